"""The lines of a crontab, and how they enter and leave it with everything else left as it is."""

import re
import shlex

from fupmail.setup.schedules.morning import Morning

BEGIN, END = "# fupmail begin", "# fupmail end"
_VARIABLE = re.compile(r"[A-Z_]+=")
_BLOCK = re.compile(rf"^{re.escape(BEGIN)}.*?^{re.escape(END)}[^\n]*\n?", re.M | re.S)


def lines(morning: Morning) -> str:
    """The block for the crontab: every working morning, and after a start of the machine.

    The second line catches up what a machine that was off has missed; a run too many does nothing.
    """
    words = [f"{name}={shlex.quote(value)}" for name, value in sorted(morning.environment.items())]
    words += [shlex.quote(word) for word in morning.command]
    command = " ".join(words).replace("%", r"\%")  # cron takes a bare % for the end of the line
    days = ",".join(str(number % 7) for number in morning.day_numbers)
    return (
        f"{BEGIN} (written by: fupmail schedule --cron)\n"
        f"{morning.at.minute} {morning.at.hour} * * {days} {command}\n"
        f"@reboot sleep 120; {command}\n"
        f"{END}\n"
    )


def program(crontab: str) -> str:
    """The program that fupmail's block starts; empty where there is none."""
    block = _BLOCK.search(crontab)
    line = (
        next((line for line in block[0].splitlines() if not line.startswith(("#", "@"))), "") if block else ""
    )
    try:
        words = shlex.split("".join(line.split(maxsplit=5)[5:]).replace(r"\%", "%"))
    except ValueError:
        return ""
    return next((word for word in words if not _VARIABLE.match(word)), "")


def with_block(crontab: str, block: str) -> str:
    """The crontab with this block in it, in place of an earlier one."""
    rest = without_block(crontab)
    return rest + ("\n" if rest and not rest.endswith("\n") else "") + block


def without_block(crontab: str) -> str:
    """The crontab as it was before fupmail's block."""
    return _BLOCK.sub("", crontab)


def has_block(crontab: str) -> bool:
    """Whether fupmail's block is in it."""
    return bool(_BLOCK.search(crontab))
