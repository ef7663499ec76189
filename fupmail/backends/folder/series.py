"""The calendars of a folder, read once: every event's best copy, with the exceptions of its series."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
from icalendar.prop.broken import vBroken

from fupmail.backends.folder.files import closed
from fupmail.backends.folder.zones import known_zone
from fupmail.mime.words import one_line
from fupmail.model.mailbox import Unreadable

FILE_USED = 100 * 1024 * 1024
NEEDED = {
    "DTSTART": "its start",
    "DTEND": "its end",
    "DURATION": "its length",
    "RRULE": "its rule of repetition",
    "RDATE": "one of its dates",
    "EXDATE": "one of its exceptions",
    "RECURRENCE-ID": "its place in a series",
}
DAMAGED = "it is damaged"
ONCE = ("DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "UID", "STATUS", "SUMMARY")
_CALENDAR = re.compile(rb"BEGIN:VCALENDAR", re.I)
_BLOCK = re.compile(rb"^BEGIN:VEVENT\r?\n.*?^END:VEVENT[ \t]*(?:\r?\n|\Z)", re.M | re.S)
_ANSWERS = frozenset({"REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"})

Rank = tuple[int, str, int]


@dataclass(slots=True)
class Calendars:
    """The events that happen once, those that repeat with their exceptions, and what is unreadable."""

    single: list[Any] = field(default_factory=list)
    repeating: Any = field(default_factory=icalendar.Calendar)
    unreadable: list[Unreadable] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Copy:
    event: Any
    zone: str
    rank: Rank


def read_calendars(paths: Iterable[Path], default_zone: str) -> Calendars:
    """Every event of these `.ics` files; `zones` are their own time zones by calendar name.

    Times without a zone are meant in the calendar's, else in `default_zone`, else in the first known.

    Of several copies of one event the one with the highest SEQUENCE, then the latest stamp, counts.
    """
    found = Calendars()
    best: dict[str, dict[str, _Copy]] = {}
    for order, path in enumerate(paths):
        for calendar in _parsed(path, found.unreadable):
            zone = _zone(calendar)
            if zone:
                name = one_line(str(calendar.get("X-WR-CALNAME", path.stem))).lower()
                found.zones.setdefault(name, zone)
            for event in _events(calendar, path, found.unreadable):
                _keep_best(best, event, zone, order)
    fallback = default_zone or next(iter(found.zones.values()), "UTC")
    for copies in best.values():
        _place(found, copies, fallback)
    return found


def _parsed(path: Path, unreadable: list[Unreadable]) -> list[Any]:
    try:
        if path.stat().st_size > FILE_USED:
            return _not_read(path, unreadable, "it is larger than 100 MiB")
        data = path.read_bytes()
    except OSError as error:
        raise closed(path, error) from error
    if not _CALENDAR.search(data):
        return _not_read(path, unreadable, "there is no calendar in it" if data.strip() else "it is empty")
    calendars = _tried(data)
    return list(_event_by_event(data, path, unreadable)) if calendars is None else calendars


def _not_read(path: Path, unreadable: list[Unreadable], why: str) -> list[Any]:
    unreadable.append(Unreadable(path.name, f"{path.name} was not read: {why}."))
    return []


def _event_not_read(path: Path, place: str, title: str, why: str) -> Unreadable:
    which = f"The event “{title}”" if title else "An event"
    return Unreadable(f"{path.name}{place}", f"{which} in {path.name} was not read: {why}.")


def _tried(data: bytes) -> list[Any] | None:
    """The calendars in it; None where the parser cannot follow."""
    try:
        read = icalendar.Calendar.from_ical(data.decode("utf-8-sig", "replace"), multiple=True)
    except Exception:  # the parser raises whatever its property types raise, in words of its own
        return None
    return [calendar for calendar in read if calendar.name == "VCALENDAR"] or None


def _event_by_event(data: bytes, path: Path, unreadable: list[Unreadable]) -> Iterator[Any]:
    """The calendars that are left when the events that break the file are taken out of it."""
    blocks = list(_BLOCK.finditer(data))
    rest = _BLOCK.sub(b"", data)
    around = _tried(rest if b"END:VCALENDAR" in rest else rest + b"\r\nEND:VCALENDAR\r\n")
    if not blocks or not around:
        _not_read(path, unreadable, DAMAGED)
        return
    for block in blocks:
        alone = _tried(b"BEGIN:VCALENDAR\r\n" + block[0].rstrip() + b"\r\nEND:VCALENDAR\r\n")
        if alone is None:
            unreadable.append(_event_not_read(path, f"@{block.start()}", _title(block[0]), DAMAGED))
        for calendar in alone or ():
            around[0].subcomponents.extend(calendar.subcomponents)
    yield from around


def _title(event: bytes) -> str:
    found = re.search(rb"^SUMMARY[^:\r\n]*:(.*)", event, re.M)
    return one_line(found[1].decode("utf-8", "replace"))[:80] if found else ""


def _zone(calendar: Any) -> str:
    return known_zone(str(calendar.get("X-WR-TIMEZONE", "")))


def _events(calendar: Any, path: Path, unreadable: list[Unreadable]) -> Iterator[Any]:
    method = str(calendar.get("METHOD", "")).upper()
    if method in _ANSWERS:
        return
    for event in calendar.walk("VEVENT"):
        try:
            problem = _problem(event)
        except Exception:  # the parser's values raise whatever they like when they are looked at
            problem = DAMAGED
        if problem:
            title = one_line(str(event.get("SUMMARY", "")))[:80]
            name = one_line(str(event.get("UID", "")))[:80] or title
            unreadable.append(_event_not_read(path, f"#{name}", title, problem))
            continue
        if method == "CANCEL":
            event["STATUS"] = icalendar.vText("CANCELLED")
        yield event


def _problem(event: Any) -> str:
    for name in {name for name, _ in event.errors if name}:
        if name in NEEDED:
            return f"{NEEDED[name]} is malformed"
        _drop_broken(event, name)
    twice = next((name for name in ONCE if isinstance(event.get(name), list)), "")
    if twice:
        return f"{NEEDED.get(twice, f'its {twice.lower()}')} is given twice"
    start = getattr(event.get("DTSTART"), "dt", None)
    if not isinstance(start, date):
        return "it has no start"
    if not 1900 <= start.year <= 2200:
        return f"it starts in the year {start.year}"
    return _rule_problem(event["RRULE"]) if event.get("RRULE") else ""


def _drop_broken(event: Any, name: str) -> None:
    """Takes the malformed values of a needless property away: touching one would raise."""
    given = event.pop(name, [])
    whole = [
        value for value in (given if isinstance(given, list) else [given]) if not isinstance(value, vBroken)
    ]
    if whole:
        event[name] = whole


def _rule_problem(rule: Any) -> str:
    """Why a rule is not followed: too dense, or without any day, it would be counted without end."""
    frequency = str((rule.get("FREQ") or [""])[0]).upper()
    if frequency in ("SECONDLY", "MINUTELY"):
        return "it repeats every minute or second"
    if int((rule.get("INTERVAL") or [1])[0]) < 1 or int((rule.get("COUNT") or [1])[0]) < 1:
        return "it repeats without moving on"
    if any(abs(int(week)) > 53 for week in rule.get("BYWEEKNO") or []):
        return "it repeats in a week that no year has"
    times = [len(rule.get(name) or [0]) for name in ("BYHOUR", "BYMINUTE", "BYSECOND")]
    if times[0] * times[1] * times[2] > 24 or (frequency in ("HOURLY", "DAILY") and rule.get("BYSETPOS")):
        return "it repeats too often"
    months = [int(month) for month in rule.get("BYMONTH") or range(1, 13)]
    longest = max((monthrange(2024, month)[1] for month in months if 1 <= month <= 12), default=0)
    if any(abs(int(day)) <= longest for day in rule.get("BYMONTHDAY") or [1]):
        return ""
    return "it repeats on a day that no month has"


def _keep_best(best: dict[str, dict[str, _Copy]], event: Any, zone: str, order: int) -> None:
    uid = one_line(str(event.get("UID", "")))
    start = event["DTSTART"].dt
    if not uid:
        uid = f"no-uid:{one_line(str(event.get('SUMMARY', '')))}:{start.isoformat()}"
        event["UID"] = icalendar.vText(uid)
    instance = getattr(event.get("RECURRENCE-ID"), "dt", None)
    copies = best.setdefault(uid, {})
    copy = _Copy(event, zone, _rank(event, order))
    slot = instance.isoformat() if isinstance(instance, date) else ""
    if slot not in copies or copy.rank > copies[slot].rank:
        copies[slot] = copy


def _rank(event: Any, order: int) -> Rank:
    sequence = event.get("SEQUENCE", 0)
    stamps = (getattr(event.get(name), "dt", None) for name in ("LAST-MODIFIED", "DTSTAMP"))
    stamp = next((moment.isoformat() for moment in stamps if isinstance(moment, datetime)), "")
    return (sequence if isinstance(sequence, int) else 0, stamp, -order)


def _place(found: Calendars, copies: dict[str, _Copy], fallback: str) -> None:
    """Puts a series and its exceptions side by side, so that the exceptions replace what they should."""
    master = copies.get("")
    zone = (master or next(iter(copies.values()))).zone or fallback
    for copy in copies.values():
        _anchor(copy.event, ZoneInfo(zone))
    if len(copies) == 1 and master and not master.event.get("RRULE") and not master.event.get("RDATE"):
        found.single.append(master.event)
    else:
        found.repeating.subcomponents.extend(copy.event for copy in copies.values())


def _anchor(event: Any, zone: ZoneInfo) -> None:
    """Gives the times of an event that name no zone the one they are meant in."""
    for name in ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"):
        given = event.get(name, [])
        for value in given if isinstance(given, list) else [given]:
            for moment in getattr(value, "dts", [value]):
                if isinstance(moment.dt, datetime) and moment.dt.tzinfo is None:
                    moment.dt = moment.dt.replace(tzinfo=zone)
