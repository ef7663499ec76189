"""What fupmail did of late, what it did not do and why."""

from collections.abc import Iterator

from fupmail.decide.situation import Situation
from fupmail.decide.wording import day_words
from fupmail.model.plan import Plan
from fupmail.model.record import Record
from fupmail.report.kinds import kind_name
from fupmail.report.names import Names
from fupmail.report.page.view import Entry

SHOWN_DEEDS = 20
SHOWN_SILENCES = 60
STATE_WORDS = {
    "intended": "begun, and its outcome is not known yet",
    "made": "made",
    "edited": "made; you changed it, so it is yours",
    "sent": "made, and you sent it",
    "deleted": "made; you deleted it, and that is a no",
    "withdrawn": "made, and taken back when it was no longer needed",
    "undone": "made, and taken back by you",
    "unsure": "could not be found out: please look into Gmail",
}


def deeds(situation: Situation, names: Names) -> Iterator[Entry]:
    """The last drafts and holds, latest first, and what became of each."""
    records = sorted(situation.records, key=lambda record: (record.at, record.key), reverse=True)
    for record in records[:SHOWN_DEEDS]:
        yield Entry(
            who=names.of(record.client) if record.client else "",
            company="" if record.company == record.client else record.company,
            text=f"{record.work.capitalize()}, {kind_name(record.kind, record.attempt)}: "
            f"{STATE_WORDS[record.state]}.",
            when=day_words(situation.day_of(record.at), situation.today),
            notes=(_hold_time(record, situation),) if record.start else (),
        )


def _hold_time(record: Record, situation: Situation) -> str:
    return f"for {situation.time_told(record.start)}" if record.start else ""


def silences(plan: Plan, names: Names) -> tuple[tuple[Entry, ...], int]:
    """What is not made now and why, soonest first; and how many more there are."""
    today = plan.now.date()
    drafted = {draft.key for draft in plan.open_drafts}
    waits = sorted(
        (wait for wait in plan.waiting if wait.key not in drafted),
        key=lambda wait: (wait.until is None, wait.until or plan.now, wait.client, wait.kind, wait.key),
    )
    shown = tuple(
        Entry(
            who=names.of(wait.client),
            text=f"{kind_name(wait.kind).capitalize()}: {names.told(wait.client, wait.reason)}",
            when=f"until {day_words(wait.until.astimezone(plan.now.tzinfo).date(), today)}"
            if wait.until
            else "",
            quote=next((each.quote for each in wait.evidence if each.quote), ""),
        )
        for wait in waits[:SHOWN_SILENCES]
    )
    return shown, len(waits) - len(shown)
