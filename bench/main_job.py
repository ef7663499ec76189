"""The main job on three thousand real messages: read, understood, decided and composed in one run.

    python -m bench.main_job [--data ../shared/data]

Prints messages a second and the most memory that the process used, against the targets of 300 a second
and 300 MB. The mailbox is enron_mixed.mbox, some messages of it once more under other ids and dates.
"""

import argparse
import json
import mailbox
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MESSAGES = 3000
USER = "steven.kean@enron.com"
NOW = "2001-07-26T21:27:00-05:00"


def main(data: Path) -> None:
    """Builds the mailbox, then measures one dry run as a user types it."""
    with tempfile.TemporaryDirectory() as folder:
        count = _build(data / "enron_mixed.mbox", Path(folder))
        command = [
            sys.executable,
            "-m",
            "fupmail",
            "sync",
            "--folder",
            folder,
            "--dry-run",
            "--json",
            "--now",
            NOW,
        ]
        start = time.perf_counter()
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        seconds = time.perf_counter() - start
    read = json.loads(printed)["cost"]["messages_read"]
    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
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


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    main(parser.parse_args().data)
