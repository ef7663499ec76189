"""The shape of one language's words for promises and requests, and the patterns made from them.

A table is lines of text: each line a phrase, in which one space is one space, `(a|b)?` and `\\w+` are as in
regular expressions, and `<you>` stands for the fragment of that name. A line that begins with `not ` is a
phrase that looks alike and means something else ("not come up with").
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from fupmail.model.facts import CommitmentAction

Table = Mapping[CommitmentAction, str]
_FRAGMENT = re.compile(r"<([A-Za-z][a-z ]*)>")
_OPEN_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Construction:
    """One way to promise or ask: it is tried only where one of its first words stands."""

    name: str
    openers: frozenset[str]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Grammar:
    """How a language promises and asks; every field but the first two is a table in lines.

    `heads` are who promises ("I will"), `promised` what may follow them. `present` are heads that promise
    only beside a time ("I am"), with `doing` behind them. `announced` are promises of another build
    ("you'll have it from me"). `asking` are words that ask ("please"), with `asked` behind them;
    `ordered` stand by themselves at the beginning of a clause, `wanted` anywhere. `joint` are heads that
    bind both sides ("let's"), with `jointly` behind them. Actions stand in the order in which they are
    tried. `back` are words that point back to a time. `openers` are the first words of each construction,
    `verbs` and `binders` the words without one of each nothing fits: they only save time.
    """

    language: str
    fragments: Mapping[str, str]
    heads: str
    adverbs: str
    promised: Table
    present: str
    doing: Table
    announced: Table
    asking: str
    asked: Table
    clause: str
    ordered: Table
    wanted: Table
    joint: str
    jointly: Table
    conjunctions: str
    back: str
    openers: Mapping[str, str]
    verbs: str
    binders: str

    @cached_property
    def constructions(self) -> tuple[Construction, ...]:
        """Every way to promise or ask, as patterns under their first words."""
        adverbs = self._any(self.adverbs)
        heads = self._any(self.heads)
        joined = self._any(self.conjunctions)
        asking = f"{self._any(self.asking)} (?:{adverbs} ){{0,2}}"
        return (
            self._construction("promise", f"{heads} (?:{adverbs} ){{0,3}}", self.promised),
            self._construction("announced", "", self.announced),
            self._construction("request", asking, self.asked),
            self._construction("ordered", self._any(self.clause), self.ordered),
            self._construction("wanted", "", self.wanted),
            self._construction("joint", f"{self._any(self.joint)} ", self.jointly),
            self._construction("present", f"{self._any(self.present)} (?:{adverbs} )?", self.doing),
            self._construction("coordinated", f"{joined} (?:{adverbs} )?", self.promised),
            self._construction("coordinated request", f"{joined} (?:{adverbs} )?", self.asked),
        )

    @cached_property
    def by_opener(self) -> Mapping[str, tuple[Construction, ...]]:
        """The constructions that may begin with a word."""
        found: dict[str, list[Construction]] = {}
        for construction in self.constructions:
            for word in construction.openers:
                found.setdefault(word, []).append(construction)
        return {word: tuple(each) for word, each in found.items()}

    @cached_property
    def head(self) -> re.Pattern[str]:
        """Who promises, without what."""
        return re.compile(rf"{self._any(self.heads)}(?= )", re.IGNORECASE)

    @cached_property
    def plea(self) -> re.Pattern[str]:
        """Words that ask, without for what."""
        return re.compile(rf"{self._any(self.asking)}(?= )", re.IGNORECASE)

    @cached_property
    def refers_back(self) -> re.Pattern[str]:
        """ "then", "that evening": the time was named before."""
        return re.compile(rf"\b{self._any(self.back)}\b", re.IGNORECASE)

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
        return not words.isdisjoint(self.binds) and not words.isdisjoint(self.acts)

    def _construction(self, name: str, lead: str, table: Table) -> Construction:
        return Construction(name, frozenset(self.openers.get(name, "").split()), self._compiled(lead, table))

    def _compiled(self, lead: str, table: Table) -> re.Pattern[str]:
        options = [
            f"(?P<{action}{number}>{self._any(phrases)})"
            for number, (action, phrases) in enumerate(table.items())
        ]
        return re.compile(rf"{lead}(?:{'|'.join(options)})" if options else r"(?!)", re.IGNORECASE)

    def _any(self, phrases: str) -> str:
        """The lines as one pattern, those that begin with `not` ruled out first."""
        lines = [line.strip() for line in phrases.strip().splitlines()]
        out = "|".join(line.removeprefix("not ") for line in lines if line.startswith("not "))
        said = "|".join(line for line in lines if line and not line.startswith("not "))
        return _plain(self._filled(rf"(?!{out})(?:{said})" if out else rf"(?:{said})"))

    def _filled(self, pattern: str) -> str:
        for _ in range(_DEPTH):
            pattern = _FRAGMENT.sub(lambda match: f"({self.fragments[match[1]]})", pattern)
        return pattern


def _plain(pattern: str) -> str:
    """Makes groups of tables count for nothing, so that the action's own is the last one."""
    return _OPEN_GROUP.sub("(?:", pattern)
