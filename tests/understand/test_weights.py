"""Weights of words: what was learned is from the examples, and other languages are known to be unknown."""

import json
from pathlib import Path
from typing import get_args

import pytest

import fupmail.understand
from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.sentences import sentences_of
from fupmail.understand.weights import Weights, length_of, weights_of
from tools.examples import digest, examples

ROOMS = ["answers", "commitments", "proposals"]
MADE = Weights(("yes",), (0.5,), {"glad": (4.0, 6.0), "rain": (1.0, -3.0), "we": (1.0, 0.0)})


@pytest.mark.parametrize("room", ROOMS)
def test_what_was_learned_is_from_the_examples_that_are_there(room: str) -> None:
    learned = json.loads(
        (Path(fupmail.understand.__file__).parent / room / "learned.json").read_text("utf-8")
    )
    assert learned["examples"] == digest(room), "run python -m tools.learn"
    assert all(len(row) == 1 + len(learned["answers"]) for row in learned["terms"].values())


@pytest.mark.parametrize("room", ROOMS)
def test_every_example_has_the_form_that_teaches(room: str) -> None:
    rows = [json.loads(line) for path in examples(room) for line in path.read_text("utf-8").splitlines()]
    assert len(rows) > 1_000
    wanted = {
        "answers": {"body", "answer"},
        "commitments": {"said", "does"},
        "proposals": {"subject", "body", "attachments", "proposal"},
    }[room]
    assert all(wanted <= row.keys() and (row.get("body") or row["said"]).strip() for row in rows)


def test_every_example_of_a_commitment_names_acts_that_there_are() -> None:
    acts = set(weights_of("fupmail.understand.commitments").answers) - {"any"}
    assert acts == {
        f"{kind} {act}" for kind in get_args(CommitmentType) for act in get_args(CommitmentAction)
    }
    for path in examples("commitments"):
        rows = map(json.loads, path.read_text("utf-8").splitlines())
        assert all(set(row["does"]) <= acts for row in rows), path.name


def test_a_word_that_was_not_learned_leans_nowhere() -> None:
    assert MADE.scores({"bicycle"}) == [0.5]
    assert MADE.scores({"glad", "bicycle"}) == MADE.scores({"glad"}) == [0.5 + 6 / 2]


def test_texts_are_levelled_as_far_as_the_table_says() -> None:
    half = Weights(MADE.answers, MADE.bias, MADE.terms, unit=0.1, levelling=0.5)
    assert half.scores({"glad"}) == [pytest.approx(0.5 + 0.6 / 4**0.25)]
    assert half.score_of("yes", half.rows({"glad"})) == half.scores({"glad"})[0]
    assert half.score_of("yes", []) == 0.5


def test_the_sentence_that_says_most_is_told() -> None:
    sentences = sentences_of("We had rain. We are glad. We had rain again and the rain was glad.")
    assert MADE.telling("yes", sentences).text == "We are glad."


@pytest.mark.parametrize("room", ROOMS)
def test_english_is_known_and_german_is_not(room: str) -> None:
    weights = weights_of(f"fupmail.understand.{room}")
    assert weights.know(sentences_of("Thank you for the quote, we will look at it next week."))
    assert not weights.know(sentences_of("Vielen Dank für Ihr Angebot, wir sehen es uns nächste Woche an."))
    assert not weights.know(sentences_of(""))


def test_the_length_counts_words_and_stops() -> None:
    assert length_of(sentences_of("We are glad. So are you, I hope!")) == 11
