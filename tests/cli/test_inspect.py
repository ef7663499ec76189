"""`fupmail inspect` on files: one JSON object a message, in the words of the contract."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from fupmail.cli.context import Desk
from fupmail.cli.inspect import command
from fupmail.errors import UsageError

LETTER = (
    b"From: Jane Doe <jane@acme.example>\nTo: me@own.example\nSubject: Re: offer\n"
    b"Date: Tue, 10 Mar 2026 09:00:00 +0100\nMessage-ID: <1@acme.example>\n\n"
    b"Hi,\n\nI need a week. Call me on Thursday at 3.\n"
)
NAMES = {
    *("message_id", "date", "from", "to", "direction", "category", "text", "signature", "phones", "proposal"),
    *("answer", "commitments", "returns"),
}


def inspect(*words: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(command, [*words, "--timezone", "Europe/Berlin"], input=stdin, obj=Desk())


def objects(result: Result) -> list[dict[str, Any]]:
    assert result.exception is None, result.exception
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def letter(tmp_path: Path) -> str:
    path = tmp_path / "letter.eml"
    path.write_bytes(LETTER)
    return str(path)


def test_a_letter_is_told_in_the_names_of_the_contract(letter: str) -> None:
    (told,) = objects(inspect(letter, "--me", "Me@Own.example"))
    assert set(told) >= NAMES
    assert told["from"] == "jane@acme.example"
    assert told["direction"] == "received"
    assert told["answer"] == "deferred"
    call = next(each for each in told["commitments"] if each["action"] == "call")
    assert call["start"] == "2026-03-12T15:00:00+01:00"


def test_the_users_own_address_makes_it_sent(letter: str) -> None:
    (told,) = objects(inspect(letter, "--me", "jane@acme.example"))
    assert told["direction"] == "sent"
    assert told["answer"] is None


def test_an_mbox_gives_its_messages_in_order(tmp_path: Path) -> None:
    mbox = tmp_path / "all.mbox"
    second = LETTER.replace(b"<1@", b"<2@")
    mark = b"From jane@acme.example Tue Mar 10 09:00:00 2026\n"
    mbox.write_bytes(mark + LETTER + b"\n" + mark + second)
    told = objects(inspect(str(mbox)))
    assert [each["message_id"] for each in told] == ["<1@acme.example>", "<2@acme.example>"]


def test_a_letter_of_an_mbox_without_a_date_is_of_the_day_of_its_postmark(tmp_path: Path) -> None:
    undated = b"\n".join(line for line in LETTER.split(b"\n") if not line.startswith(b"Date:"))
    mbox = tmp_path / "all.mbox"
    mbox.write_bytes(b"From jane@acme.example Tue Mar 10 09:00:00 2026\n" + undated)
    (told,) = objects(inspect(str(mbox)))
    assert told["date"].startswith("2026-03-10T09:00")


def test_a_letter_may_come_on_standard_input() -> None:
    (told,) = objects(inspect("-", stdin=LETTER))
    assert told["message_id"] == "<1@acme.example>"


def test_an_unreadable_letter_is_a_line_with_its_error(tmp_path: Path, letter: str) -> None:
    empty = tmp_path / "empty.eml"
    empty.write_bytes(b"")
    broken, sound = objects(inspect(str(empty), letter))
    assert broken["error"]
    assert sound["answer"] == "deferred"


@pytest.mark.parametrize(
    ("words", "says"),
    [(["nowhere.mbox"], "nowhere.mbox is not a file"), (["-", "--timezone", "Mars/Olympus"], "Mars/Olympus")],
)
def test_what_cannot_be_is_said_before_anything_is_read(words: list[str], says: str) -> None:
    result = CliRunner().invoke(command, words, input=LETTER, obj=Desk())
    assert isinstance(result.exception, UsageError)
    assert says in result.exception.message
    assert not result.stdout


def test_what_a_terminal_might_obey_is_escaped(tmp_path: Path) -> None:
    evil = tmp_path / "evil.eml"
    evil.write_bytes(LETTER.replace(b"Hi,", b"Hi \x1b]0;owned\x07 \xe2\x80\xae,"))
    result = inspect(str(evil))
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout
    assert objects(result)[0]["from"] == "jane@acme.example"


def test_a_large_mbox_gives_the_same_in_many_processes_as_in_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = b"From jane@acme.example Tue Mar 10 09:00:00 2026\n"
    letters = (LETTER.replace(b"<1@", b"<%d@" % number) for number in range(120))
    mbox = tmp_path / "all.mbox"
    mbox.write_bytes(b"\n".join(mark + letter for letter in letters))
    in_one = inspect(str(mbox))
    monkeypatch.setattr("fupmail.cli.inspect.WORTH_PROCESSES", 0)
    monkeypatch.setattr("fupmail.side_by_side.processors", lambda: 2)
    assert inspect(str(mbox)).stdout == in_one.stdout
    assert [told["message_id"] for told in objects(in_one)] == [f"<{n}@acme.example>" for n in range(120)]
