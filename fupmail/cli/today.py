"""`fupmail today`: the morning agenda."""

import click

from fupmail.cli.context import Desk
from fupmail.cli.painting import paint
from fupmail.cli.progress import reading_progress
from fupmail.cli.sign_in_end import remind_of_the_end
from fupmail.cli.terminal import show_json
from fupmail.report.agenda_text import agenda_lines
from fupmail.report.as_json import plan_as_json
from fupmail.sync import make_plan

EXAMPLES = """\b
Examples:
  fupmail today
  fupmail today --json | jq '.calls'
"""


@click.command("today", epilog=EXAMPLES)
@click.option("--json", "as_json", is_flag=True, help="Print it as one JSON object.")
@click.pass_obj
def command(desk: Desk, as_json: bool) -> None:
    """What to do today: calls promised, drafts to review, clients who wait, what was missed.

    It only looks; nothing is changed.
    """
    with desk.ledger_to_look_at() as ledger, reading_progress(desk) as progress:
        plan = make_plan(desk.mailbox, ledger, desk.config, desk.now, progress)
    if as_json:
        show_json(plan_as_json(plan, source=desk.mailbox.source, run="", applied=False))
    else:
        paint(agenda_lines(plan))
    remind_of_the_end(desk)
