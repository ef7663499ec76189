"""Promised calls, visits and things to send: what was said last about each, whoever said it.

A newer word about the same call moves it, "let's skip the call" calls it off. The key is that of the
first word, so a call that is moved three times stays one hold.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from fupmail.decide.holds.their_clock import by_their_clock
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.facts import Cancellation, Commitment, Facts
from fupmail.model.fingerprint import stable_key
from fupmail.model.follow_up import HoldKind
from fupmail.model.mailbox import Address

KINDS: tuple[HoldKind, ...] = ("call", "visit", "send")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One call, visit or thing to send. `mail` and `commitment` are the latest word on its time.

    `taken_back` when a hold of it was made and cancelled before, because nothing called for it then.
    """

    key: str
    kind: HoldKind
    client: Address
    first: Facts
    mail: Facts
    commitment: Commitment
    cause: str
    called_off: tuple[Facts, Cancellation] | None = None
    taken_back: bool = False

    @property
    def by_user(self) -> bool:
        """Whether the user promised it; else the client asked for it."""
        return self.mail.direction == "sent"


def arrangements(relationship: Relationship, situation: Situation) -> tuple[Arrangement, ...]:
    """Everything arranged with this company, in the order in which it was first spoken of."""
    found: dict[str, Arrangement] = {}
    for mail in _mail(relationship):
        client = _other_side(mail, relationship, situation)
        if client is None:
            continue
        heard = by_their_clock(mail, client, relationship)
        for kind in KINDS:
            _hear(found, heard, kind, client, situation)
    return tuple(_afresh(arrangement, situation) for arrangement in found.values())


def latest_end(arrangement: Arrangement, situation: Situation) -> datetime:
    """The last instant at which the arrangement can still be kept, by the words alone."""
    commitment = arrangement.commitment
    latest = commitment.end or commitment.start
    if latest is None:
        days = timedelta(days=situation.config.call.default_days + 1)
        return situation.start_of(situation.day_of(arrangement.mail.date) + days)
    if isinstance(latest, datetime):
        return latest + timedelta(minutes=situation.config.call.minutes)
    span = {"week": 7, "month": 31}.get(commitment.grain, 1) if commitment.end is None else 1
    return datetime.combine(latest + timedelta(days=span), time(), situation.zone)


def _afresh(arrangement: Arrangement, situation: Situation) -> Arrangement:
    """The arrangement with a key that no cancelled hold bears: a calendar gives an id out only once."""
    key, number = arrangement.key, 1
    while (record := situation.record_by_key.get(key)) and record.state == "withdrawn":
        number += 1
        key = stable_key(situation.profile.account, arrangement.kind, arrangement.cause, number)
    return arrangement if number == 1 else replace(arrangement, key=key, taken_back=True)


def _mail(relationship: Relationship) -> list[Facts]:
    return sorted((*relationship.sent, *relationship.received), key=lambda mail: (mail.date, mail.id))


def _other_side(mail: Facts, relationship: Relationship, situation: Situation) -> Address | None:
    """The client of this company whom a mail concerns; None when it is not theirs to arrange."""
    if mail.direction == "received":
        known = relationship.knew(mail.date) and mail.sender is not None
        return relationship.person(mail.sender.email) if known and mail.sender else None
    clients = situation.people.clients((*mail.to, *mail.cc))
    if clients and clients[0].email in relationship.people:
        return relationship.person(clients[0].email)
    return None


def _hear(
    found: dict[str, Arrangement], mail: Facts, kind: HoldKind, client: Address, situation: Situation
) -> None:
    words = [each for each in mail.commitments if _concerns(each, kind, mail)]
    if not words and not mail.cancellations:
        return
    pending = _pending(found, mail, kind, client, situation)
    if pending and not words:
        words = _moved(mail, kind)
    skipped = next((each for each in mail.cancellations if each.action == kind), None)
    if skipped and pending and not any(each.start for each in words):
        found[pending.key] = replace(pending, called_off=(mail, skipped))
        return
    for number, commitment in enumerate(_distinct(words)):
        if number == 0 and pending:
            if commitment.start is not None:
                found[pending.key] = replace(pending, mail=mail, commitment=commitment, called_off=None)
            continue
        cause = mail.message_id if number == 0 else f"{mail.message_id}#{number}"
        key = stable_key(situation.profile.account, kind, cause, 1)
        found[key] = Arrangement(key, kind, client, mail, mail, commitment, cause)


def _concerns(commitment: Commitment, kind: HoldKind, mail: Facts) -> bool:
    """A hold rests on the user's own promise, or on a client's request for a call or a visit."""
    if commitment.action != kind:
        return False
    if mail.direction == "sent":
        return commitment.type == "promise" and (kind != "send" or commitment.start is not None)
    return commitment.type == "request" and kind != "send"


def _moved(mail: Facts, kind: HoldKind) -> list[Commitment]:
    """ "Can we move the call to Friday?" of the user's gives up the old time for the one it asks for."""
    given_up = {each.quote for each in mail.cancellations if each.action == kind}
    asked = (each for each in mail.commitments if each.action == kind and each.start is not None)
    return [each for each in asked if each.quote in given_up]


def _pending(
    found: dict[str, Arrangement], mail: Facts, kind: HoldKind, client: Address, situation: Situation
) -> Arrangement | None:
    """The latest arrangement of this kind whose time had not passed when the mail was written.

    A word to somebody else of the company, in another conversation, is about a call of their own.
    """
    for earlier in reversed(found.values()):
        if earlier.kind != kind or earlier.mail is mail or earlier.called_off:
            continue
        same_thread = mail.thread in (earlier.first.thread, earlier.mail.thread)
        if not same_thread and (kind == "send" or earlier.client.email != client.email):
            continue
        if latest_end(earlier, situation) > mail.date:
            return earlier
    return None


def _distinct(words: list[Commitment]) -> Iterator[Commitment]:
    """The commitments of one mail, without those that say the same again."""
    seen: set[datetime | date | None] = set()
    for commitment in sorted(words, key=lambda each: each.start is None):
        if commitment.start not in seen and not (commitment.start is None and seen):
            seen.add(commitment.start)
            yield commitment
