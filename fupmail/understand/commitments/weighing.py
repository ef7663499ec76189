"""What a sentence commits to: what phrases find, what speaks against it, and its words, weighed together.

A phrase that is found and a reason against it are marks of the sentence like its words: each counts for what
it proved worth in the sentences from which the weights were learned.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import zip_longest

from fupmail.model.facts import CommitmentType
from fupmail.understand.commitments.candidates import KINDS, Candidate, candidates
from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.leaning import Act, Leaning
from fupmail.understand.commitments.vetoes import vetoed
from fupmail.understand.sentences import Sentence
from fupmail.understand.weights import Weights

# Odds on a scale of logarithms: how far a sentence must lean to an act.
WORTH_A_LOOK = -5.0  # to any by its words, for its phrases to be looked for
SURE = -1.0  # to one that a phrase found
SURE_OF_TIME = -4.0  # the same, where an answer is put off: of that phrases know most
SURE_ALONE = 0.7  # to one that no phrase found
SURE_AGAINST = 3.0  # to one against which there is a reason


@dataclass(frozen=True, slots=True)
class Found:
    """What a phrase found, and the reason against it, if there is one."""

    candidate: Candidate
    against: str = ""

    @property
    def learned(self) -> bool:
        """Whether it is an act of which the weights know; how appointments are moved was not learned."""
        return self.candidate.action is not None and not self.candidate.moves

    @property
    def acts(self) -> Set[Act]:
        """The act that it is. Who of both asks for time or calls a meeting is all the same."""
        option = self.candidate
        if option.action is None:
            return frozenset()
        kinds = KINDS if option.joint or option.action == "time" else (option.type,)
        return {(kind, option.action) for kind in kinds}


def weighed(
    grammar: Grammar, sentence: Sentence, said: frozenset[str], weights: Weights | None
) -> list[Candidate]:
    """The candidates of a sentence that stand, made of the words `said`, in order.

    Without weights these are what its phrases find and nothing speaks against.
    """
    if weights is None:
        return [each.candidate for each in found_in(grammar, sentence, said) if not each.against]
    leaning = Leaning(sentence, weights)
    worth_a_look = leaning.any >= WORTH_A_LOOK
    if not worth_a_look and said.isdisjoint(grammar.changes.nouns):
        return []
    found = found_in(grammar, sentence, said, KINDS if worth_a_look else frozenset())
    moves = [each.candidate for each in found if not each.learned and not each.against]
    if not worth_a_look:
        return moves
    odds = leaning.odds(evidence(found))
    free = {act for each in found if not each.against for act in each.acts}
    opposed = {act for each in found for act in each.acts} - free

    def enough(act: Act) -> float:
        if act in free:
            return SURE_OF_TIME if act[1] == "time" else SURE
        return SURE_AGAINST if act in opposed else SURE_ALONE

    sure = {act for act, each in odds.items() if each >= enough(act)}
    named = _unopposed([each for each in found if each.learned and not sure.isdisjoint(each.acts)])
    if any(each.moves for each in moves):
        return _in_order(moves + named)
    beside = {each.action for each in moves + named if each.action}
    alone = list(leaning.candidates(sure, beside))
    if max(odds[kind, "time"] for kind in KINDS) < SURE:
        named = [each for each in named if each.action != "time" or not _overlaps(each, alone)]
    return _in_order([*moves, *named, *(each for each in alone if not _overlaps(each, named))])


def _in_order(options: Iterable[Candidate]) -> list[Candidate]:
    return sorted(options, key=lambda each: (each.start, each.verb))


def found_in(
    grammar: Grammar, sentence: Sentence, said: frozenset[str], kinds: frozenset[CommitmentType] = KINDS
) -> list[Found]:
    """What phrases of these kinds find in a sentence, in order, each with what speaks against it."""
    text = sentence.text
    options = candidates(grammar, text, said, kinds)
    return [
        Found(each, vetoed(text, each, following.start if following else len(text)))
        for each, following in zip_longest(options, options[1:])
    ]


def evidence(found: Sequence[Found]) -> set[str]:
    """The marks by which the weights know what was found: "+promise call", "-promise call", "-hedge"."""
    marks = set[str]()
    for each in found:
        if each.learned:
            act = f"{each.candidate.type} {each.candidate.action}"
            marks.update((f"-{act}", f"-{each.against}") if each.against else (f"+{act}",))
    return marks


def _unopposed(found: Sequence[Found]) -> list[Candidate]:
    """Those against which nothing speaks, and of acts that have none the others."""
    free = {(each.candidate.type, each.candidate.action) for each in found if not each.against}
    return [
        each.candidate
        for each in found
        if not each.against or (each.candidate.type, each.candidate.action) not in free
    ]


def _overlaps(one: Candidate, others: Iterable[Candidate]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)
