"""What holds a follow-up back, whichever rule asked for it: one small function a signal.

Signals in `ENDING` end the follow-up for now: a draft of it that still is untouched is withdrawn. The
others only make it wait.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from fupmail.decide.labels import is_stopped, snoozed_until
from fupmail.decide.milestones import open_complaint
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import day_words
from fupmail.model.follow_up import Evidence, FollowUp, Wait

Signal = Callable[[FollowUp, Relationship, Situation], Wait | None]

SECTION_OF_KIND = {
    "meeting_follow_up": "meeting",
    "proposal_follow_up": "proposal",
    "deferred_follow_up": "deferred",
    "thank_you": "thank_you",
    "delivery_check": "delivery",
    "complaint": "complaint",
    "referral_intro": "referral",
    "referral_thanks": "referral",
    "loyal_appreciation": "loyalty",
    "keep_in_touch": "loyalty",
}
WAITS_FOR_MEETINGS = ("proposal_follow_up", "deferred_follow_up", "keep_in_touch", "loyal_appreciation")


def hold_back(
    follow_up: FollowUp, code: str, reason: str, until: datetime | None = None, *evidence: Evidence
) -> Wait:
    """The wait of a follow-up that a rule asked for."""
    return Wait(
        client=follow_up.client.email,
        kind=follow_up.kind,
        code=code,
        reason=reason,
        until=until,
        evidence=evidence or follow_up.evidence,
        key=follow_up.key,
        cause=follow_up.cause,
    )


def switched_off(follow_up: FollowUp, _: Relationship, situation: Situation) -> Wait | None:
    """The user's config switches this kind off."""
    section = SECTION_OF_KIND.get(follow_up.kind)
    if section is None or getattr(situation.config, section).enabled:
        return None
    return hold_back(follow_up, "switched_off", f"Switched off in your config ([{section}] enabled = false).")


def suppressed(follow_up: FollowUp, relationship: Relationship, situation: Situation) -> Wait | None:
    """They asked not to be written to, or the user said stop."""
    if not is_stopped(relationship, follow_up.client.email, situation):
        return None
    who = follow_up.client.email
    label = relationship.labelled("stop")
    if label:
        reason = f"No more follow-ups to {who}, until you take the label fupmail/Stop off."
        return hold_back(follow_up, "suppressed", reason, None, Evidence(label.message_id, label.snippet))
    return hold_back(
        follow_up, "suppressed", f"No more follow-ups to {who}, until you say `fupmail resume {who}`."
    )


def bounced(follow_up: FollowUp, relationship: Relationship, _: Situation) -> Wait | None:
    """Mail to this address comes back."""
    for mail in reversed(relationship.automatic):
        if mail.category == "bounce" and follow_up.client.email in mail.failed:
            heard = relationship.received_since(mail.date)
            if heard and heard.sender and heard.sender.email == follow_up.client.email:
                return None
            reason = f"Mail to {follow_up.client.email} came back: look for another address."
            return hold_back(follow_up, "bounced", reason, None, Evidence(mail.message_id, mail.snippet))
    return None


def complaint_open(follow_up: FollowUp, relationship: Relationship, _: Situation) -> Wait | None:
    """They are unhappy and wait for an answer: nothing else is written before it."""
    found = open_complaint(relationship)
    if found is None or follow_up.kind == "complaint":
        return None
    return hold_back(
        follow_up, "complaint_open", "They are unhappy: answer their complaint first.", None, found.evidence
    )


def snoozed(follow_up: FollowUp, relationship: Relationship, situation: Situation) -> Wait | None:
    """The user wants this client left alone for a while."""
    until = snoozed_until(relationship, follow_up.client.email, situation)
    if until is None or until <= situation.now:
        return None
    return hold_back(follow_up, "snoozed", f"Snoozed until {situation.day_told(until)}.", until)


def meeting_booked(follow_up: FollowUp, relationship: Relationship, situation: Situation) -> Wait | None:
    """A meeting with them lies ahead: it is talked about there."""
    if follow_up.kind not in WAITS_FOR_MEETINGS:
        return None
    meeting = next((event for event in relationship.meetings if event.end > situation.now), None)
    if meeting is None:
        return None
    reason = f'You meet on {situation.day_told(meeting.start)} ("{meeting.title}").'
    return hold_back(follow_up, "meeting_booked", reason, meeting.end, Evidence(meeting.id, meeting.title))


def not_due(follow_up: FollowUp, _: Relationship, situation: Situation) -> Wait | None:
    """Its day has not come."""
    if follow_up.due <= situation.now:
        return None
    reason = f"{follow_up.reason} Due on {situation.day_told(follow_up.due)}."
    return hold_back(follow_up, "not_due", reason, follow_up.due)


def missed_window(follow_up: FollowUp, _: Relationship, situation: Situation) -> Wait | None:
    """It would come too late."""
    if follow_up.expires is None or situation.now <= follow_up.expires:
        return None
    day = situation.day_told(follow_up.expires - timedelta(seconds=1))
    return hold_back(follow_up, "missed_window", f"{follow_up.reason} After {day} it comes too late.")


def out_of_office(follow_up: FollowUp, relationship: Relationship, situation: Situation) -> Wait | None:
    """They are away: until one business day after their return, or three after the note."""
    for mail in reversed(relationship.automatic):
        if mail.category != "out_of_office" or not mail.sender or mail.sender.email != follow_up.client.email:
            continue
        if relationship.received_since(mail.date):
            return None
        named, days = (mail.returns, 1) if mail.returns else (situation.day_of(mail.date), 3)
        until = situation.start_of(situation.days.after(named, days))
        if until <= situation.now:
            return None
        back = f"back on {day_words(mail.returns, situation.today)}" if mail.returns else "no return named"
        reason = f"{follow_up.client.email} is out of office ({back})."
        return hold_back(follow_up, "out_of_office", reason, until, Evidence(mail.message_id, mail.snippet))
    return None


def unread_mail(follow_up: FollowUp, relationship: Relationship, situation: Situation) -> Wait | None:
    """A message with their name on it could not be read: it may say anything."""
    for email in (follow_up.client.email, *relationship.people):
        if email in situation.unread:
            reason = f"A message with {email} on it could not be read: look at it first."
            return hold_back(follow_up, "unread_mail", reason, None, Evidence(situation.unread[email]))
    return None


ENDING: tuple[Signal, ...] = (switched_off, suppressed, bounced, complaint_open, snoozed, meeting_booked)
WAITING: tuple[Signal, ...] = (missed_window, not_due, unread_mail, out_of_office)
