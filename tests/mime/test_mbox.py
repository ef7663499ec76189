"""An mbox of any size and making comes apart into its messages."""

import io
import tracemalloc

import pytest

from fupmail.mime import mbox
from fupmail.mime.mbox import message_bytes, split_mbox

POSTMARK = b"From jane@acme.example Tue Mar 10 09:30:00 2026\n"
ONE = b"From: jane@acme.example\nSubject: one\n\nHello\n"
TWO = b"From: bo@acme.example\nSubject: two\n\nFrom here on we wait.\n\nFrom Monday to Friday: busy.\n"


def messages(raw: bytes) -> list[bytes]:
    file = io.BytesIO(raw)
    return [message_bytes(file, piece, 1 << 20).rstrip(b"\n") for piece in split_mbox(file)]


def joined(*parts: bytes) -> bytes:
    return b"\n".join(POSTMARK + part for part in parts)


def test_messages_come_apart_at_postmarks_and_not_at_sentences() -> None:
    assert messages(joined(ONE, TWO, ONE)) == [part.rstrip(b"\n") for part in (ONE, TWO, ONE)]


def test_carriage_returns_change_nothing() -> None:
    found = messages(joined(ONE, TWO).replace(b"\n", b"\r\n"))
    assert [part.replace(b"\r\n", b"\n").rstrip() for part in found] == [ONE.rstrip(), TWO.rstrip()]


def test_quoted_from_lines_lose_one_mark() -> None:
    assert messages(joined(b"A: b\n\n>From x\n>>From y\n> From z")) == [b"A: b\n\nFrom x\n>From y\n> From z"]


def test_a_file_without_postmark_is_one_message_and_an_empty_one_is_none() -> None:
    assert messages(ONE) == [ONE.rstrip()]
    assert messages(b"") == messages(b"\n\n") == []


def test_a_truncated_last_message_is_still_given() -> None:
    assert messages(joined(ONE, TWO)[:-60])[-1].startswith(b"From: bo@acme.example")
    assert messages(joined(ONE) + b"\n" + POSTMARK[:20])[0].startswith(ONE.rstrip())


def test_a_missing_blank_line_before_a_postmark_is_forgiven() -> None:
    assert len(messages(POSTMARK + ONE + POSTMARK + ONE)) == 2


@pytest.mark.parametrize(
    "line",
    [
        b"From 1234567890@xxx Tue Mar 10 09:30:00 +0000 2026\n",
        b"From - Tue Mar 10 09:30:00 2026\n",
        b"From MAILER-DAEMON\n",
        b"From jane@acme.example Tue Mar 10 09:30 EST 2026\n",
    ],
)
def test_the_postmarks_of_all_programs_are_known(line: bytes) -> None:
    assert len(messages(joined(ONE) + b"\n" + line + ONE)) == 2


def test_a_postmark_dates_its_message() -> None:
    piece = next(split_mbox(io.BytesIO(b"From 1@xxx Tue Mar 10 09:30:00 +0100 2026\n" + ONE)))
    assert piece.received_at is not None
    assert piece.received_at.isoformat() == "2026-03-10T09:30:00+01:00"


@pytest.mark.parametrize("block", [601, 640, 1000, 4096])
def test_where_a_block_ends_does_not_matter(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = b"\n" + b"\n".join(joined(ONE, TWO * (number % 5 + 1), b"A: " + b"x" * 700) for number in range(40))
    whole = messages(raw)
    monkeypatch.setattr(mbox, "BLOCK", block)
    assert messages(raw) == whole
    assert len(whole) == 120


class Endless(io.RawIOBase):
    """A file of many megabytes that are nowhere."""

    def __init__(self, size: int, unit: bytes) -> None:
        self.size, self.unit, self.at = size, unit, 0

    def seek(self, at: int, whence: int = 0) -> int:
        self.at = self.size + at if whence == 2 else at
        return self.at

    def read(self, count: int = -1) -> bytes:
        count = max(0, min(count if count >= 0 else self.size, self.size - self.at))
        start = self.at % len(self.unit)
        self.at += count
        return (self.unit * (count // len(self.unit) + 2))[start : start + count]


@pytest.mark.parametrize("unit", [b"x", POSTMARK + ONE + b"x" * 4000 + b"\n\n"])
def test_memory_does_not_grow_with_the_file(unit: bytes) -> None:
    tracemalloc.start()
    count = sum(1 for _ in split_mbox(Endless(48 * 1024 * 1024, unit)))  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count >= 1
    assert peak < 12 * 1024 * 1024
