"""Clients who wait for the user's own words: no draft can answer a question."""

from collections.abc import Iterator
from datetime import timedelta

from fupmail.decide.negotiation import is_proposal, labelled_end, negotiations
from fupmail.decide.relationships import Relationship, commands
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, WaitingOnYou


def waiting_on_you(relationship: Relationship, situation: Situation) -> Iterator[WaitingOnYou]:
    """Each client of this company whose last word asks for the user's."""
    unanswered = list(_unanswered(relationship, situation))
    turns = _turns(relationship, situation) if unanswered else frozenset()
    for email, mail in unanswered:
        if _needs_words(mail, turns, situation):
            yield WaitingOnYou(
                client=email,
                thread=mail.thread,
                since=mail.date,
                reason=_reason(mail, relationship, situation),
                evidence=(Evidence(mail.message_id, mail.asks or mail.answer_quote or mail.snippet),),
            )


def _unanswered(relationship: Relationship, situation: Situation) -> Iterator[tuple[str, Facts]]:
    """The last mail of each writer, by address, where it is recent and our side has not answered it."""
    last: dict[str, Facts] = {}
    for mail in relationship.received:
        if mail.sender and not mail.acknowledgement:
            last[mail.sender.email] = mail
    for email, mail in sorted(last.items()):
        age = situation.now - mail.date
        known = relationship.knew(mail.date) or email in situation.introduced
        if age > timedelta(days=situation.config.look_back_days) or not known:
            continue
        if not relationship.answer_to(mail):
            yield email, mail


def _turns(relationship: Relationship, situation: Situation) -> frozenset[str]:
    """The ids of the mails with which clients answered a proposal that nothing was heard of since."""
    answered = (each for each in negotiations(relationship, situation) if each.state == "answered")
    return frozenset(each.turn.id for each in answered if isinstance(each.turn, Facts))


def _needs_words(mail: Facts, turns: frozenset[str], situation: Situation) -> bool:
    if mail.answer == "complaint" or mail.not_called or "unhappy" in commands(mail):
        return True
    if mail.asks:
        return not _kept_otherwise(mail)
    if mail.answer == "question":
        return True
    if mail.answer != "other" or labelled_end(mail.thread, situation):
        return False
    thread = situation.threads.get(mail.thread, ())
    if any(sent.direction == "sent" and is_proposal(sent) and sent.date < mail.date for sent in thread):
        return True
    return mail.id in turns


def _kept_otherwise(mail: Facts) -> bool:
    """Whether what they ask is a call, a visit or time: a hold or a later draft keeps it."""
    kept = [each for each in mail.commitments if each.action in ("call", "visit", "time")]
    asked = [each for each in kept if each.quote in mail.asks or mail.asks in each.quote]
    return bool(asked) and all(each.other is None for each in asked)


def _reason(mail: Facts, relationship: Relationship, situation: Situation) -> str:
    email = mail.sender.email if mail.sender else ""
    name = relationship.person(email).name or email
    what = {"complaint": "complained", "question": "asked"}.get(mail.answer or "", "wrote")
    quote = mail.asks or mail.answer_quote or mail.snippet
    said = f': "{quote}"' if quote else "."
    return f"{name} {what} on {situation.day_told(mail.date)}{said}"
