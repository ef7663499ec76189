"""A promised call did not happen: an apology, and whether now is a good time."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from fupmail.decide.addressing import Envelope, alias_of, fresh, reply_in
from fupmail.decide.free_times import free_times
from fupmail.decide.holds.arrangements import Arrangement, arrangements
from fupmail.decide.holds.marks import EARLY, user_mark
from fupmail.decide.owed import owe, silence
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.model.record import Record
from fupmail.understand.subject import bare_subject

KIND: Final = "missed_call"


def missed_call(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The apology for each call that did not happen, or why there is none."""
    told: set[str] = set()
    for mail in relationship.received:
        if mail.not_called and relationship.knew(mail.date):
            told.add(mail.sender.email if mail.sender else "")
            yield from _complained(mail, relationship, situation)
    for arrangement in arrangements(relationship, situation):
        if arrangement.kind == "call" and not arrangement.called_off and arrangement.client.email not in told:
            yield from _judge(arrangement, relationship, situation)


def _complained(mail: Facts, relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    quote = Evidence(mail.message_id, mail.not_called)
    wrote = relationship.sent_since(mail.date)
    if wrote and mail.sender:
        reason = f"You answered on {situation.time_told(wrote.date)}."
        yield silence(
            KIND, mail.sender, "wrote_since", reason, situation, cause=mail.message_id, evidence=(quote,)
        )
        return
    envelope = reply_in(mail.thread, relationship, situation)
    if envelope:
        reason = f"They wrote on {situation.time_told(mail.date)} that they were not called."
        yield _apology(envelope, mail.date, mail, quote, reason, mail.message_id, relationship, situation)


def _judge(
    arrangement: Arrangement, relationship: Relationship, situation: Situation
) -> Iterator[FollowUp | Wait]:
    missed = _missed(arrangement, situation)
    if missed is None:
        return
    promised_at, reason, known = missed
    quote = Evidence(arrangement.mail.message_id, arrangement.commitment.quote)
    touch = _touch_since(promised_at, relationship, situation)
    if touch or not known:
        if touch:
            reason = f"You have been in touch since the call was due, on {situation.time_told(touch)}."
        yield silence(
            KIND,
            arrangement.client,
            "touched" if touch else "moved",
            reason,
            situation,
            cause=arrangement.key,
            evidence=(quote,),
        )
        return
    envelope = reply_in(arrangement.mail.thread, relationship, situation) or fresh(
        (arrangement.client,), situation, alias_of((arrangement.mail,), situation)
    )
    yield _apology(
        envelope, promised_at, arrangement.mail, quote, reason, arrangement.key, relationship, situation
    )


def _missed(arrangement: Arrangement, situation: Situation) -> tuple[datetime, str, bool] | None:
    """When the call should have been, why it seems that it was not, and whether that is known.

    None where nothing speaks for it.
    """
    record = situation.record_by_key.get(arrangement.key)
    due = _due(arrangement, record, situation)
    if due is None or due >= situation.now:
        return None
    when = situation.time_told(due - timedelta(minutes=situation.config.call.minutes))
    since = max(due - EARLY, arrangement.mail.date)
    mark = user_mark(arrangement.key, arrangement.client.email, record, since, situation)
    if mark:
        return (due, f"You marked the call of {when} as missed.", True) if mark == "missed" else None
    if record is None:
        known = arrangement.by_user and isinstance(arrangement.commitment.start, datetime)
        known = known and arrangement.commitment.other is None and not arrangement.taken_back
        return (due, f"The call promised for {when} had passed before it was seen.", True) if known else None
    if record.state == "edited":
        return _moved(record, due, when, situation)
    if record.state == "made" and situation.config.call.unmarked == "missed":
        return due, f"The call of {when} was not marked as done.", True
    return None


def _due(arrangement: Arrangement, record: Record | None, situation: Situation) -> datetime | None:
    """When the call was to be: as its hold was made, else (and after a newer word) as it was said."""
    if record and record.planned_end and record.cause in ("", arrangement.mail.message_id):
        return record.planned_end
    start = arrangement.commitment.start
    if isinstance(start, datetime) and arrangement.commitment.grain in ("minute", "hour"):
        return start + timedelta(minutes=situation.config.call.minutes)
    return None


def _moved(
    record: Record, due: datetime, when: str, situation: Situation
) -> tuple[datetime, str, bool] | None:
    """What a hold that the user moved to a later time says of the call; a move made in time says nothing.

    Where the calendar does not tell when it was moved, a run that saw it there before the time settles it.
    """
    if record.start is None or record.end is None or record.end <= due:
        return None
    if (record.touched_at or record.at) <= due:
        return None
    if record.touched_at:
        return due, f"You moved the call of {when} after its time had passed.", True
    if situation.now - due > timedelta(days=situation.config.call.missed_window_days):
        return None
    to = situation.time_told(record.start)
    reason = (
        f"You moved the call of {when} to {to}, perhaps after its time: type fupmail missed if they waited."
    )
    return due, reason, False


def _touch_since(moment: datetime, relationship: Relationship, situation: Situation) -> datetime | None:
    touches = [mail.date for mail in (*relationship.ours, *relationship.received) if mail.date > moment]
    touches += [
        event.start for event in relationship.meetings if event.end >= moment and event.start <= situation.now
    ]
    return min(touches, default=None)


def _apology(
    envelope: Envelope,
    promised_at: datetime,
    mail: Facts,
    quote: Evidence,
    reason: str,
    cause: str,
    relationship: Relationship,
    situation: Situation,
) -> FollowUp:
    settings = situation.config
    length = timedelta(minutes=settings.call.minutes)
    after = situation.now + timedelta(hours=2)
    times = free_times(envelope.to, relationship, situation, situation.today, length, after)
    return owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.business_day(promised_at),
        expires=promised_at + timedelta(days=settings.call.missed_window_days),
        reason=reason,
        evidence=(quote,),
        cause=cause,
        occasion=Occasion(
            topic=bare_subject(mail.subject),
            at=promised_at,
            slots=times.slots,
            their_zone=times.their_zone,
            zone_named=times.zone_named,
        ),
    )
