"""A client is unhappy: an answer at once, before anything else."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import reply_in
from fupmail.decide.milestones import open_complaint
from fupmail.decide.owed import owe
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import moment_words
from fupmail.model.follow_up import FollowUp, Occasion, Wait
from fupmail.understand.subject import bare_subject

KIND: Final = "complaint"


def complaint(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The answer to the complaint that is still open, if there is one."""
    found = open_complaint(relationship)
    if found is None or not relationship.knew(found.at):
        return
    envelope = reply_in(found.thread or "", relationship, situation)
    if envelope is None:
        return
    settings = situation.config.complaint
    yield owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.business_day(found.at),
        expires=found.at + timedelta(days=settings.window_days),
        reason=f"They are unhappy (since {moment_words(found.at, situation.zone)}) and wait for your answer.",
        evidence=(found.evidence,),
        cause=found.cause,
        occasion=Occasion(
            topic=bare_subject(found.topic),
            at=found.at,
            remedies=settings.remedies,
            client_type="angry",
        ),
    )
