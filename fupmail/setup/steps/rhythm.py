"""Steps 4 and 5: how the user works, and how far back the first look goes."""

from dataclasses import dataclass
from typing import Any, TypeVar

from fupmail.config import WEEKDAYS, parse_config
from fupmail.decide.working_days import working_days
from fupmail.errors import ConfigError
from fupmail.setup.conversation import Answers, Talk, wanted
from fupmail.setup.places import country_of
from fupmail.setup.settings_file import Place, Value

Fitting = TypeVar("Fitting", str, int, list[str])


@dataclass(frozen=True, slots=True)
class Found:
    """What mailbox, calendar and machine say of the user; the config comes before them."""

    name: str = ""
    calendar_zone: str = ""
    machine_zone: str = ""


NUMBERS: tuple[tuple[Place, str], ...] = (
    (("meeting", "after_business_days"), "Business days from a meeting to its follow-up"),
    (
        ("proposal", "first_after_business_days"),
        "Business days from a proposal to the first follow-up",
    ),
    (("proposal", "next_after_days"), "Days of silence before each next one"),
    (("max_drafts_per_run",), "Drafts a day, at most"),
)


def ask_rhythm(talk: Talk, answers: Answers, found: Found) -> None:
    """Keeps name, zone, country, working days and the main numbers of the playbook."""
    talk.screen(4, "Your rhythm")
    config = answers.config
    name = talk.ask("Your name, as it stands under a draft", config.name or found.name, str.strip)
    zone = _zone(talk, answers, found)
    country = talk.ask(
        "Country of your public holidays (DE, US, DE-BY; - for none)",
        config.country or country_of(zone) or "-",
        _country,
    )
    days = talk.ask("Your working days", ", ".join(config.working_days), _days)
    settings: dict[Place, Value] = {
        ("name",): name,
        ("timezone",): zone,
        ("country",): country,
        ("working_days",): days,
    }
    for place, question in NUMBERS:
        settings[place] = _number(talk, answers, place, question)
    answers.keep(settings)


def ask_look_back(talk: Talk, answers: Answers) -> None:
    """Keeps how many days the first run looks back."""
    talk.screen(5, "Looking back")
    talk.say(
        "The first run reads the mail of some days past. What is too old for a polite follow-up is listed "
        "and not drafted."
    )
    place: Place = ("look_back_days",)
    answers.keep({place: _number(talk, answers, place, "Days to look back")})


def _zone(talk: Talk, answers: Answers, found: Found) -> str:
    if answers.config.timezone:
        default, source = answers.config.timezone, "fupmail.toml"
    elif found.calendar_zone:
        default, source = found.calendar_zone, "your calendar"
    else:
        default, source = found.machine_zone, "this machine"
    if found.machine_zone and found.machine_zone != default:
        talk.say(f"(This machine is set to {found.machine_zone}; {source} says {default}.)")
    return talk.ask(
        f"Your time zone (from {source})", default, lambda text: _fit(("timezone",), text.strip())
    )


def _country(text: str) -> str:
    code = "" if text.strip() in ("-", "none") else text.strip().upper()
    _fit(("country",), code)
    try:
        working_days(parse_config({"country": code}))
    except ConfigError as error:
        raise ValueError(f"{error.message}. {error.hint}") from error
    return code


def _days(text: str) -> list[str]:
    named = [day.strip().capitalize()[:3] for day in text.replace(",", " ").split()]
    _fit(("working_days",), named)
    return [day for day in WEEKDAYS if day in named]


def _number(talk: Talk, answers: Answers, place: Place, question: str) -> int:
    held: Any = answers.config
    for name in place:
        held = getattr(held, name)

    def check(text: str) -> int:
        if not text.strip().isdecimal():
            raise ValueError("A whole number, please.")
        return _fit(place, int(text))

    return talk.ask(question, str(held), check)


def _fit(place: Place, value: Fitting) -> Fitting:
    """The value itself; `ValueError` says what is wanted where it does not fit the setting."""
    table: Any = value
    for name in reversed(place):
        table = {name: table}
    try:
        parse_config(table)
    except ConfigError as error:
        raise ValueError(wanted(error)) from error
    return value
