"""Occurrences of the folder's events as values."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Any

import icalendar
import recurring_ical_events

from fupmail.backends.folder.series import Calendars
from fupmail.backends.folder.zones import instant, utc_stamp
from fupmail.mime.addresses import read_addresses
from fupmail.mime.words import one_line
from fupmail.model.mailbox import Address, Event, Guest, Response

RESOURCE_DOMAINS = frozenset({"resource.calendar.google.com", "group.calendar.google.com"})
OCCURRENCES = 50_000
INSTANT = timedelta(microseconds=1)
_OWN = re.compile(r"fup([0-9a-f]{40})@(?:fupmail|google\.com)")
_RESPONSES: dict[str, Response] = {
    "ACCEPTED": "accepted",
    "DECLINED": "declined",
    "TENTATIVE": "tentative",
}


def occurrences(
    calendars: Calendars, within: tuple[datetime, datetime], zone: tzinfo, own: frozenset[str]
) -> list[Event]:
    """Every occurrence that overlaps the span, each once, sorted by start.

    `zone` is where the user's days begin and end, `own` are the user's addresses.
    """
    found = [event_value(event, zone, own) for event in calendars.single if _overlaps(event, within, zone)]
    repeated = _expanded(calendars.repeating.subcomponents, within)
    found += [event_value(one, zone, own, repeats=True) for one in repeated if _overlaps(one, within, zone)]
    once_each = {event.id: event for event in found}
    return sorted(once_each.values(), key=lambda event: (event.start, event.id))


def _expanded(events: list[Any], within: tuple[datetime, datetime]) -> list[Any]:
    """The occurrences of these series; a series that cannot be followed costs itself and no other."""
    calendar = icalendar.Calendar()
    calendar.subcomponents = events
    try:
        query = recurring_ical_events.of(calendar, skip_bad_series=True)
        return list(islice(query.between(*within), OCCURRENCES))
    except Exception:  # the expansion raises whatever a strange rule makes it raise
        names = dict.fromkeys(str(event.get("UID")) for event in events)
        if len(names) < 2:
            return []
        half = set(list(names)[: len(names) // 2])
        parts = ([one for one in events if (str(one.get("UID")) in half) is side] for side in (True, False))
        return [one for part in parts for one in _expanded(part, within)]


def _overlaps(event: Any, within: tuple[datetime, datetime], zone: tzinfo) -> bool:
    start, end, _ = span(event, zone)
    return start < within[1] and max(end, start + INSTANT) > within[0]


def event_value(event: Any, zone: tzinfo, own: frozenset[str], *, repeats: bool = False) -> Event:
    """One event as a value; an occurrence of one that `repeats` gets an id of its own."""
    start, end, all_day = span(event, zone)
    organizer = _organizer(event)
    guests = tuple(_guests(event, organizer, own))
    uid = one_line(str(event.get("UID", "")))
    own_hold = _OWN.fullmatch(uid) if not guests else None
    return Event(
        id=f"{uid}_{utc_stamp(_original_start(event))}" if repeats else uid,
        title=one_line(str(event.get("SUMMARY", ""))),
        start=start,
        end=end,
        all_day=all_day,
        cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
        busy=_is_busy(event),
        response=_response(guests, organizer, own),
        guests=guests,
        organizer=organizer,
        location=one_line(str(event.get("LOCATION", ""))),
        link=_link(str(event.get("URL", ""))),
        key=own_hold[1] if own_hold else None,
    )


def span(event: Any, zone: tzinfo) -> tuple[datetime, datetime, bool]:
    """Start and end of an event and whether it is a matter of whole days."""
    first = event["DTSTART"].dt
    all_day = not isinstance(first, datetime)
    start = instant(first, zone)
    last = getattr(event.get("DTEND"), "dt", None)
    length = getattr(event.get("DURATION"), "dt", None)
    if isinstance(last, date):
        end = instant(last, zone)
    elif isinstance(length, timedelta):
        end = start + length
    else:
        end = instant(first + timedelta(days=1), zone) if all_day else start
    return start, max(start, end), all_day


def _original_start(event: Any) -> date | datetime:
    original = getattr(event.get("RECURRENCE-ID"), "dt", None)
    moment: date | datetime = original if isinstance(original, date) else event["DTSTART"].dt
    return moment


def _guests(event: Any, organizer: Address | None, own: frozenset[str]) -> Iterator[Guest]:
    given = event.get("ATTENDEE", [])
    seen: set[str] = set()
    for attendee in given if isinstance(given, list) else [given]:
        address = _address(attendee)
        if address is None or address.email in seen:
            continue
        seen.add(address.email)
        parameters = getattr(attendee, "params", {})
        kind = str(parameters.get("CUTYPE", "")).upper()
        yield Guest(
            address=address,
            response=_RESPONSES.get(str(parameters.get("PARTSTAT", "")).upper(), "needs_action"),
            is_user=address.email in own,
            is_organizer=organizer is not None and address.email == organizer.email,
            is_resource=kind in ("RESOURCE", "ROOM") or address.domain in RESOURCE_DOMAINS,
        )


def _organizer(event: Any) -> Address | None:
    address = _address(event.get("ORGANIZER"))
    anonymous = address is not None and address.email.startswith("unknownorganizer@")
    return None if anonymous else address


def _address(value: Any) -> Address | None:
    text = re.sub(r"^\s*mailto:", "", str(value or ""), flags=re.I)[:500]
    found = read_addresses(text.strip())
    if len(found.addresses) != 1 or found.doubtful:
        return None
    name = one_line(str(getattr(value, "params", {}).get("CN", "")))
    email = found.addresses[0].email
    return Address(email, "" if name.lower() == email else name)


def _response(guests: tuple[Guest, ...], organizer: Address | None, own: frozenset[str]) -> Response:
    mine = next((guest for guest in guests if guest.is_user), None)
    if mine is not None:
        return mine.response
    if not guests or organizer is None or organizer.email in own:
        return "accepted"
    return "accepted" if organizer.domain in RESOURCE_DOMAINS else "needs_action"


def _is_busy(event: Any) -> bool:
    free = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() == "FREE"
    return not free and str(event.get("TRANSP", "")).upper() != "TRANSPARENT"


def _link(url: str) -> str:
    return url if re.fullmatch(r"https://[^\s\"<>]{1,500}", url) else ""
