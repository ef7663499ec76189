"""Which answer a mail reads like by its words, beside what phrases find; what is not sure is `other`."""

from collections.abc import Mapping, Sequence
from math import exp
from typing import cast

from fupmail.model.facts import Answer
from fupmail.understand.sentences import Sentence
from fupmail.understand.weights import Weights, length_of, terms_of, worth_of_phrases

ACTED_ON = frozenset[Answer]({"accepted", "declined", "deferred", "complaint", "unsubscribe"})
# How likely an answer that is acted on must be; alone: where no phrase found it.
SURE, SURE_ALONE = 0.58, 0.65
OPPOSITE: Mapping[Answer, Answer] = {"accepted": "declined", "declined": "accepted"}
NEVER_BESIDE = 0.1  # how likely its opposite may be
LEAST_WORDS = 12  # and stops; what a shorter mail says, the phrases know best


class Leaning:
    """Which way the words of a mail lean, before any phrase is looked up."""

    def __init__(self, sentences: Sequence[Sentence], weights: Weights) -> None:
        answers = cast("tuple[Answer, ...]", weights.answers)
        self._odds = dict(zip(answers, weights.scores(terms_of(sentences)), strict=True))
        self._phrase = worth_of_phrases(sentences)

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


def leaning(sentences: Sequence[Sentence], weights: Weights) -> Leaning | None:
    """Which way the words lean; None in a short mail, and in a language that was not learned."""
    if length_of(sentences) < LEAST_WORDS or not weights.know(sentences):
        return None
    return Leaning(sentences, weights)


def _is_sure(answer: Answer, likely: Mapping[Answer, float], found: Answer) -> bool:
    """Whether to act on an answer: likely enough, and its opposite neither found nor likely."""
    opposite = OPPOSITE.get(answer)
    if opposite and (opposite == found or likely[opposite] > NEVER_BESIDE):
        return False
    return likely[answer] >= (SURE if answer == found else SURE_ALONE)


def _shares(odds: Mapping[Answer, float]) -> dict[Answer, float]:
    """How likely each answer is, all together 1."""
    highest = max(odds.values())
    parts = [exp(each - highest) for each in odds.values()]
    whole = sum(parts)
    return {answer: part / whole for answer, part in zip(odds, parts, strict=True)}
