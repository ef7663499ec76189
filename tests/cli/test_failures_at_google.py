"""What goes wrong between a user and Google, as the user reads it: what happened, why, what to type."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from fupmail.cli.context import Desk
from fupmail.cli.sign_in_end import remind_of_the_end
from fupmail.cli.terminal import WIDTH
from tests.cli.reading import reads_well, words
from tests.setup.checks.patients import token


@pytest.mark.parametrize("command", [("sync",), ("today",), ("report",), ("explain", "jane"), ("sync", "-q")])
def test_who_never_set_anything_up_is_led_to_the_set_up(typed, command):
    said = typed(*command)
    assert (said.code, said.out) == (4, "")
    assert "No Google account is connected yet. Type: fupmail init" in words(said.err)
    reads_well(said)


def test_who_has_a_key_and_no_sign_in_is_led_to_the_sign_in(typed, home):
    (home / "credentials.json").write_text("{}")
    said = typed("sync")
    assert said.code == 4
    assert "You are not signed in" in said.err
    assert "Type: fupmail login" in said.err


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ({"type": "service_account", "private_key": "x"}, "is a service account's key"),
        ({"type": "authorized_user", "refresh_token": "x"}, "is a sign-in"),
        ({"web": {"client_id": "x"}}, "is of the type 'Web application'"),
        ({"installed": {"client_id": "x"}}, "has no client_secret"),
        ([], "is not an OAuth client of the type 'Desktop app'"),
        ("AIzaSyX", "is not an OAuth client of the type 'Desktop app'"),
    ],
)
def test_a_key_of_another_kind_is_called_by_its_name(typed, home, key, told):
    (home / "credentials.json").write_text(json.dumps(key))
    said = typed("login")
    assert (said.code, said.out) == (4, "")
    assert told in words(said.err)
    assert "https://console.cloud.google.com/auth/clients" in said.err
    reads_well(said)


@pytest.mark.parametrize(("days", "reminded"), [(1.5, True), (0.1, True), (2.5, False), (-1, False)])
def test_the_last_two_days_of_a_sign_in_remind_of_it(home, capsys, days, reminded):
    token(home, ends_at=(datetime.now(UTC) + timedelta(days=days)).isoformat())
    remind_of_the_end(Desk(quiet=True))
    said = capsys.readouterr()
    assert ("in testing" in said.err, "Then type: fupmail login" in said.err) == (reminded, reminded)
    assert all(len(line) <= WIDTH for line in said.err.splitlines())


def test_a_lasting_sign_in_and_none_remind_of_nothing(home, capsys):
    remind_of_the_end(Desk())
    token(home)
    remind_of_the_end(Desk())
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("moment", ["0001-01-01", "1969-12-31", "9999-12-31T23:59:59", "tomorrow"])
def test_a_moment_that_no_calendar_knows_is_refused(typed, folder, moment):
    said = typed("sync", "--folder", folder, "--now", moment)
    assert (said.code, said.out) == (2, "")
    assert "is not a time such as" in words(said.err)
