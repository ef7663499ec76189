"""The texts that run fupmail every morning are what each system reads (B9)."""

import plistlib
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.setup.schedules import cron, launchd, systemd, windows
from tests.setup.machines import MORNING

TASKS = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
@pytest.mark.parametrize("zone", ["", "Europe/Berlin"])
def test_systemd_itself_finds_nothing_wrong_with_the_units(tmp_path, zone):
    program = tmp_path / "fup mail"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    morning = replace(MORNING, command=(str(program), "sync"), zone=zone)
    units = {"fupmail.service": systemd.service(morning), "fupmail.timer": systemd.timer(morning)}
    for name, text in units.items():
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *units],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if "fupmail" in line]) == (0, [])


def test_a_timer_catches_up_a_missed_morning_once_and_spreads_its_start():
    text = systemd.timer(MORNING)
    assert "OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 07:30:00 Europe/Berlin\n" in text
    assert "Persistent=true" in text
    assert "RandomizedDelaySec=" in text


def test_the_service_may_write_to_its_own_folders_only():
    text = systemd.service(MORNING)
    assert 'ReadWritePaths="-/home/mara/100%% mine" -/home/mara/state\n' in text
    assert "ProtectSystem=strict" in text
    assert "NoNewPrivileges=yes" in text
    assert "UMask=0077" in text
    assert 'Environment="FUPMAIL_HOME=/home/mara/100%% mine"\n' in text
    assert 'ExecStart="/opt/fup mail/bin/fupmail" sync --quiet\n' in text


def test_only_an_unreachable_google_is_tried_again():
    """A sign-in that ended does not mend itself in five minutes."""
    codes = systemd.service(MORNING).partition("RestartPreventExitStatus=")[2].partition("\n")[0].split()
    assert set(codes) == {"1", "2", "3", "4", "6", "7", "8", "130"}


def test_the_lines_for_cron_name_full_paths_and_come_back_after_a_start_of_the_machine():
    lines = cron.lines(MORNING).splitlines()
    command = r"FUPMAIL_HOME='/home/mara/100\% mine' '/opt/fup mail/bin/fupmail' sync --quiet"
    assert lines[1] == f"30 7 * * 1,2,3,4,5 {command}"
    assert lines[2] == f"@reboot sleep 120; {command}"


def test_sunday_is_day_nought_for_cron():
    assert "0 9 * * 6,0 " in cron.lines(replace(MORNING, days=("Sun", "Sat"), at=time(9)))


@given(st.text(alphabet="ab\n#% *0", max_size=60))
def test_whatever_the_crontab_says_it_is_the_same_after_installing_twice_and_removing(crontab):
    block = cron.lines(MORNING)
    once = cron.with_block(crontab, block)
    assert cron.has_block(once)
    assert cron.with_block(once, block) == once
    left = cron.without_block(once)
    assert left == crontab or left == crontab + "\n"
    assert not cron.has_block(left)


def test_a_launch_agent_runs_on_working_days_and_at_every_login():
    agent = plistlib.loads(launchd.plist(MORNING, Path("/log")))
    assert agent["ProgramArguments"] == ["/opt/fup mail/bin/fupmail", "sync", "--quiet"]
    assert agent["RunAtLoad"] is True
    assert agent["EnvironmentVariables"] == {"FUPMAIL_HOME": "/home/mara/100% mine"}
    assert [(each["Weekday"], each["Hour"], each["Minute"]) for each in agent["StartCalendarInterval"]] == [
        (day, 7, 30) for day in range(1, 6)
    ]


def test_a_windows_task_starts_when_it_can_and_never_twice():
    morning = replace(MORNING, command=(r"C:\Users\M & M\fupmail.exe", "sync", "--quiet"), environment={})
    task = ET.fromstring(windows.task(morning).encode("utf-16"))
    said = {element.tag.removeprefix(TASKS): element.text for element in task.iter()}
    assert said["StartWhenAvailable"] == "true"
    assert said["MultipleInstancesPolicy"] == "IgnoreNew"
    assert said["RunLevel"] == "LeastPrivilege"
    assert said["Command"] == r"C:\Users\M & M\fupmail.exe"
    assert said["Arguments"] == "sync --quiet"
    days = task.find(f".//{TASKS}DaysOfWeek")
    assert days is not None
    assert [day.tag.removeprefix(TASKS) for day in days] == list(windows.DAYS[:5])


def test_a_windows_task_gets_its_environment_from_the_command_processor():
    task = ET.fromstring(windows.task(MORNING).encode("utf-16"))
    said = {element.tag.removeprefix(TASKS): element.text or "" for element in task.iter()}
    assert said["Command"] == "cmd.exe"
    assert 'set "FUPMAIL_HOME=/home/mara/100% mine" && "/opt/fup mail' in said["Arguments"]


PATHS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).map(
    lambda name: f"/opt/{name.replace('/', '').replace(chr(34), '')}/fupmail"
)


@settings(deadline=None)
@given(PATHS)
def test_the_program_of_each_schedule_is_read_back_from_it(path):
    morning = replace(MORNING, command=(path, "sync", "--quiet"))
    for bare in (morning, replace(morning, environment={})):
        assert cron.program(f"MAILTO=mara\n1 2 * * * other\n{cron.lines(bare)}") == path
        assert systemd.program(systemd.service(bare)) == path
        assert launchd.program(launchd.plist(bare, Path("/tmp/log"))) == path
        assert windows.program(windows.task(bare)) == path


@pytest.mark.parametrize(
    "text", ["", "# fupmail begin\n", "# fupmail begin\nx ' y\n# fupmail end\n", "<Task>"]
)
def test_a_schedule_that_says_nothing_of_use_names_no_program(text):
    assert [cron.program(text), systemd.program(text), windows.program(text)] == ["", "", ""]
    assert launchd.program(text.encode()) == ""
