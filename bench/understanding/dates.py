"""Measures how well times are read, beside the libraries that are installed here.

    python -m bench.understanding.dates [FOLDER]

A row counts when the first time found starts as expected: to the minute where the row says so
(`score_grain`), else on the same day. Opponents come from `bench/requirements.txt`, chrono-node from npm; the
missing are named.
"""

import datetime as dt
import importlib
import json
import logging
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.understanding.chrono import chrono_reader
from fupmail.understand.dates import find_times

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
# Duckling's corpus was written two hours west of Greenwich, and reads clocks of other zones from there.
WEST = dt.timezone(dt.timedelta(hours=-2))
Reader = Callable[[str, dt.datetime], dt.datetime | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """What one reader reached: right answers of all rows, and the seconds it took."""

    name: str
    rows: str
    right: int
    of: int
    seconds: float

    def __str__(self) -> str:
        share = 100 * self.right / self.of if self.of else 0.0
        reached = f"{self.right:>4} of {self.of:<4} {share:5.1f} %"
        return f"{self.rows:<14} {self.name:<22} {reached}  {self.seconds:6.2f} s"


def load(data: Path) -> list[dict[str, Any]]:
    """The rows of dates.jsonl."""
    with (data / "dates.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def written_at(row: dict[str, Any]) -> dt.datetime:
    """When the row's words were written."""
    zone = WEST if "duckling" in row["source"] else dt.UTC
    return dt.datetime.fromisoformat(row["ref"]).replace(tzinfo=zone)


def is_right(row: dict[str, Any], found: dt.datetime | None, *, lenient: bool = False) -> bool:
    """Whether a start is the expected one; with `lenient`, one of the row's alternatives also is."""
    if found is None:
        return False
    expected = [row["expected"], *(row["alternatives"] if lenient else ())]
    length = 16 if row["score_grain"] == "minute" else 10
    return any((each.get("start") or "")[:length] == found.isoformat()[:length] for each in expected)


def ours(text: str, ref: dt.datetime) -> dt.datetime | None:
    """The start of the first time that fupmail finds."""
    for mention in find_times(text, ref, day_first=False):
        start = mention.start
        if start is not None:
            return start if isinstance(start, dt.datetime) else dt.datetime.combine(start, dt.time())
    return None


def opponents() -> dict[str, Reader]:
    """The libraries that are installed here, each as a function from text to start."""
    found: dict[str, Reader] = {}
    for name, build in (
        ("dateparser", _dateparser),
        ("parsedatetime", _parsedatetime),
        ("ctparse", _ctparse),
        ("timefhuman", _timefhuman),
        ("chrono-node", chrono_reader),
    ):
        try:
            found[name] = build()
        except ImportError:
            print(f"{'':<14} {name:<22} not installed here, skipped")
        except OSError as missing:
            print(f"{'':<14} {name:<22} skipped: {missing}")
    return found


def _dateparser() -> Reader:
    search = importlib.import_module("dateparser.search").search_dates

    def read(text: str, ref: dt.datetime) -> dt.datetime | None:
        settings = {"RELATIVE_BASE": ref.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
        hits = search(text, languages=["en"], settings=settings)
        return hits[0][1] if hits else None

    return read


def _parsedatetime() -> Reader:
    calendar = importlib.import_module("parsedatetime").Calendar()

    def read(text: str, ref: dt.datetime) -> dt.datetime | None:
        hits = calendar.nlp(text, sourceTime=ref.replace(tzinfo=None))
        return hits[0][0] if hits else None

    return read


def _ctparse() -> Reader:
    parse = importlib.import_module("ctparse").ctparse
    logging.getLogger("ctparse").setLevel(logging.ERROR)  # it reports each text that it cannot read

    def read(text: str, ref: dt.datetime) -> dt.datetime | None:
        hit = parse(text, ts=ref.replace(tzinfo=None), timeout=2)
        start = getattr(hit, "resolution", None)
        start = getattr(start, "t_from", None) or start
        if start is None or getattr(start, "year", None) is None:
            return None
        parts = (start.month or 1, start.day or 1, start.hour or 0, start.minute or 0)
        return dt.datetime(start.year, *parts, tzinfo=ref.tzinfo)

    return read


def _timefhuman() -> Reader:
    module = importlib.import_module("timefhuman")

    def read(text: str, ref: dt.datetime) -> dt.datetime | None:
        hits = module.timefhuman(text, config=module.tfhConfig(now=ref.replace(tzinfo=None)))
        hit = hits[0] if isinstance(hits, list) and hits else hits
        hit = hit[0] if isinstance(hit, tuple) and hit else hit
        if isinstance(hit, dt.datetime):
            return hit
        return dt.datetime.combine(hit, dt.time()) if isinstance(hit, dt.date) else None

    return read


def measure(
    rows: Iterable[dict[str, Any]], name: str, label: str, reader: Reader, *, lenient: bool = False
) -> Figure:
    """What a reader reaches on these rows; one that raises has not found the time."""
    begun, right, count = time.perf_counter(), 0, 0
    for row in rows:
        count += 1
        try:
            found = reader(row["text"], written_at(row))
        except Exception:
            found = None
        right += is_right(row, found, lenient=lenient)
    return Figure(name, label, right, count, time.perf_counter() - begun)


def sets(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The sets that are told apart: points that a follow-up needs, and everything it needs."""
    return {
        "core_strict": [row for row in rows if row["core_strict"] and row["type"] == "point"],
        "core": [row for row in rows if row["core"]],
    }


def main(data: Path, verbose: bool = False) -> list[tuple[str, str, str]]:
    """Rows of (measure, reached, target), and a printed line for each set and reader."""
    others = opponents()
    results = []
    for label, rows in sets(load(data)).items():
        figure = measure(rows, "fupmail", label, ours)
        print(figure)
        print(measure(rows, "fupmail (or other)", label, ours, lenient=True))
        for name, reader in others.items():
            print(measure(rows, name, label, reader))
        if verbose:
            _print_misses(rows)
        reached = f"{figure.right}/{figure.of} = {figure.right / max(figure.of, 1):.1%}"
        results.append((f"dates: {label}", reached, "90 %" if label == "core_strict" else ""))
    return results


def _print_misses(rows: list[dict[str, Any]]) -> None:
    for row in rows:
        found = ours(row["text"], written_at(row))
        if not is_right(row, found):
            print(f"  {row['ref']} {row['text']!r}: found {found}, wanted {row['expected']['start']}")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(Path(arguments[0]) if arguments else DATA, "--verbose" in sys.argv)
