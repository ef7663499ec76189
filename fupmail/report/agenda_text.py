"""The morning agenda as text: calls, drafts to review, who waits, what was missed, in that order."""

from collections import Counter
from datetime import timedelta

from fupmail.decide.rules import URGENCY
from fupmail.decide.wording import day_words, time_words
from fupmail.model.plan import Call, CreateDraft, Plan
from fupmail.report.kinds import STAGES, kind_name
from fupmail.report.lines import Line, Lines, Style, detail, heading, item
from fupmail.report.names import Names, names_in
from fupmail.report.order import unhappy_clients, waiting_in_order
from fupmail.report.plan_text import problem_lines

SHOWN_AHEAD = 5
CALL_VERBS = {"call": "Call", "visit": "Visit", "send": "Send something to"}


def agenda_lines(plan: Plan) -> Lines:
    """What a salesperson reads first."""
    yield heading(f"Good morning   {day_words(plan.now.date())} {plan.now:%Y %H:%M} {plan.now.tzinfo}")
    names = names_in(plan)
    yield from _calls(plan, names)
    yield from _drafts(plan, names)
    yield from _waiting(plan, names)
    yield from _missed(plan, names)
    yield from problem_lines(plan)
    yield from _stages(plan)


def _calls(plan: Plan, names: Names) -> Lines:
    today = [call for call in plan.calls if not call.ask and call.start.date() == plan.now.date()]
    soon = [call for call in plan.calls if not call.ask and call.start.date() > plan.now.date()]
    yield Line("")
    yield heading(f"Today ({len(today)})")
    for call in today:
        yield from item(">", f"{call.start:%H:%M}  {_promise(call, names)}", "good")
    if not today:
        yield Line("    no calls promised for today", "dim", 4)
    for call in soon[:SHOWN_AHEAD]:
        yield from item("·", f"{_when(call, plan)}  {_promise(call, names)}", "dim")
    if len(soon) > SHOWN_AHEAD:
        yield from detail(f"and {len(soon) - SHOWN_AHEAD} more in the next two weeks")


def _promise(call: Call, names: Names) -> str:
    return call.title or f"{CALL_VERBS.get(call.kind, call.kind)} {names.of(call.client)}"


def _when(call: Call, plan: Plan) -> str:
    return time_words(call.start, plan.now.tzinfo, plan.now.date()) if plan.now.tzinfo else ""


def _drafts(plan: Plan, names: Names) -> Lines:
    coming = [action for action in plan.actions if isinstance(action, CreateDraft)]
    if not plan.open_drafts and not coming:
        return
    yield Line("")
    yield heading(f"Drafts to review ({len(plan.open_drafts)})")
    for draft in sorted(plan.open_drafts, key=lambda draft: URGENCY.get(draft.kind, len(URGENCY))):
        edited = "  (edited by you)" if draft.edited else ""
        yield from item("+", f"{names.of(draft.client)}, {kind_name(draft.kind)}: {draft.subject}{edited}")
    if coming:
        more = "more " if plan.open_drafts else ""
        yield from detail(f"{len(coming)} {more}to be drafted by the next run (fupmail sync)")


def _waiting(plan: Plan, names: Names) -> Lines:
    if not plan.waiting_on_you:
        return
    yield Line("")
    yield heading(f"Waiting on you ({len(plan.waiting_on_you)})")
    unhappy = unhappy_clients(plan)
    for waiting in waiting_in_order(plan):
        style: Style = "warning" if waiting.client in unhappy else "plain"
        yield from item("?", names.sentence(waiting.client, waiting.reason), style)


def _missed(plan: Plan, names: Names) -> Lines:
    asked = [call for call in plan.calls if call.ask]
    if not asked and not plan.missed:
        return
    yield Line("")
    yield heading(f"Missed? ({len(asked) + len(plan.missed)})")
    for call in asked:
        yield from item("!", f"{_promise(call, names)}, {_when(call, plan)}: did it happen?", "warning")
        yield from detail(f"fupmail done {call.client}   or   fupmail missed {call.client}")
    for wait in plan.missed:
        reason = names.told(wait.client, wait.reason)
        yield from item("!", f"{names.of(wait.client)}, {kind_name(wait.kind)}: {reason}", "warning")


def _stages(plan: Plan) -> Lines:
    if not plan.clients:
        return
    companies = {status.company: status.stage for status in plan.clients}
    counts = Counter[str](companies.values())
    idle = [
        status for status in plan.clients if status.next_step is None and status.stage not in ("lost", "new")
    ]
    yield Line("")
    yield heading("Stages")
    yield from detail(" · ".join(f"{stage} {counts[stage]}" for stage in STAGES if counts[stage]), "plain")
    recent = [
        status for status in idle if status.last_touch and plan.now - status.last_touch < timedelta(days=90)
    ]
    if recent:
        names = ", ".join(status.client.name or status.client.email for status in recent[:6])
        rest = f" and {len(recent) - 6} more" if len(recent) > 6 else ""
        yield from item("!", f"No next step: {names}{rest}", "warning")
