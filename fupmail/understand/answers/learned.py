"""Which answer a mail reads like: weights of words, learned from invented mails of many writers.

Phrases know what they were told; nobody can tell them all. So the words of a mail are weighed as well, one by
one and two in a row, each by how rare it is (a logistic regression, that is all). What the phrases found
weighs in, and what is not sure in the end is `other`: it waits for the user.

`tools/learn_answers.py` makes `learned.json` from `tools/examples/answers/`, and tells how well it does on
writers that it has not seen.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, sqrt

from fupmail.model.facts import Answer
from fupmail.understand.sentences import Sentence

ACTED_ON = frozenset[Answer]({"accepted", "declined", "deferred", "complaint", "unsubscribe"})
SURE, SURE_ALONE = 0.5, 0.57  # how likely an answer that is acted on must be; alone: where no phrase found it
OPPOSITE: Mapping[Answer, Answer] = {"accepted": "declined", "declined": "accepted"}
NEVER_BESIDE = 0.1  # how likely its opposite may be
FOUND, MOST_FOUND = 40, 4.0  # by the number of words, what a phrase adds: it tells less in long mails
LEAST_WORDS = 12  # and stops; what a shorter mail says, the phrases know best
LEAST_KNOWN = 0.6  # share of the words; with fewer the mail is in no language that was learned


@dataclass(frozen=True, slots=True)
class Weights:
    """`terms` has for each term its rarity, squared, then its weight for each of `answers`, times rarity."""

    answers: tuple[Answer, ...]
    bias: tuple[float, ...]
    terms: Mapping[str, Sequence[float]]


class Leaning:
    """Which way the words of a mail lean, before any phrase is looked up."""

    def __init__(self, sentences: Sequence[Sentence], weights: Weights) -> None:
        self._odds = dict(zip(weights.answers, _scores(terms_of(sentences), weights), strict=True))
        self._phrase = min(FOUND / _length(sentences), MOST_FOUND)

    def answer(self, found: Answer) -> Answer:
        """The answer that the mail most likely gives, where phrases have `found` one."""
        odds = dict(self._odds)
        if found != "other":
            odds[found] += self._phrase
        likely = _shares(odds)
        likeliest = max(likely, key=likely.__getitem__)
        return likeliest if likeliest not in ACTED_ON or _is_sure(likeliest, likely, found) else "other"

    @property
    def settled(self) -> Answer | None:
        """The answer, if nothing is done about it and no phrase could change it."""
        within_reach = max(self._odds.values()) - self._phrase
        near = [answer for answer, odds in self._odds.items() if odds >= within_reach]
        answers = {self.answer(each) for each in ("other", *near)}
        return answers.pop() if len(answers) == 1 and answers.isdisjoint(ACTED_ON) else None


def leaning(sentences: Sequence[Sentence], weights: Weights | None = None) -> Leaning | None:
    """Which way the words lean; None in a short mail, and in a language that was not learned."""
    weights = weights or _weights()
    if _length(sentences) < LEAST_WORDS or not _is_known(sentences, weights):
        return None
    return Leaning(sentences, weights)


def _is_sure(answer: Answer, likely: Mapping[Answer, float], found: Answer) -> bool:
    """Whether to act on an answer: likely enough, and its opposite neither found nor likely."""
    opposite = OPPOSITE.get(answer)
    if opposite and (opposite == found or likely[opposite] > NEVER_BESIDE):
        return False
    return likely[answer] >= (SURE if answer == found else SURE_ALONE)


def _length(sentences: Sequence[Sentence]) -> int:
    return sum(len(sentence.run) - 1 for sentence in sentences)


def telling(answer: Answer, sentences: Sequence[Sentence], weights: Weights | None = None) -> Sentence:
    """The sentence that says most for an answer: a longer one may say more, but not by its length alone."""
    weights = weights or _weights()
    column = 1 + weights.answers.index(answer)

    def says(sentence: Sentence) -> float:
        rows = _rows(sentence.terms, weights)
        return sum(row[column] for row in rows) / sqrt(sqrt(max(sum(row[0] for row in rows), 1)))

    return max(sentences, key=says)


def terms_of(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The words of a mail, and every two in a row."""
    return frozenset[str]().union(*(sentence.terms for sentence in sentences))


def _scores(terms: frozenset[str], weights: Weights) -> list[float]:
    rows = _rows(terms, weights)
    if not rows:
        return list(weights.bias)
    squares, *sums = map(sum, zip(*rows, strict=True))
    length = sqrt(squares)
    return [bias + each / length for bias, each in zip(weights.bias, sums, strict=True)]


def _rows(terms: frozenset[str], weights: Weights) -> list[Sequence[float]]:
    return [weights.terms[term] for term in terms & weights.terms.keys()]


def _shares(odds: Mapping[Answer, float]) -> dict[Answer, float]:
    """How likely each answer is, all together 1."""
    parts = {answer: exp(each - max(odds.values())) for answer, each in odds.items()}
    return {answer: part / sum(parts.values()) for answer, part in parts.items()}


def _is_known(sentences: Sequence[Sentence], weights: Weights) -> bool:
    words = frozenset[str]().union(*(sentence.vocabulary for sentence in sentences))
    return len(words & weights.terms.keys()) > LEAST_KNOWN * len(words)


@cache
def _weights() -> Weights:
    table = json.loads(files(__package__).joinpath("learned.json").read_text("utf-8"))
    return Weights(tuple(table["answers"]), tuple(table["bias"]), table["terms"])
