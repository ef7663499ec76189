"""French, with « vous »: no word tells anybody's gender, and no noun meets `de` or `à`."""

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

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
PAPERS = {
    "devis": "le devis",
    "offre": "l'offre",
    "estimation": "l'estimation",
    "proposition": "la proposition",
}
PAPER_FOR = re.compile(
    r"(?:(?:notre|votre|mon|ma|le|la|un|une)\s+|l['’])?"
    rf"(?P<paper>{'|'.join(PAPERS)})(?:\s+commerciale)?\s*"
    r"(?:(?P<link>\b(?:pour|de|du|des)\b)|:|\s[-–—])?\s*(?P<rest>.*)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"(?:n[°ºo]\s*)?[\w./-]*\d[\w./-]*", re.IGNORECASE)
MEETING = re.compile(
    r"(réunion|visite|démonstration|démo|présentation|formation|atelier|déjeuner|entretien|appel|échange|"
    r"rendez-vous)\b",
    re.IGNORECASE,
)
DELIVERIES = (
    (re.compile(r"install", re.I), "l'installation"),
    (re.compile(r"\bpose\b", re.I), "la pose"),
    (re.compile(r"mise en service|\bgo[- ]?live\b|\blive\b", re.I), "la mise en service"),
    (re.compile(r"mise en ligne", re.I), "la mise en ligne"),
    (re.compile(r"formation", re.I), "la formation"),
)
PLACES = {
    "Athens": "Athènes",
    "Brussels": "Bruxelles",
    "Bucharest": "Bucarest",
    "Copenhagen": "Copenhague",
    "Lisbon": "Lisbonne",
    "London": "Londres",
    "Montreal": "Montréal",
    "Moscow": "Moscou",
    "Vienna": "Vienne",
    "Warsaw": "Varsovie",
}


class French(Language):
    """French for business letters, with its spaces before high punctuation."""

    code = "fr"

    def greeting(self, people: Sequence[Person], tone: Tone) -> str:  # noqa: ARG002 - one for all tones
        """`Bonjour Dana,`: polite at every tone; `Madame` or `Monsieur` would be a guess."""
        names = [person.first for person in people]
        if len(names) > 2 or (len(names) == 2 and not all(names)):
            return "Bonjour à toutes et à tous,"
        greeted = [f"Bonjour {name}" if name else "Bonjour" for name in names] or ["Bonjour"]
        return ", b".join([greeted[0], *(other[1:] for other in greeted[1:])]) + ","

    def on_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        if moment is None:
            return ""
        day, ago = days_between(moment, habits)
        if ago in (0, 1, -1):
            return {0: "aujourd'hui", 1: "hier", -1: "demain"}[ago]
        if abs(ago) <= 7:
            return WEEKDAYS[day.weekday()] + (" dernier" if ago == 7 else "")
        return f"le {_name_of(day, habits)}"

    def of_day(self, moment: dt.datetime | None, habits: Habits) -> str:
        if moment is None:
            return ""
        day, ago = days_between(moment, habits)
        if abs(ago) > 7:
            return f"du {_name_of(day, habits)}"
        return f"d'{self.on_day(moment, habits)}" if ago in (0, 1) else f"de {self.on_day(moment, habits)}"

    def times(self, slots: Sequence[Slot], habits: Habits) -> str:
        return self.either([_time_of(starts) for starts in starts_by_day(slots, habits)])

    def clock(self, place: str) -> str:
        name = PLACES.get(place, place)
        of = "d'" if re.match("[AEIOUYÉ]", name) else "de "
        return f"(heure {of}{name})" if place else "(votre heure locale)"

    def meeting(self, topic: str, *, dated: bool) -> str:
        """`notre visite`, `notre rendez-vous « Chantier Meyer »`, `notre rendez-vous`."""
        if found := MEETING.match(topic):
            return f"notre {found[1].lower()}"
        is_title = not dated and is_short(topic) and not re.search(r"<>|[/|&@+]|\s[x×]\s|\bet\b", topic)
        return f"notre rendez-vous {_quoted(topic)}" if is_title else "notre rendez-vous"

    def proposal(self, topic: str) -> str:
        """`le devis pour la cuisine`, `la proposition « Refonte du site »`, `la proposition`."""
        found = PAPER_FOR.fullmatch(topic)
        paper = PAPERS[found["paper"].lower()] if found else "la proposition"
        rest = found["rest"] if found else topic
        if not is_short(rest):
            return paper
        if found and (found["link"] or NUMBER.fullmatch(rest)):
            return " ".join(filter(None, (paper, (found["link"] or "").lower(), rest)))
        return f"{paper} {_quoted(rest)}"

    def paper(self, topic: str) -> str:
        is_paper = re.search(rf"\b(?:{'|'.join(PAPERS)})\b", topic, re.IGNORECASE)
        return self.proposal(topic) if is_paper else ""

    def matter(self, topic: str) -> str:
        return self.paper(topic) or (_quoted(topic) if is_short(topic) else "")

    def quoted(self, title: str) -> str:
        return _quoted(title)

    def delivery(self, topic: str) -> str:
        """After « depuis »."""
        return next((name for pattern, name in DELIVERIES if pattern.search(topic)), "la livraison")

    def either(self, choices: Sequence[str]) -> str:
        return enumerate_words(choices, "ou")

    def people(self, names: Sequence[str]) -> str:
        return enumerate_words(names, "et")

    def typeset(self, text: str) -> str:
        """No-break spaces before `? ! : ;` and inside guillemets."""
        text = re.sub(r" *([?!;])(?=\s|$)", "\u202f\\1", text)
        text = re.sub(r" +:(?=\s|$)", "\u00a0:", text)
        return re.sub(r"« *", "«\u00a0", re.sub(r" *»", "\u00a0»", text))


def _time_of(starts: list[dt.datetime]) -> str:
    hours = enumerate_words([f"à {_clock(start)}" for start in starts], "ou")
    return f"{WEEKDAYS[starts[0].weekday()]} {_date_of(starts[0])} {hours}"


def _clock(moment: dt.datetime) -> str:
    return f"{moment.hour}\u00a0h" + (f"\u00a0{moment:%M}" if moment.minute else "")


def _name_of(day: dt.date, habits: Habits) -> str:
    return _date_of(day) + ("" if day.year == habits.today.year else f" {day.year}")


def _date_of(day: dt.date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"


def _quoted(topic: str) -> str:
    return f"« {topic.strip(' «»' + chr(34))} »"
