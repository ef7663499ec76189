"""Polite, not pushy: one open draft a client and a thread, room between two to a company, so many a run."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from fupmail.decide.relationships import Relationship
from fupmail.decide.rules import URGENCY
from fupmail.decide.signals import hold_back
from fupmail.decide.situation import Situation
from fupmail.decide.standing import LIVE
from fupmail.decide.wording import day_words
from fupmail.model.follow_up import FollowUp, Wait
from fupmail.model.record import Record, WorkType

NO_ROOM_NEEDED = ("complaint", "missed_call", "thank_you", "deferred_follow_up")
YOUR_NO = {
    "deleted": "You deleted this draft, and that is a no.",
    "undone": "You took this draft back.",
    "unsure": "It could not be found out whether this draft was made: look into your drafts.",
    "sent": "This follow-up was sent.",
}


def by_urgency(follow_up: FollowUp) -> tuple[int, datetime, str]:
    """The order in which follow-ups are made: complaints first, older before newer."""
    return (URGENCY[follow_up.kind], follow_up.due, follow_up.key)


@dataclass
class Cadence:
    """Lets follow-ups through one by one, most urgent first, and remembers what it let through.

    `leaving` are the keys of drafts that this run takes back: they are in nobody's way.
    """

    situation: Situation
    leaving: frozenset[str] = frozenset()
    passed: list[FollowUp] = field(default_factory=list)

    def admit(self, follow_up: FollowUp, relationship: Relationship) -> Wait | None:
        """None when the follow-up may be drafted now, else why it waits."""
        wait = (
            self._refused_before(follow_up)
            or self._draft_open(follow_up)
            or self._too_close(follow_up, relationship)
            or self._run_is_full(follow_up)
        )
        if wait is None:
            self.passed.append(follow_up)
        return wait

    @cached_property
    def _open_with(self) -> dict[str, Record]:
        """The drafts that wait for the user, by client and by thread."""
        found: dict[str, Record] = {}
        for record in self.situation.records:
            if record.work == "draft" and record.state in LIVE and record.key not in self.leaving:
                found.setdefault(record.client, record)
                found.setdefault(record.thread or record.client, record)
        return found

    @cached_property
    def _drafts_of(self) -> dict[str, list[Record]]:
        """The drafts of earlier runs, by company."""
        found: dict[str, list[Record]] = {}
        for record in self.situation.records:
            if record.work == "draft":
                found.setdefault(record.company, []).append(record)
        return found

    @cached_property
    def _made_before(self) -> int:
        return made_today(self.situation, "draft")

    def _refused_before(self, follow_up: FollowUp) -> Wait | None:
        record = self.situation.record_by_key.get(follow_up.key)
        if record and record.state in YOUR_NO:
            return hold_back(follow_up, f"draft_{record.state}", YOUR_NO[record.state])
        return None

    def _draft_open(self, follow_up: FollowUp) -> Wait | None:
        record = self._open_with.get(follow_up.client.email) or self._open_with.get(follow_up.thread or "")
        if record:
            why = "Its draft waits for you." if record.key == follow_up.key else None
            return hold_back(follow_up, "draft_open", why or f"A draft to {record.client} waits for you.")
        for draft in self.situation.drafts:
            if draft.key is None and _same(draft.thread, follow_up.thread):
                return hold_back(
                    follow_up, "draft_open", "You have a draft of your own in this conversation."
                )
        for other in self.passed:
            if other.client.email == follow_up.client.email or _same(other.thread, follow_up.thread):
                where = "to them" if other.client.email == follow_up.client.email else "in this conversation"
                return hold_back(follow_up, "draft_open", f"Another draft {where} is made in this run.")
        return None

    def _too_close(self, follow_up: FollowUp, relationship: Relationship) -> Wait | None:
        if follow_up.kind in NO_ROOM_NEEDED:
            return None
        last = max(self._follow_up_days(follow_up, relationship), default=None)
        room = self.situation.config.cadence.between_business_days
        if last is None or self.situation.days.between(last, self.situation.today) >= room:
            return None
        until = self.situation.start_of(self.situation.days.after(last, room))
        reason = (
            f"{follow_up.company} had a follow-up on {day_words(last)}: {room} business days between two."
        )
        return hold_back(follow_up, "cadence", reason, until)

    def _follow_up_days(self, follow_up: FollowUp, relationship: Relationship) -> Iterator[date]:
        day_of = self.situation.day_of
        for record in self._drafts_of.get(follow_up.company, ()):
            if record.state == "sent":
                yield day_of(record.at)
            elif record.state in LIVE and record.key not in self.leaving:
                yield self.situation.today
        for mail in relationship.sent:
            if mail.key and any(address.email in relationship.people for address in mail.to):
                yield day_of(mail.date)
        yield from (self.situation.today for other in self.passed if other.company == follow_up.company)

    def _run_is_full(self, follow_up: FollowUp) -> Wait | None:
        limit = self.situation.config.max_drafts_per_run
        if len(self.passed) + self._made_before < limit:
            return None
        drafts = "1 draft a day is" if limit == 1 else f"{limit} drafts a day are"
        reason = f"{drafts} enough: this one comes {self.situation.next_run_told}."
        return hold_back(follow_up, "run_limit", reason, self.situation.next_run)


def made_today(situation: Situation, work: WorkType) -> int:
    """How many drafts or holds were made on the user's day: a second run adds none to a full first."""
    return sum(
        record.work == work
        and record.made_at is not None
        and situation.day_of(record.made_at) == situation.today
        for record in situation.records
    )


def _same(thread: str | None, other: str | None) -> bool:
    return bool(thread) and thread == other
