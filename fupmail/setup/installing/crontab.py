"""The user's crontab."""

from pathlib import Path

from fupmail.setup.installing.machine import Machine
from fupmail.setup.schedules import cron
from fupmail.setup.schedules.morning import Morning


class Crontab:
    """fupmail's lines in the user's crontab; all other lines stay as they are."""

    title = "your crontab"
    remark = "cron does not catch up a morning that the machine slept through, only one at which it was off."

    def __init__(self, machine: Machine, _state: Path) -> None:
        self._machine = machine

    def text(self, morning: Morning) -> str:
        return cron.lines(morning)

    def install(self, morning: Morning) -> list[str]:
        self._write(cron.with_block(self._read(), cron.lines(morning)))
        return ["Added to your crontab (crontab -l shows it):", *cron.lines(morning).splitlines()]

    def remove(self) -> list[str]:
        if not self.installed():
            return []
        self._write(cron.without_block(self._read()))
        return ["Took fupmail's lines out of your crontab."]

    def installed(self) -> bool:
        return cron.has_block(self._read())

    def program(self) -> str:
        return cron.program(self._read())

    def _read(self) -> str:
        """The crontab as it is; empty for a user who has none, which `crontab -l` calls a failure."""
        return self._machine.ask(["crontab", "-l"], may_fail=True) or ""

    def _write(self, text: str) -> None:
        self._machine.ask(["crontab", "-"], text)
