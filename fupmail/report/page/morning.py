"""What is to be done this morning: calls, drafts to review, who waits on the user, what was missed."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import cached_property

from fupmail.decide.relationships import Relationship
from fupmail.decide.rules import URGENCY
from fupmail.decide.wording import day_words
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Hold
from fupmail.model.plan import Call, CreateDraft, CreateHold, MoveHold, OpenDraft
from fupmail.report.kinds import counted, kind_name
from fupmail.report.names import Names, begun, names_of
from fupmail.report.order import waiting_in_order
from fupmail.report.page.links import Links
from fupmail.report.page.needs import urgency_of_answer, urgency_of_call, urgency_of_draft
from fupmail.report.page.view import Entry
from fupmail.report.troubles import trouble_words
from fupmail.sync import Rehearsal

SHOWN_MESSAGES = 5
CALL_VERBS = {"call": "Call", "visit": "Visit", "send": "Send what was promised to"}


class Morning:
    """The lists of the morning, in the playbook's order."""

    def __init__(self, rehearsal: Rehearsal, relationships: tuple[Relationship, ...], links: Links) -> None:
        self._plan, self._situation, self._links = rehearsal.plan, rehearsal.situation, links
        self._with = {email: each for each in relationships for email in each.people}
        self.names: Names = names_of(rehearsal, relationships)

    def calls_today(self) -> Iterator[Entry]:
        """Calls, visits and things to send of today, by time."""
        for call in self._plan.calls:
            if not call.ask and self._day(call.start) == self._situation.today:
                yield self._call(call, f"{self._local(call.start):%H:%M}")

    def calls_ahead(self) -> Iterator[Entry]:
        """Those of the days to come."""
        for call in self._plan.calls:
            if not call.ask and self._day(call.start) > self._situation.today:
                yield self._call(call, self._situation.time_told(call.start))

    def drafts(self) -> Iterator[Entry]:
        """The drafts that lie in the mailbox, the most urgent first."""
        records = self._situation.record_by_key
        for draft in sorted(self._plan.open_drafts, key=lambda each: URGENCY.get(each.kind, len(URGENCY))):
            record = records.get(draft.key)
            yield Entry(
                who=self.names.of(draft.client),
                company=self._company(draft.client),
                text=kind_name(draft.kind, record.attempt if record else 1),
                quote=draft.subject,
                notes=tuple(self._history(draft)),
                urgency=urgency_of_draft(draft, self._situation),
                link=self._links.draft(draft.link),
            )

    def _history(self, draft: OpenDraft) -> Iterator[str]:
        if draft.made_at and self._day(draft.made_at) < self._situation.today:
            yield f"waits since {day_words(self._day(draft.made_at), self._situation.today)}"
        if draft.edited:
            yield "you edited it: it is yours now"

    def drafts_coming(self) -> str:
        """How many the next run would make; empty when none."""
        number = sum(isinstance(action, CreateDraft) for action in self._plan.actions)
        more = " more" if self._plan.open_drafts else ""
        return f"{number}{more} to be drafted by the next run: fupmail sync" if number else ""

    def drafts_planned(self) -> Iterator[Entry]:
        """The drafts that the next run would make."""
        for action in self._plan.actions:
            if isinstance(action, CreateDraft):
                follow_up = action.follow_up
                yield Entry(
                    who=self.names.of(follow_up.client.email),
                    company=follow_up.company,
                    text=kind_name(follow_up.kind, follow_up.attempt),
                    quote=action.draft.subject,
                    notes=("the next run drafts it",),
                    urgency="today",
                    link=self._links.thread(follow_up.thread),
                )

    def waiting(self) -> Iterator[Entry]:
        """The clients who wait for the user's own words: the unhappy first, then who has waited longest."""
        for waiting in waiting_in_order(self._plan):
            days = (self._situation.today - self._day(waiting.since)).days
            yield Entry(
                who=self.names.of(waiting.client),
                company=self._company(waiting.client),
                text=begun(self.names.told(waiting.client, waiting.reason)),
                notes=(f"waiting for {counted(days, 'day')}",) if days else ("since today",),
                urgency=urgency_of_answer(waiting, self._situation),
                link=self._links.thread(waiting.thread),
            )

    def missed(self) -> Iterator[Entry]:
        """Calls that passed without a word on them, and follow-ups that came too late."""
        for call in self._plan.calls:
            if call.ask:
                when = self._situation.time_told(call.start)
                how = f"Type: fupmail done {call.client}, or: fupmail missed {call.client}"
                yield self._call(call, when, "Did it happen?", how)
        for wait in self._plan.missed:
            yield Entry(
                who=self.names.of(wait.client),
                company=self._company(wait.client),
                text=f"{kind_name(wait.kind).capitalize()}: {self.names.told(wait.client, wait.reason)}",
            )

    def warnings(self) -> Iterator[Entry]:
        """What the user should look at: false senders, days that can be read two ways, unreadable mail."""
        named: dict[str, list[str]] = {}
        for problem in self._plan.problems:
            named.setdefault(trouble_words(problem), []).append(problem.message)
        for words, messages in named.items():
            more = len(messages) - SHOWN_MESSAGES
            notes = (*messages[:SHOWN_MESSAGES], *([f"and {more} more"] if more > 0 else []))
            yield Entry(who="", text=words, notes=notes)

    def _call(self, call: Call, when: str, *notes: str) -> Entry:
        hold = self._planned.get(call.key)
        told = [f"Phone {phone}" for phone in [self._phone(call.client)] if phone]
        if hold:
            told += [hold.zone_note] if hold.zone_note else []
            told += [f"At the same time: {hold.clash}"] if hold.clash else []
        return Entry(
            who=self.names.of(call.client),
            company=self._company(call.client),
            verb=CALL_VERBS.get(call.kind, call.kind),
            text="",
            when=when,
            quote=self._promised(call, hold),
            notes=(*notes, *told),
            urgency=urgency_of_call(call),
            link=self._links.event(self._event_links.get(call.key, "")),
        )

    def _promised(self, call: Call, hold: Hold | None) -> str:
        """The sentence in which it was promised or asked for."""
        record = self._situation.record_by_key.get(call.key)
        if hold:
            return next((each.quote for each in hold.evidence if each.quote), "")
        mail = self._mail_by_id.get(record.cause) if record else None
        return next((each.quote for each in mail.commitments if each.action == call.kind), "") if mail else ""

    @cached_property
    def _mail_by_id(self) -> dict[str, Facts]:
        return {mail.message_id: mail for mail in self._situation.facts}

    @cached_property
    def _planned(self) -> dict[str, Hold]:
        return {
            action.hold.key: action.hold
            for action in self._plan.actions
            if isinstance(action, CreateHold | MoveHold)
        }

    @cached_property
    def _event_links(self) -> dict[str, str]:
        return {hold.key: hold.link for hold in self._situation.holds}

    def _phone(self, email: str) -> str:
        """The number in the signature of their own last mail that has one."""
        for mail in reversed(self._with[email].received if email in self._with else ()):
            if mail.sender and mail.sender.email == email and mail.phones:
                return mail.phones[0]
        return ""

    def _company(self, email: str) -> str:
        company = self._with[email].company if email in self._with else ""
        return "" if company == email else company

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._situation.zone)

    def _day(self, moment: datetime) -> date:
        return self._situation.day_of(moment)
