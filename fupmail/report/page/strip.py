"""A client's way as a strip of dots: met, offer, follow-ups, answer, outcome; with the next one hollow."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from fupmail.decide.milestones import Milestone, deliveries, is_loyal, open_complaint, purchases, refusals
from fupmail.decide.negotiation import Negotiation, negotiations
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import DAYS, FAR, MONTHS
from fupmail.model.facts import Facts
from fupmail.model.plan import CreateDraft, Plan
from fupmail.report.kinds import ordinal
from fupmail.report.page.needs import urgency_of_answer, urgency_of_draft
from fupmail.report.page.view import Stop, StopState

OFFER = "proposal_follow_up"
MOST_PLACES = 4  # more dots would not fit a telephone


@dataclass(frozen=True, slots=True)
class Due:
    """A follow-up to an offer that is still to come: when, and whether its day has passed."""

    attempt: int
    at: datetime
    overdue: bool = False


def strip_of(relationship: Relationship, plan: Plan, situation: Situation) -> tuple[Stop, ...]:
    """The strip of a company: always as many dots, so that strips can be compared at a glance."""
    stories = sorted(negotiations(relationship, situation), key=lambda each: each.proposal.date)
    story = stories[-1] if stories else None
    return (
        _met(relationship, plan, situation),
        _done("Offer", story.proposal.date, situation) if story else Stop("Offer", "ahead"),
        *_follow_ups(story, relationship, plan, situation),
        _answer(story, relationship, plan, situation),
        _outcome(story, relationship, situation),
    )


def short_day(moment: datetime, situation: Situation) -> str:
    """`today`, `Mon 9` in the next six days, else a day such as `5 Mar`; `Mar 2024` where it is long ago."""
    day, today = situation.day_of(moment), situation.today
    month = MONTHS[day.month - 1]
    if day == today:
        return "today"
    if 0 < (day - today).days < 7:
        return f"{DAYS[day.weekday()]} {day.day}"
    if today - day > FAR:
        return f"{month} {day.year}"
    return f"{day.day} {month} {day.year}" if day - today > FAR else f"{day.day} {month}"


def _done(word: str, moment: datetime, situation: Situation) -> Stop:
    return Stop(word, "done", short_day(moment, situation))


def _met(relationship: Relationship, plan: Plan, situation: Situation) -> Stop:
    """The last meeting; where there was none, the next meeting, visit or call."""
    past = [meeting for meeting in relationship.meetings if meeting.end <= situation.now]
    if past:
        return _done("Met", past[-1].start, situation)
    if relationship.meetings:
        return Stop("Meet", "next", short_day(relationship.meetings[0].start, situation))
    for call in plan.calls:
        if call.client in relationship.people and call.kind in ("call", "visit"):
            state: StopState = "overdue" if call.ask else "next"
            return Stop(call.kind.capitalize(), state, short_day(call.start, situation))
    return Stop("Met", "ahead")


def _follow_ups(
    story: Negotiation | None, relationship: Relationship, plan: Plan, situation: Situation
) -> Iterator[Stop]:
    """One dot an attempt; of more attempts than the playbook has, the first ones and the latest."""
    places = min(max(situation.config.proposal.attempts, 1), MOST_PLACES)
    written = list(story.reminded_at) if story else []
    due = _due(story, relationship, plan, situation)
    for place in range(1, places + 1):
        attempt = place if place < places else max(places, len(written), due.attempt if due else 0)
        if due and attempt == due.attempt:
            state: StopState = "overdue" if due.overdue else "next"
            yield Stop(ordinal(attempt), state, short_day(due.at, situation))
        elif attempt <= len(written):
            yield _done(ordinal(attempt), written[attempt - 1], situation)
        else:
            yield Stop(ordinal(attempt), "ahead")


def _due(
    story: Negotiation | None, relationship: Relationship, plan: Plan, situation: Situation
) -> Due | None:
    if story is None:
        return None
    cause = story.proposal.message_id
    for record in relationship.records:
        if record.kind == OFFER and record.cause == cause and record.state in ("made", "edited"):
            for draft in plan.open_drafts:
                if draft.key == record.key:
                    late = urgency_of_draft(draft, situation) == "overdue"
                    return Due(record.attempt, record.made_at or situation.now, late)
    for action in plan.actions:
        if (
            isinstance(action, CreateDraft)
            and action.follow_up.kind == OFFER
            and action.follow_up.cause == cause
        ):
            return Due(action.follow_up.attempt, situation.now)
    for wait in plan.waiting:
        if wait.kind == OFFER and wait.cause == cause and wait.until and wait.until > situation.now:
            return Due(story.attempts + 1, wait.until)
    return None


def _answer(story: Negotiation | None, relationship: Relationship, plan: Plan, situation: Situation) -> Stop:
    """What they said last to an offer; while they wait for the user's words, the user's turn."""
    complaint = open_complaint(relationship)
    if complaint:
        return Stop("Unhappy", "bad", short_day(complaint.at, situation))
    for waiting in plan.waiting_on_you:
        if waiting.client in relationship.people:
            late = urgency_of_answer(waiting, situation) == "overdue"
            return Stop("Your turn", "overdue" if late else "next", short_day(waiting.since, situation))
    if story and story.turn:
        at = story.turn.date if isinstance(story.turn, Facts) else story.turn.end
        return _done("Deferred" if story.state == "deferred" else "Answer", at, situation)
    return Stop("Answer", "ahead")


def _outcome(story: Negotiation | None, relationship: Relationship, situation: Situation) -> Stop:
    """What became of the offer that the strip tells of; how an earlier one ended is not its outcome."""
    happened = [(each, "Won") for each in purchases(relationship)]
    happened += [(each, "Delivered") for each in deliveries(relationship, situation)]
    happened += [(each, "Lost") for each in refusals(relationship)]
    ends = [(each.at, word) for each, word in happened if story is None or _is_after(story, each)]
    if not ends:
        return Stop("Outcome", "ahead")
    at, word = max(ends)
    if is_loyal(relationship, situation) and word != "Lost":
        word = "Loyal"
    return Stop(word, "bad" if word == "Lost" else "done", short_day(at, situation))


def _is_after(story: Negotiation, end: Milestone) -> bool:
    """Whether it came after the offer; a label on its conversation may stand on an older mail of it."""
    on_it = end.by_label and end.thread == story.proposal.thread
    return on_it or end.at >= story.proposal.date
