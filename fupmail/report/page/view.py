"""What the page shows, in finished words; the template only lays it out."""

from dataclasses import dataclass
from typing import Literal

StopState = Literal["done", "bad", "next", "overdue", "ahead"]
Urgency = Literal["overdue", "today", "soon", "calm"]


@dataclass(frozen=True, slots=True)
class Link:
    """A way into Gmail or Calendar: an address made of ids, and what it is called."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to look at: whom it is about, what it is, and the sentence that it rests on."""

    who: str
    text: str
    verb: str = ""
    company: str = ""
    when: str = ""
    quote: str = ""
    notes: tuple[str, ...] = ()
    urgency: Urgency = "calm"
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """One dot of a stage strip: its word, its day, and whether it is behind or ahead."""

    word: str
    state: StopState
    day: str = ""


@dataclass(frozen=True, slots=True)
class Passed:
    """Something that passed between the user and a client."""

    day: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One client company: its people, its strip, its next step, and why."""

    person: str
    colleagues: tuple[str, ...]
    company: str
    stage: str
    strip: tuple[Stop, ...]
    step: str
    step_day: str
    urgency: Urgency
    last_touch: str
    reasons: tuple[Entry, ...]
    passed: tuple[Passed, ...]
    link: Link | None = None
    open_offer: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that want the same of the user. `folded` ones are shown on demand."""

    name: str
    remark: str
    rows: tuple[Row, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of one week, and where the picture of the weeks shows it."""

    count: int
    x: int
    y: int
    radius: float


@dataclass(frozen=True, slots=True)
class Series:
    """One row of the picture: what is counted, and a cell for each week."""

    name: str
    y: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """One column of the picture: the day on which it begins."""

    day: str
    x: int
    current: bool = False


@dataclass(frozen=True, slots=True)
class Weeks:
    """The picture of the weeks, measured in units of its own."""

    width: int
    height: int
    step: int
    summary: str
    weeks: tuple[Week, ...]
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page."""

    sentence: str
    account: str
    moment: str
    last_run: str
    trouble: str
    calls: tuple[Entry, ...]
    calls_ahead: tuple[Entry, ...]
    drafts: tuple[Entry, ...]
    drafts_coming: str
    waiting: tuple[Entry, ...]
    missed: tuple[Entry, ...]
    warnings: tuple[Entry, ...]
    groups: tuple[Group, ...]
    stages: tuple[tuple[str, int], ...]
    weeks: Weeks
    deeds: tuple[Entry, ...]
    silences: tuple[Entry, ...]
    silences_left_out: int
    drafts_link: Link | None
    version: str
