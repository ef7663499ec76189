"""A mailbox in memory, for tests: it keeps the promises of the protocol, and plays the user's part.

`interrupt` is asked before and after every write and may raise: so a test can end a run at any
point, let a request get lost, or lose only its answer.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from fupmail.backends.interface import People, nobody
from fupmail.errors import Refused
from fupmail.mime.write import KEY_FIELD, MARK_FIELD
from fupmail.model.fingerprint import entry_fingerprint, words_fingerprint
from fupmail.model.mailbox import (
    Address,
    Arrived,
    Change,
    Checkpoint,
    Event,
    Message,
    Profile,
    Relabelled,
    StoredDraft,
    StoredHold,
    Unreadable,
    Vanished,
)
from fupmail.model.plan import CalendarEntry, Cost, Draft

Interrupt = Callable[[Literal["before", "after"], str, str], None]
UNREAD_LABELS = frozenset({"spam", "trash", "draft", "chat"})


def undisturbed(when: Literal["before", "after"], write: str, key: str) -> None:
    """The interrupt that lets everything happen."""


@dataclass(slots=True)
class MemoryMailbox:
    """A mailbox whose whole state is here. `incremental` gives checkpoints, as Google does.

    `interrupt` gets "before" or "after", the name of the write and its key. `writes` lists what was
    written, for tests that count.
    """

    profile_: Profile
    incremental: bool = False
    interrupt: Interrupt = undisturbed
    source: str = "memory"
    writes: list[tuple[str, str]] = field(default_factory=list)
    _log: list[Change] = field(default_factory=list)
    _messages: dict[str, Message] = field(default_factory=dict)
    _events: dict[str, Event] = field(default_factory=dict)
    _drafts: dict[str, StoredDraft] = field(default_factory=dict)
    _written: dict[str, Draft] = field(default_factory=dict)
    _holds: dict[str, StoredHold] = field(default_factory=dict)
    _entries: dict[str, CalendarEntry] = field(default_factory=dict)
    _read: int = 0

    def profile(self) -> Profile:
        return self.profile_

    def changes(
        self,
        since: datetime,
        cursor: str | None,
        known: Collection[str],
        people: People = nobody,  # noqa: ARG002  no mail is kept aside here
    ) -> Iterator[Change]:
        for change in self._log[int(cursor or 0) :]:
            match change:
                case Arrived(message):
                    current = self._messages.get(message.id)
                    if current is None or message.id in known or current.labels & UNREAD_LABELS:
                        continue
                    if cursor is None and current.date < since:
                        continue
                    self._read += 1
                    yield Arrived(current)
                case Unreadable(id_) if id_ in known:
                    continue
                case Relabelled() | Vanished() if not self.incremental:
                    continue
                case _:
                    yield change
        if self.incremental:
            yield Checkpoint(str(len(self._log)))

    def events(self, start: datetime, end: datetime) -> Sequence[Event]:
        standing = [_as_event(hold, self._entries[hold.key]) for hold in self._holds.values()]
        everything = [*self._events.values(), *(event for event in standing if not event.cancelled)]
        overlapping = [event for event in everything if event.start < end and event.end > start]
        return sorted(overlapping, key=lambda event: (event.start, event.id))

    def drafts(self) -> Sequence[StoredDraft]:
        return list(self._drafts.values())

    def holds(self, keys: Collection[str]) -> Sequence[StoredHold]:
        return [hold for hold in self._holds.values() if not hold.cancelled or hold.key in keys]

    def create_draft(self, draft: Draft) -> StoredDraft:
        self.interrupt("before", "create_draft", draft.key)
        stored = StoredDraft(
            id=f"draft-{len(self._written) + 1}",
            thread=draft.thread or f"thread-{draft.key[:12]}",
            message_id=draft.message_id,
            key=draft.key,
            subject=draft.subject,
            to=draft.to,
            cc=draft.cc,
            text=draft.text,
            marks=dict(draft.marks),
            sender=draft.sender,
        )
        self._drafts[stored.id] = stored
        self._written[stored.id] = draft
        self._wrote("create_draft", draft.key)
        return stored

    def withdraw_draft(self, stored: StoredDraft) -> None:
        self.interrupt("before", "withdraw_draft", stored.key or stored.id)
        current = self._drafts.get(stored.id)
        if current is None:
            raise Refused("The draft is no longer there.")
        if _words(current) != _words(stored):
            raise Refused("The draft was edited; it is left as it is.")
        del self._drafts[stored.id]
        self._wrote("withdraw_draft", stored.key or stored.id)

    def create_hold(self, entry: CalendarEntry) -> StoredHold:
        self.interrupt("before", "create_hold", entry.key)
        if entry.key not in self._holds:
            self._keep(entry)
        self._wrote("create_hold", entry.key)
        return self._holds[entry.key]

    def move_hold(self, stored: StoredHold, entry: CalendarEntry) -> StoredHold:
        self.interrupt("before", "move_hold", stored.key)
        self._must_be_as(stored)
        self._keep(replace(entry, key=stored.key))
        self._wrote("move_hold", stored.key)
        return self._holds[stored.key]

    def cancel_hold(self, stored: StoredHold) -> None:
        self.interrupt("before", "cancel_hold", stored.key)
        self._must_be_as(stored)
        self.user_deletes_hold(stored.key)
        self._wrote("cancel_hold", stored.key)

    def bookmark(self) -> str | None:
        return None

    def cost(self) -> Cost:
        return Cost(messages_read=self._read)

    def deliver(self, *messages: Message) -> None:
        """Mail arrives, or is sent (label `sent`)."""
        for message in messages:
            self._messages[message.id] = message
            self._log.append(Arrived(message))

    def deliver_unreadable(self, id_: str, reason: str) -> None:
        """Mail arrives that cannot be read."""
        self._log.append(Unreadable(id_, reason))

    def relabel(self, id_: str, *labels: str) -> None:
        """The user gives a message these labels and no others."""
        self._messages[id_] = replace(self._messages[id_], labels=frozenset(labels))
        self._log.append(Relabelled(id_, frozenset(labels)))

    def vanish(self, id_: str) -> None:
        """The user deletes a message for good."""
        del self._messages[id_]
        self._log.append(Vanished(id_))

    def add_event(self, *events: Event) -> None:
        """Events stand in the calendar; one with the id of another takes its place."""
        self._events.update({event.id: event for event in events})

    def remove_event(self, id_: str) -> None:
        """An event is called off."""
        self._events[id_] = replace(self._events[id_], cancelled=True)

    def add_draft(self, draft: StoredDraft) -> None:
        """The user has begun a draft of their own."""
        self._drafts[draft.id] = draft

    def remove_own_draft(self, id_: str) -> None:
        """The user's own draft is sent, or thrown away."""
        del self._drafts[id_]

    def user_edits_draft(
        self,
        key: str,
        *,
        text: str | None = None,
        subject: str | None = None,
        sender: Address | None = None,
    ) -> None:
        """The user changes the words of a draft, or whom it is from."""
        draft = self._draft(key)
        self._drafts[draft.id] = replace(
            draft,
            text=draft.text if text is None else text,
            subject=draft.subject if subject is None else subject,
            sender=sender or draft.sender,
        )

    def user_deletes_draft(self, key: str) -> None:
        """The user throws a draft away."""
        del self._drafts[self._draft(key).id]

    def user_sends_draft(self, key: str, at: datetime, *, text: str | None = None) -> Message:
        """The user sends a draft, with other words where `text` is given."""
        stored = self._draft(key)
        draft = self._written[stored.id]
        del self._drafts[stored.id]
        marks = tuple((f"{MARK_FIELD}{name}".lower(), value) for name, value in stored.marks.items())
        message = Message(
            id=f"sent-{key[:12]}",
            message_id=stored.message_id,
            thread=stored.thread,
            date=at,
            sender=draft.sender,
            to=stored.to,
            cc=stored.cc,
            subject=stored.subject,
            in_reply_to=draft.in_reply_to,
            references=draft.references,
            labels=frozenset({"sent"}),
            headers=((KEY_FIELD.lower(), key), *marks),
            text=stored.text if text is None else text,
        )
        self.deliver(message)
        return message

    def user_moves_hold(
        self, key: str, start: datetime, end: datetime | None = None, *, title: str | None = None
    ) -> None:
        """The user moves a hold, and renames it where `title` is given."""
        hold = self._holds[key]
        length = hold.end - hold.start
        self._holds[key] = replace(
            hold, start=start, end=end or start + length, title=hold.title if title is None else title
        )

    def user_deletes_hold(self, key: str) -> None:
        """The user removes a hold."""
        self._holds[key] = replace(self._holds[key], cancelled=True)

    def _draft(self, key: str) -> StoredDraft:
        return next(draft for draft in self._drafts.values() if draft.key == key)

    def _keep(self, entry: CalendarEntry) -> None:
        self._entries[entry.key] = entry
        self._holds[entry.key] = StoredHold(
            f"fup{entry.key}", entry.key, entry.title, entry.start, entry.end, marks=dict(entry.marks)
        )

    def _must_be_as(self, stored: StoredHold) -> None:
        current = self._holds.get(stored.key)
        if current is None or current.cancelled:
            raise Refused("The hold is no longer there.")
        if _times(current) != _times(stored):
            raise Refused("The hold was changed by hand; it is left as it is.")

    def _wrote(self, write: str, key: str) -> None:
        self.writes.append((write, key))
        self.interrupt("after", write, key)


def _words(draft: StoredDraft) -> tuple[str, str]:
    words = words_fingerprint(draft.subject, (address.email for address in draft.to), draft.text)
    return words, draft.sender.email if draft.sender else ""


def _times(hold: StoredHold) -> str:
    return entry_fingerprint(hold.title, hold.start, hold.end)


def _as_event(hold: StoredHold, entry: CalendarEntry) -> Event:
    return Event(
        id=hold.id,
        title=hold.title,
        start=hold.start,
        end=hold.end,
        all_day=entry.all_day,
        cancelled=hold.cancelled,
        busy=entry.busy,
        key=hold.key,
    )
