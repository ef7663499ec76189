"""Counts named days out from the day of writing: "the 15th", "9/8", "Thursday week"."""

import datetime as dt

from fupmail.understand.dates import almanac
from fupmail.understand.dates.pieces import Days, Named, Reading


def resolve(reading: Reading, named: Named) -> Days | None:
    """Counts a named day out from the day of writing; None when there is no such day."""
    if named.which == "last":
        return Days(reading.today, past=True)
    if named.months_on is not None and named.day is not None:
        return _in_month(reading, named.day, named.months_on)
    if named.month is not None and named.day is not None:
        return _in_year(reading, named)
    if named.day is not None:
        return _next_such_day(reading, named)
    return _by_weekday(reading, named)


def _by_weekday(reading: Reading, named: Named) -> Days | None:
    if named.weekday is None:
        return None
    today = reading.today
    soon = almanac.coming(named.weekday, today)
    ahead = almanac.monday_of(today) + almanac.WEEK + dt.timedelta(days=named.weekday)
    if named.weeks:
        return Days(soon + named.weeks * almanac.WEEK)
    if named.which == "next week":
        return Days(ahead)
    if named.which == "week after next":
        return Days(ahead + almanac.WEEK)
    if named.which in {"next", "following"}:
        return Days(ahead, other=soon if soon < ahead else None)
    if named.which == "after next":
        return Days(soon + almanac.WEEK, other=ahead + almanac.WEEK if soon < ahead else None)
    if named.which in {"this", "this week"}:
        this_week = ahead - almanac.WEEK
        return Days(this_week if this_week >= today else soon)
    return Days(soon)


def _in_month(reading: Reading, day: int, months_on: int) -> Days | None:
    base = almanac.add_months(reading.today.replace(day=1), months_on)
    date = almanac.date_or_none(base.year, base.month, day)
    return Days(date) if date else None


def _next_such_day(reading: Reading, named: Named) -> Days | None:
    """ "the 15th": the next one; with a weekday, the next on which both agree."""
    assert named.day is not None
    month = reading.today.replace(day=1)
    first: dt.date | None = None
    for _ in range(40):
        date = almanac.date_or_none(month.year, month.month, named.day)
        if date is not None and date >= reading.today:
            first = first or date
            if named.weekday is None or date.weekday() == named.weekday:
                return Days(date)
        month = almanac.add_months(month, 1)
    return Days(first, other=almanac.coming(named.weekday or 0, reading.today)) if first else None


def _in_year(reading: Reading, named: Named) -> Days | None:
    """A day and month, in the year that was named or the first in which it is still to come."""
    assert named.day is not None
    assert named.month is not None
    first = _year_for(reading, named.month, named.day, named.year, named.weekday)
    if named.swap is None:
        return _agreeing(first, named.weekday)
    second = _year_for(reading, *named.swap, named.year, named.weekday)
    if first is None or second is None:
        return _agreeing(first or second, named.weekday)
    if named.weekday is not None and (first.weekday() == named.weekday) != (
        second.weekday() == named.weekday
    ):
        return Days(first if first.weekday() == named.weekday else second)
    near, far = sorted((first, second), key=lambda date: (date < reading.today, abs(date - reading.today)))
    return Days(near, other=far)


def _agreeing(date: dt.date | None, weekday: int | None) -> Days | None:
    """The date, with the nearest such weekday as the other reading where the two disagree."""
    if date is None:
        return None
    if weekday is None or date.weekday() == weekday:
        return Days(date)
    return Days(date, other=date + dt.timedelta(days=(weekday - date.weekday() + 3) % 7 - 3))


def _year_for(
    reading: Reading, month: int, day: int, year: int | None, weekday: int | None
) -> dt.date | None:
    today = reading.today
    if year is not None:
        return almanac.date_or_none(year, month, day)
    dates = [almanac.date_or_none(today.year + ahead, month, day) for ahead in range(9)]
    ahead = [date for date in dates if date is not None and date >= today]
    near = ahead[:2]
    return next((date for date in near if date.weekday() == weekday), ahead[0] if ahead else None)
