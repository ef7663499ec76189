"""Step 6 of the set-up: a first look, the first draft on a yes, the schedule on a yes."""

import uuid
from datetime import time

from fupmail.cli.context import Desk
from fupmail.cli.mornings import machine, morning_of
from fupmail.cli.painting import paint
from fupmail.cli.progress import reading_progress
from fupmail.errors import FupmailError
from fupmail.ledger.interface import Ledger
from fupmail.model.plan import CreateDraft, Plan
from fupmail.model.record import Run
from fupmail.report.plan_text import plan_lines
from fupmail.setup.conversation import Answers, Talk
from fupmail.setup.installing import scheduler, usual_kind


def ask_first_run(talk: Talk, desk: Desk) -> None:
    """Shows what a run would do; makes its first draft where the user wants that."""
    talk.screen(6, "A first look")
    talk.say("Reading your mail and calendar. Nothing is changed by looking.\n")
    with desk.ledger_of_a_run() as ledger:
        with reading_progress(desk) as progress:
            plan = rehearsal(desk, ledger, progress)
        paint(plan_lines(plan, applied=False, title="fupmail sync --dry-run"))
        drafts = [action for action in plan.actions if isinstance(action, CreateDraft)]
        if not drafts:
            talk.say("\nNo draft is due today; the daily run makes those that come due.")
            return
        to = drafts[0].draft.to[0].email
        talk.say()
        talk.say(f"The first is to {to}. It would be a draft in Gmail; nothing is sent.")
        if talk.confirm("Leave the first as a draft now?", default=False):
            _make(talk, desk, ledger, drafts[0])
        else:
            talk.say("Nothing was made. `fupmail sync` makes them all.")


def rehearsal(desk: Desk, ledger: Ledger, progress: object = None) -> Plan:
    """What a run would do now."""
    from fupmail.sync import make_plan

    return make_plan(desk.mailbox, ledger, desk.config, desk.now, progress)  # type: ignore[arg-type]


def _make(talk: Talk, desk: Desk, ledger: Ledger, chosen: CreateDraft) -> None:
    """Makes the chosen draft alone; the mail is looked at once more, as minutes may have passed."""
    from dataclasses import replace

    from fupmail.backends.google.links import draft_link
    from fupmail.sync import apply_plan

    plan = rehearsal(desk, ledger)
    first = [
        a for a in plan.actions if isinstance(a, CreateDraft) and a.follow_up.key == chosen.follow_up.key
    ]
    if not first:
        talk.say("It is no longer due: something came in meanwhile. Nothing was made.")
        return
    run = uuid.uuid4().hex[:12]
    ledger.start_run(Run(run, desk.now))
    (outcome,) = apply_plan(replace(plan, actions=tuple(first)), desk.mailbox, ledger, desk.config, run)
    code = 0 if outcome.result == "done" else 7
    ledger.end_run(Run(run, desk.now, desk.now, code, f"{1 - bool(code)} of 1 done"))
    if outcome.error:
        talk.say(f"It was not made: {outcome.error}")
        return
    record = next(each for each in ledger.records() if each.key == outcome.key)
    talk.say("The draft is there. Read it, change it, send it or delete it:")
    talk.opens(draft_link(plan.account, record.thread, "", alone=False))


def ask_schedule(talk: Talk, answers: Answers, desk: Desk) -> None:
    """Installs the daily run where the user wants it."""
    talk.say()
    if not talk.confirm("Run fupmail by itself every working morning?", default=True):
        talk.say("Then type fupmail sync when you like. To change your mind: fupmail schedule --install")
        return
    at = talk.ask("At what time?", answers.config.schedule.time, time.fromisoformat)
    answers.keep({("schedule", "time"): f"{at:%H:%M}"})
    try:
        here = machine()
        kind = usual_kind(here)
        chosen = scheduler(kind, here, desk.state_folder)
        for line in chosen.install(morning_of(desk, at)):
            talk.say(f"  {line}")
    except FupmailError as error:
        talk.say(f"{error.message}\n{error.hint}")
        return
    talk.say(f"fupmail now runs at {at:%H:%M} on {', '.join(desk.config.working_days)}.")
    talk.say(f"To undo that: fupmail schedule --{kind} --remove")
    if chosen.remark:
        talk.say(chosen.remark)
