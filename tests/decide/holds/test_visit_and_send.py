"""Promised visits and things to send: half an hour each, at the place that the words give."""

from datetime import date

from tests.decide.scene import JANE, Scene, at, promise, request

OFFICE_DAY = date(2026, 3, 12)


def said(action: str, *args: object, **more: object) -> Scene:
    scene = Scene()
    scene.sent("2026-03-09 10:00", commitment=promise(action, *args), **more)
    return scene


class TestVisit:
    def test_it_takes_half_an_hour_at_the_named_time(self) -> None:
        (hold,) = said("visit", at("2026-03-12 14:00"), "minute").decide().holds
        assert (hold.kind, hold.start, hold.end) == ("visit", at("2026-03-12 14:00"), at("2026-03-12 14:30"))

    def test_a_client_may_ask_for_it(self) -> None:
        scene = Scene()
        scene.sent("2026-03-02 10:00")
        scene.received("2026-03-09 10:00", commitment=request("visit", OFFICE_DAY, "day"))
        assert [hold.kind for hold in scene.decide().holds] == ["visit"]

    def test_a_visit_and_a_call_are_two_things(self) -> None:
        scene = said("visit", at("2026-03-12 14:00"), "minute")
        scene.sent("2026-03-09 11:00", commitment=promise("call", at("2026-03-11 10:00"), "minute"))
        assert sorted(hold.kind for hold in scene.decide().holds) == ["call", "visit"]

    def test_one_that_passed_unseen_is_told_and_not_apologised_for(self) -> None:
        scene = said("visit", at("2026-03-09 14:00"), "minute")
        assert scene.waits()["visit"].code == "missed_window"
        assert not scene.decide().follow_ups


class TestSend:
    def test_it_ends_at_the_named_time(self) -> None:
        (hold,) = said("send", at("2026-03-12 14:00"), "minute").decide().holds
        assert (hold.start, hold.end) == (at("2026-03-12 13:30"), at("2026-03-12 14:00"))

    def test_a_named_day_gets_its_first_free_half_hour(self) -> None:
        scene = said("send", OFFICE_DAY, "day")
        scene.meeting("2026-03-12 09:00", "2026-03-12 09:45", title="Coffee")
        (hold,) = scene.decide().holds
        assert (hold.start, hold.end) == (at("2026-03-12 09:45"), at("2026-03-12 10:15"))

    def test_without_a_time_there_is_nothing_to_hold(self) -> None:
        assert not said("send").decide().holds

    def test_what_the_client_asks_for_or_promises_is_not_held(self) -> None:
        scene = Scene()
        scene.sent("2026-03-02 10:00")
        scene.received("2026-03-09 10:00", commitment=request("send", OFFICE_DAY, "day"))
        scene.received("2026-03-09 11:00", commitment=promise("send", OFFICE_DAY, "day"))
        assert not scene.decide().holds

    def test_a_mail_with_an_attachment_in_that_thread_fulfils_it(self) -> None:
        scene = said("send", OFFICE_DAY, "day", thread="fabrics")
        scene.holds_made("2026-03-10 08:00")
        scene.sent("2026-03-10 09:00", shares=True, thread="fabrics")
        (cancel,) = scene.decide().cancels
        assert cancel.reason == "You sent it on Tue 10 Mar."

    def test_a_mail_without_one_does_not(self) -> None:
        scene = said("send", OFFICE_DAY, "day", thread="fabrics")
        scene.sent("2026-03-09 12:00", thread="fabrics")
        assert len(scene.decide().holds) == 1

    def test_an_attachment_in_another_thread_does_not(self) -> None:
        scene = said("send", OFFICE_DAY, "day", thread="fabrics")
        scene.sent("2026-03-09 12:00", shares=True, thread="invoices")
        assert len(scene.decide().holds) == 1

    def test_an_attachment_of_the_promise_itself_does_not(self) -> None:
        assert len(said("send", OFFICE_DAY, "day", shares=True).decide().holds) == 1

    def test_a_meeting_with_them_does_not_replace_it(self) -> None:
        scene = said("send", OFFICE_DAY, "day")
        scene.meeting("2026-03-12 15:00", "2026-03-12 16:00", JANE)
        assert [hold.kind for hold in scene.decide().holds] == ["send"]

    def test_promises_in_two_threads_are_two_things(self) -> None:
        scene = said("send", OFFICE_DAY, "day", thread="fabrics")
        scene.sent("2026-03-09 11:00", commitment=promise("send", OFFICE_DAY, "day"), thread="invoices")
        assert len(scene.decide().holds) == 2
