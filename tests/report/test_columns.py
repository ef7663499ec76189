"""Rows of a terminal: measured in its columns, broken where the language allows it, nothing lost."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.report.columns import columns, wrapped

PLAIN = st.text("ab cd-e,", max_size=200).map(str.strip)
ANY = st.text("ab c,（）「」。会議室한글🌻e\u0301👩\u200d👧", max_size=120).map(str.strip)


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("", 0),
        ("Zoe", 3),
        ("Zoë", 3),
        ("Zoe\u0308", 3),
        ("田中 太郎", 9),
        ("🌻", 2),
        ("محمد", 4),
        ("한글", 4),
    ],
)
def test_columns_are_those_of_a_terminal(text: str, wide: int) -> None:
    assert columns(text) == wide


@given(PLAIN, st.integers(24, 60), st.sampled_from(["", "    "]))
def test_words_of_plain_letters_are_broken_at_spaces_alone(text: str, width: int, indent: str) -> None:
    usual = textwrap.wrap(text, width, subsequent_indent=indent, break_on_hyphens=False)
    assert wrapped(text, width, indent, cut=True) == (usual or [""])


@given(ANY, st.integers(24, 40))
def test_no_row_is_wider_than_the_terminal_and_no_letter_is_lost(text: str, width: int) -> None:
    rows = wrapped(text, width, "    ", cut=True)
    assert max(map(columns, rows)) <= width
    assert "".join("".join(rows).split()) == "".join(text.split())


def test_ideographs_fill_the_row_and_their_full_stop_begins_none() -> None:
    assert wrapped("Re : 会議室の家具と椅子。", 24, "  ", cut=True) == [
        "Re : 会議室の家具と椅",
        "  子。",
    ]


def test_a_family_of_joined_emoji_stays_together() -> None:
    family = "👩\u200d👩\u200d👧"
    rows = wrapped("x" * 20 + " " + family, 24, "", cut=True)
    assert rows == ["x" * 20, family]


def test_a_link_is_never_cut() -> None:
    link = "https://console.example/" + "a" * 60
    assert wrapped(f"Open {link} now", 24, "  ", cut=False) == ["Open", f"  {link}", "  now"]


def test_an_indent_wider_than_the_terminal_leaves_room() -> None:
    assert max(map(len, wrapped("one two three four five six", 24, " " * 30, cut=True))) <= 24
