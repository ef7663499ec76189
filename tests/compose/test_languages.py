"""Days, times, people, meetings and proposals as natives would name them."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fupmail.compose.clean import one_line, topic_of
from fupmail.compose.languages import LANGUAGES, Habits, Person
from fupmail.compose.wording import habits_of, place_of
from fupmail.model.follow_up import Slot
from tests.compose.examples import NOW, PROFILE, ZONE, config, slots

HERE = Habits(ZONE, NOW.date())
AMERICA = Habits(ZONE, NOW.date(), month_first=True, twelve_hours=True)
EN, DE, FR = (LANGUAGES[code] for code in ("en", "de", "fr"))
DANA, TOM = Person("Dana", "Dana Roth"), Person("Tom", "Tom Hale")


@pytest.mark.parametrize(
    ("ago", "english", "german", "french"),
    [
        (0, "today", "heute", "aujourd'hui"),
        (1, "yesterday", "gestern", "hier"),
        (4, "on Friday", "am Freitag", "vendredi"),
        (7, "last Tuesday", "letzten Dienstag", "mardi dernier"),
        (8, "on 2 March", "am 2. März", "le 2 mars"),
        (9, "on 1 March", "am 1. März", "le 1er mars"),
        (100, "on 30 November 2025", "am 30. November 2025", "le 30 novembre 2025"),
        (-1, "tomorrow", "morgen", "demain"),
        (-3, "on Friday", "am Freitag", "vendredi"),
    ],
)
def test_a_day_is_named_as_people_would(ago: int, english: str, german: str, french: str) -> None:
    moment = NOW - timedelta(days=ago)
    assert [language.on_day(moment, HERE) for language in (EN, DE, FR)] == [english, german, french]


@pytest.mark.parametrize(
    ("ago", "english", "german", "french"),
    [
        (1, "from yesterday", "von gestern", "d'hier"),
        (4, "from Friday", "vom Freitag", "de vendredi"),
        (7, "from last Tuesday", "vom letzten Dienstag", "de mardi dernier"),
        (8, "of 2 March", "vom 2. März", "du 2 mars"),
    ],
)
def test_a_day_can_tell_one_thing_from_another(ago: int, english: str, german: str, french: str) -> None:
    moment = NOW - timedelta(days=ago)
    assert [language.of_day(moment, HERE) for language in (EN, DE, FR)] == [english, german, french]


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_an_unknown_day_is_not_named(language) -> None:
    assert language.on_day(None, HERE) == language.of_day(None, HERE) == language.times((), HERE) == ""


def test_free_times_name_their_day_and_two_on_one_day_share_it() -> None:
    start = datetime(2026, 3, 12, 14, 30, tzinfo=ZONE)
    same_day = (slots()[0], Slot(start, start + timedelta(minutes=30)))
    assert EN.times(slots(), HERE) == "Thursday 12 March at 10:00 or Friday 13 March at 14:30"
    assert EN.times(same_day, HERE) == "Thursday 12 March at 10:00 or 14:30"
    assert EN.times(same_day, AMERICA) == "Thursday, March 12 at 10:00 am or 2:30 pm"
    assert DE.times(same_day, HERE) == "am Donnerstag, 12. März, um 10:00 Uhr oder um 14:30 Uhr"
    assert FR.times(same_day, HERE).replace("\u00a0", " ") == "jeudi 12 mars à 10 h ou à 14 h 30"


@pytest.mark.parametrize(
    ("place", "english", "german", "french"),
    [
        ("", "(your time)", "(nach Ihrer Zeit)", "(votre heure locale)"),
        ("Berlin", "(Berlin time)", "(Ortszeit Berlin)", "(heure de Berlin)"),
        ("Vienna", "(Vienna time)", "(Ortszeit Wien)", "(heure de Vienne)"),
        ("Athens", "(Athens time)", "(Ortszeit Athen)", "(heure d'Athènes)"),
        ("New York", "(New York time)", "(Ortszeit New York)", "(heure de New York)"),
    ],
)
def test_the_clock_that_times_are_told_by_is_named_as_natives_would(place, english, german, french) -> None:
    assert [language.clock(place) for language in (EN, DE, FR)] == [english, german, french]


@pytest.mark.parametrize(
    ("zone", "place"),
    [("Europe/Berlin", "Berlin"), ("America/New_York", "New York"), ("UTC", "UTC")],
)
def test_a_zone_is_called_after_its_city(zone: str, place: str) -> None:
    assert place_of(ZoneInfo(zone)) == place


@pytest.mark.parametrize(
    ("people", "english", "german", "french"),
    [
        ((), "Hello,", "Guten Tag,", "Bonjour,"),
        ((Person(),), "Hello,", "Guten Tag,", "Bonjour,"),
        ((DANA,), "Hello Dana,", "Guten Tag Dana Roth,", "Bonjour Dana,"),
        ((Person("Dana"),), "Hello Dana,", "Guten Tag,", "Bonjour Dana,"),
        (
            (DANA, TOM),
            "Hello Dana and Tom,",
            "Guten Tag Dana Roth, guten Tag Tom Hale,",
            "Bonjour Dana, bonjour Tom,",
        ),
        ((DANA, Person()), "Hello all,", "Guten Tag zusammen,", "Bonjour à toutes et à tous,"),
    ],
)
def test_a_greeting_has_no_name_rather_than_a_wrong_one(people, english, german, french) -> None:
    greetings = [language.greeting(people, "plain") for language in (EN, DE, FR)]
    assert greetings == [english, german, french]


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("Quote for 12 windows", "the quote for 12 windows"),
        ("Revised quote for the roof", "the revised quote for the roof"),
        ("Offer 2026-118", "offer 2026-118"),
        ("Proposal: Website Relaunch", "the Website Relaunch proposal"),
        ("Packaging line", "the Packaging line proposal"),
        ("Proposal: acoustic panels for the office", "the proposal for acoustic panels for the office"),
        ("Quote for " + "very " * 9 + "old windows", "the quote"),
        ("Our proposal", "the proposal"),
        ("IMPORTANT please read", "the proposal"),
        ("Boise --", "the proposal"),
        ("Need windows by May", "the proposal"),
        ("Can you call me?", "the proposal"),
        ("A long subject that goes on and on and on", "the proposal"),
        ("", "the proposal"),
    ],
)
def test_english_names_a_proposal_by_its_subject_where_that_reads_well(topic: str, name: str) -> None:
    assert EN.proposal(topic) == name


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("Site visit", "our site visit"),
        ("Acme kickoff", "our Acme kickoff"),
        ("Call with Dana", "our call"),
        ("Acme / Berger: kickoff", "our kickoff"),
        ("Sam <> Dana", "our meeting"),
        ("Dates for the next meeting", 'our meeting about "Dates for the next meeting"'),
        ("call-in info, please", 'our meeting about "call-in info, please"'),
        ("Packaging line", 'our meeting about "Packaging line"'),
        ("", "our meeting"),
    ],
)
def test_english_names_a_meeting_by_its_title(topic: str, name: str) -> None:
    assert EN.meeting(topic, dated=False) == name


def test_where_a_day_tells_which_meeting_it_was_no_title_is_quoted() -> None:
    assert EN.meeting("Packaging line", dated=True) == "our meeting"
    assert EN.meeting("Walk-through Nordvik headquarters", dated=True) == "our walk-through"
    assert DE.meeting("Umbau", dated=True) == "unseren Termin"
    assert FR.meeting("Chantier", dated=True) == "notre rendez-vous"


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("Angebot für zwölf Fenster", "das Angebot für zwölf Fenster"),
        ("Unser Angebot: Umbau Werkstatt", "das Angebot „Umbau Werkstatt“"),
        ("Angebot Nr. 12", "das Angebot Nr. 12"),
        ("Ihr Angebot", "das Angebot"),
        ("", "das Angebot"),
    ],
)
def test_german_names_a_proposal(topic: str, name: str) -> None:
    assert DE.proposal(topic) == name


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("Devis pour douze fenêtres", "le devis pour douze fenêtres"),
        ("Proposition commerciale : refonte du site", "la proposition « refonte du site »"),
        ("Offre de service", "l'offre de service"),
        ("Votre devis", "le devis"),
        ("", "la proposition"),
    ],
)
def test_french_names_a_proposal(topic: str, name: str) -> None:
    assert FR.proposal(topic) == name


@pytest.mark.parametrize(
    ("topic", "german"),
    [("Besichtigung Dach", "unsere Besichtigung"), ("Beratungsgespräch", "unser Beratungsgespräch")],
)
def test_german_meetings_have_their_gender(topic: str, german: str) -> None:
    assert DE.meeting(topic, dated=True) == german


@pytest.mark.parametrize(
    ("topic", "since"),
    [
        ("Installation of your windows", ("the installation", "der Installation", "l'installation")),
        ("Order 4411", ("the delivery", "der Lieferung", "la livraison")),
        ("Einbau Ihrer Fenster", ("the delivery", "dem Einbau", "la livraison")),
    ],
)
def test_a_delivery_is_called_what_it_was(topic: str, since: tuple[str, ...]) -> None:
    assert tuple(language.delivery(topic) for language in (EN, DE, FR)) == since


def test_french_has_its_spaces_before_high_punctuation() -> None:
    assert FR.typeset("Ceci : « oui » ?") == "Ceci\u00a0: «\u00a0oui\u00a0»\u202f?"
    assert FR.typeset("https://berger.example/?a=1") == "https://berger.example/?a=1"


def test_a_topic_loses_all_its_reply_and_forward_marks() -> None:
    assert topic_of("AW: Fwd: Re[3]: [EXT] WG: Fenster") == "Fenster"
    assert topic_of("Research: results") == "Research: results"


def test_a_long_fact_is_cut_at_a_word() -> None:
    assert one_line("one two three", 8) == "one two…"


@pytest.mark.parametrize(
    ("settings", "zone", "american"),
    [
        ({"country": "US"}, "Europe/Berlin", True),
        ({}, "America/New_York", True),
        ({"country": "GB"}, "Europe/London", False),
        ({"country": "DE-BY"}, "Europe/Berlin", False),
    ],
)
def test_days_and_times_are_written_as_in_the_users_country(settings, zone: str, american: bool) -> None:
    habits = habits_of(replace(PROFILE, timezone=zone), config(**settings), NOW)
    assert (habits.month_first, habits.twelve_hours) == (american, american)


@pytest.mark.parametrize(
    ("topic", "english", "german", "french"),
    [
        ("Packaging line", "the Packaging line", "„Packaging line“", "« Packaging line »"),
        ("Bill Massey", '"Bill Massey"', "„Bill Massey“", "« Bill Massey »"),
        ("Quote for 12 windows", "the quote for 12 windows", "das Angebot „12 windows“", None),
        ("A subject that goes on for much longer than that", "", "", ""),
    ],
)
def test_what_was_talked_about_is_named_so_that_it_fits_a_sentence(topic, english, german, french) -> None:
    assert EN.matter(topic) == english
    assert DE.matter(topic) == german
    assert french is None or FR.matter(topic) == french
