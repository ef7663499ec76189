"""A few weeks of the simulated quarter: nothing due is lost, and nothing forbidden is done."""

import random
from dataclasses import replace

import pytest

from bench.quarter.__main__ import quarter
from bench.quarter.cast import Cast
from bench.quarter.town import Town
from bench.quarter.truth import Truth
from bench.quarter.watch import Watch
from bench.quarter.words import says
from tests.ledger.examples import short_lived_ledger


@pytest.fixture(scope="module")
def watch() -> Watch:
    """Sixty clients over five weeks."""
    return quarter(60, 11, 25)


@pytest.mark.slow
def test_every_follow_up_due_is_drafted_and_none_that_is_forbidden(watch: Watch) -> None:
    assert [each for each in watch.violations if not each.misread] == []
    due, drafted = watch.coverage()
    assert due == drafted
    assert sum(due.values()) > 30


@pytest.mark.slow
def test_its_people_label_introduce_keep_coming_back_and_begin_drafts(watch: Watch) -> None:
    letters = watch.town.letters.values()
    assert any(letter.labels for letter in letters)
    assert any(letter.meaning.introduces for letter in letters)
    assert any("/order-" in letter.thread for letter in letters)
    assert watch.user.begun


def a_yes() -> tuple[Town, Truth]:
    """A proposal that was accepted, and what is owed after it."""
    dice = random.Random(1)
    town = Town(dice, ledger=short_lived_ledger())
    (person,) = Cast(dice).company(1)
    story = town.welcome((person,))
    town.write(person, "t", says(dice, "proposal", "en"), sent=True, subject="Proposal")
    town.now = town.now.replace(day=3, hour=9)
    town.write(person, "t", says(dice, "accepted", "en"), sent=False)
    story.letters[-1].meaning = replace(story.letters[-1].meaning, answer="accepted")
    town.now = town.now.replace(day=5)
    return town, Truth(story, town.now)


def kinds(town: Town, truth: Truth) -> set[str]:
    again = Truth(truth.story, town.now)
    return {matter.kind for matter in again.matters(town.stories) if not again.silenced(matter)}


@pytest.mark.parametrize(
    ("command", "owed"),
    [("Lost", {"keep_in_touch"}), ("Won", {"thank_you"}), ("Stop", set()), ("Unhappy", {"complaint"})],
)
def test_its_oracle_takes_a_label_for_more_than_words_and_forgets_it_when_taken_off(
    command: str, owed: set[str]
) -> None:
    town, truth = a_yes()
    assert kinds(town, truth) == {"thank_you"}
    letter = truth.story.letters[-1]
    town.label([letter], command)
    assert kinds(town, truth) == owed
    town.unlabel([letter], command)
    assert kinds(town, truth) == {"thank_you"}
