"""A text as sentences, white space collapsed, without the lines that quote somebody else."""

import re
import textwrap
from collections.abc import Callable

_QUOTE_LINE = re.compile(r"^[ \t]*[>|].*$", re.MULTILINE)
_BLOCK = re.compile(r"\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*•·]|\d{1,2}[.)])[ \t])")
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]{0,3}\s+(?=[\"'“‘(\[]?[\w>])")
_NO_END = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|no|nr|inst|ult|approx|inc|ltd|co|vs|prof|sr|jr|ext|tel|rs|mon|tues?|wed|thu|thurs?|fri|sat|sun|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ap]\.m|ca|bzw|z\.b|e\.g|i\.e|w\.e\.f)|(?<![\w'’])[A-Za-z]|(?<![\d.])\d{1,2}|\d{1,2}\.\d{1,2})\.$",
    re.IGNORECASE,
)
_MOST_TEXT = 24_000
_SHORT_LINE = 56
_LONGEST = 600
_NO_SIGNS = {ord(sign): " " for sign in '"“”„«»().,;:!?/-–—…<>[]*_=@#&'} | {ord("’"): "'"}


def words_of(text: str) -> frozenset[str]:
    """The lower-cased words of a text, for telling quickly what cannot be in it."""
    return frozenset(text.lower().translate(_NO_SIGNS).split())


def split_sentences(text: str, may_matter: Callable[[frozenset[str]], bool]) -> list[str]:
    """The sentences, in order, of those paragraphs of the first 24,000 characters whose words may matter.

    A short line ends a sentence (a greeting, a name) unless the next goes on in small letters; a long one
    was broken by the mail program.
    """
    kept = _QUOTE_LINE.sub("\n", text[:_MOST_TEXT]) if ">" in text or "|" in text else text[:_MOST_TEXT]
    sentences: list[str] = []
    for block in _BLOCK.split(kept):
        if not may_matter(words_of(block)):
            continue
        for paragraph in _joined(block):
            sentences.extend(_sentences(paragraph))
    return sentences


def _joined(block: str) -> list[str]:
    paragraphs: list[list[str]] = [[]]
    ended = False
    for line in block.split("\n"):
        stripped = " ".join(line.split())
        if not stripped:
            continue
        if ended and not stripped[0].islower():
            paragraphs.append([])
        paragraphs[-1].append(stripped)
        ended = len(stripped) < _SHORT_LINE
    return [" ".join(lines) for lines in paragraphs if lines]


def _sentences(paragraph: str) -> list[str]:
    found: list[str] = []
    start = 0
    for match in _END.finditer(paragraph):
        if _NO_END.search(paragraph[max(start, match.start() - 10) : match.start()]) and not _really_ends(
            paragraph, match
        ):
            continue
        found.append(paragraph[start : match.end()].strip())
        start = match.end()
    if start < len(paragraph):
        found.append(paragraph[start:].strip())
    return [piece for sentence in found if sentence for piece in _bounded(sentence)]


def _bounded(sentence: str) -> list[str]:
    """The sentence, or what has no end for 600 characters in pieces of that length."""
    if len(sentence) <= _LONGEST:
        return [sentence]
    return textwrap.wrap(sentence, _LONGEST)


def _really_ends(paragraph: str, match: re.Match[str]) -> bool:
    """ "... tomorrow at 5 p.m. The rest": an abbreviation, and yet a capitalised common word begins anew."""
    following = paragraph[match.end() : match.end() + 6].split(" ")[0].rstrip(",")
    return following in {
        "The",
        "I",
        "I'll",
        "We",
        "If",
        "It",
        "This",
        "That",
        "Please",
        "He",
        "She",
        "They",
        "Thanks",
        "Then",
    }
