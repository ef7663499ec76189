"""How the command ends when it is not let to its end: interrupts, closed places, full disks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fupmail.cli.terminal import complain

FULL = Path("/dev/full")
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and descriptors as Linux and macOS have them")
INTERRUPTED = """
import os, signal, sys, time
import fupmail.cli.main as main
def work(*_, **__):
    os.kill(os.getpid(), signal.{name})
    time.sleep(10)
main.fupmail.main = work
from fupmail.__main__ import main
main()
"""
WHILE_STARTING = """
import sys
class Key:
    def find_spec(self, name, *_):
        if name == "click":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Key())
from fupmail.__main__ import main
main()
"""


def ran(*words: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, check=False, timeout=60, **more
    )


@POSIX
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_stop_by_key_scheduler_or_closed_window_says_that_nothing_is_undone(home, name):
    done = ran("-c", INTERRUPTED.format(name=name))
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Interrupted; what was done stays done.\n"


def test_ctrl_c_while_the_program_starts_shows_no_traceback(home):
    done = ran("-c", WHILE_STARTING)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@POSIX
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_a_closed_standard_place_is_no_trouble(home, closed):
    command = f'"{sys.executable}" -m fupmail templates list --language en {closed}'
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no full disk to play with")
@pytest.mark.parametrize("words", [["--help"], ["sync", "--dry-run"], ["inspect"]])
def test_output_onto_a_full_disk_is_told_once_and_without_a_traceback(folder, words):
    where = {"sync": ["--folder", str(folder)], "inspect": [str(folder / "mail.mbox")]}.get(words[0], [])
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "fupmail", *words, *where],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 8
    assert done.stderr == "fupmail: The disk is full.\nMake room on it, then run the command again.\n"


LINK = "https://console.cloud.google.com/auth/audience?project=a-name-that-is-longer-than-any-line-could-be"


def test_a_complaint_is_broken_between_words_at_eighty_columns_and_links_stay_whole(capsys):
    complain(
        "something went wrong " * 8, f"Open {LINK}, click 'Publish app', and go on from there.\n  a list"
    )
    told = capsys.readouterr().err.splitlines()
    assert [line for line in told if len(line) > 80] == [f"{LINK},"]
    assert told[-1] == "  a list"


def test_the_rest_of_a_long_item_hangs_in(capsys):
    complain(
        "2 of 4 could not be done:\n  Dana Roth, proposal: " + "word " * 20 + "\n  Omar Haddad, proposal: no"
    )
    told = capsys.readouterr().err.splitlines()
    assert [line for line in told if line.startswith("  ") and line[2] != " "] == [told[1], told[-1]]


def test_a_narrow_terminal_gets_narrow_complaints(capsys, monkeypatch):
    monkeypatch.setattr("fupmail.cli.terminal.columns_of", lambda _stream: 40)
    complain("something went wrong " * 5, "Type: fupmail doctor")
    told = capsys.readouterr().err.splitlines()
    assert max(map(len, told)) <= 40
    assert told[-1] == "Type: fupmail doctor"
