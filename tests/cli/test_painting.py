"""Colour where it helps, on dark and light grounds alike."""

import re
import sys

import pytest

from fupmail.cli import painting
from fupmail.report.lines import Line, detail, heading, item

YELLOW, GREEN, BOLD, DIM, END = "\x1b[33m", "\x1b[32m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def painted(line: Line, width: int = 80) -> list[str]:
    return list(painting.painted(line, width))


def test_only_the_mark_of_an_entry_is_coloured_and_its_words_are_as_the_terminal_has_them() -> None:
    (draft,) = item("+", "Jane Cooper: proposal", "good")
    (trouble,) = item("!", "Please call me next Friday about the colours", "warning")
    assert painted(draft) == [f"{GREEN} + {END} Jane Cooper: proposal"]
    assert painted(trouble, 30) == [
        f"{YELLOW} ! {END} Please call me next Friday",
        "    about the colours",
    ]
    assert painted(Line("  !   config         none", "warning")) == [
        f"{YELLOW}  ! {END}  config         none"
    ]


def test_a_warning_without_a_mark_is_bold() -> None:
    (clash,) = detail("clashes with a visit", "warning")
    assert painted(clash) == [f"{BOLD}      clashes with a visit{END}"]
    assert painted(Line("2 of 18 must be mended.", "warning")) == [f"{BOLD}2 of 18 must be mended.{END}"]


def test_headings_are_bold_remarks_dim_and_all_else_plain() -> None:
    (remark,) = detail("no answer since")
    assert painted(heading("Drafts (1)")) == [f"{BOLD}Drafts (1){END}"]
    assert painted(remark) == [f"{DIM}      no answer since{END}"]
    (entry,) = item("?", "Paul Winter wrote")
    assert [re.sub(r"\x1b\[0m", "", each) for each in painted(entry)] == [" ?  Paul Winter wrote"]


@pytest.mark.parametrize(
    ("terminal", "variables", "coloured"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {}, False),
    ],
)
def test_no_colour_where_none_is_wanted(
    terminal: bool,
    variables: dict[str, str],
    coloured: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    painting.paint(item("!", "Look at this", "warning"))
    printed = capsys.readouterr().out
    assert ("\x1b" in printed) == coloured
    assert re.sub(r"\x1b\[\d+m", "", printed) == " !  Look at this\n"
