"""Delivered, installed or live: the question how it goes, between day 2 and day 7."""

import pytest

from tests.decide.scene import JANE, Scene, at

KIND = "delivery_check"


def delivered(now: str, when: str = "2026-03-10 16:00", **settings: object) -> Scene:
    scene = Scene(now, dict(settings))
    scene.sent(when, delivered="The desks were installed.")
    return scene


def test_it_comes_three_days_after() -> None:
    assert KIND not in delivered("2026-03-12 18:00").due()
    follow_up = delivered("2026-03-13 08:00").due()[KIND]
    assert (follow_up.due, follow_up.evidence[0].quote) == (
        at("2026-03-13 00:00"),
        "The desks were installed.",
    )


@pytest.mark.parametrize("when", ["2026-03-11 16:00", "2026-03-12 16:00", "2026-03-13 16:00"])
def test_a_third_day_on_a_weekend_rolls_to_a_business_day(when: str) -> None:
    assert delivered("2026-03-16 08:00", when).due()[KIND].due == at("2026-03-16 00:00")


def test_on_day_seven_it_may_still_come_and_never_after() -> None:
    assert KIND in delivered("2026-03-17 23:00").due()
    assert delivered("2026-03-18 00:01").waits()[KIND].code == "missed_window"


def test_never_before_day_two_whatever_the_config_says() -> None:
    settings = {"delivery": {"after_days": 2, "earliest_day": 2}}
    assert KIND not in delivered("2026-03-11 20:00", **settings).due()
    assert KIND in delivered("2026-03-12 08:00", **settings).due()


def test_a_third_day_that_rolls_past_day_seven_is_left_out() -> None:
    scene = delivered("2026-12-24 08:00", "2026-12-21 16:00", working_days=["Mon"])
    assert KIND not in scene.due()
    scene.now = "2027-01-04 08:00"
    assert KIND not in scene.due()


def test_the_users_mail_since_ends_it() -> None:
    scene = delivered("2026-03-13 08:00")
    scene.sent("2026-03-11 10:00", thread="elsewhere")
    assert scene.waits()[KIND].code == "wrote_since"


def test_feedback_of_the_client_ends_it() -> None:
    scene = delivered("2026-03-13 08:00")
    scene.received("2026-03-11 10:00", answer="other")
    assert scene.waits()[KIND].code == "answered"


def test_the_label_delivered_starts_it() -> None:
    scene = Scene("2026-03-13 08:00")
    scene.sent("2026-03-10 16:00", labels=["sent", "fupmail/delivered"])
    assert KIND in scene.due()


def test_the_label_and_the_words_of_one_thread_are_one_delivery() -> None:
    scene = Scene("2026-03-13 08:00")
    scene.sent("2026-03-10 16:00", delivered="It went live.", labels=["sent", "fupmail/delivered"])
    decision = scene.decide()
    assert [each.kind for each in decision.follow_ups] == [KIND]
    assert not [wait for wait in decision.waits if wait.kind == KIND]


@pytest.mark.parametrize(
    "title", ["Installation of the desks", "Delivery Acme", "Go-live", "Lieferung Stühle"]
)
def test_a_delivery_with_them_in_the_calendar_starts_it(title: str) -> None:
    scene = Scene("2026-03-13 08:00")
    scene.meeting("2026-03-10 10:00", "2026-03-10 12:00", JANE, title=title)
    assert list(scene.due()) == [KIND]


def test_a_delivery_that_is_still_to_come_starts_nothing() -> None:
    scene = Scene("2026-03-09 08:00")
    scene.meeting("2026-03-10 10:00", "2026-03-10 12:00", JANE, title="Installation of the desks")
    assert not scene.decide().follow_ups


def test_what_the_client_calls_delivered_is_not_the_users_delivery() -> None:
    scene = Scene("2026-03-13 08:00")
    scene.sent("2026-03-02 10:00")
    scene.received("2026-03-10 16:00", delivered="Your invoice was delivered.", answer="other")
    assert KIND not in scene.due()


def test_after_an_installation_those_who_were_there_are_asked_and_not_whoever_wrote_last() -> None:
    scene = Scene("2026-03-13 08:00")
    scene.sent("2026-03-02 10:00")
    scene.sent("2026-03-06 10:00", to="milan@acme.example")
    scene.meeting("2026-03-10 14:00", "2026-03-10 15:00", JANE, title="Installation")
    follow_up = scene.due()[KIND]
    assert ([each.email for each in follow_up.to], follow_up.thread) == ([JANE], f"with-{JANE}")


def test_those_who_were_there_and_never_wrote_are_asked_in_a_conversation_of_their_own() -> None:
    scene = Scene("2026-03-13 08:00")
    scene.sent("2026-03-06 10:00", to="milan@acme.example")
    scene.meeting("2026-03-10 14:00", "2026-03-10 15:00", JANE, title="Installation")
    follow_up = scene.due()[KIND]
    assert ([each.email for each in follow_up.to], follow_up.thread) == ([JANE], None)
