"""Everything that a decision may look at: the mailbox as understood, the clock, and the user's word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from fupmail.config import Config
from fupmail.decide.acquaintances import Acquaintances, acquaintances_of
from fupmail.decide.free_slots import Diary, busy_slots
from fupmail.decide.people import People
from fupmail.decide.wording import moment_words, time_words
from fupmail.decide.working_days import WorkingDays, working_days
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Slot
from fupmail.model.mailbox import Event, Profile, StoredDraft, StoredHold
from fupmail.model.record import Record, Word

OUT_OF_SIGHT = frozenset({"draft", "trash", "spam", "chat"})


@dataclass(frozen=True)
class Situation:
    """One mailbox at one instant. `facts` and `events` are sorted by date; `records` are as standing.

    `planned` are the stretches that holds of this very run will take, `unread` the addresses that
    unreadable messages name, each with such a message's id.
    """

    now: datetime
    profile: Profile
    config: Config
    facts: tuple[Facts, ...]
    events: tuple[Event, ...]
    drafts: tuple[StoredDraft, ...] = ()
    holds: tuple[StoredHold, ...] = ()
    records: tuple[Record, ...] = ()
    words: tuple[Word, ...] = ()
    planned: tuple[Slot, ...] = ()
    unread: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def zone(self) -> ZoneInfo:
        """The user's zone."""
        return self.config.zone(self.profile.timezone)

    @cached_property
    def people(self) -> People:
        """Who is who."""
        return People(self.profile, self.config)

    @cached_property
    def acquaintances(self) -> Acquaintances:
        """Whom the user has dealt with before."""
        return acquaintances_of(self.facts, self.events, self.people)

    @cached_property
    def days(self) -> WorkingDays:
        """The user's business days."""
        return working_days(self.config)

    @cached_property
    def diary(self) -> Diary:
        """The user's working hours and busy times."""
        opens, closes = self.config.working_hours
        diary = Diary(self.zone, opens, closes, self.days, busy_slots(self.events))
        for slot in self.planned:
            diary = diary.with_busy(slot)
        return diary

    @cached_property
    def threads(self) -> dict[str, tuple[Facts, ...]]:
        """The visible messages of each thread, oldest first."""
        found: dict[str, list[Facts]] = {}
        for facts in self.facts:
            if not facts.labels & OUT_OF_SIGHT:
                found.setdefault(facts.thread, []).append(facts)
        return {thread: tuple(messages) for thread, messages in found.items()}

    @cached_property
    def mail_with(self) -> dict[str, tuple[Facts, ...]]:
        """For each address, the user's mail to it and its own mail to the user, oldest first."""
        found: dict[str, list[Facts]] = {}
        for facts in self.facts:
            others = (*facts.to, *facts.cc) if facts.direction == "sent" else (facts.sender,)
            for email in {address.email for address in others if address}:
                found.setdefault(email, []).append(facts)
        return {email: tuple(mail) for email, mail in found.items()}

    @cached_property
    def introduced(self) -> frozenset[str]:
        """Everybody who was ever introduced to the user by somebody they have dealt with."""
        known = self.acquaintances.emails
        received = (facts for facts in self.facts if facts.sender and facts.sender.email in known)
        return frozenset(person.email for facts in received for person in facts.introduces)

    @cached_property
    def record_by_key(self) -> dict[str, Record]:
        """What became of each draft and hold of earlier runs."""
        return {record.key: record for record in self.records}

    @cached_property
    def _dates(self) -> dict[str, datetime]:
        dates = {event.id: event.end for event in self.events}
        dates.update((facts.message_id, facts.date) for facts in self.facts)
        return dates

    def date_of(self, cause: str) -> datetime | None:
        """When the message or event was from which a follow-up comes; None when it is out of sight."""
        return self._dates.get(cause) or self._dates.get(cause.rpartition(">")[0])

    def is_in_sight(self, cause: str) -> bool:
        """Whether the message or event from which a follow-up came can be looked at."""
        return self.date_of(cause) is not None

    @cached_property
    def today(self) -> date:
        """The user's day."""
        return self.day_of(self.now)

    @cached_property
    def next_run(self) -> datetime:
        """The start of the next business day, on which the run of a schedule comes."""
        return self.start_of(self.days.after(self.today, 1))

    @property
    def next_run_told(self) -> str:
        """`tomorrow`, else the day of the next run."""
        tomorrow = self.day_of(self.next_run) - self.today == timedelta(days=1)
        return "tomorrow" if tomorrow else f"on {self.day_told(self.next_run)}"

    def day_told(self, moment: datetime) -> str:
        """An instant's day, as reasons tell it to the user."""
        return moment_words(moment, self.zone, self.today)

    def time_told(self, moment: datetime) -> str:
        """An instant's day and time, as reasons tell them to the user."""
        return time_words(moment, self.zone, self.today)

    def day_of(self, moment: datetime) -> date:
        """The day in the user's zone on which an instant falls."""
        return moment.astimezone(self.zone).date()

    def start_of(self, day: date) -> datetime:
        """The first instant of a day in the user's zone."""
        return datetime.combine(day, time(), self.zone)

    def business_day(self, moment: datetime, after: int = 0) -> datetime:
        """The start of the business day `after` business days past an instant; 0 rolls forward."""
        return self.start_of(self.days.after(self.day_of(moment), after))
