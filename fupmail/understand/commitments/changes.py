"""The shape of one language's words for moving and calling off what was arranged."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from fupmail.model.facts import CommitmentAction
from fupmail.understand.commitments.tables import Fragments, Table, any_of, entry_of, in_small_letters, one_of

IT = "it"


@dataclass(frozen=True)
class Changes:
    """How a language moves and calls off; in tables `<thing>` is what was arranged, `<act>` the doing.

    `asks` and `tells` are heads with `moving` behind them, up to the words of the new time; `moved` says
    it by itself. `moving it` needs the sentences before to tell what is moved. `called_off` calls off a
    thing, `unneeded` an act, `called_off_day` whatever stands on a day: its call. Beside `not_off` nothing
    is called off. Without one of `signs` nothing is called off, and nothing moves either without one of
    `named`: they only save time.
    """

    fragments: Fragments
    things: Table
    acts: Table
    asks: str
    tells: str
    moving: str
    moved: str
    moving_it: str
    called_off: str
    unneeded: str
    called_off_day: str
    not_off: str
    signs: str
    named: str

    @cached_property
    def asked_to_move(self) -> re.Pattern[str]:
        """ "Can we move the call ..." """
        return self._moving(f"{any_of(self.asks, self.fragments, at_word=True)} ")

    @cached_property
    def told_to_move(self) -> re.Pattern[str]:
        """ "I need to move the call ..." """
        return self._moving(f"{any_of(self.tells, self.fragments, at_word=True)} ")

    @cached_property
    def told_moved(self) -> re.Pattern[str]:
        """ "The call is moved ..." """
        return one_of(_of_each(self.moved, self.things), self.fragments, at_word=True)

    def _moving(self, lead: str) -> re.Pattern[str]:
        options = {**_of_each(self.moving, self.things), IT: self.moving_it}
        return one_of(options, self.fragments, lead, at_word=True)

    def thing_in(self, text: str) -> CommitmentAction | None:
        """The last thing arranged that a text names."""
        named = [_action(match) for match in self._thing.finditer(in_small_letters(text))]
        return named[-1] if named else None

    def called_off_in(self, sentence: str) -> CommitmentAction | None:
        """What a sentence calls off, or None. A day called off without a thing counts as its call."""
        small = in_small_letters(sentence)
        if self._not_off.search(small):
            return None
        for pattern in self._off:
            match = pattern.search(small)
            if match is not None:
                return _action(match)
        return None

    def may_call_off(self, words: frozenset[str]) -> bool:
        """The cheap first look at the words of a text."""
        return not words.isdisjoint(self._signs) and not words.isdisjoint(self.nouns)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Words for what can be moved or called off, or that stand for them."""
        return frozenset(self.named.split())

    @cached_property
    def _thing(self) -> re.Pattern[str]:
        return one_of(self.things, self.fragments, r"\b")

    @cached_property
    def _off(self) -> tuple[re.Pattern[str], ...]:
        return (
            one_of(_of_each(self.called_off, self.things), self.fragments),
            one_of(_of_each(self.unneeded, self.acts, "<act>"), self.fragments),
            one_of({"call": self.called_off_day}, self.fragments),
        )

    @cached_property
    def _not_off(self) -> re.Pattern[str]:
        return re.compile(any_of(self.not_off, self.fragments))

    @cached_property
    def _signs(self) -> frozenset[str]:
        return frozenset(self.signs.split())


def _action(match: re.Match[str]) -> CommitmentAction:
    return entry_of(match)  # type: ignore[return-value]


def _of_each(phrases: str, words: Table, place: str = "<thing>") -> Mapping[str, str]:
    return {action: phrases.replace(place, f"({some})\\b") for action, some in words.items()}
