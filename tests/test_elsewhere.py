"""Everything can be imported and started on a system that is not POSIX, as far as that can be played here.

The modules that only POSIX has are made unimportable, `os` and `signal` lose what Windows lacks, and
`sys.platform` says win32. Paths, `os.name` and what asks it stay those of this machine: `pathlib` and the
C library cannot play another.
"""

import os
import subprocess
import sys

import pytest

PLAYED = """
import sys, os, signal, pathlib, importlib, pkgutil

# The standard library decides by these at its own import, so it comes first, and is not what is tried here.
import asyncio, concurrent.futures.process, multiprocessing.context, subprocess, tempfile, webbrowser
import http.server, urllib.request, email.message, zoneinfo, sqlite3, getpass, platform, ssl, queue, shutil
import click, rich.console, rich.progress, pydantic, jinja2, platformdirs, tzlocal, icalendar, holidays
import googleapiclient.discovery, google_auth_oauthlib.flow, google_auth_httplib2, selectolax.lexbor

class Absent:
    NAMES = {"fcntl", "pwd", "grp", "termios", "tty", "pty", "resource", "readline"}

    def find_spec(self, name, path=None, target=None):
        if name in self.NAMES:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Absent())
for name in Absent.NAMES:
    sys.modules.pop(name, None)
for name in (
    "fork", "getuid", "getgid", "setsid", "chown", "sched_getaffinity", "killpg",
    "O_NOFOLLOW", "O_DIRECTORY", "O_CLOEXEC", "O_NONBLOCK", "getpgid", "mkfifo", "uname", "getloadavg",
):
    if hasattr(os, name):
        delattr(os, name)
for name in ("SIGHUP", "SIGKILL", "SIGALRM", "SIGUSR1", "SIGPIPE", "alarm", "setitimer"):
    if hasattr(signal, name):
        delattr(signal, name)
sys.platform = "win32"
windows = type(sys)("msvcrt")
windows.LK_NBLCK, windows.LK_UNLCK, windows.locking = 2, 0, lambda *_: None
sys.modules["msvcrt"] = windows
shutil._winapi = type(sys)("_winapi")  # asked by `shutil.which` from Python 3.12 on
shutil._winapi.NeedCurrentDirectoryForExePath = lambda _: False
"""
IMPORTS_ALL = """
import fupmail
for found in pkgutil.walk_packages(fupmail.__path__, "fupmail."):
    importlib.import_module(found.name)
    print(found.name)
"""
TYPES = """
from fupmail.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


def played(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    """The script on the played system, whose console knows western letters only."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", PLAYED + script, *words],
        capture_output=True,
        encoding="cp1252",
        errors="replace",
        env={**_environment(), "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        check=False,
    )


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "FUPMAIL_HOME"}


def test_every_module_is_imported_without_what_only_posix_has() -> None:
    done = played(IMPORTS_ALL)
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(done.stdout.splitlines()) > 200


@pytest.mark.parametrize("words", [("--help",), ("schedule", "--windows"), ("inspect", "-")])
def test_commands_work_on_it(words: tuple[str, ...], tmp_path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PLAYED + TYPES, *words],
        input="From: Jané <jane@acme.example>\nSubject: Łódź\n\nPlease call me tomorrow.\n",
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env={**_environment(), "PYTHONIOENCODING": "cp1252", "FUPMAIL_HOME": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip()


def test_the_demo_runs_on_it(tmp_path) -> None:
    done = played(TYPES, "demo", str(tmp_path / "demo"))
    assert done.returncode == 0, done.stderr[-2000:]
    assert "Drafts (" in done.stdout
    assert (tmp_path / "demo/fupmail/report.html").exists()
