"""Small folders with invented mail and calendars in them, for the tests of the folder mailbox."""

from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from fupmail.backends.folder import FolderMailbox
from fupmail.config import parse_config
from fupmail.model.mailbox import Arrived, Event, Message, Unreadable
from tests.backends.contract import LONG_AGO, ME, NOW

CONFIG = {"me": [ME, "Kim.Lee@us.example"], "name": "Kim Lee", "signature": "Kim Lee\nWindows & Doors"}


def open_folder(root: Path, **settings: object) -> FolderMailbox:
    """The folder as the next run opens it."""
    return FolderMailbox(root, parse_config({**CONFIG, **settings}), NOW)


def raw_mail(
    identifier: str = "",
    *,
    at: datetime = NOW,
    sender: str = "jane@acme.example",
    to: str = ME,
    subject: str = "Windows",
    text: str = "",
    **fields: str,
) -> str:
    """An invented mail as text; `fields` are further ones, put on top, with `_` for `-`."""
    top = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in fields.items())
    identity = f"Message-ID: <{identifier}@acme.example>\n" if identifier else ""
    head = f"{top}{identity}From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {format_datetime(at)}\n"
    return f"{head}\n{text or 'Words ' + identifier}\n"


def add_mbox(path: Path, *mails: str) -> None:
    """Appends mails to an mbox."""
    with path.open("a", encoding="utf-8") as file:
        for mail in mails:
            file.write(f"From 1@xxx Tue Mar 10 07:00:00 +0000 2026\n{mail}\n")


def messages(root: Path, **settings: object) -> list[Message]:
    """The mail that a run reads, in its order."""
    changes = open_folder(root, **settings).changes(LONG_AGO, None, ())
    return [change.message for change in changes if isinstance(change, Arrived)]


def unreadable(root: Path) -> list[Unreadable]:
    """What a run could not read."""
    changes = open_folder(root).changes(LONG_AGO, None, ())
    return [change for change in changes if isinstance(change, Unreadable)]


def ics(*events: str, zone: str = "Europe/Berlin", more: str = "") -> str:
    """A calendar file with these events, given as the lines between BEGIN and END."""
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    zone_line = f"X-WR-TIMEZONE:{zone}\n" if zone else ""
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{zone_line}{more}{body}END:VCALENDAR\n"


def events(root: Path, start: datetime, end: datetime, **settings: object) -> list[Event]:
    """The events of a folder in a span."""
    return list(open_folder(root, **settings).events(start, end))
