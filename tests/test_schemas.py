"""What other programs read is what docs/schemas promises: `sync --json`, `today --json`, `inspect`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from fupmail.cli.demo import SAMPLE_NOW
from fupmail.cli.main import run
from tests.pages import ROOT

MINE = ("mara@lindqvist-interiors.example", "office@lindqvist-interiors.example")
Printed = Callable[..., str]


def validator(name: str) -> Draft202012Validator:
    """Judges by the schema of this name, which is one itself."""
    schema = json.loads((ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def complaints(name: str, value: Any) -> list[str]:
    """What the schema has to say against the value."""
    return [f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(value)]


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Printed:
    """Types a command about a fresh sample mailbox, on its morning; gives what it printed."""
    monkeypatch.setenv("FUPMAIL_HOME", str(tmp_path / "home"))
    assert run(["demo", "--quiet", str(tmp_path / "demo")]) == 0
    for made in ("drafts", "holds"):
        for file in (tmp_path / "demo" / "fupmail" / made).iterdir():
            file.unlink()
    (tmp_path / "demo" / "fupmail" / "ledger.db").unlink()
    capsys.readouterr()

    def type_(*words: str, now: str = SAMPLE_NOW) -> str:
        assert run([*words, "--folder", str(tmp_path / "demo"), "--now", now]) == 0
        return capsys.readouterr().out

    return type_


def test_a_rehearsal_is_as_promised(printed: Printed) -> None:
    rehearsed = json.loads(printed("sync", "--dry-run", "--json"))
    assert complaints("sync", rehearsed) == []
    assert {action["result"] for action in rehearsed["actions"]} == {"planned"}


def test_a_run_a_second_one_and_the_next_morning_are_as_promised(printed: Printed) -> None:
    first = json.loads(printed("sync", "--json"))
    second = json.loads(printed("sync", "--json"))
    later = json.loads(printed("sync", "--json", now="2026-03-11T08:00:00+01:00"))
    assert [complaints("sync", each) for each in (first, second, later)] == [[], [], []]
    assert {action["result"] for action in first["actions"]} == {"done"}
    assert {action["action"] for action in first["actions"]} >= {"create_draft", "create_hold"}
    assert second["actions"] == []
    made = {action["key"] for action in first["actions"] if action["action"] == "create_draft"}
    assert {draft["key"] for draft in first["open_drafts"]} == made
    assert second["open_drafts"] == first["open_drafts"]


def test_the_agenda_is_as_promised(printed: Printed) -> None:
    printed("sync", "--json")
    agenda = json.loads(printed("today", "--json"))
    assert complaints("sync", agenda) == []
    assert agenda["open_drafts"]
    assert agenda["calls"]


def test_a_line_of_inspect_is_as_promised(printed: Printed, tmp_path: Path) -> None:
    mine = [word for address in MINE for word in ("--me", address)]
    lines = printed("inspect", str(tmp_path / "demo" / "mail.mbox"), *mine).splitlines()
    understood = [json.loads(line) for line in lines]
    assert [complaints("inspect", each) for each in understood] == [[] for _ in lines]
    assert {each["direction"] for each in understood} == {"sent", "received"}
    assert any(each["commitments"] for each in understood)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("actions", 0, "result"), "perhaps"),
        (("actions", 0, "key"), "not a key"),
        (("actions", 0, "reason"), ""),
        (("clients", 0, "stage"), "warm"),
        (("waiting", 0, "code"), "Not Due"),
        (("now",), "yesterday"),
        (("cost", "http_requests"), -1),
    ],
)
def test_the_schema_tells_what_is_wrong(
    printed: Printed, where: tuple[str | int, ...], value: object
) -> None:
    rehearsed = json.loads(printed("sync", "--dry-run", "--json"))
    inner = rehearsed
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = value
    assert len(complaints("sync", rehearsed)) >= 1
