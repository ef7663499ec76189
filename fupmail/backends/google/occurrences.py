"""Calendar's JSON as the values of the house: events, and fupmail's own holds among them."""

import re
from datetime import UTC, date, datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

from fupmail.backends.google.links import event_link
from fupmail.backends.google.pages import Json
from fupmail.model.mailbox import Address, Event, Guest, Response, StoredHold

KEY = "fupmailKey"
MARKED = "fupmail=1"  # what all of fupmail's entries have in common, as a search for them
MARK = "fupmail-"
OWN_ID = re.compile(r"fup([0-9a-f]{40})")
_RESOURCE = ("@resource.calendar.google.com", "@group.calendar.google.com")
_RESPONSES = {name.replace("_a", "A"): name for name in get_args(Response)}


def own_key(item: Json) -> str | None:
    """The key of fupmail's own entry; None on any other. A removed entry keeps its id and little else."""
    found = OWN_ID.fullmatch(item.get("id", ""))
    return found[1] if found else None


def event(item: Json, zone: ZoneInfo, account: str) -> Event | None:
    """One occurrence; None where it says no more than that something was removed.

    Its id is the meeting's iCalUID, which is the same on every calendar, and for one of a series the start
    that was planned for it, which stays when it is moved.
    """
    span = _span(item, zone)
    if span is None:
        return None
    guests = tuple(filter(None, map(_guest, item.get("attendees") or ())))
    organizer = item.get("organizer") or {}
    return Event(
        id=_identity(item, zone),
        title=item.get("summary", ""),
        start=span[0],
        end=span[1],
        all_day="date" in (item.get("start") or {}),
        cancelled=item.get("status") == "cancelled",
        busy=item.get("transparency") != "transparent",
        response=_own_response(item, guests),
        guests=guests,
        organizer=_address(organizer),
        location=item.get("location", ""),
        link=event_link(account, item.get("htmlLink", "")),
        key=own_key(item),
    )


def hold(item: Json, zone: ZoneInfo, account: str) -> StoredHold | None:
    """fupmail's own entry as it stands; None on any other. A removed one may have lost its times."""
    key = own_key(item)
    if key is None:
        return None
    nowhere = datetime.fromtimestamp(0, UTC)
    start, end = _span(item, zone) or (nowhere, nowhere)
    private = (item.get("extendedProperties") or {}).get("private") or {}
    return StoredHold(
        id=item["id"],
        key=key,
        title=item.get("summary", ""),
        start=start,
        end=end,
        cancelled=item.get("status") == "cancelled",
        link=event_link(account, item.get("htmlLink", "")),
        marks={name[len(MARK) :]: value for name, value in private.items() if name.startswith(MARK)},
        changed_at=datetime.fromisoformat(item["updated"]) if item.get("updated") else None,
    )


def _span(item: Json, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    start = _moment(item.get("start"), zone) or _moment(item.get("originalStartTime"), zone)
    if start is None:
        return None
    return start, _moment(item.get("end"), zone) or start


def _moment(value: Any, zone: ZoneInfo) -> datetime | None:
    """An instant in the calendar's zone; a date is its midnight there."""
    if not value:
        return None
    if "dateTime" in value:
        moment = datetime.fromisoformat(value["dateTime"])
        return (moment if moment.tzinfo else moment.replace(tzinfo=_zone(value, zone))).astimezone(zone)
    if "date" in value:
        return datetime.combine(date.fromisoformat(value["date"]), datetime.min.time(), zone)
    return None


def _zone(value: Json, fallback: ZoneInfo) -> ZoneInfo:
    try:
        return ZoneInfo(value["timeZone"])
    except (KeyError, ValueError, OSError):
        return fallback


def _identity(item: Json, zone: ZoneInfo) -> str:
    if own_key(item):
        return str(item["id"])
    series = item.get("recurringEventId")
    uid = item.get("iCalUID") or f"{series or item['id']}@google.com"
    planned = _moment(item.get("originalStartTime"), zone) if series else None
    return f"{uid}/{planned.astimezone(UTC):%Y%m%dT%H%M%SZ}" if planned else uid


def _guest(attendee: Json) -> Guest | None:
    address = _address(attendee)
    if address is None:
        return None
    return Guest(
        address=address,
        response=_RESPONSES.get(attendee.get("responseStatus", ""), "needs_action"),
        is_user=bool(attendee.get("self")),
        is_organizer=bool(attendee.get("organizer")),
        is_resource=bool(attendee.get("resource")) or address.email.endswith(_RESOURCE),
    )


def _address(person: Json) -> Address | None:
    email = person.get("email", "").strip().lower()
    return Address(email, person.get("displayName", "")) if "@" in email else None


def _own_response(item: Json, guests: tuple[Guest, ...]) -> Response:
    """The user's own answer. Who is not on the list organises it, or was never asked."""
    for guest in guests:
        if guest.is_user:
            return guest.response
    mine = (item.get("organizer") or {}).get("self") or (item.get("creator") or {}).get("self")
    return "accepted" if mine or not guests else "needs_action"
