"""A no, or a loop that was closed without an answer: one friendly word ninety days later."""

import pytest

from tests.decide.scene import JANE, Scene, at

KIND = "keep_in_touch"


def declined(now: str = "2026-03-10 08:00") -> Scene:
    scene = Scene(now)
    scene.sent("2025-12-08 11:00", proposal=True)
    scene.received("2025-12-10 11:00", answer="declined", thread=f"with-{JANE}")
    return scene


def test_it_comes_ninety_days_after_a_no() -> None:
    assert KIND not in declined("2026-03-09 18:00").due()
    assert declined().due()[KIND].due == at("2026-03-10 00:00")


def test_the_kind_words_of_that_week_belong_to_the_no() -> None:
    scene = declined("2026-03-11 08:00")
    scene.sent("2025-12-11 09:00")
    assert scene.due()[KIND].due == at("2026-03-11 00:00")


@pytest.mark.parametrize("touch", ["sent", "received", "meeting"])
def test_any_later_touch_ends_it(touch: str) -> None:
    scene = declined()
    if touch == "meeting":
        scene.meeting("2026-02-10 10:00", "2026-02-10 11:00", JANE)
    else:
        getattr(scene, touch)("2026-02-10 10:00")
    assert KIND not in scene.due()


def test_after_a_no_there_is_nothing_else() -> None:
    for day in ("2025-12-16", "2026-01-12", "2026-02-16"):
        assert not declined(f"{day} 08:00").decide().follow_ups


def silent(now: str, attempts: int) -> Scene:
    scene = Scene(now)
    scene.sent("2025-11-20 11:00", proposal=True)
    for day in ("2025-11-26", "2025-12-03", "2025-12-10")[:attempts]:
        scene.sent(f"{day} 11:00")
    return scene


def test_it_comes_ninety_days_after_the_last_follow_up_without_an_answer() -> None:
    assert KIND not in silent("2026-03-09 08:00", 3).due()
    assert "without an answer" in silent("2026-03-10 08:00", 3).due()[KIND].reason


def test_while_a_follow_up_is_still_to_come_there_is_none() -> None:
    assert KIND not in silent("2026-03-10 08:00", 2).due()


def test_the_label_asks_for_it() -> None:
    scene = Scene("2026-03-10 08:00")
    scene.sent("2025-12-10 11:00", labels=["sent", "fupmail/keepintouch"])
    assert scene.due()[KIND].reason == "You want to keep in touch."


def test_a_meeting_ahead_makes_it_wait() -> None:
    scene = declined()
    scene.meeting("2026-03-12 10:00", "2026-03-12 11:00", "boss@acme.example")
    assert KIND not in scene.due()


def test_after_its_window_it_is_only_listed() -> None:
    scene = silent("2026-04-13 08:00", 3)
    assert KIND not in scene.due()


def test_the_label_lost_counts_as_a_no() -> None:
    scene = Scene("2026-03-10 08:00")
    scene.sent("2025-12-10 11:00", proposal=True, labels=["sent", "fupmail/lost"])
    assert scene.due()[KIND].reason == "You marked it as lost."
