"""A client asked for time: a word on the first business day at or after the time they named."""

from dataclasses import replace
from datetime import date

import pytest

from tests.decide.scene import JANE, Scene, at, request

KIND = "deferred_follow_up"


def deferred(now: str = "2026-03-10 08:00", until: date | None = date(2026, 3, 10), **more: object) -> Scene:
    scene = Scene(now)
    scene.sent("2026-02-20 11:00", proposal=True)
    asked = request("time", until, "day" if until else "none", **more)
    scene.received("2026-02-25 10:00", answer="deferred", thread=f"with-{JANE}", commitment=asked)
    return scene


def test_it_comes_on_the_day_that_they_named() -> None:
    assert deferred().due()[KIND].due == at("2026-03-10 00:00")


def test_it_never_comes_before_that_day() -> None:
    scene = deferred("2026-03-09 18:00")
    assert not scene.decide().follow_ups
    assert scene.waits()[KIND].until == at("2026-03-10 00:00")


def test_a_day_on_a_weekend_rolls_to_monday() -> None:
    assert deferred(until=date(2026, 3, 7)).due()[KIND].due == at("2026-03-09 00:00")


def test_without_a_named_time_it_comes_after_a_week() -> None:
    assert deferred(until=None).due()[KIND].due == at("2026-03-04 00:00")


def test_the_proposal_is_not_followed_up_meanwhile() -> None:
    scene = deferred("2026-03-06 08:00")
    assert scene.waits()["proposal_follow_up"].code == "deferred"


def test_any_later_word_of_theirs_ends_it() -> None:
    scene = deferred()
    scene.received("2026-03-02 10:00", answer="other")
    assert scene.waits()[KIND].code == "answered"


def test_a_one_line_thanks_does_not_cancel_it() -> None:
    scene = deferred()
    scene.received("2026-02-26 10:00", answer="other", acknowledgement=True, thread=f"with-{JANE}")
    assert KIND in scene.due()


def test_sure_take_your_time_does_not_end_it() -> None:
    scene = deferred()
    scene.sent("2026-02-25 12:00")
    assert KIND in scene.due()


def test_the_users_own_word_at_the_time_is_the_follow_up() -> None:
    scene = deferred("2026-03-11 08:00")
    scene.sent("2026-03-10 09:00")
    assert KIND not in scene.due()
    assert scene.waits()[KIND].code == "wrote_since"


def test_after_it_was_sent_the_proposal_clock_goes_on_with_the_next_attempt() -> None:
    scene = deferred("2026-03-17 08:00")
    scene.sent("2026-03-10 09:00")
    assert scene.due()["proposal_follow_up"].attempt == 2


def test_a_time_with_two_readings_makes_no_wait_by_itself_and_says_so() -> None:
    scene = deferred(until=date(2026, 3, 8), other=date(2026, 8, 3))
    assert KIND not in scene.due()
    assert scene.waits()[KIND].code == "two_readings"


def test_a_meeting_held_since_ends_it() -> None:
    scene = deferred()
    scene.meeting("2026-03-03 10:00", "2026-03-03 11:00", JANE)
    assert scene.waits()[KIND].code == "met"


def test_a_future_meeting_makes_it_wait_until_it_is_over() -> None:
    scene = deferred()
    scene.meeting("2026-03-12 10:00", "2026-03-12 11:00", JANE)
    wait = scene.waits()[KIND]
    assert (wait.code, wait.until) == ("meeting_booked", at("2026-03-12 11:00"))


@pytest.mark.parametrize("action", ["call", "visit"])
def test_asking_for_a_call_is_no_deferral(action: str) -> None:
    scene = Scene()
    scene.sent("2026-02-20 11:00", proposal=True)
    ask = request(action, at("2026-03-12 10:00"), "minute")
    scene.received("2026-03-09 10:00", answer="deferred", commitment=ask)
    assert KIND not in scene.waits()
    assert len(scene.decide().holds) == 1


def test_a_time_that_the_client_named_needs_no_room_after_the_last_follow_up() -> None:
    scene = deferred()
    scene.records.append(
        replace(scene.recorded(scene.due()[KIND], "sent", "2026-03-09 10:00"), key="another")
    )
    del scene.records[0]
    assert KIND in scene.due()


@pytest.mark.parametrize("label", ["won", "lost"])
def test_the_users_label_on_the_thread_ends_it(label: str) -> None:
    scene = deferred()
    scene.facts = [replace(mail, labels=frozenset({f"fupmail/{label}"})) for mail in scene.facts]
    assert scene.waits()[KIND].code == "closed"


@pytest.mark.parametrize("answer", ["question", "other"])
def test_a_polite_request_for_time_counts_whatever_else_the_mail_is(answer: str) -> None:
    scene = deferred()
    scene.facts = [replace(mail, answer=answer) if mail.answer else mail for mail in scene.facts]
    assert KIND in scene.due()


def test_skipping_a_call_asks_for_no_time() -> None:
    scene = Scene("2026-03-20 08:00")
    scene.sent("2026-02-20 11:00", proposal=True)
    scene.received("2026-02-25 10:00", answer="deferred", cancels="call")
    assert KIND not in scene.due()
