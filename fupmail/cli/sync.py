"""`fupmail sync`: one run."""

import time
import uuid
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta

import click

from fupmail.cli.context import Desk
from fupmail.cli.painting import paint
from fupmail.cli.progress import reading_progress
from fupmail.cli.sign_in_end import remind_of_the_end
from fupmail.cli.terminal import show_json, tell
from fupmail.cli.watch import watched
from fupmail.errors import ActionError, FupmailError
from fupmail.ledger.interface import Ledger
from fupmail.model.plan import Outcome, Plan
from fupmail.model.record import Run
from fupmail.reading import Progress
from fupmail.report.as_json import plan_as_json
from fupmail.report.plan_text import failures, plan_lines
from fupmail.sync import apply_plan, make_plan

A_DAY = timedelta(days=1)  # a rehearsal of tomorrow morning is no wrong clock
EXAMPLES = """\b
Examples:
  fupmail sync --dry-run                     show what would be done
  fupmail sync                               do it (this is what cron runs)
  fupmail sync --folder ~/Takeout --dry-run  try it on exported mail
"""


@click.command("sync", epilog=EXAMPLES)
@click.option("--dry-run", is_flag=True, help="Show the plan; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the plan and its outcomes as one JSON object.")
@click.pass_obj
def command(desk: Desk, dry_run: bool, as_json: bool) -> int:
    """Read your mail and calendar, then leave the drafts and holds that are due.

    Nothing is sent: you find the drafts in Gmail and send them yourself. A second run on the same day
    does nothing that the first has done.
    """
    if dry_run:
        return _sync(desk, dry_run, as_json)
    return watched(desk, lambda: _sync(desk, dry_run, as_json))


def _sync(desk: Desk, dry_run: bool, as_json: bool) -> int:
    started = time.monotonic()
    run_id = uuid.uuid4().hex[:12]
    opened: AbstractContextManager[Ledger] = desk.ledger_to_look_at() if dry_run else desk.ledger_of_a_run()
    outcomes: list[Outcome] = []
    with opened as ledger, reading_progress(desk) as progress:
        _doubt_the_clock(desk, ledger)
        if dry_run:
            plan, trouble = make_plan(desk.mailbox, ledger, desk.config, desk.now, progress), None
        else:
            plan, trouble = _run(desk, ledger, run_id, outcomes, progress)
    cost = replace(desk.mailbox.cost(), seconds=time.monotonic() - started)
    if as_json:
        show_json(
            plan_as_json(
                plan,
                source=desk.mailbox.source,
                run=run_id,
                applied=not dry_run,
                outcomes=outcomes,
                cost=cost,
            )
        )
    elif dry_run or (not desk.quiet and plan.actions):
        title = "fupmail sync --dry-run" if dry_run else "fupmail sync"
        paint(plan_lines(plan, applied=not dry_run, outcomes=outcomes, full=desk.verbose, title=title))
    if trouble:
        raise trouble
    remind_of_the_end(desk)
    if desk.quiet and not as_json and (failed := [each for each in outcomes if each.result == "failed"]):
        raise ActionError(failures(plan, failed, len(outcomes)), "The next run goes on from here.")
    return _exit_code(outcomes)


def _doubt_the_clock(desk: Desk, ledger: Ledger) -> None:
    """Tells of a clock that stands before the last run: nothing would come due, day after day."""
    last = max((run.started_at for run in ledger.runs()), default=None)
    if desk.pretended is None and last is not None and last - desk.now > A_DAY:
        tell(
            f"This machine's clock says {desk.now:%Y-%m-%d %H:%M}, but the last run was on {last:%Y-%m-%d}. "
            "Is the clock right? While it is not, nothing comes due."
        )


def _run(
    desk: Desk, ledger: Ledger, run_id: str, outcomes: list[Outcome], progress: Progress | None
) -> tuple[Plan, FupmailError | None]:
    """Plans and applies; what went wrong half-way comes back beside the plan, so that both are told."""
    plan = make_plan(desk.mailbox, ledger, desk.config, desk.now, progress)
    ledger.start_run(Run(run_id, desk.now))
    trouble: FupmailError | None = None
    try:
        for outcome in apply_plan(plan, desk.mailbox, ledger, desk.config, run_id):
            outcomes.append(outcome)  # noqa: PERF402  what was done is kept when the next step fails
    except FupmailError as error:
        trouble = error
    code = trouble.exit_code if trouble else _exit_code(outcomes)
    done = sum(outcome.result == "done" for outcome in outcomes)
    ledger.end_run(Run(run_id, desk.now, desk.now, code, f"{done} of {len(plan.actions)} done"))
    return plan, trouble


def _exit_code(outcomes: list[Outcome]) -> int:
    return ActionError.exit_code if any(outcome.result == "failed" for outcome in outcomes) else 0
