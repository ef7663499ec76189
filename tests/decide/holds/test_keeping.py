"""Holds that a newer word moves, seen late."""

from fupmail.model.record import Record
from tests.decide.scene import JANE, Scene, at, promise


def held_until_yesterday() -> Scene:
    """A call of yesterday at three, whose hold was made two days ago."""
    scene = Scene("2026-03-10 08:00")
    mail = scene.sent("2026-03-06 10:00", commitment=promise("call", at("2026-03-09 15:00"), "minute"))
    scene.now = "2026-03-06 12:00"
    hold = scene.decide().holds[0]
    scene.now = "2026-03-10 08:00"
    scene.records.append(
        Record(
            hold.key,
            "hold",
            "call",
            1,
            JANE,
            "acme.example",
            mail.message_id,
            "earlier",
            "made",
            at("2026-03-06 12:00"),
            made_at=at("2026-03-06 12:00"),
            start=hold.start,
            end=hold.end,
            planned_end=hold.end,
        )
    )
    return scene


def test_a_call_moved_in_time_is_moved_even_when_the_next_run_comes_after_its_old_time() -> None:
    scene = held_until_yesterday()
    scene.sent("2026-03-09 13:00", commitment=promise("call", at("2026-03-12 12:00"), "minute"))
    assert [move.hold.start for move in scene.decide().moves] == [at("2026-03-12 12:00")]


def test_a_call_moved_in_time_was_not_missed() -> None:
    scene = held_until_yesterday()
    scene.settings["call"] = {"unmarked": "missed"}
    assert "missed_call" in scene.due()
    scene.sent("2026-03-09 13:00", commitment=promise("call", at("2026-03-12 12:00"), "minute"))
    assert "missed_call" not in scene.due()


def test_a_hold_whose_time_has_passed_stays_where_it_was() -> None:
    decision = held_until_yesterday().decide()
    assert (decision.moves, decision.cancels) == ((), ())
