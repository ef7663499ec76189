"""Phrases of everyday words as data, and the sentences in which they stand.

A phrase is written as people say it, in the levelled words of `sentences`:

    good/happy to proceed    one of the words, then the others
    please? book it          `?` after a word: may be missing
    (we|i) accept            one of several runs of words
    renew~                   any word that begins so (four letters at least)
    _                        any one word;  `..` up to four words, never across a comma or stop
    ^ and $                  the beginning and the end of the sentence

A phrase begins at the beginning of a line; indented lines go on with it.

Every phrase is filed under its rarest words, so a sentence is tried against the few phrases that can
fit, and a book of hundreds costs little. All gaps are bounded, so time grows with the text alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fupmail.understand.sentences import Sentence, word_set

_WORD = r"[^ ,:.!?]\S* "
_GAP = rf"(?:{_WORD}){{0,4}}?"
_TOKENS = re.compile(r"[()|]\??|[^\s()|]+")
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


class Phrasebook:
    """Many phrases at once."""

    def __init__(self, phrases: str) -> None:
        """Reads one phrase a line; empty lines and lines that begin with `#` are left out."""
        self._by_word: dict[str, list[re.Pattern[str]]] = {}
        for phrase in _phrases(phrases):
            pattern, keys = compile_phrase(phrase)
            for key in keys:
                self._by_word.setdefault(key, []).append(pattern)
        self._stems = frozenset(key[:-1] for key in self._by_word if key.endswith("~"))

    def find(self, sentence: Sentence) -> Hit | None:
        """The first hit in the sentence, or None."""
        return next(iter(self.find_all(sentence)), None)

    def find_all(self, sentence: Sentence) -> Iterable[Hit]:
        """One hit for every phrase that stands in the sentence."""
        for pattern in self._candidates(sentence):
            found = pattern.search(sentence.words)
            if found:
                yield Hit(found.start(), found.end())

    def __contains__(self, sentence: Sentence) -> bool:
        return self.find(sentence) is not None

    def _candidates(self, sentence: Sentence) -> Iterable[re.Pattern[str]]:
        for word in sorted(sentence.vocabulary & self._by_word.keys()):
            yield from self._by_word[word]
        if self._stems:
            for stem in sorted(self._stems & {word[:4] for word in sentence.vocabulary}):
                yield from self._by_word[stem + "~"]


def _phrases(lines: str) -> Iterator[str]:
    joined = re.sub(r"\n[ \t]+", " ", lines)
    return (line for line in joined.splitlines() if line.strip() and not line.startswith("#"))


def compile_phrase(phrase: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """The pattern of a phrase and the words of which a sentence must have one to be tried."""
    tokens = _TOKENS.findall(phrase)
    pattern, keys = _sequence(tokens)
    if tokens or not keys:
        raise ValueError(f"not a phrase: {phrase!r}")
    return re.compile(rf"(?<= ){pattern}"), keys


def _sequence(tokens: list[str]) -> tuple[str, frozenset[str]]:
    pattern, best = "", frozenset[str]()
    while tokens and tokens[0] not in (")", ")?", "|"):
        part, keys = _element(tokens)
        pattern += part
        if keys and (not best or _cost(keys) < _cost(best)):
            best = keys
    return pattern, best


def _element(tokens: list[str]) -> tuple[str, frozenset[str]]:
    piece = tokens.pop(0)
    if piece == "(":
        return _choice(tokens)
    fixed = {"_": _WORD, "..": _GAP, "$": r"(?:[.!?,:] )*$", "^": r"(?:(?<=^ )|(?<=[,:.] ))"}
    if piece in fixed:
        return fixed[piece], frozenset()
    optional = len(piece) > 1 and piece.endswith("?")
    words = (piece[:-1] if optional else piece).split("/")
    pattern = "|".join(re.escape(word.removesuffix("~")) + r"\w*" * word.endswith("~") for word in words)
    keys = frozenset(word[:4] + "~" if word.endswith("~") else word for word in words)
    return (f"(?:(?:{pattern}) )?", frozenset()) if optional else (f"(?:{pattern}) ", keys)


def _choice(tokens: list[str]) -> tuple[str, frozenset[str]]:
    patterns: list[str] = []
    keys: list[frozenset[str]] = []
    end = "|"
    while end == "|":
        pattern, some = _sequence(tokens)
        patterns.append(pattern)
        keys.append(some)
        end = tokens.pop(0)
    joined = "|".join(patterns)
    if end == ")?":
        return f"(?:{joined})?", frozenset()
    return f"(?:{joined})", frozenset().union(*keys) if all(keys) else frozenset()


def _cost(keys: frozenset[str]) -> int:
    return sum(20 if key in _COMMON else 1 for key in keys)
