"""One salesperson's fortnight, for whole runs: an unanswered proposal, a meeting, a promised call."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from fupmail.config import Config
from fupmail.errors import NotAuthorised, Unavailable
from fupmail.ledger.interface import Ledger
from fupmail.model.mailbox import Address
from fupmail.model.plan import Cost, Outcome, Plan
from fupmail.sync import apply_plan, make_plan
from tests.backends.google.conftest import Account
from tests.backends.google.emulated import EmulatedPlayer
from tests.backends.google.stage import JANE, NOW, SAM, mail
from tests.ledger.examples import short_lived_ledger

LEE = Address("lee@bolt.example", "Lee Bolt")
ANA = Address("ana@corp.example", "Ana Corp")
OFFER = "Dear Jane,\n\nPlease find attached our proposal for the kitchen.\n\nBest,\nSam"
EMAILS = [
    mail(
        SAM,
        JANE,
        "Proposal for your kitchen",
        OFFER,
        date="2026-03-02T09:00:00Z",
        thread="p",
        attachments=[{"filename": "Proposal.pdf", "mimeType": "application/pdf", "size": 4000}],
    ),
    mail(
        LEE,
        SAM,
        "Order",
        "Hi Sam, can we talk about the order?\n\nLee",
        date="2026-03-08T09:00:00Z",
        thread="q",
    ),
    mail(
        SAM,
        LEE,
        "Re: Order",
        "Hi Lee,\n\nI'll call you on Thursday at 3pm.\n\nSam",
        date="2026-03-09T09:00:00Z",
        thread="q",
    ),
    mail(
        SAM,
        ANA,
        "Agenda",
        "Dear Ana,\n\nlooking forward to our walk-through.\n\nSam",
        date="2026-03-06T09:00:00Z",
        thread="r",
    ),
]
EVENTS: list[dict[str, Any]] = [
    {
        "summary": "Walk-through",
        "start": "2026-03-09T10:00:00+01:00",
        "end": "2026-03-09T11:00:00+01:00",
        "attendees": [ANA.email],
    }
]
WORK = {("draft", "proposal_follow_up"), ("draft", "meeting_follow_up"), ("hold", "call")}


@dataclass
class Runs:
    """An account and the ledger of its runs."""

    account: Account | EmulatedPlayer
    ledger: Ledger = field(default_factory=short_lived_ledger)
    runs: int = 0
    cost: Cost = field(default_factory=Cost)

    def run(self, now: datetime = NOW) -> tuple[Plan, list[Outcome]]:
        """One sync: a plan, and what became of it."""
        self.runs += 1
        mailbox = self.account.open(now=now)
        try:
            plan = make_plan(mailbox, self.ledger, Config(), now)
            return plan, list(apply_plan(plan, mailbox, self.ledger, Config(), f"run {self.runs}"))
        finally:
            self.cost = mailbox.cost()
            mailbox.close()

    def work(self) -> set[tuple[str, str]]:
        """What the ledger says stands."""
        return {(record.work, record.kind) for record in self.ledger.records() if record.state == "made"}

    def state(self, kind: str) -> str:
        """How the ledger says the thing of this kind stands."""
        return next(record.state for record in self.ledger.records() if record.kind == kind)


@dataclass
class Desk(Runs):
    """Runs in myworld, whose state can be looked into."""

    account: Account

    def run_whatever_happens(self, now: datetime = NOW) -> None:
        """A run that may end early, as one in cron does."""
        with suppress(NotAuthorised, Unavailable):
            self.run(now)

    def drafts(self) -> list[str]:
        """The subjects of the drafts in Gmail."""
        boxes = self.account.world.state("gmail")["mailboxes"][SAM.email]
        return sorted(boxes["messages"][each["messageId"]]["subject"] for each in boxes["drafts"].values())

    def holds(self) -> list[str]:
        """The ids of fupmail's entries that stand in the calendar."""
        events = self.account.world.state("calendar")["events"].values()
        return sorted(
            each["id"] for each in events if each["id"].startswith("fup") and each["status"] != "cancelled"
        )

    def writes(self) -> list[str]:
        """Every write that ever reached the servers."""
        return [
            f"{call['tool']}"
            for call in self.account.world.calls()
            if not call["tool"].endswith((".get", ".list", ".getProfile"))
        ]


def a_desk(account: Callable[..., Account]) -> Desk:
    """The desk on the morning of the story."""
    return Desk(account(EMAILS, EVENTS))


def later(**span: float) -> datetime:
    """So long after the story's morning."""
    return NOW + timedelta(**span)
