"""Somebody introduced a new person: a word to the one introduced, and thanks to the introducer."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from fupmail.decide.addressing import Envelope, alias_of, fresh, reply_in
from fupmail.decide.owed import follow_up_key, owe, silence
from fupmail.decide.relationships import Relationship, commands, first_met
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence, FollowUp, Occasion, Wait
from fupmail.model.mailbox import Address
from fupmail.understand.subject import bare_subject

INTRO: Final = "referral_intro"
THANKS: Final = "referral_thanks"
NO_FAVOUR = ("complaint", "unsubscribe")


def referral_intro(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """The first word to each person introduced, or why there is none."""
    for mail in introductions(relationship, situation):
        for person in new_people(mail, situation):
            yield _written(mail, person, situation) or _intro(mail, person, relationship, situation)


def referral_thanks(relationship: Relationship, situation: Situation) -> Iterator[FollowUp | Wait]:
    """Thanks to each introducer, or why there are none."""
    for mail in introductions(relationship, situation):
        assert mail.sender is not None
        wrote = _written_back(mail, relationship, situation)
        if wrote:
            yield silence(
                THANKS,
                mail.sender,
                "wrote_since",
                f"You wrote to them on {situation.day_told(wrote.date)}, after the introduction.",
                situation,
                cause=mail.message_id,
                evidence=(Evidence(wrote.message_id),),
            )
        else:
            yield from _thanks(mail, relationship, situation)


def _written_back(mail: Facts, relationship: Relationship, situation: Situation) -> Facts | None:
    """What the user wrote to the introducer since; a copy of fupmail's word to the one introduced is none."""
    intros = {follow_up_key(situation, INTRO, _cause(mail, person)) for person in new_people(mail, situation)}
    later = (sent for sent in relationship.sent if sent.date > mail.date)
    return next((sent for sent in later if sent.key not in intros), None)


def introductions(relationship: Relationship, situation: Situation) -> Iterator[Facts]:
    """Their mails in which somebody whom the user did not know is introduced.

    An introduction may stand beside a yes, a question or a no; who is angry introduces nobody. Only the
    user's label makes an introduction of a mail that names nobody to write to.
    """
    for mail in relationship.received:
        marked = "referral" in commands(mail)
        said = marked or (mail.introduces and mail.answer not in NO_FAVOUR)
        someone = new_people(mail, situation) or not (mail.introduces or _others(mail, situation))
        if said and someone and relationship.knew(mail.date):
            yield mail


def new_people(mail: Facts, situation: Situation) -> tuple[Address, ...]:
    """Those introduced by a mail to whom the user had not written before it."""
    return tuple(
        person for person in _others(mail, situation) if not _sent_to(person, situation, before=mail)
    )


def _others(mail: Facts, situation: Situation) -> tuple[Address, ...]:
    """Those whom a mail introduces; with the user's label that is everybody else on it."""
    present = (*mail.to, *mail.cc) if "referral" in commands(mail) else ()
    named = situation.people.clients((*mail.introduces, *present))
    return tuple(person for person in named if person != mail.sender)


def _evidence(mail: Facts) -> Evidence:
    """The sentence that introduces; where the mail says something else first, its beginning."""
    return Evidence(mail.message_id, mail.answer_quote if mail.answer == "referral" else mail.snippet)


def _cause(mail: Facts, person: Address) -> str:
    return f"{mail.message_id}>{person.email}"


def _intro(mail: Facts, person: Address, relationship: Relationship, situation: Situation) -> FollowUp:
    on_thread = any(person.email == address.email for address in (*mail.to, *mail.cc))
    sender = alias_of((mail,), situation)
    envelope = (
        Envelope(
            to=(person,),
            cc=(relationship.person(mail.sender.email),) if mail.sender else (),
            sender=sender,
            subject=bare_subject(mail.subject),
            thread=mail.thread,
            in_reply_to=mail.message_id,
            references=(*mail.references, mail.message_id),
        )
        if on_thread
        else fresh((person,), situation, sender)
    )
    theirs = first_met(person)
    introducer = relationship.person(mail.sender.email) if mail.sender else None
    day = situation.day_told(mail.date)
    return owe(
        INTRO,
        envelope,
        theirs,
        situation,
        due=situation.business_day(mail.date),
        expires=mail.date + timedelta(days=situation.config.referral.window_days),
        reason=f"{introducer or 'A client'} introduced {person} on {day}.",
        evidence=(_evidence(mail),),
        cause=_cause(mail, person),
        occasion=Occasion(
            topic=bare_subject(mail.subject) if on_thread else "",
            at=mail.date,
            person=person,
            introducer=introducer,
            client_type="referral",
        ),
    )


def _written(mail: Facts, person: Address, situation: Situation) -> Wait | None:
    personal = (each for each in situation.mail_with.get(person.email, ()) if each.category == "personal")
    since = (facts for facts in personal if facts.date > mail.date)
    facts = next(since, None)
    if facts is None:
        return None
    ours = facts.direction == "sent"
    return silence(
        INTRO,
        person,
        "wrote_since" if ours else "answered",
        f"{'You wrote to them' if ours else 'They wrote'} on {situation.day_told(facts.date)}, "
        "after the introduction.",
        situation,
        cause=_cause(mail, person),
        evidence=(Evidence(facts.message_id),),
    )


def _thanks(mail: Facts, relationship: Relationship, situation: Situation) -> Iterator[FollowUp]:
    envelope = reply_in(mail.thread, relationship, situation)
    if envelope is None or mail.sender is None:
        return
    introducer = relationship.person(mail.sender.email)
    person = next(iter(new_people(mail, situation)), None)
    day = situation.day_told(mail.date)
    alone = Envelope(
        (introducer,),
        (),
        envelope.sender,
        envelope.subject,
        envelope.thread,
        envelope.in_reply_to,
        envelope.references,
    )
    yield owe(
        THANKS,
        alone,
        relationship,
        situation,
        due=situation.business_day(mail.date),
        expires=mail.date + timedelta(days=situation.config.referral.window_days),
        reason=f"{introducer} introduced {person} on {day}."
        if person
        else f"{introducer} recommended you on {day}.",
        evidence=(_evidence(mail),),
        cause=mail.message_id,
        occasion=Occasion(
            topic=bare_subject(mail.subject),
            at=mail.date,
            person=person,
            client_type="referral",
        ),
    )


def _sent_to(person: Address, situation: Situation, before: Facts) -> bool:
    return any(
        facts.direction == "sent" and facts.date < before.date
        for facts in situation.mail_with.get(person.email, ())
    )
