"""Times moved by words: to the clock of another mention, to a correction, to where "the day after" points."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from fupmail.understand.dates import Moment, TimeMention

_SOON, _LONG = 15, 62  # days
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OTHER_CLAUSE = re.compile(r",\s*(?!i\.?e|so\b|say\b|that is)\w+\s+\w+\s+\w+|[;:–—]", re.IGNORECASE)


def at_clock_of(day: TimeMention, clock: TimeMention) -> TimeMention:
    """The day at the time of day of another mention; a second reading of the day is kept."""

    def moved(moment: Moment | None) -> Moment | None:
        if not isinstance(moment, dt.datetime) or day.start is None:
            return moment
        start = day.start.date() if isinstance(day.start, dt.datetime) else day.start
        return dt.datetime.combine(start, moment.timetz())

    span = (min(day.span[0], clock.span[0]), max(day.span[1], clock.span[1]))
    return replace(
        clock,
        start=moved(clock.start),
        end=moved(clock.end),
        other=moved(clock.other),
        span=span,
        dayless=False,
    )


def in_its_place(named: TimeMention, later: TimeMention) -> TimeMention:
    """A correction, which may be one of the time of day alone."""
    return at_clock_of(named, later) if later.dayless and named.start is not None else later


def later_than(earlier: TimeMention | None, named: TimeMention) -> TimeMention:
    """ "I'll come next Thursday. Afterwards, on Friday, I'll send it": the Friday behind that Thursday."""
    first = earlier.start if earlier is not None else None
    if first is None or named.start is None or named.grain not in ("day", "minute") or named.duration:
        return named
    missing = (date_of(first) - date_of(named.start)).days
    if not 0 < missing < _SOON or named.deadline:
        return named
    weeks = dt.timedelta(days=-(-missing // 7) * 7)
    return replace(named, start=named.start + weeks, end=named.end + weeks if named.end else None, other=None)


def not_before(earliest: dt.date, named: TimeMention) -> TimeMention:
    """A weekday, in the first week in which it does not stand before a day."""
    if named.start is None or named.end is not None:
        return named
    missing = (earliest - date_of(named.start)).days
    if not 0 < missing < _LONG:
        return named
    return replace(named, start=named.start + dt.timedelta(days=-(-missing // 7) * 7), other=None)


def date_of(moment: Moment) -> dt.date:
    """The day on which a moment falls, or that it is."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


def covers(pointer: re.Match[str], mention: TimeMention) -> bool:
    """ "the following week" is a time by itself, and counts from the one before where there is one."""
    return pointer.start() <= mention.span[0] and mention.span[1] <= pointer.end()


def pointed_to(pointer: str, mention: TimeMention) -> TimeMention:
    """What "then", "after that" or "the following week" mean when a time was named."""
    named = mention.start.date() if isinstance(mention.start, dt.datetime) else mention.start
    if named is None or not re.search(r"\b(?:following|next|after|afterwards|before)\b", pointer):
        return mention
    if pointer.startswith("after"):
        return _day_after(mention)
    if "before" in pointer:
        return replace(mention, start=named - dt.timedelta(days=1), end=None, grain="day", other=None)
    week = pointer.endswith(("week", "week after"))
    weekday = next((number for number, name in enumerate(_WEEKDAYS) if name in pointer), None)
    days = 7 - named.weekday() if week else 1 if weekday is None else (weekday - named.weekday() - 1) % 7 + 1
    start = named + dt.timedelta(days=days)
    return replace(mention, start=start, end=None, grain="week" if week else "day", other=None)


def _day_after(mention: TimeMention) -> TimeMention:
    """What "after that" means when a day was named."""
    last = mention.end or mention.start
    if last is None or isinstance(last, dt.datetime) or mention.grain != "day":
        return mention
    return replace(mention, start=last + dt.timedelta(days=1), end=None, after=True)


def exact(mention: TimeMention, behind: Sequence[TimeMention], words: str) -> TimeMention:
    """For "let me think about it for two weeks, until the 15th" the exact one."""
    named = [each for each in behind if each.deadline and not each.duration]
    if not mention.duration or not named or _OTHER_CLAUSE.search(words[mention.span[1] : named[0].span[0]]):
        return mention
    return named[0]
