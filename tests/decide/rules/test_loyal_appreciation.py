"""A client who keeps coming back and has been silent for ninety days: a word of appreciation."""

from dataclasses import replace

from tests.decide.scene import JANE, Scene, at

KIND = "loyal_appreciation"


def loyal(now: str = "2026-03-10 08:00") -> Scene:
    scene = Scene(now)
    scene.sent("2025-12-10 11:00", labels=["sent", "fupmail/loyal"])
    return scene


def bought(times: int, now: str = "2026-03-10 08:00", year: int = 2025) -> Scene:
    scene = Scene(now)
    for month in range(1, times + 1):
        scene.sent(f"{year}-{month:02}-02 11:00", proposal=True, thread=f"quote-{month}")
        scene.received(f"{year}-{month:02}-03 11:00", answer="accepted", thread=f"quote-{month}")
    scene.sent("2025-12-10 11:00")
    return scene


def test_it_comes_after_ninety_days_without_a_touch() -> None:
    assert KIND not in loyal("2026-03-09 18:00").due()
    assert loyal().due()[KIND].due == at("2026-03-10 00:00")


def test_three_purchases_make_a_client_loyal() -> None:
    assert KIND in bought(3).due()
    assert "3 purchases" in bought(3).due()[KIND].reason


def test_two_purchases_do_not() -> None:
    assert KIND not in bought(2).due()


def test_purchases_of_more_than_two_years_ago_do_not_count() -> None:
    assert KIND not in bought(3, year=2023).due()


def test_any_touch_starts_the_silence_anew() -> None:
    scene = loyal()
    scene.received("2026-03-01 11:00", answer="other", acknowledgement=True)
    assert scene.waits()[KIND].until == at("2026-06-01 00:00")  # 30 May is a Saturday


def test_a_meeting_is_a_touch() -> None:
    scene = loyal()
    scene.meeting("2026-02-10 10:00", "2026-02-10 11:00", JANE)
    scene.sent("2026-02-10 12:00")
    assert KIND not in scene.due()


def test_a_touch_takes_back_the_draft_of_the_silence_that_it_broke() -> None:
    scene = loyal()
    scene.recorded(scene.due()[KIND], "made", "2026-03-10 08:00")
    scene.received("2026-03-10 11:00", answer="other")
    scene.now = "2026-03-11 08:00"
    assert [each.record.kind for each in scene.decide().withdrawals] == [KIND]


def test_an_edited_draft_is_left_then() -> None:
    scene = loyal()
    scene.recorded(scene.due()[KIND], "edited", "2026-03-10 08:00")
    scene.received("2026-03-10 11:00", answer="other")
    scene.now = "2026-03-11 08:00"
    assert not scene.decide().withdrawals


def test_it_goes_to_the_one_who_wrote_last() -> None:
    scene = loyal()
    scene.facts.insert(0, replace(scene.facts[0], id="m0"))
    scene.received("2025-12-09 11:00", "joe@acme.example", answer="other")
    assert [each.email for each in scene.due()[KIND].to] == ["joe@acme.example"]


def test_taking_the_label_off_takes_it_back() -> None:
    scene = loyal()
    scene.facts = [replace(scene.facts[0], labels=frozenset({"sent"}))]
    assert not scene.decide().follow_ups
