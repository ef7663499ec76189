"""Nothing that a mail smuggles in reaches the terminal (S19, S20)."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.cli.terminal import UNSEEN, complain, printable, show, show_json, show_sentences, tell


@pytest.mark.parametrize(
    ("smuggled", "seen"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b[2J\x1b[Hcleared", "cleared"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]52;c;ZXZpbA==\x1b\\text", "text"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bP1$r0m\x1b\\text", "text"),
        ("\x1b(0text", "text"),
        ("\x1b", ""),
        ("\x9b31mred", "31mred"),
        ("bell\x07 and\x08 back", "bell and back"),
        ("over\rwritten", "overwritten"),
        ("dos\r\nline", "dos\nline"),
        ("a\tb", "a b"),
        ("nul\x00del\x7f", "nuldel"),
        ("\u202egnp.exe", "gnp.exe"),
        ("a\u2066b\u2069c\u200f\u061c", "abc"),
        ("z\u200bw\ufeffs", "zws"),
        ("two\u2028lines", "twolines"),
        ("Z" + "\u0301" * 10_000, "Z" + "\u0301" * 4),
        ("Döbel, Łódź, 東京, 👩‍💻", "Döbel, Łódź, 東京, 👩‍💻"),
    ],
)
def test_what_steers_the_terminal_is_taken_out_and_words_stay(smuggled, seen):
    assert printable(smuggled) == seen


@settings(deadline=None)
@given(st.text())
def test_whatever_comes_in_only_harmless_letters_go_out(text):
    out = printable(text)
    assert not UNSEEN.search(out)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", out)
    assert printable(out) == out


@settings(deadline=None)
@given(st.dictionaries(st.text(), st.text(st.characters(exclude_categories=["Cs"]))))
def test_json_says_everything_and_steers_nothing(value):
    import io
    from contextlib import redirect_stdout

    with redirect_stdout(io.StringIO()) as out:
        show_json(value)
    assert json.loads(out.getvalue()) == value
    assert not UNSEEN.search(out.getvalue())


def test_results_go_to_stdout_and_everything_else_to_stderr(capsys):
    show("result")
    tell("remark")
    complain("wrong", "do this")
    out, err = capsys.readouterr()
    assert (out, err) == ("result\n", "remark\nfupmail: wrong\ndo this\n")


def test_a_result_in_words_is_broken_between_them_where_somebody_looks_and_whole_in_a_pipe(
    capfd, monkeypatch
):
    told = f"No more follow-ups for {'tanaka' * 8}@shoji.example. To lift it: fupmail resume tanaka"
    show_sentences(told)
    assert capfd.readouterr().out == f"{told}\n"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    show_sentences(told)
    shown = capfd.readouterr().out.splitlines()
    assert max(map(len, shown)) <= 80
    assert " ".join(shown) == told
