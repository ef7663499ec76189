"""The marks of a sentence: who does what, how, and to whom."""

import pytest

from fupmail.understand.commitments.marks import marks_by_word, marks_of, situations
from fupmail.understand.sentences import one_sentence


@pytest.mark.parametrize(
    ("text", "word", "situation"),
    [
        ("I'll call you on Monday", "call", "me will"),
        ("we are going to send it", "send", "me will"),
        ("she will call you", "call", "they will"),
        ("our engineer will call you", "call", "something will"),
        ("you will have it by noon", "have", "you will"),
        ("I tried to call you", "call", "me past"),
        ("I was going to call you", "call", "me past"),
        ("I sent you the list", "list", "me past"),
        ("I can send it", "send", "me can"),
        ("I will not call you", "call", "me will not"),
        ("if you sign, I'll call you", "call", "if me will"),
        ("if you sign. I'll call you", "call", "me will"),
        ("I'll have him call you", "call", "they will"),
        ("Thanks, call me", "call", ""),
    ],
)
def test_who_does_it_and_how_is_read_from_the_words_before(text: str, word: str, situation: str) -> None:
    run = one_sentence(text).run
    assert situations(run)[run.index(word)] == situation


def test_a_mark_names_who_does_what_to_whom() -> None:
    marks = marks_of(one_sentence("I'll send it to you"))
    assert {
        "send",
        "will send",
        "i will send",
        "^ i",
        "me will>send",
        "send>you",
        "me will>send>you",
    } <= marks


def test_a_question_is_marked_on_every_word() -> None:
    assert "?>call" in marks_of(one_sentence("Shall I call you?"))
    assert "?>call" not in marks_of(one_sentence("I shall call you."))


@pytest.mark.parametrize(
    "text", ["I'll call you Monday, and she will send it to him.", "", "?", "call", "but, but. but"]
)
def test_the_marks_of_each_word_are_marks_of_the_sentence(text: str) -> None:
    sentence = one_sentence(text)
    assert all(marks <= marks_of(sentence) for marks in marks_by_word(sentence))
    assert len(marks_by_word(sentence)) == len(sentence.run) - 1
