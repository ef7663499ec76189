"""A client said yes: thanks on the next business day."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import reply_in
from fupmail.decide.client_type import client_type_of
from fupmail.decide.milestones import Milestone, purchases
from fupmail.decide.owed import owe, principal, silence
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import FollowUp, Occasion, Wait
from fupmail.understand.subject import bare_subject

KIND: Final = "thank_you"


def thank_you(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The thanks for each yes, or why there are none."""
    for purchase in purchases(relationship):
        yield from _judge(purchase, relationship, situation)


def _judge(
    purchase: Milestone, relationship: Relationship, situation: Situation
) -> Iterator[FollowUp | Wait]:
    envelope = reply_in(purchase.thread or "", relationship, situation)
    if envelope is None:
        return
    wrote = relationship.sent_since(purchase.at)
    day = situation.day_told(purchase.at)
    if wrote:
        yield silence(
            KIND,
            principal(envelope, relationship),
            "wrote_since",
            f"You wrote on {situation.day_told(wrote.date)}, after {_which(purchase, day)}.",
            situation,
            cause=purchase.cause,
            evidence=(purchase.evidence,),
        )
        return
    settings = situation.config.thank_you
    yield owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.business_day(purchase.at, settings.after_business_days),
        expires=purchase.at + timedelta(days=settings.window_days),
        reason=f"{_said(purchase)} {day}, and you have not written since.",
        evidence=(purchase.evidence,),
        cause=purchase.cause,
        occasion=Occasion(
            topic=bare_subject(purchase.topic),
            at=purchase.at,
            client_type=client_type_of(relationship, situation, "bought"),
        ),
    )


def _which(purchase: Milestone, day: str) -> str:
    return f"the mail of {day} that you marked as won" if purchase.by_label else f"their yes of {day}"


def _said(purchase: Milestone) -> str:
    if not purchase.by_label:
        return "They said yes on"
    return f"You marked it as won; {'they' if purchase.theirs else 'you'} wrote on"
