"""What every language must be able to say about days, free times, people, meetings and proposals."""

import datetime as dt
import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from fupmail.model.follow_up import Slot

Tone = Literal["plain", "warm", "brief"]
TONES: tuple[Tone, ...] = ("plain", "warm", "brief")
QUOTED_WORDS = 5


@dataclass(frozen=True, slots=True)
class Person:
    """Someone to be greeted: the first name and the full name, both empty when they are not certain."""

    first: str = ""
    full: str = ""


@dataclass(frozen=True, slots=True)
class Habits:
    """How the user's country writes days and times, and which day it is there."""

    zone: dt.tzinfo
    today: dt.date
    month_first: bool = False
    twelve_hours: bool = False

    def local(self, moment: dt.datetime) -> dt.datetime:
        return moment.astimezone(self.zone)


class Language(ABC):
    """The words that depend on facts. The sentences around them are in `templates/`.

    Every method gives an empty string for what is not known, so that a template can leave it out.
    """

    code: ClassVar[str]

    @abstractmethod
    def greeting(self, people: Sequence[Person], tone: Tone) -> str:
        """The line that a letter opens with; it has no name rather than a wrong one."""

    @abstractmethod
    def on_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        """When something was or will be: "on Monday"."""

    @abstractmethod
    def of_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        """The day as what tells one thing from another: "of 3 March"."""

    @abstractmethod
    def times(self, slots: Sequence[Slot], habits: Habits) -> str:
        """Free times to choose from, days named in full: a letter may be read days later."""

    @abstractmethod
    def clock(self, place: str) -> str:
        """By whose clock times are told, behind them: the reader's own, or that of a place ("Berlin")."""

    @abstractmethod
    def meeting(self, topic: str, *, dated: bool) -> str:
        """The meeting as one would name it to someone who was there; a day beside it tells which."""

    @abstractmethod
    def proposal(self, topic: str) -> str:
        """The proposal as one would name it to someone who has it."""

    @abstractmethod
    def paper(self, topic: str) -> str:
        """The proposal, but only where the topic itself says that it is one."""

    @abstractmethod
    def matter(self, topic: str) -> str:
        """What a conversation was about, of whatever kind it is."""

    @abstractmethod
    def quoted(self, title: str) -> str:
        """The title in the language's quotation marks."""

    @abstractmethod
    def delivery(self, topic: str) -> str:
        """What was delivered, installed or set going, after a "since"."""

    @abstractmethod
    def either(self, choices: Sequence[str]) -> str:
        """The choices as a list: "a, b or c"."""

    @abstractmethod
    def people(self, names: Sequence[str]) -> str:
        """The names as a list: "a, b and c"."""

    def typeset(self, text: str) -> str:
        """The text with the spaces that the language's printing rules ask for."""
        return re.sub(r" +([?!;:])(?=\s|$)", r"\1", text)


def enumerate_words(words: Sequence[str], last: str) -> str:
    """The words as a list with `last` before the last one."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def is_short(topic: str) -> bool:
    """Whether a topic can stand inside a sentence without breaking it."""
    return 0 < len(topic.split()) <= QUOTED_WORDS and len(topic) <= 45


def days_between(moment: dt.datetime, habits: Habits) -> tuple[dt.date, int]:
    """The local day of this moment, and how many days ago that was (negative when it is to come)."""
    day = habits.local(moment).date()
    return day, (habits.today - day).days


def starts_by_day(slots: Sequence[Slot], habits: Habits) -> list[list[dt.datetime]]:
    """The local starts of the slots, those of one day together."""
    days: dict[dt.date, list[dt.datetime]] = {}
    for slot in slots:
        start = habits.local(slot.start)
        days.setdefault(start.date(), []).append(start)
    return list(days.values())
