"""`fupmail explain WHO`: why something was, or was not, done."""

import click

from fupmail.cli.context import Desk
from fupmail.cli.painting import paint
from fupmail.cli.progress import reading_progress
from fupmail.cli.who import Known, client_meant
from fupmail.decide.relationships import Relationship, relationships
from fupmail.report.explain_text import explain_lines
from fupmail.sync import rehearse

EXAMPLES = """\b
Examples:
  fupmail explain jane@acme.example
  fupmail explain acme.example
  fupmail explain Jane
"""


@click.command("explain", epilog=EXAMPLES)
@click.argument("who")
@click.pass_obj
def command(desk: Desk, who: str) -> None:
    """Why something was, or was not, done for WHO: an address, a company, a name or a thread.

    Tells what passed, how each mail was read, what is due, and for every silence the rule, the
    sentence it rests on, and what would change it.
    """
    with desk.ledger_to_look_at() as ledger, reading_progress(desk) as progress:
        rehearsal = rehearse(desk.mailbox, ledger, desk.config, desk.now, progress)
    everyone = relationships(rehearsal.situation)
    meant = client_meant(who, [client for each in everyone for client in _known(each)])
    found = [each for each in everyone if meant == each.company or meant in each.people]
    if not found:
        raise click.UsageError(f"Nothing has passed between you and {meant}.")
    for relationship in found:
        paint(explain_lines(relationship, rehearsal))


def _known(relationship: Relationship) -> list[Known]:
    return [
        Known(person.email, person.name, relationship.company, _threads(relationship))
        for person in relationship.people.values()
    ]


def _threads(relationship: Relationship) -> frozenset[str]:
    return frozenset(mail.thread for mail in (*relationship.ours, *relationship.received))
