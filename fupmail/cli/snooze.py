"""`fupmail snooze WHO [UNTIL]`: leaves a client alone for a while."""

import re
from datetime import date, datetime, time, timedelta

import click

from fupmail.cli.clients import client_of, say
from fupmail.cli.context import Desk
from fupmail.decide.labels import DAYS
from fupmail.decide.wording import day_words
from fupmail.errors import UsageError
from fupmail.model.record import Word


@click.command()
@click.argument("who")
@click.argument("until", default="1w")
@click.pass_obj
def command(desk: Desk, who: str, until: str) -> None:
    """Leave WHO alone for a while: an address, a company, a name, or a thread.

    UNTIL is a number of days, weeks or months (5d, 1w, 2m), or the day on which to go on; a week when
    it is left out. `fupmail resume WHO` lifts it.

    \b
    Examples
      fupmail snooze jane@acme.example 5d
      fupmail snooze acme 2026-12-01
    """
    end = snooze_end(until, desk.now.astimezone(desk.zone))
    client = client_of(desk, who)
    say(
        desk,
        Word("snooze", client, desk.now, end),
        f"{client} is left alone until {day_words(end)} {end.year}.",
    )


def snooze_end(until: str, now: datetime) -> datetime:
    """The first instant of the day, in the zone of `now`, on which a snoozed client may be written to."""
    period = re.fullmatch(r"(\d{1,3})\s*([dwm])", until.strip().lower())
    try:
        day = (
            now.date() + timedelta(days=int(period[1]) * DAYS[period[2]])
            if period
            else date.fromisoformat(until)
        )
    except ValueError as error:
        raise UsageError(
            f"{until!r} is no time to wait.", "Give 5d, 1w, 2m, or a day: 2026-12-01."
        ) from error
    if day <= now.date():
        raise UsageError(f"{day_words(day)} {day.year} is not ahead.", "Give a day that is still to come.")
    return datetime.combine(day, time(), now.tzinfo)
