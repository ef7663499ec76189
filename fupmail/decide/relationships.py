"""All that passed between the user and one client company, in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from fupmail.decide.situation import OUT_OF_SIGHT, Situation
from fupmail.decide.warnings import pretends
from fupmail.model.facts import Facts
from fupmail.model.mailbox import Address, Event
from fupmail.model.record import Record
from fupmail.understand.people import company_of

AUDIENCE = 20  # guests from outside; more is no meeting
SILENCE = ("stop", "snooze")
CROWD = 12  # recipients; a mail to more says nothing to one of them in person


@dataclass(frozen=True)
class Relationship:
    """One client company (or one person with a free-mail address).

    `sent` are the user's own mails to it, `ours` those and the colleagues', `received` what its people
    wrote in person, `automatic` its out-of-offices and the bounces of its addresses; all oldest
    first. `meetings` have guests from it and took or will take place.
    """

    company: str
    people: dict[str, Address]
    sent: tuple[Facts, ...]
    ours: tuple[Facts, ...]
    received: tuple[Facts, ...]
    automatic: tuple[Facts, ...]
    meetings: tuple[Event, ...]
    records: tuple[Record, ...]

    def knew(self, moment: datetime) -> bool:
        """Whether the user had written to them, or met them, before this instant."""
        return any(mail.date < moment for mail in self.sent[:1]) or any(
            meeting.end < moment for meeting in self.meetings[:1]
        )

    @cached_property
    def last_touch(self) -> datetime | None:
        """When something last passed between us."""
        dates = [mail.date for mail in (*self.ours[-1:], *self.received[-1:])]
        return max(dates, default=None)

    @property
    def labels(self) -> frozenset[str]:
        """The user's commands on any of the mail, without their `fupmail/`."""
        return frozenset(self._labelled)

    def labelled(self, command: str) -> Facts | None:
        """The latest message that carries this command."""
        return self._labelled.get(command)

    @cached_property
    def _labelled(self) -> dict[str, Facts]:
        mail = sorted((*self.ours, *self.received), key=lambda facts: (facts.date, facts.id))
        return {label: facts for facts in mail for label in commands(facts)}

    def ours_since(self, moment: datetime) -> Facts | None:
        """The first mail of our side after an instant."""
        return next((mail for mail in self.ours if mail.date > moment), None)

    def sent_since(self, moment: datetime) -> Facts | None:
        """The user's first own mail after an instant."""
        return next((mail for mail in self.sent if mail.date > moment), None)

    def answer_to(self, mail: Facts) -> Facts | None:
        """What our side wrote after a mail of theirs, in its thread or to its writer."""
        writer = mail.sender.email if mail.sender else ""
        for later in self.ours:
            addressed = {address.email for address in (*later.to, *later.cc)}
            if later.date > mail.date and (later.thread == mail.thread or writer in addressed):
                return later
        return None

    def received_since(self, moment: datetime) -> Facts | None:
        """The first mail of theirs after an instant."""
        return next((mail for mail in self.received if mail.date > moment), None)

    def met_between(self, start: datetime, end: datetime) -> Event | None:
        """The first meeting that begins in the span."""
        return next((meeting for meeting in self.meetings if start < meeting.start <= end), None)

    def person(self, email: str) -> Address:
        """The person with this address, by the fullest name seen."""
        return self.people.get(email, Address(email))


def first_met(person: Address) -> Relationship:
    """The relationship with somebody of whose company nothing is known yet."""
    return Relationship(company_of(person.email), {person.email: person}, (), (), (), (), (), ())


def commands(facts: Facts) -> Iterator[str]:
    """The user's labels on a message that are commands, without their `fupmail/`."""
    for label in facts.labels:
        if label.startswith("fupmail/"):
            yield label.removeprefix("fupmail/")


def relationships(situation: Situation) -> tuple[Relationship, ...]:
    """Every client company of the mailbox, by name."""
    books: dict[str, _Book] = {}
    for facts in situation.facts:
        if not facts.labels & OUT_OF_SIGHT:
            _enter_mail(books, facts, situation)
    for event in situation.events:
        if is_meeting(event, situation):
            for company in {company_of(guest.email) for guest in meeting_clients(event, situation)}:
                _book(books, company).meet(event, situation)
    for record in situation.records:
        if record.company in books:
            books[record.company].records.append(record)
    return tuple(books[company].close(company) for company in sorted(books))


def meeting_clients(event: Event, situation: Situation) -> tuple[Address, ...]:
    """The clients on the guest list who have not declined, the organizer first."""
    guests = sorted(event.guests, key=lambda guest: not guest.is_organizer)
    coming = (guest.address for guest in guests if not guest.is_resource and guest.response != "declined")
    return situation.people.clients(tuple(coming))


def is_meeting(event: Event, situation: Situation) -> bool:
    """Whether the event is a real meeting with a client, which the user means to attend.

    An invitation of others that the user never answered is none: calendars are spammed.
    """
    if event.cancelled or event.all_day or event.key or event.response == "declined":
        return False
    ours = event.organizer is None or not situation.people.is_client(event.organizer)
    if not ours and event.response == "needs_action":
        return False
    return 0 < len(meeting_clients(event, situation)) <= AUDIENCE


class _Book:
    """A relationship while it is being written."""

    def __init__(self) -> None:
        self.people: dict[str, Address] = {}
        self.sent: list[Facts] = []
        self.ours: list[Facts] = []
        self.received: list[Facts] = []
        self.automatic: list[Facts] = []
        self.meetings: list[Event] = []
        self.records: list[Record] = []

    def name(self, address: Address) -> None:
        known = self.people.get(address.email)
        if known is None or (not known.name and address.name):
            self.people[address.email] = address

    def meet(self, event: Event, situation: Situation) -> None:
        self.meetings.append(event)
        for guest in meeting_clients(event, situation):
            self.name(guest)

    def close(self, company: str) -> Relationship:
        people = {email: who for email, who in self.people.items() if company_of(email) == company}
        return Relationship(
            company,
            people,
            tuple(self.sent),
            tuple(self.ours),
            tuple(self.received),
            tuple(self.automatic),
            tuple(sorted(self.meetings, key=lambda event: (event.start, event.id))),
            tuple(self.records),
        )


def _book(books: dict[str, _Book], company: str) -> _Book:
    return books.setdefault(company, _Book())


def _enter_mail(books: dict[str, _Book], facts: Facts, situation: Situation) -> None:
    people = situation.people
    if facts.category == "bounce":
        for email in facts.failed:
            _book(books, company_of(email)).automatic.append(facts)
    elif facts.direction == "sent" or (facts.sender and people.is_colleague(facts.sender)):
        _enter_ours(books, facts, situation)
    elif facts.sender and people.is_client(facts.sender) and not pretends(facts, situation):
        book = _book(books, company_of(facts.sender.email))
        book.name(facts.sender)
        if facts.category in ("out_of_office", "auto_reply"):
            book.automatic.append(facts)
        elif facts.category == "personal":
            in_person = _is_to_the_user(facts, situation) and not _went_to_a_crowd(facts)
            book.received.append(facts if in_person else _overheard(facts))


def _is_to_the_user(facts: Facts, situation: Situation) -> bool:
    """Whether a mail is to the user, or in a thread of theirs; a copy of what others wrote is not."""
    own = situation.profile.addresses
    if any(address.email in own for address in (*facts.to, *facts.cc)):
        return True
    return any(mail.direction == "sent" for mail in situation.threads.get(facts.thread, ()))


def _went_to_a_crowd(facts: Facts) -> bool:
    return len(facts.to) + len(facts.cc) > CROWD


def _overheard(facts: Facts) -> Facts:
    """A mail that was not said to its reader in person: a sign of life that asks and promises nothing."""
    return replace(
        facts,
        proposal=False,
        answer=None if facts.direction == "sent" else "other",
        asks="",
        not_called="",
        delivered="",
        commitments=(),
        introduces=(),
    )


def _copied(facts: Facts) -> Facts:
    """A mail as the company sees it that got no more than a copy: a label speaks of the other's deal.

    Only what keeps silence holds for them, too.
    """
    deals = {f"fupmail/{command}" for command in commands(facts) if not command.startswith(SILENCE)}
    return replace(facts, labels=facts.labels - deals)


def _enter_ours(books: dict[str, _Book], facts: Facts, situation: Situation) -> None:
    if facts.category != "personal":
        return
    clients = situation.people.clients((*facts.to, *facts.cc))
    addressed = {company_of(client.email) for client in situation.people.clients(facts.to)}
    for company in _unique(company_of(client.email) for client in clients):
        book = _book(books, company)
        seen = facts if company in addressed or not addressed else _copied(facts)
        book.ours.append(seen)
        if facts.direction == "sent":
            book.sent.append(_overheard(seen) if _went_to_a_crowd(facts) else seen)
    for client in clients:
        _book(books, company_of(client.email)).name(client)


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))
