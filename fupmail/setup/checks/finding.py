"""What the doctor found, and on whom."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from fupmail.config import Config
from fupmail.errors import FupmailError
from fupmail.setup.installing.machine import Machine

Verdict = Literal["ok", "note", "bad", "unused"]


@dataclass(frozen=True, slots=True)
class Finding:
    """How one thing stands. `mend` is what to do where it is a "note" or "bad"; `code` is for the exit."""

    what: str
    verdict: Verdict
    text: str
    mend: str = ""
    code: int = 0


@dataclass(frozen=True, slots=True)
class Patient:
    """The set-up that is looked at. `config` holds the defaults where the file's own cannot be read."""

    config: Config
    config_path: Path
    config_folder: Path
    state_folder: Path
    folder: Path | None  # of --folder
    zone: str  # the machine's
    machine: Machine
    now: datetime  # may be played (--now)
    clock: Callable[[], datetime]  # the real one
    config_trouble: FupmailError | None = None
    patience: timedelta = timedelta(seconds=15)  # for Google's answers


def fine(what: str, text: str) -> Finding:
    """All is well with it."""
    return Finding(what, "ok", text)


def unused(what: str, why: str = "not used: --folder works on local files") -> Finding:
    """It plays no part."""
    return Finding(what, "unused", why)


def note(what: str, text: str, mend: str) -> Finding:
    """It works, and could be better."""
    return Finding(what, "note", text, mend)


def bad(what: str, error: FupmailError) -> Finding:
    """A run would fail with this error."""
    return Finding(what, "bad", error.message, error.hint, error.exit_code)
