"""Recognisers of dates that are all digits, and the question which of them is the day."""

import re
from dataclasses import replace

from fupmail.understand.dates import almanac
from fupmail.understand.dates.pieces import Named, Reading

YEARS = range(1980, 2100)
_SEPARATOR = re.compile(r"[-/.t ]")


def read_digits(reading: Reading, index: int, *, after_weekday: bool) -> tuple[Named, int] | None:
    """ "2026-03-04", "2026/3/4", "4.3.2026", "9/8", "3.4."."""
    token = reading.tokens[index]
    if token.kind in {"iso", "ymd"}:
        year, month, day = (int(part) for part in _SEPARATOR.split(token.text)[:3])
        return (
            (Named(day=day, month=month, year=year), index + 1)
            if almanac.date_or_none(year, month, day)
            else None
        )
    if token.kind == "num" and reading.text(index + 1) == "/" and reading.has(index + 2, "month"):
        return _slashed_month(reading, index)
    if token.kind not in {"dmy", "slash", "dotted", "point"}:
        return None
    placed = after_weekday or reading.text(index - 1) in {
        "on",
        "by",
        "am",
        "vom",
        "bis",
        "zum",
        "den",
        "until",
        "ab",
        "der",
    }
    if token.kind == "point" and not (placed and _is_date_point(reading, index)):
        return None
    if token.kind == "dotted" and (int(token.text.split(".")[1]) > 12 or reading.text(index - 1) == "at"):
        return None
    first, second, *rest = (int(part) for part in _SEPARATOR.split(token.text.strip(".")))
    century_left_out = bool(rest) and rest[0] < 100
    stated = rest[0] + 2000 * century_left_out if rest else None
    dotted = token.kind in {"dotted"} or (token.kind == "dmy" and "." in token.text)
    return _ordered(reading, first, second, stated, dotted, index + 1)


def _is_date_point(reading: Reading, index: int) -> bool:
    """ "on 5.12" is a date; "Tuesday 8.30" and "5.12pm" are times."""
    minutes = int(reading.text(index).split(".")[1])
    if reading.has(index + 1, "meridiem") or reading.has(index + 1, "oclock"):
        return False
    return (
        minutes <= 12 and minutes != 0 and not (reading.text(index).endswith(("00", "10")) and minutes >= 10)
    )


def _slashed_month(reading: Reading, index: int) -> tuple[Named, int] | None:
    """ "2012/Aug/10"."""
    year, day = reading.number(index), reading.number(index + 4)
    if year in YEARS and reading.text(index + 3) == "/" and day and day <= 31:
        return Named(day=day, month=reading.value(index + 2, "month"), year=year), index + 5
    return None


def _ordered(
    reading: Reading, first: int, second: int, year: int | None, dotted: bool, after: int
) -> tuple[Named, int] | None:
    """Puts day and month in order: by what is possible, by the dot, by the user's own order."""
    day_first = Named(day=first, month=second, year=year) if 1 <= second <= 12 and 1 <= first <= 31 else None
    month_first = (
        Named(day=second, month=first, year=year) if 1 <= first <= 12 and 1 <= second <= 31 else None
    )
    if day_first is None or month_first is None or first == second:
        named = day_first or month_first
        return (named, after) if named else None
    if dotted or reading.day_first is True:
        return day_first, after
    if reading.day_first is False:
        return month_first, after
    return replace(month_first, swap=(second, first)), after
