"""Recognisers of times of day: "3pm", "half past two", "15h30", "between two and half three"."""

import re
from dataclasses import replace

from fupmail.understand.dates.pieces import Clock, Found, Part, Reading, Zone

NOON = 12 * 60


def read_clock(reading: Reading, index: int) -> Found:
    """A time of day, or two that make a stretch, that begins at this token."""
    first = _single(reading, index)
    if first is None:
        return None
    clock, after = first
    if reading.has(after, "to") and reading.text(after) != "/":
        step = after + 1
        while reading.has(step, "filler") and not reading.has(step, "to") and step < after + 3:
            step += 1
        second = _single(reading, step)
        if second is not None and _makes_range(reading, index, clock, second[0]):
            start, end = _align(clock, second[0])
            return replace(start, end=end), second[1]
    return clock, after


def _makes_range(reading: Reading, index: int, first: Clock, second: Clock) -> bool:
    named = not first.weak or not second.weak
    led = index > 0 and (reading.has(index - 1, "between") or reading.has(index - 1, "at"))
    return named or led or reading.text(index + 1) in {"-", "–"}


def _align(first: Clock, second: Clock) -> tuple[Clock, Clock]:
    """Reads both ends in the same half of the day where only one tells it ("3 to 4pm", "8am - 6")."""
    weak = first.weak and second.weak
    if second.sure and not first.sure:
        start = first.minutes % NOON + (NOON if second.minutes >= NOON else 0)
        start = start - NOON if start > second.minutes and start >= NOON else start
        return Clock(start, sure=True), second
    start_minutes = first.minutes if first.sure else afternoon_when_small(first.minutes)
    end = second.minutes
    if not second.sure:
        while end <= start_minutes and end + NOON <= 24 * 60:
            end += NOON
    return Clock(start_minutes, sure=True, weak=weak), Clock(end, sure=True)


def afternoon_when_small(minutes: int) -> int:
    """Business hours: a bare 1 to 6 is after noon, 7 to 12 is as it stands."""
    return minutes + NOON if 60 <= minutes < 7 * 60 else minutes


def _single(reading: Reading, index: int) -> tuple[Clock, int] | None:
    for recogniser in (_named, _relative, _digital, _worded):
        found = recogniser(reading, index)
        if found is not None:
            return found
    return None


def _named(reading: Reading, index: int) -> tuple[Clock, int] | None:
    """ "noon", "midnight"."""
    if reading.has(index, "clock"):
        return Clock(reading.value(index, "clock") * 60, sure=True), index + 1
    return None


def _relative(reading: Reading, index: int) -> tuple[Clock, int] | None:
    """ "half past two", "quarter to 4", "half three", "twenty to two", "20 minutes to 2pm"."""
    if reading.has(index, "half") and (hour := _hour(reading, index + 1)) is not None:
        return _with_half(reading, hour * 60 + 30, index + 2)
    if reading.has(index, "past hour") and (hour := _hour(reading, index + 1)) is not None:
        return _with_half(reading, hour * 60 + reading.value(index, "past hour"), index + 2)
    if reading.has(index, "half hour") and (hour := _hour(reading, index + 1)) is not None:
        if reading.has(index + 2, "unit"):
            return None
        return _with_half(reading, hour * 60 + (-30 if reading.table.half_is_before else 30), index + 2)
    count = reading.number(index)
    if count is None or not 1 <= count <= 29:
        return None
    sign = index + 2 if reading.word(index + 1, "unit") == "minute" else index + 1
    hour = _hour(reading, sign + 1) if reading.has(sign, "minutes past") else None
    spoken = reading.has(sign + 2, "meridiem") or sign > index + 1 or count in {5, 10, 20, 25}
    if hour is None or not spoken or reading.text(sign) == "after" or _is_stretch(reading, index, sign):
        return None
    named = reading.tokens[index].kind == "word" or reading.has(sign + 2, "meridiem")
    if sign == index + 1 and not named and reading.text(sign) != "past":
        return None
    return _with_half(reading, hour * 60 + reading.value(sign, "minutes past") * count, sign + 2)


def _is_stretch(reading: Reading, index: int, sign: int) -> bool:
    """ "2 to 4 pm", "from 5 to 6 pm": from one hour to another; "at 5 to 6 pm" is minutes before one."""
    if reading.tokens[index].kind != "num" or sign > index + 1 or not reading.has(sign, "to"):
        return False
    count = reading.number(index) or 0
    return count <= 12 and (reading.text(index - 1) != "at" or count not in {5, 10})


def _hour(reading: Reading, index: int) -> int | None:
    hour = reading.number(index)
    return hour if hour is not None and 1 <= hour <= 12 else None


def _with_half(reading: Reading, minutes: int, after: int) -> tuple[Clock, int]:
    """Takes a following am, pm or o'clock into account."""
    while reading.has(after, "oclock"):
        after += 1
    if minutes == NOON and reading.has(after, "clock"):
        return Clock(reading.value(after, "clock") * 60, sure=True), after + 1
    if reading.has(after, "meridiem"):
        return Clock(minutes % NOON + reading.value(after, "meridiem") * 60, sure=True), after + 1
    if reading.text(after) in {"a", "p"} and reading.tight(after):
        return Clock(minutes % NOON + (NOON if reading.text(after) == "p" else 0), sure=True), after + 1
    return Clock(minutes, sure=minutes >= 13 * 60), after


def _digital(reading: Reading, index: int) -> tuple[Clock, int] | None:
    """ "3:30 pm", "14.00", "15h", "3 o'clock", "0930", and the bare "3" as a weak one."""
    token = reading.tokens[index] if index < len(reading.tokens) else None
    if token is None or token.kind not in {"clock", "point", "dotted", "num"}:
        return None
    if token.kind == "num":
        return _bare(reading, index)
    dotted = token.kind in {"point", "dotted"}
    hour, minute = (int(part) for part in re.split("[h:.]", token.text)[:2])
    if hour > 24 or minute > 59 or (dotted and len(token.text.split(".")[1]) != 2):
        return None
    clock, after = _with_half(reading, hour * 60 + minute, index + 1)
    return replace(
        clock,
        sure=clock.sure or token.text.startswith("0"),
        weak=dotted and after == index + 1,
    ), after


def _bare(reading: Reading, index: int) -> tuple[Clock, int] | None:
    token = reading.tokens[index]
    hour = int(token.text)
    minutes = hour * 60
    if len(token.text) in {3, 4} and hour % 100 < 60 and hour <= 2400:
        minutes = hour // 100 * 60 + hour % 100
        told = any(reading.has(index + 1, tag) for tag in ("zone", "meridiem")) or reading.text(
            index + 1
        ) in {
            "h",
            "hrs",
            "hours",
        }
        if not told and not (reading.text(index - 1) == "at" and len(token.text) == 4 and hour < 2000):
            return None
    elif hour > 24 or len(token.text) > 2:
        return None
    if _counts_hours(reading, index):
        return None
    clock, after = _with_half(reading, minutes, index + 1)
    return replace(clock, sure=clock.sure or len(token.text) == 4, weak=after == index + 1), after


def _counts_hours(reading: Reading, index: int) -> bool:
    """ "3 hours" is a length; "3h", "at 11 h", "1500 hours" and "10 heures" are times."""
    if reading.word(index + 1, "unit") != "hour" or reading.table.hours_are_clocks:
        return False
    tight = reading.tight(index + 1) and reading.text(index + 1) == "h"
    told = reading.text(index - 1) in {"at", "towards", "toward"} and not reading.has(index + 2, "of")
    return not tight and not told and len(reading.text(index)) < 3


def _worded(reading: Reading, index: int) -> tuple[Clock, int] | None:
    """ "three", "seven twenty-seven", "one thirty pm", "ten o'clock"."""
    hour = _hour(reading, index)
    if (
        hour is None
        or reading.tokens[index].kind != "word"
        or reading.text(index) in {"couple", "couple of", "few", "pair of"}
    ):
        return None
    if reading.text(index) == "one" and not _told_as_hour(reading, index):
        return None
    minute = reading.number(index + 1)
    if minute is not None and 10 <= minute <= 59 and reading.tokens[index + 1].kind == "word":
        if reading.has(index + 2, "unit"):
            return None
        clock, after = _with_half(reading, hour * 60 + minute, index + 2)
        return replace(clock, weak=not clock.sure), after
    if reading.has(index + 1, "unit") and reading.text(index - 1) != "at":
        return None
    clock, after = _with_half(reading, hour * 60, index + 1)
    return replace(clock, weak=after == index + 1), after


def _told_as_hour(reading: Reading, index: int) -> bool:
    """ "at one", "one o'clock", "Friday, one": not "I'll send a corrected one tomorrow"."""
    marked = any(reading.has(index + 1, tag) for tag in ("oclock", "meridiem", "number"))
    led = any(reading.has(index - 1, tag) for tag in ("at", "to", "weekday", "relday", "part"))
    return marked or led or reading.text(index - 1) == ","


def read_part(reading: Reading, index: int) -> Found:
    """A part of the day: "morning", "this afternoon", "tonight", and "PM" that stands alone."""
    if reading.has(index, "tonight"):
        return Part("evening", this=True), index + 1
    if reading.word(index, "which") == "this" and reading.has(index + 1, "part"):
        return Part(reading.word(index + 1, "part"), this=True), index + 2
    if reading.has(index, "part"):
        return Part(reading.word(index, "part")), index + 1
    dated = reading.has(index - 1, "weekday") or reading.has(index - 1, "relday")
    if dated and reading.has(index, "meridiem") and reading.text(index + 1) != "i":
        return Part("afternoon" if reading.value(index, "meridiem") else "morning"), index + 1
    return None


def read_zone(reading: Reading, index: int) -> Found:
    """A zone that follows a time, in brackets or not."""
    inside = index + 1 if reading.text(index) == "(" else index
    if not reading.has(inside, "zone"):
        return None
    after = inside + 1
    if inside > index and reading.text(after) == ")":
        after += 1
    return Zone(reading.word(inside, "zone")), after
