"""Finds the places where a sentence may promise or ask, before anything is held against them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.grammar import Grammar


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


def candidates(grammar: Grammar, sentence: str) -> list[Candidate]:
    """The candidates of a sentence in order, none inside another."""
    found = sorted(_all(grammar, sentence), key=lambda each: (each.start, each.verb - each.end))
    kept: list[Candidate] = []
    for each in found:
        if not kept or each.verb >= kept[-1].end:
            kept.append(each)
    return kept


def _all(grammar: Grammar, sentence: str) -> Iterator[Candidate]:
    yield from _matches(grammar.promise, sentence, "promise")
    yield from _matches(grammar.announcement, sentence, "promise")
    yield from _matches(grammar.request, sentence, "request", polite=True)
    yield from _matches(grammar.order, sentence, "request")
    yield from _matches(grammar.wish, sentence, "request", polite=True)
    yield from _matches(grammar.together, sentence, "promise", needs_time=True, joint=True)
    yield from _matches(grammar.promise_now, sentence, "promise", needs_time=True)
    head = grammar.head.search(sentence)
    if head is not None:
        yield from (
            each for each in _matches(grammar.coordinated, sentence, "promise") if each.start >= head.end()
        )


def _matches(
    pattern: re.Pattern[str],
    sentence: str,
    kind: CommitmentType,
    *,
    needs_time: bool = False,
    joint: bool = False,
    polite: bool = False,
) -> Iterator[Candidate]:
    for match in pattern.finditer(sentence):
        group = match.lastgroup
        if group is None:
            continue
        action: CommitmentAction = group.rstrip("0123456789")  # type: ignore[assignment]
        timed = needs_time or (action == "time")
        yield Candidate(kind, action, match.start(), match.start(group), match.end(), timed, joint, polite)
