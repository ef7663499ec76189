"""Times that the user promised as "your time", and times that the clock change skips."""

from dataclasses import replace

import pytest

from tests.decide.scene import JANE, Scene, at, promise

TEN = at("2026-03-12 10:00")


def promised(quote: str, theirs: str | None = "2026-03-06T09:00:00-05:00") -> Scene:
    scene = Scene()
    if theirs:
        scene.received(theirs)
    scene.sent("2026-03-09 10:00", commitment=replace(promise("call", TEN, "minute"), quote=quote))
    return scene


@pytest.mark.parametrize("quote", ["At ten your time.", "10 am your local time", "Um 10 Uhr Ihrer Zeit."])
def test_your_time_is_told_by_the_clients_clock(quote: str) -> None:
    (hold,) = promised(quote).decide().holds
    assert (hold.start, hold.zone_note[:24]) == (at("2026-03-12 16:00"), "16:00 for you is 10:00 f")


@pytest.mark.parametrize("quote", ["At ten.", "At ten, if you have time.", "Take your time, I call at ten."])
def test_any_other_time_is_told_by_the_users(quote: str) -> None:
    (hold,) = promised(quote).decide().holds
    assert hold.start == TEN


def test_where_their_clock_is_unknown_it_is_the_users() -> None:
    (hold,) = promised("At ten your time.", theirs=None).decide().holds
    assert (hold.start, hold.client.email) == (TEN, JANE)


def test_a_hold_that_begins_as_the_clocks_go_forward_says_so() -> None:
    scene = Scene("2026-03-27 12:00")
    scene.sent("2026-03-27 10:00", commitment=promise("call", at("2026-03-29 03:00"), "minute"))
    scene.sent("2026-03-27 11:00", to="ben@other.example", commitment=promise("call", TEN, "minute"))
    (hold,) = scene.decide().holds
    assert "the clocks go forward to 03:00" in hold.zone_note


def test_the_end_of_summer_time_skips_nothing() -> None:
    scene = Scene("2026-10-23 12:00")
    scene.sent("2026-10-23 10:00", commitment=promise("call", at("2026-10-25 03:00"), "minute"))
    (hold,) = scene.decide().holds
    assert hold.zone_note == ""
