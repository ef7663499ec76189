"""Where each client stands, and the next step; a client without one is shown as such."""

from datetime import date

import pytest

from fupmail.model.follow_up import ClientStatus
from fupmail.model.mailbox import Address
from tests.decide.scene import JANE, Scene, at, promise, request


def status(scene: Scene, email: str = JANE) -> ClientStatus:
    return next(each for each in scene.decide().clients if each.client.email == email)


def wrote() -> Scene:
    scene = Scene()
    scene.sent("2026-03-02 11:00")
    return scene


def proposed() -> Scene:
    scene = Scene()
    scene.sent("2026-03-02 11:00", proposal=True)
    return scene


class TestStages:
    def test_new(self) -> None:
        assert status(wrote()).stage == "new"

    def test_met(self) -> None:
        scene = wrote()
        scene.meeting("2026-03-04 10:00", "2026-03-04 11:00", JANE)
        assert status(scene).stage == "met"

    def test_a_meeting_to_come_is_not_met_yet(self) -> None:
        scene = wrote()
        scene.meeting("2026-03-14 10:00", "2026-03-14 11:00", JANE)
        assert status(scene).stage == "new"

    def test_proposed(self) -> None:
        assert status(proposed()).stage == "proposed"

    def test_deferred_until_the_time_they_named(self) -> None:
        scene = proposed()
        asked = request("time", date(2026, 3, 12), "day")
        scene.received("2026-03-03 10:00", answer="deferred", commitment=asked)
        assert status(scene).stage == "deferred"
        scene.now = "2026-03-12 08:00"
        assert status(scene).stage == "proposed"

    @pytest.mark.parametrize(("answer", "stage"), [("accepted", "won"), ("declined", "lost")])
    def test_won_and_lost(self, answer: str, stage: str) -> None:
        scene = proposed()
        scene.received("2026-03-03 10:00", answer=answer, thread=f"with-{JANE}")
        assert status(scene).stage == stage

    def test_a_new_proposal_after_a_no_is_proposed_again(self) -> None:
        scene = proposed()
        scene.received("2026-03-03 10:00", answer="declined", thread=f"with-{JANE}")
        scene.sent("2026-03-05 11:00", proposal=True, thread="another")
        assert status(scene).stage == "proposed"

    @pytest.mark.parametrize("label", ["won", "lost"])
    def test_a_label_on_the_proposal_itself_beats_it(self, label: str) -> None:
        scene = Scene()
        scene.sent("2026-03-02 11:00", proposal=True, labels=["sent", f"fupmail/{label}"])
        assert status(scene).stage == label

    def test_delivered(self) -> None:
        scene = proposed()
        scene.received("2026-03-03 10:00", answer="accepted", thread=f"with-{JANE}")
        scene.sent("2026-03-06 10:00", delivered="It was installed.")
        assert status(scene).stage == "delivered"

    def test_loyal(self) -> None:
        scene = Scene()
        scene.sent("2026-03-02 11:00", proposal=True, labels=["sent", "fupmail/loyal"])
        assert status(scene).stage == "loyal"

    def test_unhappy_comes_before_everything(self) -> None:
        scene = Scene()
        scene.sent("2026-03-02 11:00", labels=["sent", "fupmail/loyal"])
        scene.received("2026-03-03 10:00", answer="complaint")
        assert status(scene).stage == "unhappy"

    def test_after_the_answer_to_the_complaint_they_stand_where_they_stood(self) -> None:
        scene = proposed()
        scene.received("2026-03-03 10:00", answer="complaint")
        scene.sent("2026-03-03 11:00")
        assert status(scene).stage == "proposed"

    def test_referred(self) -> None:
        scene = wrote()
        paul = "paul@harbour.example"
        scene.received("2026-03-03 10:00", cc=paul, answer="referral", introduces=(Address(paul),))
        scene.sent("2026-03-03 11:00", to=paul)
        assert status(scene, paul).stage == "referred"

    def test_somebody_who_only_wrote_to_the_user_is_no_client_yet(self) -> None:
        scene = Scene()
        scene.received("2026-03-03 10:00")
        assert not scene.decide().clients

    def test_somebody_who_was_only_copied_on_a_clients_mail_is_none_either(self) -> None:
        scene = wrote()
        scene.received("2026-03-03 10:00", cc="joe@acme.example")
        scene.received("2026-03-04 10:00", "joe@acme.example")
        assert [each.client.email for each in scene.decide().clients] == [JANE]


class TestNextStep:
    def test_a_client_without_one_is_shown_as_such(self) -> None:
        assert (status(wrote()).next_step, status(wrote()).next_at) == (None, None)

    def test_a_follow_up_to_come_is_one(self) -> None:
        scene = proposed()
        scene.now = "2026-03-03 08:00"
        assert status(scene).next_step == "follow up the proposal"
        assert status(scene).next_at == at("2026-03-05 00:00")

    def test_a_draft_to_review_is_one_until_it_is_taken_back(self) -> None:
        scene = proposed()
        scene.recorded(scene.due()["proposal_follow_up"], "made", "2026-03-10 08:00")
        assert status(scene).next_step == "review the draft: follow up the proposal"
        scene.received("2026-03-10 09:00", answer="question", asks="How much?")
        scene.now = "2026-03-11 08:00"
        assert status(scene).next_step == "answer them"

    def test_a_draft_that_the_user_edited_is_none_once_its_reason_has_ended(self) -> None:
        scene = proposed()
        draft = scene.recorded(scene.due()["proposal_follow_up"], "made", "2026-03-10 08:00")
        scene.change(draft, state="edited", at=at("2026-03-10 08:30"))
        assert status(scene).next_step == "review the draft: follow up the proposal"
        scene.received("2026-03-10 09:00", answer="other", thread=f"with-{JANE}")
        scene.now = "2026-03-11 08:00"
        assert "draft_edited" in {wait.code for wait in scene.decide().waits}
        assert status(scene).next_step != "review the draft: follow up the proposal"

    def test_a_promised_call_is_one(self) -> None:
        scene = wrote()
        scene.sent("2026-03-09 10:00", commitment=promise("call", at("2026-03-12 15:00"), "minute"))
        assert status(scene).next_step == "call them, Thu 12 Mar 15:00"
        scene.holds_made("2026-03-10 08:00")
        assert status(scene).next_step == "call them, Thu 12 Mar 15:00"

    def test_a_moved_call_is_told_at_its_new_time_only(self) -> None:
        scene = wrote()
        scene.sent("2026-03-09 10:00", commitment=promise("call", at("2026-03-12 15:00"), "minute"))
        scene.holds_made("2026-03-10 08:00")
        scene.sent("2026-03-10 09:00", commitment=promise("call", at("2026-03-13 09:30"), "minute"))
        scene.now = "2026-03-11 08:00"
        assert status(scene).next_step == "call them, Fri 13 Mar 09:30"

    def test_a_meeting_ahead_is_one(self) -> None:
        scene = wrote()
        scene.meeting("2026-03-14 10:00", "2026-03-14 11:00", JANE, title="Chairs")
        assert status(scene).next_step == "meet: Chairs"

    def test_the_step_with_a_colleague_stands_for_those_who_have_none(self) -> None:
        scene = proposed()
        scene.sent("2026-02-02 11:00", to="joe@acme.example", thread="with-joe")
        assert status(scene, "joe@acme.example").next_step == "review the draft: follow up the proposal"


class TestLastTouch:
    def test_it_is_the_latest_mail_or_meeting_with_this_person(self) -> None:
        scene = wrote()
        scene.sent("2026-03-08 11:00", to="joe@acme.example", thread="with-joe")
        assert status(scene).last_touch == at("2026-03-02 11:00")
        scene.meeting("2026-03-04 10:00", "2026-03-04 11:00", JANE)
        scene.meeting("2026-03-14 10:00", "2026-03-14 11:00", JANE)
        assert status(scene).last_touch == at("2026-03-04 10:00")
