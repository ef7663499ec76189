"""fupmail's holds as `.ics` files that any calendar program can take, and as the user left them."""

import re
from collections.abc import Collection
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import icalendar

from fupmail.backends.folder.calendar import span
from fupmail.backends.folder.files import own_file, own_files, remove_file, write_file
from fupmail.errors import Refused
from fupmail.mime.words import body_text, one_line
from fupmail.model.fingerprint import entry_fingerprint
from fupmail.model.mailbox import Event, StoredHold, Unreadable
from fupmail.model.plan import CalendarEntry

MARK = "X-FUPMAIL-MARK-"
_UID = re.compile(r"fup(.{1,80})@fupmail")


def hold_bytes(entry: CalendarEntry, now: datetime) -> bytes:
    """The hold as an iCalendar file: tentative, private, with reminders, and nobody invited."""
    event = icalendar.Event()
    event.add("UID", f"fup{entry.key}@fupmail")
    event.add("DTSTAMP", now.astimezone(UTC))
    event.add("SUMMARY", one_line(entry.title))
    event.add("DESCRIPTION", body_text(entry.description))
    event.add("DTSTART", entry.start.date() if entry.all_day else entry.start.astimezone(UTC))
    event.add("DTEND", entry.end.date() if entry.all_day else entry.end.astimezone(UTC))
    event.add("STATUS", "TENTATIVE" if entry.tentative else "CONFIRMED")
    event.add("TRANSP", "OPAQUE" if entry.busy else "TRANSPARENT")
    event.add("CLASS", "PRIVATE")
    if entry.link.startswith("https://"):
        event.add("URL", one_line(entry.link))
    for name, value in entry.marks.items():
        event.add(MARK + name.replace("_", "-").upper(), one_line(value))
    for minutes in entry.reminders:
        event.add_component(_reminder(minutes, entry.title))
    return _checked(event)


def _reminder(minutes: int, title: str) -> Any:
    alarm = icalendar.Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", one_line(title))
    alarm.add("TRIGGER", timedelta(minutes=-minutes))
    return alarm


def _checked(event: Any) -> bytes:
    """The file, when reading it back finds one event without guests in it."""
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//fupmail//fupmail//EN")
    calendar.add_component(event)
    data: bytes = calendar.to_ical()
    read = icalendar.Calendar.from_ical(data.decode("utf-8"))
    events = read.walk("VEVENT")
    if len(events) != 1 or set(events[0]) != set(event) or "ATTENDEE" in events[0]:
        raise Refused("The hold could not be written: it would hold more than its own words.")
    return data


def list_holds(root: Path, keys: Collection[str], zone: tzinfo) -> list[StoredHold]:
    """The holds whose files stand, and those of `keys` whose files are gone, as cancelled."""
    standing = [hold for hold, _, _ in _read_all(root, zone)[0]]
    there = {hold.key for hold in standing}
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    gone = sorted(key for key in keys if key not in there)
    return standing + [StoredHold(f"{key}.ics", key, "", epoch, epoch, cancelled=True) for key in gone]


def hold_events(root: Path, zone: tzinfo) -> tuple[list[Event], list[Unreadable]]:
    """The standing holds as events of the calendar, and the files that the user made unreadable."""
    found, unreadable = _read_all(root, zone)
    events = [
        Event(
            id=f"fup{hold.key}@fupmail",
            title=hold.title,
            start=hold.start,
            end=hold.end,
            all_day=all_day,
            busy=busy,
            key=hold.key,
        )
        for hold, all_day, busy in found
        if not hold.cancelled
    ]
    return events, unreadable


def create_hold(root: Path, entry: CalendarEntry, zone: tzinfo, now: datetime) -> StoredHold:
    """Writes the hold's file; one that is there already is given back as it stands."""
    path = own_file(root, "holds", entry.key, ".ics")
    there = next((hold for hold in list_holds(root, (), zone) if hold.key == entry.key), None)
    if there is None:
        write_file(path, hold_bytes(entry, now))
        there = _read(path, zone)[0]
    return there


def move_hold(
    root: Path, stored: StoredHold, entry: CalendarEntry, zone: tzinfo, now: datetime
) -> StoredHold:
    """Writes the hold anew; `Refused` when the user has changed or removed it."""
    path = _unchanged(root, stored, zone)
    write_file(path, hold_bytes(entry, now))
    return _read(path, zone)[0]


def cancel_hold(root: Path, stored: StoredHold, zone: tzinfo) -> None:
    """Removes the hold's file; `Refused` when the user has changed or removed it."""
    remove_file(_unchanged(root, stored, zone))


def _unchanged(root: Path, stored: StoredHold, zone: tzinfo) -> Path:
    current = next((hold for hold in list_holds(root, (), zone) if hold.key == stored.key), None)
    if current is None or current.cancelled:
        raise Refused("The hold is no longer there.")
    if _times(current) != _times(stored):
        raise Refused("The hold was changed by hand; it is left as it is.")
    return root / "fupmail" / "holds" / current.id


def _times(hold: StoredHold) -> str:
    return entry_fingerprint(hold.title, hold.start, hold.end)


def _read_all(root: Path, zone: tzinfo) -> tuple[list[tuple[StoredHold, bool, bool]], list[Unreadable]]:
    found: dict[str, tuple[StoredHold, bool, bool]] = {}
    unreadable: list[Unreadable] = []
    for path in own_files(root, "holds", ".ics"):
        try:
            read = _read(path, zone)
        except Exception:  # a file that was edited by hand may hold anything
            place = f"fupmail/holds/{path.name}"
            unreadable.append(Unreadable(place, f"The hold {place} was not read: it is damaged."))
            continue
        found.setdefault(read[0].key, read)
    return list(found.values()), unreadable


def _read(path: Path, zone: tzinfo) -> tuple[StoredHold, bool, bool]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes().decode("utf-8-sig", "replace"))
    event = calendar.walk("VEVENT")[0]
    start, end, all_day = span(event, zone)
    uid = _UID.fullmatch(str(event.get("UID", "")))
    marks = {
        name[len(MARK) :].lower().replace("-", "_"): str(value)
        for name, value in event.items()
        if name.startswith(MARK)
    }
    hold = StoredHold(
        id=path.name,
        key=uid[1] if uid else path.stem,
        title=one_line(str(event.get("SUMMARY", ""))),
        start=start.astimezone(zone),
        end=end.astimezone(zone),
        cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
        marks=marks,
        changed_at=_changed_at(event),
    )
    return hold, all_day, str(event.get("TRANSP", "")).upper() != "TRANSPARENT"


def _changed_at(event: Any) -> datetime | None:
    """When a calendar program says that it last changed the event; our own files do not say."""
    changed = getattr(event.get("LAST-MODIFIED"), "dt", None)
    return changed if isinstance(changed, datetime) and changed.tzinfo else None
