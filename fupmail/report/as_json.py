"""A plan and its outcomes as the JSON object that contract.md promises. Names here are stable."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from fupmail.apply import action_key
from fupmail.model.follow_up import ClientStatus, Evidence, Problem, Wait, WaitingOnYou
from fupmail.model.plan import (
    Action,
    Call,
    CancelHold,
    Cost,
    CreateDraft,
    CreateHold,
    MoveHold,
    OpenDraft,
    Outcome,
    Plan,
    UpdateAgenda,
    WithdrawDraft,
)

Json = dict[str, Any]
PLANNED = "planned"


def plan_as_json(
    plan: Plan,
    *,
    source: str,
    run: str,
    applied: bool,
    outcomes: Iterable[Outcome] = (),
    cost: Cost | None = None,
) -> Json:
    """The object of `sync --json`; before anything was applied every result is `planned`.

    `open_drafts` are those that lie in the mailbox now and stay there: after a run, its own among them.
    """
    by_key = {outcome.key: outcome for outcome in outcomes}
    cost = cost or Cost()
    return {
        "now": plan.now.isoformat(timespec="seconds"),
        "dry_run": not applied,
        "source": source,
        "run": run,
        "account": plan.account,
        "actions": [action_as_json(action, by_key) for action in plan.actions],
        "waiting": [_wait(wait) for wait in plan.waiting],
        "waiting_on_you": [_waiting_on_you(each) for each in plan.waiting_on_you],
        "problems": [_problem(problem) for problem in plan.problems],
        "clients": [_client(status) for status in plan.clients],
        "calls": [_call(call) for call in plan.calls],
        "open_drafts": [_open_draft(draft) for draft in _open_drafts(plan, by_key)],
        "cost": {
            "http_requests": cost.http_requests,
            "quota_units": cost.quota_units,
            "messages_read": plan.messages_read,
            "seconds": round(cost.seconds, 3),
        },
    }


def action_as_json(action: Action, outcomes: Mapping[str, Outcome]) -> Json:
    """One action of a plan, with how it went."""
    outcome = outcomes.get(action_key(action))
    result = {"result": outcome.result if outcome else PLANNED, "error": outcome.error if outcome else None}
    return {**_action(action), **result}


def _action(action: Action) -> Json:
    match action:
        case CreateDraft():
            return _create_draft(action)
        case CreateHold(hold, entry):
            return {"action": "create_hold", **_hold(action), "title": entry.title, "key": hold.key}
        case MoveHold(hold, entry):
            return {"action": "move_hold", **_hold(action), "title": entry.title, "key": hold.key}
        case WithdrawDraft(record, reason, evidence):
            return {
                "action": "withdraw_draft",
                "kind": record.kind,
                "attempt": record.attempt,
                "key": record.key,
                "client": record.client,
                "thread": record.thread,
                "reason": reason,
                "evidence": _evidence(evidence),
            }
        case CancelHold(record, reason, evidence):
            return {
                "action": "cancel_hold",
                "kind": record.kind,
                "key": record.key,
                "client": record.client,
                "title": record.title,
                "start": _time(record.start),
                "end": _time(record.end),
                "reason": reason,
                "evidence": _evidence(evidence),
            }
        case UpdateAgenda(entry):
            return {
                "action": "update_agenda",
                "kind": "agenda",
                "key": entry.key,
                "title": entry.title,
                "start": _time(entry.start),
                "end": _time(entry.end),
                "reason": "The day's agenda.",
                "evidence": [],
            }


def _create_draft(action: CreateDraft) -> Json:
    follow_up, draft = action.follow_up, action.draft
    return {
        "action": "create_draft",
        "kind": follow_up.kind,
        "attempt": follow_up.attempt,
        "key": follow_up.key,
        "client": follow_up.client.email,
        "company": follow_up.company,
        "from": draft.sender.email,
        "to": [address.email for address in draft.to],
        "cc": [address.email for address in draft.cc],
        "subject": draft.subject,
        "thread": draft.thread,
        "in_reply_to": draft.in_reply_to or None,
        "body": action.body,
        "due": _time(follow_up.due),
        "reason": follow_up.reason,
        "evidence": _evidence(follow_up.evidence),
    }


def _hold(action: CreateHold | MoveHold) -> Json:
    hold = action.hold
    return {
        "kind": hold.kind,
        "client": hold.client.email,
        "company": hold.company,
        "start": _time(hold.start),
        "end": _time(hold.end),
        "clash": hold.clash,
        "thread": hold.thread,
        "reason": hold.reason,
        "evidence": _evidence(hold.evidence),
    }


def _wait(wait: Wait) -> Json:
    return {
        "client": wait.client,
        "kind": wait.kind,
        "code": wait.code,
        "until": _time(wait.until),
        "reason": wait.reason,
        "evidence": _evidence(wait.evidence),
    }


def _waiting_on_you(waiting: WaitingOnYou) -> Json:
    return {
        "client": waiting.client,
        "thread": waiting.thread,
        "since": _time(waiting.since),
        "reason": waiting.reason,
        "evidence": _evidence(waiting.evidence),
    }


def _problem(problem: Problem) -> Json:
    return {"message": problem.message, "code": problem.code, "text": problem.text}


def _client(status: ClientStatus) -> Json:
    return {
        "client": status.client.email,
        "name": status.client.name,
        "company": status.company,
        "stage": status.stage,
        "last_touch": _time(status.last_touch),
        "next_step": status.next_step,
        "next_at": _time(status.next_at),
    }


def _call(call: Call) -> Json:
    return {
        "key": call.key,
        "kind": call.kind,
        "client": call.client,
        "title": call.title,
        "start": _time(call.start),
        "end": _time(call.end),
        "ask": call.ask,
    }


def _open_drafts(plan: Plan, outcomes: Mapping[str, Outcome]) -> list[OpenDraft]:
    drafts = (*plan.open_drafts, *_more_drafts(plan, outcomes))
    return sorted(drafts, key=lambda draft: (draft.made_at or plan.now, draft.key))


def _more_drafts(plan: Plan, outcomes: Mapping[str, Outcome]) -> Iterator[OpenDraft]:
    """The drafts that these outcomes add: made just now, or meant to be taken back and still there."""
    for action in plan.actions:
        outcome = outcomes.get(action_key(action))
        match action, outcome.result if outcome else PLANNED:
            case CreateDraft(follow_up, draft), "done":
                client = follow_up.client
                yield OpenDraft(follow_up.key, follow_up.kind, client.email, draft.subject, plan.now)
            case WithdrawDraft(record), "failed":
                edited = record.state == "edited"
                yield OpenDraft(record.key, record.kind, record.client, record.title, record.made_at, edited)


def _open_draft(draft: OpenDraft) -> Json:
    return {
        "key": draft.key,
        "kind": draft.kind,
        "client": draft.client,
        "subject": draft.subject,
        "made_at": _time(draft.made_at),
        "edited": draft.edited,
    }


def _evidence(evidence: Iterable[Evidence]) -> list[Json]:
    return [{"message": each.message, "quote": each.quote} for each in evidence]


def _time(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
