"""A launchd agent for macOS.

launchd catches up a time that was slept through, but not one at which the machine was off: `RunAtLoad`
runs at the next login too, and a run too many does nothing.
"""

import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from fupmail.setup.schedules.morning import Morning

LABEL = "fupmail.morning"


def program(agent: bytes) -> str:
    """The program that the agent starts; empty where its file is damaged."""
    try:
        return str(plistlib.loads(agent)["ProgramArguments"][0])
    except (plistlib.InvalidFileException, ExpatError, KeyError, IndexError, TypeError, ValueError):
        return ""


def plist(morning: Morning, log: Path) -> bytes:
    """The text of the agent's file; what a run says on stderr is appended to `log`."""
    when = [
        {"Weekday": number, "Hour": morning.at.hour, "Minute": morning.at.minute}
        for number in morning.day_numbers
    ]
    agent = {
        "Label": LABEL,
        "ProgramArguments": list(morning.command),
        "StartCalendarInterval": when,
        "RunAtLoad": True,
        "ProcessType": "Background",
        "StandardOutPath": str(log),
        "StandardErrorPath": str(log),
        "Umask": 0o077,
    }
    if morning.environment:
        agent["EnvironmentVariables"] = dict(sorted(morning.environment.items()))
    return plistlib.dumps(agent, sort_keys=False)
