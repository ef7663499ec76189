"""Phrases of everyday words as data, and the sentences in which they stand.

A phrase is written as people say it, in the levelled words of `sentences`:

    good/happy to proceed    one of the words, then the others
    please? book it          `?` after a word: may be missing
    (we|i) accept            one of several runs of words
    _                        any one word;  `..` up to four words, never across a comma or stop
    ^ and $                  the beginning and the end of the sentence

A phrase begins at the beginning of a line; indented lines go on with it.

Every phrase is filed under its rarest words, or two words in a row, so a sentence is tried against the few
phrases that can fit, and a book of hundreds costs little.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from operator import attrgetter
from typing import NamedTuple

from fupmail.understand.runs import (
    Matcher,
    any_word,
    beginning,
    either,
    end_of_sentence,
    gap,
    in_a_row,
    maybe,
    one_of,
)
from fupmail.understand.sentences import Sentence, word_set

_SIMPLE_WORD = r"[^\W_][\w'/%-]*"
_TOKENS = re.compile(rf"\({_SIMPLE_WORD}(?:\|{_SIMPLE_WORD})*\)\??|[()|]\??|[^\s()|]+")
_BETWEEN_WORDS = re.compile(r"[/|]")
_COMMON = word_set("""
    a an and are am as at be been by do does did for from had has have he her him his i if in is it its
    me my no not of off on one or our out she so that the their them then there they this to up us was
    we were will with would you your can could get go just now please ? ! . , : der die das und ist wir
    ich sie ein eine nicht zu mit le la les de et nous je vous
""")
_FREQUENT = word_set("""
    about after again all also any back because been before best better both but call come contact day
    deal did done each email even few find first give going good great here how into know last let like
    long look made mail make many may me meet meeting message might more most much must need needs new
    next number off office only order other over own part people phone price question right said same
    say see send sent service should since some something still sure take team than thank thanks these
    thing think those through time today together too try two under until use used very want way week
    well went what when where which while who why work works yet
    's should shall business forward regards
""")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: where in the sentence's `words` it begins and ends."""

    start: int
    end: int


SOMEWHERE = Hit(0, 0)  # found in a sentence by other means than a phrase


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase: what it fits, and sets of terms (a word, two in a row) of each of which it needs one.

    `opens` are the words with which it can only begin; empty where it may be any.
    """

    fits: Matcher
    opens: frozenset[str]
    needs: tuple[frozenset[str], ...]

    def find(self, sentence: Sentence) -> Hit | None:
        """Where the phrase first stands in the sentence, if it does; only asked where all it `needs` is."""
        run, opens = sentence.run, self.opens
        for start, word in enumerate(run):
            if not opens or word in opens:
                for end in self.fits(run, start):
                    return Hit(_offset(run[:start]), _offset(run[:end]))
        return None


def _offset(before: Sequence[str]) -> int:
    """Where a word stands in a sentence's `words`, given those before it."""
    return 1 + len(before) + sum(map(len, before))


class Phrasebook:
    """Many phrases that say the same thing; one a line, empty lines and lines with `#` left out."""

    def __init__(self, lines: str) -> None:
        self.lines = lines

    @cached_property
    def phrases(self) -> list[tuple[Phrase, frozenset[str]]]:
        """Every phrase, and the terms under which it is filed; read when first needed."""
        return [compile_phrase(line) for line in _phrases(self.lines)]


@dataclass(slots=True, eq=False)
class Read:
    """A sentence, and what the books of a shelf have found in it: `BOOK in read`, `read.hits(BOOK)`."""

    sentence: Sentence
    found: Mapping[Phrasebook, Sequence[Hit]]

    def __contains__(self, book: Phrasebook) -> bool:
        return book in self.found

    def hits(self, book: Phrasebook) -> Sequence[Hit]:
        """One hit for every phrase of the book that stands in the sentence."""
        return self.found.get(book, ())

    @property
    def text(self) -> str:
        """The sentence as it was written."""
        return self.sentence.text

    @property
    def words(self) -> str:
        """The sentence's levelled words."""
        return self.sentence.words

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.sentence.asks


class Shelf:
    """Books that are looked up together: one look at a sentence for all of them."""

    def __init__(self, *books: Phrasebook) -> None:
        self._books = books

    @cached_property
    def _by_term(self) -> dict[str, list[tuple[Phrasebook, Phrase]]]:
        filed: dict[str, list[tuple[Phrasebook, Phrase]]] = {}
        for book in self._books:
            for phrase, keys in book.phrases:
                for key in sorted(keys):
                    filed.setdefault(key, []).append((book, phrase))
        return filed

    @cached_property
    def _terms(self) -> frozenset[str]:
        return frozenset(self._by_term)

    def read(self, sentence: Sentence) -> Read:
        """The sentence with everything that is found in it."""
        found: dict[Phrasebook, list[Hit]] = {}
        terms = sentence.terms
        for term in self._terms & terms:
            for book, phrase in self._by_term[term]:
                for ways in phrase.needs:
                    if ways.isdisjoint(terms):
                        break
                else:
                    if hit := phrase.find(sentence):
                        found.setdefault(book, []).append(hit)
        return Read(sentence, found)

    def read_all(self, sentences: Iterable[Sentence]) -> list[Read]:
        """Every sentence with everything that is found in it."""
        return [self.read(sentence) for sentence in sentences]


def _phrases(lines: str) -> Iterator[str]:
    joined = re.sub(r"\n[ \t]+", " ", lines)
    return (line for line in joined.splitlines() if line.strip() and not line.startswith("#"))


def compile_phrase(line: str) -> tuple[Phrase, frozenset[str]]:
    """The phrase, and the terms of which a sentence must have one to be tried."""
    tokens = _TOKENS.findall(line)
    tokens.reverse()
    whole = _sequence(tokens)
    if tokens or not whole.needs:
        raise ValueError(f"not a phrase: {line!r}")
    keys, *others = sorted(whole.needs, key=_cost)
    return Phrase(whole.fits, whole.opens, tuple(need.terms for need in others)), keys.terms


class _Need(NamedTuple):
    """Terms of which a sentence must have one, and roughly how often one has; the rarest files a phrase."""

    terms: frozenset[str]
    cost: float


class _Part(NamedTuple):
    """A part of a phrase: what it fits, what it needs, and the words with which it opens and closes.

    `opens` and `closes` are empty where they may be any words, or none.
    """

    fits: Matcher
    needs: Sequence[_Need] = ()
    opens: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()


def _sequence(tokens: list[str]) -> _Part:
    """A run of elements; where one word must stand right behind another, it needs the two in a row."""
    parts: list[_Part] = []
    needs: list[_Need] = []
    closes = frozenset[str]()
    while tokens and tokens[-1] not in _CLOSES:
        part = _choice(tokens) if tokens[-1] == "(" else _element(tokens[-1])
        tokens.pop()
        parts.append(part)
        needs += part.needs
        if 0 < len(closes) * len(part.opens) <= MOST_PAIRS:
            needs.append(_pairs(closes, part.opens))
        if part.fits is not beginning and part.fits is not end_of_sentence:
            closes = part.closes
    first = next((part for part in parts if part.fits is not beginning), None)
    return _Part(in_a_row([part.fits for part in parts]), needs, first.opens if first else closes, closes)


def _pairs(firsts: frozenset[str], seconds: frozenset[str]) -> _Need:
    common = len(firsts & _COMMON) * len(seconds & _COMMON)
    terms = frozenset([f"{first} {second}" for first in firsts for second in seconds])
    return _Need(terms, common * COMMON_PAIR + (len(terms) - common) * PAIR)


@cache
def _element(piece: str) -> _Part:
    if piece in _PLACES:
        return _Part(_PLACES[piece])
    optional = len(piece) > 1 and piece.endswith("?")
    words = (piece[:-1] if optional else piece).strip("()")
    ways = frozenset(_BETWEEN_WORDS.split(words))
    if optional:
        return _Part(maybe(one_of(ways)))
    return _Part(one_of(ways), (_Need(ways, sum(map(_rate, ways))),), ways, ways)


def _choice(tokens: list[str]) -> _Part:
    """What stands between brackets; leaves the closing one."""
    parts: list[_Part] = []
    while tokens[-1] not in (")", ")?"):
        tokens.pop()
        if tokens[-2] in _CLOSES and tokens[-1] != "(":
            parts.append(_element(tokens.pop()))
        else:
            parts.append(_sequence(tokens))
    fits = either([(part.opens, part.fits) for part in parts])
    if tokens[-1] == ")?":
        return _Part(maybe(fits))
    needs = [_any_of([min(part.needs, key=_cost) for part in parts])] if all(p.needs for p in parts) else []
    return _Part(fits, needs, _all_of([part.opens for part in parts]), _all_of([p.closes for p in parts]))


def _any_of(needs: Sequence[_Need]) -> _Need:
    return _Need(frozenset[str]().union(*[need.terms for need in needs]), sum(need.cost for need in needs))


def _all_of(words: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*words) if all(words) else frozenset()


def _rate(word: str) -> float:
    return COMMON if word in _COMMON else FREQUENT if word in _FREQUENT else 1


_cost = attrgetter("cost")
COMMON, FREQUENT, COMMON_PAIR, PAIR = 150, 25, 15, 0.3  # how often terms are met, by a rare word
_PLACES = {"_": any_word, "..": gap, "^": beginning, "$": end_of_sentence}
_CLOSES = (")", ")?", "|")
MOST_PAIRS = 24
