"""Lines of text with a style each, so that one text serves a colour terminal, a pipe and a test."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Style = Literal["plain", "heading", "good", "warning", "dim"]
WIDTH = 80


@dataclass(frozen=True, slots=True)
class Line:
    """One line for the terminal."""

    text: str
    style: Style = "plain"


Lines = Iterator[Line]


def heading(text: str) -> Line:
    """A heading of its own line."""
    return Line(text, "heading")


def item(mark: str, text: str, style: Style = "plain") -> Lines:
    """An entry of a list behind its mark, wrapped with a hanging indent."""
    for number, line in enumerate(wrapped(text, 4)):
        yield Line(f" {mark}  {line.strip()}" if number == 0 else line, style)


def detail(text: str, style: Style = "dim") -> Lines:
    """A remark below an entry."""
    for line in wrapped(text, 6):
        yield Line(line, style)


def wrapped(text: str, indent: int) -> Iterable[str]:
    """A text in lines of at most 80 columns behind an indent."""
    margin = " " * indent
    return textwrap.wrap(
        " ".join(text.split()), WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )


def columns(*cells: tuple[str, int]) -> str:
    """Cells of a fixed width each (0: as wide as it is), cut with an ellipsis where too long."""
    return " ".join(_cell(text, width) for text, width in cells).rstrip()


def _cell(text: str, width: int) -> str:
    if not width:
        return text
    return text.ljust(width) if len(text) <= width else text[: width - 1] + "…"
