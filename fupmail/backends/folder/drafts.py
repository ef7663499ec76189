"""fupmail's drafts as `.eml` files, and as they read after the user had them open."""

import re
from collections.abc import Callable
from pathlib import Path

from fupmail.backends.folder.files import own_file, own_files, remove_file, write_file
from fupmail.errors import Refused
from fupmail.mime.read import UnreadableMessage, read_message
from fupmail.mime.write import draft_bytes, key_of, marks_of
from fupmail.model.fingerprint import words_fingerprint
from fupmail.model.mailbox import Message, StoredDraft
from fupmail.model.plan import Draft

ThreadOf = Callable[[Message], str]


def stored_draft(message: Message, thread: str, key: str | None = None) -> StoredDraft:
    """A mail that is a draft; `key` is believed where the mail itself bears none."""
    return StoredDraft(
        id=message.id,
        thread=thread,
        message_id=message.message_id,
        key=key_of(message) or key,
        subject=message.subject,
        to=message.to,
        cc=message.cc,
        text=message.text,
        marks=marks_of(message),
        sender=message.sender,
    )


def list_drafts(root: Path, thread_of: ThreadOf) -> list[StoredDraft]:
    """All draft files; one that the user made unreadable still counts, without words."""
    return [_read(path, thread_of) for path in own_files(root, "drafts", ".eml")]


def create_draft(root: Path, draft: Draft, thread_of: ThreadOf) -> StoredDraft:
    """Writes the draft's file and gives it back as it reads."""
    path = own_file(root, "drafts", draft.key, ".eml")
    write_file(path, draft_bytes(draft))
    return _read(path, thread_of)


def withdraw_draft(root: Path, stored: StoredDraft) -> None:
    """Removes the draft's file; `Refused` when it is gone or its words are others now."""
    found = {draft.id: draft for draft in list_drafts(root, lambda _: "")}
    current = found.get(stored.id)
    if current is None:
        raise Refused("The draft is no longer there.")
    if _words(current) != _words(stored):
        raise Refused("The draft was edited; it is left as it is.")
    remove_file(root / "fupmail" / "drafts" / stored.id)


def _read(path: Path, thread_of: ThreadOf) -> StoredDraft:
    key = path.stem if re.fullmatch(r"[0-9a-f]{40}", path.stem) else None
    try:
        message = read_message(path.read_bytes(), id=path.name)
    except (UnreadableMessage, OSError):
        return StoredDraft(id=path.name, thread="", key=key)
    return stored_draft(message, thread_of(message) or f"draft-{path.stem[:40]}", key)


def _words(draft: StoredDraft) -> tuple[str, str]:
    words = words_fingerprint(draft.subject, (address.email for address in draft.to), draft.text)
    return words, draft.sender.email if draft.sender else ""
