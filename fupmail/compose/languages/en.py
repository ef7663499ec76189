"""English."""

import datetime as dt
import re
from collections.abc import Sequence

from fupmail.compose.languages.base import (
    Habits,
    Language,
    Person,
    Tone,
    days_between,
    enumerate_words,
    is_short,
    starts_by_day,
)
from fupmail.model.follow_up import Slot

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
PAPER = r"quote|quotation|proposal|estimate|offer|bid|tender"
PAPER_FOR = re.compile(
    rf"(?:(?:our|your|my|the|a)\s+)?((?:\w+\s+)?(?:{PAPER}))\s*(?:\bfor\b|:|\s[-–—])\s*(.+)", re.I
)
PAPER_LAST = re.compile(rf"(?:(?:our|your|my|the|a)\s+)?(.+?)\s+({PAPER})", re.I)
PAPER_NUMBER = re.compile(rf"({PAPER})\s+((?:no\.?\s*)?#?[\w./-]*\d[\w./-]*)", re.I)
MEETING = (
    r"meeting|call|visit|walk-?through|demo|workshop|review|lunch|coffee|session|kick-?off|presentation|training|"
    r"introduction|conversation|tour|inspection|viewing|appointment|consultation|fitting|survey|catch-?up|breakfast"
)
MEETING_LAST = re.compile(rf"(?:(?:our|your|my|the|a)\s+)?((?:.+\s)?(?:{MEETING}))", re.I)
MEETING_ABOUT = re.compile(rf"((?:{MEETING})\s+(?:about|on|of|for)\s+.+)", re.I)
MEETING_WITH = re.compile(rf"({MEETING})\s*(?:with\b|[-–—:/|]).*", re.I)
PARTIES = re.compile(r"<>|[/|&@+]|\s[x×]\s|\band\b|\bwith\b", re.I)
COMMON_FIRST = re.compile(
    rf"(?:{MEETING}|intro|product|site|project|quarterly|weekly|monthly|yearly|annual|design|planning|discovery|first|"
    r"second|follow-?up|status|budget|contract|price|pricing|strategy|technical|onboarding|factory|plant|showroom|"
    r"kitchen|roof|window|garden|safety|budget|short|initial|final)$",
    re.I,
)
DELIVERIES = (
    (re.compile(r"\binstall", re.I), "the installation"),
    (re.compile(r"\bgo(?:es|ing)?[- ]?live\b|\bwent live\b|\blaunch", re.I), "the go-live"),
    (re.compile(r"\btraining\b", re.I), "the training"),
)
OPENING: dict[Tone, str] = {"plain": "Hello", "warm": "Dear", "brief": "Hi"}


class English(Language):
    """English for readers everywhere; days and times as the user's country writes them."""

    code = "en"

    def greeting(self, people: Sequence[Person], tone: Tone) -> str:
        names = [person.first for person in people]
        if not names or not all(names):
            return "Hello all," if len(names) > 1 else "Hello,"
        if len(names) > 3:
            return "Hello all,"
        return f"{OPENING[tone]} {self.people(names)},"

    def on_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        if moment is None:
            return ""
        day, ago = days_between(moment, habits)
        if ago in (0, 1, -1):
            return {0: "today", 1: "yesterday", -1: "tomorrow"}[ago]
        return f"last {WEEKDAYS[day.weekday()]}" if ago == 7 else f"on {_name_of(day, ago, habits)}"

    def of_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        if moment is None:
            return ""
        day, ago = days_between(moment, habits)
        if -1 <= ago <= 1 or ago == 7:
            return f"from {self.on_day(moment, habits)}"
        return f"{'from' if abs(ago) < 7 else 'of'} {_name_of(day, ago, habits)}"

    def times(self, slots: Sequence[Slot], habits: Habits) -> str:
        return self.either([_time_of(starts, habits) for starts in starts_by_day(slots, habits)])

    def meeting(self, topic: str) -> str:
        """`our site visit`, `our "Packaging line" meeting`; `our meeting` for titles that list people."""
        if found := MEETING_WITH.fullmatch(topic):
            return f"our {found[1].lower()}"
        topic = re.split(r":\s+", topic)[-1] if PARTIES.search(topic) else topic
        if is_short(topic) and (found := MEETING_LAST.fullmatch(topic) or MEETING_ABOUT.fullmatch(topic)):
            return "our meeting" if PARTIES.search(topic) else f"our {_lower_first(found[1])}"
        return (
            "our meeting" if PARTIES.search(topic) or not is_short(topic) else f'our "{_bare(topic)}" meeting'
        )

    def proposal(self, topic: str) -> str:
        """`the quote for 12 windows`, `the "Packaging line" proposal`, or `the proposal`."""
        if (found := PAPER_FOR.fullmatch(topic)) and is_short(found[2]):
            return f"the {found[1].lower()} for {found[2]}"
        if is_short(topic) and (found := PAPER_LAST.fullmatch(topic)):
            return f"the {_lower_first(found[1])} {found[2].lower()}"
        if found := PAPER_NUMBER.fullmatch(topic):
            return f"{found[1].lower()} {found[2]}"
        if re.fullmatch(PAPER, topic, re.I):
            return f"the {topic.lower()}"
        return f'the "{_bare(topic)}" proposal' if is_short(topic) else "the proposal"

    def matter(self, topic: str) -> str:
        if re.search(rf"\b(?:{PAPER})\b", topic, re.I):
            return self.proposal(topic)
        return f'"{_bare(topic)}"' if is_short(topic) else ""

    def delivery(self, topic: str) -> str:
        return next((name for pattern, name in DELIVERIES if pattern.search(topic)), "the delivery")

    def either(self, choices: Sequence[str]) -> str:
        return enumerate_words(choices, "or")

    def people(self, names: Sequence[str]) -> str:
        return enumerate_words(names, "and")


def _time_of(starts: list[dt.datetime], habits: Habits) -> str:
    day = f"{WEEKDAYS[starts[0].weekday()]}{',' if habits.month_first else ''} {_date_of(starts[0], habits)}"
    return f"{day} at {enumerate_words([_clock(start, habits) for start in starts], 'or')}"


def _clock(moment: dt.datetime, habits: Habits) -> str:
    if not habits.twelve_hours:
        return f"{moment:%H:%M}"
    return f"{moment.hour % 12 or 12}:{moment:%M} {'am' if moment.hour < 12 else 'pm'}"


def _name_of(day: dt.date, ago: int, habits: Habits) -> str:
    if abs(ago) < 7:
        return WEEKDAYS[day.weekday()]
    year = "" if day.year == habits.today.year else f"{',' if habits.month_first else ''} {day.year}"
    return _date_of(day, habits) + year


def _date_of(day: dt.date, habits: Habits) -> str:
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if habits.month_first else f"{day.day} {month}"


def _lower_first(title: str) -> str:
    first, space, rest = title.partition(" ")
    return first.lower() + space + rest if COMMON_FIRST.match(first) else title


def _bare(topic: str) -> str:
    return topic.replace('"', "'").strip(" '")
