"""A plan as text: what is made, what is taken back, what waits and why."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from fupmail.apply import action_key
from fupmail.decide.wording import day_words
from fupmail.model.follow_up import Evidence, Wait
from fupmail.model.plan import (
    Action,
    CancelHold,
    CreateDraft,
    CreateHold,
    MoveHold,
    Outcome,
    Plan,
    UpdateAgenda,
    WithdrawDraft,
)
from fupmail.report.kinds import kind_name
from fupmail.report.lines import Line, Lines, Style, detail, heading, item
from fupmail.report.names import Names, begun, names_in
from fupmail.report.order import waiting_in_order
from fupmail.report.troubles import told_once, trouble_words, troubles_once

SHOWN_WAITS = 12
PLAIN_SILENCES = ("answered", "wrote_since", "finished", "touched", "met", "delivery", "done", "draft_sent")


def plan_lines(
    plan: Plan, *, applied: bool, outcomes: Iterable[Outcome] = (), full: bool = False, title: str = "fupmail"
) -> Lines:
    """The whole plan; `full` shows the words of each draft, and every silence."""
    by_key = {outcome.key: outcome for outcome in outcomes}
    if applied:
        by_key = {key: by_key.get(key, Outcome(key, "planned")) for key in map(action_key, plan.actions)}
    zone = plan.now.tzinfo
    yield heading(f"{title}   {day_words(plan.now.date())} {plan.now:%Y %H:%M} {zone}")
    names = names_in(plan)
    yield from _drafts(plan, names, by_key, full)
    yield from _calendar(plan, names, by_key)
    yield from _taken_back(plan, names, by_key)
    yield from _waiting_on_you(plan, names)
    yield from _not_now(plan, names, full)
    yield from problem_lines(plan, full)
    yield from _summary(plan, by_key, applied)


def _drafts(plan: Plan, names: Names, outcomes: Mapping[str, Outcome], full: bool) -> Lines:
    drafts = [action for action in plan.actions if isinstance(action, CreateDraft)]
    if not drafts:
        return
    yield Line("")
    yield heading(f"Drafts ({len(drafts)})")
    for action in drafts:
        follow_up = action.follow_up
        name, kind = names.of(follow_up.client.email), kind_name(follow_up.kind, follow_up.attempt)
        company = "" if name.endswith(follow_up.company) else f" ({follow_up.company})"
        yield from item(_mark(action, outcomes), f"{name}{company}: {kind}", _style(action, outcomes))
        yield from detail(action.draft.subject, "plain")
        others = [address for address in action.draft.to if address.email != follow_up.client.email]
        if others:
            yield from detail("to: " + ", ".join(str(address) for address in action.draft.to))
        yield from detail(begun(names.told(follow_up.client.email, follow_up.reason)))
        yield from _quotes(follow_up.evidence, action.draft.subject)
        if full:
            yield Line("")
            for line in action.body.splitlines():
                yield Line(f"        {line}".rstrip(), hanging=8)
            yield Line("")
        yield from _failure(action, outcomes)


def _calendar(plan: Plan, names: Names, outcomes: Mapping[str, Outcome]) -> Lines:
    holds = [action for action in plan.actions if isinstance(action, CreateHold | MoveHold)]
    if not holds:
        return
    yield Line("")
    yield heading(f"Calendar holds ({len(holds)})")
    for action in sorted(holds, key=lambda action: (action.hold.start, action.hold.key)):
        hold = action.hold
        moved = "moved to " if isinstance(action, MoveHold) else ""
        when = f"{moved}{day_words(hold.start.date(), plan.now.date())} {hold.start:%H:%M}-{hold.end:%H:%M}"
        yield from item(_mark(action, outcomes), f"{when}  {action.entry.title}", _style(action, outcomes))
        yield from detail(begun(names.told(hold.client.email, hold.reason)))
        yield from _quotes(hold.evidence)
        for note in (hold.zone_note, f'clashes with "{hold.clash}"' if hold.clash else ""):
            if note:
                yield from detail(note, "warning")
        yield from _failure(action, outcomes)


def _taken_back(plan: Plan, names: Names, outcomes: Mapping[str, Outcome]) -> Lines:
    gone = [action for action in plan.actions if isinstance(action, WithdrawDraft | CancelHold)]
    if not gone:
        return
    yield Line("")
    yield heading(f"Taken back ({len(gone)})")
    for action in gone:
        record = action.record
        reason = names.told(record.client, action.reason)
        yield from item("-", f"{names.of(record.client)}, {kind_name(record.kind, record.attempt)}: {reason}")
        yield from _failure(action, outcomes)


def _waiting_on_you(plan: Plan, names: Names) -> Lines:
    if not plan.waiting_on_you:
        return
    yield Line("")
    yield heading(f"Waiting on you ({len(plan.waiting_on_you)})")
    for waiting in waiting_in_order(plan):
        yield from item("?", names.sentence(waiting.client, waiting.reason))


def _not_now(plan: Plan, names: Names, full: bool) -> Lines:
    listed = {draft.key for draft in plan.open_drafts}
    other = [wait for wait in plan.waiting if full or wait.key not in listed]
    waits = [wait for wait in other if full or wait.code not in PLAIN_SILENCES]
    silent = len(other) - len(waits)
    if not other:
        return
    yield Line("")
    yield heading(f"Not now ({len(waits)})     why: fupmail explain WHO")
    shown = waits if full else _soonest(waits)[:SHOWN_WAITS]
    for text in told_once(_wait_words(wait, names) for wait in shown):
        yield from item("·", text, "dim")
    more = len(waits) - len(shown)
    if more:
        yield from detail(f"and {more} more (--verbose shows all)")
    if silent:
        yield from detail(f"{silent} followed up, answered or met already (--verbose shows them)")


def _wait_words(wait: Wait, names: Names) -> str:
    return f"{names.of(wait.client)}, {kind_name(wait.kind)}: {names.told(wait.client, wait.reason)}"


def problem_lines(plan: Plan, full: bool = False) -> Lines:
    """What nothing rests on and the user has to look at; nothing where there is nothing."""
    if not plan.problems:
        return
    yield Line("")
    yield heading(f"Look at this ({len(plan.problems)})")
    texts = troubles_once(plan.problems)
    if full:
        texts = [f"{trouble_words(problem)}  [{problem.message}]" for problem in plan.problems]
    shown = texts if full else texts[:SHOWN_WAITS]
    for text in shown:
        yield from item("!", text, "warning")
    if len(texts) > len(shown):
        yield from detail(f"and {len(texts) - len(shown)} more (--verbose shows all)")


def _summary(plan: Plan, outcomes: Mapping[str, Outcome], applied: bool) -> Lines:
    results = Counter(outcome.result for outcome in outcomes.values())
    failed, left = results["failed"], results["planned"]
    made = [action for action in plan.actions if not applied or outcomes[action_key(action)].result == "done"]
    yield Line("")
    if not applied:
        told = _counted(made) or "nothing to do"
        yield heading(f"Plan: {told}. Nothing was changed, and nothing is ever sent.")
    elif failed or left:
        rest = [f"{failed} failed"] * bool(failed) + [f"{left} left to the next run"] * bool(left)
        told = _counted(made) or "nothing yet"
        yield Line(f"Done in part: {told}; {', '.join(rest)}. Nothing is ever sent.", "warning", 2)
    else:
        told = _counted(made) or "nothing to do"
        yield heading(f"Done: {told}. Review the drafts: fupmail never sends anything.")


def _counted(actions: Iterable[Action]) -> str:
    kinds = Counter(type(action) for action in actions)
    parts = [
        _count(kinds[CreateDraft], "draft"),
        _count(kinds[CreateHold] + kinds[MoveHold], "hold"),
        _count(kinds[WithdrawDraft] + kinds[CancelHold], "thing", " taken back"),
    ]
    return ", ".join(part for part in parts if part)


def _count(number: int, noun: str, rest: str = "") -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}{rest}" if number else ""


def _soonest(waits: list[Wait]) -> list[Wait]:
    return sorted(waits, key=lambda wait: (wait.until is None, str(wait.until), wait.client, wait.key))


def _quotes(evidence: Iterable[Evidence], said: str = "") -> Lines:
    """The sentences it rests on, but for one that was `said` already: a meeting's is its title."""
    for each in evidence:
        if each.quote and each.quote not in said:
            yield from detail(f"“{each.quote}”")


def _mark(action: Action, outcomes: Mapping[str, Outcome]) -> str:
    made = "~" if isinstance(action, MoveHold) else "+"
    outcome = outcomes.get(action_key(action))
    return {"failed": "x", "planned": "·"}.get(outcome.result, made) if outcome else made


def _style(action: Action, outcomes: Mapping[str, Outcome]) -> Style:
    outcome = outcomes.get(action_key(action))
    return "warning" if outcome and outcome.result != "done" else "good"


def failures(plan: Plan, failed: Sequence[Outcome], tried: int) -> str:
    """What could not be done, client by client, for a run that says nothing else."""
    names = names_in(plan)
    by_key = {outcome.key: outcome for outcome in failed}
    told = (
        f"  {_of_whom(action, names)}: {outcome.error}"
        for action in plan.actions
        if (outcome := by_key.get(action_key(action)))
    )
    return "\n".join((f"{len(failed)} of {tried} could not be done:", *told))


def _of_whom(action: Action, names: Names) -> str:
    match action:
        case CreateDraft():
            client, kind = (
                action.follow_up.client.email,
                kind_name(action.follow_up.kind, action.follow_up.attempt),
            )
        case CreateHold() | MoveHold():
            client, kind = action.hold.client.email, kind_name(action.hold.kind)
        case WithdrawDraft() | CancelHold():
            client, kind = action.record.client, kind_name(action.record.kind, action.record.attempt)
        case UpdateAgenda():
            return "the agenda in your calendar"
    name = names.of(client)
    return f"{name}{'' if name == client else f' <{client}>'}, {kind}"


def _failure(action: Action, outcomes: Mapping[str, Outcome]) -> Lines:
    outcome = outcomes.get(action_key(action))
    if outcome and outcome.error:
        yield from detail(f"failed: {outcome.error}", "warning")
    elif outcome and outcome.result == "planned":
        yield from detail("not done: the run ended before it", "warning")
