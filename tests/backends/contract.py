"""What every mailbox promises, as tests: each backend inherits them and says how to play the user."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Protocol

import pytest

from fupmail.backends.interface import Mailbox
from fupmail.errors import Refused
from fupmail.model.mailbox import Address, Arrived, Message, StoredDraft
from fupmail.model.plan import CalendarEntry, Draft

CET = timezone(timedelta(hours=1))
NOW = datetime(2026, 3, 10, 8, tzinfo=CET)
LONG_AGO = NOW - timedelta(days=400)
ME = "kim@us.example"
KEY = "0123456789abcdef0123456789abcdef01234567"
OTHER_KEY = "f" * 40

DRAFT = Draft(
    key=KEY,
    sender=Address(ME, "Kim Lee"),
    to=(Address("jane@acme.example", "Jane Doe"),),
    cc=(Address("bo@us.example"),),
    subject="Re: Quote for twelve windows",
    text="Hello Jane,\n\nDoes the quote cover what you had in mind?\n\nKim",
    html="<p>Hello Jane,</p><p>Does the quote cover what you had in mind?</p><p>Kim</p>",
    message_id=f"<fupmail.{KEY}@us.example>",
    date=NOW,
    in_reply_to="<quote@us.example>",
    references=("<quote@us.example>",),
    marks={"client": "jane@acme.example", "kind": "proposal_follow_up", "attempt": "1"},
)
ENTRY = CalendarEntry(
    key=KEY,
    title="Hold: call Jane Doe (Acme)",
    description='Promised on Tuesday; she said:\n"call me".\nPhone: +1 555 0100',
    start=NOW + timedelta(days=2),
    end=NOW + timedelta(days=2, minutes=15),
    timezone="Europe/Berlin",
    reminders=(10, 120),
    link="https://mail.google.com/mail/u/0/#all/1",
    marks={"client": "jane@acme.example", "made_at": "2026-03-10"},
)


class Player(Protocol):
    """The user's part, and the world's, in one backend."""

    def mailbox(self) -> Mailbox:
        """The mailbox as the next run opens it."""

    def deliver(self, message: Message) -> None: ...

    def add_event(self, uid: str, title: str, start: datetime, end: datetime, guest: str = "") -> None: ...

    def edit_draft(self, key: str, old: str, new: str) -> None: ...

    def change_sender(self, key: str, old: str, new: str) -> None: ...

    def delete_draft(self, key: str) -> None: ...

    def move_hold(self, key: str, start: datetime, end: datetime) -> None: ...

    def delete_hold(self, key: str) -> None: ...


def mail(number: int, *, sender: str = "jane@acme.example", labels: frozenset[str] = frozenset()) -> Message:
    """An invented mail; a higher number is a later one."""
    return Message(
        id=f"<{number}@acme.example>",
        message_id=f"<{number}@acme.example>",
        thread="",
        date=NOW - timedelta(days=20) + timedelta(hours=number),
        sender=Address(sender),
        to=(Address(ME),),
        subject=f"Windows {number}",
        text=f"Words of mail {number}.",
        labels=labels,
    )


def arrived(box: Mailbox, known: frozenset[str] = frozenset()) -> list[Message]:
    """The messages that a reading from the start gives."""
    changes = box.changes(LONG_AGO, None, known)
    return [change.message for change in changes if isinstance(change, Arrived)]


class MailboxContract:
    """The promises of `backends.interface.Mailbox`."""

    @pytest.fixture
    def player(self) -> Player:
        raise NotImplementedError

    def test_the_profile_names_the_account_first(self, player: Player) -> None:
        profile = player.mailbox().profile()
        assert profile.account == ME
        assert profile.addresses == {ME, "kim.lee@us.example"}

    def test_a_delivered_mail_arrives_with_people_subject_date_and_words(self, player: Player) -> None:
        player.deliver(mail(1))
        (found,) = arrived(player.mailbox())
        wanted = mail(1)
        assert (found.message_id, found.date, found.sender) == (wanted.message_id, wanted.date, wanted.sender)
        assert (found.to, found.subject, found.text.strip()) == (wanted.to, wanted.subject, wanted.text)

    def test_mails_come_once_each_and_have_a_thread(self, player: Player) -> None:
        for number in (1, 2, 3):
            player.deliver(mail(number))
        found = arrived(player.mailbox())
        assert sorted(message.message_id for message in found) == [f"<{n}@acme.example>" for n in (1, 2, 3)]
        assert len({message.id for message in found}) == 3

    def test_known_mails_are_not_read_again(self, player: Player) -> None:
        for number in (1, 2):
            player.deliver(mail(number))
        first = next(message for message in arrived(player.mailbox()) if message.subject == "Windows 1")
        later = arrived(player.mailbox(), frozenset({first.id}))
        assert [message.subject for message in later] == ["Windows 2"]

    def test_reading_twice_gives_the_same(self, player: Player) -> None:
        for number in (3, 1, 2):
            player.deliver(mail(number))
        assert arrived(player.mailbox()) == arrived(player.mailbox())

    @pytest.mark.parametrize("label", ["spam", "trash", "draft"])
    def test_spam_trash_and_drafts_do_not_arrive(self, player: Player, label: str) -> None:
        player.deliver(mail(1, labels=frozenset({label})))
        player.deliver(mail(2, labels=frozenset({"inbox", "fupmail/won"})))
        (found,) = arrived(player.mailbox())
        assert found.labels == {"inbox", "fupmail/won"}

    def test_a_created_draft_is_found_with_key_words_and_marks(self, player: Player) -> None:
        created = player.mailbox().create_draft(DRAFT)
        (found,) = player.mailbox().drafts()
        assert found == created
        assert (found.key, found.subject, found.message_id) == (KEY, DRAFT.subject, DRAFT.message_id)
        assert [address.email for address in (*found.to, *found.cc)] == ["jane@acme.example", "bo@us.example"]
        assert found.text.split() == DRAFT.text.split()
        assert dict(found.marks) == DRAFT.marks

    def test_a_draft_is_never_an_arrived_mail(self, player: Player) -> None:
        player.mailbox().create_draft(DRAFT)
        assert arrived(player.mailbox()) == []

    def test_an_untouched_draft_is_withdrawn(self, player: Player) -> None:
        stored = player.mailbox().create_draft(DRAFT)
        player.mailbox().withdraw_draft(stored)
        assert list(player.mailbox().drafts()) == []

    def test_an_edited_draft_is_left(self, player: Player) -> None:
        stored = player.mailbox().create_draft(DRAFT)
        player.edit_draft(KEY, "Kim", "Yours, Kim")
        with pytest.raises(Refused):
            player.mailbox().withdraw_draft(stored)
        (found,) = player.mailbox().drafts()
        assert "Yours, Kim" in found.text

    def test_a_draft_of_which_the_user_changed_the_sender_alone_is_edited(self, player: Player) -> None:
        stored = player.mailbox().create_draft(DRAFT)
        assert stored.sender is not None
        assert stored.sender.email == ME
        player.change_sender(KEY, ME, "kim.lee@us.example")
        (found,) = player.mailbox().drafts()
        assert found.sender is not None
        assert found.sender.email == "kim.lee@us.example"
        with pytest.raises(Refused):
            player.mailbox().withdraw_draft(stored)

    def test_a_deleted_draft_is_gone_and_cannot_be_withdrawn(self, player: Player) -> None:
        stored = player.mailbox().create_draft(DRAFT)
        player.delete_draft(KEY)
        assert list(player.mailbox().drafts()) == []
        with pytest.raises(Refused):
            player.mailbox().withdraw_draft(stored)

    def test_a_draft_that_never_was_cannot_be_withdrawn(self, player: Player) -> None:
        with pytest.raises(Refused):
            player.mailbox().withdraw_draft(StoredDraft(id="nothing", thread=""))

    def test_a_created_hold_stands_with_title_times_and_marks(self, player: Player) -> None:
        created = player.mailbox().create_hold(ENTRY)
        (found,) = player.mailbox().holds([KEY])
        assert found == created
        assert (found.key, found.title, found.cancelled) == (KEY, ENTRY.title, False)
        assert (found.start, found.end) == (ENTRY.start, ENTRY.end)
        assert dict(found.marks) == ENTRY.marks

    def test_holds_are_given_whether_asked_for_or_not(self, player: Player) -> None:
        player.mailbox().create_hold(ENTRY)
        assert [hold.key for hold in player.mailbox().holds([])] == [KEY]

    def test_a_hold_is_busy_time_in_the_calendar_and_bears_its_key(self, player: Player) -> None:
        player.mailbox().create_hold(ENTRY)
        (event,) = player.mailbox().events(NOW, NOW + timedelta(days=7))
        assert (event.key, event.start, event.busy, event.guests) == (KEY, ENTRY.start, True, ())

    def test_a_free_all_day_entry_is_not_busy(self, player: Player) -> None:
        midnight = datetime(2026, 3, 11, tzinfo=CET)
        entry = replace(ENTRY, start=midnight, end=midnight + timedelta(days=1), all_day=True, busy=False)
        player.mailbox().create_hold(entry)
        (event,) = player.mailbox().events(NOW, NOW + timedelta(days=7))
        assert (event.all_day, event.busy, event.start, event.end) == (True, False, entry.start, entry.end)

    def test_creating_a_hold_again_gives_back_the_one_that_stands(self, player: Player) -> None:
        player.mailbox().create_hold(ENTRY)
        moved = ENTRY.start + timedelta(hours=3)
        player.move_hold(KEY, moved, moved + timedelta(minutes=15))
        again = player.mailbox().create_hold(ENTRY)
        assert again.start == moved
        assert len(player.mailbox().holds([KEY])) == 1

    def test_an_untouched_hold_moves(self, player: Player) -> None:
        stored = player.mailbox().create_hold(ENTRY)
        later = replace(ENTRY, start=ENTRY.start + timedelta(days=1), end=ENTRY.end + timedelta(days=1))
        player.mailbox().move_hold(stored, later)
        (found,) = player.mailbox().holds([KEY])
        assert (found.start, found.key) == (later.start, KEY)

    def test_a_hold_that_the_user_moved_stays_where_it_is(self, player: Player) -> None:
        stored = player.mailbox().create_hold(ENTRY)
        moved = ENTRY.start + timedelta(hours=3)
        player.move_hold(KEY, moved, moved + timedelta(minutes=15))
        for write in (lambda box: box.move_hold(stored, ENTRY), lambda box: box.cancel_hold(stored)):
            with pytest.raises(Refused):
                write(player.mailbox())
        (found,) = player.mailbox().holds([])
        assert found.start == moved

    def test_an_untouched_hold_is_cancelled(self, player: Player) -> None:
        stored = player.mailbox().create_hold(ENTRY)
        player.mailbox().cancel_hold(stored)
        assert list(player.mailbox().holds([])) == []
        events = player.mailbox().events(NOW, NOW + timedelta(days=7))
        assert [event for event in events if not event.cancelled] == []

    def test_a_hold_that_the_user_removed_is_told_when_asked(self, player: Player) -> None:
        stored = player.mailbox().create_hold(ENTRY)
        player.delete_hold(KEY)
        assert [hold.cancelled for hold in player.mailbox().holds([KEY])] == [True]
        assert list(player.mailbox().holds([])) == []
        with pytest.raises(Refused):
            player.mailbox().move_hold(stored, ENTRY)

    def test_events_are_those_that_overlap_the_span(self, player: Player) -> None:
        hour = timedelta(hours=1)
        player.add_event("before", "Before", NOW - 3 * hour, NOW - 2 * hour)
        player.add_event("across", "Across", NOW - hour, NOW + hour, guest="jane@acme.example")
        player.add_event("after", "After", NOW + 3 * hour, NOW + 4 * hour)
        events = player.mailbox().events(NOW, NOW + 2 * hour)
        assert [event.title for event in events] == ["Across"]
        assert [guest.address.email for guest in events[0].guests if not guest.is_user] == [
            "jane@acme.example"
        ]
        assert events[0].start.astimezone(UTC) == (NOW - hour).astimezone(UTC)

    def test_nothing_that_sends_exists(self, player: Player) -> None:
        assert not [name for name in dir(player.mailbox()) if "send" in name and not name.startswith("user_")]

    def test_the_cost_counts_the_messages_read(self, player: Player) -> None:
        player.deliver(mail(1))
        box = player.mailbox()
        arrived(box)
        assert box.cost().messages_read == 1
