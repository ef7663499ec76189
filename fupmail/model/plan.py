"""What a run would write: finished words and finished times, ready to show or to apply."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from fupmail.model.follow_up import (
    ClientStatus,
    Evidence,
    FollowUp,
    Hold,
    Problem,
    Wait,
    WaitingOnYou,
)
from fupmail.model.mailbox import Address
from fupmail.model.record import Record, Word


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft in its final words. `marks` travel in its headers, for rebuilding a lost ledger."""

    key: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    text: str
    html: str
    message_id: str
    date: datetime
    thread: str | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    marks: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A hold (or the agenda entry) in its final words, without attendees by construction.

    `reminders` are minutes before the start. `link` is an https link to the thread, or empty.
    """

    key: str
    title: str
    description: str
    start: datetime
    end: datetime
    timezone: str
    reminders: tuple[int, ...]
    all_day: bool = False
    busy: bool = True
    tentative: bool = True
    link: str = ""
    marks: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CreateDraft:
    follow_up: FollowUp
    draft: Draft
    body: str  # the words before the signature


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    record: Record
    reason: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class CreateHold:
    hold: Hold
    entry: CalendarEntry


@dataclass(frozen=True, slots=True)
class MoveHold:
    hold: Hold
    entry: CalendarEntry
    record: Record


@dataclass(frozen=True, slots=True)
class CancelHold:
    record: Record
    reason: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class UpdateAgenda:
    entry: CalendarEntry
    record: Record | None


Action = CreateDraft | WithdrawDraft | CreateHold | MoveHold | CancelHold | UpdateAgenda


@dataclass(frozen=True, slots=True)
class Call:
    """A call, visit or thing to send that stands in the calendar: upcoming, or passed and unmarked."""

    key: str
    kind: str
    client: str
    title: str
    start: datetime
    end: datetime
    ask: bool = False  # its time has passed: did it happen?


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft of fupmail's that waits for the user's eye."""

    key: str
    kind: str
    client: str
    subject: str
    made_at: datetime | None
    edited: bool = False
    link: str = ""
    name: str = ""  # the client's, where the draft names them


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything one run found and would do. Showing it and applying it read the same value.

    `observed` are ledger records whose state the mailbox has overtaken (sent, deleted, edited, …),
    `dropped` the keys of intents that never had an effect, `heard` commands first seen as labels.
    """

    now: datetime
    account: str
    actions: tuple[Action, ...] = ()
    waiting: tuple[Wait, ...] = ()
    waiting_on_you: tuple[WaitingOnYou, ...] = ()
    problems: tuple[Problem, ...] = ()
    clients: tuple[ClientStatus, ...] = ()
    calls: tuple[Call, ...] = ()
    open_drafts: tuple[OpenDraft, ...] = ()
    observed: tuple[Record, ...] = ()
    dropped: tuple[str, ...] = ()
    heard: tuple[Word, ...] = ()
    messages_read: int = 0

    @property
    def missed(self) -> tuple[Wait, ...]:
        """The silences that the agenda lists: what came too late, and calls that may have been missed."""
        return tuple(wait for wait in self.waiting if wait.code in ("missed_window", "moved"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one action went."""

    key: str
    result: Literal["planned", "done", "failed"]
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run cost. Units are Gmail quota units."""

    http_requests: int = 0
    quota_units: int = 0
    messages_read: int = 0
    seconds: float = 0.0
