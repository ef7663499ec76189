"""Sentences of a text: what begins and ends a long one is read, what stands between is not."""

import pytest

from fupmail.understand.sentences import LONGEST_TEXT, every_sentence_of


def texts_of(text: str) -> list[str]:
    return [sentence.text for sentence in every_sentence_of(text)]


def test_the_end_of_a_letter_of_ten_pages_is_read() -> None:
    pages = "\n".join(f"Page {number} tells of nothing that matters to anybody." for number in range(1000))
    read = texts_of(f"I have read your letter.\n\n{pages}\n\nI will call you on Monday.")
    assert len(pages) > LONGEST_TEXT
    assert (read[0], read[-1]) == ("I have read your letter.", "I will call you on Monday.")
    assert len(read) < 400
    assert set(read[1:-1]) <= set(pages.split("\n")), "no sentence is cut in two"


def test_a_text_of_one_endless_line_is_read_in_part() -> None:
    assert LONGEST_TEXT / 2 < sum(map(len, texts_of("word " * LONGEST_TEXT))) <= LONGEST_TEXT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Come on Thursday at 3. No, Friday.", ["Come on Thursday at 3.", "No, Friday."]),
        ("Come on Thursday at 3. Sorry for the rush.", ["Come on Thursday at 3.", "Sorry for the rush."]),
        ("Wir kommen am 3. Mai zu Ihnen.", ["Wir kommen am 3. Mai zu Ihnen."]),
        ("Ask for Mr. No at the gate.", ["Ask for Mr. No at the gate."]),
    ],
)
def test_a_number_ends_a_sentence_where_a_new_one_clearly_begins(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected
