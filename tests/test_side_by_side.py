"""Work on many pieces side by side: nothing lost, nothing twice, all in order."""

import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from fupmail import side_by_side as room
from fupmail.side_by_side import side_by_side

HERE = os.getpid()


def doubled(piece: int) -> int:
    return 2 * piece


def dies_elsewhere(piece: int) -> int:
    if os.getpid() != HERE:
        os._exit(1)
    return 2 * piece


def refuses(piece: int) -> int:
    raise ValueError(f"not {piece}")


def with_processors(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(room, "processors", lambda: count)


@pytest.mark.parametrize("count", [1, 2, 8])
def test_results_come_in_the_order_of_the_pieces(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    with_processors(monkeypatch, count)
    assert list(side_by_side(doubled, range(50))) == [2 * piece for piece in range(50)]


def test_what_a_process_took_to_its_grave_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    with_processors(monkeypatch, 2)
    assert list(side_by_side(dies_elsewhere, range(20))) == [2 * piece for piece in range(20)]


def test_a_machine_that_allows_no_processes_does_the_work_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: Any, **__: Any) -> ProcessPoolExecutor:
        raise PermissionError("no semaphores here")

    with_processors(monkeypatch, 4)
    monkeypatch.setattr(room, "ProcessPoolExecutor", forbidden)
    assert list(side_by_side(doubled, [1, 2, 3])) == [2, 4, 6]


def test_an_error_in_a_piece_reaches_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    with_processors(monkeypatch, 2)
    with pytest.raises(ValueError, match="not 1"):
        list(side_by_side(refuses, [1, 2, 3]))


def test_no_more_pieces_are_taken_than_processes_can_soon_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with_processors(monkeypatch, 2)
    taken: list[int] = []

    def pieces() -> Any:
        for piece in range(100):
            taken.append(piece)
            yield piece

    next(iter(side_by_side(doubled, pieces())))
    assert len(taken) <= 2 * room.AHEAD


ASKED = """
import multiprocessing, sys
from fupmail.cli.main import run
from fupmail import side_by_side
from fupmail.cli import inspect
if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    inspect.WORTH_PROCESSES, side_by_side.processors = 0, lambda: 2
    sys.exit(run(["inspect", *sys.argv[2:]]))
"""
MAIL = """\
From jane@acme.example Tue Mar 10 09:00:00 2026
Message-ID: <{number}@acme.example>
From: Jane <jane@acme.example>
To: you@here.example
Date: Tue, 10 Mar 2026 10:00:00 +0100
Subject: Chairs

Please call me on Thursday at 3 pm.

"""


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_mails_are_inspected_however_the_system_starts_processes(tmp_path: Path, method: str) -> None:
    """Linux forks up to Python 3.13 and uses a fork server from 3.14 on; macOS and Windows spawn."""
    script = tmp_path / "ask.py"
    script.write_text(ASKED, "utf-8")
    mbox = tmp_path / "all.mbox"
    mbox.write_text("".join(MAIL.format(number=number) for number in range(120)), "utf-8")
    words = [sys.executable, str(script), method, str(mbox), "--timezone", "Europe/Berlin"]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["message_id"] for each in told] == [f"<{number}@acme.example>" for number in range(120)]
    assert {each["commitments"][0]["start"] for each in told} == {"2026-03-12T15:00:00+01:00"}


OUTLIVES = """
import os, sys, time
from fupmail.side_by_side import SideBySide, clean_start
from fupmail import side_by_side

def tells(folder):
    with open(os.path.join(folder, "worker"), "w") as out:
        out.write(str(os.getpid()))
    time.sleep(60)

if __name__ == "__main__":
    side_by_side.processors = lambda: 2
    with SideBySide(tells, clean_start()) as processes:
        processes.put(sys.argv[1])
        next(processes.rest())
"""


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that cannot be caught")
def test_no_process_outlives_a_caller_that_was_killed(tmp_path: Path) -> None:
    script, told = tmp_path / "ask.py", tmp_path / "worker"
    script.write_text(OUTLIVES, "utf-8")
    with subprocess.Popen([sys.executable, str(script), str(tmp_path)]) as caller:
        try:
            assert wait_until(lambda: told.exists() and told.read_text() != "")
        finally:
            caller.kill()
    assert wait_until(lambda: not alive(int(told.read_text())))


def wait_until(holds: Callable[[], bool]) -> bool:
    """Whether it came to hold within half a minute."""
    until = time.monotonic() + 30
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


READY = """
import sys
from fupmail import side_by_side
from fupmail.side_by_side import SideBySide, as_copies, clean_start

def is_ready(begin):
    from fupmail.understand.answers import SHELF
    return "_by_term" in vars(SHELF)

if __name__ == "__main__":
    side_by_side.processors = lambda: 2
    begin = {"copies": as_copies, "clean": clean_start}[sys.argv[1]]
    with SideBySide(is_ready, begin("fupmail.head_start")) as processes:
        processes.put(0)
        print(*processes.rest())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes begin empty there")
@pytest.mark.parametrize("begin", ["copies", "clean"])
def test_a_process_has_its_phrases_when_it_begins(begin: str, tmp_path: Path) -> None:
    program = tmp_path / "ready.py"
    program.write_text(READY)
    run = subprocess.run([sys.executable, program, begin], capture_output=True, text=True, check=True)
    assert run.stdout == "True\n"


def test_where_processes_are_not_copied_safely_they_begin_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert room.as_copies().get_start_method() != "fork"
