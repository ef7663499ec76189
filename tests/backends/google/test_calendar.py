"""What stands in the calendar is read in one listing, and holds never outrank the user's hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fupmail.config import Config
from fupmail.errors import ConfigError, OutcomeUnknown, Refused, Unavailable
from tests.backends.google.conftest import Account
from tests.backends.google.stage import JANE, NOW, entry
from tests.servers.faults import Fault, Request, when

pytestmark = pytest.mark.servers
Make = Callable[..., Account]
WEEK = timedelta(days=7)
KEY = "b" * 40


def meeting(**more: Any) -> dict[str, Any]:
    span = {"start": "2026-03-11T10:00:00+01:00", "end": "2026-03-11T11:00:00+01:00"}
    return {"summary": "Walk-through", "attendees": [JANE.email], **span, **more}


def test_a_meeting_is_read_with_its_guests_and_the_users_own_answer(account: Make) -> None:
    [event] = account(events=[meeting()]).open().events(NOW - WEEK, NOW + WEEK)
    assert (event.title, event.start, event.end) == (
        "Walk-through",
        datetime(2026, 3, 11, 9, tzinfo=UTC),
        datetime(2026, 3, 11, 10, tzinfo=UTC),
    )
    assert {(guest.address.email, guest.is_user) for guest in event.guests} == {
        (JANE.email, False),
        ("sam@studio.example", True),
    }
    assert (event.response, event.busy, event.all_day, event.cancelled) == ("accepted", True, False, False)


def test_the_calendar_tells_the_users_zone_and_events_are_shown_in_it(account: Make) -> None:
    mailbox = account(events=[meeting()]).open()
    assert mailbox.profile().timezone == "Europe/Berlin"
    [event] = mailbox.events(NOW - WEEK, NOW + WEEK)
    assert event.start.isoformat() == "2026-03-11T10:00:00+01:00"


def test_each_occurrence_of_a_series_has_an_id_that_stays_when_it_is_moved(account: Make) -> None:
    series = meeting(recurrence=["RRULE:FREQ=DAILY;COUNT=3"])
    box = account(events=[series])
    before = box.open().events(NOW - WEEK, NOW + WEEK)
    assert len({event.id for event in before}) == 3
    items = box.open()._calendar._listing("primary", NOW - WEEK, NOW + WEEK).items
    span = {
        "start": {"dateTime": "2026-03-13T15:00:00+01:00"},
        "end": {"dateTime": "2026-03-13T16:00:00+01:00"},
    }
    box.user.changes_event(items[1]["id"], **span)
    after = box.open().events(NOW - WEEK, NOW + WEEK)
    assert {event.id for event in after} == {event.id for event in before}
    assert after[-1].start.hour == 15


def test_an_all_day_event_runs_from_midnight_to_midnight_in_the_calendars_zone(account: Make) -> None:
    box = account()
    day = {
        "id": "allday1",
        "start": {"date": "2026-03-29"},
        "end": {"date": "2026-03-30"},
        "status": "confirmed",
    }
    mailbox = box.open()
    listing = Fault.answer({"timeZone": "Europe/Berlin", "items": [day]})
    box.proxy.spoil = when(lambda request: request.path.endswith("/events"), listing)
    [event] = mailbox.events(NOW, NOW + 4 * WEEK)
    assert event.all_day
    assert (event.start.isoformat(), event.end.isoformat()) == (
        "2026-03-29T00:00:00+01:00",
        "2026-03-30T00:00:00+02:00",
    )


def test_a_run_reads_the_calendar_once_for_zone_events_and_holds(account: Make) -> None:
    box = account(events=[meeting()])
    box.open().create_hold(entry())
    mailbox = box.open()
    mailbox.profile()
    mailbox.events(NOW - timedelta(days=90), NOW + timedelta(days=180))
    mailbox.holds([KEY])
    assert [call for call in box.asked() if "calendar" in call] == [
        "GET /gw/www.googleapis.com/calendar/v3/calendars/primary/events"
    ]


def test_every_page_of_a_long_calendar_is_read(account: Make) -> None:
    box = account(events=[meeting(summary=f"Meeting {n}") for n in range(7)])
    mailbox = box.open()

    def in_small_pages(request: Request) -> Fault | None:
        if request.path.endswith("/events") and "maxResults=2500" in request.target:
            return passed_on(box, request, request.target.replace("maxResults=2500", "maxResults=3"))
        return None

    box.proxy.spoil = in_small_pages
    assert len(mailbox.events(NOW, NOW + WEEK)) == 7
    assert len(box.proxy.log) > 3


@pytest.mark.parametrize(
    ("item", "response"),
    [
        ({"attendees": [{"email": "me@x.example", "self": True, "responseStatus": "declined"}]}, "declined"),
        (
            {"attendees": [{"email": "me@x.example", "self": True, "responseStatus": "needsAction"}]},
            "needs_action",
        ),
        (
            {"attendees": [{"email": "group@x.example"}], "organizer": {"email": "other@x.example"}},
            "needs_action",
        ),
        (
            {
                "attendees": [{"email": "guest@x.example"}],
                "organizer": {"email": "me@x.example", "self": True},
            },
            "accepted",
        ),
        ({}, "accepted"),
    ],
)
def test_the_users_own_answer_is_told_by_the_calendar_not_by_addresses(
    account: Make, item: dict[str, Any], response: str
) -> None:
    box = account()
    span = {"start": {"dateTime": "2026-03-11T10:00:00Z"}, "end": {"dateTime": "2026-03-11T11:00:00Z"}}
    mailbox = box.open()
    listing = Fault.answer({"timeZone": "Europe/Berlin", "items": [{"id": "e1", **span, **item}]})
    box.proxy.spoil = when(lambda request: request.path.endswith("/events"), listing)
    [event] = mailbox.events(NOW, NOW + WEEK)
    assert event.response == response


def test_rooms_and_group_calendars_are_resources_and_not_people(account: Make) -> None:
    box = account()
    guests = ["room@resource.calendar.google.com", "team@group.calendar.google.com", "jane@acme.example"]
    item = {
        "id": "e1",
        "start": {"dateTime": "2026-03-11T10:00:00Z"},
        "end": {"dateTime": "2026-03-11T11:00:00Z"},
        "attendees": [
            *({"email": email} for email in guests),
            {"displayName": "No address"},
            {"email": "x@y.example", "resource": True},
        ],
    }
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: request.path.endswith("/events"), Fault.answer({"items": [item]}))
    [event] = mailbox.events(NOW, NOW + WEEK)
    assert [guest.address.email for guest in event.guests if not guest.is_resource] == ["jane@acme.example"]


def test_a_meeting_that_was_called_off_is_told_as_cancelled(account: Make) -> None:
    box = account()
    item = {
        "id": "s_20260311T090000Z",
        "status": "cancelled",
        "recurringEventId": "s",
        "originalStartTime": {"dateTime": "2026-03-11T10:00:00+01:00"},
    }
    mailbox = box.open()
    gone = [item, {"id": "nothing-but-an-id", "status": "cancelled"}]
    box.proxy.spoil = when(lambda request: request.path.endswith("/events"), Fault.answer({"items": gone}))
    [event] = mailbox.events(NOW, NOW + WEEK)
    assert (event.cancelled, event.id) == (True, "s@google.com/20260311T090000Z")


def test_a_hold_is_private_tentative_without_guests_and_mails_nobody(account: Make) -> None:
    box = account()
    stored = box.open().create_hold(entry())
    found = box.user.reads_event(stored.id)
    assert (found["visibility"], found["reminders"]["useDefault"]) == ("private", False)
    assert {each["minutes"] for each in found["reminders"]["overrides"]} == {10, 30}
    assert {each["method"] for each in found["reminders"]["overrides"]} == {"popup"}
    assert found["source"]["url"] == entry().link
    assert "attendees" not in found
    insert = next(request for request in box.proxy.log if request.method == "POST")
    assert "sendUpdates=none" in insert.target
    assert b'"tentative"' in insert.body


def test_a_hold_comes_back_with_its_key_and_marks(account: Make) -> None:
    box = account()
    made = box.open().create_hold(entry())
    [stored] = box.open().holds([])
    assert (stored.id, stored.key, stored.title) == (f"fup{KEY}", KEY, entry().title)
    assert (stored.start, stored.end) == (entry().start, entry().end)
    assert stored.marks == made.marks == {"kind": "call", "client": JANE.email}
    assert stored.changed_at is not None


def test_a_hold_put_in_twice_stands_once_as_the_user_left_it(account: Make) -> None:
    box = account()
    made = box.open().create_hold(entry())
    box.user.changes_event(made.id, summary="Done: call Jane")
    again = box.open().create_hold(entry())
    assert (again.title, again.cancelled) == ("Done: call Jane", False)
    assert len(box.open().holds([])) == 1


def test_a_hold_that_the_user_removed_is_not_made_again(account: Make) -> None:
    box = account()
    box.user.deletes_event(box.open().create_hold(entry()).id)
    assert box.open().create_hold(entry()).cancelled
    assert list(box.open().holds([])) == []
    [removed] = box.open().holds([KEY])
    assert removed.cancelled


def test_a_lost_answer_is_told_and_the_hold_stands_once(account: Make) -> None:
    box = account()
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: request.method == "POST", Fault.reset_after())
    with pytest.raises(OutcomeUnknown):
        mailbox.create_hold(entry())
    assert [stored.key for stored in box.open().holds([])] == [KEY]
    assert not box.open().create_hold(entry()).cancelled


def test_a_hold_is_moved_while_it_is_as_it_was_made(account: Make) -> None:
    box = account()
    made = box.open().create_hold(entry())
    moved = box.open().move_hold(made, entry(days=2))
    assert moved.start == entry(days=2).start
    patch = next(request for request in box.proxy.log if request.method == "PATCH")
    assert patch.headers["if-match"]
    assert "sendUpdates=none" in patch.target


@pytest.mark.parametrize("change", [{"summary": "Mine"}, {"attendees": [{"email": JANE.email}]}])
def test_a_hold_that_the_user_changed_is_neither_moved_nor_removed(
    account: Make, change: dict[str, Any]
) -> None:
    box = account()
    made = box.open().create_hold(entry())
    box.user.changes_event(made.id, **change)
    mailbox = box.open()
    with pytest.raises(Refused, match="by hand"):
        mailbox.move_hold(made, entry(days=2))
    with pytest.raises(Refused, match="by hand"):
        mailbox.cancel_hold(made)
    assert [request.method for request in box.proxy.log if request.method != "GET"] == []


def test_a_hold_that_changes_at_the_very_moment_is_left(account: Make) -> None:
    box = account()
    made = box.open().create_hold(entry())
    mailbox = box.open()
    changed = Fault.error(412, "conditionNotMet")
    box.proxy.spoil = when(lambda request: request.method in ("PATCH", "DELETE"), changed, times=2)
    with pytest.raises(Refused, match="just now"):
        mailbox.move_hold(made, entry(days=2))
    with pytest.raises(Refused, match="just now"):
        mailbox.cancel_hold(made)


def test_an_untouched_hold_is_removed_and_removing_it_again_is_no_error(account: Make) -> None:
    box = account()
    made = box.open().create_hold(entry())
    box.open().cancel_hold(made)
    box.open().cancel_hold(made)
    assert list(box.open().holds([])) == []


@pytest.mark.parametrize("status", [404, 410])
def test_a_hold_that_goes_while_it_is_being_removed_is_as_good_as_removed(account: Make, status: int) -> None:
    box = account()
    made = box.open().create_hold(entry())
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: request.method == "DELETE", Fault.error(status, "deleted"))
    mailbox.cancel_hold(made)
    assert [request.method for request in box.proxy.log if request.method != "GET"] == ["DELETE"]


def test_a_hold_that_the_user_removed_cannot_be_moved(account: Make) -> None:
    box = account()
    made = box.open().create_hold(entry())
    box.user.deletes_event(made.id)
    with pytest.raises(Refused, match="no longer there"):
        box.open().move_hold(made, entry(days=2))


def test_holds_long_past_are_found_in_one_more_listing(account: Make) -> None:
    box = account()
    past = [entry(character * 40, days=-150 - at) for at, character in enumerate("cde")]
    for each in past:
        box.open().create_hold(each)
    mailbox = box.open()
    found = mailbox.holds([each.key for each in past])
    assert [stored.key for stored in found] == [each.key for each in past]
    assert len(box.proxy.log) <= 6


def test_holds_go_to_the_calendar_that_the_config_names(account: Make) -> None:
    sales = "sales@group.calendar.google.com"
    box = account(
        events=[meeting()],
        calendar={"calendars": [{"id": sales, "summary": "Sales", "acl": {"sam@studio.example": "owner"}}]},
    )
    config = Config(calendar=sales)
    mailbox = box.open(config=config)
    made = mailbox.create_hold(entry())
    assert any(
        f"/calendars/{sales.replace('@', '%40')}/events" in request.target for request in box.proxy.log
    )
    mailbox = box.open(config=config)
    assert [stored.key for stored in mailbox.holds([])] == [made.key]
    assert {event.title for event in mailbox.events(NOW, NOW + WEEK)} == {"Walk-through", entry().title}


def test_a_calendar_that_is_not_there_is_told_by_its_setting(account: Make) -> None:
    mailbox = account().open(config=Config(calendar="nobody@group.calendar.google.com"))
    with pytest.raises(ConfigError, match="nobody@group") as told:
        mailbox.holds([])
    assert "calendar" in told.value.hint


@pytest.mark.parametrize("reason", ["forbidden", "insufficientPermissions", "requiredAccessLevel"])
def test_a_calendar_of_somebody_elses_is_told_by_its_setting(account: Make, reason: str) -> None:
    box = account()
    mailbox = box.open(config=Config(calendar="boss@studio.example"))
    theirs = Fault.error(403, reason, "Not yours")
    box.proxy.spoil = lambda request: theirs if "boss" in request.path else None
    with pytest.raises(ConfigError, match="not your own"):
        mailbox.holds([])


def test_half_a_calendar_is_not_taken_for_a_whole_one(account: Make) -> None:
    box = account()
    mailbox = box.open()
    round_and_round = Fault.answer({"items": [], "nextPageToken": "again"})
    box.proxy.spoil = when(lambda request: request.path.endswith("/events"), round_and_round, times=9)
    with pytest.raises(Unavailable):
        mailbox.events(NOW, NOW + WEEK)


def test_a_zone_that_this_machine_does_not_know_is_taken_for_utc(account: Make) -> None:
    box = account()
    mailbox = box.open()
    box.proxy.spoil = when(
        lambda request: request.path.endswith("/events"),
        Fault.answer({"timeZone": "Mars/Olympus", "items": []}),
    )
    assert mailbox.profile().timezone == "UTC"


def test_times_survive_a_change_of_zone_and_of_summer_time(account: Make) -> None:
    start = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    hold = replace(entry(), start=start, end=start + timedelta(minutes=30))
    box = account()
    box.open().create_hold(hold)
    [stored] = box.open().holds([])
    assert (stored.start, stored.end) == (hold.start, hold.end)


def passed_on(box: Account, request: Request, target: str) -> Fault:
    import json
    import urllib.request

    again = urllib.request.Request(
        box.world.url + target, headers={"authorization": request.headers["authorization"]}
    )
    with urllib.request.urlopen(again) as answer:
        return Fault.answer(json.load(answer))
