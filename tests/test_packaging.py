"""What is shipped: true to its own description, and at home on every system that it names."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import fupmail
from tests.pages import ROOT

PACKAGE = Path(fupmail.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
POSIX_ONLY = {"fcntl", "grp", "pty", "pwd", "resource", "syslog", "termios", "tty"}
WINDOWS_ONLY = {"msvcrt", "winreg", "winsound"}
READS_TEXT = {"read_text": 0, "write_text": 1}  # and the place of `encoding` among the arguments
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def plain(name: str) -> str:
    """The name of a distribution as all of its spellings share it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=~! \[;]", name)[0]).lower()


def dependencies() -> set[str]:
    return {plain(each) for each in PROJECT["project"]["dependencies"]}


def imported(nodes: ast.AST) -> Iterator[str]:
    """The top-level packages that the code imports, wherever it does."""
    for node in ast.walk(nodes):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def for_one_system(module: ast.Module) -> Iterator[ast.AST]:
    """The parts that run on one system only: below a question about `sys.platform` or `os.name`."""
    for node in ast.walk(module):
        if isinstance(node, ast.If) and re.search(r"sys\.platform|os\.name", ast.unparse(node.test)):
            yield node


def test_the_version_is_said_once_and_the_same_everywhere() -> None:
    assert PROJECT["project"]["version"] == fupmail.__version__


def test_the_manual_page_lies_in_the_wheel_where_man_looks_for_it() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["shared-data"] == {"docs/fupmail.1": "share/man/man1/fupmail.1"}
    assert "docs" in PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["only-include"]
    assert (ROOT / "docs/fupmail.1").is_file()


def test_the_pythons_that_are_promised_are_those_that_are_tested() -> None:
    prefix = "Programming Language :: Python :: "
    stated = [each.removeprefix(prefix) for each in PROJECT["project"]["classifiers"] if prefix in each]
    versions = [each for each in stated if "." in each]
    tested = re.search(r"python: \[(.*)\]", (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    assert tested
    assert re.findall(r"[\d.]+", tested[1]) == versions
    assert PROJECT["project"]["requires-python"] == f">={versions[0]}"
    assert PROJECT["tool"]["ruff"]["target-version"] == "py" + versions[0].replace(".", "")


def test_types_come_along() -> None:
    assert "Typing :: Typed" in PROJECT["project"]["classifiers"]
    assert (PACKAGE / "py.typed").is_file()


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    owners = packages_distributions()
    outside = {name for path in MODULES for name in imported(tree(path))}
    outside -= {*sys.stdlib_module_names, "fupmail"}
    found = {plain(owner) for name in outside for owner in owners[name]}
    by_others = {"google-auth", "google-auth-httplib2", "httplib2", "google-api-core", "markupsafe"}
    without_import = {"tzdata"}  # data, which zoneinfo finds where the system has none
    assert dependencies() - found - without_import == set()
    shared_names = {"googleapis-common-protos", "proto-plus", "protobuf"}  # more owners of `google`
    assert found - dependencies() - by_others - shared_names == set()


def test_every_dependency_has_its_reason() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## Dependencies")[1]
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", text.split("##")[0], re.M)[1:]
    assert {plain(name) for row in rows for name in row.split(", ") if name.strip("- ")} == dependencies()


def test_no_module_needs_one_operating_system() -> None:
    def bound(module: ast.Module) -> set[str]:
        guarded = {name for part in for_one_system(module) for name in imported(part)}
        return (set(imported(module)) & (POSIX_ONLY | WINDOWS_ONLY)) - guarded

    assert {path: names for path in MODULES if (names := bound(tree(path)))} == {}


def test_every_text_file_is_utf_8_whatever_the_system_likes() -> None:
    def careless(node: ast.AST) -> bool:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            return False
        place = READS_TEXT.get(node.func.attr)
        named = any(keyword.arg == "encoding" for keyword in node.keywords)
        return place is not None and not named and len(node.args) <= place

    lines = [f"{path}:{node.lineno}" for path in MODULES for node in ast.walk(tree(path)) if careless(node)]
    assert lines == []


def test_no_date_is_written_with_letters_that_windows_does_not_know() -> None:
    strings = [
        (path, node.value)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [(path, text) for path, text in strings if re.search(r"%-[dHIjmMSUwWy]", text)] == []


def test_the_sdist_has_what_its_tests_need() -> None:
    shipped = set(PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["only-include"])
    assert all((ROOT / name).exists() for name in shipped)
    assert shipped >= {
        "fupmail",
        "templates",
        "tests",
        "tools",
        "docs",
        ".github",
        "README.md",
        "CONTRIBUTING.md",
    }


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_hold_no_secret_and_few_rights(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "secrets." not in text
    assert re.search(r"^permissions:\n  contents: read$", text, re.M)
    assert all("@" in used for used in re.findall(r"uses: (\S+)", text))


def test_a_release_is_attested_and_tells_what_is_in_it() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    for needed in (
        "id-token: write",
        "attest-build-provenance",
        "attest-sbom",
        "cyclonedx-py",
        "SOURCE_DATE_EPOCH",
    ):
        assert needed in text
    assert "gh-action-pypi-publish" in text
