"""What a sentence leans to by its words: how likely it promises or asks for each act, and where it says so."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import get_args

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.marks import (
    DOING,
    THEY,
    marks_at,
    marks_of,
    place_of,
    situations,
    words_in,
)
from fupmail.understand.sentences import word_set
from fupmail.understand.weights import Weights

Act = tuple[CommitmentType, CommitmentAction]
ANY = "any"
_ACTS: Mapping[str, Act] = {
    f"{kind} {action}": (kind, action) for kind in get_args(CommitmentType) for action in get_args(CommitmentAction)
}
NEEDS_TIME = frozenset({"meet", "time"})
_HEADS = word_set("i we you please can could would let expect will")
_BEFORE_HEADS = _HEADS | {"if"}
_STOPS = word_set(". , : ! ? but and ... …")
_POLITE = word_set("please kindly could can would")
_OTHERS = word_set("him her them somebody")
_PARTIES = word_set("i we me us my our you your will going")


class Leaning:
    """One sentence, weighed."""

    def __init__(self, sentence: str, weights: Weights) -> None:
        self._sentence, self._weights = sentence, weights
        self._words = words_in(sentence)
        self._rows = weights.rows(marks_of(self._words))

    @cached_property
    def any(self) -> float:
        """How far it leans to any act at all: odds on a scale of logarithms."""
        return self._weights.score_of(ANY, self._rows)

    @cached_property
    def odds(self) -> Mapping[Act, float]:
        """How far it leans to each."""
        scores = zip(self._weights.answers, self._weights.scores_of(self._rows), strict=True)
        return {_ACTS[answer]: odds for answer, odds in scores if answer != ANY}

    def candidates(self, sure: float, but: frozenset[CommitmentAction]) -> Iterator[Candidate]:
        """The acts with at least `sure` odds, each where the sentence tells most of it."""
        for act, odds in self.odds.items():
            if odds >= sure and act[1] not in but:
                telling = self._telling(act)
                if not self._of_others(act, telling):
                    yield self._candidate(act, telling)

    def _of_others(self, act: Act, telling: int) -> bool:
        """Whether somebody else promises it, or promises it to somebody else."""
        if act[0] == "request":
            return False
        if _PARTIES.isdisjoint(self._words):
            return True
        done_by_them = THEY in situations(self._words)[telling].split()
        return (done_by_them and act[1] != "send") or not _OTHERS.isdisjoint(
            self._words[telling + 1 : telling + 2]
        )

    def _candidate(self, act: Act, telling: int) -> Candidate:
        kind, action = act
        begin = self._beginning(telling)
        start, verb = self._place(begin)[0], self._place(telling)
        return Candidate(
            type=kind,
            action=action,
            start=start,
            verb=verb[0] if action == "time" else start,
            end=verb[1],
            needs_time=action in NEEDS_TIME,
            joint=action == "meet" and "let us" in " ".join(self._words),
            polite=kind == "request" and not _POLITE.isdisjoint(self._words),
        )

    def _beginning(self, telling: int) -> int:
        """The number of the word with which the act begins: who does it, or who is asked."""
        words, begin = self._words, telling
        while begin and words[begin - 1] not in _STOPS and not self._is_head(begin):
            begin -= 1
        while begin and words[begin - 1] in _BEFORE_HEADS and self._is_head(begin):
            begin -= 1
        return begin

    def _is_head(self, number: int) -> bool:
        word, behind = self._words[number], self._words[number + 1 : number + 2]
        return word in _HEADS and (word != "you" or not DOING.isdisjoint(behind))

    def _telling(self, act: Act) -> int:
        """The number of the word that says most for an act, counting half of what those beside it say."""
        column = 1 + self._weights.answers.index(" ".join(act))
        says = [0.0, *(self._says(number, column) for number in range(len(self._words))), 0.0]
        around = [says[at] + (says[at - 1] + says[at + 1]) / 2 for at in range(1, len(says) - 1)]
        return around.index(max(around))

    def _says(self, number: int, column: int) -> float:
        return sum(row[column] for row in self._weights.rows(marks_at(self._words, number)))

    def _place(self, number: int) -> tuple[int, int]:
        return place_of(self._sentence, number)
