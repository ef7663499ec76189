"""fupmail.toml and what it names: addresses, country, templates."""

from collections.abc import Iterator

from fupmail.compose.check import check_template
from fupmail.compose.languages import LANGUAGES
from fupmail.compose.shelf import Shelf
from fupmail.decide.working_days import working_days
from fupmail.errors import ConfigError
from fupmail.setup.checks.finding import Finding, Patient, bad, fine, note, unused


def config(patient: Patient) -> Iterator[Finding]:
    """Whether there is a config, and whether it is valid."""
    if patient.config_trouble is not None:
        yield bad("config", patient.config_trouble)
    elif not patient.config_path.exists():
        yield note("config", f"none at {patient.config_path}; the defaults hold", "Type: fupmail init")
    else:
        yield fine("config", f"{patient.config_path} is valid")


def addresses(patient: Patient) -> Iterator[Finding]:
    """Whether it is known which addresses are the user's own."""
    own = patient.config.me
    if own:
        yield fine("own addresses", ", ".join(own))
    elif patient.folder is not None:
        error = ConfigError(
            "a folder does not say whose mail it is",
            f'Write into {patient.config_path}: me = ["you@company.com"]',
        )
        yield bad("own addresses", error)
    else:
        yield fine("own addresses", "those that Gmail sends as")


def country(patient: Patient) -> Iterator[Finding]:
    """Whether the user's public holidays are known."""
    code = patient.config.country
    if not code:
        yield note(
            "country",
            "none set: no public holidays are kept",
            f'Write into {patient.config_path}: country = "DE" (or yours)',
        )
        return
    try:
        working_days(patient.config)
        yield fine("country", f"{code}; its public holidays are known")
    except ConfigError as error:
        yield bad("country", error)


def own_templates(patient: Patient) -> Iterator[Finding]:
    """Whether the user's own templates are safe from others' hands."""
    folder = patient.config.drafts.templates
    if not folder:
        yield unused("own templates", "none; fupmail's own are used")
        return
    try:
        Shelf(folder)
        yield fine("own templates", f"{folder} is yours alone to write to")
    except ConfigError as error:
        yield bad("own templates", error)


def templates(patient: Patient) -> Iterator[Finding]:
    """Whether every template would make a draft that may be sent."""
    try:
        shelf = Shelf(patient.config.drafts.templates)
        opened = [shelf.open(code, name) for code in LANGUAGES for name in shelf.names(code)]
        checked = [own for own in opened if own.own] or opened[:1]  # the shipped ones passed before they left
        complaints = [
            str(each) for own in checked for each in check_template(own, patient.config.drafts.max_words)
        ]
    except ConfigError as error:
        yield bad("templates", error)
        return
    if complaints:
        more = f" (and {len(complaints) - 1} more)" if len(complaints) > 1 else ""
        yield bad("templates", ConfigError(f"{complaints[0]}{more}", "See all: fupmail templates check"))
    else:
        own = sum(each.own for each in opened)
        yours = f"; nothing to complain of in your own {own}" if own else ""
        yield fine("templates", f"{len(opened)} can be read{yours}")
