"""Phrases of everyday words as data, and the sentences in which they stand.

A phrase is written as people say it, in the levelled words of `sentences`:

    good/happy to proceed    one of the words, then the others
    please? book it          `?` after a word: may be missing
    (we|i) accept            one of several runs of words
    _                        any one word;  `..` up to four words, never across a comma or stop
    ^ and $                  the beginning and the end of the sentence

A phrase begins at the beginning of a line; indented lines go on with it.

Every phrase is filed under its rarest words, or two words in a row, so a sentence is tried against the few
phrases that can fit, and a book of hundreds costs little. All gaps are bounded, so time grows with the
text alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from fupmail.understand.sentences import Sentence, word_set

_WORD = r"[^ ,:.!?]\S* "
_GAP = rf"(?:{_WORD}){{0,4}}?"
_TOKENS = re.compile(r"[()|]\??|[^\s()|]+")
COMMON_COST, PAIR_COST = 150, 0.3
_COMMON = word_set("""
    a an and are am as at be been by do does did for from had has have he her him his i if in is it its
    me my no not of off on one or our out she so that the their them then there they this to up us was
    we were will with would you your can could get go just now please ? ! . , : der die das und ist wir
    ich sie ein eine nicht zu mit le la les de et nous je vous
""")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: where in the sentence's `words` it begins and ends."""

    start: int
    end: int


SOMEWHERE = Hit(0, 0)  # found in a sentence by other means than a phrase


@dataclass(frozen=True)
class Phrase:
    """One phrase: its pattern, and sets of terms (a word, two in a row) of each of which it needs one."""

    source: str
    needs: tuple[frozenset[str], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when a sentence first has the phrase's words: most never do in a run."""
        return re.compile(self.source)

    def find(self, sentence: Sentence) -> Hit | None:
        """Where the phrase stands in the sentence, or None; only asked where all it `needs` is there."""
        found = self.pattern.search(sentence.words)
        return Hit(found.start() + 1, found.end()) if found else None


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

    def phrases(self) -> Iterator[Phrase]:
        """Every phrase of its books."""
        return (phrase for filed in self._by_term.values() for _, phrase in filed)

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
    whole = _sequence(tokens)
    if tokens or not whole.needs:
        raise ValueError(f"not a phrase: {line!r}")
    keys, *others = sorted(whole.needs, key=_cost)
    return Phrase(f" {whole.pattern}", tuple(others)), keys


class _Part(NamedTuple):
    """A part of a phrase: its pattern, what it needs, and the words with which it opens and closes.

    `opens` and `closes` are empty where they may be any words, or none.
    """

    pattern: str
    needs: Sequence[frozenset[str]] = ()
    opens: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()


def _sequence(tokens: list[str]) -> _Part:
    """A run of elements; where one word must stand right behind another, it needs the two in a row."""
    whole = _Part("")
    while tokens and tokens[0] not in (")", ")?", "|"):
        if tokens[0] in _PLACES:
            whole = whole._replace(pattern=whole.pattern + _PLACES[tokens.pop(0)])
            continue
        part = _element(tokens)
        needs = [*whole.needs, *part.needs]
        if 0 < len(whole.closes) * len(part.opens) <= MOST_PAIRS:
            needs.append(frozenset(f"{first} {then}" for first in whole.closes for then in part.opens))
        opens = whole.opens if whole.pattern.strip() else part.opens
        whole = _Part(whole.pattern + part.pattern, needs, opens, part.closes)
    return whole


def _element(tokens: list[str]) -> _Part:
    piece = tokens.pop(0)
    if piece == "(":
        return _choice(tokens)
    if piece in _ANY:
        return _Part(_ANY[piece])
    optional = len(piece) > 1 and piece.endswith("?")
    words = (piece[:-1] if optional else piece).split("/")
    pattern = "|".join(map(_escaped, words))
    if optional:
        return _Part(f"(?:(?:{pattern}) )?")
    ways = frozenset(words)
    return _Part(f"(?:{pattern}) " if len(words) > 1 else f"{pattern} ", [ways], ways, ways)


def _escaped(word: str) -> str:
    return word if word.isalnum() else re.escape(word)


def _choice(tokens: list[str]) -> _Part:
    parts: list[_Part] = []
    end = "|"
    while end == "|":
        parts.append(_sequence(tokens))
        end = tokens.pop(0)
    joined = "|".join(part.pattern for part in parts)
    if end == ")?":
        return _Part(f"(?:{joined})?")
    rarest = [min(part.needs, key=_cost, default=frozenset[str]()) for part in parts]
    needs = [frozenset[str]().union(*rarest)] if all(rarest) else []
    opens, closes = ([part.opens for part in parts], [part.closes for part in parts])
    return _Part(f"(?:{joined})", needs, _all_of(opens), _all_of(closes))


def _all_of(words: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*words) if all(words) else frozenset()


def _cost(terms: frozenset[str]) -> float:
    """How often a sentence may have one of these terms, roughly; where it is least, a phrase is filed."""
    return sum(COMMON_COST if term in _COMMON else PAIR_COST if " " in term else 1 for term in terms)


_ANY = {"_": _WORD, "..": _GAP}
_PLACES = {"$": r"(?:[.!?,:] )*$", "^": r"(?:(?<=^ )|(?<=[,:.] ))"}
MOST_PAIRS = 24
