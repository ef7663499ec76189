"""The shape of one language's words for promises and requests, in the tables of `tables`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from fupmail.model.facts import CommitmentType
from fupmail.understand.commitments.changes import Changes
from fupmail.understand.commitments.tables import DAYS_AND_MONTHS, Fragments, Table, any_of, one_of, words_in


@dataclass(frozen=True, slots=True)
class Construction:
    """One way to promise or ask: tried at its first words, in sentences with a word that it needs."""

    name: str
    openers: frozenset[str]
    pattern: re.Pattern[str]
    needs: frozenset[str]


ANY_WORD = "*"  # an opener: whatever begins a clause
MOVES = frozenset({"asked to move", "told to move", "moved"})
ONLY: Mapping[CommitmentType, frozenset[str]] = {
    "promise": frozenset({"promise", "announced", "verbless", "joint", "present", "coordinated"}),
    "request": frozenset({"request", "ordered", "wanted", "coordinated request"}),
}


@dataclass(frozen=True)
class Grammar:
    """How a language promises and asks; every field but the first two is a table in lines.

    `heads` are who promises ("I will"), `promised` what may follow them. `present` are heads that promise
    only beside a time ("I am"), with `doing` behind them. `announced` are promises of another build
    ("you'll have it from me"), `verbless` begin a clause ("contract to you by noon"). `asking` are words
    that ask ("please"), with `asked` behind them; `ordered` stand by themselves at the beginning of a
    clause, `wanted` anywhere. `joint` are heads that bind both sides ("let's"), with `jointly` behind
    them. Actions stand in the order in which they are tried. `back` are words that point back to a
    time, `undated` ask for time without saying how much ("more time"). `respelled`
    are words often written in another way.

    `changes` is how what was arranged is moved and called off. `openers` are the first words of each
    construction, `needs` the words of which a sentence must have one for it, `verbs` and `binders` the
    words without one of each nothing fits at all: they only save time.
    """

    language: str
    fragments: Fragments
    heads: str
    adverbs: str
    promised: Table
    present: str
    doing: Table
    announced: Table
    verbless: Table
    asking: str
    asked: Table
    clause: str
    ordered: Table
    wanted: Table
    joint: str
    jointly: Table
    conjunctions: str
    back: str
    undated: str
    respelled: Mapping[str, str]
    changes: Changes
    openers: Mapping[str, str]
    needs: Mapping[str, str]
    verbs: str
    binders: str

    @cached_property
    def constructions(self) -> tuple[Construction, ...]:
        """Every way to promise or ask, as patterns under their first words.

        What goes on behind "and" shares the pattern of what it goes on with: large ones are slow to make.
        """
        adverbs = self._any(self.adverbs)
        heads = self._any(self.heads)
        joined = self._any(self.conjunctions)
        goes_on = f"{joined} (?:{adverbs} )?"
        promised = self._table(f"(?:{heads} (?:{adverbs} ){{0,3}}|{goes_on})", self.promised)
        asked = self._table(f"(?:{self._any(self.asking)} (?:{adverbs} ){{0,2}}|{goes_on})", self.asked)
        return (
            self._named("asked to move", self.changes.asked_to_move),
            self._named("told to move", self.changes.told_to_move),
            self._named("moved", self.changes.told_moved),
            self._named("promise", promised),
            self._named("announced", self._table("", self.announced)),
            self._named("verbless", self._table("", self.verbless)),
            self._named("request", asked),
            self._named("ordered", self._table(self._any(self.clause), self.ordered)),
            self._named("wanted", self._table("", self.wanted)),
            self._named("joint", self._table(f"{self._any(self.joint)} ", self.jointly)),
            self._named("present", self._table(f"{self._any(self.present)} (?:{adverbs} )?", self.doing)),
            self._named("coordinated", promised),
            self._named("coordinated request", asked),
        )

    def by_opener(
        self, words: frozenset[str], kinds: frozenset[CommitmentType]
    ) -> Mapping[str, tuple[Construction, ...]]:
        """The constructions of these kinds that can stand in a sentence of these words, by first words."""
        idle = self._idle(words).union(*(names for kind, names in ONLY.items() if kind not in kinds))
        if idle not in self._filed:
            self._filed[idle] = _filed(each for each in self.constructions if each.name not in idle)
        return self._filed[idle]

    def _idle(self, words: frozenset[str]) -> frozenset[str]:
        unmet = {each.name for each in self._needy if each.needs.isdisjoint(words)}
        return MOVES.union(unmet) if words.isdisjoint(self.changes.nouns) else frozenset(unmet)

    @cached_property
    def _needy(self) -> tuple[Construction, ...]:
        return tuple(each for each in self.constructions if each.needs)

    @cached_property
    def _filed(self) -> dict[frozenset[str], Mapping[str, tuple[Construction, ...]]]:
        return {}

    @cached_property
    def known(self) -> frozenset[str]:
        """The words that are no names: those of its patterns, days and months; none where no pattern asks."""
        patterns = [each.pattern for each in self.constructions]
        if not any("[A-Z]" in pattern.pattern for pattern in patterns):
            return frozenset()
        return DAYS_AND_MONTHS.union(*map(words_in, patterns))

    @cached_property
    def head(self) -> re.Pattern[str]:
        """Who promises, without what."""
        return re.compile(rf"{self._any(self.heads)}(?= )")

    @cached_property
    def plea(self) -> re.Pattern[str]:
        """Words that ask, without for what."""
        return re.compile(rf"{self._any(self.asking)}(?= )")

    @cached_property
    def refers_back(self) -> re.Pattern[str]:
        """ "then", "that evening": the time was named before."""
        return re.compile(rf"\b{self._any(self.back)}\b", re.IGNORECASE)

    @cached_property
    def asks_for_time(self) -> re.Pattern[str]:
        """The end of words that ask for time without naming how much."""
        return re.compile(rf"\b{self._any(self.undated)}$", re.IGNORECASE)

    @cached_property
    def acts(self) -> frozenset[str]:
        """The words for doing, without one of which nothing fits."""
        return frozenset(self.verbs.split())

    @cached_property
    def binds(self) -> frozenset[str]:
        """The words that bind somebody, without one of which nothing fits either."""
        return frozenset(self.binders.split())

    def may_fit(self, words: frozenset[str]) -> bool:
        """The cheap first look at the words of a text."""
        if not words.isdisjoint(self.respelled.keys()):
            return True
        return not words.isdisjoint(self.binds) and not words.isdisjoint(self.acts)

    def levelled(self, sentence: str, words: frozenset[str]) -> str:
        """The sentence, made of these words, as the tables write it."""
        other = words & self.respelled.keys()
        if not other:
            return sentence
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(other)))})\b", re.IGNORECASE)
        return pattern.sub(lambda match: self.respelled[match.group().lower()], sentence)

    def _table(self, lead: str, table: Table) -> re.Pattern[str]:
        return one_of(table, self.fragments, lead, at_word=True)

    def _named(self, name: str, pattern: re.Pattern[str]) -> Construction:
        openers, needs = (frozenset(words.get(name, "").split()) for words in (self.openers, self.needs))
        return Construction(name, openers, pattern, needs)

    def _any(self, phrases: str) -> str:
        return any_of(phrases, self.fragments, at_word=True)


def _filed(constructions: Iterable[Construction]) -> Mapping[str, tuple[Construction, ...]]:
    found: dict[str, list[Construction]] = {}
    for construction in constructions:
        for word in construction.openers:
            found.setdefault(word, []).append(construction)
    return {word: tuple(each) for word, each in found.items()}
