"""How well automatic mail is told from people's: `auto/`, with flufl.bounce on the same bounces."""

import argparse
import email
import json
from pathlib import Path

from fupmail.mime.read import UnreadableMessage, read_message
from fupmail.understand.automatic import AutomaticMail, categorise

EXPECTED = {
    "bounce": {"bounce"},
    "feedback_report": {"auto_reply", "bulk", "bounce"},
    "auto_reply": {"auto_reply", "out_of_office"},
    "delay_notice": {"auto_reply", "bounce"},
    "not_auto": {"personal"},
}


def main(data: Path, verbose: bool = False) -> list[tuple[str, str, str]]:
    """Rows of (measure, reached, target) over the folder `auto` in `data`."""
    rows = json.loads((data / "auto" / "index.json").read_text("utf-8"))
    right = named = same = bounces = flufl = both = 0
    for row in rows:
        raw = (data / "auto" / row["file"]).read_bytes()
        found = _categorise(raw)
        if found.category in EXPECTED[row["class"]]:
            right += 1
        elif verbose:
            print(f"{row['file']}: {row['class']} read as {found.category} ({row['subject']})")
        if row["class"] == "bounce":
            theirs = _flufl(raw)
            bounces += 1
            named += bool(found.failed)
            flufl += bool(theirs)
            both += bool(found.failed) and bool(theirs)
            same += bool(theirs & set(found.failed))
            if verbose and theirs and not theirs & set(found.failed):
                print(f"    {row['file']}: {found.failed} where flufl.bounce has {sorted(theirs)}")
    return [
        ("automatic mail: right class", f"{right}/{len(rows)} = {right / len(rows):.1%}", "97 %"),
        ("bounces: an address named", f"{named}/{bounces} (flufl.bounce {flufl})", ""),
        ("bounces: the same address where both name one", f"{same}/{both}", ""),
    ]


def _categorise(raw: bytes) -> AutomaticMail:
    try:
        return categorise(read_message(raw, id="bench"))
    except UnreadableMessage:
        return AutomaticMail()


def _flufl(raw: bytes) -> set[str]:
    try:
        from flufl.bounce import scan_message
    except ImportError:
        return set()
    return {
        address.decode("ascii", "replace").lower() for address in scan_message(email.message_from_bytes(raw))
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for row in main(arguments.data, arguments.verbose):
        print(*row, sep="  ")
