"""The page from a rehearsal and the runs before it: a pure function, so that the same gives the same."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from fupmail import __version__
from fupmail.decide.relationships import relationships
from fupmail.decide.situation import Situation
from fupmail.decide.wording import DAYS, MONTHS
from fupmail.model.plan import Plan
from fupmail.model.record import Run
from fupmail.report.kinds import STAGES, counted
from fupmail.report.page.account import deeds, silences
from fupmail.report.page.clients import groups_of
from fupmail.report.page.links import Links
from fupmail.report.page.morning import Morning
from fupmail.report.page.view import Group, Page
from fupmail.report.page.weeks import weeks_of
from fupmail.sync import Rehearsal

LATE_AFTER = timedelta(hours=96)  # a weekend with a holiday beside it lies within


def compose_page(rehearsal: Rehearsal, runs: Iterable[Run], *, online: bool) -> Page:
    """Everything that the page says. `online`: the mailbox is Gmail's, so there is something to link to."""
    plan, situation = rehearsal.plan, rehearsal.situation
    everyone = relationships(situation)
    links = Links(plan.account, online)
    morning = Morning(rehearsal, everyone, links)
    groups = groups_of(rehearsal, everyone, morning.names, links)
    told, left_out = silences(plan, morning.names)
    known = sorted(runs, key=lambda run: run.started_at)
    return Page(
        sentence=_sentence(groups),
        account=plan.account,
        moment=_moment(plan, situation),
        last_run=_last_good_run(known, situation),
        trouble=_trouble(known, situation),
        calls=tuple(morning.calls_today()),
        calls_ahead=tuple(morning.calls_ahead()),
        drafts=(*morning.drafts(), *morning.drafts_planned()),
        drafts_coming=morning.drafts_coming(),
        waiting=tuple(morning.waiting()),
        missed=tuple(morning.missed()),
        warnings=tuple(morning.warnings()),
        groups=groups,
        stages=_stages(groups),
        weeks=weeks_of(everyone, plan, situation),
        deeds=tuple(deeds(situation, morning.names)),
        silences=told,
        silences_left_out=left_out,
        drafts_link=links.drafts(),
        version=__version__,
    )


def _sentence(groups: tuple[Group, ...]) -> str:
    """`12 open offers, 3 clients need you today.`"""
    rows = [row for group in groups for row in group.rows]
    offers = sum(row.open_offer for row in rows)
    needing = sum(row.urgency != "calm" for row in rows)
    verb = "needs" if needing == 1 else "need"
    return f"{counted(offers, 'open offer')}, {counted(needing, 'client')} {verb} you today."


def _moment(plan: Plan, situation: Situation) -> str:
    now = plan.now.astimezone(situation.zone)
    day = f"{DAYS[now.weekday()]} {now.day} {MONTHS[now.month - 1]} {now.year}"
    return f"{day}, {now:%H:%M} {situation.zone.key}"


def _good(runs: list[Run]) -> list[datetime]:
    return [run.ended_at for run in runs if run.exit_code == 0 and run.ended_at]


def _last_good_run(runs: list[Run], situation: Situation) -> str:
    good = _good(runs)
    return situation.time_told(good[-1]) if good else "none yet"


def _trouble(runs: list[Run], situation: Situation) -> str:
    """What is wrong with the runs: the last one failed, or it is long ago."""
    if runs and runs[-1].exit_code:
        when = situation.time_told(runs[-1].started_at)
        return f"The run of {when} ended with exit code {runs[-1].exit_code}. Type: fupmail sync"
    good = _good(runs)
    if good and situation.now - good[-1] > LATE_AFTER:
        days = (situation.now - good[-1]).days
        return f"No good run for {counted(days, 'day')}: is the daily run still switched on?"
    return ""


def _stages(groups: tuple[Group, ...]) -> tuple[tuple[str, int], ...]:
    counts = Counter(row.stage for group in groups for row in group.rows)
    return tuple((stage, counts[stage]) for stage in STAGES if counts[stage])
