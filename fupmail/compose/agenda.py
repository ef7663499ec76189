"""The morning agenda as one all-day entry in the calendar: what a salesperson reads first, on one screen."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from fupmail.compose.clean import one_line
from fupmail.compose.languages import Habits, language_for
from fupmail.compose.wording import habits_of
from fupmail.config import Config
from fupmail.model.fingerprint import entry_fingerprint, stable_key
from fupmail.model.mailbox import Profile
from fupmail.model.plan import CalendarEntry, CreateDraft, CreateHold, MoveHold, OpenDraft, Plan

LINE_LETTERS = 120


def compose_agenda(plan: Plan, profile: Profile, config: Config) -> CalendarEntry:
    """The agenda of the plan's day; its key is the same all day, so that one entry is kept current.

    It does not keep the day busy, asks for no confirmation and reminds of nothing.
    """
    zone = config.zone(profile.timezone)
    midnight = plan.now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    groups = (
        ("Calls", _calls(plan, midnight)),
        ("Drafts to review", _drafts(plan)),
        ("Waiting on you", [one_line(f"{wait.client}: {wait.reason}") for wait in plan.waiting_on_you]),
        ("Missed", _missed(plan, habits_of(profile, config, plan.now))),
    )
    title = _title({name: len(lines) for name, lines in groups})
    warnings = ("Look at this", [one_line(problem.text) for problem in plan.problems])
    description = "\n\n".join(_group(name, lines) for name, lines in (*groups, warnings) if lines)
    end = midnight + timedelta(days=1)
    return CalendarEntry(
        key=stable_key(profile.account, "agenda", midnight.date().isoformat()),
        title=title,
        description=description,
        start=midnight,
        end=end,
        timezone=zone.key,
        reminders=(),
        all_day=True,
        busy=False,
        tentative=False,
        marks={
            "kind": "agenda",
            "fingerprint": entry_fingerprint(title, midnight, end),
            "words": stable_key(title, description),
        },
    )


def _title(counts: dict[str, int]) -> str:
    """`Today: 2 calls, 1 draft to review, 1 waiting on you`."""
    names = {
        "Calls": ("call", "calls"),
        "Drafts to review": ("draft to review", "drafts to review"),
        "Waiting on you": ("waiting on you",) * 2,
        "Missed": ("missed",) * 2,
    }
    parts = [f"{count} {names[name][count != 1]}" for name, count in counts.items() if count]
    return f"Today: {', '.join(parts) or 'nothing is due'}"


def _group(name: str, lines: Iterable[str]) -> str:
    return "\n".join([name, *(f"- {one_line(line, LINE_LETTERS)}" for line in lines)])


def _calls(plan: Plan, midnight: datetime) -> list[str]:
    """Today's calls, those that this very plan makes or moves included, in the order of the day."""
    planned = [action.entry for action in plan.actions if isinstance(action, CreateHold | MoveHold)]
    moved = {entry.key for entry in planned}
    standing = [call for call in plan.calls if not call.ask and call.key not in moved]
    times = [(call.start, call.title) for call in standing] + [
        (entry.start, entry.title) for entry in planned
    ]
    local = sorted((start.astimezone(midnight.tzinfo), title) for start, title in times)
    return [f"{start:%H:%M} {title}" for start, title in local if start.date() == midnight.date()]


def _drafts(plan: Plan) -> list[str]:
    new = [
        (action.follow_up.client.email, action.draft.subject)
        for action in plan.actions
        if isinstance(action, CreateDraft)
    ]
    return sorted(f"{client}: {subject}" for client, subject in [*map(_open, plan.open_drafts), *new])


def _open(draft: OpenDraft) -> tuple[str, str]:
    return draft.client, draft.subject


def _missed(plan: Plan, habits: Habits) -> list[str]:
    english = language_for("en")
    asked = [
        f"{call.title} {english.on_day(call.start, habits)}: did it happen?"
        for call in plan.calls
        if call.ask
    ]
    return asked + [f"{wait.client}: {wait.reason}" for wait in plan.missed]
