"""Recognisers of months, quarters and years: "in March", "Q3", "not until 2028"."""

import datetime as dt

from fupmail.understand.dates import almanac
from fupmail.understand.dates.pieces import Days, Found, Reading

_BEFORE_YEAR = frozenset({"in", "by", "before", "until", "till", "after", "from"})


def month_and_year(reading: Reading, index: int) -> Found:
    """A month, with its year where one is named."""
    if not reading.has(index, "month"):
        return None
    month, today = reading.value(index, "month"), reading.today
    after = index + 1
    year = reading.number(after)
    if year is not None and 1980 <= year < 2100:
        after += 1
    else:
        year = today.year if month >= today.month else today.year + 1
    start = dt.date(year, month, 1)
    return Days(start, grain="month", until=almanac.last_of_month(start)), after


def read_month(reading: Reading, index: int) -> Found:
    """A month that a preposition shows to be one: "in March", not "May handles payables"."""
    which = reading.word(index, "which")
    step = index + 1 if which and reading.has(index + 1, "month") else index
    if reading.text(step) == "the":
        step += 1
    if not reading.has(step, "month"):
        return None
    if which == "last":
        return Days(reading.today, past=True), step + 1
    before = reading.text(index - 1)
    placed = before in {
        "in",
        "during",
        "until",
        "till",
        "by",
        "before",
        "after",
        "since",
        "for",
        "from",
        "of",
        "im",
        "en",
        "bis",
        "ab",
        "seit",
        "to",
    }
    if before in {"for", "of", "to"} and reading.text(step) in reading.table.weak_months:
        placed = reading.tokens[step].capital and reading.text(step) != "may" and not _is_name(reading, step)
    alone = len(reading.tokens) <= 2 and reading.text(step) not in {"may"}
    found = month_and_year(reading, step)
    return found if placed or which or alone or (found and found[1] > step + 1) else None


def _is_name(reading: Reading, index: int) -> bool:
    """ "to August Schmidt"."""
    following = reading.tokens[index + 1 : index + 2]
    return any(token.capital and token.kind == "word" and not token.tags for token in following)


def read_year(reading: Reading, index: int) -> Found:
    """A year to come that a preposition shows to be one: "not until 2028"."""
    return whole_year(reading, index) if reading.text(index - 1) in _BEFORE_YEAR else None


def whole_year(reading: Reading, index: int) -> Found:
    """A year to come."""
    year = reading.number(index) or 0
    if not reading.today.year < year < reading.today.year + 20:
        return None
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return Days(first, end=last, grain="month", until=last), index + 1


def read_quarter(reading: Reading, index: int) -> Found:
    """ "Q3", "Q1 2027": the first such quarter that is not over."""
    number = reading.number(index + 1)
    if reading.text(index) != "q" or number is None or not 1 <= number <= 4 or not reading.tight(index + 1):
        return None
    if index > 1 and reading.tokens[index - 1].capital and not reading.tokens[index - 1].tags:
        return None  # "an Audi Q3"
    today, month = reading.today, number * 3 - 2
    year, after = reading.number(index + 2), index + 3
    if year is None or not 1980 <= year < 2100:
        year, after = today.year + (month + 2 < today.month), index + 2
    start = dt.date(year, month, 1)
    until = almanac.add_months(start, 3) - almanac.DAY
    return Days(start, end=until, grain="month", until=until), after
