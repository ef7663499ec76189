"""Where reading stands: what one run hands to the next, as a short JSON text.

Beside Gmail's history id it keeps what would cost quota to find out again: the drafts as they were
read (an unchanged message id inside a draft means untouched words), and which messages carry a
command label.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any

FORM = 1
OVERLAP = int(timedelta(days=1).total_seconds())
FRESH = int(timedelta(days=5).total_seconds())
REFUSALS = 2


@dataclass(frozen=True, slots=True)
class SeenDraft:
    """A draft as it was last read. `key` and `marks` outlive an edit that drops the headers.

    Of the user's own drafts the words are not kept, only their digest.
    """

    message: str
    thread: str
    message_id: str = ""
    key: str | None = None
    subject: str = ""
    to: tuple[tuple[str, str], ...] = ()
    cc: tuple[tuple[str, str], ...] = ()
    text: str = ""
    fingerprint: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A message that could not be read: why, whom its head names, and when it came (epoch seconds).

    One that Gmail `refused` to give may be had another time; `at` is then when that was first tried.
    """

    reason: str
    people: tuple[str, ...]
    at: int
    refused: bool


@dataclass(frozen=True, slots=True)
class Cursor:
    """`history` is the id to go on from; `window` (epoch seconds) a look by date that is not finished.

    `looked` is when everything had last been seen, `searched` when mail of the people whom the user deals
    with was last looked for among bulk mail and spam. `refused` counts how often in a row Gmail refused a
    history id that was fresh: after the second time reading goes by date for good. `spam` are the messages
    that were read although they lie in Spam, `unread` those that could not be.
    """

    history: str = ""
    window: int = 0
    looked: int = 0
    refused: int = 0
    drafts: Mapping[str, SeenDraft] = field(default_factory=dict)
    commands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    searched: int = 0
    spam: tuple[str, ...] = ()
    unread: Mapping[str, Unread] = field(default_factory=dict)

    @property
    def by_history(self) -> bool:
        """Whether what is new can be asked for by history id alone."""
        return bool(self.history) and not self.window

    @property
    def trusts_history(self) -> bool:
        """Whether history ids are still used at all."""
        return self.refused < REFUSALS

    def refuse(self, since: int, now: int) -> "Cursor":
        """The cursor after Gmail refused its history id: a look by date, over no more than was missed.

        Ids expire after a week or so, which is nobody's fault; a fresh one that is refused counts.
        """
        fresh = now - self.looked < FRESH
        return replace(
            self, history="", window=self.start(since, now), refused=self.refused + 1 if fresh else 0
        )

    def start(self, since: int, now: int) -> int:
        """Where a look by date begins: a day before the last complete one, but not before `since`.

        A last look in the future was one by a wrong clock, and tells nothing.
        """
        return _a_day_before(self.looked, since, now)

    def search_start(self, since: int, now: int) -> int:
        """Where a search among bulk mail and spam begins: Gmail's index lags behind, so a day early."""
        return _a_day_before(self.searched, since, now)

    def dump(self) -> str:
        """The cursor as text."""
        return json.dumps({"form": FORM, **asdict(self)}, separators=(",", ":"), sort_keys=True)


def load_cursor(text: str | None) -> Cursor:
    """The cursor of this text; a fresh one where there is none, or one of another form."""
    try:
        table = json.loads(text or "")
        if table.pop("form") != FORM:
            return Cursor()
        table["drafts"] = {id_: _seen(draft) for id_, draft in table["drafts"].items()}
        table["commands"] = {id_: tuple(names) for id_, names in table["commands"].items()}
        table["spam"] = tuple(table.get("spam", ()))
        table["unread"] = {id_: _unread(unread) for id_, unread in table.get("unread", {}).items()}
        return Cursor(**table)
    except (ValueError, TypeError, KeyError, AttributeError):
        return Cursor()


def _a_day_before(last: int, since: int, now: int) -> int:
    return max(since, last - OVERLAP) if last <= now else since


def _unread(unread: dict[str, Any]) -> Unread:
    return Unread(**{**unread, "people": tuple(unread["people"])})


def _seen(draft: dict[str, Any]) -> SeenDraft:
    people = {side: tuple((email, name) for email, name in draft[side]) for side in ("to", "cc")}
    return SeenDraft(**{**draft, **people})
