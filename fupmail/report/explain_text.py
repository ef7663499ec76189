"""Why something was, or was not, done for a client: the whole story, rule by rule."""

from collections.abc import Iterable

from fupmail.decide.relationships import Relationship
from fupmail.decide.wording import time_words
from fupmail.model.follow_up import Evidence
from fupmail.model.plan import CreateDraft, CreateHold, MoveHold, Plan
from fupmail.report.kinds import KIND_NAMES
from fupmail.report.lines import Line, Lines, detail, heading, item
from fupmail.report.story import story_of
from fupmail.sync import Rehearsal

STORY_LENGTH = 14
WHAT_WOULD_CHANGE = {
    "not_due": "it comes by itself on its day, unless they answer or you write",
    "answered": "if you write and they stay silent, the clock starts again",
    "wrote_since": "your own mail was the follow-up",
    "draft_open": "send or delete the draft that waits",
    "draft_deleted": "you deleted it; write yourself if you changed your mind",
    "cadence": "it comes by itself when enough days have passed",
    "run_limit": "the next run makes it; or raise max_drafts_per_run",
    "missed_window": "too late for a draft: write yourself, or call",
    "meeting_booked": "after the meeting, or if it is cancelled",
    "suppressed": "fupmail resume",
    "snoozed": "fupmail resume, or when the time is over",
    "out_of_office": "it comes by itself after their return",
    "bounced": "a mail from them, or another address",
    "complaint_open": "answer the complaint",
    "two_readings": "write or ask which day is meant",
    "deferred": "the time that they named",
    "finished": "an answer from them",
    "switched_off": "your fupmail.toml",
    "closed": "taking off the label with which you marked it",
    "moved": "fupmail missed, or fupmail done",
    "met": "the meeting has a follow-up of its own",
    "touched": "nothing needs to: you have been in touch",
    "unread_mail": "reading that message yourself; it is listed as a problem",
    "in_spam": "moving their mail out of Spam, deleting it there, or writing to them",
    "draft_edited": "send or delete the draft: it is yours",
    "draft_sent": "nothing needs to: it was sent",
    "draft_undone": "you took it back; write yourself if you changed your mind",
    "draft_unsure": "look into your drafts: it may be there",
    "called_off": "a new word about it",
    "yours": "nothing needs to: you took care of it in the calendar",
}


def explain_lines(relationship: Relationship, rehearsal: Rehearsal) -> Lines:
    """One company's story: who, what passed, what is planned, what is not and what would change it."""
    plan = rehearsal.plan
    names = ", ".join(str(person) for person in relationship.people.values())
    yield heading(f"{relationship.company}   {names}")
    yield from _standing(relationship, plan)
    yield from _story(relationship, rehearsal)
    yield from _planned(relationship, plan)
    yield from _records(relationship, rehearsal)
    yield from _silences(relationship, plan)


def _standing(relationship: Relationship, plan: Plan) -> Lines:
    for status in plan.clients:
        if status.client.email in relationship.people:
            step = status.next_step or "none: what do you want to happen next?"
            who = status.client.name or status.client.email
            yield from detail(f"{who}: {status.stage}; next step: {step}", "plain")
    for label in sorted(relationship.labels):
        yield from detail(f"your label: {label}", "plain")


def _story(relationship: Relationship, rehearsal: Rehearsal) -> Lines:
    situation = rehearsal.situation
    entries = story_of(relationship, rehearsal.plan.now)
    yield Line("")
    yield heading(f"What passed ({len(entries)})")
    if len(entries) > STORY_LENGTH:
        yield from detail(f"{len(entries) - STORY_LENGTH} earlier ones not shown")
    for date, words in entries[-STORY_LENGTH:]:
        yield from item("·", f"{situation.time_told(date)}  {words}")


def _planned(relationship: Relationship, plan: Plan) -> Lines:
    drafts = [
        action.follow_up
        for action in plan.actions
        if isinstance(action, CreateDraft) and action.follow_up.client.email in relationship.people
    ]
    holds = [
        action.hold
        for action in plan.actions
        if isinstance(action, CreateHold | MoveHold) and action.hold.client.email in relationship.people
    ]
    if not drafts and not holds:
        return
    yield Line("")
    yield heading("Due now")
    for follow_up in drafts:
        yield from item("+", f"draft, {KIND_NAMES[follow_up.kind]}: {follow_up.reason}", "good")
        yield from _quotes(follow_up.evidence)
    for hold in holds:
        when = time_words(hold.start, plan.now.tzinfo, plan.now.date()) if plan.now.tzinfo else ""
        yield from item("+", f"hold, {KIND_NAMES[hold.kind]}, {when}: {hold.reason}", "good")
        yield from _quotes(hold.evidence)


def _records(relationship: Relationship, rehearsal: Rehearsal) -> Lines:
    records = relationship.records
    if not records:
        return
    situation = rehearsal.situation
    yield Line("")
    yield heading("What fupmail did")
    for record in records:
        kind = KIND_NAMES.get(record.kind, record.kind)
        when = situation.day_told(record.at)
        yield from item("·", f"{record.work}, {kind}: {record.state} ({when})")


def _silences(relationship: Relationship, plan: Plan) -> Lines:
    waits = [wait for wait in plan.waiting if wait.client in relationship.people]
    if not waits:
        return
    yield Line("")
    yield heading("Why, and why nothing else")
    for wait in waits:
        yield from item("·", f"{KIND_NAMES.get(wait.kind, wait.kind)}: {wait.reason}  [{wait.code}]")
        yield from _quotes(wait.evidence)
        change = WHAT_WOULD_CHANGE.get(wait.code)
        if change:
            yield from detail(f"what would change it: {change}")


def _quotes(evidence: Iterable[Evidence]) -> Lines:
    for each in evidence:
        quote = f"“{each.quote}” " if each.quote else ""
        yield from detail(f"{quote}[{each.message}]")
