"""A folder as mailbox: mboxes, `.eml` and `.ics` files, a Google Takeout among them."""

from fupmail.backends.folder.files import is_bare
from fupmail.backends.folder.mailbox import FolderMailbox

__all__ = ["FolderMailbox", "is_bare"]
