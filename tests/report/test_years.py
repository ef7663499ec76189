"""A mailbox of years: what is long ago is told with its year, and is no longer taken for what goes on."""

from datetime import date, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from fupmail.decide.relationships import relationships
from fupmail.decide.wording import day_words, time_words
from fupmail.report.explain_text import explain_lines
from fupmail.report.page import compose_page
from fupmail.report.page.view import Page, Row
from fupmail.sync import Rehearsal
from tests.report.mailbox import lived_in

ME, ANN, BO = "You <you@here.example>", "Ann <ann@again.example>", "Bo <bo@chat.example>"
OFFER = "Hello,\n\nplease find our proposal attached. The price is EUR 900.\n"
MAILS = (
    ("1", ME, ANN, "Mon, 05 Feb 2024 10:00:00 +0100", "Proposal for the roof", OFFER),
    (
        "2",
        ANN,
        ME,
        "Wed, 07 Feb 2024 10:00:00 +0100",
        "Re: Proposal for the roof",
        "We chose somebody else.\n",
    ),
    ("3", ME, ANN, "Thu, 05 Mar 2026 10:00:00 +0100", "Proposal for the floor", OFFER),
    ("4", ME, BO, "Tue, 06 Feb 2024 10:00:00 +0100", "Proposal for the door", OFFER),
    ("5", BO, ME, "Mon, 02 Mar 2026 10:00:00 +0100", "Lunch", "Thank you for the lunch.\n"),
)


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory) -> tuple[Rehearsal, Page]:
    folder = tmp_path_factory.mktemp("years") / "mail"
    folder.mkdir()
    (folder / "fupmail.toml").write_text('me = ["you@here.example"]\ntimezone = "Europe/Berlin"\n')
    for number, sender, to, day, subject, text in MAILS:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Date"], mail["Subject"] = sender, to, day, subject
        mail["Message-ID"] = f"<{number}@mail.example>"
        mail.set_content(text)
        (folder / f"{number}.eml").write_bytes(mail.as_bytes())
    rehearsal, runs = lived_in(folder)
    return rehearsal, compose_page(rehearsal, runs, online=False)


def row_of(page: Page, person: str) -> Row:
    return next(row for group in page.groups for row in group.rows if row.person == person)


def test_the_no_to_an_earlier_offer_is_not_the_outcome_of_the_new_one(rehearsed) -> None:
    strip = {stop.word: stop for stop in row_of(rehearsed[1], "Ann").strip}
    assert strip["Offer"].day == "5 Mar"
    assert "Lost" not in strip
    assert strip["Outcome"].state == "ahead"


def test_an_offer_of_years_ago_is_no_open_one_however_much_is_chatted(rehearsed) -> None:
    page = rehearsed[1]
    assert page.sentence.startswith("1 open offer, ")
    assert next(stop for stop in row_of(page, "Bo").strip if stop.word == "Offer").day == "Feb 2024"


def test_what_passed_long_ago_is_told_with_its_year(rehearsed) -> None:
    rehearsal, page = rehearsed
    assert [each.day for each in row_of(page, "Bo").passed] == ["Tue 6 Feb 2024", "Mon 2 Mar"]
    ann = next(each for each in relationships(rehearsal.situation) if "ann@again.example" in each.people)
    told = [line.text for line in explain_lines(ann, rehearsal)]
    assert any("Mon 5 Feb 2024 10:00  you wrote" in text for text in told)
    assert any("Thu 5 Mar 10:00  you wrote" in text for text in told)


def test_a_day_has_its_year_from_half_a_year_away() -> None:
    assert day_words(date(2025, 12, 29), date(2026, 1, 5)) == "Mon 29 Dec"
    assert day_words(date(2025, 3, 10), date(2026, 3, 9)) == "Mon 10 Mar 2025"
    berlin = ZoneInfo("Europe/Berlin")
    far = datetime(2027, 3, 8, 15, tzinfo=berlin)
    assert time_words(far, berlin, date(2026, 3, 9)) == "Mon 8 Mar 2027 15:00"
