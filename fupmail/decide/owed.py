"""A follow-up made out of what a rule found: the one place where keys come from."""

from dataclasses import replace
from datetime import datetime

from fupmail.decide.addressing import Envelope, language_of_thread
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.fingerprint import stable_key
from fupmail.model.follow_up import DraftKind, Evidence, FollowUp, Occasion, Wait
from fupmail.model.mailbox import Address


def follow_up_key(situation: Situation, kind: str, cause: str, attempt: int = 1) -> str:
    """The key of what one message or event causes, the same in every run and on every machine."""
    return stable_key(situation.profile.account, kind, cause, attempt)


def owe(
    kind: DraftKind,
    envelope: Envelope,
    relationship: Relationship,
    situation: Situation,
    *,
    due: datetime,
    reason: str,
    evidence: tuple[Evidence, ...],
    cause: str,
    occasion: Occasion,
    attempt: int = 1,
    final: bool = False,
    expires: datetime | None = None,
) -> FollowUp:
    """The follow-up, addressed to the first of this company on the envelope, in its thread's language."""
    return FollowUp(
        key=follow_up_key(situation, kind, cause, attempt),
        kind=kind,
        attempt=attempt,
        client=principal(envelope, relationship),
        company=relationship.company,
        to=envelope.to,
        cc=envelope.cc,
        sender=envelope.sender,
        subject=envelope.subject,
        due=due,
        reason=reason,
        evidence=evidence,
        occasion=replace(occasion, language=language_of_thread(envelope.thread, situation)),
        cause=cause,
        thread=envelope.thread,
        in_reply_to=envelope.in_reply_to,
        references=envelope.references,
        final=final,
        expires=expires,
    )


def principal(envelope: Envelope, relationship: Relationship) -> Address:
    """The one of this company to whom a draft goes first."""
    both = (*envelope.to, *envelope.cc)
    return next((address for address in both if address.email in relationship.people), both[0])


def silence(
    kind: str,
    client: Address | str,
    code: str,
    reason: str,
    situation: Situation,
    *,
    cause: str,
    attempt: int = 1,
    until: datetime | None = None,
    evidence: tuple[Evidence, ...] = (),
) -> Wait:
    """The reason why a rule asks for nothing, tied to the follow-up that it would have been."""
    return Wait(
        client=client if isinstance(client, str) else client.email,
        kind=kind,
        code=code,
        reason=reason,
        until=until,
        evidence=evidence or (Evidence(cause),),
        key=follow_up_key(situation, kind, cause, attempt),
        cause=cause,
    )
