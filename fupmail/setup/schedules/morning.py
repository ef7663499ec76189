"""The morning run that a schedule starts: what, when, and where it may write."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

from fupmail.config import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Morning:
    """One run a working day. `command` begins with a full path; `environment` is what it cannot do without.

    `zone` is the user's, for systems whose schedules can name one; the others go by the machine's.
    """

    command: tuple[str, ...]
    at: time
    days: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    writes: tuple[Path, ...] = ()
    zone: str = ""

    @property
    def day_numbers(self) -> list[int]:
        """The days in the order of the week, Monday as 1 and Sunday as 7."""
        return sorted(WEEKDAYS.index(day) + 1 for day in self.days)
