"""How fast and in how much memory mail is read: `python bench/reading.py [--gigabytes 1]`.

Reads `../shared/data/enron_mixed.mbox` where it is there, then a made mbox of the size asked for,
which is removed afterwards. Each measurement runs in a process of its own, for its peak memory.
"""

import argparse
import itertools
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from fupmail.backends.folder import FolderMailbox
from fupmail.config import parse_config
from fupmail.mime.mbox import message_bytes, split_mbox
from fupmail.mime.read import RAW, UnreadableMessage, read_message
from fupmail.model.mailbox import Arrived

ENRON = Path(__file__).parents[2] / "shared" / "data" / "enron_mixed.mbox"
START = datetime(2020, 1, 1, tzinfo=UTC)
SENTENCE = "The second draft of the plan for the north wing is ready and I will send it on Thursday. "


def parse_only(folder: Path) -> tuple[int, float]:
    """Messages of the folder's mboxes and the seconds of CPU that the parser alone takes for them."""
    count, seconds = 0, 0.0
    for path in folder.glob("*.mbox"):
        with path.open("rb") as file:
            for piece in split_mbox(file):
                raw = message_bytes(file, piece, RAW)
                begun = time.process_time()
                try:
                    read_message(raw, id="x", received_at=piece.received_at)
                except UnreadableMessage:
                    continue
                finally:
                    seconds += time.process_time() - begun
                count += 1
    return count, seconds


def whole_folder(folder: Path) -> tuple[int, float]:
    """Messages that a run gets from the folder (copies once) and the seconds of CPU until the last."""
    box = FolderMailbox(folder, parse_config({"me": ["kim@us.example"]}), START)
    begun = time.process_time()
    count = sum(isinstance(change, Arrived) for change in box.changes(START, None, ()))
    return count, time.process_time() - begun


WAYS = {"parser alone": parse_only, "folder mailbox": whole_folder}


def made_mail(number: int) -> str:
    """An invented mail: answers in chains of five, one in ten with an attachment of 200 kB."""
    at = START + timedelta(minutes=number)
    person = f"person{number // 5 % 997}@firm{number // 5 % 89}.example"
    answers = f"In-Reply-To: <{number - 1}@made.example>\n" if number % 5 else ""
    head = (
        f"From {number}@xxx {at:%a %b %d %H:%M:%S} +0000 {at:%Y}\nX-GM-THRID: {number // 5 + 10**18}\n"
        f"X-Gmail-Labels: {'Sent' if number % 2 else 'Inbox'}\nMessage-ID: <{number}@made.example>\n{answers}"
        f"From: {person}\nTo: kim@us.example\nSubject: Re: plan {number // 5}\nDate: {format_datetime(at)}\n"
    )
    if number % 10:
        return f"{head}\n{SENTENCE * (5 + number % 40)}\n\n"
    attachment = ("QUJD" * 19 + "\n") * 2600
    return (
        f"{head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{SENTENCE * 9}\n"
        "--b\nContent-Type: application/pdf; name=plan.pdf\nContent-Transfer-Encoding: base64\n\n"
        f"{attachment}--b--\n\n"
    )


def make_mbox(path: Path, gigabytes: float) -> None:
    """Writes invented mail until the file has the size."""
    with path.open("w") as file:
        for number in itertools.count():
            file.write(made_mail(number))
            if not number % 1000 and file.tell() > gigabytes * 1e9:
                return


def measure(name: str, folder: Path) -> None:
    """Prints a line for each way of reading the folder."""
    for way in WAYS:
        command = [sys.executable, __file__, "--measure", way, str(folder)]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        rate = found["messages"] / found["seconds"]
        print(f"{name:28} {way:16} {found['messages']:8} messages {rate:8.0f}/s {found['megabytes']:6.0f} MB")


def main() -> None:
    """Reads the arguments and measures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--gigabytes", type=float, default=1.0, help="size of the made mbox; 0 for none")
    arguments.add_argument("--measure", nargs=2, metavar=("WAY", "FOLDER"), help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.measure:
        count, seconds = WAYS[given.measure[0]](Path(given.measure[1]))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"messages": count, "seconds": seconds, "megabytes": peak}))
        return
    with tempfile.TemporaryDirectory() as temporary:
        if ENRON.is_file():
            enron = Path(temporary) / "enron"
            enron.mkdir()
            (enron / "all.mbox").symlink_to(ENRON)
            measure("enron_mixed.mbox", enron)
        if given.gigabytes:
            made = Path(temporary) / "made"
            made.mkdir()
            make_mbox(made / "all.mbox", given.gigabytes)
            measure(f"made mbox of {given.gigabytes:g} GB", made)


if __name__ == "__main__":
    main()
