"""One run at a time. The kernel holds the lock, so it ends with its process: none is ever stale."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from fupmail.errors import LedgerError, LockHeld

LOCKED_BYTE = 1 << 30  # far behind the text, which others may then still read on Windows


@contextmanager
def one_run(path: Path, since: datetime) -> Iterator[None]:
    """Holds the lock at `path`; `LockHeld` tells who holds it else, and `since` when.

    The file stays behind, empty: to remove it would let two runs lock two files of one name.
    """
    handle = _open(path)
    try:
        if not _take(handle, path):
            raise LockHeld(f"Another run ({_holder(handle)}) is at work.", "Try again when it is done.")
        _write(handle, f"pid {os.getpid()}, since {since:%H:%M:%S}")
        yield
        _write(handle, "")
    finally:
        os.close(handle)


def _open(path: Path) -> int:
    try:
        if not path.parent.exists():
            path.parent.mkdir(mode=0o700, parents=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except OSError as error:
        raise _unusable(path, error.strerror or "it cannot be opened") from error
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or (os.name == "posix" and found.st_uid != os.geteuid()):
        os.close(handle)
        raise _unusable(path, "it is not a file of your own")
    if os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o077:
        os.fchmod(handle, 0o600)
    return handle


def _take(handle: int, path: Path) -> bool:
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        raise _unusable(path, f"this disk keeps no locks ({error.strerror})") from error
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _write(handle: int, text: str) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, text.encode("ascii"))


def _holder(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, 100).decode("ascii", "replace") or "just started"


def yours(path: Path) -> str:
    """What to do where the system keeps fupmail from a file of its own."""
    folder = next(each for each in path.absolute().parents if each.exists())
    return f"fupmail has to write in {folder}: make that folder and what is in it yours to write to."


def _unusable(path: Path, why: str) -> LedgerError:
    return LedgerError(
        f"The lock {path} cannot be used: {why}.",
        yours(path),
    )
