"""Where each proposal stands: a walk over everything that passed since it was sent.

     user sends a proposal
              │
┌──────► awaiting them ── user writes again: one more attempt, the clock starts anew
│             │
│   they answer, or a meeting is held
│             │
│             ├── deferral ──► deferred ── user writes at the named time: one more attempt ─┐
│             ├── yes, no, stop (or the user's label says so) ──► closed                   │
│             └── anything else ──► answered                                               │
└───────────────── user writes ─────┘◄─────────────────────────────────────────────────────┘
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from fupmail.decide.owed import follow_up_key
from fupmail.decide.relationships import Relationship, commands
from fupmail.decide.situation import Situation
from fupmail.decide.warnings import pretends
from fupmail.model.facts import Facts
from fupmail.model.mailbox import Event
from fupmail.understand.people import company_of

State = Literal["awaiting", "answered", "deferred", "closed"]
ENDS = frozenset({"won", "lost"})
CLOSING = ("accepted", "declined", "unsubscribe")


@dataclass(frozen=True, slots=True)
class Negotiation:
    """One proposal and where it stands.

    `clock` is the user's mail from which silence is counted, `attempts` how many times the user has
    written again without an answer, `turn` the mail or meeting that brought about the state.
    `reminded_at` tells when each of the attempts was written.
    """

    proposal: Facts
    state: State
    clock: Facts
    attempts: int = 0
    turn: Facts | Event | None = None
    until: datetime | None = None
    reminded_at: tuple[datetime, ...] = ()


def negotiations(relationship: Relationship, situation: Situation) -> Iterator[Negotiation]:
    """The latest proposal of each thread with this company, and where it stands.

    A proposal that went to several companies belongs to the one that its first recipient is of.
    """
    latest: dict[str, Facts] = {}
    for mail in relationship.sent:
        first = situation.people.clients((*mail.to, *mail.cc))[0]
        if is_proposal(mail) and company_of(first.email) == relationship.company:
            latest[mail.thread] = mail
    for proposal in latest.values():
        story = _walk(Negotiation(proposal, "awaiting", proposal), relationship, situation)
        labelled = labelled_end(proposal.thread, situation)
        yield replace(story, state="closed", turn=labelled, until=None) if labelled else story


def labelled_end(thread: str, situation: Situation) -> Facts | None:
    """The latest mail of a thread that the user has labelled `Won` or `Lost`: that ends its story."""
    mails = reversed(situation.threads.get(thread, ()))
    return next((mail for mail in mails if not ENDS.isdisjoint(commands(mail))), None)


def last_proposal(thread: str, before: datetime, relationship: Relationship) -> datetime | None:
    """When the proposal went out that a thread had last spoken of before an instant."""
    sent = (mail for mail in reversed(relationship.sent) if mail.thread == thread and mail.date < before)
    return next((mail.date for mail in sent if is_proposal(mail)), None)


def is_proposal(mail: Facts) -> bool:
    """Whether the user's mail is a proposal: the label beats what was read."""
    return mail.proposal or "proposal" in commands(mail)


def is_deferral(mail: Facts) -> bool:
    """Whether a client's mail asks for time. "Call me on Friday" does not: it gets a hold.

    A question beside it ("What about the lamps? I will tell you by Friday") leaves it standing, and so
    does the polite form ("Can you give me until Friday?").
    """
    actions = {commitment.action for commitment in mail.commitments}
    if mail.answer == "deferred":
        return "time" in actions or not (mail.cancellations or actions & {"call", "visit"})
    timed = any(each.action == "time" and each.start is not None for each in mail.commitments)
    return timed and mail.answer in ("question", "other")


def deferred_until(mail: Facts, situation: Situation) -> datetime | None:
    """The business day at which a client who asked for time wants to hear again.

    None when the words can be read two ways: then nothing acts on them.
    """
    asked = [commitment for commitment in mail.commitments if commitment.action in ("time", "meet")]
    if any(commitment.other is not None for commitment in asked):
        return None
    named = [named_day(commitment.start, situation) for commitment in asked if commitment.start is not None]
    if named:
        return situation.start_of(situation.days.roll_forward(max(named)))
    return situation.business_day(mail.date + timedelta(days=situation.config.deferred.default_days))


def named_day(moment: datetime | date, situation: Situation) -> date:
    """The user's day on which something promised or asked for falls."""
    return situation.day_of(moment) if isinstance(moment, datetime) else moment


def _walk(story: Negotiation, relationship: Relationship, situation: Situation) -> Negotiation:
    for touch in _touches_after(story.proposal, relationship, situation):
        if isinstance(touch, Event):
            met = replace(story, state="answered", turn=touch, until=None)
            story = story if story.state == "closed" else met
        elif touch.direction == "sent":
            story = _user_wrote(story, touch, situation) if _belongs(touch, story) else story
        else:
            story = _client_wrote(story, touch, situation)
    return story


def _touches_after(
    proposal: Facts, relationship: Relationship, situation: Situation
) -> Iterator[Facts | Event]:
    others = [
        facts
        for facts in situation.threads.get(proposal.thread, ())
        if facts.direction == "received" and facts.category == "personal"
        if facts.sender and situation.people.is_client(facts.sender) and not pretends(facts, situation)
    ]
    mail = {facts.id: facts for facts in (*relationship.sent, *relationship.received, *others)}
    touches: list[tuple[datetime, str, Facts | Event]] = [
        (facts.date, facts.id, facts) for facts in mail.values() if facts.date > proposal.date
    ]
    touches += [
        (event.end, event.id, event)
        for event in relationship.meetings
        if proposal.date < event.end <= situation.now
    ]
    yield from (touch for _, _, touch in sorted(touches, key=lambda entry: entry[:2]))


def _belongs(mail: Facts, story: Negotiation) -> bool:
    """Whether the user's mail speaks to those who have the proposal, or who answered to it.

    What goes to others of their company, in another thread, reminds nobody of it.
    """
    concerned = {address.email for address in (*story.proposal.to, *story.proposal.cc)}
    if isinstance(story.turn, Event):
        concerned.update(guest.address.email for guest in story.turn.guests)
    elif story.turn and story.turn.sender:
        concerned.add(story.turn.sender.email)
    named = {address.email for address in (*mail.to, *mail.cc)}
    return mail.thread == story.proposal.thread or not concerned.isdisjoint(named)


def _user_wrote(story: Negotiation, mail: Facts, situation: Situation) -> Negotiation:
    if story.state == "closed":
        return story
    if story.state == "deferred" and story.until and mail.date < story.until:
        return story
    same_day = situation.day_of(mail.date) == situation.day_of(story.clock.date)
    counts = story.state == "deferred" or (story.state == "awaiting" and not same_day)
    counts = counts or _is_reminder(mail, story, situation)
    reminded = (*story.reminded_at, mail.date) if counts else story.reminded_at
    return replace(
        story,
        state="awaiting",
        clock=mail,
        attempts=len(reminded),
        turn=None,
        until=None,
        reminded_at=reminded,
    )


def _is_reminder(mail: Facts, story: Negotiation, situation: Situation) -> bool:
    """Whether the mail is the draft of the next attempt, sent although they had answered meanwhile."""
    cause, attempt = story.proposal.message_id, story.attempts + 1
    return mail.key == follow_up_key(situation, "proposal_follow_up", cause, attempt)


def _client_wrote(story: Negotiation, mail: Facts, situation: Situation) -> Negotiation:
    if mail.answer in CLOSING:
        return replace(story, state="closed", turn=mail, until=None)
    if story.state == "closed" or (story.state == "deferred" and mail.acknowledgement):
        return story
    if is_deferral(mail):
        return replace(story, state="deferred", turn=mail, until=deferred_until(mail, situation))
    return replace(story, state="answered", turn=mail, until=None)
