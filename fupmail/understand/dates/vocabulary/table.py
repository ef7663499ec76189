"""The shape of one language's words for times."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

_WORDS = re.compile(r"\d+/\d+|\d+|[^\W\d_]+(?:'[^\W\d_]+)*'?|[^\w\s]")
Value = int | str
Tags = Mapping[str, Value]


def numbered(groups: str, first: int) -> dict[str, Value]:
    """Numbers the groups of a list from `first` on; spellings of one thing are joined by `/`."""
    return {
        spelling: number
        for number, group in enumerate(groups.split(), first)
        for spelling in group.split("/")
    }


def words(spellings: str, value: Value) -> dict[str, Value]:
    """One meaning for spellings that are parted by `|`."""
    return dict.fromkeys((each.strip() for each in spellings.split("|")), value)


def listed(spellings: str) -> tuple[str, ...]:
    """Single words between spaces."""
    return tuple(spellings.split())


@dataclass(frozen=True)
class Table:
    """One language: what its words and phrases mean, and which of them need a second look.

    `words` maps a meaning (the tags that the recognisers ask for) to spellings and values; a spelling
    may mean several things. `markers` are words that tell this language from the others.
    """

    language: str
    markers: frozenset[str]
    words: Mapping[str, Mapping[str, Value]]
    never_after_ordinal: frozenset[str] = frozenset()
    weak_weekdays: frozenset[str] = frozenset()
    weak_months: frozenset[str] = frozenset()
    company_words: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    dotted_ordinals: bool = False
    plain_days: bool = False  # "le 15"
    half_is_before: bool = False
    hours_are_clocks: bool = False
    spellings: dict[str, dict[str, Value]] = field(init=False)

    def __post_init__(self) -> None:
        spellings: dict[str, dict[str, Value]] = defaultdict(dict)
        for tag, words in self.words.items():
            for word, value in words.items():
                spellings[word][tag] = value
        object.__setattr__(self, "spellings", dict(spellings))

    @cached_property
    def phrases(self) -> dict[str, list[tuple[tuple[str, ...], Tags]]]:
        """Spellings of several words under their first one, the longest first."""
        found: dict[str, list[tuple[tuple[str, ...], Tags]]] = defaultdict(list)
        for spelling, tags in self.spellings.items():
            words = tuple(_WORDS.findall(spelling))
            if len(words) > 1:
                found[words[0]].append((words, tags))
        for options in found.values():
            options.sort(key=lambda option: -len(option[0]))
        return dict(found)
