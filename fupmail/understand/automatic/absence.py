"""Absences: whether an automatic reply tells of one, and the day on which the person is back."""

import datetime as dt
import re

from fupmail.model.mailbox import Message
from fupmail.understand.automatic.words import own_words, plain_body
from fupmail.understand.dates import find_times

READ = 3_000  # characters; what follows is a signature or the mail that was answered
LONGEST_ABSENCE = dt.timedelta(days=400)

ABSENT = re.compile(
    # en
    r"\bout of (?:the |my )?office\b|\bout[- ]of[- ]office\b|\booo\b|\baway from (?:the |my )?(?:office|desk|email|e-mail|mail|work)\b|"
    r"\b(?:on|am on|taking|begun|started|starting) (?:an? )?(?:\w+ ){0,2}(?:leave|vacation|holidays?|pto|sabbatical|business trip)\b|"
    r"\bin business trip\b|\bon (?:the )?road\b|\bno(?:t| longer)? (?:have )?(?:access|able) to (?:my )?(?:e-?mail|read|check)|"
    r"\b(?:limited|no|intermittent|little|restricted|sporadic) access to (?:my )?(?:e-?mails?|mails?|messages|inbox)|"
    r"\b(?:i am|i'm|i will be|i'll be|we are|we're|currently|be) (?:currently )?(?:away|travell?ing|absent|unavailable|off|closed|abroad|out)\b|"
    r"\b(?:office|we) (?:is|are|will be) (?:currently )?closed\b|\b(?:will )?(?:return|back) (?:to |in |at )?(?:the |my )?(?:office|work|desk)?\b|"
    r"\bnot being monitored\b|\bbank holiday\b|"
    # de
    r"\b(?:nicht|erst wieder) (?:im (?:büro|haus|hause|dienst)|erreichbar|anwesend|am (?:platz|arbeitsplatz))|\babwesen(?:d|heit)|\baußer haus\b|"
    r"\bim urlaub\b|\bin (?:elternzeit|mutterschutz)\b|\bauf (?:dienst|geschäfts)reise|\bwieder (?:im büro|da|erreichbar|zurück)|\bbetriebsferien\b|"
    # fr
    r"\babsent(?:e|s)?\b|\ben (?:congés?|vacances|déplacement)\b|\bde retour\b|\bhors du bureau\b|\bcongés? (?:maternité|annuels)|"
    # es
    r"\bfuera de (?:la )?oficina\b|\bde (?:vacaciones|baja|viaje)\b|\bausente\b|\b(?:regreso|vuelvo|volveré|regresaré|reincorpor\w+)\b|"
    # nl
    r"\b(?:afwezig|niet aanwezig|niet op kantoor|met (?:vakantie|verlof)|op vakantie|weer (?:terug|aanwezig|bereikbaar)|ben terug)\b|"
    # it
    r"\b(?:fuori (?:ufficio|sede)|in ferie|assente|non sarò in ufficio|rientr(?:o|erò)|sarò di ritorno)\b|"
    # pt
    r"\b(?:fora do escritório|de férias|em férias|estarei ausente|regresso|retorn(?:o|arei)|voltarei)\b",
    re.IGNORECASE,
)

# Words before the day of return, the surest first; then words before the last day, or the end, of the absence.
_BACK_ON = re.compile(
    r"\b(?:back|return(?:ing|s)?|rejoin\w*|resum(?:e|ing)|available (?:again )?|reachable|reopen\w*|re-open\w*|(?:answer|respond|reply|replied|reach me|attend|get back)\b"
    r"[^.\n]{0,40}?\b(?:on|from)|zurück|wieder (?:da|im|für|erreichbar|ab|am|zur|persönlich)?|erst (?:wieder )?(?:am|ab)|de retour|retour|reviens|reprendrai|"
    r"vuelta|vuelvo|volveré|regreso|regresaré|reincorpor\w+|terug|weer|aanwezig vanaf|rientro|rientrerò|ritorno|tornerò|"
    r"retorno|retornarei|regresso|voltarei|volta)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:\b(?:until|till|til|untill|bis|jusqu'au|jusqu’au|jusqu'à|hasta|tot|fino|sino|até)\b)"
    r"(?P<inclusive>\s+(?:and including|the end of|end of|zum ende|einschließlich|einschl\.?|inklusive|inkl\.?|en met|al .{3,30} compreso|ao final))?",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r"\b(?:through|thru|t/m|tot en met|inclus|inclusive|compreso)\b|(?<=\d)\s*[-–]\s*(?=\d)", re.IGNORECASE
)
_SPLIT = re.compile(r"(?<=[^\d\W][.!?])\s+(?=\S)|\n+")


def tells_absence(message: Message) -> bool:
    """Whether an automatic reply says that a person is away (and not that a ticket was opened)."""
    return bool(ABSENT.search(message.subject) or ABSENT.search(plain_body(message)[:READ]))


def return_date(message: Message) -> dt.date | None:
    """The day on which the absent person is back, or None where none is named.

    "Back on the 23rd" and "out until the 23rd" are the 23rd; "through the 20th" and "until and
    including the 20th" are the day after it. Where two readings of a date are possible, the nearer counts.
    """
    sentences = [message.subject, *_SPLIT.split(own_words(message)[:READ])]
    for read in (_day_back, _day_until, _day_through):
        days = (read(sentence, message.date) for sentence in sentences)
        found = next((day for day in days if day is not None), None)
        if found is not None:
            return found
    return None


def _day_back(sentence: str, written_at: dt.datetime) -> dt.date | None:
    cue = _BACK_ON.search(sentence)
    return _first_day(sentence, cue.end(), written_at) if cue else None


def _day_until(sentence: str, written_at: dt.datetime) -> dt.date | None:
    cue = _UNTIL.search(sentence)
    if not cue:
        return None
    day = _first_day(sentence, cue.end(), written_at)
    inclusive = cue["inclusive"] or _THROUGH.search(sentence, cue.end())
    return day + dt.timedelta(days=1) if day and inclusive else day


def _day_through(sentence: str, written_at: dt.datetime) -> dt.date | None:
    """The day after the last one of an absence from one day to another."""
    if not ABSENT.search(sentence):
        return None
    days = _days(sentence, 0, written_at)
    return days[-1] + dt.timedelta(days=1) if days else None


def _first_day(sentence: str, after: int, written_at: dt.datetime) -> dt.date | None:
    return next(iter(_days(sentence, after, written_at)), None)


def _days(sentence: str, after: int, written_at: dt.datetime) -> list[dt.date]:
    """The last day of every time that the sentence names behind a place, none before the writing."""
    days = []
    for mention in find_times(sentence, written_at):
        if mention.span[0] < after or mention.grain not in ("day", "part_of_day", "minute", "hour"):
            continue
        starts = [_day(moment) for moment in (mention.start, mention.other) if moment is not None]
        late = [day for day in starts if written_at.date() <= day <= written_at.date() + LONGEST_ABSENCE]
        if late:
            days.append(min(late))
            if after == 0 and mention.end is not None and mention.grain == "day":
                days.append(max(days[-1], _day(mention.end)))
    return days


def _day(moment: dt.date | dt.datetime) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
