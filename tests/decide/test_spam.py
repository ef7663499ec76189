"""What lies in Spam answers for nobody, and yet no client is written to over the head of it."""

from typing import Any

import pytest

from tests.decide.scene import JANE, Scene

KIND = "proposal_follow_up"
JUNK: dict[str, Any] = {"labels": ["spam"]}


def proposed() -> Scene:
    scene = Scene()
    scene.sent("2026-03-02 11:00", proposal=True)
    return scene


def codes(scene: Scene) -> list[str]:
    return [problem.code for problem in scene.decide().problems]


def test_a_vouched_mail_of_theirs_in_spam_is_looked_at_before_they_are_written_to() -> None:
    scene = proposed()
    mail = scene.received("2026-03-05 11:00", authenticity="pass", **JUNK)
    wait = scene.waits()[KIND]
    assert (wait.code, wait.evidence[0].message) == ("in_spam", mail.message_id)
    assert codes(scene) == ["in_spam"]


def test_it_is_no_answer_all_the_same() -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", authenticity="pass", answer="accepted", **JUNK)
    decision = scene.decide()
    assert [status.stage for status in decision.clients] == ["proposed"]
    assert decision.waiting_on_you == ()


def test_an_impostor_in_spam_holds_nothing_back() -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", authenticity="fail", answer="declined", **JUNK)
    assert KIND in scene.due()
    assert codes(scene) == ["forged_sender"]


def test_one_that_nobody_vouches_for_is_named_and_holds_nothing_back() -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", answer="unsubscribe", **JUNK)
    assert KIND in scene.due()
    assert codes(scene) == ["in_spam"]


def test_a_look_alike_in_spam_holds_nothing_back() -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", "jane@acrne.example", authenticity="pass", **JUNK)
    assert KIND in scene.due()
    assert codes(scene) == ["look_alike"]


@pytest.mark.parametrize("labels", [["inbox"], ["spam", "trash"]])
def test_moved_to_the_inbox_it_is_an_answer_and_deleted_it_is_nothing(labels: list[str]) -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", authenticity="pass", answer="other", labels=labels)
    assert (KIND in scene.due()) is ("trash" in labels)
    assert codes(scene) == []


def test_who_has_written_to_them_since_is_told_no_more() -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", authenticity="pass", **JUNK)
    scene.sent("2026-03-06 11:00", to=JANE)
    assert codes(scene) == []


def test_a_stranger_and_a_newsletter_in_spam_are_nobodys_concern() -> None:
    scene = proposed()
    scene.received("2026-03-05 11:00", "prince@far.example", authenticity="pass", **JUNK)
    scene.received("2026-03-05 12:00", authenticity="pass", category="bulk", **JUNK)
    assert KIND in scene.due()
    assert codes(scene) == []
