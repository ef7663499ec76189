"""The main job on three thousand real messages: read, understood, decided and composed in one run.

    python -m bench.main_job [--data ../shared/data]

Prints messages a second and the most memory that the process used, against the targets of 300 a second
and 300 MB. The mailbox is enron_mixed.mbox, some messages of it once more under other ids and dates.
"""

import argparse
import mailbox
import resource
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

MESSAGES = 3000
USER = "steven.kean@enron.com"
NOW = "2001-07-26T21:27:00-05:00"


def main(data: Path) -> None:
    """Builds the mailbox, then measures one dry run in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        count = _build(data / "enron_mixed.mbox", Path(folder))
        start = time.perf_counter()
        command = [sys.executable, "-m", "bench.main_job", "--run", folder]
        shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        seconds = time.perf_counter() - start
    read, megabytes = int(shown[0]), float(shown[1])
    print(f"messages in the mailbox    {count}")
    print(f"messages read              {read}")
    print(f"whole process              {seconds:.1f} s")
    print(f"messages a second          {read / seconds:.0f}   (target 300)")
    print(f"most memory                {megabytes:.0f} MB   (target below 300)")


def _build(source: Path, folder: Path) -> int:
    box = list(mailbox.mbox(source, create=False))
    with (folder / "mail.mbox").open("wb") as out:
        for number in range(MESSAGES):
            message = box[number % len(box)]
            if number >= len(box):
                message.replace_header("Message-ID", f"<again-{number}@bench.example>")
                message.replace_header("Date", f"Mon, 02 Jul 2001 {number % 24:02}:{number % 60:02}:00 -0500")
            out.write(b"From bench@bench.example Mon Jul  2 00:00:00 2001\n" + message.as_bytes() + b"\n\n")
    settings = f'me = ["{USER}"]\ntimezone = "America/Chicago"\ncountry = "US"\n'
    (folder / "fupmail.toml").write_text(settings)
    return MESSAGES


def _run(folder: Path) -> None:
    from fupmail.backends.folder import FolderMailbox
    from fupmail.config import load_config
    from fupmail.ledger.sqlite import rehearsal_ledger
    from fupmail.sync import make_plan

    config, now = load_config(folder / "fupmail.toml"), datetime.fromisoformat(NOW)
    ledger = rehearsal_ledger(folder / "none.db")
    plan = make_plan(FolderMailbox(folder, config, now), ledger, config, now)
    ledger.close()
    print(plan.messages_read, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    _run(arguments.run) if arguments.run else main(arguments.data)
