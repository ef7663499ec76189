"""What is written down before a thing is made: the record of a draft, a hold, the agenda's entry."""

from datetime import datetime

from fupmail.model.fingerprint import entry_fingerprint, words_fingerprint
from fupmail.model.follow_up import FollowUp, Hold
from fupmail.model.plan import CalendarEntry, Draft
from fupmail.model.record import Record


def draft_intent(follow_up: FollowUp, draft: Draft, run: str, now: datetime) -> Record:
    """The record of a draft that is about to be made."""
    resource = follow_up.occasion.resource
    return Record(
        key=draft.key,
        work="draft",
        kind=follow_up.kind,
        attempt=follow_up.attempt,
        client=follow_up.client.email,
        company=follow_up.company,
        cause=follow_up.cause,
        run=run,
        state="intended",
        at=now,
        thread=draft.thread or "",
        message_id=draft.message_id,
        fingerprint=words_fingerprint(draft.subject, (each.email for each in draft.to), draft.text),
        title=draft.subject,
        resource=resource.url if resource else "",
        sender=draft.sender.email,
    )


def hold_intent(hold: Hold, entry: CalendarEntry, run: str, now: datetime) -> Record:
    """The record of a hold that is about to be made."""
    return Record(
        key=entry.key,
        work="hold",
        kind=hold.kind,
        attempt=1,
        client=hold.client.email,
        company=hold.company,
        cause=hold.cause,
        run=run,
        state="intended",
        at=now,
        thread=hold.thread,
        fingerprint=entry_fingerprint(entry.title, entry.start, entry.end),
        title=entry.title,
        start=entry.start,
        end=entry.end,
        planned_end=entry.end,
    )


def agenda_intent(entry: CalendarEntry, run: str, now: datetime) -> Record:
    """The record of the agenda's own entry, which is about nobody in particular."""
    return Record(
        key=entry.key,
        work="hold",
        kind="agenda",
        attempt=1,
        client="",
        company="",
        cause="agenda",
        run=run,
        state="intended",
        at=now,
        fingerprint=entry_fingerprint(entry.title, entry.start, entry.end),
        title=entry.title,
        start=entry.start,
        end=entry.end,
        planned_end=entry.end,
    )
