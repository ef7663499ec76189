"""The rules of the house, read from the imports and the files (S03, design: rules 1 to 4 and 8)."""

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import fupmail

PACKAGE = Path(fupmail.__file__).parent
REPOSITORY = PACKAGE.parent
MODULES = sorted(path.relative_to(REPOSITORY) for path in PACKAGE.rglob("*.py"))
PURE = ("fupmail.understand", "fupmail.decide", "fupmail.compose")
FINDS_TEMPLATES = "fupmail.compose.shelf"
FINDS_WEIGHTS = "fupmail.understand.weights"
MOST_LINES = 400


@dataclass(frozen=True)
class Import:
    """One import: by which module, of what, at its top or only when used."""

    by: str
    of: str
    at_top: bool

    def is_of(self, *packages: str) -> bool:
        return within(self.of, packages)


def within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def name_of(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


@functools.cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse((REPOSITORY / path).read_text(encoding="utf-8"))


def imports() -> Iterator[Import]:
    for path in MODULES:
        tree = tree_of(path)
        lazy = {
            id(inner) for node in ast.walk(tree) if isinstance(node, FUNCTIONS) for inner in ast.walk(node)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield Import(name_of(path), alias.name, id(node) not in lazy)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path}: imports are written in full"
                for alias in node.names:
                    yield Import(name_of(path), f"{node.module}.{alias.name}", id(node) not in lazy)


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
ALL = tuple(imports())


def breaches(by: tuple[str, ...], of: tuple[str, ...], allowed: tuple[str, ...] = ()) -> list[str]:
    """Imports by some rooms of what they must not import."""
    return [
        f"{each.by} imports {each.of}"
        for each in ALL
        if within(each.by, by) and each.is_of(*of) and not within(each.by, allowed)
    ]


def test_the_test_sees_the_house():
    assert len(MODULES) > 50
    assert any(each.by == "fupmail.cli.main" and each.is_of("fupmail.errors") for each in ALL)
    assert any(not each.at_top for each in ALL)


def test_understanding_deciding_and_composing_know_no_clock_no_network_and_no_log():
    impure = (
        "logging",
        "os",
        "socket",
        "time",
        "sqlite3",
        "subprocess",
        "urllib.request",
        "http",
        "requests",
    )
    assert breaches(PURE, impure) == []


def test_only_two_pure_files_touch_files():
    touching = ("pathlib", "io", "shutil", "tempfile", "glob", "importlib.resources")
    assert breaches(PURE, touching, allowed=(FINDS_TEMPLATES, FINDS_WEIGHTS)) == []


def test_pure_rooms_do_not_know_mailboxes_the_ledger_or_commands():
    assert (
        breaches(PURE, ("fupmail.backends", "fupmail.ledger", "fupmail.apply", "fupmail.sync", "fupmail.cli"))
        == []
    )


@pytest.mark.parametrize("call", ["now", "today", "utcnow"])
def test_nobody_but_the_commands_and_google_reads_the_clock(call):
    allowed = ("fupmail.cli", "fupmail.backends.google")
    asking = [
        name_of(path)
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == call
        and ast.unparse(node.func.value)
        in ("datetime", "dt.datetime", "date", "dt.date", "datetime.datetime")
    ]
    assert [name for name in asking if not within(name, allowed)] == []


def test_only_the_google_room_imports_google_and_only_commands_and_set_up_open_it():
    google = ("google", "googleapiclient", "google_auth_oauthlib", "google_auth_httplib2", "httplib2")
    assert breaches(("fupmail",), google, allowed=("fupmail.backends.google",)) == []
    outside = [each for each in ALL if not within(each.by, ("fupmail.backends.google",))]
    opening = [each for each in outside if each.is_of("fupmail.backends.google")]
    assert [each for each in opening if not within(each.by, ("fupmail.cli", "fupmail.setup"))] == []
    assert [each for each in opening if each.at_top and each.by in STARTS_EVERY_COMMAND] == []


STARTS_EVERY_COMMAND = ("fupmail.__main__", "fupmail.cli.main", "fupmail.cli.options", "fupmail.cli.context")


def test_mailboxes_do_not_know_what_is_decided_or_who_asks():
    above = (
        "fupmail.decide",
        "fupmail.compose",
        "fupmail.sync",
        "fupmail.apply",
        "fupmail.cli",
    )
    assert breaches(("fupmail.backends",), above) == []


def test_the_values_import_nothing_of_ours_but_values():
    ours = [each for each in ALL if within(each.by, ("fupmail.model",)) and each.is_of("fupmail")]
    assert [each for each in ours if not each.is_of("fupmail.model")] == []


def test_nobody_imports_the_commands_but_the_commands():
    assert breaches(("fupmail",), ("fupmail.cli",), allowed=("fupmail.cli", "fupmail.__main__")) == []


def test_nothing_in_the_house_can_send():
    assert breaches(("fupmail",), ("smtplib", "smtpd", "aiosmtplib", "imaplib", "poplib")) == []
    methods = [
        f"{name_of(path)}: {node.name}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, FUNCTIONS) and re.search(r"(^|_)send(_|$|ing)", node.name)
    ]
    assert [method for method in methods if "fupmail.backends" in method] == []


def test_only_the_commands_know_of_dry_runs():
    named = [
        name_of(path)
        for path in MODULES
        if re.search(r"\bdry_run\b", (REPOSITORY / path).read_text(encoding="utf-8"))
    ]
    speaking = ("fupmail.cli", "fupmail.report")  # the report names it as the JSON's field
    assert [name for name in named if not within(name, speaking)] == []


def test_only_the_commands_print_and_leave():
    for path in MODULES:
        if within(name_of(path), ("fupmail.cli", "fupmail.__main__")):
            continue
        calls = [ast.unparse(node.func) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)]
        assert not {"print", "exit", "quit", "sys.exit", "input", "click.echo"} & set(calls), path


def test_no_file_is_too_long_to_grasp():
    code = (path for path in MODULES if "vocabulary" not in path.parts)  # words and phrases are data
    long = {str(path): len((REPOSITORY / path).read_text(encoding="utf-8").splitlines()) for path in code}
    assert {path: lines for path, lines in long.items() if lines > MOST_LINES} == {}


@pytest.mark.parametrize("word", ["utils", "util", "helpers", "helper", "common", "misc"])
def test_no_file_is_named_after_nothing(word):
    assert [str(path) for path in MODULES if word in path.with_suffix("").parts] == []


def test_no_class_is_named_after_a_pattern():
    classes = [
        f"{name_of(path)}.{node.name}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
        and re.search(r"(Manager|Service|Handler|Helper|Util)s?$", node.name)
    ]
    assert classes == []


def test_there_is_no_python_among_the_templates():
    """A `.py` there breaks the editable install."""
    templates = REPOSITORY / "templates"
    assert templates.is_dir()
    assert [str(path) for path in templates.rglob("*.py")] == []
