"""What became of the drafts and holds of earlier runs: the ledger's records against what is there now.

This is also how an open intent is settled (by looking, never by repeating) and how a lost ledger is
rebuilt (from the marks that drafts and holds carry).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from fupmail.decide.sent_mail import SentMail
from fupmail.model.facts import Facts
from fupmail.model.fingerprint import entry_fingerprint, words_fingerprint
from fupmail.model.mailbox import StoredDraft, StoredHold
from fupmail.model.record import Record, State

LIVE: tuple[State, ...] = ("intended", "made", "edited", "unsure")
UNSETTLED_AFTER = timedelta(hours=24)
LONG_PAST = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Standing:
    """`records` as they stand now; `changed` those that the ledger does not know so yet.

    `dropped` are keys of intents that never had an effect: they may be planned again.
    """

    records: tuple[Record, ...]
    changed: tuple[Record, ...]
    dropped: tuple[str, ...]


def standing(
    records: Iterable[Record],
    drafts: Collection[StoredDraft],
    holds: Iterable[StoredHold],
    facts: Iterable[Facts],
    now: datetime,
) -> Standing:
    """The records after a look at the mailbox and the calendar."""
    sent = SentMail(facts)
    draft_by_key = {draft.key: draft for draft in drafts if draft.key}
    draft_by_id = {draft.id: draft for draft in drafts}
    keyless = {draft_fingerprint(draft): draft for draft in drafts if not draft.key}
    hold_by_key = {hold.key: hold for hold in holds}
    known = {record.key: record for record in records}
    current: list[Record] = []
    dropped: list[str] = []
    for record in known.values():
        if record.work == "draft":
            stored = draft_by_key.get(record.key) or draft_by_id.get(record.remote_id)
            if stored is None and not record.remote_id:  # a lost answer, and headers that did not survive
                stored = keyless.get(record.fingerprint)
            seen = _look_at_draft(record, stored, sent, now)
        else:
            seen = _look_at_hold(record, hold_by_key.get(record.key), now)
        if seen is None:
            dropped.append(record.key)
        else:
            current.append(seen)
    current.extend(_adopted(known, draft_by_key, hold_by_key, sent, now))
    changed = tuple(record for record in current if known.get(record.key) != record)
    return Standing(tuple(current), changed, tuple(dropped))


def worth_a_look(hold: Record, now: datetime) -> bool:
    """Whether the calendar can still tell something new of this hold: of one long past it cannot.

    Without the end to it every run would ask for every hold there ever was.
    """
    return hold.state in LIVE and (hold.end is None or hold.end > now - LONG_PAST)


def draft_fingerprint(stored: StoredDraft) -> str:
    """The digest of a draft as it lies in the mailbox."""
    words = words_fingerprint(stored.subject, [address.email for address in stored.to], stored.text)
    return stored.fingerprint or words


def is_as_written(stored: StoredDraft, record: Record) -> bool:
    """Whether a draft still has the words, the recipients and the sender that fupmail gave it."""
    same_sender = not record.sender or stored.sender is None or stored.sender.email == record.sender
    return same_sender and draft_fingerprint(stored) == record.fingerprint


def _look_at_draft(
    record: Record, stored: StoredDraft | None, sent: SentMail, now: datetime
) -> Record | None:
    if record.state not in (*LIVE, "deleted"):
        return record
    if stored is not None:
        state: State = "made" if is_as_written(stored, record) else "edited"
        return _moved_to(record, state, now, remote_id=stored.id, thread=stored.thread or record.thread)
    mail = sent.copy_of(record)
    if mail is not None:
        return _moved_to(record, "sent", mail.date, message_id=mail.message_id)
    if record.state in ("intended", "unsure"):
        return _unsettled(record, now)
    return _moved_to(record, "deleted", now)


def _was_being_changed(record: Record) -> bool:
    """Whether the open intent is to take back or move what stands (and not to make it)."""
    return record.state == "intended" and record.made_at is not None


def _unsettled(record: Record, now: datetime) -> Record | None:
    if _was_being_changed(record):
        return _moved_to(record, "withdrawn", now)
    if record.state == "unsure" or now - record.at > UNSETTLED_AFTER:
        return _moved_to(record, "unsure", now)
    return None


def _look_at_hold(record: Record, stored: StoredHold | None, now: datetime) -> Record | None:
    if not worth_a_look(record, now):
        return record
    if stored is None or stored.cancelled:
        if _was_being_changed(record):
            return _moved_to(record, "withdrawn", now)
        if record.state == "intended":  # never made, or removed: the calendar says which when it is made
            return None
        return _moved_to(record, "deleted", now)
    stands = entry_fingerprint(stored.title, stored.start, stored.end)
    same = stands in (record.fingerprint, stored.marks.get("fingerprint"))
    return _moved_to(
        record,
        "made" if same else "edited",
        now,
        remote_id=stored.id,
        fingerprint=stands if same else record.fingerprint,
        title=stored.title,
        start=stored.start,
        end=stored.end,
        planned_end=record.planned_end or record.end or stored.end,
        touched_at=record.touched_at if same else stored.changed_at,
    )


def _moved_to(record: Record, state: State, at: datetime, **details: object) -> Record:
    """The record in this state; `at` stays what it was while the state does."""
    if state == record.state:
        return replace(record, **details)  # type: ignore[arg-type]
    made_at = record.made_at or (at if state in ("made", "edited") else None)
    return replace(record, state=state, at=at, made_at=made_at, **details)  # type: ignore[arg-type]


def _adopted(
    known: Mapping[str, Record],
    drafts: Mapping[str, StoredDraft],
    holds: Mapping[str, StoredHold],
    sent: SentMail,
    now: datetime,
) -> Iterator[Record]:
    """Records for drafts and holds of fupmail's that the ledger has never heard of."""
    for draft in drafts.values():
        if draft.key and draft.key not in known:
            blank = _from_marks(draft.key, "draft", draft.marks, now)
            record = replace(blank, remote_id=draft.id, thread=draft.thread, message_id=draft.message_id)
            yield from _settled(_look_at_draft(record, draft, sent, now))
    for hold in holds.values():
        if hold.key not in known:
            record = _from_marks(hold.key, "hold", hold.marks, now)
            yield from _settled(_look_at_hold(replace(record, remote_id=hold.id), hold, now))


def _settled(record: Record | None) -> Iterator[Record]:
    if record is not None:
        yield record


def _from_marks(key: str, work: Literal["draft", "hold"], marks: Mapping[str, str], now: datetime) -> Record:
    attempt = marks.get("attempt", "1")
    return Record(
        key=key,
        work=work,
        kind=marks.get("kind", ""),
        attempt=int(attempt) if attempt.isdecimal() and len(attempt) < 4 else 1,
        client=marks.get("client", ""),
        company=marks.get("company", ""),
        cause=marks.get("cause", ""),
        run="",
        state="intended",
        at=now,
        fingerprint=marks.get("fingerprint", ""),
        resource=marks.get("resource", ""),
    )
