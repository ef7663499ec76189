"""Runs that are interrupted, and the work that they do: for the tests of apply and of crashes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from fupmail.apply import action_key, apply
from fupmail.backends.memory import MemoryMailbox
from fupmail.decide.standing import standing
from fupmail.ledger.interface import Ledger
from fupmail.model.fingerprint import entry_fingerprint, stable_key, words_fingerprint
from fupmail.model.follow_up import FollowUp, Hold, Occasion
from fupmail.model.mailbox import Address, Alias, Profile
from fupmail.model.plan import (
    Action,
    CalendarEntry,
    CancelHold,
    CreateDraft,
    CreateHold,
    Draft,
    MoveHold,
    Outcome,
    WithdrawDraft,
)
from fupmail.model.record import Record
from tests.ledger.examples import short_lived_ledger

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
ME = Address("you@here.example", "You")
WRITES = ("intend", "settle", "forget_intent", "say", "save_facts", "pin_account", "start_run", "end_run")


class Crash(BaseException):
    """The process ends here. No `except Exception` may hold it up."""


@dataclass
class Steps:
    """Counts the half-steps of a run, and ends the process at one of them."""

    crash_at: int | None = None
    taken: int = 0

    def step(self, *_what: str) -> None:
        """Half a step: the instant before a write, or the one after it."""
        self.taken += 1
        if self.taken == self.crash_at:
            raise Crash


@dataclass
class ShakyLedger:
    """A ledger around whose every write the process may end."""

    ledger: Ledger
    steps: Steps

    def __getattr__(self, name: str) -> object:
        method = getattr(self.ledger, name)
        if name not in WRITES:
            return method

        def write(*values: object) -> None:
            self.steps.step()
            method(*values)
            self.steps.step()

        return write


def a_mailbox() -> MemoryMailbox:
    """A mailbox with nothing in it."""
    return MemoryMailbox(Profile((Alias(ME),), "UTC"))


def create_draft(number: int) -> CreateDraft:
    """A first follow-up to client `number`."""
    key, client = stable_key("draft", number), Address(f"c{number}@client{number}.example")
    follow_up = FollowUp(
        key=key,
        kind="proposal_follow_up",
        attempt=1,
        client=client,
        company=client.domain,
        to=(client,),
        cc=(),
        sender=ME.email,
        subject=f"Re: Proposal {number}",
        due=NOW,
        reason="You sent a proposal, and nobody answered.",
        evidence=(),
        occasion=Occasion(),
        cause=f"<p{number}@here.example>",
    )
    text = f"Hello,\n\nhow does proposal {number} look to you?\n"
    draft = Draft(
        key=key,
        sender=ME,
        to=(client,),
        cc=(),
        subject=follow_up.subject,
        text=text,
        html=f"<p>{text}</p>",
        message_id=f"<fupmail.{key}@here.example>",
        date=NOW,
        marks={
            "kind": follow_up.kind,
            "client": client.email,
            "fingerprint": words_fingerprint(follow_up.subject, [client.email], text),
        },
    )
    return CreateDraft(follow_up, draft, text)


def create_hold(number: int, days: int = 2) -> CreateHold:
    """A call with client `number`, some days from now."""
    key, client = stable_key("hold", number), Address(f"c{number}@client{number}.example")
    start = NOW + timedelta(days=days, minutes=30 * number)
    end = start + timedelta(minutes=15)
    hold = Hold(
        key=key,
        kind="call",
        client=client,
        company=client.domain,
        start=start,
        end=end,
        reason="You promised to call.",
        evidence=(),
        cause=f"<p{number}@here.example>",
    )
    title = f"Call {client.email}"
    entry = CalendarEntry(
        key=key,
        title=title,
        description="",
        start=start,
        end=end,
        timezone="UTC",
        reminders=(10,),
        marks={"kind": "call", "client": client.email, "fingerprint": entry_fingerprint(title, start, end)},
    )
    return CreateHold(hold, entry)


@dataclass
class World:
    """A mailbox and a ledger on which runs work towards a wish: what is to stand, and what is to be gone.

    Whatever is in `takes_back` or `moves` was made by an earlier run, `earlier`.
    """

    creates: tuple[CreateDraft | CreateHold, ...]
    takes_back: tuple[CreateDraft | CreateHold, ...] = ()
    moves: tuple[CreateHold, ...] = ()
    mailbox: MemoryMailbox = field(default_factory=a_mailbox)
    ledger: Ledger = field(default_factory=short_lived_ledger)

    def __post_init__(self) -> None:
        earlier = (*self.takes_back, *self.moves)
        for outcome in apply(earlier, self.mailbox, self.ledger, "earlier", NOW - timedelta(days=1)):
            assert outcome.result == "done"
        self.mailbox.writes.clear()

    def run(self, steps: Steps | None = None, now: datetime = NOW, *, look: bool = True) -> list[Outcome]:
        """One run: a look, then what is still to be done. `look=False` trusts the ledger blindly."""
        steps = steps or Steps()
        ledger = ShakyLedger(self.ledger, steps)
        self.mailbox.interrupt = steps.step
        records = self._look(ledger, now) if look else _blindly(ledger)
        actions = tuple(self._still_to_do({record.key: record for record in records}))
        return list(apply(actions, self.mailbox, ledger, f"run at {now}", now))

    def _look(self, ledger: Ledger, now: datetime) -> tuple[Record, ...]:
        records = ledger.records()
        holds = self.mailbox.holds([record.key for record in records])
        stood = standing(records, self.mailbox.drafts(), holds, (), now)
        for key in stood.dropped:
            ledger.forget_intent(key)
        for record in stood.changed:
            ledger.settle(record)
        return stood.records

    def _still_to_do(self, records: dict[str, Record]) -> Iterable[Action]:
        for each in self.takes_back:
            record = records[action_key(each)]
            if record.state == "made":
                yield WithdrawDraft(record, "") if record.work == "draft" else CancelHold(record, "")
        for each in self.moves:
            record = records[action_key(each)]
            wanted = moved(each)
            if record.state == "made" and record.start != wanted.entry.start:
                yield MoveHold(wanted.hold, wanted.entry, record)
        for each in self.creates:
            if action_key(each) not in records:
                yield each

    def fault(self) -> str:
        """What is wrong with the world when all runs are over; empty when nothing is."""
        drafts = sorted(draft.key or "" for draft in self.mailbox.drafts())
        wanted = sorted(action_key(each) for each in self.creates if isinstance(each, CreateDraft))
        holds = {hold.key: hold.start for hold in self.mailbox.holds([]) if not hold.cancelled}
        kept = {each.entry.key: each.entry.start for each in self.creates if isinstance(each, CreateHold)}
        kept |= {each.entry.key: moved(each).entry.start for each in self.moves}
        made = {record.key for record in self.ledger.records() if record.state == "made"}
        gone = {record.key for record in self.ledger.records() if record.state == "withdrawn"}
        checks: dict[str, Callable[[], bool]] = {
            "the drafts are not those wanted, each once": lambda: drafts == wanted,
            "the holds are not those wanted, where wanted": lambda: holds == kept,
            "the ledger does not say that these stand": lambda: made == {*wanted, *kept},
            "the ledger does not say that those are gone": lambda: (
                gone == set(map(action_key, self.takes_back))
            ),
        }
        return "; ".join(fault for fault, holds_true in checks.items() if not holds_true())


def moved(action: CreateHold) -> CreateHold:
    """The same hold three days later."""
    later = timedelta(days=3)
    start, end = action.entry.start + later, action.entry.end + later
    marks = {**action.entry.marks, "fingerprint": entry_fingerprint(action.entry.title, start, end)}
    return CreateHold(
        replace(action.hold, start=start, end=end),
        replace(action.entry, start=start, end=end, marks=marks),
    )


def a_world(actions: int) -> World:
    """A world in which one run has this many things to do, some of every kind."""
    changes = actions // 4
    half = changes // 2 + changes % 2
    creating = [create_draft(n) if n % 2 else create_hold(n) for n in range(1, actions - changes + 1)]
    takes_back = [create_draft(n) if n % 2 else create_hold(n) for n in range(1001, 1001 + half)]
    moves = [create_hold(n) for n in range(2001, 2001 + changes - half)]
    return World(tuple(creating), tuple(takes_back), tuple(moves))


def _blindly(ledger: Ledger) -> tuple[Record, ...]:
    """The control: what the ledger calls intended is taken for never done, and nothing is looked at."""
    for record in ledger.records():
        ledger.forget_intent(record.key)
    return ledger.records()
