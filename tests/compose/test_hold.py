"""A hold in the calendar: who, why, how to reach them, how to say what came of it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from fupmail.compose import compose_hold
from fupmail.model.fingerprint import entry_fingerprint
from fupmail.model.mailbox import Address
from tests.compose.examples import DANA, HOLD, PROFILE, ZONE, config


@pytest.mark.parametrize(
    ("kind", "client", "company", "title"),
    [
        ("call", DANA, "acme.example", "Call Dana Roth (acme.example)"),
        ("visit", DANA, "acme.example", "Visit Dana Roth (acme.example)"),
        ("send", DANA, "acme.example", "Send to Dana Roth (acme.example)"),
        ("call", Address("d@acme.example", "Roth, Dana"), "acme.example", "Call Dana Roth (acme.example)"),
        ("call", Address("dana@acme.example"), "acme.example", "Call dana@acme.example"),
        ("call", Address("d@mail.example", "Dana"), "d@mail.example", "Call Dana (d@mail.example)"),
    ],
)
def test_the_title_names_the_person_and_the_company(kind, client, company, title) -> None:
    hold = replace(HOLD, kind=kind, client=client, company=company)
    assert compose_hold(hold, PROFILE, config()).title == title


def test_the_description_tells_phone_promise_thread_and_how_to_mark_it() -> None:
    text = compose_hold(HOLD, PROFILE, config()).description
    assert "Phone: +49 30 1234567" in text
    assert "“I'll call you on Thursday at 3.”" in text
    assert "https://mail.google.com/mail/?authuser=sam@berger.example#all/18c2f00d18c2f00d" in text
    assert "fupmail done dana.roth@acme.example" in text
    assert "fupmail missed dana.roth@acme.example" in text
    assert "“Done” or “Missed”" in text


def test_a_clash_and_the_clients_own_time_are_named() -> None:
    hold = replace(HOLD, clash="Board meeting", zone_note="09:00 in New York")
    text = compose_hold(hold, PROFILE, config()).description
    assert "At the same time: Board meeting" in text
    assert "09:00 in New York" in text


def test_without_a_quote_the_description_gives_the_reason() -> None:
    text = compose_hold(replace(HOLD, evidence=(), phone=""), PROFILE, config()).description
    assert "You promised a call." in text
    assert "Phone" not in text


@pytest.mark.parametrize(
    ("thread", "link"),
    [
        ("18c2f00d18c2f00d", "#all/18c2f00d18c2f00d"),
        ("1784174523416211469", f"#all/{1784174523416211469:x}"),
        ("<one@acme.example>", ""),
        ("", ""),
    ],
)
def test_only_threads_that_gmail_knows_have_a_link(thread: str, link: str) -> None:
    assert compose_hold(replace(HOLD, thread=thread), PROFILE, config()).link.endswith(link)
    assert bool(compose_hold(replace(HOLD, thread=thread), PROFILE, config()).link) == bool(link)


def test_an_entry_is_tentative_busy_and_has_no_way_to_invite() -> None:
    entry = compose_hold(HOLD, PROFILE, config())
    assert (entry.tentative, entry.busy, entry.all_day) == (True, True, False)
    assert not hasattr(entry, "attendees")
    assert (entry.start, entry.end, entry.timezone) == (HOLD.start, HOLD.end, "Europe/Berlin")


def test_it_reminds_ten_minutes_before_and_the_same_morning() -> None:
    assert compose_hold(HOLD, PROFILE, config()).reminders == (7 * 60, 10)


@pytest.mark.parametrize("start", ["07:30", "08:00", "08:05"])
def test_a_morning_reminder_that_would_come_too_late_is_left_out(start: str) -> None:
    early = datetime.fromisoformat(f"2026-03-12T{start}").replace(tzinfo=ZONE)
    hold = replace(HOLD, start=early, end=early + timedelta(minutes=15))
    assert compose_hold(hold, PROFILE, config()).reminders == (10,)


def test_the_morning_reminder_is_at_its_hour_on_the_day_the_clocks_change() -> None:
    start = datetime(2026, 3, 29, 12, tzinfo=ZONE)
    hold = replace(HOLD, start=start, end=start + timedelta(minutes=15))
    settings = config(call={"morning_reminder": "01:30", "reminders": [10]})
    assert compose_hold(hold, PROFILE, settings).reminders == (9 * 60 + 30, 10)


def test_reminders_can_be_switched_off() -> None:
    settings = config(call={"morning_reminder": "", "reminders": []})
    assert compose_hold(HOLD, PROFILE, settings).reminders == ()


def test_the_marks_tell_what_a_lost_ledger_would_have_known() -> None:
    entry = compose_hold(HOLD, PROFILE, config())
    assert entry.marks == {
        "kind": "call",
        "attempt": "1",
        "client": DANA.email,
        "company": "acme.example",
        "cause": "message-1",
        "thread": "18c2f00d18c2f00d",
        "fingerprint": entry_fingerprint(entry.title, entry.start, entry.end),
    }
