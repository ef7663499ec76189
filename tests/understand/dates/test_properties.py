"""What holds for every text: no exception, no time that ends before it starts, the same answer twice."""

import datetime as dt
import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.understand.dates import TimeMention, find_times

ZONES = [ZoneInfo(name) for name in ("Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kolkata")]
MOMENTS = st.builds(
    lambda naive, zone: naive.replace(tzinfo=zone),
    st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2090, 1, 1)),  # noqa: DTZ001  a zone is added above
    st.sampled_from(ZONES),
)
WORDS = """
    next this Friday Tuesday week the 15th 31st of February May March at 3 3pm half past two to or
    - / , by after in 2 weeks a fortnight 12:30 9/8 2026-02-30 noon tomorrow morning EOD quarter
    from now end month ( ) . 24:00 99999 years CET your time between and until last ago Easter
    first Monday Q3 uhr jeudi à 15h am 0 00:60
"""
PIECES = st.sampled_from(WORDS.split())
PHRASES = st.lists(PIECES, max_size=12).map(" ".join)
WEEKDAYS = st.sampled_from(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])


def _comparable(moment: dt.date) -> dt.datetime:
    if isinstance(moment, dt.datetime):
        return moment
    return dt.datetime.combine(moment, dt.time(), dt.UTC)


def _found(text: str, at: dt.datetime) -> tuple[TimeMention, ...]:
    return find_times(text, at, lengths=True)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), PHRASES), MOMENTS)
def test_any_text_gives_an_answer_and_the_same_one_twice(text: str, at: dt.datetime) -> None:
    found = _found(text, at)
    assert found == _found(text, at)
    for mention in found:
        first, last = mention.span
        assert 0 <= first < last <= len(text)


@settings(max_examples=150, deadline=None)
@given(PHRASES, MOMENTS)
def test_no_time_ends_before_it_starts(text: str, at: dt.datetime) -> None:
    for mention in _found(text, at):
        if mention.start is not None and mention.end is not None:
            assert isinstance(mention.start, dt.datetime) == isinstance(mention.end, dt.datetime)
            assert _comparable(mention.end) >= _comparable(mention.start)


@settings(max_examples=60, deadline=None)
@given(WEEKDAYS, st.sampled_from(["", "next ", "this "]), MOMENTS, st.integers(1, 60))
def test_weeks_later_a_weekday_is_the_same_number_of_weeks_later(
    day: str, which: str, at: dt.datetime, weeks: int
) -> None:
    shift = dt.timedelta(weeks=weeks)
    (now,), (later,) = _found(f"{which}{day}", at), _found(f"{which}{day}", at + shift)
    assert isinstance(now.start, dt.date)
    assert later.start == now.start + shift


@settings(max_examples=60, deadline=None)
@given(WEEKDAYS, st.integers(8, 18), st.sampled_from([0, 15, 30]), MOMENTS)
def test_summer_time_never_changes_the_hour_on_the_wall(
    day: str, hour: int, minute: int, at: dt.datetime
) -> None:
    half = "am" if hour < 12 else "pm" if hour == 12 else ""
    (mention,) = _found(f"{day} at {hour}:{minute:02}{half}", at)
    assert isinstance(mention.start, dt.datetime)
    assert (mention.start.hour, mention.start.minute) == (hour, minute)


@pytest.mark.parametrize(
    "piece",
    [
        "1-", "1st ", "the 1st of ", "Monday or ", "from 3 to ", "half past ",
        "in the next ", "(", "$1,", "next week of ", "+4 ",
    ],
)  # fmt: skip
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    text = piece * (12_000 // len(piece))

    def seconds(length: int) -> float:
        begun = time.process_time()
        find_times(text[:length], dt.datetime(2026, 3, 10, 9, tzinfo=dt.UTC))
        return time.process_time() - begun

    ratios = (seconds(12_000) / max(seconds(6_000), 1e-3) for _ in range(5))
    assert any(ratio < 3 for ratio in ratios)
