"""A small stage on which the rules are tried: mail as understood, meetings, drafts, the user's word.

Times are written as `2026-03-10 08:00` in the user's zone, Europe/Berlin. The user is
mara@lindqvist.example, whose company is lindqvist.example.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fupmail.config import Config, parse_config
from fupmail.decide.decision import Decision, decide
from fupmail.decide.situation import Situation
from fupmail.decide.standing import standing
from fupmail.model.facts import Cancellation, Commitment, Facts
from fupmail.model.follow_up import FollowUp, Wait
from fupmail.model.mailbox import Address, Alias, Event, Guest, Profile, StoredDraft, StoredHold
from fupmail.model.record import Record, Word

ZONE = ZoneInfo("Europe/Berlin")
ME = "mara@lindqvist.example"
JANE = "jane@acme.example"
SETTINGS: dict[str, Any] = {"me": [ME], "timezone": "Europe/Berlin", "country": "DE"}


def at(moment: str) -> datetime:
    """An instant in the user's zone; an offset in the text wins."""
    read = datetime.fromisoformat(moment)
    return read if read.tzinfo else read.replace(tzinfo=ZONE)


def promise(action: str, start: Any = None, grain: str = "none", **more: Any) -> Commitment:
    """A promise of the writer's."""
    return Commitment("promise", action, f"I will {action}.", start, grain=grain, **more)  # type: ignore[arg-type]


def request(action: str, start: Any = None, grain: str = "none", **more: Any) -> Commitment:
    """Something that the writer asks for."""
    return Commitment("request", action, f"Please {action}.", start, grain=grain, **more)  # type: ignore[arg-type]


@dataclass
class Scene:
    """A mailbox at an instant, in the making."""

    now: str = "2026-03-10 08:00"
    settings: dict[str, Any] = field(default_factory=dict)
    facts: list[Facts] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    drafts: list[StoredDraft] = field(default_factory=list)
    holds: list[StoredHold] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    aliases: tuple[str, ...] = (ME,)
    unread: dict[str, str] = field(default_factory=dict)

    def sent(self, when: str, to: str = JANE, *, cc: str = "", sender: str = ME, **said: Any) -> Facts:
        """The user's mail; addresses are given apart by spaces."""
        return self._mail(when, "sent", sender, to, cc, said)

    def received(self, when: str, sender: str = JANE, *, to: str = ME, cc: str = "", **said: Any) -> Facts:
        """A mail to the user."""
        return self._mail(when, "received", sender, to, cc, said)

    def meeting(self, start: str, end: str, *guests: str, title: str = "Walk-through", **more: Any) -> Event:
        """A meeting that the user organizes; a guest is an address, or `address:declined`."""
        listed = tuple(_guest(guest) for guest in guests)
        organizer = more.pop("organizer", ME if guests else None)
        event = Event(
            id=f"event-{len(self.events) + 1}",
            title=title,
            start=at(start),
            end=at(end),
            guests=listed,
            organizer=Address(organizer) if organizer else None,
            **more,
        )
        self.events.append(event)
        return event

    def says(self, said: str, who: str, when: str, until: str | None = None) -> None:
        """The user's word on the command line."""
        self.words.append(Word(said, who, at(when), at(until) if until else None))  # type: ignore[arg-type]

    def recorded(self, follow_up: FollowUp, state: str, when: str, **more: Any) -> Record:
        """A draft of an earlier run that came to this state."""
        record = Record(
            key=follow_up.key,
            work="draft",
            kind=follow_up.kind,
            attempt=follow_up.attempt,
            client=follow_up.client.email,
            company=follow_up.company,
            cause=follow_up.cause,
            run="earlier",
            state=state,  # type: ignore[arg-type]
            at=at(when),
            made_at=at(when),
            thread=follow_up.thread or "",
            **more,
        )
        self.records.append(record)
        return record

    def holds_made(self, when: str) -> list[Record]:
        """The holds that are owed now stand in the calendar, as a run made them."""
        made = [
            Record(
                key=hold.key,
                work="hold",
                kind=hold.kind,
                attempt=1,
                client=hold.client.email,
                company=hold.company,
                cause=hold.cause,
                run="earlier",
                state="made",
                at=at(when),
                made_at=at(when),
                title=f"{hold.kind} {hold.client.email}",
                start=hold.start,
                end=hold.end,
                planned_end=hold.end,
            )
            for hold in self.decide().holds
        ]
        self.records += made
        return made

    def change(self, record: Record, **more: Any) -> None:
        """What became of a draft or a hold since."""
        place = self.records.index(record)
        self.records[place] = replace(record, **more)

    @property
    def config(self) -> Config:
        return parse_config({**SETTINGS, **self.settings})

    def situation(self) -> Situation:
        """Everything as the rules look at it."""
        now = at(self.now)
        mail = tuple(sorted(self.facts, key=lambda each: (each.date, each.id)))
        return Situation(
            now=now,
            profile=Profile(tuple(Alias(Address(email)) for email in self.aliases), "Europe/Berlin"),
            config=self.config,
            facts=mail,
            events=tuple(sorted(self.events, key=lambda event: (event.start, event.id))),
            drafts=tuple(self.drafts),
            holds=tuple(self.holds),
            records=tuple(self.records),
            words=tuple(self.words),
            unread=self.unread,
        )

    def look(self) -> None:
        """Brings the records up to date with the drafts, holds and mail of the scene."""
        stood = standing(self.records, self.drafts, self.holds, self.facts, at(self.now))
        self.records = list(stood.records)

    def decide(self) -> Decision:
        """What is owed now."""
        return decide(self.situation())

    def due(self) -> dict[str, FollowUp]:
        """The follow-ups owed now, by kind."""
        return {follow_up.kind: follow_up for follow_up in self.decide().follow_ups}

    def waits(self) -> dict[str, Wait]:
        """The silences, by kind."""
        return {wait.kind: wait for wait in self.decide().waits}

    def _mail(self, when: str, direction: str, sender: str, to: str, cc: str, said: dict[str, Any]) -> Facts:
        number = len(self.facts) + 1
        date = at(when)
        facts = Facts(
            id=f"m{number}",
            message_id=f"<m{number}@{sender.partition('@')[2]}>",
            thread=said.pop("thread", f"with-{(to if direction == 'sent' else sender).split()[0]}"),
            date=date,
            direction=direction,  # type: ignore[arg-type]
            sender=Address(sender, said.pop("name", "")),
            to=tuple(Address(each) for each in to.split()),
            cc=tuple(Address(each) for each in cc.split()),
            subject=said.pop("subject", "The new office"),
        )
        self.facts.append(replace(facts, **_with_plurals(said)))
        return self.facts[-1]


def _with_plurals(said: dict[str, Any]) -> dict[str, Any]:
    if "commitment" in said:
        said["commitments"] = (said.pop("commitment"),)
    if "cancels" in said:
        action = said.pop("cancels")
        said["cancellations"] = (Cancellation(action, f"Let us skip the {action}."),)
    if "labels" in said:
        said["labels"] = frozenset(said["labels"])
    return said


def _guest(text: str) -> Guest:
    email, _, response = text.partition(":")
    return Guest(Address(email), response or "accepted")  # type: ignore[arg-type]
