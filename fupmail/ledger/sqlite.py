"""The ledger in one SQLite file, on the disk before each call that it speaks of."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

from fupmail import __version__
from fupmail.errors import LedgerError, Refused
from fupmail.ledger.interface import Ledger
from fupmail.ledger.opening import AGAIN, open_copy, open_file, trouble
from fupmail.ledger.rows import from_json, to_json
from fupmail.model.facts import Facts
from fupmail.model.record import Record, Run, Word

Value = TypeVar("Value")
READER = "reader"  # whose mail is kept that was read before any run

# Facts of another release, or of another shape, are read again when their messages can be had.
UNDERSTANDING = f"{__version__}/{','.join(field.name for field in fields(Facts))}"


def open_ledger(path: Path) -> "SqliteLedger":
    """The ledger at `path`, made if it is not there; `LedgerError` when it cannot be trusted."""
    return SqliteLedger(open_file(path), str(path))


def rehearsal_ledger(path: Path | None = None) -> "LedgerCopy":
    """A copy of the ledger at `path` in memory, empty where there is none: the disk stays as it is."""
    return LedgerCopy(open_copy(path), str(path) if path else "of this rehearsal")


class SqliteLedger:
    """The `Ledger` over one connection."""

    def __init__(self, connection: sqlite3.Connection, name: str, understanding: str = UNDERSTANDING) -> None:
        self._connection = connection
        self._name = name
        self._understanding = understanding

    def records(self) -> tuple[Record, ...]:
        return self._values(Record, "SELECT body FROM records ORDER BY place")

    def intend(self, record: Record) -> None:
        with self._transaction():
            if not _may_intend(self._record(record.key), record):
                raise Refused(f"this {record.kind} was made before; it is not done twice")
            self._keep(record)

    def settle(self, record: Record) -> None:
        with self._transaction():
            self._keep(record)

    def forget_intent(self, key: str) -> None:
        with self._transaction():
            record = self._record(key)
            if record is not None and record.state == "intended" and record.made_at is None:
                self._connection.execute("DELETE FROM records WHERE key = ?", (key,))

    def words(self) -> tuple[Word, ...]:
        return self._values(Word, "SELECT body FROM words ORDER BY place")

    def say(self, word: Word) -> None:
        with self._transaction():
            self._connection.execute("INSERT INTO words (body) VALUES (?)", (to_json(word),))

    def facts(self) -> tuple[Facts, ...]:
        rows = self._rows("SELECT body, labels FROM facts ORDER BY at, id")
        return tuple(found for body, labels in rows if (found := _facts(body, labels)) is not None)

    def save_facts(
        self,
        facts: Iterable[Facts],
        relabelled: Mapping[str, frozenset[str]],
        vanished: Collection[str],
        cursor: str | None,
    ) -> None:
        with self._transaction():
            self._connection.executemany(
                "INSERT OR REPLACE INTO facts (id, at, labels, understanding, body) VALUES (?, ?, ?, ?, ?)",
                (self._row(each) for each in facts),
            )
            self._connection.executemany(
                "UPDATE facts SET labels = ? WHERE id = ?",
                ((_labels(labels), message) for message, labels in relabelled.items()),
            )
            self._connection.executemany("DELETE FROM facts WHERE id = ?", ((each,) for each in vanished))
            if cursor is not None:
                self._write_note("cursor", json.dumps([self._understanding, cursor]))

    def cursor(self) -> str | None:
        kept = self.note("cursor")
        understanding, cursor = json.loads(kept) if kept else (None, None)
        return str(cursor) if understanding == self._understanding else None

    def known(self) -> frozenset[str]:
        rows = self._rows("SELECT id FROM facts WHERE understanding = ?", self._understanding)
        return frozenset(message for (message,) in rows)

    def account(self) -> str | None:
        return self.note("account")

    def pin_account(self, email: str) -> None:
        pinned = self.account()
        if pinned not in (None, email):
            raise LedgerError(
                f"This ledger belongs to {pinned}, not to {email}; nothing was done.",
                f"Sign in as {pinned}, or set FUPMAIL_HOME to a folder of its own for {email}.",
            )
        if pinned is None:
            with self._transaction():
                if self.note(READER) not in (None, email):
                    self._connection.execute("DELETE FROM facts")
                    self._connection.execute("DELETE FROM notes WHERE name = 'cursor'")
                self._write_note("account", email)

    def start_run(self, run: Run) -> None:
        self._keep_run(run)

    def end_run(self, run: Run) -> None:
        self._keep_run(run)

    def runs(self) -> tuple[Run, ...]:
        return self._values(Run, "SELECT body FROM runs ORDER BY place")

    def note(self, name: str) -> str | None:
        rows = self._rows("SELECT value FROM notes WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def set_note(self, name: str, value: str) -> None:
        with self._transaction():
            self._write_note(name, value)

    def close(self) -> None:
        self._connection.close()

    def _record(self, key: str) -> Record | None:
        found = self._values(Record, "SELECT body FROM records WHERE key = ?", key)
        return found[0] if found else None

    def _keep(self, record: Record) -> None:
        self._connection.execute(
            "INSERT INTO records (key, body) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET body = excluded.body",
            (record.key, to_json(record)),
        )

    def _keep_run(self, run: Run) -> None:
        with self._transaction():
            self._connection.execute(
                "INSERT INTO runs (id, body) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                (run.id, to_json(run)),
            )

    def _write_note(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", (name, value))

    def _row(self, facts: Facts) -> tuple[str, float, str, str, str]:
        body = to_json(replace(facts, text="", labels=frozenset()))
        return (facts.id, facts.date.timestamp(), _labels(facts.labels), self._understanding, body)

    def _values(self, kind: type[Value], query: str, *values: str) -> tuple[Value, ...]:
        try:
            return tuple(from_json(kind, body) for (body,) in self._rows(query, *values))
        except ValueError as error:
            raise LedgerError(
                f"The ledger {self._name} holds something that this fupmail cannot read.",
                "Update fupmail. If that does not help, move the file elsewhere and type fupmail sync: "
                + AGAIN,
            ) from error

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise trouble(error, self._name) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise trouble(error, self._name) from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.rollback()


class LedgerCopy(SqliteLedger):
    """A ledger for rehearsals. Nothing done to it reaches the disk, but what was read may be handed on."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        super().__init__(connection, name)
        self._began = self.cursor()
        self._read: list[tuple[tuple[Facts, ...], dict[str, frozenset[str]], frozenset[str], str | None]] = []

    def save_facts(
        self,
        facts: Iterable[Facts],
        relabelled: Mapping[str, frozenset[str]],
        vanished: Collection[str],
        cursor: str | None,
    ) -> None:
        reading = (tuple(facts), dict(relabelled), frozenset(vanished), cursor)
        super().save_facts(*reading)
        self._read.append(reading)

    @property
    def has_read(self) -> bool:
        """Whether there is anything to hand on."""
        return bool(self._read)

    def hand_on(self, ledger: Ledger) -> None:
        """Gives what was read to the ledger that this is a copy of, unless that has been read further since.

        Looking ties a ledger to no mailbox: the first run does, and reads anew where it is another one's.
        """
        account = self.account()
        if account is None or ledger.account() not in (None, account) or ledger.cursor() != self._began:
            return
        if ledger.account() is None:
            ledger.set_note(READER, account)
        for reading in self._read:
            ledger.save_facts(*reading)


def _may_intend(before: Record | None, record: Record) -> bool:
    """Says no to a second creation and to a change of what has ended: the last door of law 2.

    A draft that fupmail itself took back, unsent, may come again: a booked meeting is called off.
    """
    if record.made_at is None:
        taken_back = before is not None and before.state == "withdrawn" and before.work == "draft"
        return before is None or taken_back or (before.state == "intended" and before.made_at is None)
    return before is not None and before.state in ("made", "intended")


def _labels(labels: frozenset[str]) -> str:
    return json.dumps(sorted(labels), ensure_ascii=False)


def _facts(body: str, labels: str) -> Facts | None:
    """The facts of a row; None for those of a release whose shape this one cannot read."""
    try:
        return from_json(Facts, f'{body[:-1]},"labels":{labels}}}')
    except ValueError:
        return None
