"""Free times mean the same instant to both sides, and nobody is asked to talk at night."""

from datetime import timedelta

import pytest

from fupmail.decide.decision import decide
from fupmail.model.follow_up import FollowUp
from tests.decide.scene import JANE, Scene, at

NEW_YORK, TOKYO, HERE = "-05:00", "+09:00", "+01:00"


def met(offset: str = "", client: str = JANE, now: str = "2026-02-10 08:00", **settings: object) -> Scene:
    """A meeting on Monday, 9 February, and a mail of the client's from before, in this offset."""
    scene = Scene(now, dict(settings))
    if offset:
        scene.received(f"2026-02-02T09:00:00{offset}", client)
    scene.meeting("2026-02-09 14:00", "2026-02-09 15:00", client)
    return scene


def follow_up(scene: Scene) -> FollowUp:
    return scene.due()["meeting_follow_up"]


def hours_there(scene: Scene) -> list[int]:
    occasion = follow_up(scene).occasion
    return [slot.start.astimezone(occasion.their_zone).hour for slot in occasion.slots]


@pytest.mark.parametrize("offset", ["", HERE])
def test_at_home_a_time_is_just_a_time(offset: str) -> None:
    occasion = follow_up(met(offset)).occasion
    assert (len(occasion.slots), occasion.their_zone, occasion.zone_named) == (2, None, False)


def test_abroad_times_are_told_by_the_clock_of_their_mail() -> None:
    occasion = follow_up(met(NEW_YORK)).occasion
    assert occasion.their_zone is not None
    assert occasion.their_zone.utcoffset(None) == timedelta(hours=-5)
    assert not occasion.zone_named


@pytest.mark.parametrize(("offset", "hours"), [(NEW_YORK, [9, 9]), (TOKYO, [17, 17]), ("-08:00", [8, 8])])
def test_they_lie_in_the_working_hours_of_both(offset: str, hours: list[int]) -> None:
    assert hours_there(met(offset)) == hours
    for slot in follow_up(met(offset)).occasion.slots:
        assert 9 <= slot.start.hour < 18


def test_where_the_middle_of_both_days_never_meets_the_edges_do() -> None:
    assert hours_there(met("+11:00")) == [19, 19]


def test_where_both_days_never_meet_no_time_is_offered() -> None:
    occasion = follow_up(met("-10:00", working_hours="09:00-12:00")).occasion
    assert (occasion.slots, occasion.their_zone, occasion.zone_named) == ((), None, False)


@pytest.mark.parametrize("offset", ["+00:00", "-00:00"])
def test_a_mail_in_universal_time_tells_no_clock_so_the_users_is_named(offset: str) -> None:
    occasion = follow_up(met(offset)).occasion
    assert (len(occasion.slots), occasion.their_zone, occasion.zone_named) == (2, None, True)


def test_where_their_clock_may_have_changed_since_the_users_is_named() -> None:
    before_the_change = met(NEW_YORK, now="2026-03-10 08:00")
    before_the_change.meeting("2026-03-09 14:00", "2026-03-09 15:00", JANE)
    occasion = follow_up(before_the_change).occasion
    assert (len(occasion.slots), occasion.their_zone, occasion.zone_named) == (2, None, True)


def test_a_zone_without_summer_time_is_known_all_year() -> None:
    scene = met(TOKYO, now="2026-06-09 08:00")
    scene.meeting("2026-06-08 14:00", "2026-06-08 15:00", JANE)
    assert follow_up(scene).occasion.their_zone is not None


@pytest.mark.parametrize(
    ("client", "named"),
    [
        ("jane@acme.co.uk", True),
        ("jane@acme.com.au", True),
        ("jane@acme.at", False),
        ("jane@acme.de", False),
        (JANE, False),
    ],
)
def test_who_is_abroad_and_never_wrote_is_told_whose_time_it_is(client: str, named: bool) -> None:
    assert follow_up(met(client=client)).occasion.zone_named is named


def test_readers_with_different_clocks_are_told_the_users() -> None:
    scene = met(NEW_YORK)
    scene.events.clear()
    scene.received(f"2026-02-02T09:00:00{TOKYO}", "joe@acme.example")
    scene.meeting("2026-02-09 14:00", "2026-02-09 15:00", JANE, "joe@acme.example")
    occasion = follow_up(scene).occasion
    assert (occasion.their_zone, occasion.zone_named) == (None, True)


def test_their_latest_mail_counts() -> None:
    scene = met(NEW_YORK)
    scene.received(f"2026-02-05T09:00:00{HERE}")
    assert follow_up(scene).occasion.their_zone is None


def test_an_apology_for_a_missed_call_offers_their_times_too() -> None:
    scene = Scene("2026-02-10 08:00")
    scene.sent("2026-02-02 10:00")
    scene.received(f"2026-02-09T12:00:00{NEW_YORK}", not_called="You did not call.")
    occasion = decide(scene.situation()).follow_ups[0].occasion
    assert [slot.start for slot in occasion.slots] == [at("2026-02-10 15:00"), at("2026-02-11 15:00")]
    assert occasion.their_zone is not None
