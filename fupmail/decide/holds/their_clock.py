"""A time that the user promised as "your time": told by the client's clock, which their mail shows."""

import re
from dataclasses import replace
from datetime import date, datetime, tzinfo

from fupmail.decide.relationships import Relationship
from fupmail.model.facts import Commitment, Facts
from fupmail.model.mailbox import Address

YOUR_TIME = re.compile(
    r"(?<!take )(?<!all )"
    r"\b(?:your (?:local )?time|(?:deiner|eurer|ihrer) (?:orts)?zeit|(?:ton|votre) heure)\b",
    re.IGNORECASE,
)


def by_their_clock(mail: Facts, client: Address, relationship: Relationship) -> Facts:
    """The mail with each "your time" of the user's at the client's clock; as it was where that is unknown."""
    if mail.direction != "sent" or not any(YOUR_TIME.search(each.quote) for each in mail.commitments):
        return mail
    zone = _zone_of(client, relationship)
    if zone is None:
        return mail
    return replace(mail, commitments=tuple(_moved(each, zone) for each in mail.commitments))


def _zone_of(client: Address, relationship: Relationship) -> tzinfo | None:
    for mail in reversed(relationship.received):
        if mail.sender and mail.sender.email == client.email:
            return mail.date.tzinfo
    return None


def _moved(commitment: Commitment, zone: tzinfo) -> Commitment:
    if not YOUR_TIME.search(commitment.quote):
        return commitment
    return replace(
        commitment,
        start=_at(commitment.start, zone),
        end=_at(commitment.end, zone),
        other=_at(commitment.other, zone),
    )


def _at(moment: datetime | date | None, zone: tzinfo) -> datetime | date | None:
    return moment.replace(tzinfo=zone) if isinstance(moment, datetime) else moment
