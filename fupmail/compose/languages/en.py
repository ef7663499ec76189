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
DETERMINER = re.compile(r"(?:our|your|my|the|an?)\s+(?=\S)", re.IGNORECASE)
WORDS_AFTER_FOR = 7
PAPER_FOR = re.compile(rf"((?:\w+\s+)?(?:{PAPER}))\s+for\s+(.+)", re.IGNORECASE)
PAPER_FIRST = re.compile(rf"({PAPER})\s*(?::|\s[-–—])\s*(.+)", re.IGNORECASE)
PAPER_LAST = re.compile(rf"(.+?)\s+({PAPER})", re.IGNORECASE)
PAPER_NUMBER = re.compile(rf"({PAPER})\s+((?:no\.?\s*)?#?[\w./-]*\d[\w./-]*)", re.IGNORECASE)
MEETING = (
    r"meeting|call|visit|walk-?through|demo|workshop|review|lunch|coffee|session|kick-?off|presentation|training|"
    r"introduction|conversation|tour|inspection|viewing|appointment|consultation|fitting|survey|catch-?up|breakfast"
)
MEETING_LAST = re.compile(rf"(?:(?:our|your|my|the|an?)\s+)?((?:.+\s)?(?:{MEETING}))", re.IGNORECASE)
MEETING_ABOUT = re.compile(rf"((?:{MEETING})\s+(?:about|on|of)\s+.+)", re.IGNORECASE)
MEETING_FIRST = re.compile(rf"({MEETING})\s", re.IGNORECASE)
MEETING_WITH = re.compile(rf"({MEETING})\s*(?:\bwith\b|[:/|]|\s[-–—]\s).*", re.IGNORECASE)
PARTIES = re.compile(r"<>|[/|&@+]|\s[x×]\s|\band\b|\bwith\b", re.IGNORECASE)
COMMON_FIRST = re.compile(
    rf"(?:{MEETING}|intro|product|site|project|quarterly|weekly|monthly|yearly|annual|design|planning|discovery|first|"
    r"second|follow-?up|status|budget|contract|price|pricing|strategy|technical|onboarding|factory|plant|showroom|"
    r"kitchen|roof|window|garden|safety|budget|short|initial|final)$",
    re.IGNORECASE,
)
NOT_IN_A_NAME = re.compile(
    "a an the i i'm we you he she it they me us my our your their this that these those am is are was "
    "were be been will would can could may might shall should must do does did have has had need want "
    "like get got see please thanks thank hello hi hey dear re fw fwd and or but if when where what "
    "which who how why not no yes to from by with about before after until till as at in on for of "
    "quick question questions request info information next reply update updates meeting call today "
    "tomorrow yesterday monday tuesday wednesday thursday friday proposal quote follow-up followup "
    "regarding test attached fyi important confidential remove more so far well done happy here there "
    "now then very highly dates upcoming".replace(" ", "|"),
    re.IGNORECASE,
)
DELIVERIES = (
    (re.compile(r"\binstall", re.IGNORECASE), "the installation"),
    (re.compile(r"\bgo(?:es|ing)?[- ]?live\b|\bwent live\b|\blaunch", re.IGNORECASE), "the go-live"),
    (re.compile(r"\btraining\b", re.IGNORECASE), "the training"),
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

    def clock(self, place: str) -> str:
        return f"({place} time)" if place else "(your time)"

    def meeting(self, topic: str, *, dated: bool) -> str:
        """`our site visit`; else `our meeting`, with its title where no day tells which it was."""
        if found := MEETING_WITH.fullmatch(topic):
            return f"our {found[1].lower()}"
        title = re.split(r":\s+", topic)[-1] if PARTIES.search(topic) else topic
        if not is_short(title) or PARTIES.search(title):
            return "our meeting"
        if found := MEETING_LAST.fullmatch(title) or MEETING_ABOUT.fullmatch(title):
            stray = map(NOT_IN_A_NAME.fullmatch, found[1].split()[:-1])
            if found.re is MEETING_ABOUT or not any(stray):
                return f"our {_lower_first(found[1])}"
        if dated and (first := MEETING_FIRST.match(title)):
            return f"our {first[1].lower()}"
        return "our meeting" if dated else f"our meeting about {self.quoted(title)}"

    def proposal(self, topic: str) -> str:
        """`the quote for 12 windows`, `the Packaging line proposal`, or `the proposal`."""
        topic = DETERMINER.sub("", topic, count=1) if DETERMINER.match(topic) else topic
        found = PAPER_FOR.fullmatch(topic) or PAPER_FIRST.fullmatch(topic)
        if found and len(found[2].split()) <= WORDS_AFTER_FOR and _goes_after_for(found):
            return f"the {found[1].lower()} for {found[2]}"
        if found and found.re is PAPER_FOR:
            return f"the {found[1].lower()}"
        if found := PAPER_NUMBER.fullmatch(topic):
            return f"{found[1].lower()} {found[2]}"
        if found := PAPER_FIRST.fullmatch(topic):
            topic, paper = found[2], found[1]
        elif found := PAPER_LAST.fullmatch(topic):
            topic, paper = found[1], found[2]
        else:
            topic, paper = ("", topic) if re.fullmatch(PAPER, topic, re.IGNORECASE) else (topic, "proposal")
        return " ".join(filter(None, ("the", topic if _names_a_thing(topic) else "", paper.lower())))

    def paper(self, topic: str) -> str:
        return self.proposal(topic) if re.search(rf"\b(?:{PAPER})\b", topic, re.IGNORECASE) else ""

    def matter(self, topic: str) -> str:
        if paper := self.paper(topic):
            return paper
        topic = DETERMINER.sub("", topic, count=1) if DETERMINER.match(topic) else topic
        if " " not in topic or not _names_a_thing(topic):
            return ""
        return f"the {_lower_first(topic)}" if topic.split()[-1].islower() else self.quoted(topic)

    def quoted(self, title: str) -> str:
        return f'"{_bare(title)}"'

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


def _goes_after_for(found: re.Match[str]) -> bool:
    """Whether the rest stood after a "for" already, or is a phrase in small letters after a colon."""
    return found.re is PAPER_FOR or (found[2][:1].islower() and not _names_a_thing(found[2]))


def _names_a_thing(topic: str) -> bool:
    """Whether a topic reads as a noun after "the": `Packaging line`, but not `Need windows by May`."""
    words = topic.split()
    return (
        1 <= len(words) <= 4
        and all(re.fullmatch(r"[\w'’-]*[^\W_][\w'’-]*", word) for word in words)
        and not any(len(word) > 4 and word.isupper() for word in words)
        and not topic.isdecimal()
        and not any(NOT_IN_A_NAME.fullmatch(word) for word in words)
    )


def _bare(topic: str) -> str:
    return topic.replace('"', "'").strip(" '")
