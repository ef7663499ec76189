"""A hold as it stands in the calendar: who, why, how to reach them, and how to say what came of it."""

import re
from datetime import UTC, datetime, time, tzinfo

from fupmail.compose.clean import one_line
from fupmail.compose.wording import person_of
from fupmail.config import Config
from fupmail.model.fingerprint import entry_fingerprint
from fupmail.model.follow_up import Hold
from fupmail.model.mailbox import Profile
from fupmail.model.plan import CalendarEntry

VERBS = {"call": "Call", "visit": "Visit", "send": "Send to"}
QUOTE_LETTERS = 300


def compose_hold(hold: Hold, profile: Profile, config: Config) -> CalendarEntry:
    """The calendar entry for this hold: private, tentative, busy, nobody invited."""
    zone = config.zone(profile.timezone)
    title = hold_title(hold)
    link = thread_link(hold.thread, profile.account)
    return CalendarEntry(
        key=hold.key,
        title=title,
        description=_description(hold, link),
        start=hold.start,
        end=hold.end,
        timezone=zone.key,
        reminders=_reminders(hold.start, config, zone),
        link=link,
        marks=_marks(hold, title),
    )


def hold_title(hold: Hold) -> str:
    """`Call Dana Roth (acme.example)`; the address alone where no name is known."""
    name = person_of(hold.client).full or one_line(hold.client.name, 60)
    who = f"{name} ({hold.company})" if name and hold.company else name or hold.client.email
    return f"{VERBS[hold.kind]} {who}"


def thread_link(thread: str, account: str) -> str:
    """Where Gmail shows this thread; empty for threads that Gmail does not know.

    Gmail's own ids are 16 hex digits; a Takeout export has the same number in decimal.
    """
    if re.fullmatch(r"\d{17,20}", thread):
        thread = f"{int(thread):x}"
    if not re.fullmatch(r"[0-9a-f]{16}", thread):
        return ""
    return f"https://mail.google.com/mail/?authuser={account}#all/{thread}"


def _description(hold: Hold, link: str) -> str:
    quote = next((one_line(piece.quote, QUOTE_LETTERS) for piece in hold.evidence if piece.quote), "")
    who = hold.client.email
    paragraphs = (
        f"Phone: {one_line(hold.phone)}" if hold.phone else "",
        f"“{quote}”" if quote else one_line(hold.reason, QUOTE_LETTERS),
        f"The mail: {link}" if link else "",
        one_line(hold.zone_note),
        f"At the same time: {one_line(hold.clash)}" if hold.clash else "",
        "Afterwards, rename this entry to begin with “Done” or “Missed”,\n"
        f"or type: fupmail done {who}  (fupmail missed {who})",
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _reminders(start: datetime, config: Config, zone: tzinfo) -> tuple[int, ...]:
    """Minutes before the start, longest first; the one of the same morning only where it comes earlier."""
    reminders = set(config.call.reminders)
    if config.call.morning_reminder:
        morning = datetime.combine(
            start.astimezone(zone), time.fromisoformat(config.call.morning_reminder), tzinfo=zone
        )
        minutes = int((start.astimezone(UTC) - morning.astimezone(UTC)).total_seconds() // 60)
        if minutes > max(reminders, default=0):
            reminders.add(minutes)
    return tuple(sorted(reminders, reverse=True))


def _marks(hold: Hold, title: str) -> dict[str, str]:
    """What a `Record` needs and cannot be read off the entry itself."""
    marks = {
        "kind": hold.kind,
        "attempt": "1",
        "client": hold.client.email,
        "company": hold.company,
        "cause": hold.cause,
        "thread": hold.thread,
        "fingerprint": entry_fingerprint(title, hold.start, hold.end),
    }
    return {name: one_line(value, 2000) for name, value in marks.items() if value}
