"""A Gmail account with its calendar, as the mailbox that the rest of fupmail knows."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from fupmail.backends.google.calendar import Calendar
from fupmail.backends.google.cursor import Cursor, load_cursor
from fupmail.backends.google.drafts import Drafts
from fupmail.backends.google.gmail import Gmail
from fupmail.backends.google.holds import Holds
from fupmail.backends.google.profile import aliases
from fupmail.backends.google.reading import Reading
from fupmail.backends.google.session import Session
from fupmail.backends.interface import People, nobody
from fupmail.config import Config
from fupmail.model.mailbox import Arrived, Change, Checkpoint, Event, Profile, StoredDraft, StoredHold
from fupmail.model.plan import CalendarEntry, Cost, Draft

BEHIND, AHEAD = timedelta(days=100), timedelta(days=400)  # of the calendar, in one listing


class GoogleMailbox:
    """The mailbox of one session; not for use by two threads.

    A run with nothing new costs four requests and 8 units: send-as addresses, history, drafts, and one
    listing of the calendar, from which the zone, the events and the holds all come. Where holds go to a
    calendar of their own there is one more listing.
    """

    source = "google"

    def __init__(self, session: Session, config: Config, now: datetime) -> None:
        self._session = session
        self._now = now
        self._calendar = Calendar(session, config.calendar, (now - BEHIND, now + AHEAD))
        self._holds = Holds(session, self._calendar, config.calendar)
        self._users = session.gmail.users()
        self._gmail = Gmail(session, self._users)
        self._drafts = Drafts(session, self._users)
        self._profile: Profile | None = None
        self._cursor: Cursor | None = None
        self._messages_read = 0

    def profile(self) -> Profile:
        if self._profile is None:
            self._profile = Profile(aliases(self._session, self._users), self._calendar.zone())
        return self._profile

    def changes(
        self, since: datetime, cursor: str | None, known: Collection[str], people: People = nobody
    ) -> Iterator[Change]:
        reading = Reading(self._gmail, load_cursor(cursor), known, self._now, people)
        self._drafts.remember(reading.cursor.drafts)
        for change in reading.changes(since):
            self._messages_read += isinstance(change, Arrived)
            yield change
        self._cursor = reading.cursor
        for _ in self._drafts.look():
            yield Checkpoint(self.bookmark() or "")
        yield Checkpoint(self.bookmark() or "")

    def bookmark(self) -> str | None:
        if self._cursor is None:
            return None
        return replace(self._cursor, drafts=self._drafts.seen).dump()

    def events(self, start: datetime, end: datetime) -> Sequence[Event]:
        return self._calendar.events(start, end, self._account)

    def drafts(self) -> Sequence[StoredDraft]:
        return self._drafts.all(self._account)

    def holds(self, keys: Collection[str]) -> Sequence[StoredHold]:
        return self._calendar.holds(keys, self._account)

    def create_draft(self, draft: Draft) -> StoredDraft:
        return self._drafts.create(draft, self._account)

    def withdraw_draft(self, stored: StoredDraft) -> None:
        self._drafts.withdraw(stored)

    def create_hold(self, entry: CalendarEntry) -> StoredHold:
        return self._holds.create(entry, self._account)

    def move_hold(self, stored: StoredHold, entry: CalendarEntry) -> StoredHold:
        return self._holds.move(stored, entry, self._account)

    def cancel_hold(self, stored: StoredHold) -> None:
        self._holds.cancel(stored, self._account)

    def cost(self) -> Cost:
        return replace(self._session.cost(), messages_read=self._messages_read)

    @property
    def retry_after(self) -> datetime | None:
        """Before this instant Google wants no requests: to be kept for the next run's `not_before`."""
        return self._session.retry_after

    def close(self) -> None:
        """Ends the connections."""
        self._session.close()

    @property
    def _account(self) -> str:
        return self.profile().account
