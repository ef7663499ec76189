"""What goes wrong with what fupmail keeps and is told, as the user reads it; nothing is lost by it."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from fupmail.ledger.lock import one_run
from tests.cli.conftest import CONFIG, Said
from tests.cli.reading import reads_well, words

POSIX = pytest.mark.skipif(os.name != "posix", reason="limits and locales as Linux and macOS have them")
LATER = "2026-03-12T08:00:00+01:00"
TEMPLATE = "---\nfor: a test\n---\n=== subject ===\nOn {{ topic }}\n=== plain ===\nDear {{ first_name }},\n"


def made(folder):
    """What fupmail has written for the user to see."""
    return sorted(path.name for path in (folder / "fupmail").glob("[dh]*/*"))


def ran(*arguments, **environment):
    """The command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "fupmail", *map(str, arguments)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        env={**os.environ, **environment},
    )
    return Said(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("max_draft_per_run = 3", "line 3: max_draft_per_run: there is no such setting; did you mean"),
        ("max_drafts_per_run = 'three'", "found 'three'; wanted: a whole number"),
        ("max_drafts_per_run = -1", "found -1; wanted: 0 or more"),
        ("name = Sam", "line 3: name = Sam This line cannot be read: text stands in straight quotes."),
        ("name = “Sam”", "This line cannot be read: its quotes are curly ones."),
        ("timezone = 'UTC'", "This line cannot be read: this setting is there a second time."),
    ],
)
@pytest.mark.parametrize("command", [("sync",), ("sync", "--dry-run"), ("today",)])
def test_a_slip_in_the_settings_is_told_with_its_line_and_nothing_is_done(
    in_folder, folder, line, told, command
):
    (folder / "fupmail.toml").write_text(f"{CONFIG}{line}\n", encoding="utf-8")
    said = in_folder(*command)
    assert (said.code, said.out) == (3, "")
    assert told in words(said.err)
    assert "othing was done" in words(said.err)
    reads_well(said)
    assert made(folder) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ topic }", "a fact stands in two curly brackets"),
        ("{% if topic %}", "'{% endif %}' is missing"),
        ("{{ clientname }}", "a name that no draft knows: 'clientname'"),
    ],
)
def test_a_template_that_cannot_be_filled_ends_the_run_before_anything_is_made(in_folder, folder, text, told):
    (folder / "mine/en").mkdir(parents=True)
    (folder / "mine/en/proposal_follow_up-1.txt").write_text(TEMPLATE + text)
    (folder / "fupmail.toml").write_text(f'{CONFIG}[drafts]\ntemplates = "mine"\n')
    said = in_folder("sync")
    assert (said.code, said.out) == (3, "")
    assert told in words(said.err)
    assert words(said.err).endswith(
        "nothing was done. To try it: fupmail templates check proposal_follow_up-1"
    )
    reads_well(said)
    assert made(folder) == []


def test_a_second_run_at_the_same_time_waits_for_its_turn(in_folder, folder):
    in_folder("sync")
    with one_run(folder / "fupmail/ledger.lock", datetime.now(UTC)):
        for command in (("sync",), ("sync", "--quiet"), ("undo",)):
            said = in_folder(*command)
            assert (said.code, said.out) == (6, "")
            assert "Another run (pid " in said.err
            assert "Try again when it is done." in said.err
            reads_well(said)
        assert in_folder("today").code == 0
        assert in_folder("stop", "dana@acme.example").code == 0


@pytest.mark.parametrize("command", [("sync",), ("sync", "--dry-run"), ("today",), ("undo",), ("report",)])
def test_a_ledger_of_a_newer_release_is_left_alone_and_the_update_named(in_folder, folder, command):
    in_folder("sync")
    with closing(sqlite3.connect(folder / "fupmail/ledger.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    said = in_folder(*command)
    assert (said.code, said.out) == (8, "")
    assert "it was left as it is. Update fupmail (pipx upgrade fupmail" in words(said.err)
    reads_well(said)


def test_a_damaged_ledger_is_kept_and_made_anew_and_no_draft_is_made_twice(in_folder, folder):
    in_folder("sync")
    before = made(folder)
    ledger = folder / "fupmail/ledger.db"
    ledger.write_bytes(b"no ledger " * 1000)

    looked = in_folder("today")
    assert (looked.code, looked.out) == (8, "")
    assert "is damaged. Type fupmail sync: it sets the damaged file aside." in words(looked.err)
    reads_well(looked)

    first = in_folder("sync")
    assert (first.code, first.out) == (8, "")
    assert "it is kept as ledger.corrupt-" in words(first.err)
    assert "with stop, snooze, done and missed has to be told again." in words(first.err)
    reads_well(first)

    second = in_folder("sync", now=LATER)
    assert (second.code, second.err) == (0, "")
    assert made(folder) == before
    (kept,) = (folder / "fupmail").glob("ledger.corrupt-*")
    assert kept.read_bytes() == b"no ledger " * 1000


@POSIX
def test_a_disk_that_fills_up_costs_nothing_that_was_there(folder):
    import resource

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))

    words_typed = ["sync", "--folder", str(folder), "--now", "2026-03-10T08:00:00+01:00"]
    done = subprocess.run(
        [sys.executable, "-m", "fupmail", *words_typed],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=small,
    )
    said = Said(done.returncode, done.stdout, done.stderr)
    assert (said.code, said.out) == (8, "")
    reads_well(said)
    assert made(folder) == []
    assert ran(*words_typed).code == 0
    assert len(made(folder)) == 2


@POSIX
def test_a_home_with_spaces_and_umlauts_is_a_home_also_where_the_terminal_knows_no_umlauts(folder, tmp_path):
    home = folder.rename(tmp_path / "Jürgens Büro (alt)")
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    said = ran("sync", "--dry-run", "--folder", home, "--now", "2026-03-10T08:00:00+01:00", **plain)
    assert (said.code, said.err) == (0, "")
    assert "Dana Roth" in said.out
    nowhere = ran("sync", "--folder", home / "weiß nicht", **plain)
    assert nowhere.code == 2
    reads_well(nowhere)
