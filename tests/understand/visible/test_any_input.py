"""Whatever comes: no exception, nothing invented, and no work beyond the size of the mail."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.understand.visible import visible_text
from fupmail.understand.visible.page import MOST_LINES

PIECES = st.sampled_from(
    [
        "On Mon, 3 Mar 2025 Ann <ann@x.example> wrote:",
        "> quoted",
        ">",
        ">:",
        "From: Ann",
        "To: bob@x.example",
        "Subject: x",
        "cc:",
        "03/03/2025 04:05 PM",
        "Ann Lee",
        "-- ",
        "-----Original Message-----",
        "",
        "\t",
        "____",
        "Sent from my phone",
        "Thanks,",
        "Tel: +1 415 555 0134",
        "I will call you.",
        "confidential and privileged",
        "wrote:",
        "        x   To: y",
        "<",
        ">>> x 1:00 >>>",
        "|",
        " " * 400,
        "x" * 400,
        "\u2028",
        "\x0c",
    ]
)
MAILS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=40))).map("\n".join))


@given(MAILS)
def test_every_visible_line_begins_a_line_of_the_mail(text: str) -> None:
    lines = text.splitlines()
    for line in visible_text(text, "").text.splitlines():
        assert any(given_line.startswith(line) for given_line in lines)


@given(MAILS, MAILS)
def test_no_mail_raises(text: str, html: str) -> None:
    seen = visible_text(text, html)
    assert isinstance(seen.text, str)
    assert isinstance(seen.signature, str)


@given(
    st.lists(st.sampled_from(["I will call you.", "", "Fine.", "Tuesday at three suits us well"])).map(
        "\n".join
    )
)
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert visible_text(text, "").text.split() == text.split()


@given(MAILS)
def test_nobody_is_quoted_by_a_mail_with_every_line_marked(text: str) -> None:
    marked = "\n".join(f"> {line}" for line in text.splitlines() if "<<<" not in line)
    assert visible_text(marked, "").text == ""


@pytest.mark.parametrize(
    "piece",
    [
        "On ",
        "On \n",
        "On Monday 3 May\nAnn wrote\n",
        "> \n",
        ">",
        "To: a@b.example\ncc:\n\n",
        "a wrote:\n",
        "03/03/2025 04:05 PM\n",
        "         x   To:  y\n",
        "Ann Lee\n\n",
        "confidential privileged\n\n",
        "----\n",
        "1/1/",
        "<",
        "x@",
        " ",
    ],
)
def test_twice_the_mail_takes_about_twice_the_time(piece: str) -> None:
    size = MOST_LINES // 4 // piece.count("\n") if "\n" in piece else 400_000
    assert any(best_seconds(piece * size * 2) < 3 * best_seconds(piece * size) + 0.002 for _ in range(5))


def test_a_line_of_ten_megabytes_is_read_at_once() -> None:
    mail = "x" * 10_000_000
    assert visible_text(mail, "").text == mail


def best_seconds(text: str) -> float:
    taken = []
    for _ in range(3):
        started = time.process_time()
        visible_text(text, "")
        taken.append(time.process_time() - started)
    return min(taken)
