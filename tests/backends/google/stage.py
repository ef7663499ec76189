"""A Gmail account on a test server, its mailbox as fupmail opens it, and the hands of its user.

The user's part is played through the server's own API, as a browser would, and never through the
session under test, whose door is closed to it.
"""

import base64
import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

from fupmail.backends.google.mailbox import GoogleMailbox
from fupmail.backends.google.session import open_session
from fupmail.config import Config, GoogleSettings
from fupmail.model.mailbox import Address, Arrived, Change, Checkpoint
from fupmail.model.plan import CalendarEntry, Draft
from tests.servers.myworld import World

NOW = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
MONTH = timedelta(days=30)
SAM = Address("sam@studio.example", "Sam Hill")
JANE = Address("jane@acme.example", "Jane Roth")
SEED: dict[str, Any] = {"user": {"email": SAM.email, "name": SAM.name}}
Json = dict[str, Any]


def mail(sender: Address, to: Address, subject: str, body: str = "Hello.", *, date: str, **more: Any) -> Json:
    """A mail for a world's seed."""
    labels = ["SENT"] if sender == SAM else ["INBOX"]
    seeded = {"from": str(sender), "to": [str(to)], "subject": subject, "body": body, "date": date}
    return {**seeded, "labels": [*labels, *more.pop("labels", ())], **more}


def draft(key: str = "a" * 40, **more: Any) -> Draft:
    """A draft of fupmail's."""
    words: Json = {
        "sender": SAM,
        "to": (JANE,),
        "cc": (),
        "subject": "Your walk-through on Monday",
        "text": "Dear Jane,\n\nwhich of the two plans suits you better?\n\nSam\n",
        "html": "<div>Dear Jane,</div><div>which of the two plans suits you better?</div><div>Sam</div>\n",
        "message_id": f"<fupmail.{key}@studio.example>",
        "date": NOW,
        "marks": {"kind": "meeting_follow_up", "client": JANE.email},
    }
    return Draft(key=key, **{**words, **more})


def entry(key: str = "b" * 40, days: float = 1, **more: Any) -> CalendarEntry:
    """A hold of fupmail's, so many days from now."""
    start = NOW + timedelta(days=days)
    words: Json = {
        "title": "Call Jane Roth (acme.example)",
        "description": "Phone: +1 555 0100",
        "start": start,
        "end": start + timedelta(minutes=15),
        "timezone": "Europe/Berlin",
        "reminders": (30, 10),
        "link": "https://mail.google.com/mail/?authuser=sam@studio.example#all/774e22af3993a69e",
        "marks": {"kind": "call", "client": JANE.email},
    }
    return CalendarEntry(key=key, **{**words, **more})


class Clock:
    """The real time, and on top of it all that was slept without sleeping."""

    def __init__(self) -> None:
        self.slept = 0.0

    def sleep(self, seconds: float) -> None:
        """Lets time pass."""
        self.slept += seconds

    def monotonic(self) -> float:
        """Seconds on a clock that only goes forward."""
        return time.monotonic() + self.slept

    def now(self) -> datetime:
        """The time of day."""
        return datetime.now(UTC) + timedelta(seconds=self.slept)


@dataclass
class Memory:
    """What a ledger would keep of the looks so far."""

    cursor: str | None = None
    known: dict[str, Arrived] = field(default_factory=dict)

    def keep(self, changes: Iterable[Change]) -> list[Change]:
        """Takes the changes of one look in, as far as they come, and gives them back."""
        taken: list[Change] = []
        for change in changes:
            taken.append(change)
            if isinstance(change, Checkpoint):
                self.cursor = change.cursor
            if isinstance(change, Arrived):
                self.known[change.message.id] = change
        return taken

    def subjects(self) -> list[str]:
        """The subjects of all that was read, in alphabetical order."""
        return sorted(arrived.message.subject for arrived in self.known.values())


def open_mailbox(
    settings: GoogleSettings,
    credentials: Any,
    *,
    now: datetime = NOW,
    seconds: float = 600,
    config: Config | None = None,
) -> GoogleMailbox:
    """The mailbox as one run opens it. Time that it waits passes at once."""
    clock = Clock()
    session = open_session(
        settings,
        credentials,
        now=clock.now,
        time_budget=timedelta(seconds=seconds),
        monotonic=clock.monotonic,
        sleep=clock.sleep,
    )
    return GoogleMailbox(session, config or Config(), now)


def look(
    mailbox: GoogleMailbox, memory: Memory, since: datetime = NOW - MONTH, people: Sequence[str] = ()
) -> list[Change]:
    """One look at the mail of somebody who deals with `people`, remembered; without the checkpoints."""
    changes = memory.keep(mailbox.changes(since, memory.cursor, memory.known, lambda: people))
    return [change for change in changes if not isinstance(change, Checkpoint)]


class User:
    """The hands of the mailbox's owner, in Gmail and Calendar."""

    def __init__(self, gmail_root: str, calendar_root: str, token: str) -> None:
        self._gmail = f"{gmail_root}gmail/v1/users/me"
        self._calendar = f"{calendar_root}calendar/v3/calendars/primary/events"
        self._token = token

    def edits_draft(
        self, id_: str, text: str, subject: str = "", to: Address = JANE, cc: Address | None = None
    ) -> None:
        """Rewrites a draft in the browser, which drops the headers that it does not know."""
        old = self._ask("GET", f"{self._gmail}/drafts/{id_}?format=metadata")
        message = _written(subject or _subject(old), text, to)
        if cc:
            message["Cc"] = str(cc)
        raw = base64.urlsafe_b64encode(message.as_bytes()).decode()
        self._ask(
            "PUT",
            f"{self._gmail}/drafts/{id_}",
            {"message": {"raw": raw, "threadId": old["message"]["threadId"]}},
        )

    def begins_draft(self, text: str, thread: str | None = None, subject: str = "A thought") -> str:
        """Starts a draft of their own."""
        message = {"raw": base64.urlsafe_b64encode(_written(subject, text, JANE).as_bytes()).decode()}
        if thread:
            message["threadId"] = thread
        return str(self._ask("POST", f"{self._gmail}/drafts", {"message": message})["id"])

    def sends_draft(self, id_: str) -> str:
        """Presses Send."""
        return str(self._ask("POST", f"{self._gmail}/drafts/send", {"id": id_})["id"])

    def deletes_draft(self, id_: str) -> None:
        """Throws a draft away."""
        self._ask("DELETE", f"{self._gmail}/drafts/{id_}")

    def labels(self, message: str, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Changes a message's labels, by their ids."""
        change = {"addLabelIds": list(add), "removeLabelIds": list(remove)}
        self._ask("POST", f"{self._gmail}/messages/{message}/modify", change)

    def label(self, name: str) -> str:
        """Makes a label, and tells its id."""
        return str(self._ask("POST", f"{self._gmail}/labels", {"name": name})["id"])

    def deletes_message(self, message: str) -> None:
        """Deletes a message for good."""
        self._ask("DELETE", f"{self._gmail}/messages/{message}")

    def inserts(self, raw: bytes, *labels: str, thread: str | None = None) -> str:
        """Puts a mail into the mailbox, as an arriving one."""
        body: Json = {"raw": base64.urlsafe_b64encode(raw).decode(), "labelIds": list(labels)}
        if thread:
            body["threadId"] = thread
        return str(self._ask("POST", f"{self._gmail}/messages", body)["id"])

    def changes_event(self, id_: str, **fields: Any) -> None:
        """Moves, renames or otherwise changes an event."""
        self._ask("PATCH", f"{self._calendar}/{id_}", fields)

    def deletes_event(self, id_: str) -> None:
        """Removes an event."""
        self._ask("DELETE", f"{self._calendar}/{id_}")

    def reads_event(self, id_: str) -> Json:
        """Opens an event."""
        return self._ask("GET", f"{self._calendar}/{id_}")

    def adds_event(self, **fields: Any) -> str:
        """Makes an event."""
        return str(self._ask("POST", self._calendar, fields)["id"])

    def drafts(self, form: str = "full") -> list[Json]:
        """Opens the drafts folder."""
        listed = self._ask("GET", f"{self._gmail}/drafts?maxResults=500").get("drafts") or []
        return [self._ask("GET", f"{self._gmail}/drafts/{item['id']}?format={form}") for item in listed]

    def replaces_draft(self, id_: str, raw: bytes) -> None:
        """Rewrites a draft, headers and all."""
        self._ask(
            "PUT", f"{self._gmail}/drafts/{id_}", {"message": {"raw": base64.urlsafe_b64encode(raw).decode()}}
        )

    def label_ids(self) -> dict[str, str]:
        """Looks at the list of labels: name to id."""
        return {label["name"]: label["id"] for label in self._ask("GET", f"{self._gmail}/labels")["labels"]}

    def empties_mailbox(self) -> None:
        """Deletes every message and draft."""
        for item in self.drafts("minimal"):
            self.deletes_draft(item["id"])
        url = f"{self._gmail}/messages?maxResults=500&includeSpamTrash=true"
        for item in self._ask("GET", url).get("messages") or []:
            self.deletes_message(item["id"])

    def _ask(self, method: str, url: str, body: Json | None = None) -> Json:
        data = None if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json", "authorization": f"Bearer {self._token}"}
        request = urllib.request.Request(url, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            with error:
                raise AssertionError(f"{method} {url}: {error.read().decode()[:300]}") from error
        return dict(json.loads(text)) if text else {}


def user_of(world: World) -> User:
    """The owner of a world's mailbox, with a browser that passes no proxy."""
    settings = world.settings()
    return User(settings.gmail_root, settings.calendar_root, world.token)


def _subject(found: Json) -> str:
    headers = found["message"]["payload"]["headers"]
    return next(header["value"] for header in headers if header["name"].lower() == "subject")


def _written(subject: str, text: str, to: Address) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = str(SAM), str(to), subject
    message.set_content(text)
    return message
