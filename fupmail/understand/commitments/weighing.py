"""Which candidates of a sentence count: what its phrases say and what its words weigh, taken together."""

from dataclasses import replace

from fupmail.model.facts import CommitmentType
from fupmail.understand.commitments.candidates import Candidate, candidates
from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.leaning import Leaning
from fupmail.understand.sentences import Sentence
from fupmail.understand.weights import Weights

# Odds on a scale of logarithms: how far the words of a sentence must lean to an act.
WORTH_A_LOOK = -3.0  # to any act at all, for its phrases to be looked for
SURE = -4.0  # to one that a phrase found
SURE_BESIDE = -2.0  # the same, beside an act that no phrase found
SURE_ALONE = 1.1  # to one that no phrase found
SURE_OF_OTHERS = 2.25  # the same in a long sentence, where the writer does not say that he does it
NO_DOUBT = 3.5  # to one against which less is held


def weighed(
    grammar: Grammar, sentence: Sentence, said: frozenset[str], weights: Weights | None
) -> list[Candidate]:
    """The candidates of a sentence, made of the words `said`, in order.

    Those of its phrases to which its words lean as well, and what its words lean to alone. Without
    weights the phrases have the word alone.
    """
    if weights is None:
        return candidates(grammar, sentence.text, said)
    leaning = Leaning(sentence, weights)
    kinds: frozenset[CommitmentType] = frozenset()
    if leaning.any >= WORTH_A_LOOK:
        kinds = frozenset(kind for (kind, _), odds in leaning.odds.items() if odds >= SURE)
    elif said.isdisjoint(grammar.changes.nouns):
        return []
    found = [each for each in candidates(grammar, sentence.text, said, kinds) if _stands(each, leaning)]
    if not kinds or any(each.moves for each in found):
        return found
    beside = [each.action for each in found if each.action]
    alone = list(leaning.candidates(SURE_ALONE, SURE_OF_OTHERS, beside))
    if alone:
        found = [each for each in found if _odds(each, leaning) >= SURE_BESIDE]
    put_off = [each for each in found if each.action == "time"]
    others = (each for each in alone if not any(_overlap(each, other) for other in put_off))
    options = sorted((*found, *others), key=lambda each: (each.start, each.verb))
    return [replace(each, doubted=_odds(each, leaning) < NO_DOUBT) for each in options]


def _stands(found: Candidate, leaning: Leaning) -> bool:
    """Whether a phrase is taken at its word; how answers are put off, phrases know best."""
    return found.action == "time" or _odds(found, leaning) >= SURE


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def _odds(option: Candidate, leaning: Leaning) -> float:
    """How far the words lean to a candidate; how appointments are moved was not learned."""
    return 0.0 if option.action is None or option.moves else leaning.odds[option.type, option.action]
