"""A timer of the user's own systemd."""

from pathlib import Path

from fupmail.errors import FupmailError
from fupmail.setup.installing.machine import Machine, text_in
from fupmail.setup.schedules import systemd
from fupmail.setup.schedules.morning import Morning

TIMER = "fupmail.timer"


class UserTimer:
    """Two unit files in the user's systemd folder."""

    title = "a systemd user timer"
    remark = "On a server where you are not always signed in, type once: loginctl enable-linger"

    def __init__(self, machine: Machine, _state: Path) -> None:
        self._machine = machine
        config = machine.environment.get("XDG_CONFIG_HOME")
        folder = (Path(config) if config else machine.home / ".config") / "systemd" / "user"
        self._service, self._timer = folder / "fupmail.service", folder / TIMER

    def text(self, morning: Morning) -> str:
        return f"# {self._service}\n{systemd.service(morning)}\n# {self._timer}\n{systemd.timer(morning)}"

    def install(self, morning: Morning) -> list[str]:
        self._service.parent.mkdir(parents=True, exist_ok=True)
        before = {file: file.read_bytes() for file in (self._service, self._timer) if file.exists()}
        self._service.write_text(systemd.service(morning), "utf-8")
        self._timer.write_text(systemd.timer(morning), "utf-8")
        try:
            self._systemctl("daemon-reload")
            self._systemctl("enable", "--now", TIMER)
        except FupmailError:
            for file in (self._service, self._timer):
                file.write_bytes(before[file]) if file in before else file.unlink()
            raise
        return [
            f"Wrote {self._service}",
            f"Wrote {self._timer}",
            f"Ran systemctl --user daemon-reload, systemctl --user enable --now {TIMER}",
        ]

    def remove(self) -> list[str]:
        if not self.installed():
            return []
        self._machine.ask(["systemctl", "--user", "disable", "--now", TIMER], may_fail=True)
        self._timer.unlink()
        self._service.unlink(missing_ok=True)
        self._machine.ask(["systemctl", "--user", "daemon-reload"], may_fail=True)
        return [f"Stopped {TIMER}.", f"Removed {self._timer}", f"Removed {self._service}"]

    def installed(self) -> bool:
        return self._timer.exists()

    def program(self) -> str:
        return systemd.program(text_in(self._service, "utf-8"))

    def _systemctl(self, *words: str) -> None:
        self._machine.ask(["systemctl", "--user", *words])
