"""Holds that stand: moved by a newer word, cancelled when needless, left when they are the user's."""

from datetime import date

import pytest

from fupmail.model.record import Record
from tests.decide.scene import JANE, Scene, at, promise, request

THURSDAY = at("2026-03-12 15:00")


def standing(start: object = THURSDAY, grain: str = "minute", action: str = "call") -> Scene:
    """A hold that yesterday's run made."""
    scene = Scene("2026-03-09 12:00")
    scene.sent("2026-03-09 10:00", commitment=promise(action, start, grain))
    scene.holds_made("2026-03-09 12:00")
    scene.now = "2026-03-10 08:00"
    return scene


def changed(scene: Scene, state: str, **more: object) -> Record:
    scene.change(scene.records[0], state=state, at=at("2026-03-09 18:00"), **more)
    return scene.records[0]


@pytest.mark.parametrize(
    ("start", "grain", "told"),
    [
        (at("2026-03-05 15:00"), "minute", "Thu 5 Mar 15:00"),
        (at("2026-03-05 09:00"), "part_of_day", "Thu 5 Mar"),
        (date(2026, 3, 5), "day", "Thu 5 Mar"),
    ],
)
def test_what_had_passed_before_it_was_seen_is_told_with_its_time(
    start: object, grain: str, told: str
) -> None:
    scene = Scene("2026-03-10 08:00")
    scene.sent("2026-03-02 10:00", commitment=promise("send", start, grain))
    (wait,) = (each for each in scene.decide().waits if each.kind == "send")
    assert wait.code == "missed_window"
    assert f" was for {told}, which had passed before it was seen" in wait.reason


class TestMoving:
    def test_a_newer_promise_moves_it(self) -> None:
        scene = standing()
        scene.sent("2026-03-09 13:00", commitment=promise("call", at("2026-03-13 09:30"), "minute"))
        (move,) = scene.decide().moves
        assert (move.hold.start, move.record.key) == (at("2026-03-13 09:30"), move.hold.key)

    def test_a_request_of_the_client_moves_it(self) -> None:
        scene = standing()
        scene.received("2026-03-09 13:00", commitment=request("call", at("2026-03-13 09:30"), "minute"))
        assert [move.hold.start for move in scene.decide().moves] == [at("2026-03-13 09:30")]

    def test_a_word_without_a_time_leaves_it(self) -> None:
        scene = standing()
        scene.sent("2026-03-09 13:00", commitment=promise("call"))
        decision = scene.decide()
        assert (decision.moves, decision.holds, decision.cancels) == ((), (), ())

    def test_it_is_never_in_its_own_way(self) -> None:
        scene = standing(date(2026, 3, 12), "day")
        (record,) = scene.records
        scene.meeting("2026-03-12 09:00", "2026-03-12 09:15", title="Call Jane", key=record.key)
        scene.sent("2026-03-09 13:00", commitment=promise("call", date(2026, 3, 12), "day"))
        assert all(move.hold.start == at("2026-03-12 09:00") for move in scene.decide().moves)

    def test_while_nothing_is_said_it_stays(self) -> None:
        decision = standing().decide()
        assert (decision.moves, decision.holds, decision.cancels) == ((), (), ())


class TestCancelling:
    def test_let_us_skip_the_call_cancels_it_with_the_sentence(self) -> None:
        scene = standing()
        scene.received("2026-03-09 13:00", cancels="call")
        (cancel,) = scene.decide().cancels
        assert [each.quote for each in cancel.evidence] == ["Let us skip the call."]

    def test_skipping_a_visit_leaves_the_call(self) -> None:
        scene = standing()
        scene.received("2026-03-09 13:00", cancels="visit")
        assert not scene.decide().cancels

    def test_a_new_time_in_the_same_breath_moves_it_instead(self) -> None:
        scene = standing()
        again = request("call", at("2026-03-13 09:30"), "minute")
        scene.received("2026-03-09 13:00", cancels="call", commitment=again)
        decision = scene.decide()
        assert (len(decision.moves), len(decision.cancels)) == (1, 0)

    def test_a_meeting_booked_later_at_that_time_cancels_it(self) -> None:
        scene = standing()
        scene.meeting("2026-03-12 15:00", "2026-03-12 16:00", JANE, title="Chairs")
        (cancel,) = scene.decide().cancels
        assert '"Chairs" with them' in cancel.reason

    def test_a_meeting_that_day_cancels_a_call_without_a_time(self) -> None:
        scene = standing(date(2026, 3, 12), "day")
        scene.meeting("2026-03-12 16:00", "2026-03-12 17:00", JANE)
        assert len(scene.decide().cancels) == 1

    def test_a_meeting_that_day_leaves_a_timed_call(self) -> None:
        scene = standing()
        scene.meeting("2026-03-12 09:00", "2026-03-12 10:00", JANE)
        assert not scene.decide().cancels

    def test_a_meeting_with_another_client_leaves_it(self) -> None:
        scene = standing()
        scene.meeting("2026-03-12 15:00", "2026-03-12 16:00", "ben@other.example")
        assert not scene.decide().cancels

    def test_when_the_meeting_is_called_off_the_call_comes_back_under_a_key_of_its_own(self) -> None:
        scene = standing()
        before = changed(scene, "withdrawn")
        (hold,) = scene.decide().holds
        assert hold.start == THURSDAY
        assert hold.key != before.key
        assert [again.key for again in scene.decide().holds] == [hold.key]

    def test_done_cancels_what_is_still_to_come(self) -> None:
        scene = standing()
        scene.says("done", JANE, "2026-03-11 18:00")
        scene.now = "2026-03-12 08:00"
        assert len(scene.decide().cancels) == 1


def test_a_word_on_an_earlier_call_says_nothing_of_one_that_was_arranged_later_that_day() -> None:
    scene = Scene("2026-03-11 08:00")
    scene.sent("2026-03-05 10:00", commitment=promise("call", at("2026-03-09 16:00"), "minute"))
    scene.says("missed", JANE, "2026-03-09 18:30")
    scene.received("2026-03-10 17:54", commitment=request("call", at("2026-03-13 13:00"), "minute"))
    assert [hold.start for hold in scene.decide().holds] == [at("2026-03-13 13:00")]


class TestTheUsersOwn:
    @pytest.mark.parametrize("state", ["edited", "deleted", "undone", "unsure"])
    def test_it_is_left_alone_and_the_reason_is_told(self, state: str) -> None:
        scene = standing()
        changed(scene, state)
        scene.sent("2026-03-09 19:00", commitment=promise("call", at("2026-03-13 09:30"), "minute"))
        decision = scene.decide()
        assert (decision.moves, decision.holds, decision.cancels) == ((), (), ())
        assert [wait.code for wait in decision.waits if wait.kind == "call"] == ["yours"]

    @pytest.mark.parametrize("state", ["edited", "deleted"])
    def test_calling_the_call_off_touches_it_not(self, state: str) -> None:
        scene = standing()
        changed(scene, state)
        scene.received("2026-03-09 19:00", cancels="call")
        assert not scene.decide().cancels

    def test_once_its_time_has_passed_nothing_more_is_told(self) -> None:
        scene = standing()
        changed(scene, "deleted")
        scene.now = "2026-03-13 08:00"
        assert "call" not in scene.waits()


def test_a_full_run_makes_the_soonest_holds_whoever_they_are_for() -> None:
    scene = Scene("2026-03-10 08:00", {"max_holds_per_run": 2})
    days = {"a@alpha.example": 20, "b@beta.example": 12, "c@cosy.example": 16, "d@delta.example": 11}
    for client, day in days.items():
        scene.sent(
            "2026-03-09 10:00", to=client, commitment=promise("call", at(f"2026-03-{day} 15:00"), "minute")
        )
    decision = scene.decide()
    assert [hold.client.email for hold in decision.holds] == ["b@beta.example", "d@delta.example"]
    late = {wait.client: wait for wait in decision.waits if wait.kind == "call"}
    assert {wait.code for wait in late.values()} == {"run_limit"}
    assert set(late) == {"a@alpha.example", "c@cosy.example"}
    assert {wait.until for wait in late.values()} == {at("2026-03-11 00:00")}
    assert len({wait.key for wait in late.values()}) == 2


def test_at_most_so_many_new_holds_a_run() -> None:
    scene = Scene("2026-03-10 08:00", {"max_holds_per_run": 1})
    for client in ("a@one.example", "b@two.example"):
        scene.sent("2026-03-09 10:00", to=client, commitment=promise("call", THURSDAY, "minute"))
    assert len(scene.decide().holds) == 1
    assert scene.waits()["call"].code == "run_limit"
