"""What runs cost Google: requests and Gmail quota units, measured through whole runs over real HTTP.

    python -m bench.cost

How the least is counted, against which a day is held: one look at what changed (history, 2), one at the
drafts (5), one at the addresses the user writes from (1), and for each conversation with new mail that
matters the cheaper of its messages one by one (20 each) and the thread as a whole (40); 10 for each
draft that is made. Calendar counts requests, not units. No program that reads what matters can do with less:
the search that tells which two of the 50 others matter after all is not even counted in.
"""

import random
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from fupmail.backends.google.mailbox import GoogleMailbox
from fupmail.backends.google.session import Session, open_session
from fupmail.config import Config
from fupmail.errors import Unavailable
from fupmail.ledger.sqlite import rehearsal_ledger
from fupmail.model.mailbox import Address
from fupmail.model.plan import Cost, CreateDraft
from fupmail.sync import apply_plan, make_plan
from tests.backends.google.stage import NOW, SAM, SEED, Clock, Memory, look, mail
from tests.servers.myworld import MyWorld, World

PER_MINUTE = 4500
LEAST_LOOK = 2 + 5 + 1
SHOPS = ("Deals <news@deals.example>", "Parcels <no-reply@parcels.example>", "Forum <list@forum.example>")
CATEGORIES = ("CATEGORY_PROMOTIONS", "CATEGORY_UPDATES", "CATEGORY_SOCIAL", "CATEGORY_FORUMS")
Json = dict[str, Any]


@dataclass
class Opened:
    """One run's mailbox, with its clock and the units of its fullest minute."""

    mailbox: GoogleMailbox
    clock: Clock
    fullest: list[int]


@contextmanager
def opened(world: World, minutes: float = 10) -> Iterator[Opened]:
    """A run's mailbox on a clock that need not be waited for."""
    clock = Clock()
    session = open_session(
        world.settings(quota_per_minute=PER_MINUTE),
        world.credentials(),
        now=clock.now,
        time_budget=timedelta(minutes=minutes),
        monotonic=clock.monotonic,
        sleep=clock.sleep,
    )
    found = Opened(GoogleMailbox(session, Config(), NOW), clock, [0])
    _watch(session, clock, found.fullest)
    yield found
    found.mailbox.close()


def _watch(session: Session, clock: Clock, fullest: list[int]) -> None:
    recent: deque[tuple[float, int]] = deque()
    take = session._quota.take

    def noting(units: int) -> None:
        take(units)
        recent.append((clock.monotonic(), units))
        while recent[0][0] < clock.monotonic() - 59.9:
            recent.popleft()
        fullest[0] = max(fullest[0], sum(units for _, units in recent))

    session._quota.take = noting  # type: ignore[method-assign]


def run(world: World, ledger: Any) -> tuple[Cost, int]:
    """One sync: what it cost, and how many drafts it made."""
    with opened(world) as run:
        plan = make_plan(run.mailbox, ledger, Config(), NOW)
        for _ in apply_plan(plan, run.mailbox, ledger, Config(), "bench"):
            pass
        return run.mailbox.cost(), sum(isinstance(action, CreateDraft) for action in plan.actions)


def client(number: int) -> Address:
    """Client `number`."""
    return Address(f"anna@client{number}.example", f"Anna {number}")


def month(conversations: int, bulk: int) -> list[Json]:
    """A month of mail: conversations of one to five messages, and bulk mail between them."""
    dice = random.Random(20260310)
    emails = []
    for number in range(conversations):
        begins = NOW - timedelta(days=dice.uniform(1, 29))
        for turn in range(1 + number % 5):
            people = (SAM, client(number)) if turn % 2 == 0 else (client(number), SAM)
            date = (begins + timedelta(hours=2 * turn)).isoformat()
            subject = f"{'Re: ' if turn else ''}Plan {number}"
            emails.append(mail(*people, subject, "Shall we?", date=date, thread=f"c{number}"))
    for number in range(bulk):
        date = (NOW - timedelta(days=dice.uniform(0, 29))).isoformat()
        emails.append(
            {
                **mail(client(0), SAM, f"Offer {number}", date=date, labels=[CATEGORIES[number % 4]]),
                "from": SHOPS[0],
            }
        )
    return emails


def a_day(world: World) -> Counter[str]:
    """Sixty messages come in, of which twelve matter; how many of these came in each conversation.

    Two of the twelve are clients' that Gmail filed among bulk mail, in conversations of their own.
    """
    matter: Counter[str] = Counter()
    for number in range(48):
        labels = [CATEGORIES[number % 4]] if number % 3 else []
        sender = SHOPS[number % 2] if labels else SHOPS[1]
        arrives(world, sender, f"Special {number}", labels=labels)
    for number in (1, 2, 3, 4, 6, 7):
        arrives(world, str(client(number)), f"Re: Plan {number}", thread_subject=f"Plan {number}")
        matter[f"Plan {number}"] += 1
    for number in range(900, 902):
        arrives(world, str(client(number)), "A question")
        matter[f"question {number}"] += 1
    for number in (11, 12):
        arrives(world, str(client(number)), f"Re: Plan {number}", thread_subject=f"Plan {number}")
        matter[f"Plan {number}"] += 1
    for number, category in ((13, "CATEGORY_PROMOTIONS"), (14, "SPAM")):
        arrives(world, str(client(number)), "Something new", labels=[category])
        matter[f"new {number}"] += 1
    return matter


def arrives(world: World, sender: str, subject: str, **more: Any) -> None:
    """A message comes in."""
    world.happen("gmail", "deliver_email", sender=sender, subject=subject, body="Have a look.", **more)


def least(matter: Counter[str], drafts: int) -> int:
    """The units that no program can do with less of."""
    return LEAST_LOOK + sum(min(20 * count, 40) for count in matter.values()) + 10 * drafts


def everyday(server: MyWorld, clients: int) -> None:
    """A run with nothing new, and a day's mail, for somebody with so many clients."""
    emails = month(clients, 60)
    world = server.world({**SEED, "emails": emails}, {"timeZone": "Europe/Berlin"}, now=NOW.isoformat())
    ledger = rehearsal_ledger()
    first, made = run(world, ledger)
    told(f"first run, {clients} clients", first, f"{made} drafts made")
    quiet, _ = run(world, ledger)
    told("nothing new", quiet, "at most 4 requests, 20 units")
    matter = a_day(world)
    day, made = run(world, ledger)
    floor = least(matter, made)
    ratio = day.quota_units / floor
    told(
        f"60 new messages, {sum(matter.values())} matter",
        day,
        f"least {floor} units, ratio {ratio:.2f}, at most 1.3",
    )
    assert quiet.http_requests <= 4
    assert quiet.quota_units <= 20
    assert day.messages_read == sum(matter.values())
    assert ratio <= 1.3
    ledger.close()
    world.delete()


def first_run(server: MyWorld, name: str, emails: Sequence[Json]) -> None:
    """A first look over a month, at one go and stopped on the way."""
    world = server.world({**SEED, "emails": list(emails)}, now=NOW.isoformat())
    memory, people = Memory(), [client(number).email for number in range(700)]
    with opened(world, minutes=60) as whole:
        look(whole.mailbox, memory, people=people)
        took = whole.clock.slept / 60
        told(
            f"first run, {name}",
            whole.mailbox.cost(),
            f"{took:.1f} min; fullest minute {whole.fullest[0]} of {PER_MINUTE}",
        )
        assert whole.fullest[0] <= PER_MINUTE
        units = whole.mailbox.cost().quota_units
    resumed, stops, spent = Memory(), 0, 0
    for _ in range(50):
        with opened(world, minutes=2) as part:
            try:
                look(part.mailbox, resumed, people=people)
                spent += part.mailbox.cost().quota_units
                break
            except Unavailable:
                stops += 1
                spent += part.mailbox.cost().quota_units
    assert resumed.known.keys() == memory.known.keys()
    print(
        f"{'':34} stopped {stops} times after 2 min and resumed: {spent} units, {spent / units:.2f} of one go"
    )
    world.delete()


def told(what: str, cost: Cost, note: str = "") -> None:
    """One line of the table."""
    asked = f"{cost.http_requests:5} requests {cost.quota_units:6} units {cost.messages_read:5} read"
    print(f"{what:34} {asked}  {note}")


def main() -> None:
    """Prints the table; fails where a limit is passed."""
    server = MyWorld()
    try:
        everyday(server, 40)
        everyday(server, 400)
        first_run(server, "2,000 messages, 600 matter", month(200, 1400))
        first_run(server, "2,000 messages, all matter", month(667, 0)[:2000])
    finally:
        server.stop()


if __name__ == "__main__":
    main()
