"""Cuts a text into words, numbers and signs once, with what its language makes of each.

Numbers that are no times (prices, phone numbers, versions, order numbers, links) become signs that
nothing reads, so no later rule needs to think of them. Every pattern is bounded: the time is linear.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fupmail.understand.dates.vocabulary.table import Table, Tags

_CURRENCY = r"[$€£₹¥]|\b(?:USD|EUR|GBP|CHF|INR|AUD|CAD|Rs|euros?|dollars?|pounds?|quid|k€)\b\.?"
_PER = r"/(?:hr|hour|h|kg|sq|ft|unit|m|mo|month|year|yr|piece|pc|day|week|user|seat)\b"
_NUMBERED = (
    r"[Nn]o\.|[Nn]r\.|PO|INV|RFQ|SO|[Rr]ef\.?|[Oo]rder|[Ii]nvoice|[Rr]oom|[Ss]uite|lot|Lot|page|Page|section|Section"
    r"|gate|Gate|unit|Unit|model|Model|fund|Fund|item|Item|x|ext\.?|window|type|Type|class|series|building|Building"
    r"|clause|chapter|appendix|route|Route|highway|[Aa]rticle|[Aa]rt\.|SKU"
)
_STREETS = (
    "Road|Rd|Street|Lane|Avenue|Ave|Drive|Close|Square|Court|Terrace|Place|Row|Crescent|Gardens|Park|Boulevard"
    "|Blvd"
)
_SIZES = "inch(?:es)?|miles?|mil|pint|tons?|cups?|scale|full|way|duplex"
_MONTH_STEMS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_NO_TIMES = (
    r"(?:https?://|www\.)\S+",
    r"\b[A-Za-z]{3,20}\.(?:com|net|org|io)\b",  # monday.com
    # 12 May Road
    rf"(?<![\w/.:-])\d{{1,4}}(?:/\d{{1,4}})?[ ](?:[A-Z][a-z]{{2,15}}[ ]){{1,2}}(?:{_STREETS})\b",
    rf"(?:{_CURRENCY})[ ]?\d[\d,.']{{0,15}}(?:[ ]?(?:k|m|bn|million|thousand)\b)?",  # $12.50
    rf"(?<![\w.,/:-])\d[\d,.']{{0,15}}[ ]?(?:%|‰|{_CURRENCY}|percent\b|per cent\b|{_PER})",  # 12 EUR, 9.15/kg
    r"(?<![\w/.-])(?:\+\d|00[1-9])\d{0,3}(?:[ ().-]{1,2}\d{1,5}){1,6}(?!\w)",  # +44 20 7946 0958
    r"(?<![\w/.-])\(\d{2,5}\)[ ]?\d{3,4}(?:[ .-]?\d{2,4}){1,2}(?!\w)",  # (503) 555-0122
    r"(?<![\w/.-])(?:1[-. ])?[2-9]\d{2}[-. ]\d{3}[-. ]\d{4}(?!\w)",  # 617-555-0314
    r"(?<![\w/.-])\d{3}-\d{4}(?![\w-])",  # 555-0107
    r"(?<![\w/.:-])0\d{2,4}(?:[ -]\d{3,4}){1,2}(?![\w:-])",  # 020 7946 0930
    r"(?<![\w/.-])1?[ ]?800(?:[ -]\d{3,4}){2,3}(?!\w)",  # 1800 555 014
    r"(?<![\w.,:/-])\d{7,30}(?!\w)",
    r"\b[vV](?:ersion[ ])?\d{1,4}(?:\.\d{1,4}){0,3}\b",  # v2.3.1
    r"(?<![\w.])\d{1,3}(?:\.\d{1,5}){3,5}(?!\w)",  # 10.0.0.1
    rf"(?:\#[ ]?|\b(?:{_NUMBERED})[ ]?)\d[\w./-]{{0,20}}",  # order 4711
    rf"(?<![\w/.:-])\d{{1,4}}-(?!(?i:ish|(?:day|week|month)[ ]extension|{_MONTH_STEMS}))[^\W\d_]{{2,20}}",
    r"\b\d{1,3}:\d\b(?!\d)",  # 2:1
    rf"(?<![\w/])\d{{1,2}}/\d{{1,2}}(?:[ -]?(?:{_SIZES})\b|[\"”])",  # 3/4 inch
    r"\b(?:24/7|50/50|1/2 price|half price)\b",
    r"(?<![\w./])\d{1,4}/\d{1,4}-\d{1,4}(?![\w/-])",  # 3/8-16
)
BLANK = re.compile("|".join(_NO_TIMES))
TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d{1,2}-\d{1,2}(?:T\d{2}:\d{2}(?::\d{2})?)?(?!\d))
    | (?P<ymd>\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\d))
    | (?P<dmy>\d{1,2}([/.-])\d{1,2}\4(?:\d{4}|\d{2})(?!\d))
    | (?P<clock>\d{1,2}[:]\d{2}(?::\d{2})?(?!\d)|\d{1,2}[hH]\d{2}(?!\d))
    | (?P<dotted>\d{1,2}\.\d{1,2}\.(?!\d))
    | (?P<point>\d{1,2}\.\d{1,2}(?![\d]))
    | (?P<slash>\d{1,2}/\d{1,2}(?![\d/]))
    | (?P<ord>\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\b)
    | (?P<num>\d{1,9})
    | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*['’]?)
    | (?P<gap>\n[ \t\r]*\n)
    | (?P<sign>[^\w\s])
    """,
    re.VERBOSE,
)
_NO_TAGS: Tags = {}
BREAKS = frozenset('!?;\x00|[]{}<>"“”„')


@dataclass(slots=True)
class Token:
    """A word, number or sign: lower-cased text, place in the original, and what the language makes of it."""

    kind: str
    text: str
    start: int
    end: int
    tags: Tags
    capital: bool = False

    @property
    def number(self) -> int | None:
        """The number written in digits, or None."""
        return int(self.text) if self.kind == "num" else None


def tokenize(text: str, table: Table) -> list[Token]:
    """The tokens of a text, with the phrases of the language joined into one token each."""
    blanked = BLANK.sub(lambda match: "\x00" * len(match.group()), text)
    return _join_phrases(_cut(blanked, table), table)


def _cut(text: str, table: Table) -> list[Token]:
    tokens: list[Token] = []
    spellings = table.spellings
    for match in TOKEN.finditer(text):
        kind = match.lastgroup or "sign"
        raw = match.group()
        lower = raw.lower().replace("’", "'") if kind == "word" else raw.lower()
        if kind == "sign" and _silent_dot(lower, tokens, text, match.end()):
            continue
        tags = spellings.get(lower, _NO_TAGS)
        if not tags and kind == "word" and lower.endswith(("'s", "'")):
            tags = spellings.get(lower.removesuffix("'").removesuffix("'s"), _NO_TAGS)
        token = Token(kind, lower, match.start(), match.end(), tags, raw[0].isupper())
        tokens.extend(_halves(token) if "day and part" in tags else (token,))
    return tokens


def _halves(token: Token) -> tuple[Token, Token]:
    """A compound such as "Montagnachmittag" as its weekday and its part of the day."""
    weekday, _, part = str(token.tags["day and part"]).partition(" ")
    return (
        Token("word", token.text, token.start, token.end, {"weekday": int(weekday)}),
        Token("word", token.text, token.start, token.end, {"part": part}),
    )


def _silent_dot(sign: str, tokens: list[Token], text: str, after: int) -> bool:
    """A dot that ends an abbreviation ("Mon.", "Dec.") or stands inside a word ("9.am")."""
    if sign != "." or not tokens:
        return False
    previous = tokens[-1]
    abbreviated = len(previous.text) <= 5 and ("weekday" in previous.tags or "month" in previous.tags)
    return previous.end == after - 1 and (abbreviated or (after < len(text) and text[after].isalnum()))


def _join_phrases(tokens: list[Token], table: Table) -> list[Token]:
    phrases = table.phrases
    joined: list[Token] = []
    index, count = 0, len(tokens)
    while index < count:
        token = tokens[index]
        options = phrases.get(token.text)
        step = 1
        if options:
            for words, tags in options:
                if _matches(tokens, index, words):
                    step = len(words)
                    last = tokens[index + step - 1]
                    token = Token("word", " ".join(words), token.start, last.end, tags, token.capital)
                    break
        joined.append(token)
        index += step
    return joined


def _matches(tokens: Sequence[Token], index: int, words: Sequence[str]) -> bool:
    if index + len(words) > len(tokens):
        return False
    return all(tokens[index + offset].text == word for offset, word in enumerate(words))
