"""Clients who wait for the user's own words."""

from datetime import date

import pytest

from tests.decide.scene import JANE, ME, Scene, request


def asked(**said: object) -> Scene:
    scene = Scene()
    scene.sent("2026-03-02 11:00")
    scene.received("2026-03-06 09:00", **said)
    return scene


def waiting(scene: Scene) -> list[str]:
    return [each.client for each in scene.decide().waiting_on_you]


@pytest.mark.parametrize(
    "said",
    [
        {"answer": "question"},
        {"answer": "complaint"},
        {"answer": "other", "asks": "Could you resend it?"},
        {"answer": "other", "not_called": "You did not call."},
        {"answer": "other", "labels": ["inbox", "fupmail/unhappy"]},
    ],
)
def test_one_whose_last_word_asks_for_the_users_waits(said: dict[str, object]) -> None:
    assert waiting(asked(**said)) == [JANE]


def test_the_sentence_that_asks_is_the_evidence() -> None:
    (each,) = asked(answer="question", asks="What does it cost?").decide().waiting_on_you
    assert [evidence.quote for evidence in each.evidence] == ["What does it cost?"]
    assert each.reason == f'{JANE} asked on Fri 6 Mar: "What does it cost?"'


@pytest.mark.parametrize("answer", ["accepted", "declined", "deferred", "referral", "unsubscribe", "other"])
def test_a_word_that_asks_nothing_waits_for_nothing(answer: str) -> None:
    assert waiting(asked(answer=answer)) == []


def test_any_other_answer_to_a_proposal_waits_for_the_user_in_whatever_thread_it_came() -> None:
    scene = Scene()
    scene.sent("2026-03-02 11:00", proposal=True)
    scene.received("2026-03-06 09:00", answer="other", thread="elsewhere")
    assert waiting(scene) == [JANE]


def test_once_that_answer_is_not_the_last_word_on_it_nothing_waits() -> None:
    scene = Scene()
    scene.sent("2026-03-02 11:00", proposal=True)
    scene.received("2026-03-06 09:00", answer="other", thread="elsewhere")
    scene.received("2026-03-07 09:00", answer="accepted", thread=f"with-{JANE}")
    assert waiting(scene) == []


def test_the_users_mail_ends_it() -> None:
    scene = asked(answer="question")
    scene.sent("2026-03-06 12:00", thread="elsewhere")
    assert waiting(scene) == []


def test_the_mail_of_a_colleague_ends_it() -> None:
    scene = asked(answer="question")
    scene.received("2026-03-06 12:00", "tim@lindqvist.example", to=JANE, cc=ME)
    assert waiting(scene) == []


def test_the_users_mail_to_somebody_else_there_in_another_thread_does_not() -> None:
    scene = asked(answer="question")
    scene.sent("2026-03-06 12:00", to="joe@acme.example", thread="elsewhere")
    assert waiting(scene) == [JANE]


def test_a_thanks_after_the_question_does_not_end_it() -> None:
    scene = asked(answer="question")
    scene.received("2026-03-06 10:00", answer="other", acknowledgement=True)
    assert waiting(scene) == [JANE]


@pytest.mark.parametrize("action", ["call", "visit", "time"])
def test_what_a_hold_or_a_later_draft_keeps_waits_for_nobody(action: str) -> None:
    wish = request(action, date(2026, 3, 12), "day")
    assert waiting(asked(answer="question", asks=wish.quote, commitment=wish)) == []


def test_a_wish_with_two_readings_waits_for_the_user() -> None:
    wish = request("call", date(2026, 3, 12), "day", other=date(2026, 3, 19))
    assert waiting(asked(answer="question", asks=wish.quote, commitment=wish)) == [JANE]


def test_a_stranger_waits_for_nothing() -> None:
    scene = Scene()
    scene.received("2026-03-06 09:00", answer="question")
    assert waiting(scene) == []


def test_what_is_older_than_the_look_back_is_forgotten() -> None:
    scene = asked(answer="question")
    scene.now = "2026-04-04 08:00"
    assert waiting(scene) == [JANE]
    scene.now = "2026-04-06 08:00"
    assert waiting(scene) == []


def test_who_waits_longest_comes_first() -> None:
    scene = asked(answer="question")
    scene.sent("2026-03-01 11:00", to="ben@other.example")
    scene.received("2026-03-05 09:00", "ben@other.example", answer="question")
    assert waiting(scene) == ["ben@other.example", JANE]


@pytest.mark.parametrize("label", ["fupmail/won", "fupmail/lost"])
def test_a_label_that_says_how_it_ended_leaves_nothing_to_answer_but_a_question(label: str) -> None:
    scene = Scene()
    scene.sent("2026-03-02 11:00", proposal=True, labels=["sent", label])
    scene.received("2026-03-06 09:00", answer="other", thread=f"with-{JANE}")
    assert waiting(scene) == []
    scene.received("2026-03-06 10:00", answer="question", thread=f"with-{JANE}")
    assert waiting(scene) == [JANE]
