"""The hold of an arrangement: whom it is for, why, and what the user wants to know when it comes up."""

from datetime import UTC, datetime, timedelta

from fupmail.decide.holds.arrangements import Arrangement
from fupmail.decide.holds.placing import Placement
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import day_words
from fupmail.model.follow_up import Evidence, Hold, Slot
from fupmail.model.mailbox import Event


def named(arrangement: Arrangement) -> str:
    """The arrangement as a sentence begins with it."""
    thing = {"call": "The call with", "visit": "The visit to", "send": "What was promised to"}
    return f"{thing[arrangement.kind]} {_name(arrangement)}"


def _name(arrangement: Arrangement) -> str:
    return arrangement.client.name or arrangement.client.email


def describe(
    arrangement: Arrangement, placement: Placement, relationship: Relationship, situation: Situation
) -> Hold:
    """The hold at its place, with the sentence that it rests on."""
    slot, commitment = placement.slot, arrangement.commitment
    who = "You promised" if arrangement.by_user else f"{_name(arrangement)} asked for"
    thing = {"call": "a call", "visit": "a visit", "send": "to send something"}[arrangement.kind]
    day = day_words(situation.day_of(arrangement.mail.date), situation.today)
    return Hold(
        key=arrangement.key,
        kind=arrangement.kind,
        client=arrangement.client,
        company=relationship.company,
        start=slot.start,
        end=slot.end,
        reason=f"{who} {thing} on {day}.",
        evidence=(Evidence(arrangement.mail.message_id, commitment.quote),),
        cause=arrangement.mail.message_id,
        thread=arrangement.mail.thread,
        phone=_phone(arrangement, relationship),
        zone_note=_zone_note(arrangement, slot.start, relationship) or _clock_change(slot.start, situation),
        clash=_clash(arrangement.key, slot, situation.events),
    )


def _phone(arrangement: Arrangement, relationship: Relationship) -> str:
    for mail in reversed(relationship.received):
        if mail.sender and mail.sender.email == arrangement.client.email and mail.phones:
            return mail.phones[0]
    return ""


def _zone_note(arrangement: Arrangement, start: datetime, relationship: Relationship) -> str:
    theirs = next(
        (
            mail.date
            for mail in reversed(relationship.received)
            if mail.sender and mail.sender.email == arrangement.client.email
        ),
        None,
    )
    if theirs is None or theirs.tzinfo is None:
        return ""
    there = start.astimezone(theirs.tzinfo)
    if there.utcoffset() == start.utcoffset():
        return ""
    return f"{start:%H:%M} for you is {there:%H:%M} for {_name(arrangement)} (UTC{there:%z})"


def _clock_change(start: datetime, situation: Situation) -> str:
    """A word where the hold begins just as the clocks go forward: the named time may not exist that day."""
    local = start.astimezone(situation.zone)
    before = (start.astimezone(UTC) - timedelta(seconds=1)).astimezone(situation.zone)
    if (local.utcoffset() or timedelta()) <= (before.utcoffset() or timedelta()):
        return ""
    return f"the clocks go forward to {local:%H:%M} that night: a time skipped by them becomes this one"


def _clash(key: str, slot: Slot, events: tuple[Event, ...]) -> str | None:
    for event in events:
        if event.key == key or event.cancelled or not event.busy or event.response == "declined":
            continue
        if event.start < slot.end and slot.start < event.end:
            return event.title
    return None
