"""German, with „Sie“: nouns come in the case that the templates need, and nobody's gender is guessed."""

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

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
PAPER = r"(?:preis)?angebot|offerte|kostenvoranschlag|kostenschätzung|offer|proposal|quote|quotation|estimate"
DETERMINER = re.compile(r"(?:unser|ihr|mein|das|ein)\s+(?=\S)", re.IGNORECASE)
PAPER_FOR = re.compile(
    rf"(?:{PAPER})\s*(?:(?P<link>\b(?:für|über)\b)|\bfor\b|:|\s[-–—])?\s*(?P<rest>.+)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?:nr\.?\s*)?[\w./-]*\d[\w./-]*", re.IGNORECASE)
OUR_MEETING = (
    ("gespräch", "unser"),
    ("telefonat", "unser"),
    ("treffen", "unser"),
    ("meeting", "unser"),
    ("besprechung", "unsere"),
    ("besichtigung", "unsere"),
    ("begehung", "unsere"),
    ("beratung", "unsere"),
    ("vorführung", "unsere"),
    ("präsentation", "unsere"),
    ("schulung", "unsere"),
    ("abnahme", "unsere"),
    ("workshop", "unseren"),
    ("termin", "unseren"),
    ("rundgang", "unseren"),
)
DELIVERIES = (
    (re.compile(r"einbau", re.I), "dem Einbau"),
    (re.compile(r"montage|montiert", re.I), "der Montage"),
    (re.compile(r"install", re.I), "der Installation"),
    (re.compile(r"inbetriebnahme", re.I), "der Inbetriebnahme"),
    (re.compile(r"\bgo[- ]?live\b|\blive\b|\bstart\b", re.I), "dem Start"),
    (re.compile(r"schulung", re.I), "der Schulung"),
)
PLACES = {
    "Athens": "Athen",
    "Brussels": "Brüssel",
    "Bucharest": "Bukarest",
    "Copenhagen": "Kopenhagen",
    "Lisbon": "Lissabon",
    "Luxembourg": "Luxemburg",
    "Moscow": "Moskau",
    "Prague": "Prag",
    "Rome": "Rom",
    "Tokyo": "Tokio",
    "Vienna": "Wien",
    "Warsaw": "Warschau",
    "Zurich": "Zürich",
}


class German(Language):
    """German for business letters. Letters go on in small letters after the greeting's comma."""

    code = "de"

    def greeting(self, people: Sequence[Person], tone: Tone) -> str:
        """`Guten Tag Dana Roth,`: a first name alone would be too familiar, `Frau` or `Herr` a guess."""
        hello = "Hallo" if tone == "warm" else "Guten Tag"
        names = [person.full for person in people]
        if len(names) > 2 or (len(names) == 2 and not all(names)):
            return f"{hello} zusammen,"
        greeted = [f"{hello} {name}" for name in names if name] or [hello]
        first, *others = greeted
        return ", ".join([first, *(other[:1].lower() + other[1:] for other in others)]) + ","

    def on_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        if moment is None:
            return ""
        day, ago = days_between(moment, habits)
        if ago in (0, 1, -1):
            return {0: "heute", 1: "gestern", -1: "morgen"}[ago]
        return f"letzten {WEEKDAYS[day.weekday()]}" if ago == 7 else f"am {_name_of(day, ago, habits)}"

    def of_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        if moment is None:
            return ""
        day, ago = days_between(moment, habits)
        if -1 <= ago <= 1:
            return f"von {self.on_day(moment, habits)}"
        return f"vom letzten {WEEKDAYS[day.weekday()]}" if ago == 7 else f"vom {_name_of(day, ago, habits)}"

    def times(self, slots: Sequence[Slot], habits: Habits) -> str:
        return self.either([_time_of(starts) for starts in starts_by_day(slots, habits)])

    def clock(self, place: str) -> str:
        return f"(Ortszeit {PLACES.get(place, place)})" if place else "(nach Ihrer Zeit)"

    def meeting(self, topic: str, *, dated: bool) -> str:
        """In the accusative: `unsere Besichtigung`, `unseren Termin „Kick-off“`, `unseren Termin`."""
        for word in re.findall(r"[^\W\d_]+", topic):
            for noun, our in OUR_MEETING:
                if word.casefold().endswith(noun):
                    return f"{our} {word[:1].upper()}{word[1:]}"
        is_title = not dated and is_short(topic) and not re.search(r"<>|[/|&@+]|\s[x×]\s|\bund\b", topic)
        return f"unseren Termin {_quoted(topic)}" if is_title else "unseren Termin"

    def proposal(self, topic: str) -> str:
        """In nominative and accusative: `das Angebot für die Küche`, `das Angebot „Dachgeschoss“`."""
        topic = DETERMINER.sub("", topic, count=1) if DETERMINER.match(topic) else topic
        found = PAPER_FOR.fullmatch(topic)
        rest = found["rest"] if found else topic
        if re.fullmatch(PAPER, topic, re.IGNORECASE) or not is_short(rest):
            return "das Angebot"
        if found and (found["link"] or NUMBER.fullmatch(rest)):
            return " ".join(filter(None, ("das Angebot", (found["link"] or "").lower(), rest)))
        return f"das Angebot {_quoted(rest)}"

    def paper(self, topic: str) -> str:
        return self.proposal(topic) if re.search(rf"\b(?:{PAPER})\b", topic, re.IGNORECASE) else ""

    def matter(self, topic: str) -> str:
        return self.paper(topic) or (_quoted(topic) if is_short(topic) else "")

    def quoted(self, title: str) -> str:
        return _quoted(title)

    def delivery(self, topic: str) -> str:
        """In the dative, after „seit“."""
        return next((name for pattern, name in DELIVERIES if pattern.search(topic)), "der Lieferung")

    def either(self, choices: Sequence[str]) -> str:
        return enumerate_words(choices, "oder")

    def people(self, names: Sequence[str]) -> str:
        return enumerate_words(names, "und")


def _time_of(starts: list[dt.datetime]) -> str:
    day = f"am {WEEKDAYS[starts[0].weekday()]}, {_date_of(starts[0])}"
    return f"{day}, {enumerate_words([f'um {start:%H:%M} Uhr' for start in starts], 'oder')}"


def _name_of(day: dt.date, ago: int, habits: Habits) -> str:
    if abs(ago) < 7:
        return WEEKDAYS[day.weekday()]
    return _date_of(day) + ("" if day.year == habits.today.year else f" {day.year}")


def _date_of(day: dt.date) -> str:
    return f"{day.day}. {MONTHS[day.month - 1]}"


def _quoted(topic: str) -> str:
    return f"„{topic.strip(' „“”' + chr(34))}“"
