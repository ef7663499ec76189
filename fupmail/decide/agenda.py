"""The morning at a glance: calls that stand, passed calls to ask about, drafts that wait."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from fupmail.decide.decision import Decision
from fupmail.decide.holds.marks import EARLY, user_mark
from fupmail.decide.situation import Situation
from fupmail.model.mailbox import StoredDraft
from fupmail.model.plan import Call, OpenDraft
from fupmail.model.record import Record

AHEAD = timedelta(days=14)
ASKED_FOR = timedelta(days=14)


def calls(situation: Situation, decision: Decision) -> tuple[Call, ...]:
    """The holds of the next two weeks, and those that passed unmarked, by time."""
    gone = {each.record.key for each in decision.cancels} | {each.record.key for each in decision.moves}
    found = [
        Call(hold.key, hold.kind, hold.client.email, "", hold.start, hold.end)
        for hold in (*decision.holds, *(move.hold for move in decision.moves))
    ]
    apologies = _apologies(situation, decision)
    for record in situation.records:
        if record.work == "hold" and record.kind != "agenda" and record.key not in gone:
            known = record.start and apologies.get(record.client, record.start) > record.start
            found.extend(() if known else _standing_call(record, situation))
    return tuple(sorted(found, key=lambda call: (call.start, call.key)))


def open_drafts(situation: Situation, decision: Decision) -> tuple[OpenDraft, ...]:
    """fupmail's drafts that lie in the mailbox and stay there, oldest first."""
    gone = {withdrawal.record.key for withdrawal in decision.withdrawals}
    stored = {draft.key: draft for draft in situation.drafts if draft.key}
    found = [
        OpenDraft(
            key=record.key,
            kind=record.kind,
            client=record.client,
            subject=stored[record.key].subject if record.key in stored else record.title,
            made_at=record.made_at,
            edited=record.state == "edited",
            link=stored[record.key].link if record.key in stored else "",
            name=_name(record, stored),
        )
        for record in situation.records
        if record.work == "draft" and record.state in ("made", "edited") and record.key not in gone
    ]
    return tuple(sorted(found, key=lambda draft: (draft.made_at or situation.now, draft.key)))


def _apologies(situation: Situation, decision: Decision) -> dict[str, datetime]:
    """When each client was last drafted an apology for a missed call: of that call nothing need be asked."""
    made = {each.client: each.made_at or each.at for each in situation.records if each.kind == "missed_call"}
    return made | {
        each.client.email: situation.now for each in decision.follow_ups if each.kind == "missed_call"
    }


def _name(record: Record, stored: dict[str, StoredDraft]) -> str:
    to = stored[record.key].to if record.key in stored else ()
    return next((address.name for address in to if address.email == record.client), "")


def _standing_call(record: Record, situation: Situation) -> Iterator[Call]:
    if record.state not in ("made", "edited") or record.start is None or record.end is None:
        return
    passed = record.end <= situation.now
    if passed and (not _is_asked(record, situation) or situation.now - record.end > ASKED_FOR):
        return
    if not passed and record.start - situation.now > AHEAD:
        return
    yield Call(record.key, record.kind, record.client, record.title, record.start, record.end, ask=passed)


def _is_asked(record: Record, situation: Situation) -> bool:
    """Whether nobody has said yet what became of a hold whose time has passed."""
    if situation.config.call.unmarked != "ask" or record.kind not in ("call", "visit"):
        return False
    since = (record.start or record.at) - EARLY
    return user_mark(record.key, record.client, record, since, situation) is None
