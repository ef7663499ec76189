"""A no, or a closed loop: one friendly word a season later."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fupmail.decide.addressing import Envelope, reply_in
from fupmail.decide.milestones import refusals
from fupmail.decide.negotiation import last_proposal, negotiations
from fupmail.decide.owed import owe, principal, silence
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.understand.subject import bare_subject

KIND: Final = "keep_in_touch"
CLOSING_WORDS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Ending:
    """Where a conversation ended: from here the season is counted."""

    at: datetime
    cause: str
    thread: str
    topic: str
    evidence: Evidence
    reason: str
    proposed_at: datetime | None = None


def keep_in_touch(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The word a season after each ending, or why there is none."""
    for ending in _endings(relationship, situation):
        envelope = reply_in(ending.thread, relationship, situation)
        if envelope is None:
            continue
        touch = _touch_after(ending, relationship)
        yield (
            _ended(ending, touch, envelope, relationship, situation)
            if touch
            else _owed(ending, envelope, relationship, situation)
        )


def _endings(relationship: Relationship, situation: Situation) -> Iterator[_Ending]:
    for refusal in refusals(relationship):
        day = situation.day_told(refusal.at)
        last = _closing_words(refusal.at, relationship)
        yield _Ending(
            last,
            refusal.cause,
            refusal.thread or "",
            refusal.topic,
            refusal.evidence,
            "You marked it as lost." if refusal.by_label else f"They said no on {day}.",
            last_proposal(refusal.thread or "", last, relationship),
        )
    for negotiation in negotiations(relationship, situation):
        clock = negotiation.clock
        attempts = situation.config.proposal.attempts
        if negotiation.state == "awaiting" and negotiation.attempts >= attempts:
            day = situation.day_told(clock.date)
            reason = f"The last follow-up went out on {day}, without an answer."
            yield _from_mail(clock, negotiation.proposal, reason, negotiation.proposal.date)
    labelled = relationship.labelled("keepintouch")
    if labelled:
        proposed = last_proposal(labelled.thread, situation.now, relationship)
        yield _from_mail(labelled, labelled, "You want to keep in touch.", proposed)


def _from_mail(last: Facts, about: Facts, reason: str, proposed_at: datetime | None) -> _Ending:
    """The ending with the last mail, named after the mail that it was all about."""
    evidence = Evidence(last.message_id)
    return _Ending(last.date, about.message_id, last.thread, about.subject, evidence, reason, proposed_at)


def _closing_words(refusal: datetime, relationship: Relationship) -> datetime:
    """The last of the kind words exchanged within a week of a no: they belong to it."""
    touches = [mail.date for mail in (*relationship.ours, *relationship.received)]
    return max(touch for touch in (refusal, *touches) if touch <= refusal + CLOSING_WORDS)


def _touch_after(ending: _Ending, relationship: Relationship) -> datetime | None:
    touches = [mail.date for mail in (*relationship.ours, *relationship.received)]
    touches += [meeting.start for meeting in relationship.meetings]
    return min((touch for touch in touches if touch > ending.at), default=None)


def _owed(ending: _Ending, envelope: Envelope, relationship: Relationship, situation: Situation) -> FollowUp:
    settings = situation.config.loyalty
    due = ending.at + timedelta(days=settings.keep_in_touch_days)
    return owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=situation.business_day(due),
        expires=due + timedelta(days=settings.window_days),
        reason=ending.reason,
        evidence=(ending.evidence,),
        cause=ending.cause,
        occasion=Occasion(topic=bare_subject(ending.topic), at=ending.at, proposed_at=ending.proposed_at),
    )


def _ended(
    ending: _Ending,
    touch: datetime,
    envelope: Envelope,
    relationship: Relationship,
    situation: Situation,
) -> Wait:
    return silence(
        KIND,
        principal(envelope, relationship),
        "touched",
        f"{ending.reason} You have been in touch since, on {situation.day_told(touch)}.",
        situation,
        cause=ending.cause,
        evidence=(ending.evidence,),
    )
