"""Quota units and the run's time (R54, R35)."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.backends.google.quota import Quota, RunTime
from fupmail.errors import Unavailable


class Clock:
    def __init__(self) -> None:
        self.time = 0.0
        self.slept = 0.0

    def monotonic(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept += seconds
        self.time += seconds


def quota(clock: Clock, per_minute: int = 4500, *, hours: float = 24) -> Quota:
    return Quota(per_minute, RunTime(timedelta(hours=hours), monotonic=clock.monotonic, sleep=clock.sleep))


@given(
    calls=st.lists(st.tuples(st.sampled_from([0, 1, 2, 5, 10, 20, 40]), st.floats(0, 20)), max_size=200),
    per_minute=st.integers(100, 600),
)
def test_no_minute_ever_sees_more_units_than_allowed(calls: list[tuple[int, float]], per_minute: int) -> None:
    clock = Clock()
    meter = quota(clock, per_minute)
    spent: list[tuple[float, int]] = []
    for units, pause in calls:
        clock.time += pause
        meter.take(units)
        spent.append((clock.time, units))
    for at, _ in spent:
        assert sum(units for when, units in spent if at - 60 < when <= at) <= per_minute
    assert meter.spent == sum(units for units, _ in calls)


def test_a_day_like_any_other_waits_for_nothing() -> None:
    clock = Clock()
    meter = quota(clock)
    for _ in range(100):
        meter.take(40)
    assert clock.slept == 0


def test_two_thousand_messages_take_the_minutes_they_cost() -> None:
    clock = Clock()
    meter = quota(clock)
    for _ in range(2000):
        meter.take(20)
    assert 8 * 60 <= clock.time <= 9 * 60


def test_a_wait_that_would_outlast_the_run_ends_it_at_once() -> None:
    clock = Clock()
    meter = quota(clock, 100, hours=0.01)
    meter.take(100)
    with pytest.raises(Unavailable, match="time for this run"):
        meter.take(40)
    assert clock.slept == 0
    assert meter.spent == 100


def test_when_google_says_enough_the_next_calls_slow_down_and_go_on() -> None:
    clock = Clock()
    meter = quota(clock, 1000)
    meter.take(100)
    meter.exhaust()
    for _ in range(30):
        meter.take(40)
    assert 0 < clock.slept <= 120
