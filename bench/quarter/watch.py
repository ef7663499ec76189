"""The oracle's comparison with each morning's run: what is missing, what is forbidden, what was misread."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bench.quarter.matters import FREE, URGENCY, Matter
from bench.quarter.reading import misreadings, understood
from bench.quarter.town import ZONE, Letter, Promise, Story, Town, business_day
from bench.quarter.truth import Truth
from bench.quarter.user import User
from fupmail.model.follow_up import FollowUp
from fupmail.model.plan import (
    Action,
    CancelHold,
    CreateDraft,
    CreateHold,
    MoveHold,
    Outcome,
    Plan,
    WithdrawDraft,
)

LIMIT = 10
ENDING = ("unsubscribed", "stopped", "snoozed", "bounced", "complaint", "meeting")
JUDGED_ON = (
    "answer",
    "acknowledgement",
    "until",
    "not called",
    "introduces",
    "proposal",
    "no proposal",
    "delivered",
    "not delivered",
)
Name = tuple[str, str, int]


@dataclass(frozen=True)
class Violation:
    """Something that the playbook forbids, or did not get."""

    day: date
    client: str
    what: str
    misread: bool


@dataclass
class Watch:
    """Holds every morning's run against the truth, and counts."""

    town: Town
    user: User
    violations: list[Violation] = field(default_factory=list)
    misread: list[str] = field(default_factory=list)
    owed: dict[Name, Matter] = field(default_factory=dict)
    drafted: dict[Name, datetime] = field(default_factory=dict)
    drafts: dict[str, Matter] = field(default_factory=dict)
    waited: dict[Name, Matter] = field(default_factory=dict)
    diary: dict[str, list[tuple[datetime, str]]] = field(default_factory=dict)
    runs: list[datetime] = field(default_factory=list)
    told: set[tuple[str, str]] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    actions: Counter[str] = field(default_factory=Counter)
    current: dict[Name, Matter] = field(default_factory=dict)
    silenced: dict[Name, str] = field(default_factory=dict)

    def before(self) -> None:
        """Reads the truth of the morning: what is owed, and what may not be."""
        self.current, self.silenced = {}, {}
        self.runs.append(self.town.now)
        for story in self.town.stories.values():
            Truth(story, self.town.now).note_snoozes()
        for story in self.town.stories.values():
            truth = Truth(story, self.town.now)
            for matter in truth.matters(self.town.stories):
                self.current[matter.name] = matter
                of = Truth(self.town.stories[matter.person.company], self.town.now)
                why = of.silenced(matter) or truth.silenced(matter)
                away = of.away_until(matter.person)
                if not why and away and away > self.town.now:
                    why = "away"
                if why:
                    self.silenced[matter.name] = why

    def after(self, plan: Plan, outcomes: Sequence[Outcome]) -> None:
        """Holds the run against the truth."""
        self.actions.update(type(action).__name__ for action in plan.actions)
        made = [action for action in plan.actions if isinstance(action, CreateDraft)]
        fits = self._eligible()
        for outcome in outcomes:
            if outcome.result != "done":
                self.blame(None, f"failed: {outcome.error}", outcome.key)
        names = [self._judge_draft(action.follow_up, fits) for action in made]
        self._judge_missing(fits, names, made, plan)
        for action in plan.actions:
            if isinstance(action, WithdrawDraft):
                self._judge_withdrawal(action)
            elif isinstance(action, CreateHold | MoveHold | CancelHold):
                self._judge_hold(action)
        self._judge_standing()
        self._judge_promises()

    def blame(self, story: Story | None, what: str, client: str, once: str = "") -> None:
        """Notes a violation, each fault of a matter once."""
        if (client, once or what) in self.told:
            return
        self.told.add((client, once or what))
        spoiled = bool(story and story.misread)
        self.violations.append(Violation(self.town.now.date(), client, what, spoiled))

    def read(self) -> None:
        """Takes note of what was understood otherwise than it was meant: the rules are judged on that."""
        for facts in self.town.ledger.facts():
            if facts.message_id in self.seen:
                continue
            self.seen.add(facts.message_id)
            letter = self.town.letters.get(facts.message_id)
            if letter is None:
                continue
            for fault in misreadings(letter, facts):
                line = f"{fault}: {letter.text!r}"
                self.misread.append(line)
                if not fault.startswith(JUDGED_ON):
                    self._spoil(letter, line)
            letter.meaning = understood(letter, facts)

    def _spoil(self, letter: Letter, line: str) -> None:
        """A company of whom too much was misunderstood to judge what was decided about it."""
        email = letter.meaning.introduces
        for story in self.town.stories.values():
            introduced = email and any(person.email == email for person in story.people)
            if introduced or story.company == letter.person.company:
                story.misread.append(line)

    def _eligible(self) -> dict[Name, Matter]:
        """What may be drafted this morning, looking at the drafts as they were before the run."""
        now = self.town.now
        found = {}
        for name, matter in self.current.items():
            if name in self.silenced or not matter.due <= now <= matter.expires or name in self._refused():
                continue
            if self._has_draft(matter) or self._too_close(matter):
                continue
            found[name] = matter
        return found

    def _refused(self) -> set[Name]:
        """What the user has deleted or sent: it comes once."""
        deleted = {self.drafts[key].name for key in self.user.deleted if key in self.drafts}
        return deleted | {letter.matter for letter in self.town.letters.values() if letter.kind}

    def _taken_for_sent(self, company: str) -> list[datetime]:
        """When the user wrote by hand in the conversation of a draft that was gone by the next morning."""
        found = []
        for key, gone in self.user.deleted.items():
            matter = self.drafts[key]
            made = self.drafted.get(matter.name)
            if made is None or matter.person.company != company:
                continue
            seen = min((run for run in self.runs if run > gone), default=self.town.now)
            found += [
                letter.at
                for letter in self.town.stories[company].thread(matter.thread)
                if letter.sent and not letter.kind and made <= letter.at <= seen
            ]
        return found

    def _open(self) -> dict[str, Matter]:
        keys = {draft.key for draft in self.town.mailbox.drafts()}
        return {key: matter for key, matter in self.drafts.items() if key in keys}

    def _has_draft(self, matter: Matter) -> bool:
        return matter.thread in self.town.own or any(
            each.person == matter.person or (each.thread and each.thread == matter.thread)
            for each in self.standing_before.values()
        )

    def _too_close(self, matter: Matter) -> bool:
        if matter.kind in FREE:
            return False
        company, today = matter.person.company, self.town.now.date()
        if any(each.person.company == company for each in self.standing_before.values()):
            return True
        sent = [each.at for each in self.town.stories[company].letters if each.kind and not each.copied]
        sent += self._taken_for_sent(company)
        return any(business_day(at.astimezone(ZONE).date(), 5) > today for at in sent)

    standing_before: dict[str, Matter] = field(default_factory=dict)

    def note_standing(self, plan: Plan) -> None:
        """Remembers which drafts stay in the mailbox when this plan is applied."""
        gone = {action.record.key for action in plan.actions if isinstance(action, WithdrawDraft)}
        self.standing_before = {key: each for key, each in self._open().items() if key not in gone}

    def _judge_draft(self, follow_up: FollowUp, fits: dict[Name, Matter]) -> Name:
        cause = follow_up.evidence[0].message if follow_up.kind == "missed_call" else follow_up.cause
        name = (follow_up.kind, cause, follow_up.attempt)
        person = self.user.people[follow_up.client.email]
        story = self.town.story(person)
        matter = self.current.get(name)
        self.drafts[follow_up.key] = matter or Matter(
            *name, person, follow_up.thread or "", follow_up.due, follow_up.expires or follow_up.due
        )
        self.user.matters[follow_up.key] = name
        if follow_up.thread in self.town.own:
            self.blame(story, f"{name} where the user's own draft lies", person.email)
        if follow_up.due.date() != business_day(follow_up.due.date()):
            self.blame(story, f"{name} fell due on a holiday", person.email)
        if name in fits:
            self.drafted[name] = self.town.now
            self.owed.setdefault(name, fits[name])
            return name
        why = (
            "nothing calls for it"
            if matter is None
            else self.silenced.get(name)
            or (name in self._refused() and "the user said no")
            or (self.town.now < matter.due and f"not before {matter.due:%d %b}")
            or (self.town.now > matter.expires and "too late")
            or (self._has_draft(matter) and "a draft is open")
            or "within the cadence"
        )
        self.blame(story, f"forbidden {name}: {why}", person.email)
        return name

    def _judge_missing(
        self, fits: dict[Name, Matter], names: list[Name], made: Sequence[CreateDraft], plan: Plan
    ) -> None:
        today = [self.drafts[action.follow_up.key] for action in made]
        full = len(made) >= LIMIT
        for name, matter in fits.items():
            if name in names:
                continue
            if matter.person in self.town.own.values():  # the user is writing to them already
                self.waited[name] = matter
                continue
            rank = URGENCY.index(matter.kind)
            rivals = [
                each
                for each in today
                if each.person == matter.person
                or (each.thread and each.thread == matter.thread)
                or (each.person.company == matter.person.company and matter.kind not in FREE)
            ]
            beaten = any(URGENCY.index(each.kind) <= rank for each in rivals)
            if beaten or (full and all(URGENCY.index(each.kind) <= rank for each in today)):
                self.waited[name] = matter
                continue
            self.owed.setdefault(name, matter)
            story = self.town.story(matter.person)
            why = {wait.reason for wait in plan.waiting if wait.kind == name[0] and wait.cause == name[1]}
            what = f"missing {name}, due {matter.due:%d %b}"
            self.blame(story, f"{what}: {' '.join(why) or 'no reason given'}", matter.person.email, what)

    def _ended(self, matter: Matter) -> bool:
        why = self.silenced.get(matter.name)
        return matter.name not in self.current or why in ENDING

    def _judge_withdrawal(self, action: WithdrawDraft) -> None:
        matter = self.drafts.get(action.record.key)
        if matter and not self._ended(matter):
            story = self.town.story(matter.person)
            self.blame(story, f"withdrawn without need {matter.name}: {action.reason}", matter.person.email)
        if action.record.key in self.user.edited:
            self.blame(None, "an edited draft was withdrawn", action.record.client)

    def _judge_standing(self) -> None:
        """Drafts that lie there after the run: none for what ended, never two for a client."""
        open_now = self._open()
        for key, matter in open_now.items():
            if self._ended(matter) and key not in self.user.edited:
                story = self.town.story(matter.person)
                self.blame(story, f"stale draft {matter.name}", matter.person.email)
        for email, many in Counter(each.person.email for each in open_now.values()).items():
            if many > 1:
                self.blame(self.town.story(self.user.people[email]), f"{many} drafts open", email)

    def _judge_hold(self, action: CreateHold | MoveHold | CancelHold) -> None:
        if isinstance(action, CancelHold):
            return
        hold, person = action.hold, self.user.people[action.hold.client.email]
        story = self.town.story(person)
        if hold.end <= self.town.now:
            self.blame(story, f"a hold in the past at {hold.start:%d %b %H:%M}", person.email)
        promise = self._promise_of(action)
        if promise is None:
            self.blame(
                story, f"a {hold.kind} hold that nobody promised: {hold.evidence[0].quote}", person.email
            )
        elif isinstance(action, CreateHold):
            again = promise.key
            promise.key, promise.held = hold.key, True
            if not again:
                self.user.notes_hold(action, promise)

    def _promise_of(self, action: CreateHold | MoveHold) -> Promise | None:
        hold = action.hold
        for promise in self.town.story(self.user.people[hold.client.email]).promises:
            same = promise.thing == hold.kind and promise.person.email == hold.client.email
            if same and (promise.key == hold.key or promise.word.id == hold.cause):
                return promise
        return None

    def _judge_promises(self) -> None:
        """Every promise that lies ahead has its hold at its time; what was called off has none."""
        holds = {hold.key: hold for hold in self.town.mailbox.holds([]) if not hold.cancelled}
        for story in self.town.stories.values():
            knew = Truth(story, self.town.now)
            for promise in story.promises:
                if promise.yours or promise.end() <= self.town.now or not knew.knew(promise.word.at):
                    continue
                what = (
                    f"{promise.thing} of {promise.when:%d %b %H:%M}"
                    if isinstance(promise.when, datetime)
                    else f"{promise.thing} of {promise.when:%d %b}"
                )
                hold = holds.get(promise.key)
                fault = self._hold_fault(promise, (hold.start, hold.end) if hold else None, story)
                if fault:
                    self.blame(story, f"{what}: {fault}", promise.person.email)

    def _hold_fault(self, promise: Promise, held: tuple[datetime, datetime] | None, story: Story) -> str:
        if promise.off:
            return "called off, but its hold stands" if held and held[1] > self.town.now else ""
        if held is None:
            met = promise.thing != "send" and any(
                not each.off and self._meets(promise, each.start, each.end) for each in story.meetings
            )
            return "" if met else "no hold"
        if isinstance(promise.when, datetime):
            return "" if held[0] == promise.when else f"its hold is at {held[0]:%d %b %H:%M}"
        return "" if held[0].date() == promise.when else f"its hold is on {held[0]:%d %b}"

    def _meets(self, promise: Promise, begin: datetime, end: datetime) -> bool:
        if isinstance(promise.when, datetime):
            return begin < promise.end() and promise.when < end
        return begin.date() == promise.when

    def enter(self, action: Action) -> None:
        """Notes an action in the diary of its company, for the story."""
        match action:
            case CreateDraft():
                company, line = (
                    action.follow_up.company,
                    f"{action.follow_up.kind} {action.follow_up.attempt}",
                )
            case CreateHold() | MoveHold():
                company, line = action.hold.company, f"{action.hold.kind} at {action.hold.start}"
            case WithdrawDraft() | CancelHold():
                company, line = action.record.company, f"{action.record.kind}: {action.reason}"
            case _:
                return
        self.diary.setdefault(company, []).append((self.town.now, f"{type(action).__name__} {line}"))

    def coverage(self) -> tuple[Counter[str], Counter[str]]:
        """How many were due in their window, and how many of them were drafted, by kind."""
        clear = {name: each for name, each in self.owed.items() if not self.town.story(each.person).misread}
        return (
            Counter(name[0] for name in clear),
            Counter(name[0] for name in clear if name in self.drafted),
        )
