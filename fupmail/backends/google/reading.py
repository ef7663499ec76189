"""What is new in Gmail, for as few quota units as it takes.

The first time by date, afterwards by history id; by date again where Gmail has forgotten the id. Either
way ids come first, and what need not be read is sorted out before anything is (`choice.py`). A message
costs 20 units and a whole thread 40, so three or more unread messages of one thread are read as a thread;
below that, message by message, because only so the raw bytes can be had.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice

from fupmail.backends.google.answers import RefusedByGoogle
from fupmail.backends.google.choice import (
    RECENT,
    SEARCHES_A_LOOK,
    Choice,
    bulk_query,
    large_query,
    mail_query,
    people_queries,
    robots_query,
    sent_query,
)
from fupmail.backends.google.cursor import Cursor, Unread
from fupmail.backends.google.gmail import UNREAD, Entry, Gmail
from fupmail.backends.google.trail import Trail, follow
from fupmail.backends.interface import People
from fupmail.model.mailbox import Arrived, Change, Checkpoint, Relabelled, Unreadable, Vanished

THREAD_PAYS_FROM = 3
BETWEEN_CHECKPOINTS = 25


class Reading:
    """One look at the mailbox, from the cursor of the last one. `cursor` is where it stands."""

    def __init__(
        self, gmail: Gmail, cursor: Cursor, known: Collection[str], now: datetime, people: People
    ) -> None:
        self.cursor = cursor
        self._gmail = gmail
        self._known = frozenset(known)
        self._people = people
        self._given: set[str] = set()
        self._large: frozenset[str] | None = None
        self._even_spam: set[str] = set()
        self._threads_of_sent: frozenset[str] | None = None
        self._now = int(now.timestamp())

    def changes(self, since: datetime) -> Iterator[Change]:
        """Everything new, with checkpoints from which a stopped run goes on; the last one is the caller's.

        After a look by date the history since its start is followed too: what arrived while a long
        first run was reading is not left for tomorrow.
        """
        first = int(since.timestamp())
        trail = self._trail(first) if self.cursor.by_history else None
        if trail is not None:
            self.cursor = replace(self.cursor, refused=0)
        else:
            yield from self._by_date(first)
            trail = self._trail(first) if self.cursor.history else None
        if trail is not None:
            yield from self._by_history(trail, first)
            self.cursor = replace(self.cursor, history=trail.end)
        yield from self._still_unread(first)
        self.cursor = replace(self.cursor, window=0, looked=self._now)

    def _trail(self, since: int) -> Trail | None:
        try:
            return follow(self._gmail.history(self.cursor.history), self.cursor.history)
        except RefusedByGoogle as error:
            if error.status != 404:
                raise
            self.cursor = self.cursor.refuse(since, self._now)
            return None

    def _by_date(self, since: int) -> Iterator[Change]:
        start = self.cursor.window or self.cursor.start(since, self._now)
        history = self.cursor.history
        if not history and self.cursor.trusts_history:
            history = self._gmail.history_id()  # before listing: nothing that comes meanwhile is missed
        self.cursor = replace(self.cursor, window=start, history=history)
        wanted = list(self._gmail.listed(mail_query(start)))[::-1]
        threads = {entry.thread for entry in wanted}
        wanted += [entry for entry in self._gmail.listed(bulk_query(start)) if entry.thread in threads]
        self._tell_large(start)
        commanded = self._commanded()
        wanted += [entry for entries in commanded.values() for entry in entries]
        yield from self._read(wanted)
        yield from self._from_people(start, None)
        yield from self._commands_now(commanded)
        yield from self._out_of_spam()
        self.cursor = replace(self.cursor, window=0)

    def _by_history(self, trail: Trail, since: int) -> Iterator[Change]:
        for id_ in trail.gone:
            self._note_unread(id_, None)
            if self._is_known(id_):
                yield self._gone(id_)
        yield from self._relabelled(trail)
        commands = frozenset(self._gmail.commands()) if trail.needs_names else frozenset[str]()
        choice = Choice(self._known | self._given, commands, lambda: self._written_in(since))
        wanted = choice.of(trail)
        if choice.doubtful(wanted):
            robots = {entry.id for entry in self._gmail.listed(robots_query(self._now))}
            wanted = [entry for entry in wanted if entry.id not in robots or choice.in_play(entry)]
        if wanted:
            self._tell_large(self._now - RECENT)
        yield from self._read(wanted)
        if choice.keeps_aside(trail, wanted):
            start = self.cursor.search_start(since, self._now)
            yield from self._from_people(start, SEARCHES_A_LOOK)

    def _from_people(self, start: int, most: int | None) -> Iterator[Change]:
        """What the people whom the user deals with wrote since then, wherever Gmail filed it.

        A search that Gmail refuses ends no run: the next one that has a reason to search begins as early.
        """
        found: dict[str, Entry] = {}
        searched = self._now
        for query in islice(people_queries(dict.fromkeys(self._people()), start), most):
            try:
                found |= {entry.id: entry for entry in self._gmail.listed(query, everywhere=True)}
            except RefusedByGoogle:
                searched = self.cursor.searched
        aside = [entry for entry in found.values() if not self._is_known(entry.id)][::-1]
        self._even_spam |= {entry.id for entry in aside}
        if aside:
            self._tell_large(start)
        yield from self._read(aside)
        self.cursor = replace(self.cursor, searched=searched)

    def _tell_large(self, start: int) -> None:
        if self._large is None:
            self._large = frozenset(entry.id for entry in self._gmail.listed(large_query(start)))

    def _is_known(self, id_: str) -> bool:
        return id_ in self._known or id_ in self._given

    def _written_in(self, since: int) -> frozenset[str]:
        if self._threads_of_sent is None:
            sent = self._gmail.listed(sent_query(since))
            self._threads_of_sent = frozenset(entry.thread for entry in sent)
        return self._threads_of_sent

    def _relabelled(self, trail: Trail) -> Iterator[Change]:
        for id_, entry in trail.relabelled.items():
            if id_ in self.cursor.unread and UNREAD & (entry.labels or set()):
                self._note_unread(id_, None)
            if id_ in trail.gone or not self._is_known(id_):
                continue
            labels = entry.labels if entry.labels is not None else self._gmail.labels_of(id_)
            if labels is not None:
                yield self._with_labels(id_, self._gmail.names(labels))

    def _with_labels(self, id_: str, names: frozenset[str]) -> Relabelled:
        self._note_commands(id_, names)
        self._note_spam(id_, "spam" in names)
        return Relabelled(id_, names)

    def _gone(self, id_: str) -> Vanished:
        self._note_spam(id_, False)
        return Vanished(id_)

    def _note_spam(self, id_: str, lies_there: bool) -> None:
        if (id_ in self.cursor.spam) != lies_there:
            others = tuple(each for each in self.cursor.spam if each != id_)
            self.cursor = replace(self.cursor, spam=(*others, id_) if lies_there else others)

    def _out_of_spam(self) -> Iterator[Change]:
        """What was read in Spam and is not there any more: history may not have told of it."""
        for id_ in self.cursor.spam:
            if id_ in self._given:
                continue
            labels = self._gmail.labels_of(id_)
            if labels is None:
                yield self._gone(id_)
            elif "SPAM" not in labels:
                yield self._with_labels(id_, self._gmail.names(labels))

    def _note_unread(self, id_: str, found: Unreadable | None) -> None:
        """Keeps what could not be read in mind for the next looks, or forgets it."""
        unread = {key: value for key, value in self.cursor.unread.items() if key != id_}
        if found is not None:
            first = self.cursor.unread[id_].at if id_ in self.cursor.unread else self._now
            at = int(found.at.timestamp()) if found.at else first
            unread[id_] = Unread(found.reason, found.people, at, refused=found.at is None)
        if unread != self.cursor.unread:
            self.cursor = replace(self.cursor, unread=unread)

    def _still_unread(self, since: int) -> Iterator[Change]:
        """What earlier looks could not read: told again, and what Gmail refused to give is asked for again.

        Nobody may be written to as long as the answer may be in there.
        """
        for id_, unread in self.cursor.unread.items():
            if id_ in self._given:
                continue
            if unread.at < since:
                self._note_unread(id_, None)
            elif not unread.refused:
                at = datetime.fromtimestamp(unread.at, UTC)
                yield Unreadable(id_, unread.reason, unread.people, at)
            elif again := list(self._thread("", [id_])):
                yield from again
            else:
                self._note_unread(id_, None)

    def _note_commands(self, id_: str, names: frozenset[str]) -> None:
        commands = {key: value for key, value in self.cursor.commands.items() if key != id_}
        if found := tuple(sorted(name for name in names if name.startswith("fupmail/"))):
            commands[id_] = found
        if commands != self.cursor.commands:
            self.cursor = replace(self.cursor, commands=commands)

    def _commanded(self) -> dict[str, list[Entry]]:
        """What carries a command label now, by the label's name: history may not have told of it."""
        return {name: list(self._gmail.listed(label=id_)) for id_, name in self._gmail.commands().items()}

    def _commands_now(self, commanded: Mapping[str, Sequence[Entry]]) -> Iterator[Change]:
        """The known messages whose command labels are no longer those of the last look."""
        now: dict[str, list[str]] = {}
        for name, entries in sorted(commanded.items()):
            for entry in entries:
                now.setdefault(entry.id, []).append(name)
        before = self.cursor.commands
        for id_ in sorted(now.keys() | before.keys()):
            if id_ not in self._known or tuple(now.get(id_, ())) == before.get(id_, ()):
                continue
            labels = self._gmail.labels_of(id_)
            if labels is not None:
                yield self._with_labels(id_, self._gmail.names(labels))

    def _read(self, wanted: Sequence[Entry]) -> Iterator[Change]:
        unread: dict[str, list[str]] = {}
        for entry in wanted:
            if not self._is_known(entry.id) and entry.id not in unread.get(entry.thread, ()):
                unread.setdefault(entry.thread, []).append(entry.id)
        since_checkpoint = 0
        for thread, ids in unread.items():
            for change in self._thread(thread, ids):
                since_checkpoint += 1
                yield change
            if since_checkpoint >= BETWEEN_CHECKPOINTS:
                since_checkpoint = 0
                yield Checkpoint(self.cursor.dump())

    def _message(self, id_: str) -> Arrived | Unreadable | None:
        large = id_ in (self._large or ())
        return self._gmail.message(id_, large=large, even_spam=id_ in self._even_spam)

    def _thread(self, thread: str, ids: Sequence[str]) -> Iterator[Arrived | Unreadable]:
        whole = self._gmail.thread(thread, self._even_spam) if len(ids) >= THREAD_PAYS_FROM else {}
        alone = [self._message(id_) for id_ in ids if id_ not in whole]
        found = [change for change in (*whole.values(), *alone) if change is not None]
        for change in found:
            id_ = change.message.id if isinstance(change, Arrived) else change.id
            if self._is_known(id_):
                continue
            self._given.add(id_)
            self._note_unread(id_, change if isinstance(change, Unreadable) else None)
            if isinstance(change, Arrived):
                self._note_commands(id_, change.message.labels)
                self._note_spam(id_, "spam" in change.message.labels)
            yield change
