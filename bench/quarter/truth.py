"""What is owed to a company by its true story, as the playbook says it: the oracle.

Works on what each sentence means, never on words, and shares no code with fupmail's rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bench.quarter.cast import Person
from bench.quarter.matters import Matter
from bench.quarter.town import ZONE, Letter, Meeting, Story, business_day

AFTER_MEETINGS = ("proposal_follow_up", "deferred_follow_up", "keep_in_touch", "loyal_appreciation")
SEASON = 28
QUIET = timedelta(days=40)
SNOOZE = timedelta(days=7)
ENDS = ("won", "lost")
CLOSES = ("accepted", "declined", "unsubscribe")


@dataclass
class Truth:
    """A company's story read at an instant."""

    story: Story
    now: datetime

    def __post_init__(self) -> None:
        letters = [each for each in self.story.letters if each.at <= self.now]
        self.letters = sorted(letters, key=lambda each: each.at)
        self.sent = [each for each in self.letters if each.sent]
        personal = [each for each in self.letters if each.meaning.category == "personal"]
        self.received = [each for each in personal if not each.sent]
        self.held = sorted(
            (each for each in self.story.meetings if not each.off and each.end <= self.now),
            key=lambda each: each.end,
        )
        self.ahead = [each for each in self.story.meetings if not each.off and each.end > self.now]

    def matters(self, stories: dict[str, Story]) -> Iterator[Matter]:
        """Everything owed, whether due yet or not, that has not ended."""
        yield from self.complaints()
        yield from self.missed_calls()
        yield from self.deferrals()
        yield from self.thanks()
        yield from self.introductions(stories)
        yield from self.meetings()
        yield from self.deliveries()
        yield from self.proposals()
        yield from self.seasons()
        yield from self.loyalty()

    def marked(self, command: str) -> list[Letter]:
        """The letters that carry a command of the user's, oldest first."""
        return [each for each in self.letters if command in each.labels]

    def verdict(self, thread: str) -> str:
        """Won or lost, where the user has said so of a conversation: that beats every reading."""
        said = (end for each in self.letters if each.thread == thread for end in ENDS if end in each.labels)
        return next(said, "")

    def word_of(self, command: str) -> Iterator[Letter]:
        """Of each conversation with a command the letter that it speaks of: their last, else ours."""
        found: dict[str, Letter] = {}
        for each in self.marked(command):
            before = found.get(each.thread)
            if not (each.sent and before and not before.sent):
                found[each.thread] = each
        yield from found.values()

    def knew(self, at: datetime) -> bool:
        """Whether the user had written to them or met them before."""
        return any(each.at < at for each in self.sent) or any(each.end < at for each in self.held)

    def wrote_since(self, at: datetime) -> bool:
        return any(each.at > at for each in self.sent)

    def heard_since(self, at: datetime) -> bool:
        return any(each.at > at for each in self.received)

    def complaints(self) -> Iterator[Matter]:
        said = [
            each
            for each in self.received
            if (each.meaning.answer == "complaint" and not each.meaning.not_called)
            or "unhappy" in each.labels
        ]
        if not said or not self.knew(said[-1].at):
            return
        last = said[-1]
        answered = any(
            each.at > last.at and (each.thread == last.thread or each.person == last.person)
            for each in self.sent
        )
        if not answered:
            yield self._owed("complaint", last, start(business_day(last.at.astimezone(ZONE).date())), 30)

    def missed_calls(self) -> Iterator[Matter]:
        told = set()
        for each in self.received:
            if each.meaning.not_called:
                told.add(each.person)
                if not self.wrote_since(each.at):
                    yield self._owed("missed_call", each, self._day(each.at), 14)
        for promise in self.story.promises:
            if promise.thing != "call" or promise.off or promise.person in told or promise.yours:
                continue
            end = promise.end()
            lapsed = promise.by_user and not promise.held
            if end >= self.now or not (promise.missed_at or lapsed) or promise.done_at:
                continue
            if promise.missed_at and promise.missed_at > self.now:
                continue
            met = any(end < each.start <= self.now for each in self.story.meetings if not each.off)
            if not self.wrote_since(end) and not self.heard_since(end) and not met:
                yield Matter(
                    "missed_call",
                    promise.word.id,
                    1,
                    promise.person,
                    promise.thread,
                    self._day(end),
                    end + timedelta(days=14),
                )

    def deferrals(self) -> Iterator[Matter]:
        for each in self.received:
            until = self.until(each)
            if until is None or not self.knew(each.at) or self.verdict(each.thread):
                continue
            ended = any(later.at > each.at and not later.meaning.acknowledgement for later in self.received)
            met = any(each.at < meeting.start <= self.now for meeting in self.held)
            if not ended and not met and not self.wrote_since(until):
                due = until
                yield Matter(
                    "deferred_follow_up", each.id, 1, each.person, each.thread, due, due + timedelta(days=30)
                )

    def until(self, letter: Letter) -> datetime | None:
        """The business day at which a client who asked for time wants to hear again."""
        if letter.meaning.category != "personal" or letter.meaning.until is None:
            return None
        return start(business_day(letter.meaning.until))

    def purchases(self) -> list[Letter]:
        """The first yes to each proposal, read or marked."""
        first: dict[tuple[str, int], Letter] = {}
        for each in self.received:
            earlier = [sent for sent in self.sent if is_proposal(sent) and sent.at < each.at]
            if each.meaning.answer == "accepted" and earlier and self.verdict(each.thread) != "lost":
                there = sum(sent.thread == each.thread for sent in earlier)
                first.setdefault((each.thread, there), each)
        read = {thread for thread, _ in first}
        return [*first.values(), *(each for each in self.word_of("won") if each.thread not in read)]

    def thanks(self) -> Iterator[Matter]:
        for each in self.purchases():
            if not self.wrote_since(each.at):
                yield self._owed("thank_you", each, self._day(each.at, 1), 14)

    def introductions(self, stories: dict[str, Story]) -> Iterator[Matter]:
        for each in self.received:
            email = each.meaning.introduces
            if not email or each.meaning.answer in ("complaint", "unsubscribe") or not self.knew(each.at):
                continue
            theirs = next(
                story for story in stories.values() if any(who.email == email for who in story.people)
            )
            person = next(who for who in theirs.people if who.email == email)
            if not any(each.at < letter.at <= self.now for letter in theirs.letters):
                cause, due = f"{each.id}>{email}", self._day(each.at)
                thread = each.thread if each.meaning.copies else ""
                yield Matter("referral_intro", cause, 1, person, thread, due, each.at + timedelta(days=14))
            if not any(sent.at > each.at and sent.kind != "referral_intro" for sent in self.sent):
                yield self._owed("referral_thanks", each, self._day(each.at), 14)

    def meetings(self) -> Iterator[Matter]:
        for meeting in self.held:
            soon = any(
                meeting.end <= other.start <= meeting.end + timedelta(days=14)
                for other in self.story.meetings
                if not other.off
            )
            quiet = not self.wrote_since(meeting.end) and not self.heard_since(meeting.end)
            if meeting.title != "Installation" and quiet and not soon:
                yield self._after(meeting, "meeting_follow_up", self._day(meeting.end, 1), 7)

    def deliveries(self) -> Iterator[Matter]:
        told = [each for each in self.sent if each.meaning.delivered]
        marked = [
            each for each in self.marked("delivered")[-1:] if each.thread not in {d.thread for d in told}
        ]
        for each in told + marked:
            if not self.wrote_since(each.at) and not self.heard_since(each.at):
                day = each.at.astimezone(ZONE).date()
                yield Matter(
                    "delivery_check",
                    each.id,
                    1,
                    each.person,
                    each.thread,
                    start(business_day(day + timedelta(days=3))),
                    start(day + timedelta(days=8)),
                )
        for meeting in self.held:
            quiet = not self.wrote_since(meeting.end) and not self.heard_since(meeting.end)
            if meeting.title == "Installation" and quiet:
                day = meeting.end.astimezone(ZONE).date()
                due = start(business_day(day + timedelta(days=3)))
                end = start(day + timedelta(days=8))
                thread = self._last_thread(meeting.person)
                yield Matter("delivery_check", meeting.id, 1, meeting.person, thread, due, end)

    def _last_thread(self, person: Person) -> str:
        """The conversation in which somebody was last spoken with."""
        return next((each.thread for each in reversed(self.letters) if each.person == person), "")

    def proposals(self) -> Iterator[Matter]:
        for thread, last in self._proposals().items():
            state, clock, attempts = self._walk(last)
            if state != "awaiting" or self.verdict(thread):
                continue
            if attempts < 3:
                due = self._day(clock.at, 3) if attempts == 0 else self._day(clock.at + timedelta(days=7))
                yield Matter(
                    "proposal_follow_up",
                    last.id,
                    attempts + 1,
                    last.person,
                    thread,
                    due,
                    clock.at + timedelta(days=30),
                )
            elif not self.heard_since(clock.at) and not self.wrote_since(clock.at):
                if not any(each.start > clock.at for each in self.story.meetings if not each.off):
                    yield self._season(last, clock.at)

    def _proposals(self) -> dict[str, Letter]:
        return {each.thread: each for each in self.sent if is_proposal(each)}

    def _walk(self, proposal: Letter) -> tuple[str, Letter, int]:
        """Whether they are silent, since which of the user's letters, and how many times reminded."""
        state, clock, attempts, until = "awaiting", proposal, 0, None
        concerned = {proposal.person}
        personal = [each for each in self.letters if each.meaning.category == "personal"]
        touches: list[tuple[datetime, Letter | Meeting]] = [
            *((each.at, each) for each in personal if each.at > proposal.at),
            *((each.end, each) for each in self.held if each.end > proposal.at),
        ]
        for at, touch in sorted(touches, key=lambda each: each[0]):
            if state == "closed":
                break
            if isinstance(touch, Meeting):
                state, concerned = "answered", {proposal.person, touch.person}
            elif not touch.sent:
                before = state
                if touch.meaning.answer in CLOSES:
                    state = "closed"
                elif self.until(touch):
                    state, until = "deferred", self.until(touch)
                elif not (state == "deferred" and touch.meaning.acknowledgement):
                    state = "answered"
                if (before, state) != ("deferred", "deferred") or self.until(touch):
                    concerned = {proposal.person, touch.person}
            elif touch.person not in concerned and touch.thread != proposal.thread:
                continue
            elif not (state == "deferred" and until and at < until):
                another_day = at.astimezone(ZONE).date() != clock.at.astimezone(ZONE).date()
                reminder = touch.matter == ("proposal_follow_up", proposal.id, attempts + 1)
                attempts += reminder or state == "deferred" or (state == "awaiting" and another_day)
                state, clock, concerned = "awaiting", touch, {proposal.person}
        return state, clock, attempts

    def seasons(self) -> Iterator[Matter]:
        last = {
            each.thread: each
            for each in self.received
            if each.meaning.answer == "declined" and self.verdict(each.thread) != "won"
        }
        last = {each.thread: each for each in self.word_of("lost")} | last
        for each in last.values():
            week = each.at + timedelta(days=7)
            near = [touch.at for touch in (*self.sent, *self.received) if each.at <= touch.at <= week]
            end = max(near)
            met = any(meeting.start > end for meeting in self.story.meetings if not meeting.off)
            if not self.wrote_since(end) and not self.heard_since(end) and not met:
                yield self._season(each, end)
        for each in self.marked("keepintouch")[-1:]:
            met = any(meeting.start > each.at for meeting in self.story.meetings if not meeting.off)
            if not self.wrote_since(each.at) and not self.heard_since(each.at) and not met:
                yield self._season(each, each.at)

    def loyalty(self) -> Iterator[Matter]:
        touches = sorted((*self.sent, *self.received), key=lambda each: (each.at, each.handle))
        if not touches or (len(self.purchases()) < 3 and not self.marked("loyal")):
            return
        last = max([touches[-1].at, *(meeting.end for meeting in self.held)])
        person = (self.received or touches)[-1].person
        due, end = self._day(last + QUIET), last + QUIET + timedelta(days=30)
        yield Matter("loyal_appreciation", touches[-1].id, 1, person, "", due, end)

    def _season(self, letter: Letter, end: datetime) -> Matter:
        due = end + timedelta(days=SEASON)
        return Matter(
            "keep_in_touch",
            letter.id,
            1,
            letter.person,
            letter.thread,
            self._day(due),
            due + timedelta(days=30),
        )

    def _owed(self, kind: str, letter: Letter, due: datetime, window: int) -> Matter:
        return Matter(
            kind, letter.id, 1, letter.person, letter.thread, due, letter.at + timedelta(days=window)
        )

    def _after(self, meeting: Meeting, kind: str, due: datetime, window: int) -> Matter:
        return Matter(kind, meeting.id, 1, meeting.person, "", due, meeting.end + timedelta(days=window))

    def _day(self, at: datetime, after: int = 0) -> datetime:
        return start(business_day(at.astimezone(ZONE).date(), after))

    def _dead(self, person: Person) -> bool:
        """Whether mail to somebody came back, and nothing was heard of them since."""
        heard = [each for each in self.letters if each.person == person and not each.sent]
        return bool(heard) and max(heard, key=lambda each: each.at).meaning.category == "bounce"

    def silenced(self, matter: Matter) -> str:
        """What forbids a matter now, whatever its day; empty when nothing does."""
        if any(each.meaning.answer == "unsubscribe" for each in self.received):
            return "unsubscribed"
        if self.marked("stop"):
            return "stopped"
        if any(self.now < self.story.snoozed[each.thread] + SNOOZE for each in self.marked("snooze 1w")):
            return "snoozed"
        if self._dead(matter.person):
            return "bounced"
        if matter.kind != "complaint" and any(self.complaints()):
            return "complaint"
        if matter.kind in AFTER_MEETINGS and self.ahead:
            return "meeting"
        return ""

    def note_snoozes(self) -> None:
        """Remembers when a run first saw each label that asks for a pause: from then it counts."""
        for each in self.marked("snooze 1w"):
            self.story.snoozed.setdefault(each.thread, self.now)

    def away_until(self, person: Person) -> datetime | None:
        """Until when a person who is out of office is to be left alone."""
        notes = [
            each
            for each in self.letters
            if each.meaning.category == "out_of_office" and each.person == person
        ]
        if not notes or self.heard_since(notes[-1].at):
            return None
        note = notes[-1]
        if note.meaning.until:
            return start(business_day(note.meaning.until, 1))
        return self._day(note.at, 3)


def is_proposal(letter: Letter) -> bool:
    """Whether a letter of the user's is a proposal, by its words or by the user's label."""
    return letter.meaning.proposal or "proposal" in letter.labels


def start(day: date) -> datetime:
    """The first instant of a day."""
    return datetime.combine(day, time(), ZONE)
