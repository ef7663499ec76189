"""The memory mailbox keeps the promises, and plays the user's part as tests need it."""

from datetime import datetime, timedelta
from typing import Literal

import pytest

from fupmail.backends.interface import Mailbox
from fupmail.backends.memory import MemoryMailbox
from fupmail.model.mailbox import (
    Address,
    Alias,
    Checkpoint,
    Event,
    Guest,
    Message,
    Profile,
    Relabelled,
    Unreadable,
    Vanished,
)
from tests.backends.contract import (
    DRAFT,
    ENTRY,
    KEY,
    LONG_AGO,
    ME,
    NOW,
    MailboxContract,
    Player,
    arrived,
    mail,
)

PROFILE = Profile((Alias(Address(ME, "Kim Lee"), is_default=True), Alias(Address("kim.lee@us.example"))))


class MemoryPlayer:
    """The user's part over a memory mailbox."""

    def __init__(self, box: MemoryMailbox) -> None:
        self.box = box

    def mailbox(self) -> Mailbox:
        return self.box

    def deliver(self, message: Message) -> None:
        self.box.deliver(message)

    def add_event(self, uid: str, title: str, start: datetime, end: datetime, guest: str = "") -> None:
        guests = (Guest(Address(guest)),) if guest else ()
        self.box.add_event(Event(uid, title, start, end, guests=guests))

    def edit_draft(self, key: str, old: str, new: str) -> None:
        (draft,) = self.box.drafts()
        self.box.user_edits_draft(key, text=draft.text.replace(old, new))

    def change_sender(self, key: str, old: str, new: str) -> None:
        self.box.user_edits_draft(key, sender=Address(new))

    def delete_draft(self, key: str) -> None:
        self.box.user_deletes_draft(key)

    def move_hold(self, key: str, start: datetime, end: datetime) -> None:
        self.box.user_moves_hold(key, start, end)

    def delete_hold(self, key: str) -> None:
        self.box.user_deletes_hold(key)


@pytest.fixture
def box() -> MemoryMailbox:
    return MemoryMailbox(PROFILE)


class TestMemoryMailbox(MailboxContract):
    @pytest.fixture(params=[False, True], ids=["all at once", "with checkpoints"])
    def player(self, request: pytest.FixtureRequest) -> Player:
        return MemoryPlayer(MemoryMailbox(PROFILE, incremental=request.param))


def test_a_hold_that_the_user_removed_is_not_made_again(box: MemoryMailbox) -> None:
    box.create_hold(ENTRY)
    box.user_deletes_hold(KEY)
    assert box.create_hold(ENTRY).cancelled
    assert list(box.holds([])) == []


def test_a_sent_draft_is_a_sent_mail_with_its_id_and_key(box: MemoryMailbox) -> None:
    box.create_draft(DRAFT)
    box.user_sends_draft(KEY, NOW)
    (sent,) = arrived(box)
    assert (sent.message_id, sent.labels, sent.header("x-fupmail-key")) == (DRAFT.message_id, {"sent"}, KEY)
    assert list(box.drafts()) == []


def test_checkpoints_continue_where_the_last_reading_ended() -> None:
    box = MemoryMailbox(PROFILE, incremental=True)
    box.deliver(mail(1), mail(2))
    *_, checkpoint = box.changes(LONG_AGO, None, ())
    assert isinstance(checkpoint, Checkpoint)
    box.deliver(mail(3))
    box.relabel("<1@acme.example>", "fupmail/won")
    box.vanish("<2@acme.example>")
    box.deliver_unreadable("x", "it is broken")
    kinds = [type(change) for change in box.changes(LONG_AGO, checkpoint.cursor, ())]
    assert kinds[1:] == [Relabelled, Vanished, Unreadable, Checkpoint]


def test_a_first_reading_goes_back_to_since(box: MemoryMailbox) -> None:
    box.deliver(mail(1), mail(200))
    found = box.changes(mail(100).date, None, ())
    assert [change.message.subject for change in found] == ["Windows 200"]  # type: ignore[union-attr]


def test_an_interrupt_before_a_write_prevents_it_and_one_after_does_not(box: MemoryMailbox) -> None:
    moment: Literal["before", "after"] = "before"

    def interrupt(when: str, write: str, key: str) -> None:
        if when == moment:
            raise ConnectionError(f"{write} {key}")

    box.interrupt = interrupt
    with pytest.raises(ConnectionError):
        box.create_draft(DRAFT)
    assert (list(box.drafts()), box.writes) == ([], [])
    moment = "after"
    with pytest.raises(ConnectionError, match=f"create_hold {KEY}"):
        box.create_hold(ENTRY)
    assert len(box.holds([])) == 1
    assert box.writes == [("create_hold", KEY)]


def test_a_called_off_event_is_still_told(box: MemoryMailbox) -> None:
    box.add_event(Event("e", "Meeting", NOW, NOW + timedelta(hours=1)))
    box.remove_event("e")
    assert [event.cancelled for event in box.events(NOW, NOW + timedelta(days=1))] == [True]
