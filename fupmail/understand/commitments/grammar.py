"""The shape of one language's words for promises and requests, and the patterns made from them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from fupmail.model.facts import CommitmentAction

ADVERBS_AT_MOST = 3


@dataclass(frozen=True)
class Grammar:
    """How a language promises and asks. Every entry is a regular expression without capturing groups.

    `verbs` are, for each action, what follows "I will"; `asked` what follows "please". Actions stand in
    the order in which they are tried: "call in at" (visit) before "call". `announced` are promises with
    another build ("You'll have it from me"), `wanted` requests with another ("give us until Friday").
    `present` are heads that promise only beside a time ("I am calling", "I ring").
    """

    language: str
    heads: str
    present: str
    adverbs: str
    verbs: Mapping[CommitmentAction, str]
    progressive: Mapping[CommitmentAction, str]
    asking: str
    imperative: str
    asked: Mapping[CommitmentAction, str]
    imperatives: Mapping[CommitmentAction, str]
    announced: Mapping[CommitmentAction, str]
    wanted: Mapping[CommitmentAction, str]
    joint: str
    jointly: Mapping[CommitmentAction, str]
    conjunctions: str
    triggers: str
    anaphora: str

    @cached_property
    def promise(self) -> re.Pattern[str]:
        """A head, adverbs, and what is promised."""
        return _compiled(rf"(?:{self.heads})(?:\s+(?:{self.adverbs})){{0,{ADVERBS_AT_MOST}}}\s+", self.verbs)

    @cached_property
    def promise_now(self) -> re.Pattern[str]:
        """The same in the present tense, which promises only beside a time to come."""
        return _compiled(rf"(?:{self.present})\s+(?:(?:{self.adverbs})\s+)?", self.progressive)

    @cached_property
    def coordinated(self) -> re.Pattern[str]:
        """A second thing that the same head promises: "I'll check and then call you"."""
        return _compiled(rf"(?:{self.conjunctions})\s+(?:(?:{self.adverbs})\s+)?", self.verbs)

    @cached_property
    def head(self) -> re.Pattern[str]:
        """Who promises, without what."""
        return re.compile(rf"(?:{self.heads})(?=\s)", re.IGNORECASE)

    @cached_property
    def request(self) -> re.Pattern[str]:
        """Words that ask, and what is asked."""
        return _compiled(rf"(?:{self.asking})\s+(?:(?:{self.adverbs})\s+){{0,2}}", self.asked)

    @cached_property
    def order(self) -> re.Pattern[str]:
        """The imperative at the beginning of a clause."""
        return _compiled(rf"(?:{self.imperative})", self.imperatives)

    @cached_property
    def announcement(self) -> re.Pattern[str]:
        """Promises with another build."""
        return _compiled("", self.announced)

    @cached_property
    def wish(self) -> re.Pattern[str]:
        """Requests with another build."""
        return _compiled("", self.wanted)

    @cached_property
    def together(self) -> re.Pattern[str]:
        """ "Let's talk Thursday at 3": agreed only beside a time."""
        return _compiled(rf"(?:{self.joint})\s+", self.jointly)

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """Any word without which nothing above can match: the cheap first look."""
        return re.compile(rf"(?:{self.triggers})", re.IGNORECASE)

    @cached_property
    def refers_back(self) -> re.Pattern[str]:
        """ "then", "that evening": the time was named before."""
        return re.compile(rf"\b(?:{self.anaphora})\b", re.IGNORECASE)


def _compiled(lead: str, actions: Mapping[CommitmentAction, str]) -> re.Pattern[str]:
    options = "|".join(
        f"(?P<{action}{number}>{pattern})" for number, (action, pattern) in enumerate(actions.items())
    )
    return re.compile(rf"{lead}(?:{options})" if options else r"(?!)", re.IGNORECASE)
