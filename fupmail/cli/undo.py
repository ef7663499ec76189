"""`fupmail undo [RUN]`: takes back what a run made, where the user has not touched it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import click

from fupmail.apply import apply
from fupmail.backends.interface import Mailbox
from fupmail.cli.context import Desk
from fupmail.cli.terminal import show, show_sentences
from fupmail.errors import UsageError
from fupmail.ledger.interface import Ledger
from fupmail.model.plan import CancelHold, WithdrawDraft
from fupmail.model.record import Record

PARTLY_DONE = 7
THEIRS = {"edited": "you changed it", "sent": "you sent it", "intended": "its making is not settled yet"}


@click.command()
@click.argument("run", required=False, default="")
@click.pass_obj
def command(desk: Desk, run: str) -> int:
    """Take back the drafts and holds of the last run, or of RUN, that you have not touched.

    What you changed or sent is yours: it stays, and is named. What is taken back is not made again.

    \b
    Examples
      fupmail undo
    """
    with desk.ledger_of_a_run() as ledger:
        ledger.pin_account(desk.mailbox.profile().account)
        made = made_by(run, ledger.records())
        taken_back = list(take_back(made, desk.mailbox, ledger, desk))
    if not desk.quiet:
        show(summary(taken_back))
    for each in taken_back:
        if each.why_not:
            show_sentences(f"  left: {each.record.title}: {each.why_not}")
    return PARTLY_DONE if any(each.unsure for each in taken_back) else 0


@dataclass(frozen=True, slots=True)
class Undone:
    """One thing of a run: taken back, or the reason why it was left."""

    record: Record
    why_not: str = ""
    unsure: bool = False


def summary(things: Sequence[Undone]) -> str:
    """What became of the things of a run, in one line."""
    gone = Counter(each.record.work for each in things if not each.why_not)
    left = sum(bool(each.why_not) for each in things)
    if not things:
        return "Nothing of that run stands any more."
    counts = [f"{number} {work}{'s' * (number > 1)}" for work, number in sorted(gone.items())]
    return f"Taken back: {', '.join(counts) or 'nothing'}." + (f" Left as it is: {left}." if left else "")


def made_by(run: str, records: Sequence[Record]) -> list[Record]:
    """What the run made whose id begins so, or the last run that made anything, in that order."""
    runs = [record.run for record in records if record.run]
    if not runs:
        raise UsageError("There is nothing to take back: no run has made anything yet.")
    chosen = next((each for each in reversed(runs) if each.startswith(run)), None)
    if chosen is None:
        raise UsageError(
            f"No run {run!r} made anything.", f"The last one was {runs[-1]}: fupmail undo {runs[-1]}"
        )
    return [record for record in records if record.run == chosen]


def take_back(made: Sequence[Record], mailbox: Mailbox, ledger: Ledger, desk: Desk) -> Iterator[Undone]:
    """Takes back what stands as it was made; each as it was done."""
    for record in made:
        if record.state in THEIRS:
            yield Undone(record, THEIRS[record.state])
    standing = {record.key: record for record in made if record.state == "made"}
    actions = [
        (WithdrawDraft if record.work == "draft" else CancelHold)(record, "You took it back.")
        for record in standing.values()
    ]
    for outcome in apply(actions, mailbox, ledger, "undo", desk.now):
        record = standing[outcome.key]
        if outcome.result == "done":
            ledger.settle(replace(record, state="undone", at=desk.now))
            yield Undone(record)
        else:
            unsure = any(each.key == record.key and each.state == "intended" for each in ledger.records())
            yield Undone(record, outcome.error or "", unsure)
