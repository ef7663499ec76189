"""The doctor on the OAuth client and the sign-in: for and against."""

import json
import stat
from datetime import timedelta

import pytest

from fupmail.backends.google.scopes import SCOPES
from fupmail.setup.checks.access import client, sign_in
from tests.setup.checks.patients import CLIENT, NOW, one, patient, token


def test_a_desktop_client_is_named_with_its_project(tmp_path):
    (tmp_path / "credentials.json").write_text(json.dumps(CLIENT))
    found = one(client(patient(tmp_path)))
    assert (found.verdict, "fupmail-1234" in found.text) == ("ok", True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "does not exist"),
        ("{", "not JSON"),
        (json.dumps({"web": CLIENT["installed"]}), "Web application"),
        (json.dumps({"type": "service_account"}), "a service account's key"),
        ("[]", "Desktop app"),
    ],
)
def test_what_is_no_desktop_client_is_told_with_what_to_do(tmp_path, text, said):
    if text is not None:
        (tmp_path / "credentials.json").write_text(text)
    found = one(client(patient(tmp_path)))
    assert (found.verdict, found.code) == ("bad", 4)
    assert said in found.text
    assert found.mend


def test_a_sign_in_with_all_permissions_is_well(tmp_path):
    token(tmp_path)
    found = one(sign_in(patient(tmp_path)), "sign-in")
    assert found.verdict == "ok"
    assert "sam@studio.example, 3 of 3 permissions" in found.text


def test_without_a_sign_in_the_command_for_one_is_named(tmp_path):
    found = one(sign_in(patient(tmp_path)), "sign-in")
    assert (found.verdict, found.code) == ("bad", 4)
    assert "fupmail login" in found.mend


def test_a_permission_that_was_not_given_is_named(tmp_path):
    token(tmp_path, scopes=list(SCOPES)[:2])
    found = one(sign_in(patient(tmp_path)), "sign-in")
    assert (found.verdict, found.code) == ("bad", 4)
    assert "read your calendar" in found.text
    assert "tick every box" in found.mend


def test_a_sign_in_that_others_could_read_is_closed_and_told(tmp_path):
    file = token(tmp_path)
    file.chmod(0o644)
    found = one(sign_in(patient(tmp_path)), "sign-in")
    assert found.verdict == "note"
    assert "644" in found.text
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_seven_day_trap_is_told_before_it_snaps(tmp_path):
    token(tmp_path, ends_at=(NOW + timedelta(days=4)).isoformat())
    found = one(sign_in(patient(tmp_path)), "sign-in age")
    assert found.verdict == "note"
    assert "2026-03-14" in found.text
    assert "Publish the app" in found.mend


@pytest.mark.parametrize(
    ("days", "text"), [(1, "1 day"), (3, "3 days"), (30, "30 days, so the app is published")]
)
def test_an_old_sign_in_proves_that_the_app_is_published(tmp_path, days, text):
    token(tmp_path, signed_in_at=(NOW - timedelta(days=days)).isoformat())
    assert one(sign_in(patient(tmp_path)), "sign-in age").text == text


def test_a_sign_in_that_was_last_renewed_within_a_week_proves_nothing(tmp_path):
    """Google ends that of an app in testing after seven days: to call it published then would mislead."""
    old, last = NOW - timedelta(days=9), NOW - timedelta(days=2)
    token(tmp_path, signed_in_at=old.isoformat(), expiry=last.isoformat())
    assert one(sign_in(patient(tmp_path)), "sign-in age").text == "9 days"


def test_a_folder_needs_neither(tmp_path):
    someone = patient(tmp_path, tmp_path)
    assert {each.verdict for check in (client, sign_in) for each in check(someone)} == {"unused"}
