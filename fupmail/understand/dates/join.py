"""Puts pieces that stand together into one time: "Thursday" + "at 3" + "pm CET"."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

from fupmail.understand.dates.clocks import read_clock, read_part, read_zone
from fupmail.understand.dates.days import read_day
from fupmail.understand.dates.months import read_month, read_year
from fupmail.understand.dates.pieces import (
    Clock,
    Days,
    Found,
    Group,
    Instant,
    Length,
    Part,
    Piece,
    Reading,
    Zone,
)
from fupmail.understand.dates.relative import read_beside, read_relative_day
from fupmail.understand.dates.spans import read_offset, read_period
from fupmail.understand.dates.zones import READER

# The first that finds something wins: the longer readings stand before the shorter ones.
_RECOGNISERS: tuple[Callable[[Reading, int], Found], ...] = (
    read_beside,
    read_offset,
    read_period,
    read_relative_day,
    read_day,
    read_month,
    read_year,
    read_part,
    read_clock,
)
_STARTS = frozenset(
    {
        "weekday",
        "month",
        "number",
        "article",
        "ordinal",
        "unit",
        "relday",
        "holiday",
        "vague",
        "which",
        "edge",
        "in",
    }
    | {"part", "tonight", "clock", "half", "half hour", "past hour", "fraction"}
    | {"day end", "period end", "week of", "week number"}
)
_MOST_FILLERS = 4
_QUARTERS = frozenset({"00", "15", "30", "45"})
_STOPS = frozenset({"", ".", ",", ";", "!", "?"})


def groups(reading: Reading) -> Iterator[Group]:
    """The times of a text in order, as groups of pieces."""
    index, count = 0, len(reading.tokens)
    while index < count:
        group = _group(reading, index) if _may_start(reading, index) else None
        if group is None:
            index += 1
            continue
        yield group
        index = max(group.last, index + 1)


def _may_start(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    if token.kind not in {"word", "sign"}:
        return token.kind != "gap"
    return not _STARTS.isdisjoint(token.tags) or token.text in {"the", "this", "q"}


def _group(reading: Reading, index: int) -> Group | None:
    found = _piece(reading, index)
    if found is None:
        return None
    piece, after = found
    group = Group(first=index, last=after)
    _put(group, piece)
    while True:
        step = _over_fillers(reading, group)
        following = read_zone(reading, step) if group.clock else None
        following = following or (_piece(reading, step) if step < len(reading.tokens) else None)
        if following is None or not _fits(reading, group, following[0], step):
            return group
        _mark(reading, group, step)
        _put(group, following[0])
        group.last = following[1]


def _piece(reading: Reading, index: int) -> Found:
    for recogniser in _RECOGNISERS:
        found = recogniser(reading, index)
        if found is not None:
            return found
    return None


def _over_fillers(reading: Reading, group: Group) -> int:
    """Where the next piece may begin: past "at", "on the", a comma, "around"."""
    step = group.last
    if reading.text(step) in {"-", "–", "—"} and reading.has(step + 1, "at") and group.days is not None:
        step += 1
    while step < group.last + _MOST_FILLERS and reading.has(step, "filler"):
        if reading.text(step) in {"in", "the", "on"} and _piece_is_longer(reading, step):
            break
        step += 1
    return step


def _piece_is_longer(reading: Reading, step: int) -> bool:
    """ "in two weeks" needs its "in"."""
    return read_offset(reading, step) is not None


def _mark(reading: Reading, group: Group, step: int) -> None:
    """Remembers words between pieces that change the sense: "tomorrow after 4pm"."""
    for index in range(group.last, step):
        for tag in ("deadline", "after"):
            if reading.has(index, tag):
                group.marks.add(f"{tag} inside")


def _fits(reading: Reading, group: Group, piece: Piece, step: int) -> bool:
    """Whether the piece fills a place that is still free."""
    match piece:
        case Days():
            if group.days is not None:
                again = piece == replace(group.days, start=piece.start) and piece.start == group.days.start
                return again or _names_day_of_week(reading, group.days, piece, step)
            if group.clock is not None and group.clock.weak and reading.has(step - 1, "deadline"):
                return False
            return group.instant is None and group.length is None and not piece.past
        case Clock():
            led = reading.has(step - 1, "at") or group.days is not None or group.part is not None
            after_comma = reading.text(step - 1) == ","
            return (
                group.clock is None
                and group.instant is None
                and led
                and not (piece.weak and after_comma and piece.end is None and not _says_all(reading, step))
            )
        case Part():
            return group.part is None and group.instant is None
        case Zone():
            named_anew = group.zone is not None and group.zone.name == READER
            return group.clock is not None and (group.zone is None or named_anew)
        case Instant():
            today = group.days is None or group.days.start == reading.today
            return today and group.clock is None and group.part is None and group.instant is None
        case Length():
            return False


def _says_all(reading: Reading, step: int) -> bool:
    """ "Friday, 9.30." is a time of day; "Friday, 9.30 each" is a price."""
    quarter = (
        reading.tokens[step].kind in {"point", "dotted"} and reading.text(step).rstrip(".")[-2:] in _QUARTERS
    )
    return quarter and reading.text(step + 1) in _STOPS


def _names_day_of_week(reading: Reading, week: Days, piece: Days, step: int) -> bool:
    """ "next week Wednesday": the weekday tells which day of the week that was named."""
    return week.grain == "week" and reading.has(step, "weekday") and piece.end is None and not piece.past


def _put(group: Group, piece: Piece) -> None:
    match piece:
        case Days():
            if group.days is not None and group.days.start != piece.start:
                piece = Days(group.days.start + dt.timedelta(days=piece.start.weekday()))
            group.days = piece
        case Clock():
            group.clock = piece
        case Part():
            group.part = piece
        case Zone():
            group.zone = piece
        case Instant():
            group.instant = piece
        case Length():
            group.length = piece
