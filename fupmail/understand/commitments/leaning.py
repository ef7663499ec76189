"""What a sentence leans to by its words: how likely it promises or asks for an act, and where it says so."""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from itertools import takewhile
from typing import get_args

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.marks import (
    DOING,
    ME,
    SOMETHING,
    THEY,
    marks_at,
    marks_of,
    situations,
)
from fupmail.understand.sentences import Sentence, word_set
from fupmail.understand.weights import Weights

Act = tuple[CommitmentType, CommitmentAction]
ANY = "any"
_ACTS: Mapping[str, Act] = {
    f"{kind} {action}": (kind, action)
    for kind in get_args(CommitmentType)
    for action in get_args(CommitmentAction)
}
SHORT = 15  # words and stops; in a longer sentence much else is said
NEEDS_TIME = frozenset({"meet", "time"})
_HEADS = word_set("i we you please can could would let expect will")
_WRITERS = word_set("i we")
_BEFORE_HEADS = _HEADS | {"if"}
_CLAUSE_ENDS = word_set(". , : ! ? but ... …")
_ACT_ENDS = _CLAUSE_ENDS | {"and"}
_POLITE = word_set("please kindly could can would")
_OTHERS = word_set("him her them")
_ELSE = frozenset({THEY, SOMETHING})
_MUST = word_set("must should has needs")
_SENDS = word_set("send sending forward forwarding post share sharing provide bring give get")
_PROMISING = word_set("i we me you will shall going expect follow follows coming let watch keep look")


class Leaning:
    """One sentence, weighed."""

    def __init__(self, sentence: Sentence, weights: Weights) -> None:
        self._sentence, self._weights = sentence, weights
        self._run = sentence.run[:-1]
        self._rows = weights.rows(marks_of(sentence))

    @cached_property
    def any(self) -> float:
        """How far it leans to any act at all: odds on a scale of logarithms."""
        return self._weights.score_of(ANY, self._rows)

    @cached_property
    def odds(self) -> Mapping[Act, float]:
        """How far it leans to each."""
        scores = zip(self._weights.answers, self._weights.scores_of(self._rows), strict=True)
        return {_ACTS[answer]: odds for answer, odds in scores if answer != ANY}

    def candidates(
        self, sure: float, others_sure: float, beside: Collection[CommitmentAction]
    ) -> Iterator[Candidate]:
        """The acts with at least `sure` odds, each where the sentence tells most of it.

        In a long sentence a promise that the writer does not make of himself ("you will have it") needs
        `others_sure`. None of the actions `beside` them, which were found by other means.
        """
        acts = [act for act, odds in self.odds.items() if odds >= sure and act[1] not in beside]
        for act in acts:
            telling = self._telling(act)
            asked = act[0] == "request" and self._asks(telling)
            if asked or (act[0] == "promise" and self._promises(act, telling, others_sure)):
                yield self._candidate(act, telling, alone=len(acts) == 1 and not beside)

    def _asks(self, telling: int) -> bool:
        """Whether it is not told of somebody else: "the landlord should send us the form"."""
        does, before = situations(self._run)[telling].split(), self._run[:telling]
        return not (_ELSE.intersection(does) and _MUST.intersection(before) and "be" not in before)

    def _promises(self, act: Act, telling: int, others_sure: float) -> bool:
        """Whether the clause speaks of what is to come, and nobody else does it or has it done to him."""
        before, behind = self._run[:telling], self._run[telling + 1 :]
        clause = {
            self._run[telling],
            *takewhile(lambda word: word not in _CLAUSE_ENDS, reversed(before)),
            *takewhile(lambda word: word not in _CLAUSE_ENDS, behind),
        }
        if _PROMISING.isdisjoint(clause) or not _OTHERS.isdisjoint(behind[:1]):
            return False
        does = situations(self._run)[telling].split()
        if SOMETHING in does and not _SENDS.isdisjoint(clause):
            return False
        if ME not in does and len(self._run) > SHORT and self.odds[act] < others_sure:
            return False
        return act[1] == "send" or THEY not in does

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
        says = [0.0, *(self._says(number, column) for number in range(len(self._run))), 0.0]
        around = [says[at] + (says[at - 1] + says[at + 1]) / 2 for at in range(1, len(says) - 1)]
        return around.index(max(around))

    def _says(self, number: int, column: int) -> float:
        return sum(row[column] for row in self._weights.rows(marks_at(self._sentence, number)))
