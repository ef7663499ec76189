"""Recognisers of days that the calendar or today tells: "tomorrow", holidays, "the Monday after Easter"."""

import datetime as dt

from fupmail.understand.dates import almanac
from fupmail.understand.dates.days import read_day
from fupmail.understand.dates.pieces import Days, Found, Reading

_SIDES = frozenset({"after", "before", "following", "to", "nearest", "closest"})
_ONE_DAY = {"after": almanac.DAY, "before": -almanac.DAY, "following": almanac.DAY}


def read_relative_day(reading: Reading, index: int) -> Found:
    """ "today", "tomorrow", "a week today", "tomorrow week", holidays."""
    if reading.has(index, "holiday"):
        name = reading.word(index, "holiday")
        day = almanac.holiday(name, reading.today)
        return Days(day, until=day + almanac.DAY if name == "easter" else None), index + 1
    if reading.has(index, "vague"):
        return _vague(reading, index), index + 1
    if not reading.has(index, "relday"):
        return None
    shift = reading.value(index, "relday")
    day = reading.today + dt.timedelta(days=shift)
    if reading.text(index + 1) == "week":
        return Days(day + almanac.WEEK), index + 2
    return Days(day, past=shift < 0), index + 1


def _vague(reading: Reading, index: int) -> Days:
    """The first working day of the year after, or January."""
    new_year = dt.date(reading.today.year + 1, 1, 1)
    if reading.today.month == 1 and reading.today.day < 7:
        new_year = dt.date(reading.today.year, 1, 1)
    if reading.word(index, "vague") == "new year":
        return Days(new_year, grain="month")
    return Days(almanac.add_business_days(new_year, 1))


def read_beside(reading: Reading, index: int) -> Found:
    """ "the Monday after the 15th", "the day after Labor Day", "the closest Monday to October 5th"."""
    step = index + 1 if reading.text(index) in {"the", "closest", "nearest"} else index
    if reading.text(step) in {"closest", "nearest"}:
        step += 1
    side = reading.text(step + 1)
    if reading.text(step) == "day" and side in _ONE_DAY:
        base = _base(reading, step + 2)
        return (Days(base[0].start + _ONE_DAY[side]), base[1]) if base else None
    if not reading.has(step, "weekday") or side not in _SIDES:
        return None
    if side == "to" and step == index:
        return None
    base = _base(reading, step + 2)
    if base is None or reading.has(_past_article(reading, step + 2), "weekday"):
        return None
    return Days(_beside(base[0].start, reading.value(step, "weekday"), side)), base[1]


def _base(reading: Reading, start: int) -> tuple[Days, int] | None:
    """The day from which another is counted."""
    start = _past_article(reading, start)
    base = read_relative_day(reading, start) or read_day(
        reading, start - 1 if reading.text(start - 1) == "the" else start
    )
    if base is None or not isinstance(base[0], Days) or base[0].past:
        return None
    return base[0], base[1]


def _past_article(reading: Reading, start: int) -> int:
    step = start
    while reading.text(step) in {"the", "to"} and not reading.has(step, "ordinal") and step < start + 2:
        step += 1
    return step


def _beside(day: dt.date, weekday: int, side: str) -> dt.date:
    if side in {"after", "following"}:
        return almanac.coming(weekday, day)
    if side == "before":
        return almanac.coming(weekday, day - dt.timedelta(days=8))
    return day + dt.timedelta(days=(weekday - day.weekday() + 3) % 7 - 3)
