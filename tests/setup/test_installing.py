"""Schedules are put in place and taken away without a trace, and a failure leaves things as they were."""

import plistlib

import pytest

from fupmail.errors import FupmailError, UsageError
from fupmail.setup.installing import KINDS, scheduler, usual_kind
from tests.setup.machines import MORNING, called, machine

PROGRAMS = {"systemd": "systemctl", "cron": "crontab", "launchd": "launchctl", "windows": "schtasks"}
UNITS = ".config/systemd/user"


def test_the_user_timer_is_written_and_started(tmp_path):
    timer = scheduler("systemd", machine(tmp_path, "systemctl"), tmp_path)
    did = timer.install(MORNING)
    assert called(tmp_path) == [
        "systemctl --user daemon-reload",
        "systemctl --user enable --now fupmail.timer",
    ]
    assert (tmp_path / UNITS / "fupmail.service").exists()
    assert f"Wrote {tmp_path / UNITS / 'fupmail.timer'}" in did
    assert timer.installed()
    timer.remove()
    assert list((tmp_path / UNITS).iterdir()) == []
    assert "systemctl --user disable --now fupmail.timer" in called(tmp_path)


def test_a_systemd_that_does_not_answer_leaves_no_files_behind(tmp_path):
    timer = scheduler("systemd", machine(tmp_path, "systemctl", fails=True), tmp_path)
    with pytest.raises(FupmailError, match="no bus") as caught:
        timer.install(MORNING)
    assert "No schedule was changed" in caught.value.message
    assert not timer.installed()


def test_the_users_own_crontab_lines_survive(tmp_path):
    own = "MAILTO=mara\n5 4 * * * backup\n"
    (tmp_path / "crontab").write_text(own)
    lines = scheduler("cron", machine(tmp_path, "crontab"), tmp_path)
    lines.install(MORNING)
    lines.install(MORNING)
    assert (tmp_path / "crontab").read_text().count("@reboot") == 1
    assert (tmp_path / "crontab").read_text().startswith(own)
    lines.remove()
    assert (tmp_path / "crontab").read_text() == own


def test_a_user_without_a_crontab_gets_one(tmp_path):
    lines = scheduler("cron", machine(tmp_path, "crontab"), tmp_path)
    assert not lines.installed()
    lines.install(MORNING)
    assert lines.installed()


def test_the_launch_agent_is_written_and_loaded(tmp_path):
    agent = scheduler("launchd", machine(tmp_path, "launchctl", platform="darwin"), tmp_path / "state")
    agent.install(MORNING)
    file = tmp_path / "Library/LaunchAgents/fupmail.morning.plist"
    assert plistlib.loads(file.read_bytes())["Label"] == "fupmail.morning"
    assert called(tmp_path)[-1].endswith(f"{file}")
    agent.remove()
    assert not agent.installed()


def test_the_windows_task_is_written_in_the_encoding_that_it_names(tmp_path):
    task = scheduler("windows", machine(tmp_path, "schtasks", platform="win32"), tmp_path / "state")
    task.install(MORNING)
    file = tmp_path / "state/fupmail-task.xml"
    assert 'encoding="UTF-16"' in file.read_bytes().decode("utf-16")
    assert called(tmp_path) == [f"schtasks /Create /TN fupmail /XML {file} /F"]
    task.remove()
    assert called(tmp_path)[-1] == "schtasks /Delete /TN fupmail /F"


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_program_is_told_in_words(tmp_path, kind):
    with pytest.raises(FupmailError, match=r"There is no .* on this machine") as caught:
        scheduler(kind, machine(tmp_path), tmp_path).install(MORNING)
    assert PROGRAMS[kind] in caught.value.message
    assert "fupmail schedule" in caught.value.hint


def test_what_each_machine_usually_has_is_found_out(tmp_path):
    (tmp_path / "run/systemd").mkdir(parents=True)
    assert usual_kind(machine(tmp_path, platform="win32")) == "windows"
    assert usual_kind(machine(tmp_path, platform="darwin")) == "launchd"
    assert usual_kind(machine(tmp_path, "systemctl", "crontab")) == "systemd"
    (tmp_path / "run/systemd").rmdir()
    assert usual_kind(machine(tmp_path, "systemctl", "crontab")) == "cron"
    with pytest.raises(UsageError, match="Neither systemd"):
        usual_kind(machine(tmp_path / "bare"))
