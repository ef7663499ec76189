"""The morning agenda as text: calls, drafts to review, who waits, what was missed, in that order."""

from collections import Counter
from datetime import timedelta

from fupmail.decide.wording import day_words, time_words
from fupmail.model.plan import CreateDraft, Plan
from fupmail.report.kinds import KIND_NAMES, STAGES
from fupmail.report.lines import Line, Lines, columns, detail, heading, item

CALL_VERBS = {"call": "Call", "visit": "Visit", "send": "Send something to"}


def agenda_lines(plan: Plan) -> Lines:
    """What a salesperson reads first."""
    yield heading(f"Good morning   {day_words(plan.now.date())} {plan.now:%Y %H:%M} {plan.now.tzinfo}")
    yield from _calls(plan)
    yield from _drafts(plan)
    yield from _waiting(plan)
    yield from _missed(plan)
    yield from _stages(plan)


def _calls(plan: Plan) -> Lines:
    today = [call for call in plan.calls if not call.ask and call.start.date() == plan.now.date()]
    soon = [call for call in plan.calls if not call.ask and call.start.date() > plan.now.date()]
    yield Line("")
    yield heading(f"Today ({len(today)})")
    for call in today:
        yield Line(f" >  {call.start:%H:%M}  {call.title or _promise(call.kind, call.client)}", "good")
    if not today:
        yield Line("    no calls promised for today", "dim")
    for call in soon[:3]:
        when = time_words(call.start, plan.now.tzinfo) if plan.now.tzinfo else ""
        yield Line(f" ·  {when}  {call.title or _promise(call.kind, call.client)}", "dim")


def _promise(kind: str, client: str) -> str:
    return f"{CALL_VERBS.get(kind, kind)} {client}"


def _drafts(plan: Plan) -> Lines:
    coming = [action for action in plan.actions if isinstance(action, CreateDraft)]
    if not plan.open_drafts and not coming:
        return
    yield Line("")
    yield heading(f"Drafts to review ({len(plan.open_drafts)})     in Gmail: Drafts")
    for draft in plan.open_drafts:
        edited = "  (edited by you)" if draft.edited else ""
        kind = KIND_NAMES.get(draft.kind, draft.kind)
        yield Line(f" +  {columns((draft.client, 30), (kind, 18), (draft.subject + edited, 0))}")
    if coming:
        yield from detail(f"{len(coming)} more to be drafted by the next run (fupmail sync)")


def _waiting(plan: Plan) -> Lines:
    if not plan.waiting_on_you:
        return
    yield Line("")
    yield heading(f"Waiting on you ({len(plan.waiting_on_you)})")
    for waiting in plan.waiting_on_you:
        yield from item("?", f"{waiting.client}: {waiting.reason}")


def _missed(plan: Plan) -> Lines:
    asked = [call for call in plan.calls if call.ask]
    late = [wait for wait in plan.waiting if wait.code == "missed_window"]
    if not asked and not late:
        return
    yield Line("")
    yield heading(f"Missed? ({len(asked) + len(late)})")
    for call in asked:
        what = call.title or _promise(call.kind, call.client)
        when = time_words(call.start, plan.now.tzinfo) if plan.now.tzinfo else ""
        yield from item("!", f"{what}, {when}: did it happen?", "warning")
        yield from detail(f"fupmail done {call.client}   or   fupmail missed {call.client}")
    for wait in late:
        yield from item(
            "!", f"{wait.client}, {KIND_NAMES.get(wait.kind, wait.kind)}: {wait.reason}", "warning"
        )


def _stages(plan: Plan) -> Lines:
    if not plan.clients:
        return
    counts = Counter[str](status.stage for status in plan.clients)
    idle = [
        status for status in plan.clients if status.next_step is None and status.stage not in ("lost", "new")
    ]
    yield Line("")
    yield heading("Stages")
    yield from detail("   ".join(f"{stage} {counts[stage]}" for stage in STAGES if counts[stage]), "plain")
    recent = [
        status for status in idle if status.last_touch and plan.now - status.last_touch < timedelta(days=90)
    ]
    if recent:
        names = ", ".join(status.client.name or status.client.email for status in recent[:6])
        rest = f" and {len(recent) - 6} more" if len(recent) > 6 else ""
        yield from item("!", f"No next step: {names}{rest}", "warning")
