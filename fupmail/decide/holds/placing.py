"""When a hold goes into the calendar: the named time, else the first free stretch that fits the words."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fupmail.decide.free_slots import Diary
from fupmail.decide.holds.arrangements import Arrangement
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import Slot

DAYS_OF_GRAIN = {"day": 1, "week": 7, "month": 31}


@dataclass(frozen=True, slots=True)
class Placement:
    """A stretch of the calendar; `exact` when its time of day was named."""

    slot: Slot
    exact: bool


def place(arrangement: Arrangement, situation: Situation, diary: Diary) -> Placement | None:
    """Where the arrangement goes; None when every time that fits its words has passed."""
    length = _length(arrangement, situation)
    commitment = arrangement.commitment
    start, end = commitment.start, commitment.end
    if isinstance(start, datetime):
        start = start.astimezone(situation.zone)
        if isinstance(end, datetime) and end - start > length:
            return _within(start, end.astimezone(situation.zone), length, situation, diary)
        named = Slot(start - length, start) if arrangement.kind == "send" else Slot(start, start + length)
        return Placement(named, exact=True) if named.end > situation.now else None
    if start is None:
        first = situation.days.roll_forward(_default_day(arrangement, situation))
        return _first_in(first, 7, length, situation, diary)
    span = DAYS_OF_GRAIN.get(commitment.grain, 1)
    if isinstance(end, date):
        span = max(span, (end - start).days + 1)
    return _first_in(start, span, length, situation, diary)


def _length(arrangement: Arrangement, situation: Situation) -> timedelta:
    call = situation.config.call
    minutes = {"call": call.minutes, "visit": call.visit_minutes, "send": call.send_minutes}
    return timedelta(minutes=minutes[arrangement.kind])


def _default_day(arrangement: Arrangement, situation: Situation) -> date:
    days = timedelta(days=situation.config.call.default_days)
    return situation.day_of(arrangement.mail.date) + days


def _within(
    start: datetime, end: datetime, length: timedelta, situation: Situation, diary: Diary
) -> Placement | None:
    """The first free stretch between two instants, inside working hours where they overlap."""
    if end <= situation.now:
        return None
    earliest = max(start.time(), diary.opens) if start.time() < diary.closes else start.time()
    latest = end.time() if end.date() == start.date() else time(23, 45)
    if earliest >= latest:
        earliest = start.time()
    slot = diary.first_free(start.date(), length, earliest, latest, situation.now)
    return Placement(slot or _fallback(start, length, situation), exact=False)


def _first_in(
    first: date, days: int, length: timedelta, situation: Situation, diary: Diary
) -> Placement | None:
    """The first free stretch of working hours in a span of days; on a single day, any day will do."""
    last_open = datetime.combine(first + timedelta(days=days - 1), diary.closes, situation.zone)
    if last_open <= situation.now:
        return None
    candidates = [first + timedelta(days=step) for step in range(days)]
    working = [day for day in candidates if situation.days.is_working(day)] or candidates
    for day in working:
        slot = diary.first_free(day, length, diary.opens, diary.closes, situation.now)
        if slot:
            return Placement(slot, exact=False)
    opening = datetime.combine(working[-1], diary.opens, situation.zone)
    return Placement(_fallback(opening, length, situation), exact=False)


def _fallback(start: datetime, length: timedelta, situation: Situation) -> Slot:
    """A stretch that is not free, when none is: the clash is named in the hold."""
    start = max(start, _next_quarter(situation.now.astimezone(situation.zone)))
    return Slot(start, start + length)


def _next_quarter(moment: datetime) -> datetime:
    past = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment - past + (timedelta(minutes=15) if past else timedelta())
