"""Looking at Gmail writes nothing there, and what was paid for in quota is kept for the run that follows."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fupmail.backends.google.scopes import SCOPES
from fupmail.cli.context import Desk
from fupmail.errors import Unavailable
from fupmail.ledger.lock import one_run
from tests.cli.conftest import Said, Type
from tests.servers.myworld import MyWorld, World

pytestmark = pytest.mark.servers
SAM, JANE = "Sam Hill <sam@studio.example>", "Jane Roth <jane@acme.example>"
OFFER = "Dear Jane,\n\nPlease find attached our proposal for the kitchen.\n\nBest,\nSam"


@pytest.fixture
def world(myworld: MyWorld, home: Path) -> Iterator[World]:
    """A signed-in account in which a proposal was sent nine days ago."""
    sent = datetime.now(UTC) - timedelta(days=9)
    offer = {"from": SAM, "to": [JANE], "subject": "Proposal", "body": OFFER, "date": sent.isoformat()}
    file = {"filename": "Proposal.pdf", "mimeType": "application/pdf", "size": 4000}
    seed = {
        "user": {"email": "sam@studio.example", "name": "Sam Hill"},
        "emails": [{**offer, "labels": ["SENT"], "thread": "p", "attachments": [file]}],
    }
    made = myworld.world(seed, now=datetime.now(UTC).isoformat())
    google = made.settings()
    (home / "fupmail.toml").write_text(
        f'[google]\ngmail_root = "{google.gmail_root}"\ncalendar_root = "{google.calendar_root}"\n'
    )
    grant = {
        "token": made.token,
        "refresh_token": "x",
        "client_id": "x",
        "client_secret": "x",
        "scopes": list(SCOPES),
        "expiry": (datetime.now(UTC) + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    (home / "token.json").write_text(json.dumps(grant))
    (home / "token.json").chmod(0o600)
    yield made
    made.delete()


@pytest.fixture
def asked(typed: Type) -> Callable[..., dict[str, Any]]:
    """Types a command and gives the object that it prints."""

    def ask(*words: object) -> dict[str, Any]:
        said: Said = typed(*words, "--json")
        assert said.code == 0, said.err
        return dict(json.loads(said.out))

    return ask


def read(found: dict[str, Any]) -> int:
    return int(found["cost"]["messages_read"])


def writes(world: World) -> list[str]:
    return [call["tool"] for call in world.calls() if call["args"].get("method", "GET") != "GET"]


def test_what_a_dry_run_read_no_later_command_reads_again(
    world: World, asked: Callable[..., dict[str, Any]]
) -> None:
    first, again = asked("sync", "--dry-run"), asked("sync", "--dry-run")
    assert (read(first), read(again), read(asked("today"))) == (1, 0, 0)
    assert [action["key"] for action in again["actions"]] == [action["key"] for action in first["actions"]]
    assert writes(world) == []
    run = asked("sync")
    assert (read(run), [action["result"] for action in run["actions"]]) == (0, ["done"])


def test_a_dry_run_notes_nothing_as_done_or_intended(
    world: World, asked: Callable[..., dict[str, Any]], home: Path
) -> None:
    from fupmail.ledger.sqlite import open_ledger

    asked("sync", "--dry-run")
    ledger = open_ledger(home / "ledger.db")
    assert (ledger.records(), ledger.runs(), ledger.words(), ledger.account()) == ((), (), (), None)
    assert len(ledger.facts()) == 1
    ledger.close()


def test_what_was_read_before_a_look_broke_off_is_kept(home: Path) -> None:
    def breaks_off() -> None:
        with Desk().ledger_to_look_at() as ledger:
            ledger.pin_account("sam@studio.example")
            ledger.save_facts([], {}, (), "as far as here")
            raise Unavailable("The time for this run is used up.")

    with pytest.raises(Unavailable):
        breaks_off()
    with Desk().ledger() as kept:
        assert kept.cursor() == "as far as here"


def test_a_dry_run_at_a_played_moment_keeps_nothing(
    world: World, asked: Callable[..., dict[str, Any]], home: Path
) -> None:
    before = sorted(home.iterdir())
    asked("sync", "--dry-run", "--now", (datetime.now(UTC) + timedelta(days=400)).isoformat())
    assert sorted(home.iterdir()) == before
    assert read(asked("sync", "--dry-run")) == 1


def test_a_dry_run_beside_a_run_keeps_nothing_and_disturbs_nothing(
    world: World, asked: Callable[..., dict[str, Any]], home: Path
) -> None:
    with one_run(home / "ledger.lock", datetime.now(UTC)):
        assert read(asked("sync", "--dry-run")) == 1
    assert read(asked("sync", "--dry-run")) == 1


@pytest.mark.parametrize("words", [("sync", "--dry-run"), ("today",), ("explain", "jane"), ("report",)])
def test_who_looks_asks_google_for_nothing_but_a_look(
    world: World, typed: Type, words: tuple[str, ...]
) -> None:
    """S06"""
    said = typed(*words)
    assert said.code == 0, said.err
    assert len(world.calls()) >= 4
    assert {call["args"]["method"] for call in world.calls()} == {"GET"}
