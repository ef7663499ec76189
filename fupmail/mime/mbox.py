"""Splits mboxes of any size into messages, in one pass and in memory that does not grow with them.

A `From ` line ends one message and begins the next when it names a date and a header field follows.
Sentences that begin with "From" do neither, and lines without end are read over in blocks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from fupmail.mime.moments import postmark as moment_of_postmark

BLOCK = 1024 * 1024
POSTMARK = 400
_LOOK_AHEAD = POSTMARK + 100
_FIELD = re.compile(rb"[!-9;-~]{1,76}[ \t]*:|>From ")
_USUAL_FIELD = re.compile(
    rb"(?:return-path|received|delivered-to|message-id|date|from|to|subject|mime-version|content-type|x-[a-z-]+):",
    re.I,
)
_SENDER = re.compile(rb"From (?:\S+@\S+|-|MAILER-DAEMON)\s")
_QUOTED = re.compile(rb"^>(>*From )", re.M)


@dataclass(frozen=True, slots=True)
class Slice:
    """Where one message lies in an mbox, and the moment that its `From ` line names."""

    start: int
    end: int
    received_at: datetime | None = None


def split_mbox(file: BinaryIO) -> Iterator[Slice]:
    """The messages of an mbox in their order; a file without any `From ` line is one message.

    The file may be read elsewhere between two slices.
    """
    start, postmarked, received_at = 0, False, None
    for mark in _postmarks(file):
        if postmarked or not _is_blank(file, mark.start):
            yield Slice(start, mark.start, received_at)
        start, postmarked, received_at = mark.end, True, mark.received_at
    end = file.seek(0, 2)
    if postmarked or not _is_blank(file, end):
        yield Slice(start, end, received_at)


def message_bytes(file: BinaryIO, piece: Slice, limit: int) -> bytes:
    """The raw message of a slice with `>From ` unquoted; at most `limit` + 1 bytes are read."""
    file.seek(piece.start)
    raw = file.read(min(piece.end - piece.start, limit + 1))
    if b">From " in raw:
        raw = _QUOTED.sub(rb"\1", raw)
    return raw


def _postmarks(file: BinaryIO) -> Iterator[Slice]:
    """Every line that begins a message."""
    file.seek(0)
    block, base, at = file.read(BLOCK), 0, 0
    ended = len(block) < BLOCK
    at = 0 if block.startswith(b"From ") else _next(block, 0)
    while True:
        while at >= 0 and (ended or at + _LOOK_AHEAD <= len(block)):
            line_end = _line_end(block, at)
            if line_end:
                received_at = moment_of_postmark(block[at:line_end])
                if _begins_message(block, at, line_end, dated=received_at is not None):
                    yield Slice(base + at, base + line_end, received_at)
            at = _next(block, at + 4)
        if ended:
            return
        keep = at - 3 if at >= 3 else max(len(block) - 8, 0) if at < 0 else 0
        file.seek(base + len(block))
        more = file.read(BLOCK)
        ended = len(more) < BLOCK
        base += keep
        at = at - keep if at >= 0 else -1
        block = block[keep:] + more
        if at < 0:
            at = _next(block, 0)


def _is_blank(file: BinaryIO, end: int) -> bool:
    """Whether nothing but white space stands before the first `From ` line."""
    file.seek(0)
    return end <= POSTMARK and not file.read(end).strip()


def _next(block: bytes, at: int) -> int:
    found = block.find(b"\nFrom ", at)
    return found + 1 if found >= 0 else -1


def _line_end(block: bytes, at: int) -> int:
    found = block.find(b"\n", at, at + POSTMARK)
    return found + 1


def _begins_message(block: bytes, at: int, line_end: int, *, dated: bool) -> bool:
    follows = block[line_end : line_end + 100]
    if dated:
        return not follows.strip() or bool(_FIELD.match(follows))
    after_blank = at == 0 or block[max(at - 3, 0) : at].replace(b"\r", b"").endswith(b"\n\n")
    return after_blank and bool(_SENDER.match(block, at, line_end) and _USUAL_FIELD.match(follows))
