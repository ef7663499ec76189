"""Where each client stands, and the next step with its date: a client without one is shown as such."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fupmail.decide.milestones import deliveries, is_loyal, open_complaint, purchases, refusals
from fupmail.decide.negotiation import deferred_until, is_deferral, is_proposal
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.standing import LIVE
from fupmail.model.follow_up import ClientStatus, FollowUp, Hold, Stage, Wait, WaitingOnYou
from fupmail.model.mailbox import Address

KIND_WORDS = {
    "meeting_follow_up": "follow up the meeting",
    "proposal_follow_up": "follow up the proposal",
    "deferred_follow_up": "come back to them",
    "missed_call": "apologise for the missed call",
    "thank_you": "say thank you",
    "delivery_check": "ask how it goes",
    "complaint": "answer the complaint",
    "referral_intro": "write to the one introduced",
    "referral_thanks": "thank for the introduction",
    "loyal_appreciation": "show appreciation",
    "keep_in_touch": "keep in touch",
}


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a run found out that is still to come; `leaving` are the keys of what it takes back or moves."""

    follow_ups: tuple[FollowUp, ...]
    holds: tuple[Hold, ...]
    waits: tuple[Wait, ...]
    waiting: tuple[WaitingOnYou, ...]
    leaving: frozenset[str] = frozenset()


Step = tuple[datetime, str]
Steps = Mapping[str, Sequence[Step]]


def client_statuses(
    relationships: Iterable[Relationship], situation: Situation, outlook: Outlook
) -> tuple[ClientStatus, ...]:
    """Every client whom the user has written to or met, or who was introduced, by company and address."""
    found: list[ClientStatus] = []
    steps = _steps(situation, outlook)
    dealt_with = situation.acquaintances.emails | situation.introduced
    for relationship in relationships:
        stage = stage_of(relationship, situation)
        known = sorted(email for email in relationship.people if email in dealt_with)
        touched = _last_touches(relationship, situation)
        meetings = tuple(_meetings_ahead(relationship, situation))
        with_anybody = _earliest(
            (step for email in relationship.people for step in steps.get(email, ())), meetings
        )
        for person in (relationship.people[email] for email in known):
            own = steps.get(person.email)
            step = _earliest(own, meetings) if own else with_anybody
            found.append(_status(person, relationship.company, stage, touched.get(person.email), step))
    return tuple(found)


def stage_of(relationship: Relationship, situation: Situation) -> Stage:
    """The stage of a company: trouble first, loyalty next, else the latest of what happened."""
    if open_complaint(relationship):
        return "unhappy"
    if is_loyal(relationship, situation):
        return "loyal"
    happened = sorted(_happened(relationship, situation), key=lambda each: each[0])
    if happened:
        return happened[-1][1]
    if any(meeting.end <= situation.now for meeting in relationship.meetings):
        return "met"
    return "referred" if any(email in situation.introduced for email in relationship.people) else "new"


def _happened(relationship: Relationship, situation: Situation) -> Iterator[tuple[datetime, Stage]]:
    for mail in relationship.sent:
        if is_proposal(mail):
            yield mail.date, "proposed"
    for mail in relationship.received:
        until = deferred_until(mail, situation) if is_deferral(mail) else None
        if until and until > situation.now:
            yield mail.date, "deferred"
    for purchase in purchases(relationship):
        yield purchase.at, "won"
    for refusal in refusals(relationship):
        yield refusal.at, "lost"
    for delivery in deliveries(relationship, situation):
        yield delivery.at, "delivered"


def _status(
    person: Address, company: str, stage: Stage, touched: datetime | None, step: Step | None
) -> ClientStatus:
    return ClientStatus(
        client=person,
        company=company,
        stage=stage,
        last_touch=touched,
        next_step=step[1] if step else None,
        next_at=step[0] if step else None,
    )


def _last_touches(relationship: Relationship, situation: Situation) -> Mapping[str, datetime]:
    """When something last passed with each person, in one walk: a company may have thousands of mails."""
    found: dict[str, datetime] = {}
    for at, people in _touches(relationship, situation):
        for person in people:
            found[person.email] = max(at, found.get(person.email, at))
    return found


def _touches(
    relationship: Relationship, situation: Situation
) -> Iterator[tuple[datetime, Iterable[Address]]]:
    for mail in (*relationship.ours, *relationship.received):
        yield mail.date, (*mail.to, *mail.cc, *([mail.sender] if mail.sender else []))
    for meeting in relationship.meetings:
        if meeting.end <= situation.now:
            yield meeting.start, (guest.address for guest in meeting.guests)


def _earliest(steps: Iterable[Step], meetings: Iterable[Step]) -> Step | None:
    return min((*steps, *meetings), default=None)


def _steps(situation: Situation, outlook: Outlook) -> Steps:
    """What is to come, by person."""
    found: dict[str, list[Step]] = {}
    for email, step in _all_steps(situation, outlook):
        found.setdefault(email, []).append(step)
    return found


def _all_steps(situation: Situation, outlook: Outlook) -> Iterator[tuple[str, Step]]:
    now = situation.now
    for waiting in outlook.waiting:
        yield waiting.client, (now, "answer them")
    for follow_up in outlook.follow_ups:
        for address in follow_up.to:
            yield address.email, (now, f"review the draft: {KIND_WORDS[follow_up.kind]}")
    for hold in outlook.holds:
        yield hold.client.email, (hold.start, _of_hold(hold.kind, hold.start, situation))
    needless = {wait.key for wait in outlook.waits if wait.code == "draft_edited"}
    for record in situation.records:
        if record.state not in LIVE or record.key in outlook.leaving or record.key in needless:
            continue
        if record.work == "draft":
            yield record.client, (now, f"review the draft: {KIND_WORDS.get(record.kind, record.kind)}")
        elif record.start and record.start > now:
            yield record.client, (record.start, _of_hold(record.kind, record.start, situation))
    for wait in outlook.waits:
        if wait.until and wait.until > now and wait.kind in KIND_WORDS:
            yield wait.client, (wait.until, KIND_WORDS[wait.kind])


def _meetings_ahead(relationship: Relationship, situation: Situation) -> Iterator[Step]:
    for meeting in relationship.meetings:
        if meeting.start > situation.now:
            yield meeting.start, f"meet: {meeting.title}"


def _of_hold(kind: str, start: datetime, situation: Situation) -> str:
    verb = {"call": "call them", "visit": "visit them", "send": "send what was promised"}.get(kind, kind)
    return f"{verb}, {situation.time_told(start)}"
