"""Finds the places where a sentence may promise or ask, before anything is held against them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.changes import IT
from fupmail.understand.commitments.grammar import ANY_WORD, MOVES, Construction, Grammar
from fupmail.understand.commitments.tables import entry_of, in_small_letters


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that promise or ask: from who does it (`start`) over the verb (`verb`) to their end.

    `action` is None where only the words before tell it ("make it Friday"). `needs_time`: it only counts
    beside a time to come. `joint`: both sides do it. `polite`: it asks in so many words ("please",
    "could you"). `moves`: it gives a new time to what was arranged. `shares`: it goes on with the one
    before ("call you and send it"), so that one time may stand for both.
    """

    type: CommitmentType
    action: CommitmentAction | None
    start: int
    verb: int
    end: int
    needs_time: bool = False
    joint: bool = False
    polite: bool = False
    moves: bool = False
    shares: bool = False


_WORD = re.compile(r"[\w']+")
_CLAUSE_ENDS = ".!?:;,–—-"
_SHARES = frozenset({"coordinated", "coordinated request"})
_NEEDS_TIME = frozenset({"joint", "present"}) | MOVES
_JOINT = frozenset({"joint", "told to move", "moved"})
_POLITE = frozenset({"request", "wanted", "coordinated request", "asked to move"})
_ASKS = _POLITE | {"ordered"}
KINDS: frozenset[CommitmentType] = frozenset(get_args(CommitmentType))


def candidates(
    grammar: Grammar, sentence: str, words: frozenset[str], kinds: frozenset[CommitmentType] = KINDS
) -> list[Candidate]:
    """The candidates of these kinds in a sentence, made of these words, in order, none inside another."""
    found = sorted(
        _all(grammar, sentence, words, kinds),
        key=lambda each: (each.start, not each.moves, each.verb - each.end),
    )
    kept: list[Candidate] = []
    for each in found:
        if not kept or each.verb >= kept[-1].end:
            kept.append(each)
    return kept


def _all(
    grammar: Grammar, sentence: str, words: frozenset[str], kinds: frozenset[CommitmentType]
) -> Iterator[Candidate]:
    by_opener = grammar.by_opener(words, kinds)
    anywhere = by_opener.get(ANY_WORD, ())
    promised = asked = False
    small = in_small_letters(sentence, grammar.known)
    for word in _WORD.finditer(small):
        opened = by_opener.get(word.group(), ())
        if anywhere and (word.start() < 2 or sentence[word.start() - 2] in _CLAUSE_ENDS):
            opened += anywhere
        for construction in opened:
            if construction.name == "promise":
                if grammar.head.match(small, word.start()) is None:
                    continue
                promised = True
            elif construction.name == "request":
                if grammar.plea.match(small, word.start()) is None:
                    continue
                asked = True
            elif (construction.name == "coordinated" and (asked or not promised)) or (
                construction.name == "coordinated request" and not asked
            ):
                continue
            match = construction.pattern.match(small, word.start())
            if match is not None:
                yield _candidate(grammar, construction, match)


def _candidate(grammar: Grammar, construction: Construction, match: re.Match[str]) -> Candidate:
    entry, name = entry_of(match), construction.name
    action: CommitmentAction | None = None if entry == IT else entry  # type: ignore[assignment]
    return Candidate(
        type="request" if name in _ASKS else "promise",
        action=action,
        start=match.start(),
        verb=match.start(match.lastgroup or 0),
        end=match.end(),
        needs_time=name in _NEEDS_TIME
        or (action == "time" and not grammar.asks_for_time.search(match.group())),
        joint=name in _JOINT,
        polite=name in _POLITE,
        moves=name in MOVES,
        shares=name in _SHARES,
    )
