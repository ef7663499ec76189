"""Finds the places where a sentence may promise or ask, before anything is held against them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.grammar import Construction, Grammar


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that promise or ask: from who does it (`start`) over the verb (`verb`) to their end.

    `needs_time`: it only counts beside a time to come. `joint`: both sides do it.
    `polite`: it asks in so many words ("please", "could you").
    """

    type: CommitmentType
    action: CommitmentAction
    start: int
    verb: int
    end: int
    needs_time: bool = False
    joint: bool = False
    polite: bool = False


_WORD = re.compile(r"[\w']+")
_NEEDS_TIME = frozenset({"joint", "present"})
_ASKS = frozenset({"request", "ordered", "wanted", "coordinated request"})


def candidates(grammar: Grammar, sentence: str) -> list[Candidate]:
    """The candidates of a sentence in order, none inside another."""
    found = sorted(_all(grammar, sentence), key=lambda each: (each.start, each.verb - each.end))
    kept: list[Candidate] = []
    for each in found:
        if not kept or each.verb >= kept[-1].end:
            kept.append(each)
    return kept


def _all(grammar: Grammar, sentence: str) -> Iterator[Candidate]:
    by_opener = grammar.by_opener
    promised = asked = False
    for word in _WORD.finditer(sentence.lower()):
        for construction in by_opener.get(word.group(), ()):
            if construction.name == "promise":
                promised = promised or grammar.head.match(sentence, word.start()) is not None
            elif construction.name == "request":
                asked = asked or grammar.plea.match(sentence, word.start()) is not None
            elif (construction.name == "coordinated" and (asked or not promised)) or (
                construction.name == "coordinated request" and not asked
            ):
                continue
            match = construction.pattern.match(sentence, word.start())
            if match is not None:
                yield _candidate(construction, match)


def _candidate(construction: Construction, match: re.Match[str]) -> Candidate:
    group = match.lastgroup
    assert group is not None
    action: CommitmentAction = group.rstrip("0123456789")  # type: ignore[assignment]
    return Candidate(
        type="request" if construction.name in _ASKS else "promise",
        action=action,
        start=match.start(),
        verb=match.start(group),
        end=match.end(),
        needs_time=construction.name in _NEEDS_TIME or action == "time",
        joint=construction.name == "joint",
        polite=construction.name in {"request", "wanted", "coordinated request"},
    )
