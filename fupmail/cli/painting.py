"""Lines of a report on the terminal, in colour where colour is wanted."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace

import click

from fupmail.cli.terminal import columns_of, printable
from fupmail.report.lines import Line, Style, laid_out

COLOURS: dict[Style, str] = {"good": "green", "warning": "yellow"}
MARK = re.compile(r" {1,2}\S{1,3} ")
BOLD, DIM = {"bold": True}, {"dim": True}
WHOLE: dict[Style, dict[str, bool]] = {
    "heading": BOLD,
    "good": BOLD,
    "warning": BOLD,
    "dim": DIM,
    "plain": {},
}


def paint(lines: Iterable[Line]) -> None:
    """Prints lines on stdout; plain where stdout is no terminal, or NO_COLOR or TERM=dumb is set."""
    width = columns_of(sys.stdout)
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for line in lines:
        shown = replace(line, text=printable(line.text))
        for text in painted(shown, width) if coloured else laid_out(shown, width):
            click.echo(text)


def painted(line: Line, width: int) -> Iterator[str]:
    """The line as a terminal of this width gets it: marks in colour, words in the terminal's own.

    Yellow or green words can hardly be read on a light ground.
    """
    first, *rest = laid_out(line, width)
    if line.style in COLOURS and (mark := MARK.match(first)):
        yield click.style(mark[0], fg=COLOURS[line.style]) + first[mark.end() :]
        yield from rest
        return
    for text in (first, *rest):
        yield click.style(text, **WHOLE[line.style])
