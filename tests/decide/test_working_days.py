"""Business days: whatever is counted, it never ends on a day on which the user does not work."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.config import parse_config
from fupmail.decide.working_days import WorkingDays, working_days
from fupmail.errors import ConfigError

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
WEEK = st.frozensets(st.integers(0, 6), min_size=1)
HOLIDAYS = st.frozensets(st.dates(date(2026, 1, 1), date(2026, 2, 28)), max_size=20)
calendars = st.builds(WorkingDays, WEEK, HOLIDAYS)
GERMAN = working_days(parse_config({"country": "DE"}))


@settings(deadline=None)
@given(calendars, days)
def test_rolling_forward_ends_on_the_first_working_day(calendar: WorkingDays, day: date) -> None:
    rolled = calendar.roll_forward(day)
    assert calendar.is_working(rolled)
    assert rolled >= day
    between = (day + timedelta(days=step) for step in range((rolled - day).days))
    assert not any(map(calendar.is_working, between))


@settings(deadline=None)
@given(calendars, days, st.integers(0, 15))
def test_counting_on_ends_on_a_working_day_so_many_later(
    calendar: WorkingDays, day: date, count: int
) -> None:
    later = calendar.after(day, count)
    assert calendar.is_working(later)
    assert count == 0 or calendar.between(day, later) == count


@settings(deadline=None)
@given(calendars, days, st.integers(0, 10), st.integers(0, 10))
def test_counting_in_two_steps_comes_to_the_same(
    calendar: WorkingDays, day: date, one: int, two: int
) -> None:
    day = calendar.roll_forward(day)
    assert calendar.after(calendar.after(day, one), two) == calendar.after(day, one + two)


@settings(deadline=None)
@given(calendars, days, st.integers(-30, 0))
def test_between_a_day_and_an_earlier_one_lie_none(calendar: WorkingDays, day: date, back: int) -> None:
    assert calendar.between(day, day + timedelta(days=back)) == 0


@pytest.mark.parametrize(
    ("day", "count", "later"),
    [
        (date(2026, 3, 5), 3, date(2026, 3, 10)),  # over a weekend
        (date(2026, 3, 31), 3, date(2026, 4, 7)),  # over Good Friday and Easter Monday
        (date(2026, 12, 24), 1, date(2026, 12, 28)),  # over Christmas
        (date(2026, 3, 7), 0, date(2026, 3, 9)),
        (date(2026, 3, 7), 1, date(2026, 3, 9)),
    ],
)
def test_german_business_days(day: date, count: int, later: date) -> None:
    assert GERMAN.after(day, count) == later


def test_a_region_has_holidays_of_its_own() -> None:
    corpus_christi = date(2026, 6, 4)
    assert GERMAN.is_working(corpus_christi)
    assert not working_days(parse_config({"country": "DE-BY"})).is_working(corpus_christi)


def test_without_a_country_there_are_no_holidays() -> None:
    assert working_days(parse_config({})).is_working(date(2026, 12, 25))


def test_the_working_days_of_the_config_count() -> None:
    sundays = working_days(parse_config({"working_days": ["Sun"]}))
    assert sundays.after(date(2026, 3, 8), 1) == date(2026, 3, 15)


def test_a_country_without_known_holidays_is_refused_by_name() -> None:
    with pytest.raises(ConfigError, match="ZZ"):
        working_days(parse_config({"country": "ZZ"}))
