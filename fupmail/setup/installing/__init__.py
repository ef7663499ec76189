"""Puts schedules in place and takes them away; each tells what it did. None of it needs root."""

from pathlib import Path

from fupmail.errors import UsageError
from fupmail.setup.installing.crontab import Crontab
from fupmail.setup.installing.launch_agent import LaunchAgent
from fupmail.setup.installing.machine import Machine, Scheduler
from fupmail.setup.installing.scheduled_task import ScheduledTask
from fupmail.setup.installing.user_timer import UserTimer

KINDS: dict[str, type[Crontab | LaunchAgent | ScheduledTask | UserTimer]] = {
    "systemd": UserTimer,
    "cron": Crontab,
    "launchd": LaunchAgent,
    "windows": ScheduledTask,
}


def scheduler(kind: str, machine: Machine, state: Path) -> Scheduler:
    """The scheduler of this kind; `state` is where it may keep a log or the task's text."""
    return KINDS[kind](machine, state)


def usual_kind(machine: Machine) -> str:
    """The scheduler that this machine has: systemd before cron, as it catches up what was slept through."""
    if machine.platform == "win32":
        return "windows"
    if machine.platform == "darwin":
        return "launchd"
    if machine.has_user_systemd():
        return "systemd"
    if machine.has("crontab"):
        return "cron"
    raise UsageError(
        "Neither systemd for users nor cron was found on this machine.",
        "Choose what to print: fupmail schedule --systemd, or fupmail schedule --cron",
    )
