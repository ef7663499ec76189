"""How English names times: every word and fixed phrase, under what it means to the grammar."""

from fupmail.understand.dates.vocabulary.table import Table, listed, numbered, words

ONES = listed("one two three four five six seven eight nine ten eleven twelve")
TEENS = listed("thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_COMPOUND = {
    f"{tens}{gap}{one}": value + digit
    for tens, value in TENS.items()
    for digit, one in enumerate(ONES[:9], 1)
    for gap in ("-", " ")
}
_COMPOUND_ORDINAL = {
    f"{tens}{gap}{one}": TENS[tens] + digit
    for tens in ("twenty", "thirty")
    for digit, one in enumerate(ORDINALS[:9], 1)
    for gap in ("-", " ")
}


def _slips(word: str) -> list[str]:
    """The word with two letters swapped, or one of the middle left out."""
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)]
    return swapped + [word[:at] + word[at + 1 :] for at in range(2, len(word) - 1)]


_DAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
_MISSPELT = {slip: number for number, day in enumerate(_DAYS) for slip in _slips(day)}

ENGLISH = Table(
    language="en",
    markers=frozenset(
        listed("the and you i to of is we for it will that have please with your call me are be this")
    ),
    words={
        "weekday": {
            **_MISSPELT,
            **numbered(
                "monday/mon tuesday/tue/tues wednesday/wed/weds/wednes/wensday "
                "thursday/thu/thur/thurs "
                "friday/fri "
                "saturday/sat/saterday sunday/sun",
                0,
            ),
        },
        "month": numbered(
            "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug "
            "september/sep/sept october/oct november/nov december/dec",
            1,
        ),
        "number": {
            **{word: value for value, word in enumerate(ONES + TEENS, 1)},
            **TENS,
            **_COMPOUND,
            "sixty": 60,
            "ninety": 90,
            "couple": 2,
            "couple of": 2,
            "pair of": 2,
            "few": 3,
        },
        "article": {"a": 1, "an": 1, "another": 1, "the": 1},
        "ordinal": {
            **{word: value for value, word in enumerate(ORDINALS, 1)},
            **_COMPOUND_ORDINAL,
            "thirtieth": 30,
        },
        "unit": {
            **words("minute|minutes|min|mins", "minute"),
            **words("hour|hours|hr|hrs|h", "hour"),
            **words("day|days|calendar days", "day"),
            **words("week|weeks|wk|wks", "week"),
            **words("fortnight|fortnights|fortnight's", "fortnight"),
            **words("month|months|mo", "month"),
            **words("quarter|quarters", "quarter"),
            **words("year|years|yr|yrs", "year"),
            **words("weekend|weekends", "weekend"),
            **words("week's|weeks'", "week"),
            **words("day's|days'", "day"),
            **words("month's|months'", "month"),
            **words(
                "business day|business days|working day|working days|work day|work days|workday|workdays|"
                "business day's|working days'",
                "business day",
            ),
        },
        "relday": {
            **words("today|todays", 0),
            **words(
                "tomorrow|tmrw|tmr|tmrw's|tomoz|2morrow|2moro|tomorro|tomorrrow|tommorow|tomorow|tommorow|tommorrow",
                1,
            ),
            **words("day after tomorrow|the day after tomorrow", 2),
            "yesterday": -1,
            "day before yesterday": -2,
        },
        "now": {"now": 0},
        "part": {
            **words("morning|mornings|forenoon|first thing|first thing in the morning", "morning"),
            **words("early morning|early in the morning", "early morning"),
            **words("early hours of the morning", "early morning"),
            **words("late morning|later this morning", "late morning"),
            **words("lunch|lunchtime|lunch time", "lunch"),
            **words("afternoon|arvo|after lunch|post lunch|late lunch|early afternoon", "afternoon"),
            **words("late afternoon|teatime", "late afternoon"),
            **words("evening|eve", "evening"),
            "night": "night",
        },
        "tonight": words("tonight|tonite", 0),
        "clock": {
            **words("noon|noonish|midday|12 noon|twelve noon|high noon", 12),
            "midnight": 24,
        },
        "day end": words(
            "eod|cob|eob|close of business|close of play|end of play|end of business|"
            "end of the business day|end of the working day|end of day|end of the day",
            0,
        ),
        "period end": {
            **words("last day of the month|the last day of the month", "month"),
            **words("last day of the year|the last day of the year", "year"),
            "eow": "week",
            "eom": "month",
            "eoq": "quarter",
            "eoy": "year",
            "month end": "month",
            "month-end": "month",
            "quarter end": "quarter",
            "quarter-end": "quarter",
            "year end": "year",
            "year-end": "year",
            "weekend's end": "week",
            **words("week's end|end week", "week"),
        },
        "edge": {
            **words("end|back end|tail end|close|latter part", "end"),
            **words("beginning|start|early|early part|first part", "start"),
            **words("middle|mid", "middle"),
            "late": "late",
            "later": "later",
            "rest": "later",
        },
        "which": {
            **words("next|nxt", "next"),
            **words("this|the current|current", "this"),
            **words("coming|upcoming|this coming|this upcoming|forthcoming", "coming"),
            **words("following", "following"),
            **words("last|past|previous", "last"),
        },
        "today week": words("today|tomorrow", 0),
        "past": words("ago|earlier|back", 0),
        "hence": words("hence|later|out|time|from now|on|from today's date", 0),
        "in": words("in|within|inside|in about|in around", 0),
        "from": words("from|after|on|following|past|to the", 0),
        "of": words("of|in|to", 0),
        "week of": words(
            "week of|week of the|week commencing|week beginning|week starting|week starting on|"
            "week beginning on|w/c|wc|week commencing on",
            0,
        ),
        "week number": words("calendar week|cw|kw", 0),
        "deadline": words(
            "by|before|until|till|til|untill|up to|no later than|not later than|latest by|"
            "by the latest|on or before|prior to|ahead of|due|up until|through|thru",
            0,
        ),
        "after": words("after|later than|any time after|anytime after|sometime after", 0),
        "since": words("since", 0),
        "onward": words(
            "from|starting|beginning|as of|as from|starting from|not before|no earlier than|not earlier than|"
            "any time from|anytime from",
            0,
        ),
        "between": words("between|from|anywhere from", 0),
        "to": words("to|-|–|—|until|till|through|thru|and|untill|up to|/", 0),
        "or": words("or|and/or|/", 0),
        "at": words(
            "at|@|around|about|towards|toward|approx|approximately|circa|near|roughly|say|~|at around|"
            "at about|"
            "around about|at the hours|shortly after|just after|just before|shortly before|"
            "no later than|by|before|after|until|till|from|between|not before|no earlier than|"
            "from about|from around|as of",
            0,
        ),
        "filler": words(
            "at|@|on|in|the|of|around|about|towards|toward|approx|approximately|~|,|(|sometime|"
            "some time|anytime|"
            "any time|somewhere|say|sharp|circa|roughly|early|late|for|exactly|at the hours|"
            "preferably|ideally|maybe|perhaps|probably|then|local|just|shortly|during|itself|either|"
            "i.e.|ie|inst|inst.|instant|by|after|before|not before|no earlier than|until|till|from|between|"
            "at around|at about",
            0,
        ),
        "oclock": words("o'clock|oclock|o’clock|o clock|hours|hrs|h|sharp|ish|-ish|on the dot|hour", 0),
        "meridiem": {
            **words("am|a.m|a.m.|a m|a. m.", 0),
            **words("pm|p.m|p.m.|p m|p. m.", 12),
        },
        "half": words("half past|half-past|half after", 30),
        "half hour": words("half", 30),
        "past hour": {
            **words("quarter past|a quarter past|quarter after|a quarter after", 15),
            **dict.fromkeys(
                ("quarter to", "a quarter to", "quarter till", "quarter of", "a quarter till"), -15
            ),
        },
        "minutes past": {"past": 1, "to": -1, "after": 1, "minutes past": 1, "minutes to": -1},
        "fraction": {
            **words("half an hour|half hour|a half hour|1/2 h|1/2 hour|1/2 an hour", 30),
            **words("quarter of an hour|a quarter of an hour|1/4 h|1/4 hour", 15),
            **words("three quarters of an hour|three-quarters of an hour|3/4 h|3/4 hour", 45),
            **words("an hour and a half|one and a half hours|1.5 hours", 90),
        },
        "vague": {
            **words(
                "in the new year|early in the new year|in new year|until the new year|till the new year",
                "new year",
            ),
            **words(
                "after the holidays|after the holiday|after the festive season|after the holiday season|"
                "after the new year|after new year|after new year's|after new years|"
                "after the festive period|after the break|after the christmas break|after the xmas break|"
                "once the holidays are over",
                "after the holidays",
            ),
        },
        "holiday": {
            **words("christmas|xmas|christmas day", "christmas"),
            **words("christmas eve|xmas eve", "christmas eve"),
            **dict.fromkeys(("new year's eve", "new years eve"), "new year's eve"),
            **dict.fromkeys(("new year's day", "new years day"), "new year's day"),
            "boxing day": "boxing day",
            "halloween": "halloween",
            **dict.fromkeys(("valentine's day", "valentines day"), "valentine's day"),
            "good friday": "good friday",
            "easter monday": "easter monday",
            "easter": "easter",
            "thanksgiving": "thanksgiving",
            "labor day": "labor day",
            "memorial day": "memorial day",
            **words("independence day|the fourth of july", "independence day"),
        },
        "stop": words(
            "to|so|and|if|for|when|with|then|please|or|but|instead|as|because|while|about|unless|"
            "once|that|before|latest|thanks|thank|since|and/or|works|work|would|will|is|i|we|you|our|i'd|i'll|i'm|we'd|we'll|he|she|they|it|let|can|could|"
            "my|your",
            0,
        ),
    },
    never_after_ordinal=frozenset(
        listed(
            "floor street st avenue ave road party anniversary time times grade edition place "
            "birthday century generation hand one draft version round attempt call visit meeting "
            "person page line half step instalment installment choice degree gear item unit phase "
            "option reminder tab row lot point paragraph section"
        )
    ),
    weak_weekdays=frozenset(listed("sun sat wed mon fri wednes")),
    weak_months=frozenset(listed("may march mar dec jun jan apr sep august april june")),
    company_words=frozenset(listed("ltd limited inc llc plc gmbh corp co & ag sa")),
    titles=frozenset(listed("mr mrs ms miss dr dear hi hello hey mx prof sir madam")),
)
