"""The zones that business mail names, and the step from a wall clock to an instant."""

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# People write EST in July too: the letters name the place, not the season.
_PLACES = {
    "America/New_York": "et est edt eastern",
    "America/Chicago": "ct cst cdt central",
    "America/Denver": "mt mst mdt mountain",
    "America/Los_Angeles": "pt pst pdt pacific",
    "Europe/London": "bst uk british",
    "Europe/Berlin": "cet cest mez mesz german",
    "Europe/Athens": "eet eest",
    "Asia/Kolkata": "ist indian",
    "Asia/Singapore": "sgt",
    "Asia/Hong_Kong": "hkt",
    "Asia/Tokyo": "jst",
    "Asia/Dubai": "gst",
    "Australia/Sydney": "aest aedt aet",
    "Australia/Perth": "awst",
    "Australia/Adelaide": "acst acdt",
    "Pacific/Auckland": "nzst nzdt nzt",
    "UTC": "utc gmt zulu",
}
_CITIES = {
    "America/New_York": "new york/ny/nyc/boston/atlanta/toronto/miami",
    "America/Chicago": "chicago/houston/dallas/texas",
    "America/Denver": "denver",
    "America/Los_Angeles": "la/los angeles/seattle/san francisco/california",
    "Europe/London": "london/dublin",
    "Europe/Berlin": "berlin/paris/madrid/rome/amsterdam/vienna/zurich/munich/brussels/prague/warsaw/"
    "budapest/copenhagen/stockholm/oslo/milan/barcelona/hamburg/frankfurt/central european",
    "Asia/Kolkata": "mumbai/delhi/bangalore/chennai/pune/hyderabad/kolkata/india",
    "Asia/Singapore": "singapore",
    "Asia/Tokyo": "tokyo/japan",
    "Asia/Dubai": "dubai",
    "Australia/Sydney": "sydney/melbourne",
    "Africa/Johannesburg": "johannesburg/cape town",
    "Africa/Lagos": "lagos",
    "Africa/Nairobi": "nairobi",
}
READER, WRITER = "reader", "writer"


def zone_words() -> dict[str, str]:
    """Spellings of zones, and the zone each names."""
    words = {word: zone for zone, spellings in _PLACES.items() for word in spellings.split()}
    words |= {f"{word} time": zone for word, zone in tuple(words.items())}
    words |= {f"{city} time": zone for zone, cities in _CITIES.items() for city in cities.split("/")}
    words |= {
        "your time": READER,
        "your end": READER,
        "my time": WRITER,
        "our time": WRITER,
        "local time": WRITER,
    }
    return words | {
        "eastern standard time": "America/New_York",
        "pacific standard time": "America/Los_Angeles",
    }


def zone_named(name: str, written: dt.tzinfo, reader: dt.tzinfo | None) -> dt.tzinfo:
    """The zone behind a spelling's value; the writer's own where it cannot be known."""
    if name == READER:
        return reader or written
    if name == WRITER:
        return written
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return written


def at_wall_clock(day: dt.date, minutes: int, zone: dt.tzinfo, written: dt.tzinfo) -> dt.datetime:
    """The instant at which clocks in `zone` show this time, told in the writer's zone.

    Minutes count from midnight and may pass it. A time that clocks skip in spring becomes the next
    one they do show.
    """
    local = dt.datetime.combine(day, dt.time(), zone) + dt.timedelta(minutes=minutes)
    if local.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        local = _after_gap(local, zone)
    return local if zone is written else local.astimezone(written)


def _after_gap(local: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    before = local.replace(fold=1).utcoffset() or dt.timedelta()
    after = local.replace(fold=0).utcoffset() or dt.timedelta()
    step = abs(before - after)
    low = local.replace(tzinfo=None)
    for minute in range(1, int(step.total_seconds() // 60) + 1):
        candidate = (low + dt.timedelta(minutes=minute)).replace(tzinfo=zone)
        if candidate.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None) == candidate.replace(
            tzinfo=None
        ):
            return candidate
    return local
