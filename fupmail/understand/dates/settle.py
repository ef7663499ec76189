"""Counts a group of pieces out to one mention: which day, which half of the day, which zone."""

import datetime as dt

from fupmail.understand.dates import almanac
from fupmail.understand.dates.clocks import NOON, afternoon_when_small
from fupmail.understand.dates.mention import Moment, TimeMention
from fupmail.understand.dates.pieces import Clock, Days, Group, Part, Reading
from fupmail.understand.dates.spans import after_days
from fupmail.understand.dates.zones import at_wall_clock, zone_named

PARTS = {
    "early morning": (8, 9),
    "morning": (9, 12),
    "late morning": (11, 12),
    "lunch": (12, 14),
    "afternoon": (13, 17),
    "late afternoon": (15, 17),
    "evening": (17, 21),
    "night": (20, 23),
}
SATURDAY = 5
DAWN = 5  # o'clock; who writes before that has not gone to bed
_LATE = frozenset({"afternoon", "late afternoon", "evening", "night"})


def settle(reading: Reading, group: Group) -> TimeMention | None:
    """The mention that a group makes, or None when it is past or no time after all."""
    lead = _lead(reading, group)
    if "since" in lead or (group.days is not None and group.days.past):
        return None
    span = (reading.tokens[group.first].start, reading.tokens[group.last - 1].end)
    deadline = "deadline" in lead or "deadline inside" in group.marks
    after = "after" in lead or "after inside" in group.marks
    if group.length is not None:
        return TimeMention(group.length.until, None, "day", None, span, duration=True)
    if group.instant is not None:
        return TimeMention(group.instant.at, None, group.instant.grain, None, span, deadline, after)
    if group.clock is not None:
        return _at_clock(reading, group, group.clock, span, deadline, after)
    if group.part is not None:
        return _in_part(reading, group, group.part, span, deadline, after)
    if group.days is None:
        return None
    days = _before_weekend(reading, group, group.days) or group.days
    days = after_days(days) if "after" in lead else days
    return TimeMention(days.start, days.end, days.grain, days.other, span, deadline, after)


def _lead(reading: Reading, group: Group) -> set[str]:
    """What the words before a time make of it: a deadline, an open beginning, the past."""
    found: set[str] = set()
    index = group.first
    for step in range(index - 1, max(index - 5, -1), -1):
        hit = {tag for tag in ("deadline", "after", "since") if reading.has(step, tag)}
        if hit:
            return hit
        if not (reading.has(step, "filler") or reading.text(step) == "the"):
            break
    return found


def _before_weekend(reading: Reading, group: Group, days: Days) -> Days | None:
    """ "before the weekend" is on its Friday at the latest."""
    weekend = reading.word(group.last - 1, "unit") == "weekend"
    before = any(reading.text(step) == "before" for step in range(max(group.first - 2, 0), group.first + 1))
    return Days(days.start - almanac.DAY) if weekend and before and days.start.weekday() == SATURDAY else None


def _at_clock(
    reading: Reading, group: Group, clock: Clock, span: tuple[int, int], deadline: bool, after: bool
) -> TimeMention | None:
    if not _is_time(reading, group, clock):
        return None
    zone = zone_named(group.zone.name, reading.zone, reading.reader_zone) if group.zone else reading.zone
    minutes, second = _half_of_day(clock, group.part)
    day = _day_of_clock(reading, group, minutes, zone)
    length = _length(clock, minutes)
    start = at_wall_clock(day, minutes, zone, reading.zone)
    end = at_wall_clock(day, minutes + length, zone, reading.zone) if length else None
    other: Moment | None = None
    if group.days is not None and group.days.other is not None:
        other = at_wall_clock(group.days.other, minutes, zone, reading.zone)
    elif second is not None:
        other = at_wall_clock(day, second, zone, reading.zone)
    if end is not None and end < start:
        end = None
    dayless = group.days is None and not (group.part is not None and group.part.this)
    return TimeMention(start, end, "minute", other, span, deadline, after, dayless=dayless)


def _is_time(reading: Reading, group: Group, clock: Clock) -> bool:
    """A bare number is a time beside a day, or after "at" where nothing is counted by it."""
    if group.days is not None or not clock.weak or group.part is not None:
        return True
    led = reading.has(group.first - 1, "at") or (
        clock.end is not None and reading.has(group.first - 1, "between")
    )
    following = group.last >= len(reading.tokens) or reading.tokens[group.last].kind in {"sign", "gap"}
    return led and (following or reading.has(group.last, "stop") or group.zone is not None)


def _half_of_day(clock: Clock, part: Part | None) -> tuple[int, int | None]:
    """Minutes from midnight, and the other half of the day where nothing tells which."""
    minutes = clock.minutes
    if clock.sure:
        return minutes, None
    if part is not None:
        if part.name in _LATE and minutes < NOON:
            return minutes + NOON, None
        if part.name == "night" or (part.this and part.name == "evening" and minutes >= NOON):
            return minutes + NOON, None
        return (minutes if part.name not in {"lunch"} else afternoon_when_small(minutes)), None
    settled = afternoon_when_small(minutes)
    unclear = 7 * 60 <= minutes < 8 * 60
    return settled, minutes + NOON if unclear else None


def _length(clock: Clock, minutes: int) -> int:
    if clock.end is None:
        return 0
    length = clock.end.minutes - (clock.minutes if clock.sure else minutes)
    return length if length > 0 else length + 24 * 60


def _day_of_clock(reading: Reading, group: Group, minutes: int, zone: dt.tzinfo) -> dt.date:
    """The named day; with none, today while that time is still to come, else tomorrow."""
    if group.days is not None:
        return group.days.start
    today = reading.today
    if group.part is not None and group.part.this:
        return today
    at = at_wall_clock(today, minutes, zone, reading.zone)
    return today if at >= reading.written_at else today + almanac.DAY


def _in_part(
    reading: Reading, group: Group, part: Part, span: tuple[int, int], deadline: bool, after: bool
) -> TimeMention | None:
    """A part of a named day, or of today where the words say so."""
    days = group.days or _day_of_part(reading, group, part)
    if days is None:
        return None
    if days.grain != "day":
        return TimeMention(days.start, days.end, days.grain, days.other, span, deadline, after)
    first, last = PARTS[part.name]
    start = at_wall_clock(days.start, first * 60, reading.zone, reading.zone)
    end = at_wall_clock(days.end or days.start, last * 60, reading.zone, reading.zone)
    other = at_wall_clock(days.other, first * 60, reading.zone, reading.zone) if days.other else None
    dayless = group.days is None and not part.this
    return TimeMention(start, end, "part_of_day", other, span, deadline, after, dayless=dayless)


def _day_of_part(reading: Reading, group: Group, part: Part) -> Days | None:
    """Today where the words say so; "in the morning" said by day is the next one's."""
    if part.this or _means_today(reading, group):
        return Days(reading.today)
    if _is_next_morning(reading, group.first):
        return Days(reading.today + almanac.DAY if reading.written_at.hour >= DAWN else reading.today)
    return None


def _is_next_morning(reading: Reading, index: int) -> bool:
    led = reading.text(index - 1) == "the" and reading.text(index - 2) == "in"
    return reading.text(index) == "first thing in the morning" or (led and reading.text(index) == "morning")


def _means_today(reading: Reading, group: Group) -> bool:
    """ "after lunch" and "by evening" need no day."""
    named = reading.text(group.first) in {"after lunch", "post lunch", "arvo", "later this morning"}
    due = reading.text(group.first - 1) in {"by", "before", "until", "till"} and group.first + 1 == group.last
    return named or (due and reading.word(group.first, "part") in {"lunch", "afternoon", "evening"})
