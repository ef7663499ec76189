"""A hold's file is a plain private entry that invites nobody (S04, S22)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.backends.folder.holds import hold_bytes
from tests.backends.contract import ENTRY, KEY, NOW, OTHER_KEY
from tests.backends.folders import open_folder, unreadable


def parsed(data: bytes) -> Any:
    (event,) = icalendar.Calendar.from_ical(data.decode()).walk("VEVENT")
    return event


def test_a_hold_is_tentative_private_busy_and_reminds(tmp_path: Path) -> None:
    event = parsed(hold_bytes(ENTRY, NOW))
    assert {name: str(event[name]) for name in ("UID", "STATUS", "CLASS", "TRANSP", "URL", "SUMMARY")} == {
        "UID": f"fup{KEY}@fupmail",
        "STATUS": "TENTATIVE",
        "CLASS": "PRIVATE",
        "TRANSP": "OPAQUE",
        "URL": ENTRY.link,
        "SUMMARY": ENTRY.title,
    }
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [
        timedelta(minutes=-10),
        timedelta(minutes=-120),
    ]
    assert str(event["DESCRIPTION"]) == ENTRY.description
    assert event["DTSTART"].dt == ENTRY.start


def test_the_same_hold_is_the_same_bytes() -> None:
    assert hold_bytes(ENTRY, NOW) == hold_bytes(ENTRY, NOW)
    assert KEY.encode() not in hold_bytes(replace(ENTRY, key=OTHER_KEY), NOW)


TRICKS = [
    "a\r\nATTENDEE:mailto:eve@evil.example",
    "a\rATTENDEE:mailto:eve@evil.example",
    "a\nEND:VEVENT\nBEGIN:VEVENT",
    "a\\nATTENDEE:mailto:eve@evil.example",
    'a;b,c\\d:e"f',
    "a\u2028ATTENDEE:x",
    "a\x85ATTENDEE:x",
    "a\x00b",
    "ü" * 300,
]


@pytest.mark.parametrize("trick", TRICKS)
def test_no_title_no_text_and_no_mark_invites_anybody(trick: str) -> None:
    entry = replace(ENTRY, title=trick, description=trick, link=f"https://{trick}", marks={"company": trick})
    data = hold_bytes(entry, NOW)
    event = parsed(data)
    assert "ATTENDEE" not in event
    assert data.count(b"\nBEGIN:VEVENT\r\n") == 1
    assert {name for name in event if not name.startswith("X-")} <= {
        "UID",
        "DTSTAMP",
        "SUMMARY",
        "DESCRIPTION",
        "DTSTART",
        "DTEND",
        "STATUS",
        "TRANSP",
        "CLASS",
        "URL",
    }


@given(st.text(max_size=60), st.text(max_size=120))
def test_any_words_make_one_event_without_guests(title: str, description: str) -> None:
    event = parsed(hold_bytes(replace(ENTRY, title=title, description=description), NOW))
    assert "ATTENDEE" not in event
    assert "ORGANIZER" not in event


def test_a_hold_across_daylight_saving_keeps_its_instant(tmp_path: Path) -> None:
    start = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    open_folder(tmp_path).create_hold(replace(ENTRY, start=start, end=start + timedelta(minutes=15)))
    (found,) = open_folder(tmp_path, timezone="Europe/Berlin").holds([])
    assert found.start == start
    assert found.start.isoformat() == "2026-03-29T03:30:00+02:00"


def test_when_a_hold_was_changed_is_what_the_calendar_program_says(tmp_path: Path) -> None:
    open_folder(tmp_path).create_hold(ENTRY)
    (made,) = open_folder(tmp_path).holds([])
    assert made.changed_at is None
    path = tmp_path / "fupmail" / "holds" / f"{KEY}.ics"
    path.write_bytes(path.read_bytes().replace(b"CLASS:", b"LAST-MODIFIED:20260310T170000Z\r\nCLASS:"))
    (changed,) = open_folder(tmp_path).holds([])
    assert changed.changed_at == datetime(2026, 3, 10, 17, tzinfo=UTC)


def test_a_renamed_hold_is_what_its_file_now_says(tmp_path: Path) -> None:
    open_folder(tmp_path).create_hold(ENTRY)
    path = tmp_path / "fupmail" / "holds" / f"{KEY}.ics"
    path.write_text(path.read_text().replace("Hold: call", "My call with"))
    path.rename(path.with_name("my call.ics"))
    (found,) = open_folder(tmp_path).holds([KEY])
    assert (found.key, found.cancelled, found.title) == (KEY, False, "My call with Jane Doe (Acme)")


def test_a_hold_marked_cancelled_in_its_file_counts_as_removed(tmp_path: Path) -> None:
    open_folder(tmp_path).create_hold(ENTRY)
    path = tmp_path / "fupmail" / "holds" / f"{KEY}.ics"
    path.write_text(path.read_text().replace("TENTATIVE", "CANCELLED"))
    assert [hold.cancelled for hold in open_folder(tmp_path).holds([KEY])] == [True]
    assert list(open_folder(tmp_path).events(NOW, NOW + timedelta(days=9))) == []


def test_a_hold_file_that_the_user_broke_is_named_and_counts_as_removed(tmp_path: Path) -> None:
    open_folder(tmp_path).create_hold(ENTRY)
    (tmp_path / "fupmail" / "holds" / f"{KEY}.ics").write_text("oh no")
    assert [hold.cancelled for hold in open_folder(tmp_path).holds([KEY])] == [True]
    assert [problem.id for problem in unreadable(tmp_path)] == [f"fupmail/holds/{KEY}.ics"]
