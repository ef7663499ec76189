"""A folder of mboxes, `.eml` and `.ics` files as a mailbox; fupmail writes under `fupmail/` in it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from html import escape
from pathlib import Path

from fupmail.backends.folder import drafts, holds
from fupmail.backends.folder.calendar import occurrences
from fupmail.backends.folder.copies import without_copies
from fupmail.backends.folder.entries import Entry, Watch, digest_of_id, read_entries
from fupmail.backends.folder.files import calendar_files, mail_files
from fupmail.backends.folder.series import Calendars, read_calendars
from fupmail.backends.folder.threads import assign_threads
from fupmail.backends.interface import People, nobody
from fupmail.config import Config
from fupmail.errors import ConfigError
from fupmail.mime.glance import GLANCED_AT, people_named
from fupmail.mime.mbox import message_bytes
from fupmail.mime.moments import ANCIENT
from fupmail.mime.read import RAW, UnreadableMessage, read_message
from fupmail.model.mailbox import (
    Address,
    Alias,
    Arrived,
    Change,
    Event,
    Message,
    Profile,
    StoredDraft,
    StoredHold,
    Unreadable,
)
from fupmail.model.plan import CalendarEntry, Cost, Draft

NOT_ARRIVED = frozenset({"spam", "trash", "draft", "chat"})

Signature = tuple[tuple[str, int, int], ...]


@dataclass(slots=True)
class _Index:
    """The folder's messages in order, and where each is by digest of its Message-ID."""

    signature: Signature
    entries: list[Entry]
    positions: dict[int, int]


@dataclass(slots=True)
class FolderMailbox:
    """The mailbox that a folder is. All of it is read each time: there are no checkpoints.

    `now` only stamps what is written; nothing that is read depends on it. `watch` is told how much of the
    files was looked through, which takes a while before the first message comes.
    """

    root: Path
    config: Config
    now: datetime
    source: str = "folder"
    watch: Watch | None = field(default=None, repr=False)
    _index: _Index | None = field(default=None, repr=False)
    _calendars: tuple[Signature, Calendars] | None = field(default=None, repr=False)
    _read: int = 0

    def profile(self) -> Profile:
        if not self.config.me:
            hint = f'Write into {self.root / "fupmail.toml"}: me = ["you@company.com"]'
            raise ConfigError("A folder does not say whose mail it is: `me` is empty.", hint)
        text = self.config.signature.strip()
        html = escape(text, quote=False).replace("\n", "<br>\n")
        aliases = (
            Alias(Address(email, self.config.name), text, html, is_default=position == 0)
            for position, email in enumerate(self.config.me)
        )
        return Profile(tuple(aliases), self.config.timezone or self._calendar_zone())

    def changes(
        self,
        since: datetime,  # noqa: ARG002  everything is given: older mail tells who is a client
        cursor: str | None,  # noqa: ARG002  there are no checkpoints
        known: Collection[str],
        people: People = nobody,  # noqa: ARG002  no mail is kept aside here
    ) -> Iterator[Change]:
        yield from self._loaded().unreadable
        yield from holds.hold_events(self.root, self._zone())[1]
        for entry in self._indexed().entries:
            if entry.id in known or entry.labels & NOT_ARRIVED:
                continue
            if entry.problem:
                yield _unreadable(entry, entry.problem)
                continue
            try:
                message = _message(entry)
            except UnreadableMessage as error:
                yield _unreadable(entry, error.reason)
                continue
            self._read += 1
            yield Arrived(message)

    def events(self, start: datetime, end: datetime) -> Sequence[Event]:
        found = occurrences(self._loaded(), (start, end), self._zone(), frozenset(self.config.me))
        own, _ = holds.hold_events(self.root, self._zone())
        keys = {event.key for event in own}
        found = [event for event in found if event.key is None or event.key not in keys]
        found += [event for event in own if event.start < end and event.end > start]
        return sorted(found, key=lambda event: (event.start, event.id))

    def drafts(self) -> Sequence[StoredDraft]:
        own = drafts.list_drafts(self.root, self._thread_of)
        keys = {draft.key for draft in own}
        for entry in self._indexed().entries:
            if "draft" in entry.labels and not entry.labels & {"trash", "spam"} and not entry.problem:
                try:
                    draft = drafts.stored_draft(_message(entry), entry.thread)
                except UnreadableMessage:
                    continue
                if draft.key is None or draft.key not in keys:
                    own.append(draft)
        return own

    def holds(self, keys: Collection[str]) -> Sequence[StoredHold]:
        return holds.list_holds(self.root, keys, self._zone())

    def create_draft(self, draft: Draft) -> StoredDraft:
        return drafts.create_draft(self.root, draft, self._thread_of)

    def withdraw_draft(self, stored: StoredDraft) -> None:
        drafts.withdraw_draft(self.root, stored)

    def create_hold(self, entry: CalendarEntry) -> StoredHold:
        return holds.create_hold(self.root, entry, self._zone(), self.now)

    def move_hold(self, stored: StoredHold, entry: CalendarEntry) -> StoredHold:
        return holds.move_hold(self.root, stored, entry, self._zone(), self.now)

    def cancel_hold(self, stored: StoredHold) -> None:
        holds.cancel_hold(self.root, stored, self._zone())

    def bookmark(self) -> str | None:
        return None

    def cost(self) -> Cost:
        return Cost(messages_read=self._read)

    def _indexed(self) -> _Index:
        files = mail_files(self.root)
        signature = _signature(files)
        if self._index is None or self._index.signature != signature:
            entries = without_copies(read_entries(files, frozenset(self.config.me), self.watch))
            entries.sort(key=lambda entry: (entry.at, entry.id))
            self._index = _Index(signature, entries, assign_threads(entries))
        return self._index

    def _loaded(self) -> Calendars:
        files = calendar_files(self.root)
        signature = _signature(files)
        if self._calendars is None or self._calendars[0] != signature:
            self._calendars = (signature, read_calendars(files, self.config.timezone or ""))
        return self._calendars[1]

    def _thread_of(self, message: Message) -> str:
        """The thread of the latest mail that a draft answers; empty when it answers none."""
        named = [message.in_reply_to, *reversed(message.references), message.message_id]
        index = self._indexed()
        found = (index.positions.get(digest_of_id(name)) for name in named)
        return next((index.entries[position].thread for position in found if position is not None), "")

    def _zone(self) -> tzinfo:
        return self.config.zone(self._calendar_zone())

    def _calendar_zone(self) -> str | None:
        zones = self._loaded().zones
        mine = next((zones[email] for email in self.config.me if email in zones), None)
        return mine or next(iter(zones.values()), None)


def _message(entry: Entry) -> Message:
    try:
        with entry.path.open("rb") as file:
            raw = message_bytes(file, entry.piece, RAW)
    except OSError as error:
        raise UnreadableMessage(f"the file cannot be read: {error.strerror}") from error
    return read_message(
        raw, id=entry.id, thread=entry.thread, labels=entry.labels, received_at=entry.piece.received_at
    )


def _unreadable(entry: Entry, reason: str) -> Unreadable:
    try:
        with entry.path.open("rb") as file:
            head = message_bytes(file, entry.piece, GLANCED_AT)
    except OSError:
        head = b""
    at = entry.at if entry.at > ANCIENT else entry.piece.received_at
    return Unreadable(entry.id, reason, people_named(head), at)


def _signature(files: Sequence[Path]) -> Signature:
    stats = ((str(path), path.stat()) for path in files)
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats)
