"""Free slots: really free, inside working hours, on working days, and of their full length."""

from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.decide.free_slots import Diary, busy_slots
from fupmail.decide.working_days import WorkingDays
from fupmail.model.follow_up import Slot
from fupmail.model.mailbox import Event

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY_TO_FRIDAY = WorkingDays(frozenset(range(5)), frozenset({date(2026, 3, 11)}))
NINE, HALF_PAST_FIVE = time(9), time(17, 30)

lengths = st.integers(1, 16).map(lambda quarters: timedelta(minutes=15 * quarters))
moments = st.integers(0, 40 * 96).map(
    lambda quarters: datetime(2026, 3, 1, tzinfo=BERLIN) + timedelta(minutes=15 * quarters)
)
busy = st.lists(st.builds(lambda start, length: Slot(start, start + length), moments, lengths), max_size=25)


def diary(taken: list[Slot]) -> Diary:
    by_start = tuple(sorted(taken, key=lambda slot: (slot.start, slot.end)))
    return Diary(BERLIN, NINE, HALF_PAST_FIVE, MONDAY_TO_FRIDAY, by_start)


@settings(deadline=None)
@given(busy, moments, lengths)
def test_every_slot_is_free_and_inside_hours_and_lies_ahead(
    taken: list[Slot], after: datetime, length: timedelta
) -> None:
    for slot in islice(diary(taken).free_from(after.date(), length, after), 10):
        assert slot.end - slot.start == length
        assert slot.start >= after
        assert NINE <= slot.start.time() < slot.end.time() <= HALF_PAST_FIVE
        assert MONDAY_TO_FRIDAY.is_working(slot.start.date())
        assert all(slot.end <= other.start or other.end <= slot.start for other in taken)


@settings(deadline=None)
@given(busy, moments, lengths)
def test_each_day_offers_one_slot_and_days_come_in_order(
    taken: list[Slot], after: datetime, length: timedelta
) -> None:
    found = [slot.start.date() for slot in islice(diary(taken).free_from(after.date(), length, after), 10)]
    assert found == sorted(set(found))


@settings(deadline=None)
@given(busy, moments, lengths)
def test_a_slot_that_is_taken_is_not_offered_again(
    taken: list[Slot], after: datetime, length: timedelta
) -> None:
    book = diary(taken)
    first = next(book.free_from(after.date(), length, after), None)
    again = next(book.with_busy(first).free_from(after.date(), length, after), None) if first else None
    assert first is None or (
        again is not None and again != first and not book.with_busy(first).is_free(first)
    )


@settings(deadline=None)
@given(
    st.sampled_from([date(2026, 3, 27), date(2026, 3, 30), date(2026, 10, 23), date(2026, 10, 26)]), lengths
)
def test_around_the_clock_changes_the_day_still_opens_at_nine(day: date, length: timedelta) -> None:
    slot = diary([]).first_free(day, length, NINE, HALF_PAST_FIVE, datetime(2026, 1, 1, tzinfo=BERLIN))
    assert slot is not None
    assert (slot.start.time(), slot.start.date()) == (NINE, day)


def test_a_day_of_the_clock_change_keeps_wall_clock_hours_and_true_lengths() -> None:
    sundays = Diary(BERLIN, time(1), time(6), WorkingDays(frozenset({6})), ())
    after = datetime(2026, 3, 1, tzinfo=BERLIN)
    slots = list(islice(sundays.free_from(date(2026, 3, 29), timedelta(hours=1), after), 2))
    assert [slot.start.isoformat() for slot in slots] == [
        "2026-03-29T01:00:00+01:00",
        "2026-04-05T01:00:00+02:00",
    ]


def test_a_full_day_has_none_and_the_next_one_has() -> None:
    training = Slot(datetime(2026, 3, 9, 8, tzinfo=BERLIN), datetime(2026, 3, 9, 18, tzinfo=BERLIN))
    after = datetime(2026, 3, 9, tzinfo=BERLIN)
    first = next(diary([training]).free_from(after.date(), timedelta(minutes=15), after))
    assert first.start == datetime(2026, 3, 10, 9, tzinfo=BERLIN)


def event(**more: object) -> Event:
    start = datetime(2026, 3, 9, 10, tzinfo=BERLIN)
    return Event("e", "Workshop", start, start + timedelta(hours=1), **more)  # type: ignore[arg-type]


def test_only_what_keeps_the_user_busy_takes_time() -> None:
    assert len(busy_slots([event()])) == 1
    assert busy_slots([event(busy=False), event(cancelled=True), event(response="declined")]) == ()
