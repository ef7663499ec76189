"""Every client company as a row: its strip, its next step, and why; grouped by what it wants of the user."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from fupmail.decide.negotiation import is_proposal
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import day_words
from fupmail.model.follow_up import ClientStatus, Evidence
from fupmail.model.plan import CreateDraft, CreateHold, MoveHold
from fupmail.report.kinds import kind_name
from fupmail.report.names import Names
from fupmail.report.page.links import Links
from fupmail.report.page.needs import needs
from fupmail.report.page.strip import short_day, strip_of
from fupmail.report.page.view import Entry, Group, Passed, Row, Urgency
from fupmail.report.story import story_of
from fupmail.sync import Rehearsal

SOON = timedelta(days=7)
RECENT = timedelta(days=90)
OFFER_LASTS = timedelta(days=365)
SHOWN_COLLEAGUES = 3
SHOWN_PASSED = 5
WITHOUT_STEP = ("lost", "new")  # stages that want none
GROUPS = (
    ("Needs you", "today"),
    ("No next step", "nobody has said what comes next: what do you want to happen?"),
    ("Next 7 days", "the next step is planned; nothing for you to do today"),
    ("Later", "planned for after that"),
    ("Quiet", "new, lost, or not heard of for 90 days"),
)


def groups_of(
    rehearsal: Rehearsal, relationships: Iterable[Relationship], names: Names, links: Links
) -> tuple[Group, ...]:
    """The groups that have rows, most urgent first; in each by urgency, date and name."""
    statuses: dict[str, list[ClientStatus]] = {}
    for status in rehearsal.plan.clients:
        statuses.setdefault(status.company, []).append(status)
    wanted = needs(rehearsal.plan, rehearsal.situation)
    found: dict[int, list[tuple[tuple[object, ...], Row]]] = {}
    for relationship in relationships:
        own = statuses.get(relationship.company)
        if own:
            urgency = _urgency(relationship, wanted)
            place = _group(own, urgency, rehearsal.situation)
            row = _row(relationship, own, urgency, rehearsal, names, links)
            found.setdefault(place, []).append((_order(row, own), row))
    return tuple(
        Group(
            *GROUPS[place],
            tuple(row for _, row in sorted(rows, key=lambda each: each[0])),
            place == len(GROUPS) - 1,
        )
        for place, rows in sorted(found.items())
    )


def _urgency(relationship: Relationship, wanted: dict[str, Urgency]) -> Urgency:
    found = {wanted[email] for email in relationship.people if email in wanted}
    return "overdue" if "overdue" in found else "today" if found else "calm"


def _group(statuses: list[ClientStatus], urgency: Urgency, situation: Situation) -> int:
    if urgency != "calm":
        return 0
    step = _next(statuses)
    if step is not None and step.next_at is not None:
        return 2 if step.next_at - situation.now <= SOON else 3
    touched = [status.last_touch for status in statuses if status.last_touch]
    recent = any(situation.now - touch < RECENT for touch in touched)
    return 1 if recent and statuses[0].stage not in WITHOUT_STEP else 4


def _order(row: Row, statuses: list[ClientStatus]) -> tuple[object, ...]:
    step = _next(statuses)
    at = step.next_at.timestamp() if step and step.next_at else float("inf")
    return (row.stage != "unhappy", row.urgency != "overdue", at, row.company)


def _next(statuses: list[ClientStatus]) -> ClientStatus | None:
    coming = [status for status in statuses if status.next_step and status.next_at]
    return min(coming, key=lambda status: (status.next_at, status.client.email), default=None)


def _row(
    relationship: Relationship,
    statuses: list[ClientStatus],
    urgency: Urgency,
    rehearsal: Rehearsal,
    names: Names,
    links: Links,
) -> Row:
    situation = rehearsal.situation
    step = _next(statuses)
    touched = max((status.last_touch for status in statuses if status.last_touch), default=None)
    people = _people(statuses, step)
    threads = [mail.thread for mail in (*relationship.ours[-1:], *relationship.received[-1:])]
    return Row(
        person=people[0],
        colleagues=_some(people[1:]),
        company="" if people[0].endswith(relationship.company) else relationship.company,
        stage=statuses[0].stage,
        strip=strip_of(relationship, rehearsal.plan, situation),
        step=_step_words(step, situation),
        step_day=_step_day(step, situation),
        urgency=urgency,
        last_touch=short_day(touched, situation) if touched else "",
        reasons=tuple(_reasons(relationship, rehearsal, names)),
        passed=tuple(_passed(relationship, rehearsal)),
        link=links.thread(threads[-1]) if threads else None,
        open_offer=_has_open_offer(relationship, statuses, situation),
    )


def _has_open_offer(relationship: Relationship, statuses: list[ClientStatus], situation: Situation) -> bool:
    """Whether an offer is still theirs to decide on; after a year, or 90 days of silence, none is."""
    touched = [status.last_touch for status in statuses if status.last_touch]
    offered = [mail.date for mail in relationship.sent if is_proposal(mail)]
    return (
        statuses[0].stage in ("proposed", "deferred")
        and any(situation.now - touch < RECENT for touch in touched)
        and any(situation.now - date < OFFER_LASTS for date in offered)
    )


def _people(statuses: list[ClientStatus], step: ClientStatus | None) -> list[str]:
    """The one whom the next step is about first, then who was in touch last."""

    def order(status: ClientStatus) -> tuple[bool, float, str]:
        touched = status.last_touch.timestamp() if status.last_touch else 0.0
        return (status is not step, -touched, status.client.email)

    return [status.client.name or status.client.email for status in sorted(statuses, key=order)]


def _some(people: list[str]) -> tuple[str, ...]:
    more = len(people) - SHOWN_COLLEAGUES
    return (*people[:SHOWN_COLLEAGUES], f"{more} more") if more > 0 else tuple(people)


def _step_words(step: ClientStatus | None, situation: Situation) -> str:
    """The next step without its time, which stands before it."""
    if step is None or not step.next_step or not step.next_at:
        return "No next step"
    words = step.next_step.removesuffix(f", {situation.time_told(step.next_at)}")
    return words[:1].upper() + words[1:]


def _step_day(step: ClientStatus | None, situation: Situation) -> str:
    if step is None or not step.next_step or not step.next_at:
        return ""
    day = short_day(step.next_at, situation)
    timed = step.next_step.endswith(situation.time_told(step.next_at))
    clock = f" {step.next_at.astimezone(situation.zone):%H:%M}" if timed else ""
    return f"{day[:1].upper()}{day[1:]}{clock}"


def _reasons(relationship: Relationship, rehearsal: Rehearsal, names: Names) -> Iterator[Entry]:
    """What is due with them and why, then what is not made and why."""
    for action in rehearsal.plan.actions:
        if isinstance(action, CreateDraft) and action.follow_up.client.email in relationship.people:
            follow_up = action.follow_up
            yield Entry(
                kind_name(follow_up.kind, follow_up.attempt),
                follow_up.reason,
                when="due now",
                quote=_quote(follow_up.evidence),
            )
        elif isinstance(action, CreateHold | MoveHold) and action.hold.client.email in relationship.people:
            hold = action.hold
            yield Entry(kind_name(hold.kind), hold.reason, when="hold", quote=_quote(hold.evidence))
    drafted = {draft.key for draft in rehearsal.plan.open_drafts}
    for wait in rehearsal.plan.waiting:
        if wait.client in relationship.people:
            tag = "drafted" if wait.key in drafted else "not made"
            reason = names.told(wait.client, wait.reason)
            yield Entry(kind_name(wait.kind), reason, when=tag, quote=_quote(wait.evidence))


def _passed(relationship: Relationship, rehearsal: Rehearsal) -> Iterator[Passed]:
    situation = rehearsal.situation
    for date, words in story_of(relationship, rehearsal.plan.now)[-SHOWN_PASSED:]:
        yield Passed(day_words(situation.day_of(date), situation.today), words)


def _quote(evidence: tuple[Evidence, ...]) -> str:
    return next((each.quote for each in evidence if each.quote), "")
