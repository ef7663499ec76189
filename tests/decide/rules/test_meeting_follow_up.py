"""A meeting with a client is over: a word on the next business day."""

import pytest

from fupmail.model.mailbox import Event
from tests.decide.scene import JANE, ME, Scene, at, promise

KIND = "meeting_follow_up"


def met(now: str = "2026-03-10 08:00", *guests: str, **more: object) -> Scene:
    scene = Scene(now)
    scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", *(guests or (JANE,)), **more)  # type: ignore[arg-type]
    return scene


def test_it_comes_on_the_next_business_day() -> None:
    assert KIND not in met("2026-03-09 18:00").due()
    assert met("2026-03-10 08:00").due()[KIND].due == at("2026-03-10 00:00")


def test_after_a_friday_it_comes_on_monday() -> None:
    scene = Scene("2026-03-08 12:00")
    scene.meeting("2026-03-06 14:00", "2026-03-06 15:00", JANE)
    assert scene.waits()[KIND].until == at("2026-03-09 00:00")


def test_a_meeting_without_a_thread_starts_one_with_those_met() -> None:
    follow_up = met("2026-03-10 08:00", JANE, "joe@acme.example").due()[KIND]
    assert follow_up.thread is None
    assert [each.email for each in follow_up.to] == [JANE, "joe@acme.example"]
    assert follow_up.occasion.topic == "Walk-through"


def test_a_meeting_spoken_of_by_its_title_is_followed_up_in_that_thread() -> None:
    scene = met()
    scene.sent("2026-03-04 10:00", thread="about-it", subject="Re: Walk-through")
    assert scene.due()[KIND].thread == "about-it"


def test_it_offers_two_free_slots_when_no_next_step_was_agreed() -> None:
    slots = met().due()[KIND].occasion.slots
    assert len(slots) == 2
    assert slots[0].start.date() != slots[1].start.date()


def test_it_offers_no_slots_when_a_next_step_was_agreed() -> None:
    scene = met()
    scene.received("2026-03-09 12:00", commitment=promise("meet"))
    assert scene.due()[KIND].occasion.slots == ()


def test_offered_slots_are_free_and_inside_working_hours() -> None:
    scene = met()
    scene.meeting("2026-03-12 09:00", "2026-03-12 17:00", title="Workshop")
    slots = scene.due()[KIND].occasion.slots
    assert [slot.start for slot in slots] == [at("2026-03-12 17:00"), at("2026-03-13 09:00")]


def test_a_mail_to_a_client_of_that_meeting_ends_it() -> None:
    scene = met("2026-03-10 08:00", JANE, "joe@acme.example")
    scene.sent("2026-03-09 16:00", to="joe@acme.example")
    assert scene.waits()[KIND].code == "wrote_since"


def test_a_mail_before_the_end_of_the_meeting_does_not_end_it() -> None:
    scene = met()
    scene.sent("2026-03-09 14:30")
    assert KIND in scene.due()


def test_a_mail_of_a_colleague_to_them_ends_it_too() -> None:
    scene = met()
    scene.received("2026-03-09 16:00", "tim@lindqvist.example", to=JANE, cc=ME)
    assert scene.waits()[KIND].code == "wrote_since"


def test_a_next_meeting_within_fourteen_days_ends_it() -> None:
    scene = met()
    scene.meeting("2026-03-20 10:00", "2026-03-20 11:00", JANE)
    assert scene.waits()[KIND].code == "meeting_booked"


def test_a_next_meeting_after_fourteen_days_does_not() -> None:
    scene = met()
    scene.meeting("2026-04-02 10:00", "2026-04-02 11:00", JANE)
    assert KIND in scene.due()


def test_a_mail_of_the_client_ends_it() -> None:
    scene = met()
    scene.received("2026-03-09 17:00", answer="other")
    assert scene.waits()[KIND].code == "answered"


def test_after_seven_days_it_comes_too_late() -> None:
    assert met("2026-03-17 08:00").waits()[KIND].code == "missed_window"


@pytest.mark.parametrize(
    "more",
    [
        {"cancelled": True},
        {"all_day": True},
        {"response": "declined"},
        {"organizer": "host@elsewhere.example", "response": "needs_action"},
    ],
)
def test_what_did_not_take_place_for_the_user_is_no_meeting(more: dict[str, object]) -> None:
    assert not met(**more).decide().follow_ups  # type: ignore[arg-type]


@pytest.mark.parametrize("guests", [("tim@lindqvist.example",), (f"{JANE}:declined",), ()])
def test_without_a_client_who_came_there_is_nothing_to_follow_up(guests: tuple[str, ...]) -> None:
    scene = Scene()
    scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", *guests)
    assert not scene.decide().follow_ups


def test_an_invitation_of_a_client_that_the_user_accepted_is_a_meeting() -> None:
    assert KIND in met(organizer=JANE).due()


def test_an_audience_is_no_meeting() -> None:
    crowd = tuple(f"guest{number}@acme.example" for number in range(40))
    assert not met("2026-03-10 08:00", *crowd).decide().follow_ups


def test_each_occurrence_of_a_series_stands_for_itself() -> None:
    scene = Scene("2026-03-10 08:00")
    first: Event = scene.meeting("2026-02-09 14:00", "2026-02-09 15:00", JANE)
    scene.sent("2026-02-10 10:00")
    second = scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", JANE)
    assert scene.due()[KIND].cause == second.id != first.id


def test_a_delivery_is_not_followed_up_as_a_meeting() -> None:
    assert KIND not in met(title="Installation of the panels").due()
