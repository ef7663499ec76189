"""What a text commits to, in short words. Everything is written on Tuesday, 10 March 2026, at 9."""

import datetime as dt

from fupmail.model.facts import Commitment, Direction
from fupmail.understand.commitments import find_commitments

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def told(text: str, direction: Direction) -> list[str]:
    """ "request call 12 11:00", "time 16", "off call": type (not of `time`), action, day and time."""
    found = find_commitments(text, WRITTEN_AT, direction)
    kept = [f"{_kind(each)}{each.action} {_start(each)}" for each in found.commitments]
    return sorted(kept + [f"off {each.action}" for each in found.cancellations])


def _kind(commitment: Commitment) -> str:
    return "" if commitment.action == "time" else f"{commitment.type} "


def _start(commitment: Commitment) -> str:
    start = commitment.start
    return f"{start:%d %H:%M}" if isinstance(start, dt.datetime) else f"{start:%d}" if start else "-"
