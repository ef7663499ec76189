"""Lines of a report on the terminal, in colour where colour is wanted."""

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import replace

import click

from fupmail.cli.terminal import printable
from fupmail.report.lines import WIDTH, Line, Style, laid_out

COLOURS: dict[Style, dict[str, object]] = {
    "plain": {},
    "heading": {"bold": True},
    "good": {"fg": "green"},
    "warning": {"fg": "yellow"},
    "dim": {"dim": True},
}


def paint(lines: Iterable[Line]) -> None:
    """Prints lines on stdout; plain where stdout is no terminal, or NO_COLOR or TERM=dumb is set."""
    width = min(WIDTH, shutil.get_terminal_size().columns) if sys.stdout.isatty() else WIDTH
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for line in lines:
        for text in laid_out(replace(line, text=printable(line.text)), width):
            click.echo(click.style(text, **COLOURS[line.style]) if coloured else text)  # type: ignore[arg-type]
