"""A client asked for time: a word on the first business day at or after the time they named."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from fupmail.decide.addressing import reply_in
from fupmail.decide.negotiation import deferred_until, is_deferral, labelled_end, last_proposal, named_day
from fupmail.decide.owed import owe, silence
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import day_words
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.understand.subject import bare_subject

KIND: Final = "deferred_follow_up"


def deferred_follow_up(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The follow-up that each deferral asks for, or why there is none."""
    for mail in relationship.received:
        if not is_deferral(mail) or not relationship.knew(mail.date):
            continue
        until = deferred_until(mail, situation)
        if until is None:
            yield _silence(mail, "two_readings", _both_readings(mail, situation), situation)
            continue
        ended = _ended(mail, until, relationship, situation)
        if ended:
            yield ended
        else:
            yield from _owed(mail, until, relationship, situation)


def _owed(
    mail: Facts, until: datetime, relationship: Relationship, situation: Situation
) -> Iterator[FollowUp]:
    envelope = reply_in(mail.thread, relationship, situation)
    if envelope is None:
        return
    asked = situation.day_told(mail.date)
    yield owe(
        KIND,
        envelope,
        relationship,
        situation,
        due=until,
        expires=until + timedelta(days=situation.config.deferred.window_days),
        reason=f"They asked on {asked} for time until {situation.day_told(until)}.",
        evidence=(Evidence(mail.message_id, _quote(mail)),),
        cause=mail.message_id,
        occasion=Occasion(
            topic=bare_subject(mail.subject),
            at=mail.date,
            named=until,
            proposed_at=last_proposal(mail.thread, mail.date, relationship),
        ),
    )


def _ended(mail: Facts, until: datetime, relationship: Relationship, situation: Situation) -> Wait | None:
    labelled = labelled_end(mail.thread, situation)
    if labelled:
        return _silence(mail, "closed", "You marked it as won or lost.", situation, labelled)
    for later in relationship.received:
        if later.date > mail.date and not later.acknowledgement:
            day = situation.day_told(later.date)
            return _silence(mail, "answered", f"They wrote again on {day}.", situation, later)
    wrote = relationship.ours_since(until)
    if wrote:
        day = situation.day_told(wrote.date)
        return _silence(mail, "wrote_since", f"You wrote on {day}, at the time they named.", situation, wrote)
    met = relationship.met_between(mail.date, situation.now)
    if met and met.end <= situation.now:
        day = situation.day_told(met.start)
        return _silence(mail, "met", f"You met on {day}, after they asked for time.", situation)
    return None


def _silence(mail: Facts, code: str, reason: str, situation: Situation, because: Facts | None = None) -> Wait:
    sender = mail.sender.email if mail.sender else ""
    evidence = (
        Evidence(because.message_id, because.snippet) if because else Evidence(mail.message_id, _quote(mail))
    )
    return silence(KIND, sender, code, reason, situation, cause=mail.message_id, evidence=(evidence,))


def _both_readings(mail: Facts, situation: Situation) -> str:
    unclear = next(each for each in mail.commitments if each.other is not None)
    named = (unclear.start, unclear.other)
    days = sorted(named_day(moment, situation) for moment in named if moment is not None)
    told = " or ".join(day_words(day, situation.today) for day in days)
    return f"They asked for time; the day that they named may be {told}: nothing waits for it by itself."


def _quote(mail: Facts) -> str:
    asked = [each.quote for each in mail.commitments if each.action == "time"]
    return asked[0] if asked else mail.answer_quote
