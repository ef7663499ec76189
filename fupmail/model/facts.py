"""What one message was understood to say."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from fupmail.model.mailbox import Address

Direction = Literal["sent", "received"]
Category = Literal["personal", "out_of_office", "auto_reply", "bounce", "bulk", "calendar"]
Answer = Literal[
    "accepted", "declined", "deferred", "question", "complaint", "referral", "unsubscribe", "other"
]
CommitmentType = Literal["promise", "request"]
CommitmentAction = Literal["call", "visit", "send", "meet", "time"]
Grain = Literal["minute", "hour", "part_of_day", "day", "week", "month", "none"]
Authenticity = Literal["pass", "fail", "unknown"]


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something the writer promises to do, or asks the other side to do, and when.

    `start` is a `datetime` (aware, in the writer's zone) where a time of day is known, a `date`
    where only a day is, None where nothing was named (`grain` is then `none`). A week starts on its
    Monday, a month on its first. `other` is the start of a second reading where the words allow two:
    nothing acts on such a commitment by itself.
    """

    type: CommitmentType
    action: CommitmentAction
    quote: str
    start: dt.datetime | dt.date | None = None
    end: dt.datetime | dt.date | None = None
    grain: Grain = "none"
    other: dt.datetime | dt.date | None = None


@dataclass(frozen=True, slots=True)
class Cancellation:
    """The writer calls off something arranged earlier ("let's skip the call")."""

    action: CommitmentAction
    quote: str


@dataclass(frozen=True, slots=True)
class Facts:
    """One message understood. Quotes are sentences of the message, whitespace collapsed.

    The fields down to `labels` are those of `Message`. `text` is what the person wrote here, without
    quoted text and signature; it is dropped (empty) when facts are kept in the ledger, `snippet` stays.

    `acknowledgement`: a one-line "thanks!" or "ok" that says nothing more. `asks`: the quote of
    something the reader must answer. `not_called`: quote where the writer says a promised call did
    not come. `delivered`: quote where the writer tells that goods or a service were delivered,
    installed or went live. `introduces`: people the writer brings into the conversation.
    `returns`: the return date of an out-of-office. `failed`: the addresses a bounce names.
    `shares`: an attachment or a link in the writer's own text. `authenticity`: what the mailbox's
    own provider said of the sender's domain (DMARC).
    """

    id: str
    message_id: str
    thread: str
    date: dt.datetime
    direction: Direction
    sender: Address | None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    category: Category = "personal"
    text: str = ""
    snippet: str = ""
    signature: str = ""
    phones: tuple[str, ...] = ()
    language: str = "en"
    proposal: bool = False
    proposal_quote: str = ""
    answer: Answer | None = None
    answer_quote: str = ""
    acknowledgement: bool = False
    asks: str = ""
    not_called: str = ""
    delivered: str = ""
    introduces: tuple[Address, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    cancellations: tuple[Cancellation, ...] = ()
    returns: dt.date | None = None
    failed: tuple[str, ...] = ()
    shares: bool = False
    authenticity: Authenticity = "unknown"
    key: str | None = None
