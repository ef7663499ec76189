"""A meeting with a client is over: a word on the next business day."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import Envelope, alias_of, fresh, reply_in
from fupmail.decide.client_type import type_at_meeting
from fupmail.decide.free_times import FreeTimes, free_times
from fupmail.decide.milestones import is_delivery
from fupmail.decide.owed import owe, silence
from fupmail.decide.relationships import Relationship, meeting_clients
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.model.mailbox import Address, Event
from fupmail.understand.people import company_of
from fupmail.understand.subject import bare_subject

KIND: Final = "meeting_follow_up"


def meeting_follow_up(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The follow-up of each meeting that is over, or why there is none."""
    for meeting in relationship.meetings:
        if meeting.end > situation.now:
            continue
        clients = meeting_clients(meeting, situation)
        if company_of(clients[0].email) != relationship.company:
            continue
        yield _ended(meeting, clients, relationship, situation) or _owed(
            meeting, clients, relationship, situation
        )


def _owed(
    meeting: Event, clients: tuple[Address, ...], relationship: Relationship, situation: Situation
) -> FollowUp:
    settings = situation.config.meeting
    envelope = _envelope(meeting, clients, relationship, situation)
    agreed = _next_step_agreed(meeting, relationship)
    times = FreeTimes() if agreed else _next_steps(envelope, relationship, situation)
    return owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.business_day(meeting.end, settings.after_business_days),
        expires=meeting.end + timedelta(days=settings.window_days),
        reason=f'You met on {situation.day_told(meeting.start)} ("{meeting.title}") '
        "and have not written since.",
        evidence=(Evidence(meeting.id, meeting.title),),
        cause=meeting.id,
        occasion=Occasion(
            topic=meeting.title,
            at=meeting.start,
            slots=times.slots,
            their_zone=times.their_zone,
            zone_named=times.zone_named,
            client_type=type_at_meeting(meeting, relationship, situation),
        ),
    )


def _ended(
    meeting: Event, clients: tuple[Address, ...], relationship: Relationship, situation: Situation
) -> Wait | None:
    def because(code: str, reason: str, *evidence: Evidence) -> Wait:
        return silence(KIND, clients[0], code, reason, situation, cause=meeting.id, evidence=evidence)

    if is_delivery(meeting.title):
        return because("delivery", f'"{meeting.title}" was a delivery: asking how it goes comes later.')
    wrote = relationship.ours_since(meeting.end)
    if wrote:
        return because(
            "wrote_since",
            f"You wrote on {situation.day_told(wrote.date)}, after the meeting.",
            Evidence(wrote.message_id),
        )
    answer = relationship.received_since(meeting.end)
    if answer:
        return because(
            "answered",
            f"They wrote on {situation.day_told(answer.date)}, after the meeting.",
            Evidence(answer.message_id, answer.snippet),
        )
    within = timedelta(days=situation.config.meeting.next_meeting_within_days)
    following = relationship.met_between(meeting.end - timedelta(seconds=1), meeting.end + within)
    if following:
        return because(
            "meeting_booked",
            f'The next meeting is booked: "{following.title}" on {situation.day_told(following.start)}.',
            Evidence(following.id, following.title),
        )
    return None


def _envelope(
    meeting: Event, clients: tuple[Address, ...], relationship: Relationship, situation: Situation
) -> Envelope:
    """The thread in which the meeting was spoken of by its title, else a conversation of its own."""
    thread = _thread_of(meeting, relationship)
    envelope = reply_in(thread.thread, relationship, situation) if thread else None
    if envelope and {address.email for address in envelope.to} <= {client.email for client in clients}:
        return envelope
    named = tuple(relationship.people.get(client.email, client) for client in clients)
    return fresh(named, situation, alias_of(relationship.sent[-1:], situation))


def _thread_of(meeting: Event, relationship: Relationship) -> Facts | None:
    title = bare_subject(meeting.title).casefold()
    for mail in sorted(
        (*relationship.sent, *relationship.received), key=lambda each: each.date, reverse=True
    ):
        if title and bare_subject(mail.subject).casefold() == title:
            return mail
    return None


def _next_step_agreed(meeting: Event, relationship: Relationship) -> bool:
    """Whether anybody promised or asked for a call, a visit or a meeting in the days around it."""
    around = timedelta(days=2)
    return any(
        commitment.action in ("call", "visit", "meet")
        for mail in (*relationship.sent, *relationship.received)
        if meeting.start - around < mail.date < meeting.end + around
        for commitment in mail.commitments
    )


def _next_steps(envelope: Envelope, relationship: Relationship, situation: Situation) -> FreeTimes:
    settings = situation.config.meeting
    if not settings.propose_slots:
        return FreeTimes()
    length = timedelta(minutes=settings.slot_minutes)
    first = situation.days.after(situation.today, 2)
    return free_times(envelope.to, relationship, situation, first, length, situation.now)
