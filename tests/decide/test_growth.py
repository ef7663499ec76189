"""A company with which much was written for years costs as its mail does, not as the square of it."""

import gc
import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from fupmail.decide.holds.arrangements import arrangements
from fupmail.decide.relationships import Relationship, relationships
from fupmail.decide.situation import Situation
from fupmail.decide.stages import Outlook, client_statuses
from tests.decide.scene import Scene, at

LETTERS, GROWN = 600, 10
LINEAR_WITHIN = 20.0  # a square would be 100
TRIES = 3

Work = Callable[[Relationship, Situation], object]


def years_of_mail(letters: int) -> tuple[Relationship, Situation]:
    """One company: every other letter to somebody who never writes, twenty letters a person."""
    scene = Scene()
    for number in range(letters):
        when = (at("2026-03-09 09:00") - timedelta(hours=letters - number)).isoformat()
        person = f"{number % (letters // 20)}@acme.example"
        if number % 2:
            scene.sent(when, f"silent{person}", thread=f"t{number // 2}")
        else:
            scene.received(when, f"ann{person}", thread=f"t{number // 2}")
    situation = scene.situation()
    (company,) = relationships(situation)
    return company, situation


def cost(work: Work, letters: int) -> float:
    company, situation = years_of_mail(letters)
    gc.collect()
    began = time.process_time()
    work(company, situation)
    return time.process_time() - began


def stages(company: Relationship, situation: Situation) -> object:
    return client_statuses([company], situation, Outlook((), (), (), ()))


@pytest.mark.parametrize("work", [arrangements, stages])
def test_ten_times_the_mail_with_one_company_costs_about_ten_times_as_much(work: Work) -> None:
    cost(work, 100)  # what is made on first use

    def ratio() -> float:
        return cost(work, LETTERS * GROWN) / cost(work, LETTERS)

    assert any(ratio() < LINEAR_WITHIN for _ in range(TRIES))
