"""How business people name times, by example. Everything here is written on Tuesday, 10 March 2026, at 9."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from fupmail.understand.dates import TimeMention, find_times

LONDON = ZoneInfo("Europe/London")
WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=LONDON)


def only(text: str, **options: object) -> TimeMention:
    found = find_times(text, WRITTEN_AT, **options)  # type: ignore[arg-type]
    assert len(found) == 1, found
    return found[0]


def told(text: str) -> str:
    """Start, end and grain of the only time in a text, without the zone."""
    mention = only(text)
    ends = [
        f"{each:%Y-%m-%d %H:%M}" if isinstance(each, dt.datetime) else f"{each}"
        for each in (mention.start, mention.end)
        if each
    ]
    return " to ".join(ends) + f" {mention.grain}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday", "2026-03-13 day"),
        ("nächste Woche am besten", "2026-03-16 week"),
        ("before the weekend", "2026-03-13 day"),
        ("on the last day of the month", "2026-03-31 day"),
        ("the week of the 23rd", "2026-03-23 week"),
        ("in the morning", "2026-03-11 09:00 to 2026-03-11 12:00 part_of_day"),
        ("Thurs. 2:30 p.m.", "2026-03-12 14:30 minute"),
        ("Tuesday", "2026-03-17 day"),
        ("this Friday", "2026-03-13 day"),
        ("next Friday", "2026-03-20 day"),
        ("Friday next", "2026-03-20 day"),
        ("Friday week", "2026-03-20 day"),
        ("a week on Friday", "2026-03-20 day"),
        ("Thursday of next week", "2026-03-19 day"),
        ("next week Thursday", "2026-03-19 day"),
        ("sometime next week, maybe Thursday", "2026-03-19 day"),
        ("Thursday the 2nd", "2026-04-02 day"),
        ("Thursday, April 2", "2026-04-02 day"),
        ("tmrw", "2026-03-11 day"),
        ("the day after tomorrow", "2026-03-12 day"),
        ("a week today", "2026-03-17 day"),
        ("a fortnight tomorrow", "2026-03-25 day"),
        ("this time next week", "2026-03-17 day"),
        ("in two weeks", "2026-03-24 day"),
        ("in a couple of days", "2026-03-12 day"),
        ("ten days from now", "2026-03-20 day"),
        ("within 3 business days", "2026-03-13 day"),
        ("two weeks from Monday", "2026-03-30 day"),
        ("3 days after tomorrow", "2026-03-14 day"),
        ("the Monday after Easter", "2026-04-06 day"),
        ("the Friday before the 20th of April", "2026-04-17 day"),
        ("the day after Labor Day at 10", "2026-09-08 10:00 minute"),
        ("Friday, 9.30.", "2026-03-13 09:30 minute"),
        ("Friday, 9.30 each", "2026-03-13 day"),
        ("tomorrow, Wednesday, at 10", "2026-03-11 10:00 minute"),
        ("Friday at 12 o clock", "2026-03-13 12:00 minute"),
        ("the day before Christmas at noon", "2026-12-24 12:00 minute"),
        ("the day after next Tuesday", "2026-03-18 day"),
        ("the first Monday in April", "2026-04-06 day"),
        ("the last Friday of the month", "2026-03-27 day"),
        ("the 20th of next month", "2026-04-20 day"),
        ("on the 3rd", "2026-04-03 day"),
        ("2026-04-02", "2026-04-02 day"),
        ("2 April", "2026-04-02 day"),
        ("2nd of April, 2027", "2027-04-02 day"),
        ("1 March", "2027-03-01 day"),
        ("3.4.2026", "2026-04-03 day"),
        ("April 15-17", "2026-04-15 to 2026-04-17 day"),
        ("from 15 to 17 April", "2026-04-15 to 2026-04-17 day"),
        ("Monday to Wednesday", "2026-03-16 to 2026-03-18 day"),
        ("Wednesday or Thursday", "2026-03-11 to 2026-03-12 day"),
        ("Tuesday or Wednesday next week", "2026-03-17 to 2026-03-18 day"),
        ("this weekend", "2026-03-14 to 2026-03-15 day"),
        ("next week", "2026-03-16 week"),
        ("the week after next", "2026-03-23 week"),
        ("the week commencing 23 March", "2026-03-23 week"),
        ("in April", "2026-04-01 month"),
        ("next month", "2026-04-01 month"),
        ("mid-May", "2026-05-15 day"),
        ("end of the month", "2026-03-31 day"),
        ("end of next week", "2026-03-20 day"),
        ("EOQ", "2026-03-31 day"),
        ("end of Q2", "2026-06-30 day"),
        ("mid Q2", "2026-05-16 day"),
        ("Q3", "2026-07-01 to 2026-09-30 month"),
        ("later this week", "2026-03-11 to 2026-03-13 day"),
        ("EOD Thursday", "2026-03-12 day"),
        ("in the new year", "2027-01-01 month"),
        ("Christmas Eve", "2026-12-24 day"),
    ],
)  # fmt: skip
def test_a_day_is_found_however_it_is_named(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow at 3", "2026-03-11 15:00 minute"),
        ("tomorrow at 9", "2026-03-11 09:00 minute"),
        ("tomorrow at 3pm", "2026-03-11 15:00 minute"),
        ("tomorrow, 15h", "2026-03-11 15:00 minute"),
        ("Thu 2 Apr at 14:30", "2026-04-02 14:30 minute"),
        ("Monday 8.30", "2026-03-16 08:30 minute"),
        ("at 0900 on Monday", "2026-03-16 09:00 minute"),
        ("half past two tomorrow", "2026-03-11 14:30 minute"),
        ("around half two tomorrow", "2026-03-11 14:30 minute"),
        ("quarter to five tomorrow", "2026-03-11 16:45 minute"),
        ("ten past three tomorrow", "2026-03-11 15:10 minute"),
        ("3-ish on Friday", "2026-03-13 15:00 minute"),
        ("noon on Friday", "2026-03-13 12:00 minute"),
        ("by 5 tomorrow", "2026-03-11 17:00 minute"),
        ("Thursday at 7 in the evening", "2026-03-12 19:00 minute"),
        ("Monday morning at 8", "2026-03-16 08:00 minute"),
        ("in two hours", "2026-03-10 11:00 minute"),
        ("at 3", "2026-03-10 15:00 minute"),
        ("at 8:30", "2026-03-11 08:30 minute"),
        ("tomorrow between 2 and 4pm", "2026-03-11 14:00 to 2026-03-11 16:00 minute"),
        ("Monday between two and half three", "2026-03-16 14:00 to 2026-03-16 15:30 minute"),
        ("Friday 9-11", "2026-03-13 09:00 to 2026-03-13 11:00 minute"),
        ("Friday from 11 to 1", "2026-03-13 11:00 to 2026-03-13 13:00 minute"),
        ("Monday morning", "2026-03-16 09:00 to 2026-03-16 12:00 part_of_day"),
        ("first thing Monday", "2026-03-16 09:00 to 2026-03-16 12:00 part_of_day"),
        ("after lunch tomorrow", "2026-03-11 13:00 to 2026-03-11 17:00 part_of_day"),
        ("this arvo", "2026-03-10 13:00 to 2026-03-10 17:00 part_of_day"),
        ("the morning of the 16th of March", "2026-03-16 09:00 to 2026-03-16 12:00 part_of_day"),
    ],
)
def test_a_time_of_day_is_read_in_business_hours(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "start", "other"),
    [
        ("9/8", dt.date(2026, 8, 9), dt.date(2026, 9, 8)),
        ("next Friday", dt.date(2026, 3, 20), dt.date(2026, 3, 13)),
        ("Monday, 8 April", dt.date(2026, 4, 8), dt.date(2026, 4, 6)),
    ],
)
def test_words_that_allow_two_readings_get_both(text: str, start: dt.date, other: dt.date) -> None:
    assert (only(text).start, only(text).other) == (start, other)


def test_the_users_day_order_settles_a_date_of_digits() -> None:
    assert only("9/8", day_first=True).start == dt.date(2026, 8, 9)
    assert only("9/8", day_first=False).start == dt.date(2026, 9, 8)
    assert only("9/8", day_first=False).other is None
    assert only("25/8", day_first=False).start == dt.date(2026, 8, 25)


def test_a_weekday_beside_it_settles_a_date_of_digits() -> None:
    assert only("Tuesday 8/9").start == dt.date(2026, 9, 8)
    assert only("Tuesday 8/9").other is None


def test_after_a_day_is_the_day_that_follows_with_an_open_end() -> None:
    mention = only("after the 15th")
    assert (mention.start, mention.end, mention.after) == (dt.date(2026, 3, 16), None, True)


def test_a_deadline_is_told_from_a_plain_time() -> None:
    assert only("by Friday").deadline
    assert not only("on Friday").deadline


def test_a_named_zone_is_told_in_the_writers() -> None:
    start = only("tomorrow at 3pm CET").start
    assert start == dt.datetime(2026, 3, 11, 14, 0, tzinfo=LONDON)
    assert isinstance(start, dt.datetime)
    assert start.tzinfo is LONDON


def test_your_time_is_the_readers() -> None:
    start = only("tomorrow at 10am your time", reader_zone=ZoneInfo("America/New_York")).start
    assert start == dt.datetime(2026, 3, 11, 14, 0, tzinfo=LONDON)
    assert only("tomorrow at 10am your time").start == dt.datetime(2026, 3, 11, 10, 0, tzinfo=LONDON)


def test_a_time_that_the_clocks_skip_becomes_the_next_one() -> None:
    assert told("on 29 March at 1:30am") == "2026-03-29 02:00 minute"


def test_summer_time_between_now_and_then_shifts_nothing() -> None:
    assert told("on 30 March at 3pm") == "2026-03-30 15:00 minute"


@pytest.mark.parametrize(
    "text",
    [
        "It costs $12.50 or 3.50 euros, 9.15 a foot, 20% off.",
        "Ring 020 7946 0930, (503) 555-0122, +44 20 7946 0958 or 1-800-555-0199.",
        "Version 2.3.1, v4.12 and 10.0.0.12 are out.",
        "Order no. 4711, PO 2024-03-01, room 12.",
        "May I ask April and June something?",
        "The offer from Sunday Ltd reached Mr March and Mrs May.",
        "We sat down in the sun.",
        "A 2:1 ratio on a 3/8-16 thread.",
        "It was delivered yesterday, last Tuesday or two weeks ago.",
        "The 20th floor, the first draft, the second call.",
        "We are open 24/7.",
    ],
)
def test_prices_numbers_names_and_the_past_are_no_times(text: str) -> None:
    assert find_times(text, WRITTEN_AT) == ()


def test_bare_lengths_are_given_only_when_asked_for() -> None:
    assert find_times("We need two weeks.", WRITTEN_AT) == ()
    (length,) = find_times("We need two weeks.", WRITTEN_AT, lengths=True)
    assert (length.start, length.duration) == (dt.date(2026, 3, 24), True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wir sprechen uns nächsten Dienstag um 15 Uhr", "2026-03-17 15:00 minute"),
        ("das wird am 3. April fertig", "2026-04-03 day"),
        ("ich bin morgen um halb drei da", "2026-03-11 14:30 minute"),
        ("bis Ende der Woche ist das da", "2026-03-13 day"),
        ("nach dem 15. ist er nicht da", "2026-03-16 day"),
        ("am Montagnachmittag ist sie da", "2026-03-16 13:00 to 2026-03-16 17:00 part_of_day"),
        ("in zwei Wochen ist das nicht mehr wahr", "2026-03-24 day"),
        ("nous avons rendez-vous jeudi à 15h", "2026-03-12 15:00 minute"),
        ("la livraison est prévue le 3 avril vers 10 heures", "2026-04-03 10:00 minute"),
        ("je suis en congé la semaine prochaine", "2026-03-16 week"),
        (
            "nous nous voyons mardi prochain dans la matinée",
            "2026-03-17 09:00 to 2026-03-17 12:00 part_of_day",
        ),
    ],
)
def test_german_and_french_name_their_common_times(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tuesday from 2 to 4 pm", "2026-03-17 14:00 to 2026-03-17 16:00 minute"),
        ("Tuesday 10 to 4 pm", "2026-03-17 10:00 to 2026-03-17 16:00 minute"),
        ("call me at 10 to 4 pm", "2026-03-10 15:50 minute"),
        ("20 to 2 pm", "2026-03-10 13:40 minute"),
        ("2026-07-01 14:30, link follows", "2026-07-01 14:30 minute"),
        ("flats 1 to 9 by Wednesday", "2026-03-11 day"),
        ("the Friday of the week after next", "2026-03-27 day"),
        ("27-Aug-26", "2026-08-27 day"),
        ("April 15-17", "2026-04-15 to 2026-04-17 day"),
        ("not until 2028", "2028-01-01 to 2028-12-31 month"),
        ("by the end of 2027", "2027-12-31 day"),
        ("Valentine's Day", "2027-02-14 day"),
        ("by Halloween", "2026-10-31 day"),
        ("in Q3", "2026-07-01 to 2026-09-30 month"),
    ],
)
def test_a_stretch_a_short_year_and_a_far_one_are_read(text: str, expected: str) -> None:
    assert told(text) == expected
