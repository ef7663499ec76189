"""fupmail's entries in the calendar: put in, moved, taken out, each only while it is still fupmail's.

An entry's id comes from its key, so putting it in twice cannot make two. Every change names the version
it means to change (If-Match), so that the user's hand always wins.
"""

from datetime import datetime
from typing import Any

from fupmail.backends.google.answers import RefusedByGoogle
from fupmail.backends.google.calendar import Calendar
from fupmail.backends.google.occurrences import KEY, MARK, MARKED
from fupmail.backends.google.pages import Json
from fupmail.backends.google.session import Session
from fupmail.errors import Refused
from fupmail.model.fingerprint import entry_fingerprint
from fupmail.model.mailbox import StoredHold
from fupmail.model.plan import CalendarEntry

MOST_REMINDERS = 5
LONGEST_VALUE = 1024  # Google cuts longer values without a word
EXISTS, CHANGED = 409, 412
GONE = (404, 410)


class Holds:
    """Writes to one calendar. `Refused` where an entry is no longer as it was made."""

    def __init__(self, session: Session, calendar: Calendar, own: str) -> None:
        self._session = session
        self._calendar = calendar
        self._own = own

    def create(self, entry: CalendarEntry, account: str) -> StoredHold:
        """Puts it in, or gives back the one that is there; one that was removed is `cancelled`."""
        request = self._calendar.requests.insert(
            calendarId=self._own, sendUpdates="none", body={"id": f"fup{entry.key}", **_body(entry)}
        )
        try:
            made = self._session.execute(request)
        except RefusedByGoogle as error:
            if error.status != EXISTS:
                raise
            there = self._calendar.entry(entry.key)
            if there is None:
                raise
            return self._calendar.stored(there, account)
        finally:
            self._calendar.forget()
        return self._calendar.stored(made, account)

    def move(self, stored: StoredHold, entry: CalendarEntry, account: str) -> StoredHold:
        """Gives it the times and words of `entry`."""
        current = self._unchanged(stored, account)
        request = self._calendar.requests.patch(
            calendarId=self._own, eventId=stored.id, sendUpdates="none", body=_body(entry)
        )
        return self._calendar.stored(self._change(request, current), account)

    def cancel(self, stored: StoredHold, account: str) -> None:
        """Takes it out; one that is gone already is as good."""
        current = self._calendar.entry(stored.key)
        if current is None or current.get("status") == "cancelled":
            return
        self._must_be_as(stored, current, account)
        request = self._calendar.requests.delete(calendarId=self._own, eventId=stored.id, sendUpdates="none")
        try:
            self._change(request, current)
        except RefusedByGoogle as error:
            if error.status not in GONE:
                raise

    def _unchanged(self, stored: StoredHold, account: str) -> Json:
        current = self._calendar.entry(stored.key)
        if current is None or current.get("status") == "cancelled":
            raise Refused("The hold is no longer there.")
        self._must_be_as(stored, current, account)
        return current

    def _must_be_as(self, stored: StoredHold, current: Json, account: str) -> None:
        """An entry with guests is the user's own meeting by now, whatever its title and times."""
        if current.get("attendees") or _print(self._calendar.stored(current, account)) != _print(stored):
            raise Refused("The hold was changed by hand; it is left as it is.")

    def _change(self, request: Any, current: Json) -> Json:
        request.headers["If-Match"] = current["etag"]
        try:
            return self._session.execute(request)
        except RefusedByGoogle as error:
            if error.status == CHANGED:
                raise Refused("The hold was changed by hand just now; it is left as it is.") from error
            raise
        finally:
            self._calendar.forget()


def _print(hold: StoredHold) -> str:
    return entry_fingerprint(hold.title, hold.start, hold.end)


def _body(entry: CalendarEntry) -> Json:
    """The entry as Calendar takes it: private, without guests, without anything that mails anyone."""
    marks = {f"{MARK}{name}": value[:LONGEST_VALUE] for name, value in entry.marks.items()}
    reminders = sorted(entry.reminders)[:MOST_REMINDERS]
    body: Json = {
        "summary": entry.title,
        "description": entry.description,
        "start": _time(entry.start, entry),
        "end": _time(entry.end, entry),
        "status": "tentative" if entry.tentative else "confirmed",
        "transparency": "opaque" if entry.busy else "transparent",
        "visibility": "private",
        "reminders": {
            "useDefault": False,
            "overrides": [{"method": "popup", "minutes": minutes} for minutes in reminders],
        },
        "extendedProperties": {"private": dict([MARKED.split("=")]) | {KEY: entry.key, **marks}},
    }
    if entry.link:
        body["source"] = {"title": "Conversation", "url": entry.link}
    return body


def _time(moment: datetime, entry: CalendarEntry) -> Json:
    if entry.all_day:
        return {"date": moment.date().isoformat()}
    return {"dateTime": moment.isoformat(timespec="seconds"), "timeZone": entry.timezone}
