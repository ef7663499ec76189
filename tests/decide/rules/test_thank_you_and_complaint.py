"""A yes is thanked for on the next business day; a complaint is answered before anything else."""

import pytest

from tests.decide.scene import JANE, Scene, at

FARAH = "farah@bakery.example"


def proposed(now: str = "2026-03-10 08:00", **settings: object) -> Scene:
    scene = Scene(now, dict(settings))
    scene.sent("2026-03-02 11:00", proposal=True)
    return scene


class TestThankYou:
    def test_it_comes_on_the_next_business_day_after_the_yes(self) -> None:
        scene = proposed("2026-03-09 18:00")
        scene.received("2026-03-09 10:00", answer="accepted", answer_quote="Go ahead.")
        assert "thank_you" not in scene.due()
        scene.now = "2026-03-10 08:00"
        follow_up = scene.due()["thank_you"]
        assert (follow_up.due, follow_up.evidence[0].quote) == (at("2026-03-10 00:00"), "Go ahead.")

    def test_the_users_mail_since_ends_it(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="accepted")
        scene.sent("2026-03-09 12:00")
        assert scene.waits()["thank_you"].code == "wrote_since"

    def test_a_yes_to_anything_but_a_proposal_is_none(self) -> None:
        scene = Scene()
        scene.sent("2026-03-02 11:00")
        scene.received("2026-03-09 10:00", answer="accepted")
        assert not scene.decide().follow_ups

    def test_a_yes_marked_on_a_mail_to_others_is_none_of_those_who_got_a_copy(self) -> None:
        scene = Scene()
        scene.sent("2026-03-02 11:00")
        scene.sent("2026-03-05 11:00", thread="introduced", to=FARAH, cc=JANE, labels=["sent", "fupmail/won"])
        (thanks,) = [each for each in scene.decide().follow_ups if each.kind == "thank_you"]
        assert thanks.client.email == FARAH
        assert thanks.reason.startswith("You marked it as won; you wrote on Thu 5 Mar")

    def test_a_stop_on_a_mail_holds_for_those_who_got_a_copy_too(self) -> None:
        scene = Scene()
        scene.sent("2026-03-05 11:00", proposal=True)
        assert "proposal_follow_up" in scene.due()
        scene.sent("2026-03-02 11:00", thread="other", to=FARAH, cc=JANE, labels=["sent", "fupmail/stop"])
        assert "proposal_follow_up" not in scene.due()

    def test_the_label_won_is_a_yes_whatever_was_read(self) -> None:
        scene = proposed()
        scene.received(
            "2026-03-09 10:00", answer="declined", thread=f"with-{JANE}", labels=["inbox", "fupmail/won"]
        )
        assert "thank_you" in scene.due()
        assert [status.stage for status in scene.decide().clients] == ["won"]

    def test_a_label_on_the_whole_conversation_speaks_of_their_last_word_in_it(self) -> None:
        won, thread = ["fupmail/won"], f"with-{JANE}"
        scene = Scene()
        scene.sent("2026-02-10 11:00", proposal=True, labels=["sent", *won])
        scene.sent("2026-02-13 11:00", labels=["sent", *won])
        theirs = scene.received("2026-03-09 10:00", answer="other", thread=thread, labels=["inbox", *won])
        assert scene.due()["thank_you"].cause == theirs.message_id
        scene.sent("2026-03-09 12:00", labels=["sent", *won])
        assert scene.waits()["thank_you"].code == "wrote_since"

    def test_the_label_on_a_conversation_speaks_of_the_proposal_not_of_the_enquiry_before_it(self) -> None:
        """They asked by mail, got the proposal, and said yes on the telephone."""
        won, thread = ["fupmail/won"], f"with-{JANE}"
        scene = Scene("2026-03-10 08:00")
        scene.received("2026-03-06 10:00", answer="question", thread=thread, labels=["inbox", *won])
        offer = scene.sent("2026-03-09 11:00", proposal=True, labels=["sent", *won])
        assert scene.due()["thank_you"].cause == offer.message_id
        assert [status.stage for status in scene.decide().clients] == ["won"]
        scene.sent("2026-03-09 15:00", thread="another")
        assert "after the mail of Mon 9 Mar that you marked as won" in scene.waits()["thank_you"].reason

    def test_a_yes_and_the_label_on_its_conversation_are_one_yes(self) -> None:
        scene = Scene()
        scene.sent("2026-03-06 11:00", proposal=True, labels=["sent", "fupmail/won"])
        yes = scene.received(
            "2026-03-09 10:00", answer="accepted", thread=f"with-{JANE}", labels=["inbox", "fupmail/won"]
        )
        decision = scene.decide()
        assert [each.cause for each in decision.follow_ups] == [yes.message_id]
        assert "thank_you" not in {wait.kind for wait in decision.waits}

    def test_the_label_lost_silences_a_yes(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="accepted", labels=["inbox", "fupmail/lost"])
        assert "thank_you" not in scene.due()
        assert [status.stage for status in scene.decide().clients] == ["lost"]

    def test_a_forged_yes_is_none(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="accepted", authenticity="fail")
        assert "thank_you" not in scene.due()


class TestComplaint:
    def test_it_is_due_at_once_and_first(self) -> None:
        scene = proposed("2026-03-09 19:00")
        scene.sent("2026-03-04 11:00", to="ben@other.example", proposal=True)
        scene.received("2026-03-09 18:00", answer="complaint")
        assert next(iter(scene.due())) == "complaint"

    def test_on_a_weekend_it_is_due_on_monday(self) -> None:
        scene = proposed("2026-03-07 12:00")
        scene.received("2026-03-07 10:00", answer="complaint")
        assert scene.waits()["complaint"].until == at("2026-03-09 00:00")

    def test_every_other_follow_up_to_that_company_waits_for_the_answer(self) -> None:
        scene = proposed()
        scene.sent("2026-03-04 11:00", to="joe@acme.example", proposal=True, thread="another")
        scene.received("2026-03-03 10:00", "boss@acme.example", answer="complaint", thread="third")
        assert list(scene.due()) == ["complaint"]

    def test_it_ends_when_the_user_has_answered(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="complaint")
        scene.sent("2026-03-09 12:00")
        assert "complaint" not in scene.due()

    def test_only_the_listed_remedies_are_offered(self) -> None:
        scene = proposed(complaint={"remedies": ["replace it"]})
        scene.received("2026-03-09 10:00", answer="complaint")
        assert scene.due()["complaint"].occasion.remedies == ("replace it",)

    def test_where_none_are_listed_none_is_offered(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="complaint")
        occasion = scene.due()["complaint"].occasion
        assert (occasion.remedies, occasion.client_type) == ((), "angry")

    def test_a_strangers_complaint_is_not_answered(self) -> None:
        scene = Scene()
        scene.received("2026-03-09 10:00", "angry@elsewhere.example", answer="complaint")
        assert not scene.decide().follow_ups

    def test_the_label_unhappy_is_a_complaint(self) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="other", labels=["inbox", "fupmail/unhappy"])
        assert "complaint" in scene.due()

    @pytest.mark.parametrize("kind", ["stage", "waiting"])
    def test_the_client_is_shown_as_unhappy_and_waiting(self, kind: str) -> None:
        scene = proposed()
        scene.received("2026-03-09 10:00", answer="complaint")
        decision = scene.decide()
        if kind == "stage":
            assert [status.stage for status in decision.clients] == ["unhappy"]
        else:
            assert [each.client for each in decision.waiting_on_you] == [JANE]
