"""One run at a time, and no lock that outlives its run (R15, R16, R20)."""

import os
import stat
import subprocess
import sys
from datetime import datetime

import pytest

from fupmail.errors import LedgerError, LockHeld
from fupmail.ledger.lock import one_run

SINCE = datetime(2026, 3, 10, 8, 0, 2)  # noqa: DTZ001
HOLD = """
import sys
from datetime import datetime
from pathlib import Path
from fupmail.ledger.lock import one_run
with one_run(Path(sys.argv[1]), datetime(2026, 3, 10, 8, 0, 2)):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "ledger.lock"


@pytest.fixture
def holder(path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_run_is_told_who_is_at_work_and_since_when(path, holder):
    with (
        pytest.raises(LockHeld, match=rf"\(pid {holder.pid}, since 08:00:02\)") as held,
        one_run(path, SINCE),
    ):
        pass
    assert held.value.exit_code == 6


def test_a_run_that_was_killed_leaves_no_lock(path, holder):
    holder.kill()
    holder.wait()
    with one_run(path, SINCE):
        assert str(os.getpid()) in path.read_text()


def test_the_next_run_takes_the_lock_after_the_last(path):
    for _ in range(3):
        with one_run(path, SINCE):
            pass
    assert path.read_text() == ""


def test_a_run_that_fails_lets_go(path):
    with pytest.raises(RuntimeError), one_run(path, SINCE):
        raise RuntimeError
    with one_run(path, SINCE):
        pass


def test_within_one_process_too_only_one_run_works(path):
    with one_run(path, SINCE), pytest.raises(LockHeld), one_run(path, SINCE):
        pass


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_nobody_else_can_hold_up_a_run(path):
    path.parent.mkdir()
    path.touch(0o666)
    path.chmod(0o666)
    with one_run(path, SINCE):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX")
def test_a_link_in_place_of_the_lock_is_refused(path, tmp_path):
    path.parent.mkdir()
    victim = tmp_path / "victim"
    victim.write_text("dear")
    path.symlink_to(victim)
    with pytest.raises(LedgerError), one_run(path, SINCE):
        pass
    assert victim.read_text() == "dear"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give files away")
def test_another_users_lock_is_refused(path):
    path.parent.mkdir()
    path.touch()
    os.chown(path, 12345, -1)
    with pytest.raises(LedgerError, match="your own"), one_run(path, SINCE):
        pass


def test_a_disk_without_locks_is_told(path, monkeypatch):
    def no_locks(handle):
        raise OSError(37, "No locks available")

    monkeypatch.setattr("fupmail.ledger.lock._lock", no_locks)
    with pytest.raises(LedgerError, match="keeps no locks"), one_run(path, SINCE):
        pass
