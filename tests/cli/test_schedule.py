"""`fupmail schedule` as typed, in a home of its own."""

import pytest

from tests.setup.machines import called, machine


@pytest.fixture
def stubs(tmp_path, monkeypatch):
    """A home whose systemctl and crontab only take notes."""
    made = machine(tmp_path, "systemctl", "crontab")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    (tmp_path / "run/systemd").mkdir(parents=True)
    return tmp_path


def test_what_would_be_installed_is_shown_and_nothing_is_done(typed, stubs, home):
    said = typed("schedule", "--time", "06:45")
    assert said.code == 0
    assert "06:45:00" in said.out
    assert f"FUPMAIL_HOME={home}" in said.out
    assert "fupmail schedule --systemd --install" in said.err
    assert not any("enable" in line for line in called(stubs))


def test_installing_says_what_was_done_and_how_to_undo_it_and_removing_undoes_it(typed, stubs):
    said = typed("schedule", "--cron", "--install", "--time", "08:05")
    assert said.code == 0
    assert "5 8 * * 1,2,3,4,5" in said.out
    assert "sync --quiet" in said.out
    assert "fupmail schedule --cron --remove" in said.err
    assert "\n5 8 * * 1,2,3,4,5 " in (stubs / "crontab").read_text()
    assert "Took fupmail's lines" in typed("schedule", "--cron", "--remove").out
    assert (stubs / "crontab").read_text() == ""
    assert "There was no schedule" in typed("schedule", "--cron", "--remove").out


def test_the_time_days_and_zone_of_the_config_are_used(typed, stubs, home):
    (home / "fupmail.toml").write_text(
        'timezone = "Europe/Berlin"\nworking_days = ["Mon", "Sat"]\n[schedule]\ntime = "09:10"\n'
    )
    assert "OnCalendar=Mon,Sat *-*-* 09:10:00 Europe/Berlin" in typed("schedule", "--systemd").out


def test_the_options_of_this_command_are_those_of_the_run(typed, stubs, folder):
    said = typed("schedule", "--cron", "--folder", folder, "--config", folder / "fupmail.toml")
    assert f"--config {folder / 'fupmail.toml'} --folder {folder}" in said.out


@pytest.mark.parametrize("words", [("--install", "--remove"), ("--time", "soon"), ("--time", "25:00")])
def test_a_slip_is_told_and_nothing_is_done(typed, stubs, words):
    assert typed("schedule", *words).code == 2
    assert called(stubs) == []
