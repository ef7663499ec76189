"""A promised call that did not happen: an apology at once, and nothing while nobody knows."""

from datetime import date

import pytest

from fupmail.decide.agenda import calls
from tests.decide.scene import JANE, Scene, at, promise, request

KIND = "missed_call"


def promised(now: str = "2026-03-13 08:00", **settings: object) -> Scene:
    """A call that was promised for Thursday at three, and its hold."""
    scene = Scene("2026-03-10 08:00", dict(settings))
    scene.sent("2026-03-09 10:00", commitment=promise("call", at("2026-03-12 15:00"), "minute"))
    scene.holds_made("2026-03-10 08:00")
    scene.now = now
    return scene


def unseen(
    now: str = "2026-03-13 08:00", start: object = at("2026-03-12 15:00"), grain: str = "minute"
) -> Scene:
    """The same call, before any run saw it."""
    scene = Scene(now)
    scene.sent("2026-03-09 10:00", commitment=promise("call", start, grain))
    return scene


class TestWhatIsKnown:
    def test_a_hold_that_simply_passed_is_no_missed_call(self) -> None:
        assert not promised().decide().follow_ups

    def test_where_unmarked_means_missed_it_is_one(self) -> None:
        assert promised(call={"unmarked": "missed"}).due()[KIND].due == at("2026-03-12 00:00")

    def test_where_unmarked_means_done_it_is_none(self) -> None:
        assert not promised(call={"unmarked": "done"}).decide().follow_ups

    def test_the_users_word_marks_it(self) -> None:
        scene = promised()
        scene.says("missed", JANE, "2026-03-12 18:00")
        assert "marked the call of Thu 12 Mar 15:00 as missed" in scene.due()[KIND].reason

    def test_the_last_word_counts(self) -> None:
        scene = promised()
        scene.says("missed", JANE, "2026-03-12 18:00")
        scene.says("done", JANE, "2026-03-12 18:05")
        assert not scene.decide().follow_ups

    def test_a_word_about_an_earlier_call_says_nothing_of_this_one(self) -> None:
        scene = promised()
        scene.says("missed", JANE, "2026-03-02 18:00")
        assert not scene.decide().follow_ups

    @pytest.mark.parametrize("title", ["Missed: call Jane", "missed", "[Missed] call Jane", " MISSED call"])
    def test_a_title_that_begins_with_missed_marks_it(self, title: str) -> None:
        scene = promised()
        scene.change(scene.records[0], title=title, state="edited", at=at("2026-03-12 18:00"))
        assert KIND in scene.due()

    @pytest.mark.parametrize(
        "title", ["Call Jane (not missed)", "Done: call Jane", "Call the Missed Cats Club"]
    )
    def test_another_title_does_not(self, title: str) -> None:
        scene = promised()
        scene.change(scene.records[0], title=title, state="edited", at=at("2026-03-12 18:00"))
        assert KIND not in scene.due()

    def test_a_hold_moved_after_its_time_did_not_happen_then(self) -> None:
        scene = promised()
        moved = {"start": at("2026-03-13 16:00"), "end": at("2026-03-13 16:15"), "state": "edited"}
        scene.change(scene.records[0], **moved, touched_at=at("2026-03-12 17:00"))
        assert "moved the call of Thu 12 Mar 15:00" in scene.due()[KIND].reason

    def test_a_hold_moved_before_its_time_is_another_appointment(self) -> None:
        scene = promised()
        moved = {"start": at("2026-03-13 16:00"), "end": at("2026-03-13 16:15"), "state": "edited"}
        scene.change(scene.records[0], **moved, touched_at=at("2026-03-12 14:00"))
        assert not scene.decide().follow_ups

    def moved_at_an_unknown_time(self, seen: str) -> Scene:
        scene = promised()
        moved = {"start": at("2026-03-13 16:00"), "end": at("2026-03-13 16:15"), "state": "edited"}
        scene.change(scene.records[0], **moved, at=at(seen))
        return scene

    def test_where_the_calendar_does_not_say_when_it_was_moved_nobody_apologises_and_the_agenda_asks(
        self,
    ) -> None:
        late = self.moved_at_an_unknown_time(seen="2026-03-13 08:00")
        assert not late.decide().follow_ups
        assert late.waits()[KIND].code == "moved"
        assert "of Thu 12 Mar 15:00 to Fri 13 Mar 16:00" in late.waits()[KIND].reason

    def test_a_run_that_saw_it_moved_before_its_time_settles_that_it_was_in_time(self) -> None:
        assert KIND not in self.moved_at_an_unknown_time(seen="2026-03-11 08:00").waits()

    @pytest.mark.parametrize(("said", "drafted"), [("missed", True), ("done", False)])
    def test_the_users_word_on_a_call_that_was_moved_settles_it(self, said: str, drafted: bool) -> None:
        scene = self.moved_at_an_unknown_time(seen="2026-03-13 08:00")
        scene.says(said, scene.records[0].key, "2026-03-13 08:05")
        assert (KIND in scene.due()) is drafted
        assert KIND not in scene.waits()

    def test_after_a_touch_it_is_asked_no_more(self) -> None:
        scene = self.moved_at_an_unknown_time(seen="2026-03-13 08:00")
        scene.sent("2026-03-12 19:00", thread="elsewhere")
        assert scene.waits()[KIND].code == "touched"

    def test_after_two_weeks_it_is_asked_no_more(self) -> None:
        scene = self.moved_at_an_unknown_time(seen="2026-03-13 08:00")
        scene.now = "2026-03-27 08:00"
        assert KIND not in scene.waits()

    def test_a_hold_that_the_user_deleted_is_forgotten(self) -> None:
        scene = promised()
        scene.change(scene.records[0], state="deleted", at=at("2026-03-11 08:00"))
        assert not scene.decide().follow_ups


class TestBeforeItWasSeen:
    def test_a_promised_time_that_had_passed_was_missed(self) -> None:
        assert "had passed before it was seen" in unseen().due()[KIND].reason

    def test_while_the_call_may_still_go_on_nothing_is_missed(self) -> None:
        assert KIND not in unseen("2026-03-12 15:10").due()

    def test_a_day_without_a_time_is_not_known_to_be_missed(self) -> None:
        assert KIND not in unseen(start=date(2026, 3, 12), grain="day").due()

    def test_a_time_with_two_readings_is_not_known_to_be_missed(self) -> None:
        scene = Scene("2026-03-13 08:00")
        unclear = promise("call", at("2026-03-12 15:00"), "minute", other=at("2026-03-19 15:00"))
        scene.sent("2026-03-09 10:00", commitment=unclear)
        assert KIND not in scene.due()

    def test_what_the_client_asked_for_was_not_promised(self) -> None:
        scene = Scene("2026-03-13 08:00")
        scene.sent("2026-03-02 10:00")
        scene.received("2026-03-09 10:00", commitment=request("call", at("2026-03-12 15:00"), "minute"))
        assert KIND not in scene.due()

    def test_a_call_that_was_called_off_was_not_missed(self) -> None:
        scene = unseen()
        scene.received("2026-03-11 10:00", cancels="call")
        assert KIND not in scene.due()

    def test_after_two_weeks_it_is_only_listed(self) -> None:
        assert unseen("2026-03-27 08:00").waits()[KIND].code == "missed_window"


class TestWhatEndsIt:
    def marked(self) -> Scene:
        scene = promised()
        scene.says("missed", JANE, "2026-03-12 18:00")
        return scene

    def test_a_mail_of_the_user_after_the_time_ends_it(self) -> None:
        scene = self.marked()
        scene.sent("2026-03-12 19:00", thread="elsewhere")
        assert scene.waits()[KIND].code == "touched"

    def test_a_mail_of_the_client_after_the_time_ends_it(self) -> None:
        scene = self.marked()
        scene.received("2026-03-12 19:00", answer="other")
        assert scene.waits()[KIND].code == "touched"

    def test_a_mail_before_the_time_does_not(self) -> None:
        scene = self.marked()
        scene.sent("2026-03-12 14:00")
        assert KIND in scene.due()

    def test_a_meeting_in_its_place_ends_it(self) -> None:
        scene = self.marked()
        scene.meeting("2026-03-12 15:00", "2026-03-12 16:00", JANE)
        assert scene.waits()[KIND].code == "touched"

    def test_a_meeting_that_is_still_to_come_does_not(self) -> None:
        scene = self.marked()
        scene.meeting("2026-03-16 15:00", "2026-03-16 16:00", JANE)
        assert KIND in scene.due()


class TestTheClientSaysSo:
    def complained(self) -> Scene:
        scene = promised()
        scene.received(
            "2026-03-12 17:00", answer="other", not_called="You did not call.", thread=f"with-{JANE}"
        )
        return scene

    def test_it_is_an_apology_that_rests_on_their_sentence(self) -> None:
        follow_up = self.complained().due()[KIND]
        assert [each.quote for each in follow_up.evidence] == ["You did not call."]

    def test_it_is_one_apology_and_nobody_is_asked_whether_the_call_happened(self) -> None:
        scene = self.complained()
        decision = scene.decide()
        assert [each.kind for each in decision.follow_ups] == [KIND]
        assert not [call for call in calls(scene.situation(), decision) if call.ask]

    def test_a_complaint_about_nothing_but_the_call_is_answered_by_the_apology(self) -> None:
        scene = promised()
        quote = "You did not call."
        scene.received("2026-03-12 17:00", answer="complaint", answer_quote=quote, not_called=quote)
        assert list(scene.due()) == [KIND]

    def test_a_complaint_about_more_than_the_call_comes_first(self) -> None:
        scene = promised()
        leak = "The roof leaks again."
        scene.received(
            "2026-03-12 17:00", answer="complaint", answer_quote=leak, not_called="You did not call."
        )
        assert list(scene.due()) == ["complaint"]

    def test_the_users_answer_ends_it(self) -> None:
        scene = self.complained()
        scene.sent("2026-03-12 17:20")
        assert scene.waits()[KIND].code == "wrote_since"

    def test_a_stranger_was_promised_nothing(self) -> None:
        scene = Scene("2026-03-13 08:00")
        scene.received("2026-03-12 17:00", "rick@cold.example", not_called="You did not call.")
        assert not scene.decide().follow_ups


def test_it_offers_two_slots_that_lie_ahead() -> None:
    slots = unseen().due()[KIND].occasion.slots
    assert len(slots) == 2
    assert all(slot.start > at("2026-03-13 08:00") for slot in slots)


def test_a_hold_that_gave_way_to_a_meeting_leaves_no_missed_call() -> None:
    scene = promised()
    scene.change(scene.records[0], state="withdrawn", at=at("2026-03-11 08:00"))
    assert not scene.decide().follow_ups
