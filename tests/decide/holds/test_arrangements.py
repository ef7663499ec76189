"""Whose call a word is about."""

from dataclasses import replace

from fupmail.model.facts import Cancellation
from tests.decide.scene import JANE, Scene, at, promise, request

BOB = "bob@acme.example"
FRIDAY = at("2026-03-13 10:00")


def with_a_call_for_jane() -> Scene:
    scene = Scene()
    scene.sent("2026-03-06 10:00", commitment=promise("call", at("2026-03-12 15:00"), "minute"))
    return scene


def holds_of(scene: Scene) -> list[tuple[str, object]]:
    return [(hold.client.email, hold.start) for hold in scene.decide().holds]


def test_a_call_promised_to_a_colleague_of_theirs_is_another_call() -> None:
    scene = with_a_call_for_jane()
    scene.sent("2026-03-09 10:00", to=BOB, commitment=promise("call", FRIDAY, "minute"))
    assert holds_of(scene) == [(JANE, at("2026-03-12 15:00")), (BOB, FRIDAY)]


def test_a_colleague_who_writes_in_the_conversation_moves_the_call() -> None:
    scene = with_a_call_for_jane()
    asked = request("call", FRIDAY, "minute")
    scene.received("2026-03-09 10:00", BOB, thread=f"with-{JANE}", commitment=asked)
    assert holds_of(scene) == [(JANE, FRIDAY)]


def test_a_newer_word_to_the_same_person_moves_the_call_in_whatever_conversation() -> None:
    scene = with_a_call_for_jane()
    scene.sent("2026-03-09 10:00", thread="another", commitment=promise("call", FRIDAY, "minute"))
    assert holds_of(scene) == [(JANE, FRIDAY)]


def test_the_user_who_asks_to_move_the_call_keeps_the_new_time_for_it() -> None:
    scene = with_a_call_for_jane()
    quote = "Can we move our call to Friday at 10?"
    asked = replace(request("call", FRIDAY, "minute"), quote=quote)
    scene.sent("2026-03-09 10:00", commitment=asked, cancellations=(Cancellation("call", quote),))
    assert holds_of(scene) == [(JANE, FRIDAY)]


def test_the_user_who_asks_for_a_call_has_promised_none() -> None:
    scene = Scene()
    scene.sent("2026-03-09 10:00", commitment=request("call", FRIDAY, "minute"))
    assert holds_of(scene) == []
