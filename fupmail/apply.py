"""The doing half of a run: each action of a plan is written down, done, and its outcome written down.

    intent committed ──► call ──► outcome committed
         │                │            │
    crash: nothing    crash: the next run looks     crash after this: done
    was done          for it, and never repeats

The intent of a creation has no `made_at`; that of a change (withdraw, move, cancel) has one, and keeps
the fingerprint of what stood before. So a look tells the two apart when the thing is not there.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from fupmail.backends.interface import Mailbox
from fupmail.decide.standing import is_as_written
from fupmail.errors import ConfigError, NotAuthorised, OutcomeUnknown, Refused, Unavailable
from fupmail.ledger.intents import agenda_intent, draft_intent, hold_intent
from fupmail.ledger.interface import Ledger
from fupmail.model.fingerprint import entry_fingerprint
from fupmail.model.mailbox import StoredDraft, StoredHold
from fupmail.model.plan import (
    Action,
    CalendarEntry,
    CancelHold,
    CreateDraft,
    CreateHold,
    Draft,
    MoveHold,
    Outcome,
    UpdateAgenda,
    WithdrawDraft,
)
from fupmail.model.record import Record

UNKNOWN = "It may have been done; the next run looks before it does anything."


def apply(
    actions: Sequence[Action],
    mailbox: Mailbox,
    ledger: Ledger,
    run_id: str,
    now: datetime,
    *,
    max_drafts: int = 100,
    max_holds: int = 100,
) -> Iterator[Outcome]:
    """Does these actions in their order, and tells of each how it went.

    One that is refused fails alone, but no client gets a second draft beside one that could not be
    withdrawn. `Unavailable` and `NotAuthorised` end the run after the outcome of
    the action they struck: what was done stays done. `LedgerError` ends it at once: without a place
    to write the intent down nothing is called.
    """
    _stop_at_surprises(actions, max_drafts, max_holds)
    return _outcomes(actions, _Hands(tuple(actions), mailbox, run_id, now), ledger)


def action_key(action: Action) -> str:
    """The key of the follow-up that this action serves."""
    match action:
        case CreateDraft():
            return action.follow_up.key
        case CreateHold() | MoveHold():
            return action.hold.key
        case WithdrawDraft() | CancelHold():
            return action.record.key
        case UpdateAgenda():
            return action.entry.key


def _stop_at_surprises(actions: Sequence[Action], max_drafts: int, max_holds: int) -> None:
    drafts = sum(isinstance(action, CreateDraft) for action in actions)
    holds = sum(isinstance(action, CreateHold) for action in actions)
    for wanted, most, name in (
        (drafts, max_drafts, "max_drafts_per_run"),
        (holds, max_holds, "max_holds_per_run"),
    ):
        if wanted > most:
            raise ConfigError(
                f"This plan makes {wanted} at once, more than {name} = {most} allows; nothing was done.",
                f"Look at it with --dry-run; raise {name} in fupmail.toml if it is right.",
            )


def _outcomes(actions: Sequence[Action], hands: "_Hands", ledger: Ledger) -> Iterator[Outcome]:
    still_stands: set[str] = set()  # the clients whose draft could not be withdrawn
    for action in actions:
        key = action_key(action)
        if isinstance(action, CreateDraft) and action.follow_up.client.email in still_stands:
            yield Outcome(
                key, "failed", "The draft before it could not be withdrawn; this one waits for that."
            )
            continue
        try:
            step = hands.step(action)
            _do(step, ledger)
        except (Refused, OutcomeUnknown) as error:
            if isinstance(action, WithdrawDraft):
                still_stands.add(action.record.client)
            yield Outcome(key, "failed", error.message)
        except (Unavailable, NotAuthorised) as error:
            yield Outcome(key, "failed", error.message)
            raise
        else:
            yield Outcome(key, "done")


@dataclass(frozen=True, slots=True)
class _Step:
    """What is about to be done, what stands without it (None: nothing), and the call with its outcome."""

    intent: Record
    before: Record | None
    call: Callable[[], Record]


def _do(step: _Step, ledger: Ledger) -> None:
    ledger.intend(step.intent)
    try:
        outcome = step.call()
    except Refused:
        if step.before is None:
            ledger.forget_intent(step.intent.key)
        else:
            ledger.settle(step.before)
        raise
    except OutcomeUnknown as error:
        told = error.message if error.message.endswith(UNKNOWN) else f"{error.message} {UNKNOWN}"
        raise OutcomeUnknown(told) from error
    ledger.settle(outcome)
    if outcome.state == "deleted":
        raise Refused("You removed this entry before; it stays removed.")


@dataclass(frozen=True)
class _Hands:
    """Turns actions into steps on one mailbox; what stands there is looked up once, when needed."""

    actions: tuple[Action, ...]
    mailbox: Mailbox
    run_id: str
    now: datetime

    def step(self, action: Action) -> _Step:
        match action:
            case CreateDraft():
                return self._create_draft(
                    draft_intent(action.follow_up, action.draft, self.run_id, self.now), action.draft
                )
            case CreateHold():
                return self._create_entry(
                    hold_intent(action.hold, action.entry, self.run_id, self.now), action.entry
                )
            case MoveHold():
                return self._move(replace(action.record, cause=action.hold.cause), action.entry)
            case UpdateAgenda(entry, None):
                return self._create_entry(agenda_intent(entry, self.run_id, self.now), entry)
            case UpdateAgenda(entry, record):
                assert record is not None
                return self._move(record, entry)
            case WithdrawDraft(record):
                return self._withdraw(record)
            case CancelHold(record):
                return self._cancel(record)

    def _create_draft(self, intent: Record, draft: Draft) -> _Step:
        def call() -> Record:
            stored = self.mailbox.create_draft(draft)
            return replace(
                intent,
                state="made",
                made_at=self.now,
                remote_id=stored.id,
                thread=stored.thread or intent.thread,
                message_id=stored.message_id or intent.message_id,
            )

        return _Step(intent, None, call)

    def _create_entry(self, intent: Record, entry: CalendarEntry) -> _Step:
        return _Step(intent, None, lambda: self._as_it_stands(intent, self.mailbox.create_hold(entry)))

    def _move(self, record: Record, entry: CalendarEntry) -> _Step:
        stored = self._stored_hold(record)
        moved = replace(
            record,
            planned_end=entry.end,
            fingerprint=entry_fingerprint(entry.title, entry.start, entry.end),
        )
        return self._change(record, lambda: self._as_it_stands(moved, self.mailbox.move_hold(stored, entry)))

    def _withdraw(self, record: Record) -> _Step:
        stored = self._stored_draft(record)

        def call() -> Record:
            self.mailbox.withdraw_draft(stored)
            return replace(record, state="withdrawn", at=self.now)

        return self._change(record, call)

    def _cancel(self, record: Record) -> _Step:
        stored = self._stored_hold(record)

        def call() -> Record:
            self.mailbox.cancel_hold(stored)
            return replace(record, state="withdrawn", at=self.now)

        return self._change(record, call)

    def _change(self, record: Record, call: Callable[[], Record]) -> _Step:
        intent = replace(record, state="intended", at=self.now, made_at=record.made_at or record.at)
        return _Step(intent, record, call)

    def _as_it_stands(self, record: Record, stored: StoredHold) -> Record:
        """The record of an entry that the calendar gave back: it may have been there, moved or removed."""
        same = entry_fingerprint(stored.title, stored.start, stored.end) == record.fingerprint
        return replace(
            record,
            state="deleted" if stored.cancelled else "made" if same else "edited",
            at=self.now,
            made_at=record.made_at or self.now,
            remote_id=stored.id,
            title=stored.title,
            start=stored.start,
            end=stored.end,
        )

    def _stored_draft(self, record: Record) -> StoredDraft:
        stored = self._drafts.get(record.key) or self._drafts.get(record.remote_id)
        if stored is None:
            raise Refused("The draft is no longer there.")
        if not is_as_written(stored, record):
            raise Refused("You edited this draft; it is left as it is.")
        return stored

    def _stored_hold(self, record: Record) -> StoredHold:
        stored = self._holds.get(record.key)
        if stored is None or stored.cancelled:
            raise Refused("The entry is no longer there.")
        if entry_fingerprint(stored.title, stored.start, stored.end) != record.fingerprint:
            raise Refused("You changed this entry; it is left as it is.")
        return stored

    @cached_property
    def _drafts(self) -> Mapping[str, StoredDraft]:
        stored = self.mailbox.drafts()
        return {each.id: each for each in stored} | {each.key: each for each in stored if each.key}

    @cached_property
    def _holds(self) -> Mapping[str, StoredHold]:
        changed = (
            action.record for action in self.actions if not isinstance(action, CreateDraft | CreateHold)
        )
        keys = [record.key for record in changed if record is not None and record.work == "hold"]
        return {each.key: each for each in self.mailbox.holds(keys)}
