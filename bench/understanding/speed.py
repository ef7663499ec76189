"""How fast `inspect` is as a whole process, how its memory grows, and what hostile text costs."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from fupmail.mime.mbox import message_bytes, split_mbox
from fupmail.model.mailbox import Address, Message
from fupmail.understand.answers import read_answer
from fupmail.understand.commitments import find_commitments
from fupmail.understand.dates import find_times
from fupmail.understand.language import language_of
from fupmail.understand.message import Reader, understand
from fupmail.understand.phones import phone_numbers
from fupmail.understand.proposals import proposal_quote
from fupmail.understand.visible import visible_text

LIMIT = 25 * 1024 * 1024
FEW, MANY = 1_000, 50_000  # messages
LENGTH = 20_000  # characters of hostile text
HOSTILE = {
    "letters": "a", "spaces": " ", "line ends": "\n", "quote marks": "> ", "questions": "? ", "numbers": "1 ",
    "dots": "1.", "addresses": "a@b.", "brackets": "([{", "tags": "<p>", "On ... wrote": "On Monday ",
    "headers": "From: a\n", "yes": "we accept your ", "no": "not ", "next": "next week ", "to": "to ",
    "links": "https://a.b/", "prices": "$1,000.00 ", "signatures": "-- \n", "apostrophes": "I'll ",
    "thanks": "thank you for your mail ", "until": "out of the office until ", "commas": ", ", "dashes": "- ",
    "days": "Mon 9/8 ",
}  # fmt: skip


def main(data: Path, verbose: bool = False) -> list[tuple[str, str, str]]:
    """Rows of (measure, reached, target) over `enron_mixed.mbox` in the folder `data`."""
    source = data / "enron_mixed.mbox"
    messages = _raw_messages(source)
    wall, processor, _ = min(_inspect(source) for _ in range(3))
    few, many = (_memory(messages, count) for count in (FEW, MANY))
    worst, name = max((ratio(piece), name) for name, piece in HOSTILE.items())
    room_worst, room, room_text = worst_room()
    if verbose:
        for hostile, piece in HOSTILE.items():
            print(f"{hostile:14} {ratio(piece):.2f}")
    return [
        ("inspect: messages a second, whole process", f"{len(messages) / wall:.0f}", "1,000"),
        ("inspect: messages a second of processor time", f"{len(messages) / processor:.0f}", ""),
        (f"inspect: memory from {FEW:,} to {MANY:,} messages", f"{few:.0f} to {many:.0f} MiB", "flat"),
        ("hostile text: worst time(2n)/time(n)", f"{worst:.2f} ({name})", "2.5"),
        ("hostile text: worst room by itself", f"{room_worst:.2f} ({room}: {room_text})", "2.5"),
    ]


def ratio(piece: str) -> float:
    """How many times longer twice the text takes; the best of three tries."""
    return min(_cost(piece, 2 * LENGTH) / max(_cost(piece, LENGTH), 1e-5) for _ in range(3))


def _cost(piece: str, length: int) -> float:
    text = (piece * (length // len(piece) + 1))[:length]
    sender, me = Address("client@client.example"), Address("me@own.example")
    when = datetime(2026, 3, 10, 9, tzinfo=UTC)
    message = Message("1", "<1@x>", "", when, sender, (me,), subject=text[:200], text=text)
    reader = Reader(frozenset([me.email]), UTC)
    best = 60.0
    for _ in range(3):
        start = time.process_time()
        understand(message, reader)
        best = min(best, time.process_time() - start)
    return best


WHEN = datetime(2026, 3, 10, 9, tzinfo=UTC)
ROOMS: dict[str, Callable[[str], object]] = {
    "dates": lambda text: find_times(text, WHEN),
    "promises": lambda text: find_commitments(text, WHEN, "sent"),
    "requests": lambda text: find_commitments(text, WHEN, "received"),
    "answers": read_answer,
    "proposals": lambda text: proposal_quote(text[:200], text, ()),
    "visible text": lambda text: visible_text(text, ""),
    "HTML": lambda text: visible_text("", text),
    "phones": phone_numbers,
    "language": language_of,
}


def worst_room(length: int = LENGTH) -> tuple[float, str, str]:
    """The largest time(2n)/time(n) of any room by itself on any hostile text."""
    return max(
        (min(_growth(room, piece, length) for _ in range(3)), name, hostile)
        for name, room in ROOMS.items()
        for hostile, piece in HOSTILE.items()
    )


def _growth(room: Callable[[str], object], piece: str, length: int) -> float:
    return _spent(room, piece, 2 * length) / max(_spent(room, piece, length), 2e-4)


def _spent(room: Callable[[str], object], piece: str, length: int) -> float:
    text = (piece * (length // len(piece) + 1))[:length]
    start = time.process_time()
    room(text)
    return time.process_time() - start


def _raw_messages(source: Path) -> list[bytes]:
    with source.open("rb") as file:
        return [message_bytes(file, piece, LIMIT) for piece in split_mbox(file)]


def _memory(messages: list[bytes], count: int) -> float:
    """Peak memory in MiB of `inspect` over that many messages, the set repeated."""
    with tempfile.NamedTemporaryFile(suffix=".mbox") as file:
        for at in range(count):
            file.write(
                b"From a@b.example Mon Mar  2 09:00:00 2026\n" + messages[at % len(messages)] + b"\n\n"
            )
        file.flush()
        return _inspect(Path(file.name))[2]


def _inspect(source: Path) -> tuple[float, float, float]:
    """Seconds, seconds of the processor, and peak MiB of one run of the command."""
    command = [sys.executable, "-m", "fupmail", "inspect", str(source), "--timezone", "UTC"]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"inspect ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for row in main(arguments.data, arguments.verbose):
        print(*row, sep="  ")
