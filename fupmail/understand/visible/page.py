"""A mail's plain text as lines, each with a short head that the rules look at."""

from dataclasses import dataclass

LONGEST_HEAD = 300
MOST_LINES = 10_000


@dataclass(frozen=True, slots=True)
class Page:
    """The lines as they stand, and beside each its stripped beginning; an empty head is a blank line.

    Rules look at heads: a line of ten megabytes costs them no more than a short one. Nobody writes more
    than the first ten thousand lines of a mail.
    """

    lines: list[str]
    heads: list[str]

    @classmethod
    def of(cls, text: str) -> "Page":
        lines = text.splitlines()[:MOST_LINES]
        return cls(lines, [line[:LONGEST_HEAD].strip() for line in lines])

    def words_above(self, at: int, blanks: int) -> int | None:
        """The nearest line above that is not blank, with at most so many blank ones between."""
        for above in range(at - 1, max(-1, at - 2 - blanks), -1):
            if self.heads[above]:
                return above
        return None

    def words_below(self, at: int, blanks: int) -> int | None:
        """The nearest line below that is not blank, with at most so many blank ones between."""
        for below in range(at + 1, min(len(self.heads), at + 2 + blanks)):
            if self.heads[below]:
                return below
        return None
