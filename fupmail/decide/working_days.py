"""Business days: the user's working days without the public holidays of the user's country."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta

from fupmail.config import WEEKDAYS, Config
from fupmail.errors import ConfigError

LONGEST_BREAK = 60


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Which days count. `holidays` is asked for single days, so it may be endless."""

    weekdays: frozenset[int]
    holidays: Container[date] = frozenset()

    def is_working(self, day: date) -> bool:
        """Whether the user works on this day."""
        return day.weekday() in self.weekdays and day not in self.holidays

    def roll_forward(self, day: date) -> date:
        """This day, or the next one on which the user works."""
        for _ in range(LONGEST_BREAK):
            if self.is_working(day):
                return day
            day += timedelta(days=1)
        return day

    def after(self, day: date, count: int) -> date:
        """The day that is `count` business days later; with 0 the day itself, rolled forward."""
        day = self.roll_forward(day) if count == 0 else day
        for _ in range(count):
            day = self.roll_forward(day + timedelta(days=1))
        return day

    def between(self, earlier: date, later: date) -> int:
        """How many business days lie after `earlier`, up to and including `later`."""
        span = range(1, (later - earlier).days + 1)
        return sum(self.is_working(earlier + timedelta(days=step)) for step in span)


def working_days(config: Config) -> WorkingDays:
    """The working days that the config names; `ConfigError` for a country without known holidays."""
    weekdays = frozenset(WEEKDAYS.index(name) for name in config.working_days)
    return WorkingDays(weekdays, _holidays(config.country) if config.country else frozenset())


def _holidays(country: str) -> Container[date]:
    import holidays  # 0.4 s: only for those who set a country

    code, _, region = country.partition("-")
    try:
        return holidays.country_holidays(code, subdiv=region or None)
    except NotImplementedError as error:
        raise ConfigError(
            f"country: no public holidays are known for {country!r}",
            "Use a two-letter country such as 'DE' or 'US', with its region as 'DE-BY', or ''.",
        ) from error
