"""What the recognisers find: the parts of a time, before they are put together and counted out."""

import datetime as dt
from dataclasses import dataclass, field

from fupmail.model.facts import Grain
from fupmail.understand.dates.tokens import Token
from fupmail.understand.dates.vocabulary.table import Table


@dataclass(frozen=True, slots=True)
class Reading:
    """The text at hand, as tokens, and what is known beside it: language, instant, zones, day order."""

    tokens: list[Token]
    table: Table
    written_at: dt.datetime
    zone: dt.tzinfo
    reader_zone: dt.tzinfo | None
    day_first: bool | None

    @property
    def today(self) -> dt.date:
        """The writer's day."""
        return self.written_at.date()

    def has(self, index: int, tag: str) -> bool:
        """Whether there is such a token and it can mean this."""
        return 0 <= index < len(self.tokens) and tag in self.tokens[index].tags

    def text(self, index: int) -> str:
        """The lower-cased token, or an empty string beyond the ends."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def number(self, index: int) -> int | None:
        """The number that a token writes in digits or as a word."""
        if not 0 <= index < len(self.tokens):
            return None
        token = self.tokens[index]
        if token.kind == "num":
            return int(token.text)
        value = token.tags.get("number")
        return value if isinstance(value, int) else None

    def value(self, index: int, tag: str) -> int:
        """The number that a token stands for under this meaning."""
        found = self.tokens[index].tags[tag]
        assert isinstance(found, int)
        return found

    def word(self, index: int, tag: str) -> str:
        """The name that a token stands for under this meaning, or an empty string."""
        return str(self.tokens[index].tags[tag]) if self.has(index, tag) else ""

    def tight(self, index: int) -> bool:
        """Whether no space stands between this token and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end


@dataclass(frozen=True, slots=True)
class Named:
    """The parts of a day as they were named; what was not named is None.

    `swap` is the (month, day) of the other reading of "9/8". `bare` marks a number that only makes
    a day together with something else.
    """

    weekday: int | None = None
    which: str = ""
    weeks: int = 0
    day: int | None = None
    month: int | None = None
    year: int | None = None
    swap: tuple[int, int] | None = None
    months_on: int | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """One day or a stretch of days, counted out. A past one is found only to be passed over."""

    start: dt.date
    end: dt.date | None = None
    grain: Grain = "day"
    other: dt.date | None = None
    past: bool = False
    closed: bool = False  # an "end of": what comes after it is the day after the end
    until: dt.date | None = None  # the last day of a week, month or more


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment counted in minutes from the writing ("in two hours")."""

    at: dt.datetime
    grain: Grain = "minute"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes. `sure` when the half of the day was told; `weak` for a bare number."""

    minutes: int
    sure: bool = False
    weak: bool = False
    end: "Clock | None" = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day; `this` when the words tie it to today ("this afternoon", "tonight")."""

    name: str
    this: bool = False


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone that was named with a time."""

    name: str


@dataclass(frozen=True, slots=True)
class Length:
    """A bare length of time ("two weeks"), and the day on which it ends when it starts now."""

    until: dt.date


Piece = Days | Instant | Clock | Part | Zone | Length
Found = tuple[Piece, int] | None


@dataclass(slots=True)
class Group:
    """Pieces that stand together and make one time."""

    first: int
    last: int
    days: Days | None = None
    instant: Instant | None = None
    clock: Clock | None = None
    part: Part | None = None
    zone: Zone | None = None
    length: Length | None = None
    marks: set[str] = field(default_factory=set)
