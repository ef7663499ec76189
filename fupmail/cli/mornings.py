"""The morning run of this desk: which command a schedule has to start, and on which machine."""

import os
import sys
from datetime import time
from pathlib import Path

from fupmail.cli.context import Desk
from fupmail.setup.installing.machine import Machine
from fupmail.setup.schedules.morning import Morning


def morning_of(desk: Desk, at: time | None = None) -> Morning:
    """The run of every working morning, with the options and places that this command was given."""
    command = [*program(), "sync", "--quiet"]
    if desk.config_file is not None:
        command += ["--config", str(desk.config_file.expanduser().absolute())]
    if desk.folder is not None:
        command += ["--folder", str(desk.folder.absolute())]
    named = os.environ.get("FUPMAIL_HOME", "")
    home = {"FUPMAIL_HOME": str(Path(named).expanduser().absolute())} if named else {}
    return Morning(
        command=tuple(command),
        at=at or time.fromisoformat(desk.config.schedule.time),
        days=desk.config.working_days,
        environment=home,
        writes=tuple(dict.fromkeys((desk.config_folder.absolute(), desk.state_folder.absolute()))),
        zone=desk.config.timezone or "",
    )


def program() -> list[str]:
    """fupmail by its full path: schedulers know no PATH of the user's."""
    beside = Path(sys.executable).with_name("fupmail.exe" if sys.platform == "win32" else "fupmail")
    return [str(beside)] if beside.exists() else [sys.executable, "-m", "fupmail"]


def machine() -> Machine:
    """This machine, as schedulers need to know it."""
    return Machine(sys.platform, Path.home(), dict(os.environ))
