"""What a lesson is: how its examples teach, and how the product reads with what was learned."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from fupmail.understand.visible import visible_text
from fupmail.understand.weights import Weights
from tools.regression import Taught

Row = dict[str, Any]
Answers = frozenset[str]
Read = Counter[tuple[Answers, Answers]]  # what is true, and what is read: how often


class Lesson(NamedTuple):
    """`teaches` is an example as the regression wants it, `reads` what the product finds in it with weights.

    `learns` makes the weights. `known` are files with which phrases were made: how well these are read tells
    nothing. `more` are examples of another lesson that teach here as well.
    """

    teaches: Callable[[Row], Taught]
    learns: Callable[[Sequence[Taught]], Weights]
    reads: Callable[[Row, Weights], Answers]
    figures: Callable[[Read], str]
    known: frozenset[str] = frozenset()
    more: Callable[[], Mapping[str, list[Row]]] = dict


class Hits(NamedTuple):
    """How often an answer was rightly found, how often it was said, and how often it was true."""

    right: int
    said: int
    true: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(self.said + self.true, 1)


def text_of(row: Row) -> str:
    """What the person wrote in a mail."""
    return visible_text(row["body"], "").text


def hits(read: Read, *answers: str) -> Hits:
    """The hits of these answers together."""
    right = said = true = 0
    for (wanted, found), count in read.items():
        for answer in answers:
            right += count * (answer in wanted and answer in found)
            said += count * (answer in found)
            true += count * (answer in wanted)
    return Hits(right, said, true)
