"""How well first names are read: `names.jsonl`, where none is better than a wrong one."""

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from nameparser import HumanName

from fupmail.model.mailbox import Address
from fupmail.understand.people import greeting_name

DATA = Path("../shared/data")


def main(data: Path, verbose: bool = False) -> None:
    """Prints how many first names are right, none and wrong, beside nameparser alone."""
    rows = [json.loads(line) for line in (data / "names.jsonl").read_text("utf-8").splitlines()]
    readers: dict[str, Callable[[str], str]] = {
        "fupmail": ours,
        "nameparser": lambda name: HumanName(name).first,
    }
    for reader, read in readers.items():
        counts: Counter[str] = Counter()
        for row in rows:
            verdict = judge(row["expected"].get("first", ""), read(row["text"]))
            counts[verdict] += 1
            if verbose and reader == "fupmail" and verdict != "right":
                print(f"{verdict}: {row['text']!r} wants {row['expected'].get('first', '')!r}")
        shown = ", ".join(f"{counts[verdict]} {verdict}" for verdict in ("right", "none", "wrong"))
        print(f"names    first name                 {reader:20} {shown} of {len(rows)}")


def judge(wanted: str, read: str) -> str:
    """right, none or wrong; capitals do not count, for a greeting capitalises."""
    if read.lower() == wanted.lower():
        return "right"
    return "wrong" if read else "none"


def ours(name: str) -> str:
    """The first name as fupmail greets."""
    return greeting_name(Address("someone@company.example", name))


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--verbose"]
    main(Path(arguments[0]) if arguments else DATA, verbose="--verbose" in sys.argv)
