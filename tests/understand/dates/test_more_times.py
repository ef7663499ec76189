"""Times that begin on a day, weeks by number, slips of the pen. Written on Tuesday, 10 March 2026, at 9."""

import datetime as dt

import pytest

from fupmail.understand.dates import find_times

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def starts(text: str) -> list[str]:
    return [
        f"{each.start:%m-%d %H:%M}" if isinstance(each.start, dt.datetime) else f"{each.start:%m-%d}"
        for each in find_times(text, WRITTEN_AT)
        if each.start is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from the 23rd on", "03-23"),
        ("not before the 23rd", "03-23"),
        ("after the 23rd", "03-24"),
        ("on Wed, not before 3", "03-11 15:00"),
        ("Ich bin ab dem 23. wieder da", "03-23"),
        ("Ich bin nach dem 23. wieder da", "03-24"),
        ("nicht vor dem 23. März bitte", "03-23"),
        ("bitte morgen ab 14 Uhr", "03-11 14:00"),
        ("auf Donnerstag, 14 Uhr, zu legen ist", "03-12 14:00"),
        ("übernächste Woche bin ich da", "03-23"),
        ("naechste Woche bin ich da", "03-16"),
        ("in KW 20 sind wir da", "05-11"),
        ("in calendar week 20", "05-11"),
        ("in KW 2 sind wir da", "01-11"),
        ("nous revenons après le 15.", "03-16"),
        ("je passe le 15 à 10h", "03-15 10:00"),
        ("jusqu'au 20 nous attendons", "03-20"),
        ("à partir du 15 nous sommes là", "03-15"),
        ("on thursdya", "03-12"),
        ("on Saturday am", "03-14 09:00"),
        ("on Friday am I there", "03-13"),
        ("until Wensday", "03-11"),
        ("on 12th inst. at 1530 hrs", "03-12 15:30"),
        ("at the 20. November", "11-20"),
        ("come by wed between 1 and 3", "03-11 13:00"),
        ("mon at 9 works", "03-16 09:00"),
        ("a quarter to nine on Friday", "03-13 08:45"),
        ("within the fortnight", "03-24"),
        ("within the hour", "03-10 10:00"),
        ("by week 12", "03-16"),
        ("the Thursday after next", "03-19"),
        ("by the week's end", "03-13"),
        ("on 2 July at 9.15.", "07-02 09:15"),
        ("by 9.30.", "03-10 09:30"),
        ("3rd July post lunch", "07-03 13:00"),
        ("Friday forenoon", "03-13 09:00"),
        ("on the 19th towards 11 h", "03-19 11:00"),
        ("tomorrow at 11 hours", "03-11 11:00"),
        ("with you by close on Thursday", "03-12"),
        ("I will send it by evening", "03-10 17:00"),
    ],
)
def test_a_beginning_a_numbered_week_or_a_slip_is_read(text: str, expected: str) -> None:
    assert starts(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "KW 60 ist das nicht",
        "20 kW power",
        "nous sommes le 3e étage de la maison",
        "au 2 rue de la Paix",
        "Frida and Sunda",
        "a 3-week trial",
        "in week 3 of the project",
        "I must see it first - could you post one",
        "at 3 hours of work",
        "I never eat after evening service",
        "They wed. I sat.",
        "We have 20. May I say so",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert starts(text) == []


def test_a_time_of_day_tells_whether_a_day_was_named_with_it() -> None:
    (alone,) = find_times("at 4 pm", WRITTEN_AT)
    (dated,) = find_times("on Friday at 4 pm", WRITTEN_AT)
    (today,) = find_times("this afternoon at 4", WRITTEN_AT)
    assert (alone.dayless, dated.dayless, today.dayless) == (True, False, False)


def test_an_extension_tells_its_length() -> None:
    found = find_times("a two-week extension or a 3-week extension", WRITTEN_AT, lengths=True)
    assert [(f"{each.start:%m-%d}", each.duration) for each in found] == [("03-24", True), ("03-31", True)]


def test_a_length_and_the_day_behind_it_are_two_times() -> None:
    found = find_times("for two weeks, until the 25th", WRITTEN_AT, lengths=True)
    assert [(each.duration, each.deadline) for each in found] == [(True, False), (False, True)]


@pytest.mark.parametrize(
    "text",
    [
        "I passed your leaflet to August Schmidt",
        "we compare you with Monday.com",
        "our address is 10/12 Easter Road",
        "deliver it to 12 May Road",
        "does it fit an Audi Q3?",
        "article 10-11-26 came without its gasket",
        "a total of 2030 units",
        "I'm in the van for two hours",
    ],
)
def test_names_addresses_and_numbers_of_goods_are_no_times(text: str) -> None:
    assert find_times(text, WRITTEN_AT) == ()


def test_a_zone_named_behind_your_time_says_which_it_is() -> None:
    (mention,) = find_times("Monday at 4 pm your time (IST)", WRITTEN_AT)
    assert str(mention.start) == "2026-03-16 10:30:00+00:00"
