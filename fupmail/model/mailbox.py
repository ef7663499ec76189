"""What a mailbox and a calendar hold: the values that backends give."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Response = Literal["accepted", "declined", "tentative", "needs_action"]


@dataclass(frozen=True, slots=True)
class Address:
    """A mail address, lower-cased, and the display name that came with it."""

    email: str
    name: str = ""

    @property
    def domain(self) -> str:
        """What stands after the `@`."""
        return self.email.rpartition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>" if self.name else self.email


@dataclass(frozen=True, slots=True)
class Alias:
    """One address that the user writes from, with the signature that belongs to it."""

    address: Address
    signature_text: str = ""
    signature_html: str = ""
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose mailbox this is. The first alias is the account itself."""

    aliases: tuple[Alias, ...]
    timezone: str | None = None

    @property
    def account(self) -> str:
        """The address that names this mailbox in keys and in the ledger."""
        return self.aliases[0].address.email

    @property
    def addresses(self) -> frozenset[str]:
        """Every address of the user, lower-cased."""
        return frozenset(alias.address.email for alias in self.aliases)

    def alias(self, email: str) -> Alias:
        """The alias with this address, else the default one, else the account's."""
        for alias in self.aliases:
            if alias.address.email == email:
                return alias
        return next((alias for alias in self.aliases if alias.is_default), self.aliases[0])


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part of a message that is a file: its name and type, never its content."""

    name: str
    content_type: str


@dataclass(frozen=True, slots=True)
class Message:
    """One mail as it came, decoded and bounded in size.

    `id` is the backend's handle, `message_id` the RFC 5322 Message-ID with angle brackets (made from
    a hash where the mail has none). `date` is the instant of arrival, in the offset that the
    sender's `Date` header named. `sender` is None when it cannot be told (no From, or two).
    `headers` holds all header fields, names lower-cased, in order, decoded. `text` is the plain body
    (empty when there is none), `html` the HTML body. `labels` are lower-cased: `sent`, `inbox`,
    `spam`, `trash`, `draft`, and the user's own such as `fupmail/won`; empty when the source knows none.
    `report` is the machine-readable part of a bounce or a receipt (`Final-Recipient: ...`).
    """

    id: str
    message_id: str
    thread: str
    date: datetime
    sender: Address | None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    html: str = ""
    attachments: tuple[Attachment, ...] = ()
    report: str = ""

    def header(self, name: str) -> str:
        """The topmost field of this (lower-cased) name, or an empty string."""
        return next((value for key, value in self.headers if key == name), "")


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone on an event's guest list."""

    address: Address
    response: Response = "needs_action"
    is_user: bool = False
    is_organizer: bool = False
    is_resource: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence of a calendar event; `id` is stable even when the occurrence is moved.

    All-day events run from midnight to midnight in the calendar's zone. `response` is the user's
    own; an event without guests counts as accepted. `key` is set on fupmail's own holds.
    """

    id: str
    title: str
    start: datetime
    end: datetime
    all_day: bool = False
    cancelled: bool = False
    busy: bool = True
    response: Response = "accepted"
    guests: tuple[Guest, ...] = ()
    organizer: Address | None = None
    location: str = ""
    link: str = ""
    key: str | None = None


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as it lies in the mailbox now. `key` and `marks` are set where fupmail made it.

    `marks` are the fields of `model.record.Record` that the draft itself carries, so that a lost
    ledger can be rebuilt. `text` is the plain body as it reads now, for telling edited from untouched;
    a backend that does not keep the words of a draft it read before gives their `fingerprint` instead.
    `sender` is whom it is from, None where that cannot be told.
    """

    id: str
    thread: str
    message_id: str = ""
    key: str | None = None
    subject: str = ""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    text: str = ""
    link: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)
    fingerprint: str = ""
    sender: Address | None = None


@dataclass(frozen=True, slots=True)
class StoredHold:
    """One of fupmail's holds as it stands in the calendar now; `cancelled` when the user removed it.

    `changed_at` is when the calendar says that it last changed; None where it does not say.
    """

    id: str
    key: str
    title: str
    start: datetime
    end: datetime
    cancelled: bool = False
    link: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message that was not read before."""

    message: Message


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that could not be read: where it is, and why in one sentence.

    `people` are the addresses that its head names, as far as it could be told, and `at` when it came.
    """

    id: str
    reason: str
    people: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Relabelled:
    """A message that was read before and whose labels are now these."""

    id: str
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Vanished:
    """A message that was read before and is no longer in the mailbox."""

    id: str


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Everything before this point of the stream has been given; reading may go on from `cursor`."""

    cursor: str


Change = Arrived | Unreadable | Relabelled | Vanished | Checkpoint
