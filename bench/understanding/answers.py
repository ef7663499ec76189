"""How well answers are read: `answers.jsonl`, with the precision of what the product acts on."""

import argparse
import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from fupmail.model.facts import Facts
from fupmail.model.mailbox import Address, Message
from fupmail.understand.message import Reader, understand

ACTS_ON = ("accepted", "declined", "deferred", "complaint", "unsubscribe")
CLASSES = (*ACTS_ON, "question", "referral", "other")


def main(data: Path, verbose: bool = False) -> list[tuple[str, str, str]]:
    """Rows of (measure, reached, target) over `answers.jsonl` in the folder `data`."""
    rows = [json.loads(line) for line in (data / "answers.jsonl").read_text("utf-8").splitlines() if line]
    rows = [row for row in rows if row["answer"] in CLASSES]
    pairs: Counter[tuple[str, str]] = Counter()
    for row in rows:
        reading = _facts(row)
        pairs[row["answer"], reading.answer or reading.category] += 1
        if verbose and reading.answer != row["answer"]:
            print(f"{row['id']} {row['answer']} read as {reading.answer}: {reading.answer_quote!r}")
            print(f"    {row['body']!r}")
    said = sum(count for (_, read), count in pairs.items() if read in ACTS_ON)
    right = sum(pairs[name, name] for name in ACTS_ON)
    confused = pairs["accepted", "declined"] + pairs["declined", "accepted"]
    scores = {name: _f1(pairs, name) for name in CLASSES}
    if verbose:
        for name, (precision, recall, f1) in scores.items():
            print(f"{name:12} precision {precision:.2f} recall {recall:.2f} f1 {f1:.2f}")
    return [
        ("answers: right where it acts", f"{right}/{said} = {right / max(said, 1):.1%}", "93 %"),
        ("answers: accepted and declined confused", str(confused), "0"),
        ("answers: macro F1", f"{sum(f1 for *_, f1 in scores.values()) / len(scores):.3f}", "0.72"),
    ]


def _facts(row: dict[str, str]) -> Facts:
    """The row as a mail, read as the product reads one."""
    sender, me = Address("client@client.example"), Address("me@own.example")
    date = datetime.fromisoformat(row["date"])
    message = Message(
        row["id"], f"<{row['id']}@x>", "", date, sender, (me,), subject=row["subject"], text=row["body"]
    )
    return understand(message, Reader(frozenset([me.email]), date.tzinfo or UTC))


def _f1(pairs: Counter[tuple[str, str]], name: str) -> tuple[float, float, float]:
    right = pairs[name, name]
    precision = right / max(sum(n for (_, read), n in pairs.items() if read == name), 1)
    recall = right / max(sum(n for (true, _), n in pairs.items() if true == name), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for row in main(arguments.data, arguments.verbose):
        print(*row, sep="  ")
