"""A launchd agent of the user's, on macOS."""

import os
from pathlib import Path

from fupmail.errors import FupmailError
from fupmail.setup.installing.machine import Machine, text_in
from fupmail.setup.schedules import launchd
from fupmail.setup.schedules.morning import Morning


class LaunchAgent:
    """One file in the user's LaunchAgents."""

    title = "a launchd agent"
    remark = ""

    def __init__(self, machine: Machine, state: Path) -> None:
        self._machine = machine
        self._file = machine.home / "Library" / "LaunchAgents" / f"{launchd.LABEL}.plist"
        self._log = state / "morning.log"
        self._domain = f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"

    def text(self, morning: Morning) -> str:
        return launchd.plist(morning, self._log).decode()

    def install(self, morning: Morning) -> list[str]:
        before = self._file.read_bytes() if self._file.exists() else None
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file.write_bytes(launchd.plist(morning, self._log))
        self._machine.ask(["launchctl", "bootout", f"{self._domain}/{launchd.LABEL}"], may_fail=True)
        try:
            self._machine.ask(["launchctl", "bootstrap", self._domain, str(self._file)])
        except FupmailError:
            self._file.unlink() if before is None else self._file.write_bytes(before)
            raise
        return [f"Wrote {self._file}", f"Ran launchctl bootstrap {self._domain} {self._file}"]

    def remove(self) -> list[str]:
        if not self.installed():
            return []
        self._machine.ask(["launchctl", "bootout", f"{self._domain}/{launchd.LABEL}"], may_fail=True)
        self._file.unlink()
        return [f"Stopped {launchd.LABEL}.", f"Removed {self._file}"]

    def installed(self) -> bool:
        return self._file.exists()

    def program(self) -> str:
        return launchd.program(text_in(self._file, "utf-8").encode())
