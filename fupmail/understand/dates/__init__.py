"""How business people name times: a sentence and the moment it was written, to spans of the calendar.

    tokens ──► pieces (days, spans, clocks) ──► groups ──► mentions
    cut once   small recognisers                joined      counted out in the writer's zone

A bare weekday is the coming one (1 to 7 days on), "next Tuesday" is that of the next week from Monday
to Sunday, "Tuesday week" is seven days on. What allows two readings gets both.
"""

import datetime as dt
import re

from fupmail.understand.dates.join import groups
from fupmail.understand.dates.mention import Moment, TimeMention
from fupmail.understand.dates.pieces import Reading
from fupmail.understand.dates.settle import settle
from fupmail.understand.dates.tokens import tokenize
from fupmail.understand.dates.vocabulary import table_for
from fupmail.understand.dates.vocabulary.table import Table

__all__ = ["Moment", "TimeMention", "find_times"]
_MOST_TEXT = 200_000
_LETTER_OR_DIGIT = re.compile(r"\w")


def find_times(
    text: str,
    written_at: dt.datetime,
    *,
    day_first: bool | None = None,
    reader_zone: dt.tzinfo | None = None,
    lengths: bool = False,
    table: Table | None = None,
) -> tuple[TimeMention, ...]:
    """The times that a text names, in order, told in the zone of `written_at`.

    `day_first` is the user's order of "9/8" (None: both readings). `reader_zone` is what "your time"
    means. With `lengths`, bare lengths ("two weeks") are mentions too. Past times are left out.
    """
    zone = written_at.tzinfo or dt.UTC
    written = written_at if written_at.tzinfo else written_at.replace(tzinfo=zone)
    chosen = table or table_for(text)
    reading = Reading(tokenize(text[:_MOST_TEXT], chosen), chosen, written, zone, reader_zone, day_first)
    found = []
    for group in groups(reading):
        try:
            mention = settle(reading, group)
        except OverflowError:
            continue
        if mention is not None and (lengths or not mention.duration):
            found.append(mention)
    return tuple(found)
