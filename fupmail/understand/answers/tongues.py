"""What German and French sentences say: each clause by the words that stand in it together."""

import re
from collections.abc import Iterator
from functools import lru_cache

from fupmail.understand.answers.bags import Bags, clauses_of, pattern
from fupmail.understand.answers.vocabulary import french, german
from fupmail.understand.sentences import Sentence, word_set


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
_WONDERS = re.compile(
    r"^ (?:bis |ab |und )?(?:wann|wie|was|wer|wo|warum|welche[rsn]?|quand|combien|quels?|quelles?|où) "
)
LEAST = 2  # words of a language in a sentence; fewer only where there are few words
SHORT = 4  # words


def said(sentence: Sentence) -> tuple[str, ...]:
    """What the sentence says in German or French, a kind for every clause and line that says it."""
    spoken = [len(tongue.gate & sentence.vocabulary) for tongue in TONGUES]
    if max(spoken) < (LEAST if len(sentence.vocabulary) > SHORT + 2 else 1):
        return ()
    return _said(sentence.words, spoken.index(max(spoken)))


@lru_cache(maxsize=64)
def _said(words: str, spoken: int) -> tuple[str, ...]:
    """A yes or a no in the last clause of a question asks for one, and says none."""
    tongue = TONGUES[spoken]
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
    return tuple(kinds)
