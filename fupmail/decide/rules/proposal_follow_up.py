"""A proposal without an answer: three words at most, the last one closing the loop politely."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from fupmail.decide.addressing import reply_in
from fupmail.decide.client_type import client_type_of
from fupmail.decide.negotiation import ENDS, Negotiation, is_deferral, negotiations
from fupmail.decide.owed import owe, silence
from fupmail.decide.relationships import Relationship, commands
from fupmail.decide.resources import fitting_resource
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.model.mailbox import Event
from fupmail.understand.subject import bare_subject

KIND: Final = "proposal_follow_up"


def proposal_follow_up(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The next follow-up of each open proposal, or why there is none."""
    for negotiation in negotiations(relationship, situation):
        if negotiation.state != "awaiting":
            yield _not_awaiting(negotiation, relationship, situation)
        elif negotiation.attempts >= situation.config.proposal.attempts:
            yield _finished(negotiation, situation)
        else:
            yield from _next(negotiation, relationship, situation)


def _next(
    negotiation: Negotiation, relationship: Relationship, situation: Situation
) -> Iterator[FollowUp | Wait]:
    envelope = reply_in(negotiation.proposal.thread, relationship, situation)
    if envelope is None:
        return
    settings, proposal = situation.config.proposal, negotiation.proposal
    attempt = negotiation.attempts + 1
    yield owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=_due(negotiation, situation),
        expires=negotiation.clock.date + timedelta(days=settings.window_days),
        reason=_reason(negotiation, situation),
        evidence=(Evidence(proposal.message_id, proposal.proposal_quote),),
        cause=proposal.message_id,
        attempt=attempt,
        final=attempt == settings.attempts,
        occasion=Occasion(
            topic=bare_subject(proposal.subject),
            at=proposal.date,
            resource=fitting_resource(proposal, relationship, situation) if attempt > 1 else None,
            client_type=client_type_of(relationship, situation),
        ),
    )


def _due(negotiation: Negotiation, situation: Situation) -> datetime:
    settings, clock = situation.config.proposal, negotiation.clock.date
    if negotiation.attempts == 0:
        return situation.business_day(clock, settings.first_after_business_days)
    return situation.business_day(clock + timedelta(days=settings.next_after_days))


def _reason(negotiation: Negotiation, situation: Situation) -> str:
    sent = situation.day_told(negotiation.proposal.date)
    wrote = situation.day_told(negotiation.clock.date)
    if wrote == sent:
        return f"Proposal sent on {sent}, no answer since."
    return f"Proposal sent on {sent}, you last wrote on {wrote}, no answer since."


def _not_awaiting(negotiation: Negotiation, relationship: Relationship, situation: Situation) -> Wait:
    turn = negotiation.turn
    if isinstance(turn, Event):
        reason = f"You met on {situation.day_told(turn.start)}, after the proposal."
        code, evidence = "met", Evidence(turn.id, turn.title)
    else:
        assert turn is not None
        code = "deferred" if negotiation.state == "deferred" else "answered"
        reason = _answered(turn, relationship, situation)
        evidence = Evidence(turn.message_id, turn.answer_quote or turn.snippet)
    return silence(
        KIND,
        _client(negotiation, situation),
        code,
        reason,
        situation,
        cause=negotiation.proposal.message_id,
        attempt=negotiation.attempts + 1,
        until=negotiation.until,
        evidence=(evidence,),
    )


def _answered(turn: Facts, relationship: Relationship, situation: Situation) -> str:
    marked = next((label for label in commands(turn) if label in ENDS), None)
    if marked:
        return f"You marked it as {marked}."
    sender = turn.sender.email if turn.sender else ""
    name = relationship.person(sender).name or sender
    said = {
        "accepted": "said yes",
        "declined": "said no",
        "deferred": "asked for time",
        "complaint": "complained",
        "unsubscribe": "asked not to be written to",
    }.get(turn.answer or "", "asked for time" if is_deferral(turn) else "answered")
    return f"{name} {said} on {situation.day_told(turn.date)}."


def _finished(negotiation: Negotiation, situation: Situation) -> Wait:
    day = situation.day_told(negotiation.clock.date)
    return silence(
        KIND,
        _client(negotiation, situation),
        "finished",
        f"Followed up {negotiation.attempts} times without an answer, last on {day}: that is enough.",
        situation,
        cause=negotiation.proposal.message_id,
        attempt=negotiation.attempts + 1,
    )


def _client(negotiation: Negotiation, situation: Situation) -> str:
    proposal = negotiation.proposal
    return situation.people.clients((*proposal.to, *proposal.cc))[0].email
