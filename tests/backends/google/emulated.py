"""emulate as Gmail beside myworld as Calendar: one account, with the gaps of emulate filled.

emulate keeps mail verbatim, which myworld does not; it has no getProfile, one send-as address, and a search
without negation. The proxy before it answers these, from what emulate itself knows.
"""

import base64
import json
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from fupmail.backends.google.mailbox import GoogleMailbox
from fupmail.model.mailbox import Message
from tests.backends.google.stage import NOW, User, open_mailbox
from tests.servers.emulate import Emulate
from tests.servers.faults import Fault, FaultProxy, Request
from tests.servers.myworld import MyWorld

Json = dict[str, Any]
LABELS = {"chats": "CHAT", "drafts": "DRAFT", "trash": "TRASH", "spam": "SPAM"}


class Gaps:
    """What to answer in emulate's place; None for what it can answer itself."""

    def __init__(self, url: str, aliases: list[Json]) -> None:
        self._root = f"{url}/gmail/v1/users/me"
        self._aliases = aliases

    def __call__(self, request: Request) -> Fault | None:
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(request.target).query))
        if request.path.endswith("/profile"):
            history = self._ask("/history", startHistoryId="0")["historyId"]
            return Fault.answer({"emailAddress": self._aliases[0]["sendAsEmail"], "historyId": history})
        if request.path.endswith("/sendAs"):
            return Fault.answer({"sendAs": self._aliases})
        if request.method == "GET" and request.path.endswith("/messages") and "q" in query:
            found = self._search(query["q"], query.get("includeSpamTrash", "false"))
            return Fault.answer({"messages": found} if found else {})
        return None

    def _search(self, query: str, everywhere: str) -> list[Json]:
        words, _, alternatives = query.partition("{")
        terms = words.split()
        wanted_words = " ".join(term for term in terms if not term.startswith("-"))
        found = self._listed(q=wanted_words, includeSpamTrash=everywhere)
        left_out = [term[1:] for term in terms if term.startswith("-")]
        for term in left_out:
            found = {id_: item for id_, item in found.items() if id_ not in self._with(term)}
        if alternatives:
            wanted = {id_ for term in alternatives.rstrip("}").split() for id_ in self._with(term)}
            found = {id_: item for id_, item in found.items() if id_ in wanted}
        return list(found.values())

    def _with(self, term: str) -> dict[str, Json]:
        name, _, value = term.partition(":")
        label = {"category": f"CATEGORY_{value.upper()}", "in": LABELS.get(value)}.get(name)
        terms = {"labelIds": label} if label else {"q": term}
        return self._listed(**terms, includeSpamTrash="true")

    def _listed(self, **query: str) -> dict[str, Json]:
        return {
            item["id"]: item
            for item in self._ask("/messages", maxResults="500", **query).get("messages") or []
        }

    def _ask(self, path: str, **query: str) -> Json:
        url = f"{self._root}{path}?{urllib.parse.urlencode(query)}"
        request = urllib.request.Request(url, headers={"authorization": "Bearer any"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return dict(json.load(answer))


class EmulatedPlayer:
    """The user's part of the contract, in emulate's Gmail and myworld's Calendar."""

    def __init__(self, emulate: Emulate, myworld: MyWorld, email: str, more: tuple[str, ...]) -> None:
        self._emulate = emulate
        self._world = myworld.world(
            {"user": {"email": email}}, {"timeZone": "Europe/Berlin"}, now="2026-03-10T07:00:00Z"
        )
        addresses = [email, *more]
        self._aliases = [
            {"sendAsEmail": each, "isPrimary": each == email, "verificationStatus": "accepted"}
            for each in addresses
        ]
        self.proxy = FaultProxy(emulate.url)
        self.proxy.spoil = Gaps(emulate.url, self._aliases)
        self._settings = self._world.settings().model_copy(update={"gmail_root": f"{self.proxy.url}/"})
        self.user = User(f"{emulate.url}/", self._settings.calendar_root, self._world.token)
        self._opened: list[GoogleMailbox] = []

    def mailbox(self) -> GoogleMailbox:
        return self.open()

    def open(self, now: datetime = NOW) -> GoogleMailbox:
        """The mailbox as a run at this time opens it."""
        self._opened.append(open_mailbox(self._settings, self._world.credentials(), now=now))
        return self._opened[-1]

    def deliver(self, message: Message) -> None:
        system = {"inbox", "sent", "spam", "trash", "draft"}
        labels = [
            label.upper() if label in system else self._label(label) for label in sorted(message.labels)
        ]
        self.user.inserts(written(message), *(labels or ["INBOX"]))

    def add_event(self, uid: str, title: str, start: datetime, end: datetime, guest: str = "") -> None:
        span = {"start": {"dateTime": start.isoformat()}, "end": {"dateTime": end.isoformat()}}
        guests = {"attendees": [{"email": guest}]} if guest else {}
        self.user.adds_event(summary=title, **span, **guests)

    def edit_draft(self, key: str, old: str, new: str) -> None:
        id_, raw = next(self._drafts(key))
        self.user.replaces_draft(id_, raw.replace(old.encode(), new.encode()))

    def change_sender(self, key: str, old: str, new: str) -> None:
        """Chooses another From."""
        id_, raw = next(self._drafts(key))
        field = next(line for line in raw.splitlines() if line.startswith(b"From:"))
        self.user.replaces_draft(id_, raw.replace(field, field.replace(old.encode(), new.encode())))

    def delete_draft(self, key: str) -> None:
        self.user.deletes_draft(next(self._drafts(key))[0])

    def send_draft(self, key: str) -> None:
        """Presses Send on a draft."""
        self.user.sends_draft(next(self._drafts(key))[0])

    def move_hold(self, key: str, start: datetime, end: datetime) -> None:
        span = {"start": {"dateTime": start.isoformat()}, "end": {"dateTime": end.isoformat()}}
        self.user.changes_event(f"fup{key}", **span)

    def delete_hold(self, key: str) -> None:
        self.user.deletes_event(f"fup{key}")

    def close(self) -> None:
        """Leaves both servers as they were."""
        for mailbox in self._opened:
            mailbox.close()
        self.user.empties_mailbox()
        self.proxy.stop()
        self._world.delete()

    def _drafts(self, key: str) -> Iterator[tuple[str, bytes]]:
        for found in self.user.drafts("raw"):
            raw = base64.urlsafe_b64decode(found["message"]["raw"] + "==")
            if key.encode() in raw:
                yield found["id"], raw

    def _label(self, name: str) -> str:
        return self.user.label_ids().get(name) or self.user.label(name)


def written(message: Message) -> bytes:
    """A mail as its sender's program would write it."""
    mail = EmailMessage()
    mail["Message-ID"], mail["Date"] = message.message_id, format_datetime(message.date)
    mail["From"] = str(message.sender)
    mail["To"] = ", ".join(map(str, message.to))
    mail["Subject"] = message.subject
    if message.in_reply_to:
        mail["In-Reply-To"] = mail["References"] = message.in_reply_to
    mail.set_content(message.text)
    return mail.as_bytes()
