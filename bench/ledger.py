"""How fast the ledger is: `python bench/ledger.py [FOLDER]`, on the disk that FOLDER is on.

Commits of intents (each on the disk before the next), then facts of 20,000 messages written, read back, and
the whole checked on opening, as every run does.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fupmail.ledger.sqlite import SqliteLedger, open_ledger
from fupmail.model.facts import Commitment, Facts
from fupmail.model.mailbox import Address
from fupmail.model.record import Record

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
COMMITS = 1_000
MESSAGES = 20_000


def main() -> None:
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as folder:
        path = Path(folder) / "ledger.db"
        ledger = open_ledger(path)
        timed(f"{COMMITS:,} intents, each committed", COMMITS, lambda: intend(ledger))
        timed(f"{MESSAGES:,} facts, 500 a commit", MESSAGES, lambda: save(ledger))
        timed(f"{MESSAGES:,} facts read", MESSAGES, ledger.facts)
        timed(f"{MESSAGES:,} known ids", MESSAGES, ledger.known)
        ledger.close()
        timed("opened, with its check", 1, lambda: open_ledger(path).close())
        print(f"{path.stat().st_size / 1e6:.1f} MB on the disk")


def timed(what: str, count: int, work: Callable[[], object]) -> None:
    began, cpu_began = time.perf_counter(), time.process_time()
    work()
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu_began
    print(f"{what:32} {seconds * 1000:8.1f} ms, CPU {cpu * 1000:8.1f} ms {count / seconds:10,.0f} a second")


def intend(ledger: SqliteLedger) -> None:
    for number in range(COMMITS):
        ledger.intend(
            Record(
                key=f"{number:040x}",
                work="draft",
                kind="proposal_follow_up",
                attempt=1,
                client=f"c{number}@client.example",
                company="client.example",
                cause=f"<{number}@here.example>",
                run="r",
                state="intended",
                at=START,
            )
        )


def save(ledger: SqliteLedger) -> None:
    for first in range(0, MESSAGES, 500):
        ledger.save_facts(map(fact, range(first, first + 500)), {}, (), f"page {first}")


def fact(number: int) -> Facts:
    promise = Commitment("promise", "call", "I'll call you on Thursday at three.", START, grain="hour")
    return Facts(
        id=f"{number:016x}",
        message_id=f"<{number}@acme.example>",
        thread=f"{number // 4:016x}",
        date=START + timedelta(minutes=number),
        direction="received",
        sender=Address("jane@acme.example", "Jane Roth"),
        to=(Address("you@here.example", "You"),),
        subject="Re: Proposal for the roof",
        references=(f"<{number - 1}@here.example>",),
        labels=frozenset({"inbox"}),
        snippet="Thank you for the proposal. We will look at it and come back to you. " * 2,
        commitments=(promise,) if number % 10 == 0 else (),
    )


if __name__ == "__main__":
    main()
