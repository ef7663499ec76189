"""What fupmail keeps on the disk: the ledger, its folder, its lock, its memory of runs."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import timedelta

from fupmail.errors import FupmailError, LedgerError, LockHeld
from fupmail.ledger.lock import one_run
from fupmail.ledger.opening import open_copy, trouble
from fupmail.ledger.sqlite import rehearsal_ledger
from fupmail.setup.checks.finding import Finding, Patient, bad, fine, note

ROOM = 100 * 1024 * 1024
LONG_AGO = timedelta(days=4)  # a long weekend and a day
NOT_YET = "none yet: the first run makes it"


def ledger(patient: Patient) -> Iterator[Finding]:
    """Whether the ledger opens and is whole."""
    path = patient.state_folder / "ledger.db"
    if not path.exists():
        yield fine("ledger", NOT_YET)
        return
    try:
        with contextlib.closing(open_copy(path)) as connection:
            verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except FupmailError as error:
        yield bad("ledger", error)
        return
    except sqlite3.Error as error:
        verdict = str(error)
    if verdict != "ok":
        yield bad("ledger", trouble(sqlite3.DatabaseError(f"malformed: {verdict}"), path))
        return
    try:
        with contextlib.closing(rehearsal_ledger(path)) as kept:
            told = f"{len(kept.records())} drafts and holds, {len(kept.words())} words of yours"
        yield fine("ledger", f"{path} is whole: {told}")
    except FupmailError as error:
        yield bad("ledger", error)


def disk(patient: Patient) -> Iterator[Finding]:
    """Whether the folder of the ledger can be written to, is private, and has room."""
    folder = patient.state_folder
    if not folder.exists():
        yield fine("disk", f"{folder}: {NOT_YET}")
        return
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"fupmail")
    except OSError as error:
        trouble = LedgerError(
            f"{folder} cannot be written to: {error.strerror}", "Make room or rights there."
        )
        yield bad("disk", trouble)
        return
    free = shutil.disk_usage(folder).free
    if free < ROOM:
        yield note("disk", f"only {free // 1024**2} MB are free in {folder}", "Make room there.")
    elif os.name == "posix" and patient.folder is None and folder.stat().st_mode & 0o077:
        yield note("disk", f"others may look into {folder}", f"Type: chmod 700 {folder}")
    else:
        yield fine("disk", f"{folder} can be written to, and has room")


def lock(patient: Patient) -> Iterator[Finding]:
    """Whether a run is at work."""
    path = patient.state_folder / "ledger.lock"
    if not path.exists():
        yield fine("lock", "free")
        return
    try:
        with one_run(path, patient.clock()):
            yield fine("lock", "free")
    except LockHeld as held:
        yield note("lock", held.message, "Wait for it; if it does not end, end that process.")
    except FupmailError as error:
        yield bad("lock", error)


def last_run(patient: Patient) -> Iterator[Finding]:
    """When a run last went well."""
    path = patient.state_folder / "ledger.db"
    try:
        with contextlib.closing(rehearsal_ledger(path if path.exists() else None)) as kept:
            runs = kept.runs()
    except FupmailError as error:
        yield Finding("last good run", "unused", f"not looked at: {error.message}")
        return
    good = [run.ended_at for run in runs if run.exit_code == 0 and run.ended_at]
    if not good:
        yield note("last good run", "none yet", "Type: fupmail sync --dry-run, then: fupmail sync")
        return
    age = patient.now - max(good)
    told = f"{max(good):%Y-%m-%d %H:%M}"
    if age > LONG_AGO:
        yield note(
            "last good run", f"{told}, {age.days} days ago", "Type: fupmail sync, and see what it says"
        )
    else:
        yield fine("last good run", told)
