"""Which clients need the user today, and which of them since too long."""

from collections.abc import Iterator

from fupmail.decide.situation import Situation
from fupmail.model.follow_up import WaitingOnYou
from fupmail.model.plan import Call, CreateDraft, OpenDraft, Plan
from fupmail.report.page.view import Urgency

ANSWER_WITHIN = 2  # business days that a client may wait for the user's words


def needs(plan: Plan, situation: Situation) -> dict[str, Urgency]:
    """The addresses of the clients who need the user, each `overdue` or `today`."""
    found: dict[str, Urgency] = {}
    for email, urgency in _each(plan, situation):
        if found.get(email) != "overdue":
            found[email] = urgency
    return found


def _each(plan: Plan, situation: Situation) -> Iterator[tuple[str, Urgency]]:
    for call in plan.calls:
        if call.ask or call.start.date() <= situation.today:
            yield call.client, urgency_of_call(call)
    for draft in plan.open_drafts:
        yield draft.client, urgency_of_draft(draft, situation)
    for waiting in plan.waiting_on_you:
        yield waiting.client, urgency_of_answer(waiting, situation)
    for action in plan.actions:
        if isinstance(action, CreateDraft):
            yield action.follow_up.client.email, "today"


def urgency_of_call(call: Call) -> Urgency:
    """A call whose time has passed without a word on it is overdue."""
    return "overdue" if call.ask else "today"


def urgency_of_draft(draft: OpenDraft, situation: Situation) -> Urgency:
    """A draft that has waited since an earlier day is overdue."""
    waited = draft.made_at is not None and situation.day_of(draft.made_at) < situation.today
    return "overdue" if waited else "today"


def urgency_of_answer(waiting: WaitingOnYou, situation: Situation) -> Urgency:
    """A client who has waited for more than two business days is overdue."""
    last_day = situation.days.after(situation.day_of(waiting.since), ANSWER_WITHIN)
    return "overdue" if last_day < situation.today else "today"
