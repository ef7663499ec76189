"""The date of a message: its Date field where that can be true, else the time of its arrival."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_tz
from functools import lru_cache

EARLIEST, LATEST = 1980, 2100
AHEAD, BEHIND = timedelta(days=1), timedelta(days=7)
ANCIENT = datetime(1970, 1, 1, tzinfo=UTC)

_MONTHS = {name: number for number, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}  # fmt: skip
_DATE = re.compile(
    r"(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s+([+-])(\d\d)(\d\d)\b"
)
_ASCTIME = re.compile(
    r"\b([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s+([+-])(\d\d)(\d\d))?(?:\s+[A-Z]{1,5})?\s+(\d{4})\b"
)


def message_date(date: str, received: Sequence[str], received_at: datetime | None) -> datetime:
    """The instant of the message in the offset of its sender.

    A Date field that is missing, impossible, or far from the topmost Received field gives way to that
    field, then to `received_at`. A message that names no time at all is of 1970: nothing is due from it.
    """
    sent = read_date(date)
    arrived = next(filter(None, (read_date(value.rpartition(";")[2]) for value in received[:5])), None)
    if sent and arrived and not (arrived - BEHIND <= sent <= arrived + AHEAD):
        return arrived.astimezone(sent.tzinfo)
    return sent or arrived or received_at or ANCIENT


def read_date(text: str) -> datetime | None:
    """The moment of a Date field; None when there is none or its year cannot be. `-0000` is UTC."""
    found = _DATE.match(text)
    if found:
        day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
        zone = _zone(sign, hours, minutes)
        return _moment(
            int(year), _MONTHS.get(month.lower(), 0), int(day), int(hour), int(minute), int(second or 0), zone
        )
    return _lenient(text)


def _lenient(text: str) -> datetime | None:
    if not re.search(r"\d", text[:100]):
        return None
    try:
        parts = parsedate_tz(text[:100])
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    if not parts:
        return None
    year, month, day, hour, minute, second = parts[:6]
    try:
        zone: tzinfo = timezone(timedelta(seconds=parts[9] or 0))
    except (ValueError, OverflowError):
        zone = UTC
    return _moment(year, month, day, hour, minute, second, zone)


def postmark(line: bytes) -> datetime | None:
    """The moment that the `From ` line of an mbox names; UTC where it names no zone."""
    found = _ASCTIME.search(line[:200].decode("latin-1"))
    if not found:
        return None
    month, day, hour, minute, second, sign, hours, minutes, year = found.groups()
    zone = _zone(sign, hours, minutes) if sign else UTC
    return _moment(
        int(year), _MONTHS.get(month.lower(), 0), int(day), int(hour), int(minute), int(second or 0), zone
    )


@lru_cache(maxsize=256)
def _zone(sign: str, hours: str, minutes: str) -> tzinfo:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    if not offset or offset >= timedelta(hours=15):
        return UTC
    return timezone(offset if sign == "+" else -offset)


def _moment(
    year: int, month: int, day: int, hour: int, minute: int, second: int, zone: tzinfo
) -> datetime | None:
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
    except (ValueError, OverflowError):
        return None
