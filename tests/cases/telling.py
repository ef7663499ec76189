"""What a run did and said, one line each, as the cases write it down.

draft KIND ATTEMPT to WHOM | SUBJECT       the sentence it rests on stands below, indented
hold KIND WHEN for WHOM                    likewise; `move` for one that goes to another time
withdraw KIND WHOM, cancel KIND WHOM       what is taken back
wait KIND WHOM: CODE until DAY             a silence with its reason
you WHOM                                   a client who waits for the user, with what they asked
ask KIND WHOM                              a passed hold of which nobody said what became
look CODE                                  a problem to look at
stage WHOM STAGE: NEXT STEP                where each client stands
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from fupmail.decide.wording import day_words, time_words
from fupmail.model.follow_up import Evidence, Hold, Occasion
from fupmail.model.plan import (
    Action,
    CancelHold,
    CreateDraft,
    CreateHold,
    MoveHold,
    Plan,
    UpdateAgenda,
    WithdrawDraft,
)
from tests.cases.story import ZONE


def tell(plan: Plan) -> list[str]:
    """All of a plan that a case fixes."""
    return [*_actions(plan.actions), *_silences(plan), *_stages(plan)]


def _actions(actions: Iterable[Action]) -> Iterator[str]:
    for action in actions:
        match action:
            case CreateDraft():
                yield from _draft(action)
            case CreateHold():
                yield from _hold("hold", action.hold)
            case MoveHold():
                yield from _hold("move", action.hold)
            case WithdrawDraft(record=record):
                yield f"withdraw {record.kind} {record.client}"
            case CancelHold(record=record):
                yield f"cancel {record.kind} {record.client}"
            case UpdateAgenda():
                yield "agenda"


def _draft(action: CreateDraft) -> Iterator[str]:
    follow_up, draft = action.follow_up, action.draft
    to = ", ".join(address.email for address in draft.to)
    cc = ", ".join(address.email for address in draft.cc)
    copied = f" cc {cc}" if cc else ""
    last = ", the last" if follow_up.final else ""
    yield f"draft {follow_up.kind} {follow_up.attempt}{last} to {to}{copied} | {draft.subject}"
    yield from _quotes(follow_up.evidence)
    yield from _offered_abroad(follow_up.occasion)


def _offered_abroad(occasion: Occasion) -> Iterator[str]:
    theirs, named = occasion.their_zone, occasion.zone_named
    times = ", ".join(time_words(slot.start, theirs or slot.start.tzinfo or UTC) for slot in occasion.slots)
    if theirs or named:
        yield f"    offers {times} {'their time' if theirs else 'and names your clock'}"


def _hold(verb: str, hold: Hold) -> Iterator[str]:
    start, end = time_words(hold.start, ZONE), hold.end.astimezone(ZONE)
    clash = f', clashes with "{hold.clash}"' if hold.clash else ""
    zones = f", {hold.zone_note}" if hold.zone_note else ""
    phone = f", {hold.phone}" if hold.phone else ""
    yield f"{verb} {hold.kind} {start}-{end:%H:%M} for {hold.client.email}{phone}{clash}{zones}"
    yield from _quotes(hold.evidence)


def _quotes(evidence: Iterable[Evidence]) -> Iterator[str]:
    yield from (f'    "{each.quote}"' for each in evidence if each.quote)


def _silences(plan: Plan) -> Iterator[str]:
    for wait in plan.waiting:
        until = f" until {_when(wait.until)}" if wait.until else ""
        yield f"wait {wait.kind} {wait.client}: {wait.code}{until}"
    for waiting in plan.waiting_on_you:
        yield f"you {waiting.client}"
        yield from _quotes(waiting.evidence)
    for call in plan.calls:
        if call.ask:
            yield f"ask {call.kind} {call.client}"
    for problem in plan.problems:
        yield f"look {problem.code}"


def _stages(plan: Plan) -> Iterator[str]:
    for status in plan.clients:
        at = _when(status.next_at) if status.next_at and status.next_at > plan.now else ""
        step = status.next_step or "no next step"
        yield f"stage {status.client.email} {status.stage}: {step}{f', {at}' if at not in step else ''}"


def _when(moment: datetime) -> str:
    local = moment.astimezone(ZONE)
    return f"{day_words(local.date())}" if local.hour == local.minute == 0 else time_words(moment, ZONE)
