"""The picture of the weeks: follow-ups due, drafted, sent and answered, and promises kept."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from fupmail.decide.holds.marks import EARLY, user_mark
from fupmail.decide.negotiation import negotiations
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import MONTHS
from fupmail.model.plan import CreateDraft, Plan
from fupmail.report.kinds import counted
from fupmail.report.page.view import Cell, Series, Week, Weeks

BEHIND, AHEAD = 6, 2
LEFT, TOP, STEP, LINE = 90, 34, 48, 40
BIGGEST, SMALLEST = 17.0, 9.0
ROWS = ("Due", "Drafted", "Sent", "Answered", "Promises kept")


def weeks_of(relationships: Iterable[Relationship], plan: Plan, situation: Situation) -> Weeks:
    """Six weeks back, this one and two ahead, with a number for each row; weeks begin on Monday."""
    everyone = tuple(relationships)
    sent = sorted(_sent(everyone, situation))
    counts = (
        _by_week(_due(plan, situation), situation),
        _by_week(_drafted(situation), situation),
        _by_week((at for at, _ in sent), situation),
        _by_week(_answered(sent, everyone), situation),
        _by_week(_kept(situation), situation),
    )
    this_week = _monday(situation.today)
    mondays = [this_week + timedelta(weeks=number) for number in range(-BEHIND, AHEAD + 1)]
    weeks = tuple(
        Week(f"{monday.day} {MONTHS[monday.month - 1]}", LEFT + STEP * place + STEP // 2, monday == this_week)
        for place, monday in enumerate(mondays)
    )
    biggest = max((count for each in counts for count in each.values()), default=1)
    series = tuple(
        Series(name, y := TOP + LINE * row + LINE // 2, tuple(_cells(counts[row], mondays, y, biggest)))
        for row, name in enumerate(ROWS)
    )
    width, height = LEFT + STEP * len(mondays) + 4, TOP + LINE * len(ROWS) + 6
    return Weeks(width, height, STEP, _summary(counts, mondays), weeks, series)


def _cells(counts: Counter[date], mondays: Iterable[date], y: int, biggest: int) -> Iterator[Cell]:
    for place, monday in enumerate(mondays):
        count = counts[monday]
        radius = round(SMALLEST + (BIGGEST - SMALLEST) * math.sqrt(count / biggest), 1) if count else 0
        yield Cell(count, LEFT + STEP * place + STEP // 2, y, radius)


def _summary(counts: tuple[Counter[date], ...], mondays: list[date]) -> str:
    _, drafted, sent, answered, kept = (
        sum(each[monday] for monday in mondays[: BEHIND + 1]) for each in counts
    )
    weeks = counted(BEHIND + 1, "week")
    return (
        f"In {weeks}: {counted(sent, 'follow-up')} sent, {answered} answered, "
        f"{counted(drafted, 'draft')} made by fupmail, {counted(kept, 'promise')} kept."
    )


def _due(plan: Plan, situation: Situation) -> Iterator[datetime]:
    """What was drafted was due; so is what is drafted now, and what waits for its day."""
    yield from _drafted(situation)
    for action in plan.actions:
        if isinstance(action, CreateDraft):
            yield situation.now
    for wait in plan.waiting:
        if wait.code in ("not_due", "deferred", "cadence") and wait.until and wait.until > situation.now:
            yield wait.until


def _drafted(situation: Situation) -> Iterator[datetime]:
    for record in situation.records:
        if record.work == "draft" and record.made_at:
            yield record.made_at


def _sent(relationships: Iterable[Relationship], situation: Situation) -> set[tuple[datetime, str]]:
    """Each follow-up that went out, by draft or by hand, with the company that it went to."""
    found = {
        (written, each.company)
        for each in relationships
        for story in negotiations(each, situation)
        for written in story.reminded_at
    }
    days = {(situation.day_of(written), company) for written, company in found}
    for record in situation.records:
        known = (situation.day_of(record.at), record.company) in days
        if record.work == "draft" and record.state == "sent" and not known:
            found.add((record.at, record.company))
    return found


def _answered(
    sent: Iterable[tuple[datetime, str]], relationships: Iterable[Relationship]
) -> Iterator[datetime]:
    """When the first answer came after a follow-up; one that answers several counts once."""
    answers: set[tuple[datetime, str]] = set()
    by_company = {each.company: each for each in relationships}
    for written, company in sent:
        answer = by_company[company].received_since(written) if company in by_company else None
        if answer:
            answers.add((answer.date, company))
    yield from (at for at, _ in sorted(answers))


def _kept(situation: Situation) -> Iterator[datetime]:
    """Calls and visits that were marked as done, and promised things that were sent."""
    for record in situation.records:
        if record.work != "hold" or record.start is None or record.kind == "agenda":
            continue
        if user_mark(record.key, record.client, record, record.start - EARLY, situation) == "done":
            yield record.start
        elif record.kind == "send" and record.state == "withdrawn":
            yield record.at


def _by_week(moments: Iterable[datetime], situation: Situation) -> Counter[date]:
    return Counter(_monday(situation.day_of(moment)) for moment in moments)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
