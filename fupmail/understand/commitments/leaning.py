"""What a sentence leans to: how likely it promises or asks for an act by all that is known, and where."""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import get_args

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.marks import DOING, marks_by_word, marks_of
from fupmail.understand.sentences import Sentence, word_set
from fupmail.understand.weights import Weights

Act = tuple[CommitmentType, CommitmentAction]
ANY = "any"
ACTS: Sequence[Act] = [
    (kind, action) for kind in get_args(CommitmentType) for action in get_args(CommitmentAction)
]
_ACT_OF: Mapping[str, Act] = {" ".join(act): act for act in ACTS}
NEEDS_TIME = frozenset({"meet", "time"})
_HEADS = word_set("i we you please can could would let expect will")
_WRITERS = word_set("i we")
_BEFORE_HEADS = _HEADS | {"if"}
_CLAUSE_ENDS = word_set(". , : ! ? but ... …")
_ACT_ENDS = _CLAUSE_ENDS | {"and"}
_POLITE = word_set("please kindly could can would")


class Leaning:
    """One sentence, weighed."""

    def __init__(self, sentence: Sentence, weights: Weights) -> None:
        self._sentence, self._weights = sentence, weights
        self._run = sentence.run[:-1]
        self._rows = weights.rows(marks_of(sentence))

    @cached_property
    def any(self) -> float:
        """How far it leans to any act at all by its words: odds on a scale of logarithms."""
        return self._weights.score_of(ANY, self._rows)

    def odds(self, evidence: Set[str]) -> Mapping[Act, float]:
        """How far it leans to each, where such other evidence was found."""
        rows = [*self._rows, *self._weights.rows(evidence)]
        scores = zip(self._weights.answers, self._weights.scores_of(rows), strict=True)
        return {_ACT_OF[answer]: odds for answer, odds in scores if answer != ANY}

    def candidates(self, acts: Set[Act], beside: Collection[CommitmentAction]) -> Iterator[Candidate]:
        """These acts, each where the sentence tells most of it.

        None of the actions `beside` them, which were found by other means.
        """
        alone = [act for act in ACTS if act in acts and act[1] not in beside]
        for act in alone:
            yield self._candidate(act, self._telling(act), alone=len(alone) == 1 and not beside)

    def _candidate(self, act: Act, telling: int, alone: bool) -> Candidate:
        kind, action = act
        begin = self._beginning(telling, alone)
        start, end = self._sentence.place_of(begin)[0], self._sentence.place_of(telling)[1]
        return Candidate(
            type=kind,
            action=action,
            start=start,
            verb=start,
            end=end,
            needs_time=action in NEEDS_TIME,
            joint=action == "meet" and "let us" in " ".join(self._run),
            polite=kind == "request" and not _POLITE.isdisjoint(self._run),
        )

    def _beginning(self, telling: int, alone: bool) -> int:
        """The number of the word with which the act begins: who does it, or who is asked.

        An act `alone` in its sentence may begin before "and": "I'm in town on Friday and will stop by".
        """
        words, begin = self._run, telling
        ends = _CLAUSE_ENDS if alone else _ACT_ENDS
        while begin and words[begin - 1] not in ends and not self._is_head(begin):
            begin -= 1
        while begin and words[begin - 1] in _BEFORE_HEADS and self._is_head(begin):
            begin -= 1
        if alone and words[begin - 1 : begin] == ("and",) and words[begin] not in _WRITERS:
            heads = (
                at for at in range(begin - 2, -1, -1) if words[at] in _CLAUSE_ENDS or words[at] in _WRITERS
            )
            at = next(heads, 0)
            return at if words[at] in _WRITERS else begin
        return begin

    def _is_head(self, number: int) -> bool:
        word, behind = self._run[number], self._run[number + 1 : number + 2]
        return word in _HEADS and (word != "you" or not DOING.isdisjoint(behind))

    def _telling(self, act: Act) -> int:
        """The number of the word that says most for an act, counting half of what those beside it say."""
        column = 1 + self._weights.answers.index(" ".join(act))
        says = [0.0, *(sum(row[column] for row in rows) for rows in self._rows_by_word), 0.0]
        around = [says[at] + (says[at - 1] + says[at + 1]) / 2 for at in range(1, len(says) - 1)]
        return around.index(max(around))

    @cached_property
    def _rows_by_word(self) -> list[list[Sequence[float]]]:
        return [self._weights.rows(marks) for marks in marks_by_word(self._sentence)]
