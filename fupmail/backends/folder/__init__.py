"""A folder as mailbox: mboxes, `.eml` and `.ics` files, a Google Takeout among them."""

from fupmail.backends.folder.files import PACKED, is_bare, packed_files
from fupmail.backends.folder.mailbox import FolderMailbox

__all__ = ["PACKED", "FolderMailbox", "is_bare", "packed_files"]
