"""Days and times as reasons tell them."""

from datetime import date, datetime, tzinfo

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_words(day: date) -> str:
    """A day such as `Mon 2 Mar`."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def time_words(moment: datetime, zone: tzinfo) -> str:
    """An instant such as `Mon 2 Mar 15:00`."""
    local = moment.astimezone(zone)
    return f"{day_words(local.date())} {local:%H:%M}"


def moment_words(moment: datetime, zone: tzinfo) -> str:
    """The day of an instant such as `Mon 2 Mar`."""
    return day_words(moment.astimezone(zone).date())
