"""Where settings, mailbox and ledger are looked for, and which moment it is."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fupmail.backends.folder import FolderMailbox
from fupmail.cli.context import Desk
from fupmail.errors import ConfigError, LockHeld, UsageError


def config(path, name):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'name = "{name}"\n')
    return path


def test_the_config_is_the_one_named_else_the_folders_else_the_home_s(tmp_path, home):
    folder = tmp_path / "mail"
    named, in_folder, at_home = (
        config(tmp_path / "named.toml", "named"),
        config(folder / "fupmail.toml", "folder"),
        config(home / "fupmail.toml", "home"),
    )
    assert Desk(config_file=named, folder=folder).config.name == "named"
    assert Desk(folder=folder).config.name == "folder"
    assert Desk().config.name == "home"
    in_folder.unlink()
    assert Desk(folder=folder).config.name == "home"
    at_home.unlink()
    assert Desk(folder=folder).config.name == ""


def test_without_a_home_the_platforms_own_folders_are_used(monkeypatch, tmp_path):
    monkeypatch.delenv("FUPMAIL_HOME", raising=False)
    monkeypatch.setattr("platformdirs.user_config_path", lambda *a, **k: tmp_path / "config")
    monkeypatch.setattr("platformdirs.user_state_path", lambda *a, **k: tmp_path / "state")
    config(tmp_path / "config" / "fupmail.toml", "platform")
    assert Desk().config.name == "platform"
    assert Desk().ledger_path == tmp_path / "state" / "ledger.db"


def test_a_config_that_was_named_has_to_be_there(tmp_path):
    with pytest.raises(ConfigError, match=r"nowhere\.toml"):
        _ = Desk(config_file=tmp_path / "nowhere.toml").config


def test_paths_in_the_config_begin_at_its_folder(tmp_path, home):
    (home / "fupmail.toml").write_text(
        '[google]\ncredentials = "client.json"\ntoken = "/etc/token"\n[drafts]\ntemplates = "~/mine"\n'
    )
    found = Desk().config
    assert found.google.credentials == str(home / "client.json")
    assert found.google.token == "/etc/token"
    assert found.drafts.templates == str(Path.home() / "mine")


def test_the_ledger_lies_in_the_folder_worked_on_else_at_home(tmp_path, home):
    (tmp_path / "mail").mkdir()
    assert Desk().ledger_path == home / "ledger.db"
    assert Desk(folder=tmp_path / "mail").ledger_path == tmp_path / "mail" / "fupmail" / "ledger.db"


def test_now_is_aware_and_in_the_users_zone(home):
    (home / "fupmail.toml").write_text('timezone = "America/New_York"\n')
    desk = Desk()
    assert abs(desk.now - datetime.now(UTC)) < timedelta(minutes=1)
    assert str(desk.now.tzinfo) == "America/New_York"
    assert desk.now is desk.now


@pytest.mark.parametrize(
    ("given", "utc"),
    [
        ("2026-03-10T08:00:00+01:00", "2026-03-10T07:00:00+00:00"),
        ("2026-03-10T08:00:00Z", "2026-03-10T08:00:00+00:00"),
        ("2026-03-10T08:00", "2026-03-10T12:00:00+00:00"),
        ("2026-03-10", "2026-03-10T04:00:00+00:00"),
    ],
)
def test_a_pretended_moment_without_a_zone_is_in_the_users(home, given, utc):
    (home / "fupmail.toml").write_text('timezone = "America/New_York"\n')
    desk = Desk(pretended=datetime.fromisoformat(given))
    assert desk.now.astimezone(UTC).isoformat() == utc


def test_a_folder_is_a_mailbox_and_has_to_be_there(folder):
    assert isinstance(Desk(folder=folder).mailbox, FolderMailbox)
    with pytest.raises(UsageError, match="There is no folder"):
        _ = Desk(folder=folder / "nowhere").mailbox


def test_two_runs_do_not_work_at_once_but_a_word_may_be_said(folder):
    desk = Desk(folder=folder)
    with desk.ledger_of_a_run():
        with pytest.raises(LockHeld), Desk(folder=folder).ledger_of_a_run():
            pass
        with Desk(folder=folder).ledger() as ledger:
            ledger.set_note("x", "y")


def test_looking_leaves_no_file(folder):
    with Desk(folder=folder).ledger_to_look_at() as ledger:
        ledger.set_note("x", "y")
    assert not (folder / "fupmail").exists()


class Google:
    """Google's mailbox as far as the desk knows it."""

    retry_after = datetime(2026, 3, 10, 9, tzinfo=UTC)
    closed = 0

    def close(self):
        Google.closed += 1


@pytest.fixture
def opened(monkeypatch):
    """With which settings Google's mailbox was opened."""
    settings = {}

    def open_mailbox(config, folder, now, **given):
        settings.update(given, folder=folder)
        return Google()

    monkeypatch.setattr("fupmail.backends.google.open_mailbox", open_mailbox)
    return settings


def test_a_pause_that_google_asked_for_is_heeded_by_the_next_run(home, opened):
    """R29"""
    desk = Desk()
    with desk.ledger_of_a_run():
        assert isinstance(desk.mailbox, Google)
        assert opened == {"not_before": None, "read_only": False, "folder": home}
    for opening in ("ledger_of_a_run", "ledger_to_look_at"):
        later = Desk()
        with getattr(later, opening)():
            assert isinstance(later.mailbox, Google)
        assert opened["not_before"] == Google.retry_after


def test_who_only_looks_is_refused_every_write(home, opened):
    """S06"""
    desk = Desk()
    with desk.ledger_to_look_at():
        assert isinstance(desk.mailbox, Google)
    assert opened["read_only"] is True
    assert list(home.iterdir()) == []


def test_the_connections_end_with_the_command(home, opened):
    desk = Desk()
    desk.close()
    before = Google.closed
    assert isinstance(desk.mailbox, Google)
    desk.close()
    assert Google.closed == before + 1
