"""Arithmetic with days, weeks and months, kept inside the years that Python knows."""

import calendar
import datetime as dt

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(days=7)
_FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "boxing day": (12, 26),
    "independence day": (7, 4),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
}
_NTH_WEEKDAYS = {"thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1)}
_FROM_EASTER = {"easter": 0, "good friday": -2, "easter monday": 1}


def monday_of(day: dt.date) -> dt.date:
    """The Monday of the day's week."""
    return day - dt.timedelta(days=day.weekday())


def coming(weekday: int, after: dt.date) -> dt.date:
    """The next such weekday, one to seven days later."""
    return after + dt.timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or its last day where it is shorter."""
    month = day.year * 12 + day.month - 1 + months
    year, month = divmod(month, 12)
    year = min(max(year, 1), 9998)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_of_month(day: dt.date) -> dt.date:
    """The last day of the day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_business_days(day: dt.date, count: int) -> dt.date:
    """So many weekdays later; holidays are not known here."""
    weeks, rest = divmod(min(count, 5000), 5)
    day += weeks * WEEK
    for _ in range(rest):
        day += DAY
        while day.weekday() > 4:
            day += DAY
    return day


def date_or_none(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None when there is none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date | None:
    """The nth such weekday of a month; -1 is its last."""
    if nth < 0:
        last = last_of_month(dt.date(year, month, 1))
        return last - dt.timedelta(days=(last.weekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    day = first + dt.timedelta(days=(weekday - first.weekday()) % 7) + (nth - 1) * WEEK
    return day if day.month == month else None


def holiday(name: str, today: dt.date) -> dt.date:
    """The next day of this holiday, today included."""
    this_year = _holiday_in(name, today.year)
    return this_year if this_year >= today else _holiday_in(name, today.year + 1)


def _holiday_in(name: str, year: int) -> dt.date:
    if name in _FIXED:
        return dt.date(year, *_FIXED[name])
    if name in _NTH_WEEKDAYS:
        day = nth_weekday(year, *_NTH_WEEKDAYS[name])
        assert day is not None
        return day
    return _easter(year) + dt.timedelta(days=_FROM_EASTER[name])


def _easter(year: int) -> dt.date:
    """Western Easter Sunday, by the Gregorian computus."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)
