"""Measures how well promises and requests are read.

    python -m bench.understanding.commitments [FOLDER] [--verbose]

`commitments.jsonl`: a mail is right when type, action and start of all it commits to are exactly the
expected ones; for `time` the type is not counted. `promises.jsonl`: F1 of "promises a call" and
"promises to send" over single sentences. No library that we know reads commitments.
"""

import datetime as dt
import json
import sys
from collections import Counter
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from fupmail.model.facts import Commitment
from fupmail.understand.commitments import find_commitments

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
Row = tuple[str, str, str]
_UNDATED = dt.datetime(2001, 6, 13, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=-7)))


def load(data: Path, name: str) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    with (data / name).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def visible(body: str) -> str:
    """What the person wrote here, where that part of fupmail is at hand."""
    try:
        from fupmail.understand.visible import visible_text
    except ImportError:
        return body
    return str(visible_text(body, "").text)


def found(row: dict[str, Any]) -> list[Commitment]:
    """What fupmail reads in a mail."""
    written_at = dt.datetime.fromisoformat(row["date"])
    return list(find_commitments(visible(row["body"]), written_at, row["direction"]).commitments)


def _key(kind: str, action: str, start: str | None) -> tuple[str, str, str | None]:
    return ("" if action == "time" else kind, action, start)


def is_right(row: dict[str, Any], commitments: list[Commitment]) -> bool:
    """Whether both sets are equal by type (not of `time`), action and start."""
    expected = Counter(_key(e["type"], e["action"], e["when"]["start"]) for e in row["expected"])
    return expected == Counter(_key(c.type, c.action, _start(c)) for c in commitments)


def _start(commitment: Commitment) -> str | None:
    start = commitment.start
    if start is None:
        return None
    return start.isoformat()[:16] if isinstance(start, dt.datetime) else start.isoformat()


def measure_mails(rows: list[dict[str, Any]], *, verbose: bool = False) -> list[Row]:
    """Mails exactly right, and false commitments in mails that have none."""
    right = false = without = 0
    for row in rows:
        commitments = found(row)
        good = is_right(row, commitments)
        right += good
        if not row["expected"]:
            without += 1
            false += bool(commitments)
        if verbose and not good:
            print(row["id"], [(c.type, c.action, _start(c), c.quote) for c in commitments])
            print(
                "    wanted",
                [(e["type"], e["action"], e["when"]["start"]) for e in row["expected"]],
                row["body"][:400],
            )
    return [
        (
            "commitments: mails exactly right",
            f"{right}/{len(rows)} = {right / max(len(rows), 1):.1%}",
            "82 %",
        ),
        (
            "commitments: false in mails without",
            f"{false}/{without} = {false / max(without, 1):.1%}",
            "at most 4 %",
        ),
    ]


def _promises(row: dict[str, Any]) -> frozenset[str]:
    if row["quoted"]:
        return frozenset()
    written_at = parsedate_to_datetime(row["date"]) if row["date"] else _UNDATED
    read = find_commitments(row["sentence"], written_at, "sent").commitments
    return frozenset(each.action for each in read if each.type == "promise")


def measure_promises(rows: list[dict[str, Any]], *, verbose: bool = False) -> list[Row]:
    """F1 of two actions over single sentences; quoted ones are judged as such, by the mark they carry."""
    results: list[Row] = []
    for action, target in (("call", "0.92"), ("send", "0.88")):
        hit = missed = false = 0
        for row in rows:
            wanted = row["label"].startswith(f"promise_{action}")
            said = action in _promises(row)
            hit += wanted and said
            missed += wanted and not said
            false += said and not wanted
            if verbose and wanted != said:
                print(row["id"], action, "missed" if wanted else "false", row["label"], row["sentence"])
        f1 = 2 * hit / max(2 * hit + missed + false, 1)
        results.append(
            (f"promises: F1 to {action}", f"{f1:.3f} ({hit} right, {missed} missed, {false} false)", target)
        )
    return results


def main(data: Path, verbose: bool = False) -> list[Row]:
    """Rows of (measure, reached, target) over the files in the folder."""
    return [
        *measure_mails(load(data, "commitments.jsonl"), verbose=verbose),
        *measure_promises(load(data, "promises.jsonl"), verbose=verbose),
    ]


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    for line in main(Path(arguments[0]) if arguments else DATA, "--verbose" in sys.argv):
        print(*line, sep="  ")
