"""What kind of client somebody is, which decides how a letter speaks to them."""

from datetime import timedelta

from fupmail.decide.milestones import is_loyal, latest_complaint, purchases
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import ClientType
from fupmail.model.mailbox import Event

RECENTLY = timedelta(days=30)
SEEN_BEFORE = timedelta(days=60)


def client_type_of(
    relationship: Relationship, situation: Situation, default: ClientType = "undecided"
) -> ClientType:
    """Angry where they complained of late, else loyal, else introduced and new to buying, else bought."""
    complaint, _ = latest_complaint(relationship)
    if complaint and situation.now - complaint.at <= RECENTLY:
        return "angry"
    if is_loyal(relationship, situation):
        return "loyal"
    bought = purchases(relationship)
    if len(bought) <= 1 and any(email in situation.introduced for email in relationship.people):
        return "referral"
    return "bought" if bought and default == "undecided" else default


def type_at_meeting(meeting: Event, relationship: Relationship, situation: Situation) -> ClientType:
    """The same after a meeting: new, where it was the first and there was hardly a word before.

    What was before the mail that can be seen is unknown: then nobody is called new.
    """
    known = client_type_of(relationship, situation)
    if known not in ("undecided", "referral") or relationship.meetings[0].id != meeting.id:
        return known
    mail = (*relationship.ours[:1], *relationship.received[:1])
    strangers = all(meeting.start - each.date <= RECENTLY for each in mail)
    seen = bool(situation.facts) and meeting.start - situation.facts[0].date >= SEEN_BEFORE
    return "new" if strangers and seen else known
