"""The doctor on the schedule and on sending, and the exit code of it all."""

import sys
from dataclasses import replace

import pytest

from fupmail.backends.google import refusals
from fupmail.setup.checks import Finding, examine, exit_code
from fupmail.setup.checks.machine import schedule, sending
from fupmail.setup.installing import scheduler
from tests.setup.checks.patients import one, patient
from tests.setup.machines import MORNING, machine


def test_a_schedule_is_found_missed_and_found_twice(tmp_path):
    here = machine(tmp_path, "systemctl", "crontab")
    someone = patient(tmp_path, machine=here)
    assert "fupmail schedule --install" in one(schedule(someone)).mend
    here_too = replace(MORNING, command=(sys.executable, "sync"))
    scheduler("cron", here, tmp_path).install(here_too)
    assert (one(schedule(someone)).verdict, one(schedule(someone)).text) == ("ok", "your crontab")
    scheduler("systemd", here, tmp_path).install(here_too)
    found = one(schedule(someone))
    assert (found.verdict, "more than one" in found.text) == ("note", True)


@pytest.mark.parametrize(
    ("kind", "platform"),
    [("systemd", "linux"), ("cron", "linux"), ("launchd", "darwin"), ("windows", "win32")],
)
def test_a_schedule_that_starts_a_fupmail_which_is_gone_is_told_with_its_mend(tmp_path, kind, platform):
    here = machine(tmp_path, "systemctl", "crontab", "launchctl", "schtasks", platform=platform)
    someone = patient(tmp_path, machine=here)
    program = tmp_path / "fup mail" / "fupmail"
    morning = replace(MORNING, command=(str(program), "sync", "--quiet"))
    program.parent.mkdir()
    program.touch()
    scheduler(kind, here, tmp_path).install(morning)
    assert [each.verdict for each in schedule(someone) if program.name in each.text + each.mend] != ["note"]
    program.unlink()
    found = next(each for each in schedule(someone) if "no longer there" in each.text)
    assert str(program) in found.text
    assert found.mend == f"Type: fupmail schedule --{kind} --install"


def test_that_nothing_can_be_sent_is_proved_on_the_spot(tmp_path, monkeypatch):
    found = one(sending(patient(tmp_path)))
    assert found.verdict == "ok"
    assert found.text == f"impossible in this build, {len(refusals.attempts())} refusals passed"
    monkeypatch.setattr(refusals, "passes", lambda attempt: attempt.what == "send a draft")
    found = one(sending(patient(tmp_path)))
    assert (found.verdict, found.code) == ("bad", 1)
    assert "send a draft" in found.text


def test_there_are_at_least_twelve_checks_and_each_that_is_not_well_has_its_mend(tmp_path):
    found = list(examine(patient(tmp_path)))
    assert len({each.what for each in found}) == len(found) >= 12
    assert [each.what for each in found if each.verdict in ("note", "bad") and not each.mend] == []


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        ([], 0),
        ([Finding("a", "ok", ""), Finding("b", "note", "", "x")], 0),
        ([Finding("a", "bad", "", "x", 4), Finding("b", "bad", "", "x", 8)], 4),
        ([Finding("a", "note", "", "x"), Finding("b", "bad", "", "x", 5)], 5),
    ],
)
def test_the_first_thing_that_is_wrong_gives_the_exit_code(findings, code):
    assert exit_code(findings) == code
