"""Gmail's messages, labels and history, one request a method."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from fupmail.backends.google.answers import RefusedByGoogle
from fupmail.backends.google.pages import Json, Loop, items, pages
from fupmail.backends.google.payload import decode, raw_mail
from fupmail.backends.google.session import Session
from fupmail.mime.glance import people_named
from fupmail.mime.read import UnreadableMessage, read_message
from fupmail.model.mailbox import Arrived, Unreadable

LISTED = 500
EPOCH = datetime.fromtimestamp(0, UTC)
UNREAD = frozenset({"DRAFT", "CHAT", "SPAM", "TRASH"})
SYSTEM = {
    **{name: name.lower() for name in ("INBOX", "SENT", "DRAFT", "SPAM", "TRASH")},
    **{
        f"CATEGORY_{name}": f"category_{name.lower()}"
        for name in ("PERSONAL", "SOCIAL", "PROMOTIONS", "UPDATES", "FORUMS")
    },
}
PASSING = frozenset({"UNREAD", "STARRED", "IMPORTANT", "CHAT", "OPENED", "SNOOZED", "MUTED"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A message as listings and history name it. `labels` are Gmail's ids, None where they are not told."""

    id: str
    thread: str
    labels: frozenset[str] | None = None


class Gmail:
    """What can be asked of a user's messages. `None` and missing items stand for what is not there."""

    def __init__(self, session: Session, users: Any) -> None:
        self._session = session
        self._users = users
        self._names: dict[str, str] | None = None

    @cached_property  # Google's client takes 15 ms to make one of these
    def _messages(self) -> Any:
        return self._users.messages()

    @cached_property
    def _threads(self) -> Any:
        return self._users.threads()

    @cached_property
    def _history(self) -> Any:
        return self._users.history()

    def history_id(self) -> str:
        """Where the mailbox's history stands now."""
        return str(self._session.execute(self._users.getProfile(userId="me"))["historyId"])

    def listed(
        self, query: str | None = None, label: str | None = None, *, everywhere: bool = False
    ) -> Iterator[Entry]:
        """The messages that a search or a label gives, newest first; without `everywhere` no spam, no trash.

        A search that goes round in circles ends there: the next look finds the rest or it is not to be had.
        """

        def ask(token: str | None) -> Json:
            labels = [label] if label else None
            return self._session.execute(
                self._messages.list(
                    userId="me",
                    q=query,
                    labelIds=labels,
                    includeSpamTrash=everywhere or None,
                    maxResults=LISTED,
                    pageToken=token,
                )
            )

        with suppress(Loop):
            for message in items(ask, "messages"):
                yield entry(message)

    def history(self, start: str) -> Iterator[Json]:
        """The pages of what happened since this history id; `RefusedByGoogle` 404 where it is forgotten."""
        return pages(
            lambda token: self._session.execute(
                self._history.list(userId="me", startHistoryId=start, maxResults=LISTED, pageToken=token)
            )
        )

    def message(
        self, id_: str, *, large: bool = False, even_spam: bool = False
    ) -> Arrived | Unreadable | None:
        """One message, from its raw bytes; None when it vanished, or is a draft, a chat, trash or spam.

        A `large` one is read without its files, which nobody here looks into: over a slow line they
        would take longer than a request may.
        """
        try:
            if large:
                whole = self._session.find(self._messages.get(userId="me", id=id_, format="full"))
                if whole is None or (raw := raw_mail(whole.get("payload") or {})) is not None:
                    return self._read(whole, raw, even_spam) if whole else None
            found = self._session.find(self._messages.get(userId="me", id=id_, format="raw"))
        except RefusedByGoogle as error:
            return Unreadable(id_, error.message)
        return self._read(found, None, even_spam) if found else None

    def thread(self, id_: str, even_spam: Collection[str] = ()) -> dict[str, Arrived | Unreadable | None]:
        """Every message of a thread by its id, oldest first; None for what is nobody's words.

        Spam is given where its id is in `even_spam`. A message whose text Gmail leaves out of the thread
        is read by itself. Empty where the whole thread is not to be had.
        """
        try:
            found = self._session.find(self._threads.get(userId="me", id=id_, format="full")) or {}
        except RefusedByGoogle:
            return {}
        return {
            message["id"]: self._of_thread(message, message["id"] in even_spam)
            for message in found.get("messages") or ()
        }

    def _of_thread(self, message: Json, even_spam: bool) -> Arrived | Unreadable | None:
        if _left_alone(even_spam) & set(message.get("labelIds") or ()):
            return None
        raw = raw_mail(message.get("payload") or {})
        if raw is None:
            return self.message(message["id"], even_spam=even_spam)
        return self._read(message, raw, even_spam)

    def labels_of(self, id_: str) -> frozenset[str] | None:
        """The label ids of one message; None when it has vanished."""
        found = self._session.find(self._messages.get(userId="me", id=id_, format="minimal"))
        return frozenset(found.get("labelIds") or ()) if found else None

    def names(self, labels: frozenset[str]) -> frozenset[str]:
        """What labels are called, lower-cased: the user's by name, Gmail's own by id; passing ones not."""
        return frozenset(name for label in labels - PASSING if (name := self._name(label)))

    def commands(self) -> dict[str, str]:
        """The labels under `fupmail/`: id to name, lower-cased."""
        return {id_: name for id_, name in self._all_names().items() if name.startswith("fupmail/")}

    def _name(self, label: str) -> str:
        return SYSTEM.get(label) or self._all_names().get(label, "")

    def _all_names(self) -> dict[str, str]:
        if self._names is None:
            answer = self._session.execute(self._users.labels().list(userId="me"))
            own = [label for label in answer.get("labels") or () if label.get("type") != "system"]
            self._names = {label["id"]: label["name"].lower() for label in own}
        return self._names

    def _read(self, found: Json, raw: bytes | None, even_spam: bool) -> Arrived | Unreadable | None:
        labels = frozenset(found.get("labelIds") or ())
        if labels & _left_alone(even_spam):
            return None
        try:
            arrived_at = EPOCH + timedelta(seconds=int(found["internalDate"]) // 1000)
            given = decode(found.get("raw", "")) if raw is None else raw
            message = read_message(
                given,
                id=found["id"],
                thread=found["threadId"],
                labels=self.names(labels),
                received_at=arrived_at,
            )
            return Arrived(replace(message, date=arrived_at.astimezone(message.date.tzinfo)))
        except UnreadableMessage as error:
            return Unreadable(found["id"], error.reason, people_named(given), arrived_at)
        except (KeyError, ValueError, OverflowError):
            return Unreadable(found["id"], "Gmail gave it in a form that cannot be read")


def _left_alone(even_spam: bool) -> frozenset[str]:
    return UNREAD - {"SPAM"} if even_spam else UNREAD


def entry(message: Json) -> Entry:
    """A message as a listing or a record of history names it."""
    labels = message.get("labelIds")
    return Entry(message["id"], message.get("threadId", ""), None if labels is None else frozenset(labels))
