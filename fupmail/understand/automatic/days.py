"""Dates of absences in Spanish, Dutch, Italian and Portuguese, brought into a form that is read everywhere.

Whole sentences in these languages are not read; of an absence only its days matter.
"""

import re

_MONTHS = (
    ("January", "enero gennaio januari janeiro"),
    ("February", "febrero febbraio februari fevereiro"),
    ("March", "marzo maart março marco"),
    ("April", "abril aprile april"),
    ("May", "mayo maggio mei maio"),
    ("June", "junio giugno juni junho"),
    ("July", "julio luglio juli julho"),
    ("August", "agosto augustus"),
    ("September", "septiembre setiembre settembre setembro"),
    ("October", "octubre ottobre oktober outubro"),
    ("November", "noviembre novembro"),
    ("December", "diciembre dicembre dezembro"),
)
_WEEKDAYS = (
    ("Monday", "lunes lunedì lunedi maandag segunda-feira"),
    ("Tuesday", "martes martedì martedi dinsdag terça-feira"),
    ("Wednesday", "miércoles miercoles mercoledì mercoledi woensdag quarta-feira"),
    ("Thursday", "jueves giovedì giovedi donderdag quinta-feira"),
    ("Friday", "viernes venerdì venerdi vrijdag sexta-feira"),
    ("Saturday", "sábado sabato zaterdag"),
    ("Sunday", "domingo domenica zondag"),
)
_ENGLISH = {word: english for english, words in (*_MONTHS, *_WEEKDAYS) for word in words.split()}
_MONTH = "|".join(word for _, words in _MONTHS for word in words.split())
_WEEKDAY = "|".join(re.escape(word) for _, words in _WEEKDAYS for word in words.split())
_DATE = re.compile(
    rf"(\d{{1,2}})\s*(?:º|°)?\s+(?:de\s+)?({_MONTH})\b(?:,?\s+(?:de\s+|del\s+)?(\d{{4}}))?", re.I
)
_DAY = re.compile(
    rf"\b(?:(?:el|il|op|na|em|no|al|dal|a)\s+)?({_WEEKDAY})\b,?(?:\s+(?:día|dia))?", re.IGNORECASE
)
_FROM = re.compile(r"\b(?:ab(?= (?:dem|\d|mo|di|mi|do|fr|sa|so))|ab dem)\b", re.IGNORECASE)


def in_english(sentence: str) -> str:
    """The sentence with its days and months by their English names; other words stay as they are."""
    sentence = since_as_on(sentence)
    sentence = _DATE.sub(
        lambda date: f"{date[1]} {_ENGLISH[date[2].lower()]} {date[3] or ''}".rstrip(), sentence
    )
    return _DAY.sub(lambda day: _ENGLISH[day[1].lower()], sentence)


def since_as_on(sentence: str) -> str:
    """German "ab dem 23." as "am 23.": who is back from a day on is back on that day."""
    return _FROM.sub("am", sentence)
