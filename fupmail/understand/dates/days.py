"""Recognisers of days: weekdays, dates in any order, and their combinations."""

from dataclasses import replace

from fupmail.understand.dates import almanac
from fupmail.understand.dates.counting import resolve
from fupmail.understand.dates.digits import YEARS, read_digits
from fupmail.understand.dates.pieces import Days, Found, Named, Reading


def read_day(reading: Reading, index: int) -> Found:
    """One day, or two joined by "or" or "to", that begin at this token."""
    found = _one_day(reading, index)
    if found is None:
        return None
    named, after = found
    second = _second_day(reading, named, after)
    if second is not None:
        first, last, after = second
        days = _stretch(reading, first, last)
        return (days, after) if days is not None else None
    if named.bare:
        return None
    days = resolve(reading, named)
    return (days, after) if days is not None else None


def _second_day(reading: Reading, first: Named, after: int) -> tuple[Named, Named, int] | None:
    """The later end of "15 to 16 September", "September 15-16", "Wednesday or Thursday"."""
    if not (reading.has(after, "to") or reading.has(after, "or")) or reading.text(after) == "/":
        return None
    step = after + 1
    while reading.text(step) in {"the", "on", "from", "to", "den", "zum", "le", "au"} and step < after + 4:
        step += 1
    found = _one_day(reading, step)
    if found is not None:
        second, end = found
        if (first.bare and second.month is None) or (second.bare and _is_clock_next(reading, end - 1)):
            return None
        if first.bare or (first.month is None and first.weekday is None and second.day is not None):
            return (
                replace(first, month=second.month, year=second.year, months_on=second.months_on),
                second,
                end,
            )
        if second.bare:
            if first.month is None or _is_clock_next(reading, end - 1):
                return None
            return first, replace(second, month=first.month, year=first.year), end
        if (first.weekday is None) != (second.weekday is None) and reading.text(after) == "and":
            return None
        if second.day is not None and second.month is None and first.month is not None:
            second = replace(second, month=first.month, year=first.year)
        if first.weekday is not None and second.which == "next week" and not first.which:
            first = replace(first, which=second.which)
        return replace(first, year=first.year or (second.year if first.month else None)), second, end
    number = reading.number(step)
    joined = reading.text(after) in {
        "-",
        "–",
        "to",
        "through",
        "thru",
        "bis",
        "au",
        "until",
        "till",
        "or",
        "and",
    }
    plain = first.day is not None and first.month is not None and joined and number is not None
    if plain and number is not None and 1 <= number <= 31 and not _is_clock_next(reading, step):
        return first, Named(day=number, month=first.month, year=first.year), step + 1
    return None


def _is_clock_next(reading: Reading, index: int) -> bool:
    return any(reading.has(index + 1, tag) for tag in ("meridiem", "oclock", "unit", "part"))


def _stretch(reading: Reading, first: Named, last: Named) -> Days | None:
    start, end = resolve(reading, first), resolve(reading, last)
    if start is None or end is None:
        return start
    close = end.start
    while close < start.start and last.weekday is not None and last.day is None:
        close += almanac.WEEK
    if close < start.start and last.month is not None and last.year is None:
        close = almanac.date_or_none(close.year + 1, close.month, close.day) or close
    if close < start.start:
        return start
    return replace(start, end=close, other=start.other)


def _one_day(reading: Reading, index: int) -> tuple[Named, int] | None:
    found = _weekday(reading, index) or _date(reading, index)
    if found is None:
        return None
    named, after = found
    if named.weekday is None and (reading.text(after) in {",", "("} or reading.has(after, "weekday")):
        step = after + 1 if reading.text(after) in {",", "("} else after
        if reading.has(step, "weekday") and not named.bare and named.day is not None:
            closing = step + 2 if reading.text(step + 1) == ")" else step + 1
            return replace(named, weekday=reading.value(step, "weekday")), closing
    return found


def _weekday(reading: Reading, index: int) -> tuple[Named, int] | None:
    """ "Tuesday", "next Tuesday", "Tuesday week", "Tuesday of next week", "Tuesday the 8th"."""
    which, step = ("", index)
    if reading.has(index, "which"):
        which, step = reading.word(index, "which"), index + 1
    if not reading.has(step, "weekday") or not _is_weekday(reading, step):
        return None
    named = Named(weekday=reading.value(step, "weekday"), which=which)
    step += 1
    if reading.text(step) in {"week", "fortnight"} and not reading.has(step + 1, "week of"):
        return replace(named, weeks=1 if reading.text(step) == "week" else 2), step + 1
    if reading.text(step) == "after" and reading.text(step + 1) == "next" and not which:
        return replace(named, which="after next"), step + 2
    if reading.text(step) == "next" and not which and not reading.has(step + 1, "unit"):
        return replace(named, which="next"), step + 1
    if reading.text(step) in {"prochain", "prochaine"} and not which:
        return replace(named, which="next"), step + 1
    found = _week_of_weekday(reading, step)
    if found is not None:
        return replace(named, which=found[0]), found[1]
    return _weekday_date(reading, named, step)


def _is_weekday(reading: Reading, index: int) -> bool:
    """Not "the sun", "we sat", "Sunday Ltd", "Mr Friday"."""
    token = reading.tokens[index]
    if (
        reading.text(index + 1) in reading.table.company_words
        or reading.text(index - 2 if reading.text(index - 1) == "." else index - 1) in reading.table.titles
    ):
        return False
    if token.text not in reading.table.weak_weekdays:
        return True
    dotted = reading.text(index + 1) in {".", ","} or token.capital
    dated = index + 1 < len(reading.tokens) and reading.tokens[index + 1].kind in {
        "num",
        "ord",
        "clock",
        "slash",
        "dmy",
    }
    placed = any(reading.has(index - 1, tag) for tag in ("deadline", "which", "after", "or", "to"))
    alone = len(reading.tokens) <= 2
    led = reading.text(index - 1) in {"on", "for", "by", "or"}
    return (
        alone
        or dated
        or led
        or _is_day_at_a_clock(reading, index)
        or ((placed or dotted) and reading.text(index - 1) not in {"the", "we", "i"})
    )


def _is_day_at_a_clock(reading: Reading, index: int) -> bool:
    """ "wed between 1 and 3", "mon at 9": not "they wed at 3", nor "sat" and "sun"."""
    step = index + 2 if reading.text(index + 1) in {"at", "between", "from", "around"} else index
    timed = step > index and reading.number(step) is not None
    doing = {"i", "we", "you", "they", "he", "she", "who", "the", "a", "to", "and"}
    return timed and reading.text(index) not in {"sat", "sun"} and reading.text(index - 1) not in doing


def _week_of_weekday(reading: Reading, index: int) -> tuple[str, int] | None:
    """ "of next week", "next week", "the following week" after a weekday."""
    step = index
    while (
        reading.text(step) in {"of", "in", "the", ",", "(", "morning", "afternoon", "evening"}
        and step < index + 3
    ):
        if reading.has(step, "part"):
            return None
        step += 1
    if (
        reading.word(step, "which") in {"next", "following", "this", "coming"}
        and reading.word(step + 1, "unit") == "week"
    ):
        which = "this week" if reading.word(step, "which") == "this" else "next week"
        return None if reading.text(step + 2) == "after" else (which, step + 2)
    if step > index and reading.word(step, "unit") == "week" and reading.text(step + 1) == "after":
        return ("week after next", step + 3) if reading.text(step + 2) == "next" else None
    return None


def _weekday_date(reading: Reading, named: Named, index: int) -> tuple[Named, int]:
    """Adds a date that follows a weekday: ", 8 September", " the 8th", " 31"."""
    step = index
    while reading.text(step) in {",", "the", "on", "(", "den", "dem", "le"} and step < index + 2:
        step += 1
    found = _date(reading, step, after_weekday=True)
    if found is None:
        return named, index
    dated, after = found
    if dated.bare:
        number = dated.day or 0
        if not _bare_day_after_weekday(reading, named, number, after):
            return named, index
    if reading.text(after) == ")" and reading.text(step - 1) == "(":
        after += 1
    return replace(dated, weekday=named.weekday, which="", bare=False), after


def _bare_day_after_weekday(reading: Reading, named: Named, number: int, after: int) -> bool:
    if reading.has(after, "meridiem") or reading.has(after, "oclock") or reading.has(after, "unit"):
        return False
    if reading.text(after) in {"-", "–", "to"} and (reading.number(after + 1) or 99) <= 12:
        return False
    assert named.weekday is not None
    return number > 12 or almanac.coming(named.weekday, reading.today).day == number


def _date(reading: Reading, index: int, *, after_weekday: bool = False) -> tuple[Named, int] | None:
    if index >= len(reading.tokens):
        return None
    return (
        read_digits(reading, index, after_weekday=after_weekday)
        or _month_first(reading, index)
        or _nth_weekday(reading, index)
        or _day_first(reading, index, after_weekday)
    )


def _month_first(reading: Reading, index: int) -> tuple[Named, int] | None:
    """ "March 3", "March the third, 2015", "Oct/2"."""
    if not reading.has(index, "month"):
        return None
    step = index + 1
    while reading.text(step) in {",", "the", "/", "on", "-"} and step < index + 3:
        step += 1
    day = _day_number(reading, step)
    if day is None or (reading.tokens[step].kind == "num" and _is_clock_next(reading, step)):
        return None
    if day > 31 or (reading.tokens[step].kind == "word" and not reading.has(step, "ordinal")):
        return None
    year, after = _year(reading, step + 1)
    return Named(day=day, month=reading.value(index, "month"), year=year), after


def _day_number(reading: Reading, index: int) -> int | None:
    if index >= len(reading.tokens):
        return None
    token = reading.tokens[index]
    if token.kind == "ord":
        return int(token.text[:-2]) or None
    if token.kind == "num" and len(token.text) <= 2:
        return int(token.text) or None
    return reading.value(index, "ordinal") if "ordinal" in token.tags else None


def _year(reading: Reading, index: int) -> tuple[int | None, int]:
    step = index
    while reading.text(step) in {",", "of", "in", "/", "-"} and step < index + 1:
        step += 1
    if (
        0 <= step < len(reading.tokens)
        and reading.tokens[step].kind == "num"
        and reading.number(step) in YEARS
    ):
        return reading.number(step), step + 1
    short = (
        reading.has(index - 1, "month")
        and reading.text(index) == "-"
        and reading.tight(index + 1)
        and reading.number(index + 1)
    )
    if short and len(reading.text(index + 1)) == 2:
        return 2000 + short, index + 2
    return None, index


def _day_first(reading: Reading, index: int, after_weekday: bool) -> tuple[Named, int] | None:
    """ "3 March", "the 15th of February 2027", "20th of next month", "the 15th"."""
    start = index
    if reading.text(index) in {"the", "den", "dem", "le"}:
        index += 1
    day = _day_number(reading, index)
    if day is None or day > 31:
        return None
    token = reading.tokens[index]
    step = index + 1
    dotted = token.kind == "num" and reading.text(step) == "."
    if dotted and (reading.table.dotted_ordinals or _sure_month(reading, step + 1)):
        step += 1
    suffixed = token.kind == "ord" or step > index + 1
    if reading.text(step) == "day":
        step += 1
    link = step
    while reading.text(link) in {"of", "de", ",", "-"} and link < step + 1:
        link += 1
    if reading.has(link, "month"):
        year, after = _year(reading, link + 1)
        return Named(day=day, month=reading.value(link, "month"), year=year), after
    if reading.has(step, "of") and (found := _day_of_month(reading, link)) is not None:
        return Named(day=day, months_on=found[0]), found[1]
    if suffixed or after_weekday or token.kind == "word" or reading.table.plain_days:
        return _day_alone(reading, day, index, start, step, after_weekday)
    return Named(day=day, bare=True), step


def _sure_month(reading: Reading, index: int) -> bool:
    """ "20. November": after a dot, "May" and "March" may begin a sentence."""
    return reading.has(index, "month") and reading.text(index) not in reading.table.weak_months


def _day_of_month(reading: Reading, index: int) -> tuple[int, int] | None:
    """ "(of) next month", "(of) the current month", "(of) the month"."""
    if reading.text(index) == "the":
        index += 1
    if reading.word(index, "unit") == "month":
        return 0, index + 1
    if (
        reading.word(index, "which") in {"next", "following", "this", "coming"}
        and reading.word(index + 1, "unit") == "month"
    ):
        return (0 if reading.word(index, "which") == "this" else 1), index + 2
    return None


def _day_alone(
    reading: Reading, day: int, index: int, start: int, after: int, after_weekday: bool
) -> tuple[Named, int] | None:
    """ "the 15th", "Tuesday the 8th": not "the 20th floor", "first draft", "the second call"."""
    token = reading.tokens[index]
    following = reading.text(after)
    if following in reading.table.never_after_ordinal or reading.has(after, "unit"):
        return None
    if token.kind == "num" and reading.table.plain_days and _is_day_led(reading, index, start):
        return Named(day=day), after
    if token.kind == "num" and (not reading.table.dotted_ordinals or reading.text(after - 1) != "."):
        return Named(day=day, bare=True), after
    spoken = (
        token.kind == "word" and not reading.has(after + 1, "ordinal") and reading.text(after + 1) != "the"
    )
    if after_weekday or (not spoken and reading.has(after, "to") and following != "to"):
        return Named(day=day), after
    before = reading.text(start - 1) if start < index else reading.text(index - 1)
    led = (
        start < index
        or reading.has(index - 1, "deadline")
        or reading.has(index - 1, "after")
        or reading.has(index - 1, "onward")
        or reading.has(index - 1, "week of")
        or before in {"on", "after", "the", "to the", "am", "den", "zum"}
    )
    if token.kind == "num":
        placed = any(reading.has(index - 1, tag) for tag in ("deadline", "after", "onward"))
        led = placed or before in {"am", "den", "zum", "dem", "der", "vom", "ab"}
    if token.kind == "word":
        placed = before in {"on", "by", "until", "before", "after", "till", "from"} and start < index
        ended = (
            after >= len(reading.tokens) or reading.has(after, "stop") or following in {".", ",", "!", "?"}
        )
        led = placed and ended
    return (Named(day=day), after) if led else (Named(day=day, bare=True), after)


def _is_day_led(reading: Reading, index: int, start: int) -> bool:
    """French "le 15", "après le 15", "jusqu'au 15", where no clock follows."""
    before = reading.text(index - 1)
    article = start < index or before == "le" or before.endswith((" le", "au", " du"))
    suffixed = reading.tight(index + 1) and reading.tokens[index + 1].kind == "word"
    return article and not suffixed and not _is_clock_next(reading, index)


def _nth_weekday(reading: Reading, index: int) -> tuple[Named, int] | None:
    """ "first Tuesday of October", "the last Friday of the month"."""
    step = index + 1 if reading.text(index) == "the" else index
    last = reading.word(step, "which") == "last"
    if not (reading.has(step, "ordinal") or last) or not reading.has(step + 1, "weekday"):
        return None
    nth = -1 if last else reading.value(step, "ordinal")
    link = step + 2
    if nth > 5 or not reading.has(link, "of"):
        return None
    link += 2 if reading.text(link + 1) == "the" else 1
    weekday = reading.value(step + 1, "weekday")
    if reading.has(link, "month"):
        year, after = _year(reading, link + 1)
        month = reading.value(link, "month")
        this = almanac.nth_weekday(year or reading.today.year, month, weekday, nth)
        if this is not None and this < reading.today and year is None:
            this = almanac.nth_weekday(reading.today.year + 1, month, weekday, nth)
    else:
        found = _day_of_month(reading, link - 1 if reading.text(link - 1) == "the" else link)
        if found is None:
            return None
        base = almanac.add_months(reading.today.replace(day=1), found[0])
        this, after = almanac.nth_weekday(base.year, base.month, weekday, nth), found[1]
    return (Named(day=this.day, month=this.month, year=this.year), after) if this else None
