"""Promised calls: a hold at the promised time, moved by a newer word, cancelled by "let us skip it"."""

from datetime import date, timedelta

import pytest

from fupmail.model.follow_up import Hold
from tests.decide.scene import JANE, Scene, at, promise, request


def one_hold(scene: Scene) -> Hold:
    holds = scene.decide().holds
    assert len(holds) == 1
    return holds[0]


def promised(*args: object, now: str = "2026-03-10 08:00", when: str = "2026-03-09 10:00") -> Scene:
    scene = Scene(now)
    scene.sent(when, commitment=promise("call", *args))
    return scene


def test_a_stated_time_is_kept() -> None:
    hold = one_hold(promised(at("2026-03-12 15:00"), "minute"))
    assert (hold.start, hold.end) == (at("2026-03-12 15:00"), at("2026-03-12 15:15"))


def test_a_stated_time_is_kept_even_when_it_clashes_and_the_clash_is_named() -> None:
    scene = promised(at("2026-03-12 15:00"), "minute")
    scene.meeting("2026-03-12 14:30", "2026-03-12 15:30", title="Tax adviser")
    hold = one_hold(scene)
    assert (hold.start, hold.clash) == (at("2026-03-12 15:00"), "Tax adviser")


def test_a_named_day_gets_the_first_free_slot_inside_working_hours() -> None:
    scene = promised(date(2026, 3, 12), "day")
    scene.meeting("2026-03-12 09:00", "2026-03-12 10:30", title="Workshop")
    assert one_hold(scene).start == at("2026-03-12 10:30")


def test_a_part_of_day_gets_the_first_free_slot_in_it() -> None:
    scene = Scene()
    afternoon = promise("call", at("2026-03-12 13:00"), "part_of_day", end=at("2026-03-12 17:00"))
    scene.sent("2026-03-09 10:00", commitment=afternoon)
    scene.meeting("2026-03-12 13:00", "2026-03-12 14:00", title="Lunch")
    assert one_hold(scene).start == at("2026-03-12 14:00")


def test_next_week_gets_the_first_business_day_with_a_free_slot() -> None:
    scene = promised(date(2026, 3, 16), "week")
    scene.meeting("2026-03-16 08:00", "2026-03-16 18:00", title="Training")
    assert one_hold(scene).start == at("2026-03-17 09:00")


def test_later_without_a_time_gets_seven_days() -> None:
    assert one_hold(promised()).start == at("2026-03-16 09:00")


def test_a_known_clients_request_makes_a_hold() -> None:
    scene = Scene()
    scene.sent("2026-03-08 10:00")
    scene.received("2026-03-09 10:00", commitment=request("call", at("2026-03-12 15:00"), "minute"))
    assert one_hold(scene).client.email == JANE


def test_a_strangers_mail_never_makes_a_hold() -> None:
    scene = Scene()
    for day in range(1, 9):
        ask = request("call", at("2026-03-12 15:00"), "minute")
        scene.received(f"2026-03-0{day} 10:00", "stranger@cold.example", commitment=ask)
        scene.received(f"2026-03-0{day} 11:00", "stranger@cold.example", commitment=promise("call"))
    assert not scene.decide().holds


def test_a_clients_own_promise_to_call_makes_no_hold() -> None:
    scene = Scene()
    scene.sent("2026-03-08 10:00")
    scene.received("2026-03-09 10:00", commitment=promise("call", at("2026-03-12 15:00"), "minute"))
    assert not scene.decide().holds


def test_the_hold_shows_both_zones_when_they_differ() -> None:
    scene = Scene()
    scene.sent("2026-03-08 10:00")
    ask = request("call", at("2026-03-12T10:00:00-04:00"), "minute")
    scene.received("2026-03-09T10:00:00-04:00", commitment=ask)
    hold = one_hold(scene)
    assert hold.start == at("2026-03-12 15:00")
    assert hold.zone_note.startswith("15:00 for you is 10:00 for")


def test_a_date_with_two_readings_makes_no_hold_and_is_listed_with_both() -> None:
    scene = promised(date(2026, 3, 13), "day")
    scene.facts.clear()
    scene.sent(
        "2026-03-05 10:00", commitment=promise("call", date(2026, 3, 13), "day", other=date(2026, 3, 20))
    )
    decision = scene.decide()
    assert not decision.holds
    assert [problem.code for problem in decision.problems] == ["two_readings"]
    assert "Fri 13 Mar or Fri 20 Mar" in decision.problems[0].text


def test_a_meeting_with_them_at_that_time_makes_it_unnecessary() -> None:
    scene = promised(at("2026-03-12 15:00"), "minute")
    scene.meeting("2026-03-12 15:00", "2026-03-12 16:00", JANE)
    assert not scene.decide().holds
    assert scene.waits()["call"].code == "meeting_booked"


def test_a_meeting_with_them_on_that_day_makes_an_untimed_call_unnecessary() -> None:
    scene = promised(date(2026, 3, 12), "day")
    scene.meeting("2026-03-12 16:00", "2026-03-12 17:00", JANE)
    assert not scene.decide().holds


def test_a_meeting_on_that_day_leaves_a_timed_call() -> None:
    scene = promised(at("2026-03-12 10:00"), "minute")
    scene.meeting("2026-03-12 16:00", "2026-03-12 17:00", JANE)
    assert one_hold(scene).start == at("2026-03-12 10:00")


def test_no_hold_is_made_in_the_past() -> None:
    scene = promised(at("2026-03-09 15:00"), "minute")
    assert not scene.decide().holds
    assert "missed_call" in scene.due()


def test_a_newer_word_before_the_first_run_gives_one_hold_at_the_newer_time() -> None:
    scene = promised(at("2026-03-12 15:00"), "minute")
    scene.received("2026-03-09 12:00", commitment=request("call", at("2026-03-13 10:00"), "minute"))
    assert one_hold(scene).start == at("2026-03-13 10:00")


def test_the_key_of_a_moved_call_stays_the_same() -> None:
    scene = promised(at("2026-03-12 15:00"), "minute")
    before = one_hold(scene).key
    scene.received("2026-03-09 12:00", commitment=request("call", at("2026-03-13 10:00"), "minute"))
    assert one_hold(scene).key == before


def test_let_us_skip_the_call_makes_it_unnecessary() -> None:
    scene = promised(at("2026-03-12 15:00"), "minute")
    scene.received("2026-03-09 12:00", cancels="call")
    assert not scene.decide().holds
    assert scene.waits()["call"].code == "called_off"


def test_a_thanks_does_not_cancel_a_promised_call() -> None:
    scene = promised(at("2026-03-12 15:00"), "minute")
    scene.received("2026-03-09 12:00", acknowledgement=True, answer="other")
    assert one_hold(scene).start == at("2026-03-12 15:00")


def test_a_call_after_one_that_has_passed_is_a_new_call() -> None:
    scene = promised(at("2026-03-06 15:00"), "minute", when="2026-03-05 10:00")
    scene.sent("2026-03-09 12:00", commitment=promise("call", at("2026-03-12 15:00"), "minute"))
    hold = one_hold(scene)
    assert hold.start == at("2026-03-12 15:00")
    assert hold.cause == "<m2@lindqvist.example>"


def test_two_untimed_calls_never_share_a_slot() -> None:
    scene = promised(date(2026, 3, 12), "day")
    scene.sent(
        "2026-03-09 11:00", to="ben@other.example", commitment=promise("call", date(2026, 3, 12), "day")
    )
    starts = sorted(hold.start for hold in scene.decide().holds)
    assert starts[1] - starts[0] >= timedelta(minutes=15)


@pytest.mark.parametrize("zone_shift", ["2026-03-29 02:30"])
def test_a_time_on_the_night_of_the_clock_change_is_still_one_hold(zone_shift: str) -> None:
    hold = one_hold(promised(at(zone_shift), "minute"))
    assert hold.end - hold.start == timedelta(minutes=15)
