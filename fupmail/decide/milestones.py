"""What happened with a client that matters for a long time: yes, no, delivered, unhappy, referred.

The user's labels beat what was read: `Lost` on a thread silences a yes in it, `Won` a no.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from fupmail.decide.negotiation import is_proposal
from fupmail.decide.relationships import Relationship, commands
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Evidence

DELIVERY = re.compile(
    r"\b(?:deliver(?:y|ed)|install(?:ation|ed)?|go[- ]live|hand[- ]?over|commissioning"
    r"|lieferung|inbetriebnahme|übergabe|livraison|mise en service)\b",
    re.IGNORECASE,
)
DAYS_IN_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something that happened: when, in which thread, resting on which words, or on the user's label.

    `theirs` when the mail is the client's; a label may stand on the user's own.
    """

    at: datetime
    cause: str
    evidence: Evidence
    thread: str | None = None
    topic: str = ""
    by_label: bool = False
    theirs: bool = True


def purchases(relationship: Relationship) -> tuple[Milestone, ...]:
    """The first yes to each proposal, oldest first."""

    def accepts(mail: Facts) -> bool:
        return mail.answer == "accepted" and any(
            is_proposal(sent) and sent.date < mail.date for sent in relationship.sent
        )

    return _once_a_proposal(relationship, "won", "lost", accepts)


def refusals(relationship: Relationship) -> tuple[Milestone, ...]:
    """The last no to each proposal, oldest first."""
    return _once_a_proposal(relationship, "lost", "won", lambda mail: mail.answer == "declined")


def open_complaint(relationship: Relationship) -> Milestone | None:
    """The latest complaint that our side has not answered yet."""
    complaint, answer = latest_complaint(relationship)
    return complaint if answer is None else None


def latest_complaint(relationship: Relationship) -> tuple[Milestone | None, Facts | None]:
    """The latest complaint of theirs, and what our side has answered to it; None where there is none."""
    for mail in reversed(relationship.received):
        if mail.answer == "complaint" and not is_about_a_call(mail):
            return _milestone(mail, mail.answer_quote), relationship.answer_to(mail)
        if "unhappy" in commands(mail):
            return _milestone(mail, "", by_label=True), relationship.answer_to(mail)
    return None, None


def is_about_a_call(mail: Facts) -> bool:
    """Whether a complaint is no more than that a call did not come: an apology for it answers that."""
    return bool(mail.not_called) and mail.answer_quote in ("", mail.not_called)


def deliveries(relationship: Relationship, situation: Situation) -> tuple[Milestone, ...]:
    """Each delivery, installation or going live, oldest first."""
    found = [_milestone(mail, mail.delivered) for mail in relationship.sent if mail.delivered]
    labelled = relationship.labelled("delivered")
    if labelled and all(each.thread != labelled.thread for each in found):
        found.append(_milestone(labelled, ""))
    found += [
        Milestone(meeting.end, meeting.id, Evidence(meeting.id, meeting.title), None, meeting.title)
        for meeting in relationship.meetings
        if meeting.end <= situation.now and is_delivery(meeting.title)
    ]
    return tuple(sorted(found, key=lambda each: (each.at, each.cause)))


def is_delivery(title: str) -> bool:
    """Whether an event of this title is a delivery, an installation or a going live."""
    return DELIVERY.search(title) is not None


def is_loyal(relationship: Relationship, situation: Situation) -> bool:
    """Whether they bought often enough of late, or the user says that they are loyal."""
    loyalty = situation.config.loyalty
    since = situation.now - timedelta(days=loyalty.within_months * DAYS_IN_MONTH)
    recent = [purchase for purchase in purchases(relationship) if purchase.at >= since]
    return len(recent) >= loyalty.purchases or "loyal" in relationship.labels


def _once_a_proposal(
    relationship: Relationship, label: str, opposite: str, reads_so: Callable[[Facts], bool]
) -> tuple[Milestone, ...]:
    """The first yes, or the last no, to each proposal of a thread; the user's label where none was read."""
    found: dict[tuple[str, int], Milestone] = {}
    overruled = {mail.thread for mail in _mail(relationship) if opposite in commands(mail)}
    for mail in _mail(relationship):
        if mail.direction == "received" and reads_so(mail) and mail.thread not in overruled:
            matter = (mail.thread, _proposals_before(mail, relationship))
            if label == "lost" or matter not in found:
                found[matter] = _milestone(mail, mail.answer_quote)
    read = {thread for thread, _ in found}
    for mail in _labelled(label, relationship):
        if mail.thread not in read:
            found[mail.thread, 0] = _milestone(mail, "", by_label=True)
    return tuple(sorted(found.values(), key=lambda each: (each.at, each.cause)))


def _labelled(label: str, relationship: Relationship) -> Iterator[Facts]:
    """Of each thread with this label the mail that it speaks of: their last one, else ours.

    Gmail labels a whole conversation: the proposal in it, and what was written after their word, too. An
    enquiry before the first proposal is no word on it: they gave theirs elsewhere.
    """
    marked: dict[str, Facts] = {}
    for mail in _mail(relationship):
        before = marked.get(mail.thread)
        theirs = before if before is not None and before.direction == "received" else None
        enquiry = theirs is not None and is_proposal(mail) and not _proposals_before(theirs, relationship)
        if label in commands(mail) and (mail.direction == "received" or theirs is None or enquiry):
            marked[mail.thread] = mail
    yield from marked.values()


def _proposals_before(mail: Facts, relationship: Relationship) -> int:
    mine = (sent for sent in relationship.sent if sent.thread == mail.thread and sent.date < mail.date)
    return sum(is_proposal(sent) for sent in mine)


def _mail(relationship: Relationship) -> Iterator[Facts]:
    yield from sorted((*relationship.sent, *relationship.received), key=lambda mail: (mail.date, mail.id))


def _milestone(mail: Facts, quote: str, *, by_label: bool = False) -> Milestone:
    evidence = Evidence(mail.message_id, quote)
    theirs = mail.direction == "received"
    return Milestone(mail.date, mail.message_id, evidence, mail.thread, mail.subject, by_label, theirs)
