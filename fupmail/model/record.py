"""What runs wrote and what the user said: the values that the ledger keeps."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

WorkType = Literal["draft", "hold"]
State = Literal[
    "intended",  # committed before the call; settled by looking, never by repeating
    "made",  # it stands as fupmail made it
    "edited",  # the user changed it: theirs now
    "sent",  # the user sent the draft
    "deleted",  # the user removed it: a "no"
    "withdrawn",  # fupmail took it back, untouched
    "undone",  # `fupmail undo` took it back
    "unsure",  # the outcome of a call could not be found out; told to the user, not repeated
]
WordType = Literal["done", "missed", "snooze", "stop", "resume"]


@dataclass(frozen=True, slots=True)
class Record:
    """One draft or hold of fupmail's, from intent to end. `key` is that of its follow-up.

    `cause` is the message or event it came from. `fingerprint` is a digest of the words (or, for a
    hold, of its title and times) as fupmail wrote them: when the thing in the mailbox no longer
    matches, the user edited it. `at` is when it entered its `state`. `start` and `end` are a hold's
    times as they stand now, `planned_end` the end as fupmail made it, `touched_at` when the calendar
    says that the user last changed it (None where it does not say). `sender` is the address that a draft
    was written from, empty where that is not known.
    """

    key: str
    work: WorkType
    kind: str
    attempt: int
    client: str
    company: str
    cause: str
    run: str
    state: State
    at: datetime
    made_at: datetime | None = None
    remote_id: str = ""
    thread: str = ""
    message_id: str = ""
    fingerprint: str = ""
    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    resource: str = ""
    planned_end: datetime | None = None
    touched_at: datetime | None = None
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """The user's word on a client, from the command line. `who` is an address, company or hold key."""

    said: WordType
    who: str
    at: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One run that applied a plan."""

    id: str
    started_at: datetime
    ended_at: datetime | None = None
    exit_code: int | None = None
    summary: str = ""
