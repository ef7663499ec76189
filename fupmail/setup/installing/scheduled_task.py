"""A task of the Windows Task Scheduler."""

from pathlib import Path

from fupmail.setup.installing.machine import Machine, text_in
from fupmail.setup.schedules import windows
from fupmail.setup.schedules.morning import Morning


class ScheduledTask:
    """One task by the name of fupmail."""

    title = "a task of the Windows Task Scheduler"
    remark = ""

    def __init__(self, machine: Machine, state: Path) -> None:
        self._machine = machine
        self._file = state / "fupmail-task.xml"

    def text(self, morning: Morning) -> str:
        return windows.task(morning)

    def install(self, morning: Morning) -> list[str]:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file.write_text(windows.task(morning), "utf-16")
        self._machine.ask(["schtasks", "/Create", "/TN", windows.NAME, "/XML", str(self._file), "/F"])
        return [f"Wrote {self._file}", f"Ran schtasks /Create /TN {windows.NAME} /XML {self._file} /F"]

    def remove(self) -> list[str]:
        if not self.installed():
            return []
        self._machine.ask(["schtasks", "/Delete", "/TN", windows.NAME, "/F"])
        self._file.unlink(missing_ok=True)
        return [f"Removed the task {windows.NAME!r}."]

    def program(self) -> str:
        return windows.program(text_in(self._file, "utf-16"))

    def installed(self) -> bool:
        return self._machine.ask(["schtasks", "/Query", "/TN", windows.NAME], may_fail=True) is not None
