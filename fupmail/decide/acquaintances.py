"""Whom the user has written to or met, and how an impostor of theirs would look."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from fupmail.decide.people import People
from fupmail.model.facts import Facts
from fupmail.model.mailbox import Address, Event
from fupmail.understand.people import company_of, is_free_mail

CONFUSABLES = str.maketrans(
    {
        **dict(zip("0134578і", "oleastbi", strict=True)),
        **dict(zip("авекмнорстухѕјԁɡʟ", "abekmhopctyxsjdgl", strict=True)),
        "i": "l",
        "ß": "ss",
    }
)
CONFUSABLE_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


@dataclass(frozen=True, slots=True)
class Acquaintances:
    """Addresses and companies that the user has dealt with, and what they would be mistaken for."""

    emails: frozenset[str]
    companies: frozenset[str]
    skeletons: dict[str, str]
    names: dict[str, Address]


def acquaintances_of(facts: Iterable[Facts], events: Iterable[Event], people: People) -> Acquaintances:
    """Everybody whom the user has written to in person, or met."""
    known: dict[str, Address] = {}
    for mail in facts:
        if mail.direction == "sent" and mail.category == "personal":
            for address in people.clients((*mail.to, *mail.cc)):
                known.setdefault(address.email, address)
    for event in events:
        if event.response == "accepted" and not event.cancelled:
            for guest in event.guests:
                if people.is_client(guest.address):
                    known.setdefault(guest.address.email, guest.address)
    companies = frozenset(company_of(email) for email in known)
    return Acquaintances(
        emails=frozenset(known),
        companies=companies,
        skeletons={skeleton(company): company for company in sorted(companies) if not _private(company)},
        names={folded(person.name): person for person in known.values() if " " in person.name.strip()},
    )


def skeleton(domain: str) -> str:
    """What a domain looks like to a hurried eye: two that share it are easily confused."""
    shown = ".".join(_unicode_label(label) for label in domain.split("."))
    plain = unicodedata.normalize("NFKC", shown).casefold().translate(CONFUSABLES)
    plain = "".join(char for char in unicodedata.normalize("NFD", plain) if not unicodedata.combining(char))
    for pair, single in CONFUSABLE_PAIRS:
        plain = plain.replace(pair, single)
    return plain


def folded(name: str) -> str:
    """A display name without case and spacing."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _unicode_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _private(company: str) -> bool:
    return "@" in company or is_free_mail(company)
