"""Google Calendar: what stands in it, read in one windowed listing, and fupmail's own entries.

One listing serves the events, the holds among them, and the calendar's zone, so that a run asks once. Sync
tokens are not used: a window re-reads edits and has no way of going stale.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fupmail.backends.google.answers import RefusedByGoogle
from fupmail.backends.google.occurrences import MARKED, event, hold, own_key
from fupmail.backends.google.pages import Json, items
from fupmail.backends.google.session import Session
from fupmail.errors import ConfigError, NotAuthorised
from fupmail.model.mailbox import Event, StoredHold

KINDS = ["default", "outOfOffice", "focusTime", "fromGmail"]
PAGE = 2500
_PERSON = "email,displayName,self"
FIELDS = (
    "timeZone,nextPageToken,items(id,etag,status,updated,summary,location,htmlLink,iCalUID,recurringEventId,"
    f"originalStartTime,start,end,transparency,creator({_PERSON}),organizer({_PERSON}),"
    f"attendees({_PERSON},organizer,resource,responseStatus),extendedProperties/private)"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything of one calendar that overlaps a span, removed entries included."""

    start: datetime
    end: datetime
    zone: str
    items: tuple[Json, ...]

    def covers(self, start: datetime, end: datetime) -> bool:
        """Whether this listing knows all about a span."""
        return self.start <= start and end <= self.end


class Calendar:
    """The user's calendars: `own` is where holds go, and `primary` is where meetings are.

    `span` is what is asked for at first: wide enough that everything a run needs is in one answer.
    """

    def __init__(self, session: Session, own: str, span: tuple[datetime, datetime]) -> None:
        self.requests = session.calendar.events()
        self._session = session
        self._own = own
        self._span = span
        self._zone: str | None = None
        self._listings: dict[str, Listing] = {}

    def zone(self) -> str:
        """The zone that the user's calendar is kept in."""
        if self._zone is None:
            self._zone = self._listing("primary", *self._span).zone
        return self._zone

    def events(self, start: datetime, end: datetime, account: str) -> list[Event]:
        """Every occurrence that overlaps the span, each once, by start."""
        found: dict[str, Event] = {}
        for item in self._all(start, end):
            occurrence = event(item, self._shown_in(), account)
            if occurrence and occurrence.start < end and occurrence.end > start:
                found.setdefault(occurrence.id, occurrence)
        return sorted(found.values(), key=lambda occurrence: (occurrence.start, occurrence.id))

    def holds(self, keys: Collection[str], account: str) -> list[StoredHold]:
        """fupmail's own entries: all in the span that stand, and those of `keys`, removed or far away."""
        listing = self._listing(self._own, *self._span)
        listed = {key: item for item in listing.items if (key := own_key(item))}
        missing = set(keys) - set(listed)
        if len(missing) > 1:
            listed |= {key: item for item in self._marked() if (key := own_key(item)) in missing}
        for key in sorted(missing - set(listed)):
            if (item := self.entry(key)) is not None:
                listed[key] = item
        wanted = [item for key, item in listed.items() if key in keys or item.get("status") != "cancelled"]
        holds = [entry for item in wanted if (entry := hold(item, self._shown_in(), account))]
        return sorted(holds, key=lambda entry: entry.key)

    def stored(self, item: Json, account: str) -> StoredHold:
        """One of fupmail's own entries as a value."""
        entry = hold(item, self._shown_in(), account)
        assert entry is not None, "only fupmail's own entries are asked for by key"
        return entry

    def entry(self, key: str) -> Json | None:
        """The entry of this key as it stands now, removed or not; None where there never was one."""
        return self._session.find(self.requests.get(calendarId=self._own, eventId=f"fup{key}"))

    def forget(self) -> None:
        """Makes the next look a fresh one: after a write, what was listed no longer holds."""
        self._listings.clear()

    def _marked(self) -> Iterator[Json]:
        """fupmail's own entries of all times, for those that the span does not reach."""
        return items(
            lambda token: self._session.execute(
                self.requests.list(
                    calendarId=self._own,
                    privateExtendedProperty=MARKED,
                    showDeleted=True,
                    maxResults=PAGE,
                    pageToken=token,
                    fields=FIELDS,
                )
            ),
            "items",
        )

    def _shown_in(self) -> ZoneInfo:
        return ZoneInfo(self.zone())

    def _all(self, start: datetime, end: datetime) -> Iterator[Json]:
        for calendar in dict.fromkeys(("primary", self._own)):
            yield from self._listing(calendar, start, end).items

    def _listing(self, calendar: str, start: datetime, end: datetime) -> Listing:
        kept = self._listings.get(calendar)
        if kept is None or not kept.covers(start, end):
            kept = self._list(calendar, min(start, self._span[0]), max(end, self._span[1]))
            self._listings[calendar] = kept
        return kept

    def _list(self, calendar: str, start: datetime, end: datetime) -> Listing:
        zone = "UTC"

        def ask(token: str | None) -> Json:
            nonlocal zone
            answer = self._session.execute(self._request(calendar, start, end, token))
            zone = _known(answer.get("timeZone", zone))
            return answer

        try:
            found = tuple(items(ask, "items"))
        except (RefusedByGoogle, NotAuthorised) as error:
            if not _is_about_the_calendar(error, calendar):
                raise
            raise ConfigError(
                f"There is no calendar {calendar!r} in this account, or it is not your own.",
                "Set `calendar` in fupmail.toml to the id of one of yours (its settings page shows it).",
            ) from error
        return Listing(start, end, zone, found)

    def _request(self, calendar: str, start: datetime, end: datetime, token: str | None) -> Any:
        return self.requests.list(
            calendarId=calendar,
            timeMin=start.isoformat(timespec="seconds"),
            timeMax=end.isoformat(timespec="seconds"),
            singleEvents=True,
            orderBy="startTime",
            showDeleted=True,
            eventTypes=KINDS,
            maxResults=PAGE,
            pageToken=token,
            fields=FIELDS,
        )


def _is_about_the_calendar(error: RefusedByGoogle | NotAuthorised, calendar: str) -> bool:
    """Whether the calendar is at fault. The main one is read before any other, so the sign-in is not."""
    status = (
        error.status if isinstance(error, RefusedByGoogle) else getattr(error.__cause__, "status_code", 0)
    )
    return status == 404 or (calendar != "primary" and status in (400, 403))


def _known(zone: str) -> str:
    """The zone's name, or UTC for one that this machine has never heard of."""
    try:
        return ZoneInfo(zone).key
    except (KeyError, ValueError, OSError):
        return "UTC"
