"""A folder of files keeps the promises of a mailbox, and its files are the user's to edit."""

import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest

from fupmail.backends.interface import Mailbox
from fupmail.errors import ConfigError, LedgerError, Refused
from fupmail.mime.read import RAW
from fupmail.model.mailbox import Message
from tests.backends.contract import DRAFT, ENTRY, KEY, ME, NOW, MailboxContract, Player
from tests.backends.folders import add_mbox, ics, messages, open_folder, raw_mail, unreadable


class FolderPlayer:
    """The user's part over a folder: files appear, change and go."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def mailbox(self) -> Mailbox:
        return open_folder(self.root, timezone="Europe/Berlin")

    def deliver(self, message: Message) -> None:
        labels = f"X-Gmail-Labels: {','.join(sorted(message.labels))}\n" if message.labels else ""
        head = f"{labels}Message-ID: {message.message_id}\nFrom: {message.sender}\nTo: {message.to[0]}\n"
        date = f"Date: {format_datetime(message.date)}\n"
        add_mbox(self.root / "all.mbox", f"{head}Subject: {message.subject}\n{date}\n{message.text}\n")

    def add_event(self, uid: str, title: str, start: datetime, end: datetime, guest: str = "") -> None:
        times = f"DTSTART:{start.astimezone(UTC):%Y%m%dT%H%M%SZ}\nDTEND:{end.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        people = f"\nATTENDEE:mailto:{guest}" if guest else ""
        (self.root / f"{uid}.ics").write_text(ics(f"UID:{uid}\nSUMMARY:{title}\n{times}{people}"))

    def edit_draft(self, key: str, old: str, new: str) -> None:
        path = self.root / "fupmail" / "drafts" / f"{key}.eml"
        path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))

    def change_sender(self, key: str, old: str, new: str) -> None:
        self.edit_draft(key, f"<{old}>", f"<{new}>")

    def delete_draft(self, key: str) -> None:
        (self.root / "fupmail" / "drafts" / f"{key}.eml").unlink()

    def move_hold(self, key: str, start: datetime, end: datetime) -> None:
        path = self.root / "fupmail" / "holds" / f"{key}.ics"
        calendar = icalendar.Calendar.from_ical(path.read_text())
        event = calendar.walk("VEVENT")[0]
        del event["DTSTART"], event["DTEND"]
        event.add("DTSTART", start.astimezone(UTC))
        event.add("DTEND", end.astimezone(UTC))
        path.write_bytes(calendar.to_ical())

    def delete_hold(self, key: str) -> None:
        (self.root / "fupmail" / "holds" / f"{key}.ics").unlink()


class TestFolderMailbox(MailboxContract):
    @pytest.fixture
    def player(self, tmp_path: Path) -> Player:
        return FolderPlayer(tmp_path)


def test_every_mbox_and_every_eml_of_the_folder_is_read_and_nothing_below_it(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1"), raw_mail("2"))
    (tmp_path / "b.EML").write_text(raw_mail("3"))
    (tmp_path / "notes.txt").write_text(raw_mail("4"))
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "c.eml").write_text(raw_mail("5"))
    (tmp_path / "apple.mbox").mkdir()
    assert sorted(message.id for message in messages(tmp_path)) == [f"<{n}@acme.example>" for n in (1, 2, 3)]


def test_mail_comes_in_the_order_of_its_dates(tmp_path: Path) -> None:
    days = [timedelta(days=number) for number in (3, 1, 2)]
    add_mbox(tmp_path / "a.mbox", *(raw_mail(str(day.days), at=NOW - day) for day in days))
    assert [message.id[1] for message in messages(tmp_path)] == ["3", "2", "1"]


def test_mail_appended_later_is_read_by_the_next_run_and_by_the_same_one(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1"))
    box = open_folder(tmp_path)
    assert len(list(box.changes(NOW, None, ()))) == 1
    add_mbox(tmp_path / "a.mbox", raw_mail("2"))
    assert len(list(box.changes(NOW, None, ()))) == len(messages(tmp_path)) == 2


def test_the_same_mail_in_two_files_is_given_once_and_its_sent_copy_wins(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1", sender=ME))
    add_mbox(tmp_path / "b.mbox", raw_mail("1", sender=ME, X_Gmail_Labels="Sent"))
    add_mbox(tmp_path / "c.mbox", raw_mail("1", sender=ME, X_Gmail_Labels="Inbox"))
    (found,) = messages(tmp_path)
    assert found.labels == {"sent"}


def test_a_copy_under_another_id_is_the_same_mail_and_one_to_somebody_else_is_not(tmp_path: Path) -> None:
    one, copy = raw_mail("1", text="Same  words."), raw_mail("2", text="Same words.")
    add_mbox(tmp_path / "a.mbox", one, copy, raw_mail("3", text="Same words.", to="bo@us.example"))
    assert [message.id for message in messages(tmp_path)] == ["<1@acme.example>", "<3@acme.example>"]


def test_a_stranger_cannot_hide_a_mail_behind_its_message_id(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1", sender="eve@evil.example", text="Hidden?"), raw_mail("1"))
    assert {str(message.sender) for message in messages(tmp_path)} == {
        "eve@evil.example",
        "jane@acme.example",
    }
    assert len({message.id for message in messages(tmp_path)}) == 2


def test_one_unreadable_mail_stops_no_other_and_is_named(tmp_path: Path) -> None:
    broken = raw_mail("2", X_Pad="x" * 70_000)
    add_mbox(tmp_path / "a.mbox", raw_mail("1"), broken, raw_mail("3"))
    (tmp_path / "b.eml").write_text("no mail at all\n\n")
    (tmp_path / "c.eml").write_text("From: a@x.example\n\n" + "x" * RAW)
    assert [message.id for message in messages(tmp_path)] == ["<1@acme.example>", "<3@acme.example>"]
    reasons = {found.id.partition("@")[0]: found.reason for found in unreadable(tmp_path)}
    assert reasons == {
        "a.mbox": "its header block is larger than 64 KiB",
        "b.eml": "b.eml was not read: it has no header fields.",
        "c.eml": "c.eml was not read: it is larger than 25 MiB.",
    }


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.mbox", b"", "it is empty"),
        ("a.mbox", b"<html><body>Not found</body></html>\n", "no mail begins in it"),
        ("a.mbox", bytes(range(256)) * 400, "no mail begins in it"),
        ("a.eml", b"", "it is empty"),
    ],
)
def test_a_file_without_any_mail_is_named(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    add_mbox(tmp_path / "b.mbox", raw_mail("1"))
    (tmp_path / name).write_bytes(content)
    assert [message.id for message in messages(tmp_path)] == ["<1@acme.example>"]
    assert [found.reason for found in unreadable(tmp_path)] == [f"{name} was not read: {why}."]


def test_a_truncated_mbox_gives_all_that_is_left_of_it(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1"), raw_mail("2", text="A longer letter. " * 50))
    path = tmp_path / "a.mbox"
    path.write_bytes(path.read_bytes()[:-300])
    assert [message.id for message in messages(tmp_path)] == ["<1@acme.example>", "<2@acme.example>"]


def test_a_folder_that_is_not_there_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as told:
        list(open_folder(tmp_path / "nowhere").changes(NOW, None, ()))
    assert "--folder" in told.value.hint


def test_a_folder_without_owner_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as told:
        open_folder(tmp_path, me=[]).profile()
    assert "me = [" in told.value.hint


def test_the_signature_comes_from_the_config_as_text_and_as_html(tmp_path: Path) -> None:
    alias = open_folder(tmp_path).profile().aliases[0]
    assert str(alias.address) == f"Kim Lee <{ME}>"
    assert alias.signature_text == "Kim Lee\nWindows & Doors"
    assert alias.signature_html == "Kim Lee<br>\nWindows &amp; Doors"


def test_the_zone_is_the_configs_else_that_of_the_users_own_calendar(tmp_path: Path) -> None:
    assert open_folder(tmp_path).profile().timezone is None
    (tmp_path / "a.ics").write_text(ics(zone="America/New_York", more="X-WR-CALNAME:Holidays\n"))
    assert open_folder(tmp_path).profile().timezone == "America/New_York"
    (tmp_path / "b.ics").write_text(ics(zone="Europe/Berlin", more=f"X-WR-CALNAME:{ME}\n"))
    assert open_folder(tmp_path).profile().timezone == "Europe/Berlin"
    assert open_folder(tmp_path, timezone="Asia/Tokyo").profile().timezone == "Asia/Tokyo"


def test_nothing_is_written_outside_the_folder_named_fupmail(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1"))
    before = (tmp_path / "a.mbox").read_bytes()
    box = open_folder(tmp_path)
    box.create_draft(DRAFT)
    box.create_hold(ENTRY)
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {"a.mbox", f"fupmail/drafts/{KEY}.eml", f"fupmail/holds/{KEY}.ics"}
    assert (tmp_path / "a.mbox").read_bytes() == before


def test_what_is_written_is_for_the_users_eyes_only(tmp_path: Path) -> None:
    open_folder(tmp_path).create_draft(DRAFT)
    path = tmp_path / "fupmail" / "drafts" / f"{KEY}.eml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, path.parent.parent)} == {0o700}


def test_a_key_that_could_leave_the_folder_is_refused(tmp_path: Path) -> None:
    for key in ("../../x", "", "a/b"):
        with pytest.raises(Refused):
            open_folder(tmp_path).create_hold(replace(ENTRY, key=key))
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_is_a_refusal_and_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Refused, match="No space left"):
        open_folder(tmp_path).create_draft(DRAFT)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_draft_stands_in_the_thread_of_the_mail_it_answers(tmp_path: Path) -> None:
    quote = raw_mail(sender=ME, to="jane@acme.example").replace(
        "From:", "Message-ID: <quote@us.example>\nFrom:"
    )
    add_mbox(tmp_path / "a.mbox", quote)
    stored = open_folder(tmp_path).create_draft(DRAFT)
    assert stored.thread == messages(tmp_path)[0].thread


def test_a_draft_file_that_the_user_broke_still_counts_as_a_draft(tmp_path: Path) -> None:
    stored = open_folder(tmp_path).create_draft(DRAFT)
    (tmp_path / "fupmail" / "drafts" / f"{KEY}.eml").write_text("oh no\n\n")
    (found,) = open_folder(tmp_path).drafts()
    assert (found.key, found.text) == (KEY, "")
    with pytest.raises(Refused):
        open_folder(tmp_path).withdraw_draft(stored)


def test_who_watches_is_told_how_much_of_all_files_was_looked_through(tmp_path):
    add_mbox(tmp_path / "a.mbox", raw_mail("one"), raw_mail("two"))
    add_mbox(tmp_path / "b.mbox", raw_mail("three"))
    total = sum((tmp_path / name).stat().st_size for name in ("a.mbox", "b.mbox"))
    told = []
    mailbox = open_folder(tmp_path)
    mailbox.watch = lambda *found: told.append(found)
    assert len(list(mailbox.changes(NOW, None, ()))) == 3
    assert [of for _, of in told] == [total] * 3
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert told[-1][0] == total


def read_all(mailbox: Mailbox) -> None:
    list(mailbox.changes(NOW, None, ()))
    mailbox.events(NOW, NOW)


@pytest.mark.parametrize("name", ["a.mbox", "b.eml", "c.ics"])
def test_a_file_that_cannot_be_opened_ends_the_run_since_an_answer_may_be_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1"))
    (tmp_path / "b.eml").write_text(raw_mail("2"))
    (tmp_path / "c.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    really = Path.open

    def opened(path: Path, *mode: Any, **more: Any) -> Any:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        return really(path, *mode, **more)

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(LedgerError, match=f"{name} cannot be read: Permission denied. Nothing was done"):
        read_all(open_folder(tmp_path))
