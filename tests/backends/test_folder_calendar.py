"""Calendars as people and programs write them: series, exceptions, zones, guests, broken files."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fupmail.model.mailbox import Event
from tests.backends.contract import ENTRY, KEY, ME
from tests.backends.folders import events, ics, open_folder, unreadable

BERLIN = ZoneInfo("Europe/Berlin")
START, END = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)
WEEKLY = """
UID:weekly@x
SUMMARY:Weekly
DTSTART;TZID=Europe/Berlin:20260316T100000
DTEND;TZID=Europe/Berlin:20260316T110000
RRULE:FREQ=WEEKLY;COUNT=5
EXDATE;TZID=Europe/Berlin:20260330T100000
"""
MOVED = """
UID:weekly@x
SUMMARY:Weekly, moved
RECURRENCE-ID;TZID=Europe/Berlin:20260323T100000
DTSTART;TZID=Europe/Berlin:20260324T150000
DTEND;TZID=Europe/Berlin:20260324T160000
"""
CALLED_OFF = """
UID:weekly@x
SUMMARY:Weekly
STATUS:CANCELLED
RECURRENCE-ID;TZID=Europe/Berlin:20260406T100000
DTSTART;TZID=Europe/Berlin:20260406T100000
DTEND;TZID=Europe/Berlin:20260406T110000
"""


def find(root: Path, text: str, **settings: object) -> list[Event]:
    (root / "calendar.ics").write_text(text, encoding="utf-8")
    return events(root, START, END, **settings)


def one(root: Path, lines: str, **settings: object) -> Event:
    (event,) = find(root, ics(lines), **settings)
    return event


def test_a_series_comes_apart_with_its_exceptions_and_across_daylight_saving(tmp_path: Path) -> None:
    found = find(tmp_path, ics(WEEKLY, MOVED, CALLED_OFF))
    assert [
        (event.start.astimezone(BERLIN).strftime("%d.%m. %H:%M"), event.cancelled) for event in found
    ] == [
        ("16.03. 10:00", False),
        ("24.03. 15:00", False),
        ("06.04. 10:00", True),
        ("13.04. 10:00", False),
    ]


def test_a_moved_occurrence_keeps_its_id(tmp_path: Path) -> None:
    before = [event.id for event in find(tmp_path, ics(WEEKLY))]
    after = [event.id for event in find(tmp_path, ics(WEEKLY, MOVED))]
    assert before == after
    assert len(set(before)) == 4


def test_an_exception_in_another_file_takes_its_place_too(tmp_path: Path) -> None:
    (tmp_path / "invite.ics").write_text(ics(MOVED))
    found = find(tmp_path, ics(WEEKLY))
    assert [event.title for event in found] == ["Weekly", "Weekly, moved", "Weekly", "Weekly"]


def test_of_two_copies_of_an_event_the_newer_one_counts(tmp_path: Path) -> None:
    event = "UID:a@x\nSUMMARY:{0}\nSEQUENCE:{1}\nDTSTART:20260310T090000Z\nDTEND:20260310T100000Z"
    (tmp_path / "old.ics").write_text(ics(event.format("Old", 1)))
    (tmp_path / "new.ics").write_text(ics(event.format("New", 2)))
    (tmp_path / "older.ics").write_text(ics(event.format("Older", 0)))
    assert [event.title for event in events(tmp_path, START, END)] == ["New"]


def test_an_answer_to_an_invitation_is_not_the_event(tmp_path: Path) -> None:
    guests = f"ATTENDEE:mailto:{ME}\nATTENDEE:mailto:jane@acme.example"
    event = f"UID:a@x\nSUMMARY:Meeting\nDTSTART:20260310T090000Z\n{guests}"
    reply = (
        "UID:a@x\nSEQUENCE:9\nDTSTART:20260310T090000Z\nATTENDEE;PARTSTAT=DECLINED:mailto:jane@acme.example"
    )
    (tmp_path / "reply.ics").write_text(ics(reply, more="METHOD:REPLY\n"))
    (found,) = find(tmp_path, ics(event))
    assert len(found.guests) == 2


def test_a_called_off_invitation_calls_the_event_off(tmp_path: Path) -> None:
    event = "UID:a@x\nSUMMARY:Meeting\nSEQUENCE:{0}\nDTSTART:20260310T090000Z\nDTEND:20260310T100000Z"
    (tmp_path / "cancel.ics").write_text(ics(event.format(1), more="METHOD:CANCEL\n"))
    (found,) = find(tmp_path, ics(event.format(0)))
    assert found.cancelled


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        ("DTSTART;TZID=W. Europe Standard Time:20260310T090000", "08:00"),
        ("DTSTART;TZID=America/New_York:20260310T090000", "13:00"),
        ("DTSTART:20260310T090000Z", "09:00"),
        ("DTSTART:20260310T090000", "08:00"),
        ("DTSTART;TZID=Nowhere/Land:20260310T090000", "08:00"),
    ],
)
def test_every_way_to_name_a_zone_is_understood_and_floating_times_are_the_calendars(
    tmp_path: Path, start: str, wanted: str
) -> None:
    event = one(tmp_path, f"UID:a@x\n{start}\nDURATION:PT30M")
    assert event.start.astimezone(UTC).strftime("%H:%M") == wanted
    assert event.end - event.start == timedelta(minutes=30)


def test_a_zone_described_in_the_file_is_believed(tmp_path: Path) -> None:
    described = (
        "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    (event,) = find(tmp_path, ics("UID:a@x\nDTSTART;TZID=Ours:20260310T090000", more=described))
    assert event.start.astimezone(UTC).strftime("%H:%M") == "03:30"


def test_whole_days_run_from_midnight_to_midnight_of_the_users_zone(tmp_path: Path) -> None:
    event = one(tmp_path, "UID:a@x\nDTSTART;VALUE=DATE:20260329")
    assert event.all_day
    assert (event.start.isoformat(), event.end.isoformat()) == (
        "2026-03-29T00:00:00+01:00",
        "2026-03-30T00:00:00+02:00",
    )


GUESTS = f"""UID:a@x
SUMMARY:Walk-through
DTSTART:20260310T090000Z
DTEND:20260310T100000Z
ORGANIZER;CN=Jane Doe:mailto:Jane@Acme.example
ATTENDEE;CN=Jane Doe;PARTSTAT=ACCEPTED:MAILTO:jane@acme.example
ATTENDEE;PARTSTAT=TENTATIVE:mailto:{ME}
ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room@acme.example
ATTENDEE:mailto:c_1@resource.calendar.google.com
ATTENDEE:mailto:team@group.calendar.google.com
ATTENDEE:urn:uuid:nobody
LOCATION:Main St\\, 5
URL:https://calendar.google.com/x"""


def test_guests_rooms_and_the_users_own_answer_are_told_apart(tmp_path: Path) -> None:
    event = one(tmp_path, GUESTS)
    people = {guest.address.email: guest for guest in event.guests}
    jane = people["jane@acme.example"]
    assert (jane.address.name, jane.response, jane.is_organizer) == ("Jane Doe", "accepted", True)
    assert event.response == "tentative"
    assert people[ME].is_user
    assert sum(guest.is_resource for guest in event.guests) == 3
    assert len(event.guests) == 5
    assert (event.location, event.link) == ("Main St, 5", "https://calendar.google.com/x")


@pytest.mark.parametrize(
    ("lines", "response"),
    [
        ("", "accepted"),
        ("ATTENDEE:mailto:jane@acme.example", "accepted"),
        (f"ORGANIZER:mailto:{ME}\nATTENDEE:mailto:jane@acme.example", "accepted"),
        ("ORGANIZER:mailto:eve@evil.example\nATTENDEE:mailto:jane@acme.example", "needs_action"),
        (f"ORGANIZER:mailto:eve@evil.example\nATTENDEE;PARTSTAT=DECLINED:mailto:{ME}", "declined"),
    ],
)
def test_the_users_answer_follows_from_list_and_organizer(tmp_path: Path, lines: str, response: str) -> None:
    assert one(tmp_path, f"UID:a@x\nDTSTART:20260310T090000Z\n{lines}").response == response


def test_free_time_is_not_busy(tmp_path: Path) -> None:
    assert not one(tmp_path, "UID:a@x\nDTSTART:20260310T090000Z\nTRANSP:TRANSPARENT").busy
    assert not one(tmp_path, "UID:a@x\nDTSTART:20260310T090000Z\nX-MICROSOFT-CDO-BUSYSTATUS:FREE").busy
    assert one(tmp_path, "UID:a@x\nDTSTART:20260310T090000Z").busy


def test_a_hold_in_an_exported_google_calendar_is_known_as_ours(tmp_path: Path) -> None:
    assert one(tmp_path, f"UID:fup{KEY}@google.com\nDTSTART:20260310T090000Z").key == KEY


def test_an_invitation_cannot_pass_for_one_of_our_holds(tmp_path: Path) -> None:
    assert (
        one(tmp_path, f"UID:fup{KEY}@google.com\nDTSTART:20260310T090000Z\nATTENDEE:mailto:{ME}").key is None
    )


BROKEN = [
    ("no calendar", "just words\n"),
    ("no start", ics("UID:bad@x\nSUMMARY:Bad")),
    ("bad start", ics("UID:bad@x\nDTSTART:tomorrow")),
    ("bad rule", ics("UID:bad@x\nDTSTART:20260310T090000Z\nRRULE:FREQ=SOMETIMES")),
    ("every second", ics("UID:bad@x\nDTSTART:20260310T090000Z\nRRULE:FREQ=SECONDLY")),
    (
        "dense",
        ics("UID:bad@x\nDTSTART:20260310T090000Z\nRRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5,6"),
    ),
    ("never", ics("UID:bad@x\nDTSTART:20260310T090000Z\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")),
    ("standing still", ics("UID:bad@x\nDTSTART:20260310T090000Z\nRRULE:FREQ=DAILY;INTERVAL=0")),
    ("two starts", ics("UID:bad@x\nDTSTART:20260310T090000Z\nDTSTART:20260311T090000Z")),
    ("long ago", ics("UID:bad@x\nDTSTART:00010101T000000Z\nRRULE:FREQ=DAILY")),
    ("unfinished", ics("UID:bad@x\nDTSTART:20260310T090000Z").replace("END:VEVENT\n", "")),
]


@pytest.mark.parametrize(("name", "text"), BROKEN, ids=[name for name, _ in BROKEN])
def test_a_broken_calendar_is_named_and_hides_no_other(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "broken.ics").write_text(text)
    found = find(tmp_path, ics("UID:good@x\nSUMMARY:Good\nDTSTART:20260310T090000Z"))
    assert [event.title for event in found if event.title] == ["Good"]
    assert [problem.id.startswith("broken.ics") for problem in unreadable(tmp_path)] == [True]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "a.ics was not read: it is empty."),
        ("Not found", "a.ics was not read: there is no calendar in it."),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "a.ics was not read: it is damaged."),
        (ics("SUMMARY:Tea\nDTSTART:x"), "The event “Tea” in a.ics was not read: its start is malformed."),
        (
            ics("SUMMARY:Tea\nDTSTART:20260310T090000Z\nDTSTART:20260311T090000Z"),
            "The event “Tea” in a.ics was not read: its start is given twice.",
        ),
        (ics("SUMMARY:Tea"), "The event “Tea” in a.ics was not read: it has no start."),
        (ics("SUMMARY:Tea\nBEGIN:VALARM"), "The event “Tea” in a.ics was not read: it is damaged."),
        (ics("BEGIN:VALARM"), "An event in a.ics was not read: it is damaged."),
    ],
)
def test_what_is_broken_is_told_in_words_of_ours(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "a.ics").write_text(text)
    assert events(tmp_path, START, END) == []
    assert [problem.reason for problem in unreadable(tmp_path)] == [told]


def test_one_broken_event_hides_no_other_of_its_file(tmp_path: Path) -> None:
    found = find(
        tmp_path,
        ics("UID:bad@x\nDTSTART:x", WEEKLY, "UID:worse@x\nthis is no line\nDTSTART:20260310T090000Z"),
    )
    assert sum(event.title == "Weekly" for event in found) == 4
    assert unreadable(tmp_path)


def test_a_malformed_stamp_or_guest_costs_only_itself(tmp_path: Path) -> None:
    event = one(tmp_path, f"UID:a@x\nDTSTART:20260310T090000Z\nDTSTAMP:soon\nATTENDEE:mailto:{ME}\n;=x")
    assert [guest.address.email for guest in event.guests] == [ME]


def test_binary_rubbish_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.ics").write_bytes(bytes(range(256)) * 50)
    assert events(tmp_path, START, END) == []
    assert [problem.id for problem in unreadable(tmp_path)] == ["x.ics"]


def test_our_hold_and_its_exported_copy_are_one_event(tmp_path: Path) -> None:
    open_folder(tmp_path).create_hold(ENTRY)
    found = find(tmp_path, ics(f"UID:fup{KEY}@google.com\nSUMMARY:Copy\nDTSTART:20260312T070000Z"))
    assert [(event.title, event.key) for event in found] == [(ENTRY.title, KEY)]
