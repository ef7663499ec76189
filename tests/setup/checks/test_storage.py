"""The doctor on ledger, disk, lock and runs: for and against."""

import contextlib
from datetime import timedelta

import pytest

from fupmail.ledger.lock import one_run
from fupmail.ledger.sqlite import open_ledger
from fupmail.model.record import Run
from fupmail.setup.checks import storage
from fupmail.setup.checks.storage import disk, last_run, ledger, lock
from tests.setup.checks.patients import NOW, one, patient


@pytest.fixture
def home(tmp_path):
    """A home in which fupmail ran an hour ago, and well."""
    tmp_path.chmod(0o700)
    keep(tmp_path, Run("r1", NOW, NOW - timedelta(hours=1), 0, "3 of 3 done"))
    return tmp_path


def keep(home, run):
    with contextlib.closing(open_ledger(home / "ledger.db")) as kept:
        kept.end_run(run)


@pytest.mark.parametrize("check", [ledger, disk, lock, last_run])
def test_all_is_well_after_a_good_run(home, check):
    assert one(check(patient(home))).verdict == "ok"


@pytest.mark.parametrize("check", [ledger, disk, lock])
def test_before_the_first_run_nothing_is_missed_and_nothing_is_made(tmp_path, check):
    fresh = tmp_path / "fresh"
    assert one(check(patient(fresh))).verdict == "ok"
    assert not fresh.exists()


def test_a_damaged_ledger_is_told_and_left_as_it_is(home):
    file = home / "ledger.db"
    for extra in ("ledger.db-wal", "ledger.db-shm"):
        (home / extra).unlink(missing_ok=True)
    damaged = b"not a database at all" * 500
    file.write_bytes(damaged)
    found = one(ledger(patient(home)))
    assert (found.verdict, found.code) == ("bad", 8)
    assert found.mend
    assert file.read_bytes() == damaged


def test_a_folder_that_cannot_be_written_to_is_told(home, monkeypatch):
    def full(**_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(storage.tempfile, "TemporaryFile", full)
    found = one(disk(patient(home)))
    assert (found.verdict, found.code) == ("bad", 8)
    assert "No space left" in found.text


def test_a_nearly_full_disk_and_a_folder_open_to_others_are_noted(home, monkeypatch):
    home.chmod(0o755)
    assert f"chmod 700 {home}" in one(disk(patient(home))).mend
    monkeypatch.setattr(storage, "ROOM", 1 << 62)
    assert "MB are free" in one(disk(patient(home))).text


def test_a_run_at_work_is_named(home):
    with one_run(home / "ledger.lock", NOW):
        found = one(lock(patient(home)))
    assert found.verdict == "note"
    assert "pid" in found.text
    assert one(lock(patient(home))).verdict == "ok"


def test_a_last_good_run_of_long_ago_is_noted(home):
    keep(home, Run("r2", NOW, NOW, 5, "0 of 0 done"))
    assert one(last_run(patient(home))).verdict == "ok"
    found = one(last_run(patient(home, now=NOW + timedelta(days=9))))
    assert found.verdict == "note"
    assert "9 days ago" in found.text


def test_before_the_first_run_a_rehearsal_is_offered(tmp_path):
    assert "--dry-run" in one(last_run(patient(tmp_path))).mend
