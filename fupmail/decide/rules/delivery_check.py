"""Something was delivered, installed or went live: asking how it goes, between day 2 and day 7."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import Envelope, alias_of, fresh, last_thread, reply_in
from fupmail.decide.milestones import Milestone, deliveries
from fupmail.decide.owed import owe, principal, silence
from fupmail.decide.relationships import Relationship, meeting_clients
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.model.mailbox import Address
from fupmail.understand.subject import bare_subject

KIND: Final = "delivery_check"


def delivery_check(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The question after each delivery, or why there is none."""
    for delivery in deliveries(relationship, situation):
        envelope = _envelope(delivery, relationship, situation)
        if envelope:
            yield _ended(delivery, envelope, relationship, situation) or _owed(
                delivery, envelope, relationship, situation
            )


def _owed(
    delivery: Milestone, envelope: Envelope, relationship: Relationship, situation: Situation
) -> FollowUp:
    settings = situation.config.delivery
    day = situation.day_of(delivery.at)
    asked_on = situation.days.roll_forward(
        day + timedelta(days=max(settings.after_days, settings.earliest_day))
    )
    return owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.start_of(asked_on),
        expires=situation.start_of(day + timedelta(days=settings.latest_day + 1)),
        reason=f"Delivered on {situation.day_told(delivery.at)}, and nothing was said since.",
        evidence=(delivery.evidence,),
        cause=delivery.cause,
        occasion=Occasion(topic=bare_subject(delivery.topic), at=delivery.at, client_type="bought"),
    )


def _ended(
    delivery: Milestone, envelope: Envelope, relationship: Relationship, situation: Situation
) -> Wait | None:
    wrote = relationship.ours_since(delivery.at)
    answered = relationship.received_since(delivery.at)
    mail = wrote or answered
    if mail is None:
        return None
    who = "You wrote" if wrote else "They wrote"
    return silence(
        KIND,
        principal(envelope, relationship),
        "wrote_since" if wrote else "answered",
        f"{who} on {situation.day_told(mail.date)}, after the delivery.",
        situation,
        cause=delivery.cause,
        evidence=(Evidence(mail.message_id, mail.snippet),),
    )


def _envelope(delivery: Milestone, relationship: Relationship, situation: Situation) -> Envelope | None:
    if delivery.thread:
        return reply_in(delivery.thread, relationship, situation)
    guests = _guests(delivery, relationship, situation)
    thread = last_thread(relationship, guests)
    envelope = reply_in(thread, relationship, situation) if thread else None
    if envelope and {person.email for person in envelope.to} & {guest.email for guest in guests}:
        return envelope
    return fresh(guests, situation, alias_of((), situation)) if guests else None


def _guests(delivery: Milestone, relationship: Relationship, situation: Situation) -> tuple[Address, ...]:
    """Those of the company who were there."""
    event = next(meeting for meeting in relationship.meetings if meeting.id == delivery.cause)
    there = meeting_clients(event, situation)
    return tuple(relationship.people[who.email] for who in there if who.email in relationship.people)
