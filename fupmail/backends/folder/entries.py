"""A folder's mail as small entries: where each message lies, when it is of, whom it belongs with.

The first of two passes reads header blocks only; the second reads one message at a time, in the
order of the entries. So memory grows with the number of messages and not with their size.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from sys import intern
from typing import BinaryIO

from fupmail.backends.folder.files import closed
from fupmail.backends.folder.labels import label_of_file, takeout_labels, takeout_thread
from fupmail.backends.folder.subjects import Subject, read_subject
from fupmail.mime.addresses import recipients
from fupmail.mime.fields import FIELD_USED, HEADER_BLOCK, Head, field_text, read_head
from fupmail.mime.mbox import Slice, message_bytes, split_mbox
from fupmail.mime.moments import ANCIENT, message_date
from fupmail.mime.read import RAW, in_reply_to, message_id, references

LOOKED_AT = HEADER_BLOCK + 8 * 1024
BODY_COMPARED = 2 * 1024

Watch = Callable[[int, int], None]


@dataclass(slots=True)
class Clue:
    """What tells the conversation of a message: ids as 64-bit digests, people as addresses."""

    own: int
    references: tuple[int, ...]
    gmail: str
    subject: Subject
    people: tuple[str, ...]


@dataclass(slots=True)
class Entry:
    """One message of the folder. `problem` says why it cannot be read, where it cannot."""

    path: Path
    piece: Slice
    id: str
    at: datetime
    labels: frozenset[str] = frozenset()
    author: int = 0
    copy: int = 0
    thread: str = ""
    problem: str = ""
    clue: Clue | None = field(default=None, repr=False)


def read_entries(paths: Sequence[Path], own: frozenset[str], watch: Watch | None = None) -> Iterator[Entry]:
    """An entry for every message in these mboxes and `.eml` files; `own` are the user's addresses.

    A file that cannot be opened ends it (`LedgerError`): nobody knows whose answers are in it.
    `watch` is told how many bytes were looked through, and of how many.
    """
    total = sum(path.stat().st_size for path in paths) if watch else 0
    before = 0
    for path in paths:
        piece = Slice(0, 0)
        try:
            with path.open("rb") as file:
                for piece in _pieces(path, file):
                    yield _entry(path, file, piece, own)
                    if watch:
                        watch(before + piece.end, total)
                if not piece.end:
                    yield _unread(path, file, piece, "it is empty")
        except OSError as error:
            raise closed(path, error) from error
        before += piece.end


def _pieces(path: Path, file: BinaryIO) -> Iterator[Slice]:
    if path.suffix.lower() == ".mbox":
        yield from split_mbox(file)
    elif size := file.seek(0, 2):
        yield Slice(0, size)


def _entry(path: Path, file: BinaryIO, piece: Slice, own: frozenset[str]) -> Entry:
    raw = message_bytes(file, piece, LOOKED_AT)
    head = read_head(raw, 0, len(raw))
    if head is not None and not head.fields:
        return _unread(path, file, piece, "it has no header fields")
    if piece.end - piece.start > RAW:
        return _unread(path, file, piece, "it is larger than 25 MiB")
    if head is None:
        return _unread(path, file, piece, "its header block is larger than 64 KiB")
    return Entry(
        path,
        piece,
        message_id(head) or f"<{_digest(raw):032x}@without-id.invalid>",
        message_date(head.first("date"), head.all("received"), piece.received_at),
        takeout_labels(head) or label_of_file(path.stem),
        hash(head.first("from").lower()),
        _copy(head, raw),
        clue=_clue(head, own),
    )


def _unread(path: Path, file: BinaryIO, piece: Slice, why: str) -> Entry:
    """A message that cannot be read; where nothing else is in its file, the user is told which file."""
    mbox = path.suffix.lower() == ".mbox"
    place = f"{path.name}@{piece.start}" if mbox else path.name
    if piece.start == 0 and piece.end == file.seek(0, 2):
        why = f"{path.name} was not read: {'no mail begins in it' if mbox and piece.end else why}."
    return Entry(path, piece, place, ANCIENT, problem=why)


def _copy(head: Head, raw: bytes) -> int:
    """The same number for the same mail under another Message-ID; 0 where too little is known to tell."""
    if not head.first("date") or not head.first("from"):
        return 0
    body = b"".join(raw[head.body : head.body + BODY_COMPARED].split())
    named = (head.first(name) for name in ("from", "to", "date", "subject"))
    return hash((*named, body[: BODY_COMPARED // 2]))


def _clue(head: Head, own: frozenset[str]) -> Clue:
    people = recipients([*head.all("from"), *head.all("to"), *head.all("cc")])
    named = dict.fromkeys((*references(head), in_reply_to(head)))
    return Clue(
        own=digest_of_id(message_id(head)),
        references=tuple(digest_of_id(reference) for reference in named if reference),
        gmail=intern(takeout_thread(head)),
        subject=read_subject(field_text(head.first("subject"))),
        people=tuple(intern(address.email) for address in people if address.email not in own),
    )


def digest_of_id(identifier: str) -> int:
    """A Message-ID in 64 bits; 0 for none."""
    if not identifier:
        return 0
    return int.from_bytes(
        hashlib.blake2b(identifier.encode("utf-8", "replace"), digest_size=8).digest(), "big"
    )


def _digest(raw: bytes) -> int:
    plain = re.sub(rb"\s+", b" ", raw[: FIELD_USED * 4])
    return int.from_bytes(hashlib.blake2b(plain, digest_size=16).digest(), "big")
