"""What a day costs as clients grow: each with a quarter's mail in the ledger, one in a hundred writes."""

import gc
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.quarter.town import ME, PDF, SETTINGS, ZONE
from bench.quarter.words import SIMPLE
from fupmail.backends.memory import MemoryMailbox
from fupmail.config import Config, parse_config
from fupmail.ledger.sqlite import SqliteLedger, open_ledger
from fupmail.model.mailbox import Address, Alias, Event, Guest, Message, Profile
from fupmail.sync import apply_plan, make_plan

NOW = datetime(2026, 6, 2, 8, tzinfo=ZONE)
SIZES = (200, 2_000, 20_000)
TURNS = ("proposal", "question", "reply", "thanks", "reply", "other")


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Prints the CPU seconds of one day's plan for each size, and how a client's share grows."""
    print(
        f"{'clients':>8} {'letters':>8} {'first run':>10} {'a day':>10} {'CPU':>8} {'ms a client':>12} {'ratio':>6}"  # noqa: E501
    )
    before = 0.0
    for clients in sizes:
        with TemporaryDirectory() as folder:
            letters, first, wall, cpu = _day(clients, Path(folder) / "ledger.db")
        share = cpu / clients * 1000
        ratio = f"{share / before:.2f}" if before else ""
        before = share
        print(
            f"{clients:8} {letters:8} {first:9.1f}s {wall:9.2f}s {cpu:7.2f}s {share:12.3f} {ratio:>6}",
            flush=True,
        )


def _day(clients: int, path: Path) -> tuple[int, float, float, float]:
    dice = random.Random(clients)
    config = parse_config({**SETTINGS, "look_back_days": 100})
    mailbox = MemoryMailbox(Profile((Alias(ME),), "Europe/Berlin"), incremental=True)
    ledger = open_ledger(path)
    count = 0
    for number in range(clients):
        for message in _quarter(number, dice):
            mailbox.deliver(message)
            count += 1
        if number % 4 == 0:
            mailbox.add_event(_meeting(number, dice))
    began = time.perf_counter()
    _run(mailbox, ledger, config, NOW - timedelta(days=1))
    first = time.perf_counter() - began
    for number in range(0, clients, 100):
        mailbox.deliver(_letter(number, 99, NOW - timedelta(hours=15), "question"))
    gc.collect()
    began, cpu = time.perf_counter(), time.process_time()
    make_plan(mailbox, ledger, config, NOW)
    spent = time.perf_counter() - began, time.process_time() - cpu
    ledger.close()
    return count, first, *spent


def _run(mailbox: MemoryMailbox, ledger: SqliteLedger, config: Config, now: datetime) -> None:
    plan = make_plan(mailbox, ledger, config, now)
    for _ in apply_plan(plan, mailbox, ledger, config, "bench"):
        pass


def _quarter(number: int, dice: random.Random) -> Iterator[Message]:
    at = NOW - timedelta(days=dice.uniform(3, 88))
    for turn in range(dice.randint(1, len(TURNS))):
        yield _letter(number, turn, at, TURNS[turn])
        at = min(at + timedelta(days=dice.uniform(0.2, 8)), NOW - timedelta(days=1, hours=1))


def _letter(number: int, turn: int, at: datetime, what: str) -> Message:
    sent = what in ("proposal", "reply")
    them = Address(f"ada{number}@client{number}.example", f"Ada Client{number}")
    sentence = SIMPLE[what]["en"][number % len(SIMPLE[what]["en"])]
    return Message(
        id=f"m{number}-{turn}",
        message_id=f"<{number}.{turn}@bench.example>",
        thread=f"t{number}",
        date=at,
        sender=ME if sent else them,
        to=(them if sent else ME,),
        subject="Proposal for the roof",
        labels=frozenset({"sent" if sent else "inbox"}),
        text=f"Hello,\n\n{sentence}\n\nBest regards\n{ME.name if sent else them.name}\n",
        attachments=PDF if what == "proposal" else (),
    )


def _meeting(number: int, dice: random.Random) -> Event:
    start = NOW + timedelta(days=dice.randint(-80, 30), hours=dice.randint(1, 8))
    guest = Guest(Address(f"ada{number}@client{number}.example", f"Ada Client{number}"), "accepted")
    event = Event(f"e{number}", "Review", start, start + timedelta(hours=1), guests=(guest,), organizer=ME)
    return replace(event, busy=number % 40 == 0)
