"""A client who keeps coming back and has not been heard of for long: a word of appreciation."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import alias_of, fresh
from fupmail.decide.milestones import is_loyal, purchases
from fupmail.decide.owed import owe, silence
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.standing import LIVE
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait

KIND: Final = "loyal_appreciation"


def loyal_appreciation(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The word to a loyal client after a long silence."""
    touches = sorted((*relationship.sent, *relationship.received), key=lambda mail: (mail.date, mail.id))
    held = [meeting.end for meeting in relationship.meetings if meeting.end <= situation.now]
    if not touches or not is_loyal(relationship, situation):
        return
    settings = situation.config.loyalty
    last = max([touches[-1].date, *held])
    quiet = timedelta(days=settings.quiet_days)
    correspondent = _correspondent(relationship)
    if correspondent is None:
        return
    yield from _overtaken(touches[-1], relationship, situation)
    bought = purchases(relationship)
    reason = f"{len(bought)} purchases" if bought else "You marked them as loyal"
    yield owe(
        KIND,
        fresh((relationship.person(correspondent),), situation, alias_of(relationship.sent[-1:], situation)),
        relationship,
        situation,
        due=situation.business_day(last + quiet),
        expires=last + quiet + timedelta(days=settings.window_days),
        reason=f"{reason}, and nothing was heard since {situation.day_told(last)}.",
        evidence=tuple(purchase.evidence for purchase in bought) or (Evidence(touches[-1].message_id),),
        cause=touches[-1].message_id,
        occasion=Occasion(at=last, client_type="loyal"),
    )


def _overtaken(last: Facts, relationship: Relationship, situation: Situation) -> Iterator[Wait]:
    """An end to drafts of an earlier silence, which a touch has broken since."""
    for record in relationship.records:
        if record.kind == KIND and record.state in LIVE and record.cause != last.message_id:
            day = situation.day_told(last.date)
            yield silence(
                KIND,
                record.client,
                "touched",
                f"You have been in touch since, on {day}.",
                situation,
                cause=record.cause,
                evidence=(Evidence(last.message_id, last.snippet),),
            )


def _correspondent(relationship: Relationship) -> str | None:
    """The person of theirs who wrote last, else the one last written to."""
    if relationship.received and relationship.received[-1].sender:
        return relationship.received[-1].sender.email
    for mail in reversed(relationship.sent):
        for address in mail.to:
            if address.email in relationship.people:
                return address.email
    return None
