"""Time zones by whatever name a calendar gives them."""

from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from zoneinfo import available_timezones

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON


@lru_cache(maxsize=256)
def known_zone(name: str) -> str:
    """The IANA name for an IANA or a Windows name; empty for names that mean nothing."""
    name = name.strip().strip('"')
    return name if name in all_zones() else str(WINDOWS_TO_OLSON.get(name, ""))


@lru_cache(maxsize=1)
def all_zones() -> frozenset[str]:
    """Every IANA name; looked up on the disk once."""
    return frozenset(available_timezones())


def instant(moment: date | datetime, zone: tzinfo) -> datetime:
    """The moment as an aware time: midnight for a day, and `zone` where it names none."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time(), zone)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def utc_stamp(moment: date | datetime) -> str:
    """The moment as digits in UTC, for ids: the same for one instant in every zone."""
    if not isinstance(moment, datetime):
        return f"{moment:%Y%m%d}"
    return f"{(moment.astimezone(UTC) if moment.tzinfo else moment):%Y%m%dT%H%M%S}"
