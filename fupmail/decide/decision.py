"""All of it in one call: a situation in, everything owed and everything kept silent out."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from fupmail.decide.cadence import Cadence, by_urgency, made_today
from fupmail.decide.holds.keeping import Cancel, HoldDecision, Move, keep_holds
from fupmail.decide.labels import heard_labels
from fupmail.decide.relationships import Relationship, first_met, relationships
from fupmail.decide.rules import RULES
from fupmail.decide.signals import ENDING, WAITING, Signal
from fupmail.decide.situation import Situation
from fupmail.decide.spam import in_spam, spam_warnings
from fupmail.decide.stages import Outlook, client_statuses
from fupmail.decide.waiting_on_you import waiting_on_you
from fupmail.decide.warnings import sender_warnings
from fupmail.decide.withdrawing import Withdrawal, withdrawals
from fupmail.model.follow_up import ClientStatus, FollowUp, Hold, Problem, Slot, Wait, WaitingOnYou
from fupmail.model.record import Word

TOLD_FOR_DAYS = 60


@dataclass(frozen=True, slots=True)
class Decision:
    """What a run is to do, and why it does nothing else."""

    follow_ups: tuple[FollowUp, ...]
    withdrawals: tuple[Withdrawal, ...]
    holds: tuple[Hold, ...]
    moves: tuple[Move, ...]
    cancels: tuple[Cancel, ...]
    waits: tuple[Wait, ...]
    waiting_on_you: tuple[WaitingOnYou, ...]
    problems: tuple[Problem, ...]
    clients: tuple[ClientStatus, ...]
    heard: tuple[Word, ...]


def decide(situation: Situation) -> Decision:
    """What every client is owed now. The same situation always gives the same decision."""
    everyone = relationships(situation)
    holds = _keep(everyone, situation)
    situation = replace(situation, planned=tuple(Slot(hold.start, hold.end) for hold in holds.made))
    owed = _Owed({relationship.company: relationship for relationship in everyone})
    for relationship in everyone:
        owed.ask_rules(relationship, situation)
    withdrawn, edited = _split(
        withdrawals(situation.records, owed.standing, owed.ended, situation.is_in_sight)
    )
    leaving = frozenset(withdrawal.record.key for withdrawal in withdrawn)
    follow_ups, held_back = _admit(owed, situation, leaving)
    waits = [*(wait for wait in (*owed.ended, *held_back) if _told(wait, situation)), *edited, *holds.waits]
    waiting = tuple(each for relationship in everyone for each in waiting_on_you(relationship, situation))
    return Decision(
        follow_ups=follow_ups,
        withdrawals=withdrawn,
        holds=tuple(holds.made),
        moves=tuple(holds.moved),
        cancels=tuple(holds.cancelled),
        waits=tuple(sorted(waits, key=lambda wait: (wait.client, wait.kind, wait.key, wait.code))),
        waiting_on_you=tuple(sorted(waiting, key=lambda each: (each.since, each.client))),
        problems=(*sender_warnings(situation), *spam_warnings(situation), *holds.problems),
        clients=client_statuses(
            everyone,
            situation,
            Outlook(follow_ups, holds.coming, tuple(waits), waiting, leaving | holds.gone),
        ),
        heard=tuple(word for relationship in everyone for word in heard_labels(relationship, situation)),
    )


@dataclass
class _Owed:
    """What the rules asked for: what stands (with the relationship that it goes to), and what has ended.

    A word to somebody introduced rests on a mail of one company and goes to another: both are looked at.
    """

    everyone: dict[str, Relationship]
    standing: dict[str, FollowUp] = field(default_factory=dict)
    relationship: dict[str, Relationship] = field(default_factory=dict)
    ended: list[Wait] = field(default_factory=list)

    def ask_rules(self, relationship: Relationship, situation: Situation) -> None:
        for rule in RULES:
            for answer in rule(relationship, situation):
                if isinstance(answer, Wait):
                    self.ended.append(answer)
                else:
                    self._enter(answer, relationship, situation)

    def _enter(self, follow_up: FollowUp, cause: Relationship, situation: Situation) -> None:
        goes_to = self.everyone.get(follow_up.company) or first_met(follow_up.client)
        both = (cause,) if goes_to is cause else (cause, goes_to)
        waits = (_first(ENDING, follow_up, relationship, situation) for relationship in both)
        wait = next((wait for wait in waits if wait is not None), None)
        if wait is not None:
            self.ended.append(wait)
        else:
            self.standing[follow_up.key] = follow_up
            self.relationship[follow_up.key] = goes_to


def _admit(
    owed: _Owed, situation: Situation, leaving: frozenset[str]
) -> tuple[tuple[FollowUp, ...], list[Wait]]:
    cadence = Cadence(situation, leaving)
    waits = []
    for follow_up in sorted(owed.standing.values(), key=by_urgency):
        relationship = owed.relationship[follow_up.key]
        waiting = _first((*WAITING, in_spam), follow_up, relationship, situation)
        wait = waiting or cadence.admit(follow_up, relationship)
        if wait is not None:
            waits.append(wait)
    return tuple(cadence.passed), waits


def _first(
    signals: Iterable[Signal], follow_up: FollowUp, relationship: Relationship, situation: Situation
) -> Wait | None:
    for signal in signals:
        wait = signal(follow_up, relationship, situation)
        if wait is not None:
            return wait
    return None


def _told(wait: Wait, situation: Situation) -> bool:
    """Whether a wait is about something recent, or about the future: old silences fill no agenda."""
    if wait.until and wait.until > situation.now:
        return True
    began = situation.date_of(wait.cause)
    return began is None or situation.now - began <= timedelta(days=TOLD_FOR_DAYS)


def _split(answers: Iterable[Withdrawal | Wait]) -> tuple[tuple[Withdrawal, ...], tuple[Wait, ...]]:
    found = tuple(answers)
    return (
        tuple(each for each in found if isinstance(each, Withdrawal)),
        tuple(each for each in found if isinstance(each, Wait)),
    )


@dataclass
class _Holds:
    made: list[Hold] = field(default_factory=list)
    moved: list[Move] = field(default_factory=list)
    cancelled: list[Cancel] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def coming(self) -> tuple[Hold, ...]:
        """The holds that stand anew after this run."""
        return (*self.made, *(move.hold for move in self.moved))

    @property
    def gone(self) -> frozenset[str]:
        """The keys of holds that no longer stand where they did."""
        moved = {move.record.key for move in self.moved}
        return frozenset(moved | {cancel.record.key for cancel in self.cancelled})

    def enter(self, decision: HoldDecision) -> None:
        match decision:
            case Hold():
                self.made.append(decision)
            case Move():
                self.moved.append(decision)
            case Cancel():
                self.cancelled.append(decision)
            case Wait():
                self.waits.append(decision)
            case Problem():
                self.problems.append(decision)

    def keep_to(self, room: int, situation: Situation) -> None:
        """Leaves only so many new holds, the soonest: what lies further ahead can wait a day."""
        soonest = sorted(self.made, key=lambda hold: (hold.start, hold.key))
        late = {hold.key for hold in soonest[room:]}
        self.waits += [_enough_today(hold, situation) for hold in self.made if hold.key in late]
        self.made = [hold for hold in self.made if hold.key not in late]


def _enough_today(hold: Hold, situation: Situation) -> Wait:
    reason = f"{hold.reason} Enough holds were made today; this one comes {situation.next_run_told}."
    where = (hold.evidence, hold.key, hold.cause)
    return Wait(hold.client.email, hold.kind, "run_limit", reason, situation.next_run, *where)


def _keep(everyone: Iterable[Relationship], situation: Situation) -> _Holds:
    holds, diary = _Holds(), situation.diary
    for relationship in everyone:
        for decision in keep_holds(relationship, situation, diary):
            holds.enter(decision)
            hold = decision.hold if isinstance(decision, Move) else decision
            if isinstance(hold, Hold):
                diary = diary.with_busy(Slot(hold.start, hold.end))
    room = max(0, situation.config.max_holds_per_run - made_today(situation, "hold"))
    holds.keep_to(room, situation)
    return holds
