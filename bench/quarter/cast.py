"""Who the clients are: companies of one to three people, private people, some abroad, a few German."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

FIRST = (
    "Ada Anton Beate Bram Carla Cees Dana Dirk Elena Emil Farah Felix Greta Gustav Hanna Henry Ines "
    "Igor Jane Jonas Kira Karl Laura Liam Mia Milan Nadia Noah Olga Oscar Paula Pavel Rosa Ralf Sara "
    "Simon Tara Theo Uma Ulrich Vera Viktor Wanda Willem Yara Yann Zoe Zeno "
).split()
LAST = (
    "Abbott Berger Castell Dorn Ekman Farkas Gruber Hollis Ivers Jansen Keller Lorenz Marsh Novak Olsen "
    "Pratt Quist Rhodes Sander Thorne Urban Vogel Weller Yates Zander Brandt Collins Drake Ellis Frost "
).split()
TRADES = "works tools bakery gardens motors dental legal studio farm hotel press glass cycles foods".split()  # noqa: RUF100, SIM905
PLACES = (
    "harbour northgate willow summit riverside beacon orchard granite copper falcon meadow lantern "
    "cedar ridge anchor bluebell stonefield maple quarry heather "
).split()
ZONES = ("America/New_York", "America/Los_Angeles", "Europe/London", "Asia/Tokyo")
HOME = "Europe/Berlin"


@dataclass(frozen=True)
class Person:
    """One client. `gone` is an address to which mail comes back."""

    name: str
    email: str
    company: str
    zone: ZoneInfo
    language: str
    phone: str
    gone: bool = False


@dataclass
class Cast:
    """Names and companies, each given once."""

    dice: random.Random
    _names: list[tuple[str, str]] = field(default_factory=list)
    _firms: list[str] = field(default_factory=list)
    _given: int = 0

    def __post_init__(self) -> None:
        self._names = [(first, last) for first in FIRST for last in LAST]
        self._firms = [f"{place}-{trade}" for place in PLACES for trade in TRADES]
        self.dice.shuffle(self._names)
        self.dice.shuffle(self._firms)

    def companies(self, clients: int) -> Iterator[tuple[Person, ...]]:
        """Companies until there are this many clients."""
        made = 0
        while made < clients:
            people = self.company(min(self.dice.choice((1, 1, 1, 2, 2, 3)), clients - made))
            made += len(people)
            yield people

    def company(self, size: int) -> tuple[Person, ...]:
        """A company of so many people; one of one may be a private person."""
        firm = self._firms.pop()
        private = size == 1 and self.dice.random() < 0.25
        language = "de" if self.dice.random() < 0.12 else "en"
        abroad = language == "en" and self.dice.random() < 0.2
        zone = ZoneInfo(self.dice.choice(ZONES) if abroad else HOME)
        return tuple(self._person(f"{firm}.example", private, zone, language) for _ in range(size))

    def _person(self, domain: str, private: bool, zone: ZoneInfo, language: str) -> Person:
        first, last = self._names.pop()
        self._given += 1
        email = f"{first}.{last}@{'gmail.com' if private else domain}".lower()
        company = email if private else domain
        phone = f"+49 30 {5550000 + self._given}"
        gone = self.dice.random() < 0.03
        return Person(f"{first} {last}", email, company, zone, language, phone, gone)
