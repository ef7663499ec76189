"""What a client is owed, and why: follow-ups, holds, and the reasons for silence."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

from fupmail.model.mailbox import Address

DraftKind = Literal[
    "meeting_follow_up",
    "proposal_follow_up",
    "deferred_follow_up",
    "missed_call",
    "thank_you",
    "delivery_check",
    "complaint",
    "referral_intro",
    "referral_thanks",
    "loyal_appreciation",
    "keep_in_touch",
]
HoldKind = Literal["call", "visit", "send"]
ClientType = Literal["new", "undecided", "bought", "loyal", "angry", "referral"]
Stage = Literal[
    "new",
    "met",
    "proposed",
    "deferred",
    "won",
    "delivered",
    "loyal",
    "lost",
    "unhappy",
    "referred",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a decision rests on: a message or event id, and the sentence where there is one."""

    message: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Resource:
    """Something of value that a later follow-up may offer."""

    title: str
    url: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of the user's calendar."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Occasion:
    """The facts of the mailbox that a draft may mention; nothing else may appear in one.

    `topic` names the meeting or proposal as people call it (a meeting's title, a subject without
    `Re:`), `at` is when it was (meeting, proposal sent, call promised, delivery, last touch).
    `named` is the time the client asked us to wait for. `person` is the one introduced (for
    `referral_intro`: the introducer's name is `introducer`). `their_zone` is the client's clock where it
    differs from the user's and is known: the slots are told by it. Where it may differ, `zone_named`: they
    are told by the user's clock, whose place is named. `proposed_at` is when the proposal went out that
    `topic` may not name.
    """

    topic: str = ""
    at: datetime | None = None
    named: datetime | None = None
    slots: tuple[Slot, ...] = ()
    resource: Resource | None = None
    remedies: tuple[str, ...] = ()
    person: Address | None = None
    introducer: Address | None = None
    client_type: ClientType = "undecided"
    language: str = "en"
    their_zone: tzinfo | None = None
    zone_named: bool = False
    proposed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A draft that is owed to a client. Its words come later, from the template of its kind.

    `key` is the same in every run and on every machine. `due` is the first instant of the day on which
    it may be drafted. `sender` is the address of the user's alias. `thread` is None when it starts a
    conversation of its own; `in_reply_to` and `references` then are empty. `final` marks the last
    attempt, which closes the loop. After `expires` it comes too late and is only listed.
    """

    key: str
    kind: DraftKind
    attempt: int
    client: Address
    company: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    sender: str
    subject: str
    due: datetime
    reason: str
    evidence: tuple[Evidence, ...]
    occasion: Occasion
    cause: str
    thread: str | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    final: bool = False
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hold:
    """Time to be kept in the user's own calendar for something promised.

    `zone_note` tells the client's own time when the zones differ; `clash` names the event that an
    exactly stated time collides with. `phone` comes from the client's signature.
    """

    key: str
    kind: HoldKind
    client: Address
    company: str
    start: datetime
    end: datetime
    reason: str
    evidence: tuple[Evidence, ...]
    cause: str
    thread: str = ""
    phone: str = ""
    zone_note: str = ""
    clash: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """A refusal with its reason: why nothing is done for a client now, and until when.

    `key` is that of the follow-up which is not made, `cause` the message or event it would rest on.
    """

    client: str
    kind: str
    code: str
    reason: str
    until: datetime | None = None
    evidence: tuple[Evidence, ...] = ()
    key: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True)
class WaitingOnYou:
    """A client who waits for the user's own words."""

    client: str
    thread: str
    since: datetime
    reason: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the user should know: an unreadable message, a forged sender, two readings of a date."""

    message: str
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class ClientStatus:
    """Where one client stands: stage, last touch, and the next step with its time."""

    client: Address
    company: str
    stage: Stage
    last_touch: datetime | None
    next_step: str | None
    next_at: datetime | None
