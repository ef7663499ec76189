"""Messages on their way to facts: each comes back once, in order, whoever understood it."""

from datetime import UTC, datetime, timedelta

import pytest

from fupmail import side_by_side, understanding
from fupmail.model.mailbox import Address, Message
from fupmail.understand.message import Reader, understand
from fupmail.understanding import Understanding

READER = Reader(frozenset({"you@here.example"}), UTC)
MONDAY = datetime(2026, 3, 9, 10, tzinfo=UTC)


def letters(count: int, length: int = 0) -> list[Message]:
    return [
        Message(
            str(number),
            f"<{number}@acme.example>",
            "thread",
            MONDAY + timedelta(minutes=number),
            Address("jane@acme.example"),
            (Address("you@here.example"),),
            text=f"Please call me in {number % 9 + 2} days.\n" + "x" * length,
        )
        for number in range(count)
    ]


@pytest.fixture(params=[1, 2])
def _processors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_by_side, "processors", lambda: request.param)
    monkeypatch.setattr(understanding, "FEW", 3)
    monkeypatch.setattr(understanding, "RUN", 4)


@pytest.mark.usefixtures("_processors")
def test_a_mailbox_is_understood_as_its_messages_are_one_by_one() -> None:
    messages = letters(50)
    with Understanding(READER) as many:
        ready = [facts for message in messages for facts in many.put(message)]
        facts = [*ready, *many.rest()]
        assert facts == [understand(message, READER) for message in messages]
        assert not list(many.rest())


@pytest.mark.usefixtures("_processors")
def test_all_that_was_put_in_comes_back_when_it_is_asked_for() -> None:
    messages = letters(30)
    with Understanding(READER) as many:
        for at in range(0, 30, 10):
            ready = [facts.id for message in messages[at : at + 10] for facts in many.put(message)]
            ready += [facts.id for facts in many.rest()]
            assert ready == [message.id for message in messages[at : at + 10]]


def test_a_days_mail_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise AssertionError("a process for a few messages")

    monkeypatch.setattr(side_by_side, "SideBySide", refused)
    with Understanding(READER) as few:
        assert [facts.id for message in letters(60) for facts in few.put(message)] == [
            str(number) for number in range(60)
        ]


def test_long_messages_go_on_in_smaller_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_by_side, "processors", lambda: 1)
    monkeypatch.setattr(understanding, "FEW", 0)
    monkeypatch.setattr(understanding, "LARGE", 1_000)
    with Understanding(READER) as many:
        assert [len(list(many.put(message))) for message in letters(4, length=600)] == [0, 2, 0, 2]


@pytest.mark.usefixtures("_processors")
def test_a_run_that_is_stopped_leaves_the_rest() -> None:
    with pytest.raises(KeyboardInterrupt):
        _stopped_in_between()


def _stopped_in_between() -> None:
    with Understanding(READER) as many:
        for message in letters(20):
            list(many.put(message))
        raise KeyboardInterrupt
