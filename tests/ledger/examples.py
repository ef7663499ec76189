"""Ledgers for a test, and records and facts to fill them with."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from fupmail.ledger.sqlite import LedgerCopy, rehearsal_ledger
from fupmail.model.facts import Cancellation, Commitment, Facts
from fupmail.model.mailbox import Address
from fupmail.model.record import Record

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 8, tzinfo=BERLIN)
LENT: list[LedgerCopy] = []


def short_lived_ledger() -> LedgerCopy:
    """An empty ledger in memory, which is closed after the test that asked for it."""
    ledger = rehearsal_ledger()
    LENT.append(ledger)
    return ledger


def close_lent_ledgers() -> None:
    """Closes them in the thread that opened them: the collector of garbage may be at work in any."""
    while LENT:
        LENT.pop().close()


def a_record(key: str = "a" * 40, **changes: object) -> Record:
    record = Record(
        key=key,
        work="draft",
        kind="proposal_follow_up",
        attempt=1,
        client="jane@acme.example",
        company="acme.example",
        cause="m1",
        run="r1",
        state="intended",
        at=NOW,
    )
    return replace(record, **changes)


def a_fact(message: str = "m1", **changes: object) -> Facts:
    facts = Facts(
        id=message,
        message_id=f"<{message}@acme.example>",
        thread="t1",
        date=datetime(2026, 3, 1, 9, tzinfo=UTC),
        direction="received",
        sender=Address("jane@acme.example", "Jane Döe"),
        labels=frozenset({"inbox"}),
        commitments=(
            Commitment("promise", "call", "I'll call you Thursday at 3.", NOW, None, "hour"),
            Commitment("request", "time", "Give me a week.", date(2026, 3, 17), grain="day"),
        ),
        cancellations=(Cancellation("call", "Let's skip it."),),
        returns=date(2026, 3, 20),
    )
    return replace(facts, **changes)
