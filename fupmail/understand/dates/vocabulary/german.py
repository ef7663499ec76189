"""How German names times."""

from collections.abc import Mapping

from fupmail.understand.dates.vocabulary.table import Table, Value, listed, numbered, words

_NUMBERS = listed(
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
    "fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig"
)
_ORDINALS = listed("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte")
_WEEKDAYS = listed("montag dienstag mittwoch donnerstag freitag samstag sonntag")


_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def _plainly(words: Mapping[str, Value]) -> dict[str, Value]:
    """The words, and the same without umlauts, as foreign keyboards write them."""
    return {word.translate(_PLAIN): value for word, value in words.items()} | dict(words)


def _inflected(stems: str, *endings: str) -> list[str]:
    return [stem + ending for stem in stems.split() for ending in ("", *endings)]


_WORDS: Mapping[str, Mapping[str, Value]] = {
    "weekday": {
        **numbered(
            "montag/mo/montags dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa/sonnabend "
            "sonntag/so",
            0,
        ),
        **{f"{day}s": number for number, day in enumerate(_WEEKDAYS)},
    },
    "day and part": {
        f"{day}{part}": f"{number} {name}"
        for number, day in enumerate(_WEEKDAYS)
        for part, name in (
            ("vormittag", "morning"),
            ("morgen", "morning"),
            ("mittag", "lunch"),
            ("nachmittag", "afternoon"),
            ("abend", "evening"),
        )
    },
    "month": numbered(
        "januar/jan/jänner februar/feb/februars märz/mär/mrz april/apr mai juni/jun juli/jul august/aug "
        "september/sep/sept oktober/okt november/nov dezember/dez",
        1,
    ),
    "number": {
        **{word: value for value, word in enumerate(_NUMBERS, 1)},
        **words("ein paar|paar", 3),
        "dreißig": 30,
    },
    "article": words("ein|eine|einen|einem|einer", 1),
    "ordinal": {
        form: value
        for value, word in enumerate(_ORDINALS, 1)
        for form in (word, word + "n", word + "r", word + "s")
    },
    "unit": {
        **words("minute|minuten|min", "minute"),
        **words("stunde|stunden|std", "hour"),
        **words("tag|tage|tagen|tages", "day"),
        **words("woche|wochen", "week"),
        **words("monat|monate|monaten|monats", "month"),
        **words("quartal|quartale|quartals", "quarter"),
        **words("jahr|jahre|jahren|jahres", "year"),
        **words("wochenende", "weekend"),
        **words("werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen", "business day"),
    },
    "relday": {**words("heute", 0), "morgen": 1, "übermorgen": 2, "gestern": -1, "vorgestern": -2},
    "part": {
        **words("vormittag|vormittags|morgens|früh|in der früh|gleich in der früh", "morning"),
        **words("mittag|mittags", "lunch"),
        **words("nachmittag|nachmittags|nach dem mittagessen", "afternoon"),
        **words("abend|abends", "evening"),
        **words("nacht|nachts", "night"),
    },
    "tonight": words("heute abend", 0),
    "clock": {**words("zwölf uhr mittags", 12), "mitternacht": 24},
    "day end": words("feierabend|tagesende|ende des tages|geschäftsschluss", 0),
    "period end": {
        "monatsende": "month",
        "quartalsende": "quarter",
        "jahresende": "year",
        "wochenende hin": "week",
    },
    "edge": {
        "ende": "end",
        "anfang": "start",
        "mitte": "middle",
        **words("später|im laufe", "later"),
    },
    "which": {
        **words("|".join(_inflected("nächste", "n", "r", "s", "m")), "next"),
        **words("|".join(_inflected("übernächste", "n", "r", "s", "m")), "after next"),
        **words("|".join(_inflected("diese", "n", "r", "s", "m")), "this"),
        **words("|".join(_inflected("kommende", "n", "r", "s", "m")), "coming"),
        **words("|".join(_inflected("darauffolgende folgende", "n", "r", "s", "m")), "following"),
        **words("|".join(_inflected("letzte vergangene vorige", "n", "r", "s", "m")), "last"),
    },
    "in": words("in|innerhalb von|binnen|innerhalb", 0),
    "from": words("ab|nach|seit", 0),
    "of": words("des|der|im|vom|von", 0),
    "week of": words("woche vom|woche ab|woche ab dem", 0),
    "hence": words("später|ab heute|ab jetzt", 0),
    "past": {},
    "deadline": words("bis|bis zum|bis spätestens|spätestens|vor|vor dem|spätestens bis|bis zur", 0),
    "after": words("nach|nach dem", 0),
    "onward": words("ab|ab dem|ab den|ab der|nicht vor|nicht vor dem|frühestens|frühestens am|von|vom", 0),
    "week number": words("kw|kalenderwoche", 0),
    "since": words("seit|seit dem", 0),
    "between": words("zwischen|von", 0),
    "to": words("bis|-|–|und|bis zum", 0),
    "or": words("oder|/", 0),
    "at": words("um|gegen|ab|vor|nach|bis|ca|circa|etwa|so gegen|zwischen|von|@", 0),
    "filler": words(
        "um|gegen|am|an|ab|vor|nach|bis|ca|circa|etwa|so gegen|den|dem|der|,|(|im|in|in der|"
        "zwischen|von|gleich|schon",
        0,
    ),
    "oclock": words("uhr", 0),
    "meridiem": {},
    "half hour": words("halb", 0),
    "past hour": {**words("viertel nach", 15), "viertel vor": -15, "dreiviertel": -15},
    "minutes past": {"nach": 1, "vor": -1},
    "fraction": {
        **words("einer halben stunde|eine halbe stunde", 30),
        **words("einer viertelstunde|eine viertelstunde", 15),
    },
    "vague": {
        **words("im neuen jahr", "new year"),
        **words(
            "nach den feiertagen|nach neujahr|nach den ferien|nach der weihnachtspause",
            "after the holidays",
        ),
    },
    "holiday": {
        **words("weihnachten", "christmas"),
        "heiligabend": "christmas eve",
        "silvester": "new year's eve",
        "neujahr": "new year's day",
        "karfreitag": "good friday",
        "ostern": "easter",
        "ostermontag": "easter monday",
    },
    "stop": words(
        "und|oder|wenn|damit|um|zu|bitte|dann|an|bei|zurück|vorbei|per|ich|wir|sie|noch|wieder|kurz|statt",
        0,
    ),
}

GERMAN = Table(
    language="de",
    markers=frozenset(
        listed(
            "der die das und ich sie wir ist nicht mit ein eine einen zu auf für bitte ihnen uhr um "
            "den dem im sich mich nächste nächsten morgen heute übermorgen woche wochen montag "
            "dienstag mittwoch donnerstag freitag zum zur bei ende anfang tagen"
        )
    ),
    words={tag: _plainly(words) for tag, words in _WORDS.items()},
    never_after_ordinal=frozenset(listed("stock etage mal quartal version entwurf mahnung")),
    weak_weekdays=frozenset(listed("mo di mi do fr sa so")),
    weak_months=frozenset({"mai"}),
    company_words=frozenset(listed("gmbh ag kg ohg")),
    titles=frozenset(listed("herr frau hallo liebe lieber dr")),
    dotted_ordinals=True,
    half_is_before=True,
)
