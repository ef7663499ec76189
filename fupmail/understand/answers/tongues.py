"""What German and French sentences say: each clause by the words that stand in it together."""

import re
from collections.abc import Iterator

from fupmail.understand.answers.bags import Bags, clauses_of, pattern
from fupmail.understand.answers.vocabulary import french, german
from fupmail.understand.phrases import SOMEWHERE, Phrasebook, Read
from fupmail.understand.sentences import word_set


class Tongue:
    """A language: the words by which it is known, its denials, and what its clauses say."""

    def __init__(self, gate: str, bags: dict[str, str], negation: str, for_now: str, hedge: str) -> None:
        self.gate = word_set(gate)
        self._bags = Bags(bags)
        self._negation, self._for_now, self._hedge = map(pattern, (negation, for_now, hedge))

    def says(self, clause: str) -> Iterator[str]:
        """The kinds of thing the clause says; a denied yes is a no, and one denied for now is "later"."""
        for kind in self._bags.kinds(clause):
            if kind not in ("deciding", "yes"):
                yield kind
            elif self._hedge.search(clause):
                continue
            elif not self._negation.search(clause):
                yield "yes"
            elif kind == "deciding":
                yield "later" if self._for_now.search(clause) else "no"


TONGUES = (
    Tongue(german.GERMAN_GATE, german.GERMAN, german.NEGATION, german.FOR_NOW, german.HEDGE),
    Tongue(french.FRENCH_GATE, french.FRENCH, french.NEGATION, french.FOR_NOW, french.HEDGE),
)
_GATE = TONGUES[0].gate | TONGUES[1].gate
_WONDERS = re.compile(
    r"^ (?:bis |ab |und )?(?:wann|wie|was|wer|wo|warum|welche[rsn]?|quand|combien|quels?|quelles?|où) "
)
LEAST = 2  # words of a language in a sentence; fewer only where there are few words
SHORT = 6  # words and signs

# What a clause can say, each as a book that a read sentence may hold.
YES, NO, LATER, STOP, ELSEWHERE, ASKING = (Phrasebook("") for _ in range(6))
ANGER, FAULT, SILENCE, LASTS, YOURS, DEMAND, CONTENT = (Phrasebook("") for _ in range(7))
_BOOKS = {
    "yes": YES,
    "no": NO,
    "later": LATER,
    "stop": STOP,
    "elsewhere": ELSEWHERE,
    "asking": ASKING,
    "anger": ANGER,
    "fault": FAULT,
    "silence": SILENCE,
    "lasts": LASTS,
    "yours": YOURS,
    "demand": DEMAND,
    "content": CONTENT,
}


def with_tongues(read: Read) -> Read:
    """The sentence with what it says in German or French: one hit for every clause that says a thing."""
    known = _GATE & read.sentence.vocabulary
    if not known:
        return read
    counts = [len(tongue.gate & known) for tongue in TONGUES]
    if max(counts) < (LEAST if len(read.sentence.vocabulary) > SHORT else 1):
        return read
    found = {book: list(hits) for book, hits in read.found.items()}
    for kind in _said(read.words, TONGUES[counts.index(max(counts))]):
        found.setdefault(_BOOKS[kind], []).append(SOMEWHERE)
    return Read(read.sentence, found)


def _said(words: str, tongue: Tongue) -> list[str]:
    """A kind for every clause that says it; in its last clause a question says no yes, no and nobody else."""
    clauses = clauses_of(words)
    kinds: list[str] = []
    for clause in clauses:
        kinds += set(tongue.says(clause))
    if len(clauses) > 1 and "elsewhere" not in kinds:
        kinds += {"elsewhere"} & {*tongue.says(words)}
    if words.endswith(" ? ") and clauses:
        asked = {*tongue.says(clauses[-1])} & {"yes", "no", "elsewhere"}
        if _WONDERS.search(words):
            asked.add("later")
        kinds = [kind for kind in kinds if kind not in asked]
    return kinds
