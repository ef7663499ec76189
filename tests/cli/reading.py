"""Reads what a command said as its user does."""

from tests.cli.conftest import Said

LONG = 60  # a path or a link of this length may stand out of its line
INNER = ("Traceback", "Errno", "Error", "None", ".py", "__")


def words(text: str) -> str:
    """The text as read: line ends are spaces."""
    return " ".join(text.split())


def reads_well(said: Said) -> None:
    """A few lines that begin with the program's name, fit a terminal, and show no inner workings."""
    lines = said.err.splitlines()
    assert lines[0].startswith("fupmail: ")
    assert 2 <= len(lines) <= 6, said.err
    assert all(len(line) <= 80 or max(map(len, line.split())) > LONG for line in lines), said.err
    assert not [inner for inner in INNER if inner in said.err]
