"""What reaches the terminal: results on stdout, the rest on stderr, nothing that mail smuggles in."""

import json
import os
import re
import shutil
import sys
from typing import Any, TextIO

import click

from fupmail.report.columns import wrapped

# Escape sequences whole, so that their remains ("[31m", "52;c;...") do not litter the line.
ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-~])?")
# Controls other than tab and line end, marks without width, marks that turn the reading direction.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
ACCENT = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
WIDTH, NARROWEST = 80, 24  # columns
PILED = re.compile(f"({ACCENT}{{4}}){ACCENT}+")


def printable(text: str) -> str:
    """The text without anything that would steer a terminal, hide, or turn the reading direction."""
    text = ESCAPES.sub("", text.replace("\r\n", "\n").replace("\t", " "))
    return PILED.sub(r"\1", UNSEEN.sub("", text))


def show(text: str) -> None:
    """Prints a result on stdout."""
    click.echo(printable(text))


def show_sentences(text: str) -> None:
    """Prints a result in words on stdout: broken between them where somebody looks, whole in a pipe."""
    if not sys.stdout.isatty():
        show(text)
        return
    width = max(columns_of(sys.stdout), NARROWEST)
    for line in printable(text).split("\n"):
        click.echo(folded(line, width))


def show_json(value: Any) -> None:
    """Prints a result as JSON on stdout; what a terminal might obey is written as `\\u001b`."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    click.echo(UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def tell(text: str) -> None:
    """Prints a remark on stderr, broken between words, but not within a link or a path."""
    width = max(columns_of(sys.stderr), NARROWEST)
    held = printable(text).replace("fupmail: ", "fupmail:\0", 1)  # no line of its own before a long path
    for line in held.split("\n"):
        click.echo(folded(line, width).replace("\0", " "), err=True)


def folded(line: str, width: int) -> str:
    """The line broken between words, what follows of an indented one further in; links stay whole."""
    indent = " " * (len(line) - len(line.lstrip()) + 2) if line.startswith(" ") else ""
    return "\n".join(wrapped(line, width, indent, cut=False))


def complain(message: str, hint: str = "") -> None:
    """Prints what went wrong and why, then what to type, on stderr."""
    tell(f"fupmail: {message}" + (f"\n{hint}" if hint else ""))


def columns_of(stream: TextIO) -> int:
    """How wide a text for this stream should be: no wider than its terminal, and than 80 columns."""
    return min(WIDTH, shutil.get_terminal_size().columns) if stream.isatty() else WIDTH


def never_fail_at_a_letter() -> None:
    """Lets a terminal that lacks a letter show a question mark instead of ending the run."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def print_nowhere(stream: TextIO) -> None:
    """Lets what is left to print on a stream that takes nothing more, such as a full disk, get lost."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 (a descriptor is wanted, not a path)
        os.dup2(nowhere.fileno(), stream.fileno())
