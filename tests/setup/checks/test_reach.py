"""The doctor on Google's answers: reached or not, the clocks, the zones, the calendar."""

import json
from datetime import timedelta
from email.utils import format_datetime

import pytest

from fupmail.setup.checks.reach import google, zones
from tests.servers.faults import Fault
from tests.setup.checks.patients import NOW, one, patient, token

pytestmark = pytest.mark.servers
CALENDAR = {"timeZone": "Europe/Berlin", "accessRole": "owner"}


@pytest.fixture
def answering(fault_proxy, tmp_path):
    """Somebody whose Google answers with this calendar, at this time, or with this fault."""
    token(tmp_path)

    def make(calendar=CALENDAR, ahead=timedelta(), fault=None, **settings):
        def spoil(request):
            if fault is not None:
                return fault
            value = calendar if "/calendar/" in request.path else {"emailAddress": "sam@studio.example"}
            date = format_datetime(NOW - ahead, usegmt=True)
            head = (("content-type", "application/json"), ("date", date))
            return Fault("answer", False, 200, head, json.dumps(value).encode())

        proxy = fault_proxy("http://127.0.0.1:9")
        proxy.spoil = spoil
        root = f"{proxy.url}/"
        there = {"gmail_root": root, "calendar_root": root}
        someone = patient(tmp_path, settings={"google": there, **settings})
        found = list(google(someone))
        assert {each.method for each in proxy.log} <= {"GET"}
        return found

    return make


def test_all_is_well_where_google_answers(answering):
    found = answering(timezone="Europe/Berlin")
    assert [each.verdict for each in found] == ["ok"] * 4
    assert "sam@studio.example" in found[0].text
    assert "takes holds" in one(found, "calendar").text


def test_an_answer_of_google_that_refuses_ends_like_a_run_would(answering):
    fault = Fault.error(403, "accessNotConfigured", "Gmail API has not been used in project 1234")
    found = one(answering(fault=fault), "Google")
    assert (found.verdict, found.code) == ("bad", 4)
    assert found.text == "The Gmail API is not enabled in your Google project."
    assert "https://console.cloud.google.com/apis/library/gmail.googleapis.com" in found.mend


def test_a_google_out_of_reach_is_told(tmp_path):
    token(tmp_path)
    nowhere = {"gmail_root": "http://127.0.0.1:9/", "calendar_root": "http://127.0.0.1:9/"}
    found = list(google(patient(tmp_path, settings={"google": nowhere}, patience=timedelta(seconds=0.5))))
    assert (one(found, "Google").verdict, one(found, "Google").code) == ("bad", 5)
    assert "the connection is refused" in one(found, "Google").text  # not: the time was too short
    assert one(found, "clock").verdict == "unused"


def test_who_is_not_signed_in_hears_of_it_once(tmp_path):
    assert {each.verdict for each in google(patient(tmp_path))} == {"unused", "ok"}


@pytest.mark.parametrize(
    ("minutes", "verdict", "text"),
    [(0.5, "ok", "agrees"), (5, "note", "300 seconds ahead of"), (-90, "note", "5400 seconds behind")],
)
def test_a_clock_that_is_off_is_told_by_how_much(answering, minutes, verdict, text):
    found = one(answering(ahead=timedelta(minutes=minutes)), "clock")
    assert found.verdict == verdict
    assert text in found.text


def test_a_calendar_that_may_only_be_looked_at_takes_no_holds(answering):
    found = one(answering({**CALENDAR, "accessRole": "reader"}), "calendar")
    assert (found.verdict, found.code) == ("bad", 3)


def test_a_calendar_that_is_not_there_is_named(answering):
    found = one(answering(fault=Fault.error(404, "notFound")), "Google")
    assert found.verdict == "bad"


@pytest.mark.parametrize(
    ("config", "calendar", "machine", "verdict"),
    [
        ("Europe/Berlin", "Europe/Berlin", "Europe/Berlin", "ok"),
        ("Europe/Berlin", "Europe/Vienna", "CET", "ok"),
        (None, "Europe/Berlin", "Europe/Berlin", "ok"),
        ("Europe/Berlin", "America/New_York", "Europe/Berlin", "note"),
        ("Europe/Berlin", "Europe/Berlin", "UTC", "note"),
        ("Europe/London", "UTC", "UTC", "note"),
        ("Africa/Lagos", "Europe/Berlin", "Africa/Lagos", "note"),
    ],
)
def test_zones_agree_when_they_tell_the_same_time_all_year(tmp_path, config, calendar, machine, verdict):
    found = zones(config, calendar, patient(tmp_path, zone=machine))
    assert found.verdict == verdict
    assert bool(found.mend) == (verdict == "note")
