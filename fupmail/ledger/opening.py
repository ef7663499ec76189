"""The ledger's file: made, checked, brought up to date, and moved aside when it is damaged."""

import os
import shutil
import sqlite3
import stat
from pathlib import Path

from fupmail.errors import LedgerError
from fupmail.ledger.lock import yours

# One step a release that changed the tables. A step that was released is never edited.
STEPS = (
    (
        "CREATE TABLE records (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL)",
        "CREATE TABLE words (place INTEGER PRIMARY KEY, body TEXT NOT NULL)",
        "CREATE TABLE runs (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)",
        "CREATE TABLE facts (id TEXT PRIMARY KEY, at REAL NOT NULL, labels TEXT NOT NULL,"
        " understanding TEXT NOT NULL, body TEXT NOT NULL)",
        "CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
)
BUSY_SECONDS = 5.0
DAMAGED = ("malformed", "not a database", "corrupt", "no such table", "no such column")
TIGHT = 1024 * 1024  # bytes; SQLite calls a full disk an I/O error where it wants to map a file
AGAIN = (
    "the ledger is made anew from the drafts and holds that stand. What you told it with stop, snooze, done "
    "and missed has to be told again."
)


def open_file(path: Path) -> sqlite3.Connection:
    """A connection to the ledger at `path`, made if need be, whole and up to date.

    A damaged file is moved aside, never overwritten: the next run starts a new ledger and rebuilds
    it from the marks on drafts and holds.
    """
    _make_private(path)
    try:
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    except sqlite3.Error as error:
        raise trouble(error, path) from error
    try:
        _prepare(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        if any(word in str(error) for word in DAMAGED):
            raise _moved_aside(path) from error
        raise trouble(error, path) from error
    except LedgerError:
        connection.close()
        raise
    return connection


def open_copy(path: Path | None) -> sqlite3.Connection:
    """A connection to a copy in memory, for rehearsals: nothing done to it reaches the disk."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        if path is not None and path.exists():
            stored = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", timeout=BUSY_SECONDS, uri=True)
            try:
                stored.backup(memory)
            finally:
                stored.close()
        _bring_up_to_date(memory, path or Path(":memory:"))
    except sqlite3.Error as error:
        memory.close()
        raise trouble(error, path or Path(":memory:")) from error
    except LedgerError:
        memory.close()
        raise
    return memory


def trouble(error: sqlite3.Error, path: Path | str) -> LedgerError:
    """What SQLite complains of, as the error that ends a run with exit code 8."""
    cause = str(error)
    if "locked" in cause or "busy" in cause:
        return LedgerError(f"The ledger {path} is in use by another program.", "Try again when it is done.")
    if "full" in cause or ("disk I/O" in cause and _is_full(Path(path).parent)):
        return LedgerError(f"The disk that holds {path} is full.", "Make room, then run the command again.")
    if any(word in cause for word in DAMAGED):
        return LedgerError(
            f"The ledger {path} is damaged.",
            f"Type fupmail sync: it sets the damaged file aside. Type it once more: {AGAIN}",
        )
    return LedgerError(f"The ledger {path} cannot be used: {cause}.", yours(Path(path)))


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < TIGHT
    except OSError:
        return False


def _make_private(path: Path) -> None:
    """Sees to it that the file is there, the user's own, and closed to everybody else."""
    try:
        if not path.parent.exists():
            path.parent.mkdir(mode=0o700, parents=True)
        if path.is_symlink():
            raise LedgerError(f"{path} is a link to another file.", "Put the ledger itself there.")
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        found = path.stat()
        if os.name == "posix" and found.st_uid != os.geteuid():
            raise LedgerError(f"{path} belongs to another user.", "Set FUPMAIL_HOME to a folder of your own.")
        if stat.S_IMODE(found.st_mode) & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise LedgerError(f"The ledger {path} cannot be opened: {error.strerror}.", yours(path)) from error


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError(f"database disk image is malformed: {verdict}")
    _bring_up_to_date(connection, path)
    connection.execute("SELECT 1 FROM records, words, runs, facts, notes LIMIT 0")


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("BEGIN IMMEDIATE")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(STEPS):
            raise LedgerError(
                f"The ledger {path} was written by a newer fupmail; it was left as it is.",
                "Update fupmail (pipx upgrade fupmail, or uv tool upgrade fupmail), then run this again.",
            )
        for statement in (each for step in STEPS[version:] for each in step):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={len(STEPS)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.rollback()


def _moved_aside(path: Path) -> LedgerError:
    written = path.stat().st_mtime_ns // 1_000_000_000
    aside = path.with_name(f"ledger.corrupt-{written}")
    for number in range(2, 1000):
        if not aside.exists():
            break
        aside = path.with_name(f"ledger.corrupt-{written}-{number}")
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return LedgerError(
        f"The ledger {path} was damaged; it is kept as {aside.name}. Nothing was done.",
        f"Run the command again: {AGAIN}",
    )
