"""What holds a follow-up back, whichever rule asked for it."""

from datetime import date

import pytest

from tests.decide.scene import JANE, Scene, at

KIND = "proposal_follow_up"


def proposed(now: str = "2026-03-10 08:00") -> Scene:
    scene = Scene(now)
    scene.sent("2026-03-05 11:00", proposal=True)
    return scene


class TestOutOfOffice:
    def test_it_waits_until_one_business_day_after_the_named_return(self) -> None:
        scene = proposed()
        scene.received("2026-03-05 11:01", category="out_of_office", returns=date(2026, 3, 13))
        wait = scene.waits()[KIND]
        assert (wait.code, wait.until) == ("out_of_office", at("2026-03-16 00:00"))

    def test_it_waits_three_business_days_when_no_return_is_named(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 11:01", category="out_of_office")
        assert scene.waits()[KIND].until == at("2026-03-12 00:00")

    def test_after_the_return_it_is_due(self) -> None:
        scene = proposed("2026-03-16 08:00")
        scene.received("2026-03-05 11:01", category="out_of_office", returns=date(2026, 3, 13))
        assert KIND in scene.due()

    def test_that_of_a_colleague_of_theirs_holds_nothing_back(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 11:01", "boss@acme.example", category="out_of_office")
        assert KIND in scene.due()


class TestSuppression:
    def test_a_bounce_ends_follow_ups_to_that_address_and_says_so(self) -> None:
        scene = proposed()
        scene.received(
            "2026-03-05 11:01", "mailer-daemon@lindqvist.example", category="bounce", failed=(JANE,)
        )
        assert scene.waits()[KIND].code == "bounced"

    def test_a_bounce_of_another_address_does_not(self) -> None:
        scene = proposed()
        scene.received(
            "2026-03-05 11:01",
            "mailer-daemon@lindqvist.example",
            category="bounce",
            failed=("old@acme.example",),
        )
        assert KIND in scene.due()

    def test_stop_writing_is_for_good(self) -> None:
        scene = proposed("2026-03-24 08:00")
        scene.received("2026-03-06 11:00", answer="unsubscribe")
        scene.sent("2026-03-18 11:00", proposal=True, thread="new")
        assert scene.waits()[KIND].code == "suppressed"

    def test_only_the_users_resume_lifts_it(self) -> None:
        scene = proposed("2026-03-24 08:00")
        scene.received("2026-03-06 11:00", answer="unsubscribe")
        scene.sent("2026-03-18 11:00", proposal=True, thread="new")
        scene.says("resume", JANE, "2026-03-20 09:00")
        assert KIND in scene.due()

    @pytest.mark.parametrize("who", [JANE, "acme.example"])
    def test_the_users_stop_holds_for_a_person_or_a_company(self, who: str) -> None:
        scene = proposed()
        scene.says("stop", who, "2026-03-06 09:00")
        assert scene.waits()[KIND].code == "suppressed"

    def test_the_label_stop_holds_while_it_is_there(self) -> None:
        scene = proposed()
        scene.sent("2026-02-02 10:00", labels=["sent", "fupmail/stop"])
        assert scene.waits()[KIND].code == "suppressed"


class TestSnooze:
    def test_a_snoozed_client_is_left_alone_until_then(self) -> None:
        scene = proposed()
        scene.says("snooze", JANE, "2026-03-09 09:00", until="2026-03-16 00:00")
        wait = scene.waits()[KIND]
        assert (wait.code, wait.until) == ("snoozed", at("2026-03-16 00:00"))
        scene.now = "2026-03-16 08:00"
        assert KIND in scene.due()

    def test_resume_ends_a_snooze(self) -> None:
        scene = proposed()
        scene.says("snooze", JANE, "2026-03-09 09:00", until="2026-03-16 00:00")
        scene.says("resume", JANE, "2026-03-09 10:00")
        assert KIND in scene.due()

    def test_a_snooze_label_counts_from_the_run_that_first_saw_it(self) -> None:
        scene = Scene()
        scene.sent("2026-03-05 11:00", proposal=True, labels=["sent", "fupmail/snooze 1w"])
        heard = scene.decide().heard
        assert [word.until for word in heard] == [at("2026-03-17 08:00")]
        scene.words.extend(heard)
        scene.now = "2026-03-16 08:00"
        assert scene.waits()[KIND].code == "snoozed"
        assert not scene.decide().heard
        scene.now = "2026-03-17 09:00"
        assert KIND in scene.due()


class TestImpostors:
    @pytest.mark.parametrize("domain", ["acrne.example", "аcme.example", "xn--cme-5cd.example"])
    def test_a_look_alike_domain_is_not_the_client(self, domain: str) -> None:
        scene = proposed()
        scene.received("2026-03-06 09:00", f"jane@{domain}", answer="accepted")
        decision = scene.decide()
        assert [problem.code for problem in decision.problems] == ["look_alike"]
        assert KIND in scene.due()

    def test_a_known_name_with_another_address_is_not_the_client(self) -> None:
        scene = Scene()
        scene.sent("2026-03-05 11:00", proposal=True)
        scene.meeting("2026-02-05 11:00", "2026-02-05 12:00", JANE)
        scene.received("2026-02-06 09:00", name="Jane Cooper")
        scene.received("2026-03-06 09:00", "jane.cooper@free.example", name="Jane Cooper", answer="accepted")
        assert "thank_you" not in scene.due()

    def test_mail_that_failed_the_sender_check_is_not_the_clients(self) -> None:
        scene = proposed()
        scene.received("2026-03-06 09:00", answer="declined", authenticity="fail")
        assert KIND in scene.due()
        assert [problem.code for problem in scene.decide().problems] == ["forged_sender"]

    def test_another_company_of_a_like_name_is_simply_another_client(self) -> None:
        scene = proposed()
        scene.sent("2026-03-04 10:00", to="joe@acme-group.example")
        scene.received("2026-03-06 09:00", "joe@acme-group.example", answer="other")
        assert not scene.decide().problems


class TestMeetingAhead:
    def test_a_future_meeting_with_the_company_makes_a_proposal_wait_until_it_is_over(self) -> None:
        scene = proposed()
        scene.meeting("2026-03-12 10:00", "2026-03-12 11:00", "boss@acme.example")
        wait = scene.waits()[KIND]
        assert (wait.code, wait.until) == ("meeting_booked", at("2026-03-12 11:00"))

    def test_a_cancelled_meeting_does_not(self) -> None:
        scene = proposed()
        scene.meeting("2026-03-12 10:00", "2026-03-12 11:00", JANE, cancelled=True)
        assert KIND in scene.due()


class TestUnreadMail:
    @pytest.mark.parametrize("named", [JANE, "boss@acme.example"])
    def test_a_message_of_theirs_that_could_not_be_read_holds_everything_back(self, named: str) -> None:
        scene = proposed()
        scene.received("2026-03-02 10:00", "boss@acme.example")
        scene.unread[named] = "box.mbox@17"
        wait = scene.waits()[KIND]
        assert (wait.code, wait.evidence[0].message) == ("unread_mail", "box.mbox@17")

    def test_one_of_somebody_else_holds_nothing_back(self) -> None:
        scene = proposed()
        scene.unread["else@other.example"] = "box.mbox@17"
        assert KIND in scene.due()


def test_while_a_complaint_is_open_no_meeting_of_that_company_is_followed_up() -> None:
    scene = Scene()
    scene.sent("2026-03-02 11:00", to="boss@acme.example")
    scene.received("2026-03-05 10:00", "boss@acme.example", answer="complaint")
    scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", JANE)
    assert scene.waits()["meeting_follow_up"].code == "complaint_open"
