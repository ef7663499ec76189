"""The one socket that every mailbox fits. It has no method that sends, on purpose."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from fupmail.model.mailbox import Change, Event, Profile, StoredDraft, StoredHold
from fupmail.model.plan import CalendarEntry, Cost, Draft

People = Callable[[], Collection[str]]


def nobody() -> Collection[str]:
    """No addresses: for a look at the mailbox that deals with nobody in particular."""
    return ()


class Mailbox(Protocol):
    """A mailbox with its calendar.

    Errors: `errors.NotAuthorised` (exit 4), `errors.Unavailable` (5, the service did not answer),
    `errors.Refused` (one request was refused: that action failed, others go on), and
    `errors.OutcomeUnknown` (a write may or may not have happened; settled on the next run by looking).
    """

    source: str  # "folder", "google" or "memory", as `sync --json` names it

    def profile(self) -> Profile:
        """Whose mailbox this is, with aliases, signatures and the calendar's zone."""

    def changes(
        self, since: datetime, cursor: str | None, known: Collection[str], people: People = nobody
    ) -> Iterator[Change]:
        """What is new since `cursor` (or since the instant `since`, where there is no cursor).

        Messages whose id is in `known` are not read again. `people` gives the addresses that the user deals
        with, as far as what was read tells, those of late first: a backend that leaves bulk mail or spam
        unread reads what comes from these wherever it was filed. One that reads everything each time gives
        no `Checkpoint`, and nothing of it is kept in the ledger.
        """

    def events(self, start: datetime, end: datetime) -> Sequence[Event]:
        """Every occurrence that overlaps the span, recurring ones expanded, cancelled ones included."""

    def drafts(self) -> Sequence[StoredDraft]:
        """All drafts in the mailbox: fupmail's (with key and marks) and the user's own."""

    def holds(self, keys: Collection[str]) -> Sequence[StoredHold]:
        """fupmail's entries: all that stand, and those of `keys` that the user removed."""

    def create_draft(self, draft: Draft) -> StoredDraft:
        """Leaves a draft; the caller has made sure that none with this key exists."""

    def withdraw_draft(self, stored: StoredDraft) -> None:
        """Removes a draft that still is as `stored` says; a changed or sent one is left: `errors.Refused`."""

    def create_hold(self, entry: CalendarEntry) -> StoredHold:
        """Puts an entry into the calendar; its id comes from the key, so one that is there is given back.

        One that the user removed is not made again: it is given back as `cancelled`.
        """

    def move_hold(self, stored: StoredHold, entry: CalendarEntry) -> StoredHold:
        """Changes an entry that still is as `stored` says; a changed one is left: `errors.Refused`."""

    def cancel_hold(self, stored: StoredHold) -> None:
        """Removes an entry that still is as `stored` says; a changed one is left: `errors.Refused`."""

    def bookmark(self) -> str | None:
        """The cursor as it stands after what this run wrote, to be kept at its end; None where none is.

        With it the next run need not read again what this one put there.
        """

    def cost(self) -> Cost:
        """Requests and quota units so far; zeros where nothing is counted."""
