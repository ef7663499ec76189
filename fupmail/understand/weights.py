"""What words weigh: a logistic regression, learned from invented mails, that tells what a mail leans to.

Phrases know what they were told; nobody can tell them all. So the words of a mail are weighed as well, one by
one and two in a row, each by how rare it is. `tools/learn.py` makes the tables, `learned.json` in the rooms
that read them, from `tools/examples/`, and tells how well they do on writers that they have not seen.
"""

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt

from fupmail.understand.sentences import Sentence

FOUND, MOST_FOUND = 40, 4.0  # by the number of words, what a phrase adds to the odds
LEAST_KNOWN = 0.6  # share of the words; with fewer the mail is in no language that was learned


@dataclass(frozen=True, slots=True)
class Weights:
    """`terms` has for each term its rarity, squared, then its weight for each of `answers`, times rarity.

    Weights count in `unit`. `levelling` tells how far long texts are levelled with short ones: 1 wholly.
    """

    answers: tuple[str, ...]
    bias: tuple[float, ...]
    terms: Mapping[str, Sequence[float]]
    unit: float = 1.0
    levelling: float = 1.0

    def scores(self, terms: Set[str]) -> list[float]:
        """How far a text of these terms leans to each of the answers: odds on a scale of logarithms."""
        return self.scores_of(self.rows(terms))

    def scores_of(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """The same from the rows of its terms."""
        if not rows:
            return list(self.bias)
        squares, *sums = map(sum, zip(*rows, strict=True))
        share = self._share(squares)
        return [bias + each * share for bias, each in zip(self.bias, sums, strict=True)]

    def score_of(self, answer: str, rows: Sequence[Sequence[float]]) -> float:
        """The score of one answer, in a part of the time."""
        column = self.answers.index(answer)
        if not rows:
            return self.bias[column]
        squares, total = sum([row[0] for row in rows]), sum([row[1 + column] for row in rows])
        return self.bias[column] + total * self._share(squares)

    def _share(self, squares: float) -> float:
        """What a weight counts in a text whose rarities, squared, have this sum."""
        return float(self.unit / squares ** (self.levelling / 2))

    def rows(self, terms: Set[str]) -> list[Sequence[float]]:
        """The rows of those terms that were learned."""
        return list(filter(None, map(self.terms.get, terms)))

    def telling(self, answer: str, sentences: Iterable[Sentence]) -> Sentence:
        """The sentence that says most for an answer; a longer one has no advantage by its length alone."""
        column = 1 + self.answers.index(answer)

        def says(sentence: Sentence) -> float:
            rows = self.rows(sentence.terms)
            return sum(row[column] for row in rows) / sqrt(sqrt(max(sum(row[0] for row in rows), 1)))

        return max(sentences, key=says)

    def know(self, sentences: Iterable[Sentence]) -> bool:
        """Whether most of the words were learned, as those of another language are not."""
        words = frozenset[str]().union(*(sentence.vocabulary for sentence in sentences))
        return len(words & self.terms.keys()) > LEAST_KNOWN * len(words)


def terms_of(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The words of a mail, and every two in a row."""
    return frozenset[str]().union(*(sentence.terms for sentence in sentences))


def length_of(sentences: Iterable[Sentence]) -> int:
    """How many words and stops they have together."""
    return sum(len(sentence.run) - 1 for sentence in sentences)


def worth_of_phrases(sentences: Iterable[Sentence]) -> float:
    """What a phrase found in these sentences adds to the odds: it tells less in long mails."""
    return min(FOUND / length_of(sentences), MOST_FOUND)


@cache
def weights_of(room: str) -> Weights:
    """The weights that a package has in its `learned.json`; read once."""
    table = json.loads(files(room).joinpath("learned.json").read_text("utf-8"))
    return Weights(
        tuple(table["answers"]), tuple(table["bias"]), table["terms"], table["unit"], table["levelling"]
    )
