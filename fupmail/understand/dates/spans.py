"""Recognisers of weeks, months and lengths: "next week", "end of March", "in a fortnight"."""

import datetime as dt
from dataclasses import replace

from fupmail.understand.dates import almanac
from fupmail.understand.dates.days import read_day
from fupmail.understand.dates.months import month_and_year, read_quarter, whole_year
from fupmail.understand.dates.pieces import Days, Found, Instant, Length, Reading
from fupmail.understand.dates.relative import read_relative_day

_MOST = 4000
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_BEFORE_WEEK = frozenset({"in", "by", "before", "until", "till", "after", "from", "during"})
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_LONGEST_MONTH = dt.timedelta(days=30)  # from its first day to its last


def read_offset(reading: Reading, index: int) -> Found:
    """ "in two weeks", "3 days from now", "a week on Friday", "this time next week"."""
    step, led = index, False
    if reading.has(index, "in"):
        step, led = index + 1, True
        while reading.text(step) in {
            "about",
            "around",
            "~",
            "approximately",
            "roughly",
            "the",
            "circa",
            "ca",
            "etwa",
            "environ",
        }:
            step += 1
        if reading.word(step, "which") in {"next", "following", "coming"}:
            if reading.text(index) == "in":
                return None
            step += 1
    elif reading.text(index) == "this" and reading.text(index + 1) == "time":
        return _this_time(reading, index + 2)
    measured = _measure(reading, step) or _whole(reading, index)
    if measured is None:
        return _weekdays_from_now(reading, index)
    count, unit, after = measured
    if reading.has(after, "past"):
        return Days(reading.today, past=True), after + 1
    anchored = _anchored(reading, count, unit, after)
    if anchored is not None:
        return anchored
    if reading.has(after, "hence") and reading.text(after) != "on":
        return _counted(reading, count, unit), after + 1
    if led:
        return _counted(reading, count, unit), after
    return _length(reading, index, count, unit, after)


def _measure(reading: Reading, index: int) -> tuple[int, str, int] | None:
    """A number (or "a", "half an") and a unit: count, unit, and where the words go on."""
    if reading.has(index, "fraction"):
        return reading.value(index, "fraction"), "minute", index + 1
    step = index + 1 if reading.text(index) == "a" and reading.has(index + 1, "number") else index
    count = reading.number(step)
    if count is None:
        if not reading.has(step, "article") or reading.text(step) == "the":
            return None
        count = 1
    step += 1
    while (
        reading.text(step) in {"more", "or", "so", "full", "good", "extra", "other", "further"}
        and step < index + 5
    ):
        step += 1
    if reading.text(step) == "-" and reading.text(step + 2) == "extension":
        step += 1
    if not reading.has(step, "unit") or count > _MOST:
        return None
    return count, reading.word(step, "unit"), step + 1


def _whole(reading: Reading, index: int) -> tuple[int, str, int] | None:
    """ "within the fortnight", "within the hour": counted from now as "within a fortnight" is."""
    within = reading.text(index) in {"within", "inside"} and reading.text(index + 1) == "the"
    return (
        (1, reading.word(index + 2, "unit"), index + 3) if within and reading.has(index + 2, "unit") else None
    )


def _counted(reading: Reading, count: int, unit: str, base: dt.date | None = None) -> Days | Instant:
    """So much later than the writing, or than a base day."""
    if unit in {"minute", "hour"}:
        at = reading.written_at + dt.timedelta(minutes=count * (60 if unit == "hour" else 1))
        return Instant(at.replace(second=0, microsecond=0))
    return Days(_add(base or reading.today, count, unit))


def _add(day: dt.date, count: int, unit: str) -> dt.date:
    if unit == "business day":
        return almanac.add_business_days(day, count)
    if unit in _MONTHS:
        return almanac.add_months(day, count * _MONTHS[unit])
    return day + dt.timedelta(days=count * _DAYS.get(unit, 0))


def _anchored(reading: Reading, count: int, unit: str, after: int) -> Found:
    """Counts from a day that is named: "a week from Friday", "two weeks today", "2 days after tomorrow"."""
    if unit in {"minute", "hour"}:
        return None
    step = after
    if reading.has(step, "from"):
        step += 1
    base = read_relative_day(reading, step) or (
        read_day(reading, step) if step < len(reading.tokens) else None
    )
    if base is None or not isinstance(base[0], Days) or base[0].past:
        return None
    if step == after and unit not in {"week", "fortnight"}:
        return None
    found = _counted(reading, count, unit, base[0].start)
    return (found, base[1]) if isinstance(found, Days) else None


def _this_time(reading: Reading, index: int) -> Found:
    """ "this time next week", "this time tomorrow"."""
    if reading.word(index, "which") == "next" and reading.has(index + 1, "unit"):
        found = _counted(reading, 1, reading.word(index + 1, "unit"))
        return (found, index + 2) if isinstance(found, Days) else None
    return read_relative_day(reading, index)


def _weekdays_from_now(reading: Reading, index: int) -> Found:
    """ "3 Fridays from now"."""
    count, plural = reading.number(index), reading.text(index + 1)
    weekday = reading.table.spellings.get(plural.removesuffix("s"), {}).get("weekday")
    if count is None or count > 60 or not isinstance(weekday, int) or not reading.has(index + 2, "hence"):
        return None
    return Days(almanac.coming(weekday, reading.today) + (count - 1) * almanac.WEEK), index + 3


def _length(reading: Reading, index: int, count: int, unit: str, after: int) -> Found:
    if unit in {"minute", "hour", "weekend"} or (index > 0 and reading.text(index - 1) in {"last", "past"}):
        return None
    return Length(_add(reading.today, count, unit)), after


def read_period(reading: Reading, index: int) -> Found:
    """ "next week", "the week of the 23rd", "end of month", "mid-May", "EOQ"."""
    if reading.text(index) == "the":
        index += 1
    return (
        _day_end(reading, index)
        or _week_of(reading, index)
        or _numbered_week(reading, index)
        or _edged(reading, index)
        or _next_few(reading, index)
        or _base(reading, index)
        or read_quarter(reading, index)
    )


def _day_end(reading: Reading, index: int) -> Found:
    """ "EOD", "end of day Friday", "COB tomorrow": the day itself."""
    if reading.has(index, "period end"):
        return _last_part(_period(reading, reading.word(index, "period end"), 0)), index + 1
    by_close = reading.text(index) == "close" and reading.text(index - 1) == "by"
    if not by_close and not reading.has(index, "day end"):
        return None
    step = index + 1
    while reading.text(step) in {"on", ",", "of", "the", "next"} and step < index + 3:
        step += 1
    named = read_relative_day(reading, step) or read_day(
        reading, step - 1 if reading.text(step - 1) == "next" else step
    )
    return named or (Days(reading.today), index + 1)


def _week_of(reading: Reading, index: int) -> Found:
    """ "the week of October 6th", "week commencing 23 November", "w/c Monday"."""
    if not reading.has(index, "week of"):
        return None
    named = read_day(reading, index + 1)
    if named is None or not isinstance(named[0], Days):
        return None
    day = named[0].start
    monday = almanac.monday_of(day if day.weekday() < 6 else day + almanac.DAY)
    return Days(monday, grain="week", other=None, until=monday + dt.timedelta(days=6)), named[1]


def _numbered_week(reading: Reading, index: int) -> Found:
    """ "KW 20", "calendar week 20", "in week 20": the first such week that is not over."""
    number = reading.number(index + 1)
    plain = reading.word(index, "unit") == "week" and reading.text(index - 1) in _BEFORE_WEEK
    counted = plain and reading.text(index + 2) not in {"of", "on"}
    if not (reading.has(index, "week number") or counted) or number is None or not 1 <= number <= 53:
        return None
    for year in (reading.today.isocalendar().year, reading.today.isocalendar().year + 1):
        try:
            monday = dt.date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if monday + almanac.WEEK > reading.today:
            return Days(monday, grain="week", until=monday + dt.timedelta(days=6)), index + 2
    return None


def _edged(reading: Reading, index: int) -> Found:
    """ "end of next week", "early March", "end of Q2", "later this week", "the rest of the month"."""
    if not reading.has(index, "edge"):
        return None
    edge = reading.word(index, "edge")
    step = index + 1
    linked = False
    while (reading.has(step, "of") or reading.text(step) in {"the", "-"}) and step < index + 4:
        linked = True
        step += 1
    whole = _base(reading, step, bare=linked) or month_and_year(reading, step) or read_quarter(reading, step)
    whole = whole or whole_year(reading, step)
    if whole is None and (linked or edge == "later"):
        return read_relative_day(reading, step) or read_day(reading, step)
    if whole is None or not isinstance(whole[0], Days) or whole[0].past:
        return None
    return _edge_of(reading, edge, whole[0]), whole[1]


def _edge_of(reading: Reading, edge: str, whole: Days) -> Days:
    week = whole.grain == "week"
    if edge == "end":
        return _last_part(whole)
    if edge == "start":
        return whole
    if edge == "late":
        last = _last_part(whole).start
        return Days(last - dt.timedelta(days=1 if week else 9), end=last)
    if edge == "middle":
        half = dt.timedelta(days=2 if week else 14)
        if whole.until and whole.until - whole.start > _LONGEST_MONTH:
            half = (whole.until - whole.start) // 2
        return Days(whole.start + half)
    start = max(whole.start, reading.today + almanac.DAY)
    last = _last_part(whole).start
    return Days(min(start, last), end=last)


def _last_part(whole: Days) -> Days:
    """The last working day of a week, the last day of anything longer."""
    last = whole.until or whole.start
    if whole.grain == "week":
        last = whole.start + dt.timedelta(days=4)
    return Days(last, closed=True)


def _base(reading: Reading, index: int, *, bare: bool = False) -> Found:
    """ "next week", "this month", "the week after next"; just "week" after "end of the"."""
    which = reading.word(index, "which")
    step = index + 1 if which else index
    if which and reading.has(step, "which") and reading.word(step, "which") in {"coming", "following"}:
        step += 1
    unit = reading.word(step, "unit")
    if unit not in {"week", "month", "quarter", "year", "weekend"}:
        return None
    if unit == "weekend" and not which and reading.text(step - 1) in {"the", "am", "le", "ce"}:
        return _period(reading, unit, 0), step + 1
    if not which and reading.text(step + 1) in {"prochain", "prochaine"}:
        return _period(reading, unit, 1), step + 2
    if not which and reading.text(step + 1) == "after" and reading.text(step + 2) == "next":
        return _period(reading, unit, 2), step + 3
    if not which and not bare:
        return None
    if which == "last":
        return Days(reading.today, past=True), step + 1
    if which == "after next":
        return _period(reading, unit, 2), step + 1
    ahead = 1 if which in {"next", "following"} or (which == "coming" and unit != "weekend") else 0
    if reading.text(step + 1) == "after" and reading.text(step + 2) == "next":
        return _period(reading, unit, 2), step + 3
    return _period(reading, unit, ahead), step + 1


def _period(reading: Reading, unit: str, ahead: int) -> Days:
    """The week, month, quarter or year that is so many ahead."""
    today = reading.today
    if unit in {"week", "weekend"}:
        monday = almanac.monday_of(today) + ahead * almanac.WEEK
        if unit == "weekend":
            return Days(monday + dt.timedelta(days=5), end=monday + dt.timedelta(days=6))
        return Days(monday, grain="week", until=monday + dt.timedelta(days=6))
    size = _MONTHS[unit]
    first = today.replace(day=1, month=(today.month - 1) // size * size + 1)
    start = almanac.add_months(first, ahead * size)
    until = almanac.add_months(start, size) - almanac.DAY
    return Days(start, end=until if unit != "month" else None, grain="month", until=until)


def _next_few(reading: Reading, index: int) -> Found:
    """ "next 3 days", "the next couple of weeks", "the coming two quarters"."""
    if reading.word(index, "which") not in {"next", "coming", "following"}:
        return None
    measured = _measure(reading, index + 1)
    if measured is None:
        return None
    count, unit, after = measured
    if unit in {"minute", "hour"}:
        return None
    start = reading.today + almanac.DAY
    return Days(start, end=max(start, _add(reading.today, count, unit))), after


def after_days(days: Days) -> Days:
    """What "after" these days means: from the day that follows, open-ended."""
    last = days.end or days.until or days.start
    return replace(days, start=last + almanac.DAY, end=None, grain="day", until=None, other=_next(days.other))


def _next(day: dt.date | None) -> dt.date | None:
    return day + almanac.DAY if day else None
