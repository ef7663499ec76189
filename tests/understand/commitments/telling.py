"""What a text commits to, in short words. Everything is written on Tuesday, 10 March 2026, at 9."""

import datetime as dt

from fupmail.model.facts import Commitment, Direction
from fupmail.understand.commitments import find_commitments

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def told(text: str, direction: Direction) -> list[str]:
    """ "request call 12 11:00", "time 16", "off call": type (not of `time`), action, day and time."""
    return _told(text, direction, untyped=frozenset({"time"}))


def told_in_full(text: str, direction: Direction) -> list[str]:
    """The same with the type of `time` too: "promise time 16"."""
    return _told(text, direction, untyped=frozenset())


def start_of(commitment: Commitment) -> str:
    """Its day, with the time where it has one: "12 11:00", "16"; "-" without either."""
    start = commitment.start
    return f"{start:%d %H:%M}" if isinstance(start, dt.datetime) else f"{start:%d}" if start else "-"


def _told(text: str, direction: Direction, untyped: frozenset[str]) -> list[str]:
    found = find_commitments(text, WRITTEN_AT, direction)
    kept = [
        f"{'' if each.action in untyped else f'{each.type} '}{each.action} {start_of(each)}"
        for each in found.commitments
    ]
    return sorted(kept + [f"off {each.action}" for each in found.cancellations])
