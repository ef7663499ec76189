"""Lines of text with a style each, so that one text serves a colour terminal, a pipe and a test."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fupmail.report.columns import wrapped

Style = Literal["plain", "heading", "good", "warning", "dim"]
WIDTH = 80
NARROWEST = 24
LINE_ENDS = re.compile(r"\s*[\t\r\n\v\f]\s*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line for the terminal; where it is too long, the rest hangs `hanging` columns in (0: it stays)."""

    text: str
    style: Style = "plain"
    hanging: int = 0


Lines = Iterator[Line]


def heading(text: str) -> Line:
    """A heading of its own line."""
    return Line(text, "heading", 2)


def item(mark: str, text: str, style: Style = "plain") -> Lines:
    """An entry of a list behind its mark."""
    yield Line(f" {mark}  {_joined(text)}", style, 4)


def detail(text: str, style: Style = "dim") -> Lines:
    """A remark below an entry."""
    yield Line(f"      {_joined(text)}", style, 6)


def laid_out(line: Line, width: int = WIDTH) -> list[str]:
    """The line as the lines of a terminal that is this many columns wide."""
    if not line.hanging:
        return [line.text]
    whole = "://" in line.text  # a link that is cut can be neither clicked nor copied
    return wrapped(line.text, max(width, NARROWEST), " " * line.hanging, cut=not whole)


def _joined(text: str) -> str:
    return LINE_ENDS.sub(" ", text.strip())
