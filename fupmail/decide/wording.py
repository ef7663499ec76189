"""Days and times as reasons tell them."""

from datetime import date, datetime, timedelta, tzinfo

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


FAR = timedelta(days=183)


def day_words(day: date, today: date | None = None) -> str:
    """A day such as `Mon 2 Mar`; with its year where it is further from `today` than half a year."""
    far = today is not None and abs(day - today) > FAR
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if far else "")


def time_words(moment: datetime, zone: tzinfo, today: date | None = None) -> str:
    """An instant such as `Mon 2 Mar 15:00`; with its year where it is far from `today`."""
    local = moment.astimezone(zone)
    return f"{day_words(local.date(), today)} {local:%H:%M}"


def moment_words(moment: datetime, zone: tzinfo, today: date | None = None) -> str:
    """The day of an instant such as `Mon 2 Mar`; with its year where it is far from `today`."""
    return day_words(moment.astimezone(zone).date(), today)
