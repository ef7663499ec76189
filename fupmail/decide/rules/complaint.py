"""A client is unhappy: an answer at once, before anything else."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import reply_in
from fupmail.decide.milestones import latest_complaint
from fupmail.decide.owed import owe, principal, silence
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.understand.subject import bare_subject

KIND: Final = "complaint"


def complaint(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The answer to their latest complaint, or why there is none."""
    found, answer = latest_complaint(relationship)
    if found is None or not relationship.knew(found.at):
        return
    envelope = reply_in(found.thread or "", relationship, situation)
    if envelope is None:
        return
    since = situation.day_told(found.at)
    if answer:
        yield silence(
            KIND,
            principal(envelope, relationship),
            "wrote_since",
            f"You answered their complaint of {since} on {situation.day_told(answer.date)}.",
            situation,
            cause=found.cause,
            evidence=(Evidence(answer.message_id, answer.snippet),),
        )
        return
    settings = situation.config.complaint
    marked = ", as you marked," if found.by_label else ""
    yield owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.business_day(found.at),
        expires=found.at + timedelta(days=settings.window_days),
        reason=f"They are unhappy{marked} since {since}, and wait for you.",
        evidence=(found.evidence,),
        cause=found.cause,
        occasion=Occasion(
            topic=bare_subject(found.topic),
            at=found.at,
            remedies=settings.remedies,
            client_type="angry",
        ),
    )
