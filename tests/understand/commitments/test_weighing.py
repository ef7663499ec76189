"""The words of a sentence find what no phrase knows, and hold back what a phrase misreads."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.understand.commitments import find_commitments
from fupmail.understand.commitments.leaning import ACTS as SOME_ACTS
from fupmail.understand.commitments.leaning import ANY, Leaning
from fupmail.understand.commitments.pieces import words_of
from fupmail.understand.commitments.vetoes import VETOES
from fupmail.understand.commitments.vocabulary.english import ENGLISH
from fupmail.understand.commitments.weighing import evidence, found_in, weighed
from fupmail.understand.sentences import one_sentence
from fupmail.understand.weights import Weights, weights_of
from tests.understand.commitments.telling import WRITTEN_AT, told

LEARNED = weights_of("fupmail.understand.commitments")
ACTS = tuple(answer for answer in LEARNED.answers if answer != ANY)


def all_alike(odds: float, **others: float) -> Weights:
    """Weights that lean to every act with the same odds, whatever is written, but for the ones named."""
    answers = (ANY, *ACTS)
    bias = tuple(others.get(answer.replace(" ", "_"), odds) for answer in answers)
    return Weights(answers, bias, {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The menu cards wing their way to you from me on Thursday.", "promise send 12"),
        ("I'll try you again on Thursday, same number.", "promise call 12"),
        ("I'll have the corrected pages whizzed across to you on Thursday.", "promise send 12"),
    ],
)
def test_a_promise_in_words_that_no_phrase_knows_is_found_with_its_time(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I will have Petra call to fix a day.",
        "The call on Thursday at ten went well.",
        "We tried to call you on Thursday.",
        "She will send the drawings to you on Thursday.",
        "I'll send them to her on Thursday.",
        "Our phone rang all Thursday.",
    ],
)
def test_what_only_sounds_like_a_promise_is_none(text: str) -> None:
    assert told(text, "sent") == []


def test_a_phrase_to_which_the_words_do_not_lean_at_all_counts_for_nothing() -> None:
    text = "I'll call you Monday."
    assert find_commitments(text, WRITTEN_AT, "sent", weights=all_alike(0.0)).commitments
    leaning_away = all_alike(0.0, promise_call=-9.0)
    assert not find_commitments(text, WRITTEN_AT, "sent", weights=leaning_away).commitments


def test_where_nothing_leans_to_any_act_no_phrase_is_looked_for() -> None:
    sentence = one_sentence("I'll send you the list.")
    said = words_of(sentence.text)
    assert weighed(ENGLISH, sentence, said, all_alike(0.0))
    assert weighed(ENGLISH, sentence, said, all_alike(0.0, any=-9.0)) == []


def test_a_reason_against_gives_way_only_where_all_else_leaves_no_doubt() -> None:
    text = "Give me a call Thursday whenever you have a minute."
    for odds, found in ((2.0, False), (9.0, True)):
        weights = all_alike(-9.0, any=9.0, request_call=odds)
        assert bool(find_commitments(text, WRITTEN_AT, "received", weights=weights).commitments) is found


def test_what_phrases_find_and_what_speaks_against_it_are_marks_that_weigh() -> None:
    found, opposed = (
        evidence(found_in(ENGLISH, one_sentence(text), words_of(text)))
        for text in ("I'll call you Thursday.", "Maybe I'll call you Thursday.")
    )
    assert found == {"+promise call"}
    assert opposed == {"-promise call", "-hedge"}
    assert found | opposed <= LEARNED.terms.keys()


def test_the_weights_know_no_reason_that_is_gone() -> None:
    known = {term[1:] for term in LEARNED.terms if term.startswith("-")}
    assert known <= {veto.name for veto in VETOES} | set(ACTS)


@pytest.mark.parametrize(
    "text",
    [
        "I am travelling at the moment. Can you come back to me on 12 March?",
        "Please contact me again on Thursday.",
    ],
)
def test_coming_back_with_an_answer_is_no_visit_and_no_call(text: str) -> None:
    assert told(text, "received") == ["time 12"]


def test_other_languages_are_read_by_their_phrases_alone() -> None:
    away = all_alike(-99.0)
    text = "Ich rufe Sie am Montag an."
    assert find_commitments(text, WRITTEN_AT, "sent", weights=away).commitments


@given(st.text(alphabet=st.sampled_from("I will call you, send it! ?.'’\n\"x9é"), max_size=120))
def test_weighing_never_fails_and_places_what_it_finds_in_the_sentence(text: str) -> None:
    sentence = one_sentence(text)
    for found in Leaning(sentence, all_alike(9.0)).candidates(set(SOME_ACTS), beside=()):
        assert 0 <= found.start <= found.end <= len(sentence.text)
    find_commitments(text, dt.datetime(2026, 3, 10, 9, tzinfo=dt.UTC), "sent", weights=all_alike(9.0))
