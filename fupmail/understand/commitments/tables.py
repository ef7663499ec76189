"""Tables of phrases, and the patterns made from them.

A table is lines of text: each line a phrase, in which one space is one space, `(a|b)?` and `\\w+` are as in
regular expressions, and `<you>` stands for the fragment of that name. A line that begins with `not ` is a
phrase that looks alike and means something else ("not come up with").
"""

import re
from collections.abc import Mapping
from typing import TypeVar

from fupmail.model.facts import CommitmentAction
from fupmail.understand.sentences import word_set

Table = Mapping[CommitmentAction, str]
Fragments = Mapping[str, str]
_Entry = TypeVar("_Entry", bound=str)
_FRAGMENT = re.compile(r"<([A-Za-z][a-z ]*)>")
_OPEN_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_CAPITAL = re.compile(r"(?<![\\\[-])[A-ZÄÖÜÀÉÈ]")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+\b")
_ESCAPED = re.compile(r"\\.")
_LETTERS = re.compile(r"[^\W\d_]+")
DAYS_AND_MONTHS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april june july august september october november december
    jan feb mar apr may jun jul aug sep sept oct nov dec
""")
_DEPTH = 4


def in_small_letters(text: str, known: frozenset[str] = frozenset()) -> str:
    """The text as patterns want it, every character in its place: small letters, but names as they are.

    A capitalised word that does not begin the text and is not `known` is a name; without known words
    nothing is.
    """
    small = text.lower()
    if len(small) != len(text):
        small = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    for word in _CAPITALISED.finditer(text, 1) if known else ():
        if word[0].lower() not in known:
            small = f"{small[: word.start()]}{word[0]}{small[word.end() :]}"
    return small


def any_of(phrases: str, fragments: Fragments, at_word: bool = False) -> str:
    """The lines as one pattern for text in small letters, those that begin with `not` ruled out first.

    `at_word`: it is only tried where a word begins, so that no line need say so again, which is slow.
    """
    lines = [line.strip() for line in phrases.strip().splitlines()]
    begin = r"\b" if at_word else ""
    others = [line.removeprefix("not ").removeprefix(begin) for line in lines if line.startswith("not ")]
    out = "|".join(others)
    said = "|".join(line.removeprefix(begin) for line in lines if line and not line.startswith("not "))
    pattern = _plain(_filled(rf"(?!{out})(?:{said})" if out else rf"(?:{said})", fragments))
    return _CAPITAL.sub(lambda match: match[0].lower(), pattern)


def one_of(
    table: Mapping[_Entry, str], fragments: Fragments, lead: str = "", at_word: bool = False
) -> re.Pattern[str]:
    """A pattern for all entries of a table; its last group is named after the one that fits."""
    options = [
        f"(?P<{entry}{number}>{any_of(phrases, fragments, at_word)})"
        for number, (entry, phrases) in enumerate(table.items())
        if phrases.strip()
    ]
    return re.compile(rf"{lead}(?:{'|'.join(options)})" if options else r"(?!)")


def words_in(pattern: re.Pattern[str]) -> list[str]:
    """The words that stand in a pattern as they are."""
    return _LETTERS.findall(_ESCAPED.sub(" ", pattern.pattern))


def entry_of(match: re.Match[str]) -> str:
    """The entry of its table that a match of `one_of` fits."""
    assert match.lastgroup is not None
    return match.lastgroup.rstrip("0123456789")


def _filled(pattern: str, fragments: Fragments) -> str:
    for _ in range(_DEPTH):
        pattern = _FRAGMENT.sub(lambda match: f"({fragments[match[1]]})", pattern)
    return pattern


def _plain(pattern: str) -> str:
    """Makes groups of tables count for nothing, so that the action's own is the last one."""
    return _OPEN_GROUP.sub("(?:", pattern)
