"""Words that say something when they stand together in one clause, in whatever order.

German verbs wander and French negation embraces them, so for these languages a line names words and
leaves the order open:

    angebot*/offerte + annehmen/akzeptier*     one of each group; `*` stands for whatever follows
    zu_teuer                                   words in a row
    nehmen + an - frist/termin                 none of those after `-`

A line that ends in `/` goes on in the next one. It is filed under the beginnings of the words of its
first group, so that a clause is tried against few lines.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

_OPEN_END = re.compile(r"(?<=/)\s*\n\s*")
STEM = 4  # letters; under so many of its first ones a word is filed

_BREAK = re.compile(r" (?:[,.:;!?…]+|und|aber|jedoch|doch|et|mais|donc|and|but) ")


@dataclass(frozen=True)
class Bag:
    """One line: groups of words of which a clause must have one each, and those it may not have."""

    kind: str
    groups: tuple[str, ...]
    without: str

    def fits(self, clause: str) -> bool:
        """Whether the clause, in levelled words between single spaces, has what the line names."""
        if self.without and pattern(self.without).search(clause):
            return False
        return all(pattern(group).search(clause) for group in self.groups)


class Bags:
    """Lines by the kind of thing they say."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines

    @cached_property
    def _by_stem(self) -> dict[str, list[Bag]]:
        filed: dict[str, list[Bag]] = {}
        for kind, lines in self._lines.items():
            for line in filter(None, map(str.strip, _OPEN_END.sub("", lines).splitlines())):
                wanted, _, unwanted = line.partition(" - ")
                groups = [group.strip() for group in wanted.split(" + ")]
                bag = Bag(kind, tuple(groups), unwanted)
                for stem in {_stem(word) for word in groups[0].split("/")}:
                    filed.setdefault(stem, []).append(bag)
        return filed

    def kinds(self, clause: str) -> Iterator[str]:
        """The kind of every line that fits the clause."""
        filed = self._by_stem
        stems = {word[:STEM] for word in clause.split()} & filed.keys()
        return (bag.kind for stem in stems for bag in filed[stem] if bag.fits(clause))


def clauses_of(words: str) -> Sequence[str]:
    """The clauses of a sentence's levelled words, parted at commas, stops, and "and" or "but"."""
    parts = _BREAK.split(words.replace(" ", "  "))
    return [f" {' '.join(part.split())} " for part in parts if part.strip()]


@cache
def pattern(words: str) -> re.Pattern[str]:
    """One of the words between slashes; `*` stands for the rest of a word, `_` parts words in a row.

    Made when a clause first has the beginning of a word of its line, and kept.
    """
    return re.compile(rf" (?:{'|'.join(map(_word, words.strip().split('/')))}) ")


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"[^\s,.:!?]*").replace("_", " ")


def _stem(word: str) -> str:
    first = word.partition("_")[0]
    if "*" in first[:STEM]:
        raise ValueError(f"the first group needs {STEM} letters before the star: {word!r}")
    return first[:STEM]
