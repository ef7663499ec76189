"""Words weigh in beside phrases: what was learned is from the examples, and nothing unsure is acted on."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fupmail.understand.answers.learned
from fupmail.model.facts import Answer
from fupmail.understand.answers import read_answer
from fupmail.understand.answers.learned import ACTED_ON, leaning
from fupmail.understand.sentences import sentences_of
from fupmail.understand.weights import Weights
from tools.examples import digest, examples

ANSWERS: list[Answer] = [
    *("accepted", "declined", "deferred", "question", "complaint", "referral", "unsubscribe", "other")
]
PLAIN = "The weather is fine here and my sister has bought a red bicycle for the long way to work."


def found_in(text: str) -> Answer:
    """What phrases alone find."""
    return read_answer(text, weights=Weights((), (), {})).answer


def made(**scores: float) -> Weights:
    """Weights by which every mail that has "bicycle" in it scores so for each answer."""
    row = [scores.get(answer, 0.0) for answer in ANSWERS]
    words = {word: [0.0, *[0.0] * 8] for word in sentences_of(PLAIN)[0].vocabulary}
    return Weights(tuple(ANSWERS), (0.0,) * 8, {**words, "bicycle": [1.0, *row]})


def weighed(found: Answer, weights: Weights) -> Answer:
    """What the plain mail answers by these weights, where a phrase has found an answer in it."""
    leans = leaning(sentences_of(PLAIN), weights)
    assert leans is not None
    return leans.answer(found)


def test_what_was_learned_is_from_the_examples_that_are_there() -> None:
    learned = json.loads(
        Path(fupmail.understand.answers.learned.__file__).with_suffix(".json").read_text("utf-8")
    )
    assert learned["examples"] == digest("answers"), "run python -m tools.learn"
    assert sorted(learned["answers"]) == sorted(ANSWERS)
    assert all(len(row) == 1 + len(ANSWERS) for row in learned["terms"].values())
    rows = [json.loads(line) for path in examples("answers") for line in path.read_text("utf-8").splitlines()]
    assert {row["answer"] for row in rows} == set(ANSWERS)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (
            "declined",
            "Dear Tom, it was good of you to come out twice. In the end my brother-in-law's firm made us an "
            "offer that we could hardly refuse, so your lovely drawings will have to stay in the folder.",
        ),
        (
            "complaint",
            "Five weeks for a door, and when it came it was the neighbour's. My husband has hung a blanket "
            "over the hole. Is that the service I have paid you for?",
        ),
    ],
)
def test_what_no_phrase_knows_the_words_may_tell(answer: str, text: str) -> None:
    assert found_in(text) != answer
    assert read_answer(text).answer == answer
    assert read_answer(text).quote in text


@pytest.mark.parametrize("text", ["The boss has ticked it.", "How can I unsubscribe?", "No thanks."])
def test_a_short_mail_is_told_by_its_phrases(text: str) -> None:
    assert read_answer(text).answer == found_in(text) != "other"


def test_another_language_than_was_learned_is_told_by_its_phrases() -> None:
    text = "Vielen Dank für das Angebot, das uns sehr gefallen hat. Wir haben uns leider dagegen entschieden."
    assert read_answer(text).answer == found_in(text) == "declined"


def test_words_alone_must_be_surer_than_words_and_a_phrase() -> None:
    weights = made(declined=2.2)
    assert weighed("other", weights) == "other"
    assert weighed("declined", weights) == "declined"


@pytest.mark.parametrize(("found", "told"), [("accepted", "declined"), ("declined", "accepted")])
def test_a_yes_never_becomes_a_no(found: Answer, told: Answer) -> None:
    assert weighed(found, made(**{told: 9.0})) == "other"


def test_a_no_beside_a_likely_yes_is_left_to_the_user() -> None:
    assert weighed("declined", made(declined=3.0)) == "declined"
    assert weighed("declined", made(declined=3.0, accepted=3.5)) == "other"


@given(st.sampled_from(ANSWERS), st.fixed_dictionaries({answer: st.floats(-9, 9) for answer in ANSWERS}))
def test_nothing_is_acted_on_that_is_less_likely_than_the_rest(
    found: Answer, scores: dict[str, float]
) -> None:
    told = weighed(found, made(**scores))
    if told in ACTED_ON and told != found:
        assert scores[told] == max(scores.values())


@given(st.fixed_dictionaries({answer: st.floats(-9, 9) for answer in ANSWERS}))
def test_what_is_settled_is_so_whatever_phrases_find(scores: dict[str, float]) -> None:
    leans = leaning(sentences_of(PLAIN), made(**scores))
    assert leans is not None
    answers = {leans.answer(found) for found in ANSWERS}
    unmoved = len(answers) == 1 and answers.isdisjoint(ACTED_ON)
    assert leans.settled == (answers.pop() if unmoved else None)


def test_a_question_is_only_one_where_something_is_asked() -> None:
    text = "I was wondering about the price of the two lamps in the hall, the long one and the short one."
    assert read_answer(text).answer != "question" or read_answer(text).asks
