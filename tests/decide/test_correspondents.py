"""Whose mail must not be missed: the clients whom the user wrote to or met, those of late first."""

from fupmail.decide.correspondents import correspondents
from fupmail.decide.people import People
from tests.decide.scene import JANE, Scene


def found(scene: Scene) -> tuple[str, ...]:
    situation = scene.situation()
    return correspondents(situation.facts, situation.events, People(situation.profile, situation.config))


def test_they_are_whom_the_user_wrote_to_in_person_those_of_late_first() -> None:
    scene = Scene()
    scene.sent("2026-03-02 11:00", to="old@bolt.example", cc="copied@bolt.example")
    scene.sent("2026-03-05 11:00")
    scene.received("2026-03-06 11:00", "stranger@far.example")
    assert found(scene) == (JANE, "copied@bolt.example", "old@bolt.example")


def test_who_was_met_is_one_of_them_and_who_merely_invited_is_not() -> None:
    scene = Scene()
    scene.meeting("2026-03-04 10:00", "2026-03-04 11:00", "met@acme.example")
    scene.meeting(
        "2026-03-05 10:00",
        "2026-03-05 11:00",
        "spam@far.example",
        organizer="spam@far.example",
        response="needs_action",
    )
    assert found(scene) == ("met@acme.example",)


def test_colleagues_robots_and_the_ignored_are_none() -> None:
    scene = Scene(settings={"ignore": ["quiet.example"]})
    for to in ("bo@lindqvist.example", "no-reply@shop.example", "lee@quiet.example"):
        scene.sent("2026-03-05 11:00", to=to)
    assert found(scene) == ()


def test_an_answer_to_a_newsletter_makes_no_client_of_a_shop() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", to="hello@shop.example")
    scene.received("2026-03-04 11:00", "hello@shop.example", category="bulk")
    assert found(scene) == ()
    scene.received("2026-03-06 11:00", "hello@shop.example")
    assert found(scene) == ("hello@shop.example",)
