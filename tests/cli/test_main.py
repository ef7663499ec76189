"""How every command is called, and how it ends (exit codes of the contract, U02, U03)."""

import subprocess
import sys

import click
import pytest

import fupmail.cli.main as main
from fupmail import __version__, errors
from fupmail.cli.context import Desk


@pytest.fixture
def probe(monkeypatch):
    """A command of its own under the name `sync`, which does what a test puts into `does`."""

    class Probe:
        does = staticmethod(lambda desk: None)
        seen: list[Desk] = []  # noqa: RUF012

    @click.command()
    @click.pass_obj
    def command(desk):
        Probe.seen.append(desk)
        return Probe.does(desk)

    real = main.importlib.import_module
    monkeypatch.setattr(
        main.importlib,
        "import_module",
        lambda name: type("", (), {"command": command}) if name == "fupmail.cli.sync" else real(name),
    )
    return Probe


def raising(error):
    def do(desk):
        raise error

    return staticmethod(do)


@pytest.mark.parametrize(
    "words",
    [
        ("--folder", "x", "--quiet", "sync"),
        ("sync", "--folder", "x", "--quiet"),
        ("--folder", "x", "sync", "--quiet"),
        ("--folder", "y", "sync", "--folder", "x", "-q"),
    ],
)
def test_common_options_stand_before_the_command_and_after_it(typed, probe, words):
    assert typed(*words).code == 0
    desk = probe.seen[-1]
    assert (str(desk.folder), desk.quiet, desk.verbose) == ("x", True, False)


@pytest.mark.parametrize("words", [("--version",), ("sync", "--version"), ("stop", "--version", "x")])
def test_the_version_is_told_anywhere(typed, words):
    said = typed(*words)
    assert (said.code, said.out) == (0, f"fupmail {__version__}\n")


def test_python_m_fupmail_is_the_command_too(home):
    done = subprocess.run(
        [sys.executable, "-m", "fupmail", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"fupmail {__version__}\n"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.FupmailError("what", "hint"), 1),
        (errors.UsageError("what", "hint"), 2),
        (errors.ConfigError("what", "hint"), 3),
        (errors.NotAuthorised("what", "hint"), 4),
        (errors.Unavailable("what", "hint"), 5),
        (errors.LockHeld("what", "hint"), 6),
        (errors.Refused("what", "hint"), 7),
        (errors.OutcomeUnknown("what", "hint"), 7),
        (errors.LedgerError("what", "hint"), 8),
        (OSError(28, "No space left on device", "/x"), 8),
        (PermissionError(13, "Permission denied", "/x"), 8),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError("secret words of a mail"), 1),
        (click.UsageError("what"), 2),
    ],
)
def test_each_trouble_has_its_exit_code_and_at_most_three_lines_on_stderr(typed, probe, error, code):
    probe.does = raising(error)
    said = typed("sync")
    assert (said.code, said.out) == (code, "")
    told = said.err.strip().splitlines()
    assert 1 <= len(told) <= 3
    assert "Traceback" not in said.err
    assert "secret words" not in said.err


def test_a_trouble_is_told_with_what_to_do_about_it(typed, probe):
    probe.does = raising(errors.NotAuthorised("The sign-in was revoked.", "Type: fupmail login"))
    assert typed("sync").err == "fupmail: The sign-in was revoked.\nType: fupmail login\n"


def test_a_trouble_of_our_own_making_names_its_place_and_shows_more_when_asked(typed, probe):
    probe.does = raising(ZeroDivisionError())
    assert "ZeroDivisionError in test_main.py" in typed("sync").err
    assert "Traceback" in typed("sync", "--verbose").err


def test_the_exit_code_of_a_command_is_that_of_the_program(typed, probe):
    probe.does = staticmethod(lambda desk: 7)
    assert typed("sync").code == 7


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("snyc",), "Did you mean 'sync'?"),
        (("sync", "--fodler", "x"), "--folder"),
        (("--now", "yesterday", "sync"), "2026-03-10T08:00:00+01:00"),
        (("sync", "too", "much"), "fupmail sync --help"),
        (("stop",), "WHO"),
    ],
)
def test_a_slip_of_the_fingers_is_told_with_what_was_meant(typed, words, told):
    said = typed(*words)
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert len(said.err.splitlines()) <= 3


def test_without_a_command_the_help_is_shown(typed):
    said = typed()
    assert said.code == 2
    assert "Usage: fupmail" in said.err


def test_help_names_every_command_that_there_is_in_groups(typed):
    said = typed("--help")
    assert said.code == 0
    assert said.out.index("Every day:") < said.out.index("sync") < said.out.index("Your word:")
    for name in main.fupmail.list_commands(click.Context(main.fupmail)):
        assert f"\n  {name} " in said.out


@pytest.mark.parametrize("name", main.fupmail.list_commands(click.Context(main.fupmail)))
def test_every_command_explains_itself_with_an_example_and_is_told_in_the_list(typed, name):
    said = typed(name, "--help")
    assert said.code == 0
    assert "Example" in said.out
    assert f"fupmail {name}" in said.out.partition("Example")[2]
    assert max(map(len, said.out.splitlines())) <= 100


def test_the_help_is_there_before_anything_heavy_is_loaded(home):
    """`fupmail --help` answers at once: no settings, no mail, no Google are imported for it."""
    script = (
        "import sys\nfrom fupmail.cli.main import run\nrun(['--help'])\n"
        "print([name for name in ('pydantic', 'rich', 'googleapiclient', 'sqlite3', 'holidays', 'jinja2',"
        " 'icalendar', 'phonenumbers') if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_a_reader_who_leaves_early_hears_nothing_of_it(home):
    script = "import sys\nfrom fupmail.cli.main import run\nsys.exit(run(['--help']))"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (0, "")


@pytest.mark.parametrize("words", [["--help"], ["sync", "--help"], ["init", "--help"], ["undo", "--help"]])
@pytest.mark.parametrize("columns", [40, 51, 52, 80, 120])
def test_help_is_no_wider_than_the_terminal(typed, monkeypatch, words, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    said = typed(*words)
    examples = "Examples"  # what can be copied is not broken
    lines = said.out.partition(examples)[0].splitlines()
    assert [line for line in lines if len(line) > columns] == []
