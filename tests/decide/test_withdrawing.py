"""Drafts whose follow-up has ended while they lie untouched are taken back; edited ones are left."""

from dataclasses import replace

import pytest

from fupmail.decide.decision import Decision
from tests.decide.scene import JANE, Scene


def with_draft(state: str = "made") -> Scene:
    scene = Scene()
    scene.sent("2026-03-05 11:00", proposal=True)
    scene.recorded(scene.due()["proposal_follow_up"], state, "2026-03-10 08:00")
    scene.now = "2026-03-11 08:00"
    return scene


def withdrawn(decision: Decision) -> list[str]:
    return [withdrawal.record.kind for withdrawal in decision.withdrawals]


def test_while_nothing_happens_the_draft_stays() -> None:
    assert not withdrawn(with_draft().decide())


@pytest.mark.parametrize("answer", ["accepted", "declined", "question", "complaint", "unsubscribe"])
def test_an_answer_takes_it_back_and_says_why(answer: str) -> None:
    scene = with_draft()
    scene.received("2026-03-10 12:00", answer=answer)
    decision = scene.decide()
    assert withdrawn(decision) == ["proposal_follow_up"]
    assert decision.withdrawals[0].reason


def test_a_mail_by_hand_takes_it_back() -> None:
    scene = with_draft()
    scene.sent("2026-03-10 12:00", thread="elsewhere")
    assert withdrawn(scene.decide()) == ["proposal_follow_up"]


def test_a_booked_meeting_takes_it_back_and_when_it_is_cancelled_the_draft_comes_again() -> None:
    scene = with_draft()
    scene.meeting("2026-03-13 10:00", "2026-03-13 11:00", JANE)
    assert withdrawn(scene.decide()) == ["proposal_follow_up"]
    scene.events.clear()
    scene.records[0] = replace(scene.records[0], state="withdrawn")
    assert "proposal_follow_up" in scene.due()


def test_the_users_stop_takes_it_back() -> None:
    scene = with_draft()
    scene.says("stop", JANE, "2026-03-10 12:00")
    assert withdrawn(scene.decide()) == ["proposal_follow_up"]


def test_an_out_of_office_leaves_it() -> None:
    scene = with_draft()
    scene.received("2026-03-10 12:00", category="out_of_office")
    assert not withdrawn(scene.decide())


def test_an_edited_draft_is_left_and_mentioned() -> None:
    scene = with_draft("edited")
    scene.received("2026-03-10 12:00", answer="declined")
    decision = scene.decide()
    assert not withdrawn(decision)
    assert "draft_edited" in {wait.code for wait in decision.waits}


def test_a_draft_whose_mail_is_out_of_sight_is_left() -> None:
    scene = with_draft()
    scene.facts.clear()
    assert not withdrawn(scene.decide())


def test_a_complaint_takes_back_a_proposal_draft_and_makes_its_own_at_once() -> None:
    scene = with_draft()
    scene.received("2026-03-10 12:00", answer="complaint", thread=f"with-{JANE}")
    assert list(scene.due()) == ["complaint"]


LABELLED = [
    ("complaint", "fupmail/unhappy", "2026-03-10 08:00"),
    ("thank_you", "fupmail/won", "2026-03-10 08:00"),
    ("delivery_check", "fupmail/delivered", "2026-03-12 08:00"),
    ("keep_in_touch", "fupmail/keepintouch", "2026-06-08 08:00"),
    ("referral_thanks", "fupmail/referral", "2026-03-10 08:00"),
    ("loyal_appreciation", "fupmail/loyal", "2026-06-08 08:00"),
]


@pytest.mark.parametrize(("kind", "label", "now"), LABELLED)
def test_a_draft_that_rested_on_a_label_is_taken_back_when_the_label_is_taken_off(
    kind: str, label: str, now: str
) -> None:
    scene = Scene(now)
    scene.sent("2026-03-05 11:00")
    scene.received("2026-03-09 10:00", answer="other", thread=f"with-{JANE}", labels=["inbox", label])
    draft = scene.recorded(scene.due()[kind], "made", now)
    assert not withdrawn(scene.decide())
    scene.facts[-1] = replace(scene.facts[-1], labels=frozenset({"inbox"}))
    decision = scene.decide()
    assert [each.record.key for each in decision.withdrawals] == [draft.key]
    assert "label" in decision.withdrawals[0].reason


def test_a_proposal_by_label_is_none_when_the_label_is_taken_off() -> None:
    scene = Scene("2026-03-10 08:00")
    scene.sent("2026-03-05 11:00", labels=["sent", "fupmail/proposal"])
    scene.recorded(scene.due()["proposal_follow_up"], "made", "2026-03-10 08:00")
    scene.facts[-1] = replace(scene.facts[-1], labels=frozenset({"sent"}))
    assert withdrawn(scene.decide()) == ["proposal_follow_up"]


def test_a_draft_about_a_meeting_that_was_called_off_after_all_is_taken_back() -> None:
    scene = Scene("2026-03-10 08:00")
    event = scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", JANE)
    scene.recorded(scene.due()["meeting_follow_up"], "made", "2026-03-10 08:00")
    scene.events[0] = replace(event, cancelled=True)
    assert withdrawn(scene.decide()) == ["meeting_follow_up"]
