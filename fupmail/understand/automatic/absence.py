"""Absences: whether an automatic reply tells of one, and the day on which the person is back."""

import datetime as dt
import re
from collections.abc import Iterable

from fupmail.model.mailbox import Message
from fupmail.understand.automatic.days import in_english, since_as_on
from fupmail.understand.automatic.words import own_words, plain_body
from fupmail.understand.dates import find_times
from fupmail.understand.dates.vocabulary import table_for

READ = 3_000  # characters; what follows is a signature or the mail that was answered
LONGEST_ABSENCE = dt.timedelta(days=330)

ABSENT = re.compile(
    # en
    r"\bout of (?:the |my )?office\b|\bout[- ]of[- ]office\b|\booo\b|\baway from (?:the |my )?(?:office|"
    r"desk|email|e-mail|mail|work)\b|"
    r"\b(?:on|am on|taking|begun|started|starting) (?:an? )?(?:\w+ ){0,2}(?:leave|vacation|holidays?|pto|"
    r"sabbatical|business trip)\b|"
    r"\bin business trip\b|\bon (?:the )?road\b|\bno(?:t| longer)? (?:have )?(?:access|"
    r"able) to (?:my )?(?:e-?mail|read|check)|"
    r"\b(?:limited|no|intermittent|little|restricted|sporadic) access to (?:my )?(?:e-?mails?|mails?|"
    r"messages|inbox)|"
    r"\b(?:i am|i'm|i will be|i'll be|we are|we're|currently|be) (?:currently )?(?:away|travell?ing|"
    r"absent|unavailable|off|closed|abroad|out)\b|"
    r"\b(?:office|we) (?:is|are|will be) (?:currently )?closed\b|\b(?:remain|stay)s? closed\b|"
    r"\b(?:will )?(?:return|back) (?:to |in |at )?(?:the |my )?(?:office|work|desk)?\b|"
    r"\bnot being monitored\b|\bbank holiday\b|"
    # de
    r"\b(?:nicht|erst wieder) (?:im (?:büro|haus|hause|dienst)|erreichbar|anwesend|am (?:platz|"
    r"arbeitsplatz))|\babwesen(?:d|heit)|\baußer haus\b|"
    r"\bim urlaub\b|\bin (?:elternzeit|mutterschutz)\b|\bauf (?:dienst|geschäfts)reise|"
    r"\bwieder (?:im büro|da|erreichbar|zurück)|\bbetriebsferien\b|"
    # fr
    r"\babsent(?:e|s)?\b|\ben (?:congés?|vacances|déplacement)\b|\bde retour\b|\bhors du bureau\b|"
    r"\bcongés? (?:maternité|annuels)|"
    # es
    r"\bfuera de (?:la )?oficina\b|\bde (?:vacaciones|baja|viaje)\b|\bausente\b|\b(?:regreso|vuelvo|"
    r"volveré|regresaré|reincorpor\w+)\b|"
    # nl
    r"\b(?:afwezig|niet aanwezig|niet op kantoor|met (?:vakantie|verlof)|op vakantie|weer (?:terug|"
    r"aanwezig|bereikbaar)|ben terug)\b|"
    # it
    r"\b(?:fuori (?:ufficio|sede)|in ferie|assente|non sarò in ufficio|rientr(?:o|erò)|sarò di ritorno)\b|"
    # pt
    r"\b(?:fora do escritório|de férias|em férias|estarei ausente|regresso|retorn(?:o|arei)|voltarei)\b",
    re.IGNORECASE,
)

# Words before the day of return, then words before the last day, or the end, of the absence.
_BACK_ON = re.compile(
    r"\b(?:back|return(?:ing|s)?|rejoin\w*|resum(?:e|ing)|available (?:again )?|reachable|reopen\w*|"
    r"re-open\w*|(?:answer|respond|reply|replied|reach me|attend|get back)\b"
    r"[^.\n]{0,40}?\b(?:on|from)|zurück|wieder (?:da|im|für|erreichbar|ab|am|zur|persönlich)?|"
    r"erst (?:wieder )?(?:am|ab)|de retour|retour|reviens|reprendrai|"
    r"vuelta|vuelvo|volveré|regreso|regresaré|reincorpor\w+|terug|weer|aanwezig vanaf|rientro|rientrerò|"
    r"ritorno|tornerò|"
    r"retorno|retornarei|regresso|voltarei|volto|volta)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:\b(?:until|till|til|untill|bis|jusqu'au|jusqu’au|jusqu'à|hasta|tot|fino|sino|até)\b)"
    r"(?P<inclusive>\s+(?:and including|the end of|end of|zum ende|einschließlich|einschl\.?|inklusive|"
    r"inkl\.?|en met|al .{3,30} compreso|ao final))?",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r"\b(?:through|thru|t/m|tot en met|inclus|inclusive|compreso)\b|(?<=\d)\s*[-–]\s*(?=\d)", re.IGNORECASE
)
_SPLIT = re.compile(r"(?<=[^\d\W][.!?])\s+(?=\S)|\n+")

_DIGIT_OR_DAY = re.compile(r"\d|day|morgen|tag|demain|week|woche|lundi|mardi|mercredi|jeudi|vendredi", re.I)


def tells_absence(message: Message) -> bool:
    """Whether an automatic reply says that a person is away (and not that a ticket was opened)."""
    return bool(ABSENT.search(message.subject) or ABSENT.search(plain_body(message)[:READ]))


def return_date(message: Message) -> dt.date | None:
    """The day on which the absent person is back, or None where none is named.

    "Back on the 23rd" and "out until the 23rd" are the 23rd; "through the 20th" and "until and
    including the 20th" are the day after it. Where two readings of a date are possible, the nearer counts.
    """
    said = (message.subject, *_SPLIT.split(own_words(message)[:READ]))
    sentences = [_Sentence(text, message.date) for text in said if _DIGIT_OR_DAY.search(text)]
    for read in (_day_back, _day_until, _day_through):
        found = next((day for day in map(read, sentences) if day is not None), None)
        if found is not None:
            return found
    return None


class _Sentence:
    """A sentence and the days that it names, each with its place."""

    def __init__(self, text: str, written_at: dt.datetime) -> None:
        self.text = in_english(text)
        foreign = self.text != since_as_on(text)
        table = table_for("") if foreign else None
        self.days: list[tuple[int, dt.date]] = []
        for mention in find_times(self.text, written_at, table=table):
            if mention.grain in ("day", "part_of_day", "hour", "minute"):
                moments = (mention.start, mention.other)
                self.days += ((mention.span[0], day) for day in _coming(moments, written_at)[:1])
                self.days += ((mention.span[1], day) for day in _coming((mention.end,), written_at))

    def first_after(self, place: int) -> dt.date | None:
        """The first day that is named behind a place."""
        return next((day for at, day in self.days if at >= place), None)

    def last_before(self, place: int) -> dt.date | None:
        """The last day that is named before a place."""
        return next((day for at, day in reversed(self.days) if at < place), None)


def _coming(moments: Iterable[dt.date | None], written_at: dt.datetime) -> list[dt.date]:
    """The days of these moments that are not past and not absurdly far, the nearest first."""
    days = [moment.date() if isinstance(moment, dt.datetime) else moment for moment in moments if moment]
    return sorted(day for day in days if written_at.date() <= day <= written_at.date() + LONGEST_ABSENCE)


def _day_back(sentence: _Sentence) -> dt.date | None:
    """The day behind "back on", or before "wieder da", "weer terug"."""
    cue = _BACK_ON.search(sentence.text)
    return (sentence.first_after(cue.end()) or sentence.last_before(cue.start())) if cue else None


def _day_until(sentence: _Sentence) -> dt.date | None:
    cue = _UNTIL.search(sentence.text)
    if not cue:
        return None
    day = sentence.first_after(cue.end())
    inclusive = cue["inclusive"] or _THROUGH.search(sentence.text, cue.end())
    return day + dt.timedelta(days=1) if day and inclusive else day


def _day_through(sentence: _Sentence) -> dt.date | None:
    """The day after the last one of an absence from one day to another."""
    if not sentence.days or not ABSENT.search(sentence.text):
        return None
    return sentence.days[-1][1] + dt.timedelta(days=1)
