"""Gmail's drafts: all of them as they are now, and fupmail's own made and taken back.

A draft's id stays, the id of the message inside changes with every edit. So a message id that was seen before
stands for words that were read before, and a look at unchanged drafts costs one listing.
"""

import base64
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from fupmail.backends.google.answers import RefusedByGoogle
from fupmail.backends.google.cursor import SeenDraft
from fupmail.backends.google.gmail import entry
from fupmail.backends.google.links import draft_link
from fupmail.backends.google.pages import Json, items
from fupmail.backends.google.payload import decode
from fupmail.backends.google.session import Session
from fupmail.errors import Refused
from fupmail.mime.read import UnreadableMessage, read_message
from fupmail.mime.write import draft_bytes, key_of, marks_of
from fupmail.model.fingerprint import words_fingerprint
from fupmail.model.mailbox import Address, Message, StoredDraft
from fupmail.model.plan import Draft

LISTED = 500
BETWEEN_PAUSES = 25  # reads
_OWN_ID = "<fupmail."


class Drafts:
    """The drafts folder of one look. `seen` is what is known of each, to be kept for the next look."""

    def __init__(self, session: Session, users: Any) -> None:
        self.seen: dict[str, SeenDraft] = {}
        self._session = session
        self._drafts = users.drafts()
        self._fresh = False

    def remember(self, seen: Mapping[str, SeenDraft]) -> None:
        """Takes over what an earlier look knew."""
        self.seen = {**seen, **self.seen}

    def look(self) -> Iterator[None]:
        """Brings `seen` up to date: one listing, and a read for each draft that is new or was edited.

        All of the folder is read, however long that takes; at each pause `seen` may be kept, so that a
        look which is stopped does not begin anew.
        """
        listed = {item["id"]: entry(item["message"]) for item in self._listed()}
        self.seen = {id_: self.seen[id_] for id_ in listed if id_ in self.seen}
        changed = [id_ for id_, inside in listed.items() if not self._knows(id_, inside.id)]
        for number, id_ in enumerate(changed, 1):
            seen = self._read(id_, self.seen.pop(id_, SeenDraft("", listed[id_].thread)))
            if seen is not None:
                self.seen[id_] = seen
            if number % BETWEEN_PAUSES == 0:
                yield
        self.seen = {id_: self.seen[id_] for id_ in listed if id_ in self.seen}
        self._fresh = True

    def _knows(self, id_: str, message: str) -> bool:
        return id_ in self.seen and self.seen[id_].message == message

    def all(self, account: str) -> list[StoredDraft]:
        """Every draft as it is now."""
        if not self._fresh:
            deque(self.look(), maxlen=0)
        self._fresh = False
        return [_stored(id_, draft, account) for id_, draft in self.seen.items()]

    def create(self, draft: Draft, account: str) -> StoredDraft:
        """Leaves a draft, unless its thread has one already: two drafts in a thread hide one another."""
        self._fresh = False
        if draft.thread and any(item["message"].get("threadId") == draft.thread for item in self._listed()):
            raise Refused("There is a draft in that conversation already.", "Send or delete it first.")
        raw = draft_bytes(draft)
        message = {"raw": base64.urlsafe_b64encode(raw).decode("ascii")}
        if draft.thread:
            message["threadId"] = draft.thread
        made = self._session.execute(self._drafts.create(userId="me", body={"message": message}))
        inside = made.get("message") or {}
        written = SeenDraft(inside.get("id", ""), inside.get("threadId", draft.thread or ""))
        self.seen[made["id"]] = _described(written, read_message(raw, id=made["id"]))
        return _stored(made["id"], self.seen[made["id"]], account)

    def withdraw(self, stored: StoredDraft) -> None:
        """Deletes a draft that is still one, and still has the words of `stored`.

        Gmail may answer for a draft that was sent with the sent message itself: deleting that would be
        deleting the user's mail. So the labels decide, and on any doubt it is left.
        """
        self._fresh = False
        found = self._session.find(self._drafts.get(userId="me", id=stored.id, format="raw"))
        if found is None:
            raise Refused("The draft is no longer there.")
        labels = set(found["message"].get("labelIds") or ())
        if "DRAFT" not in labels or labels & {"SENT", "TRASH"}:
            raise Refused("The draft is no longer a draft: it was sent, it seems.")
        current = _message(found["message"])
        wanted = stored.fingerprint or words_fingerprint(
            stored.subject, (person.email for person in stored.to), stored.text
        )
        if current is None or _from_another(current, stored) or _fingerprint(current, stored.cc) != wanted:
            raise Refused("The draft was edited; it is left as it is.")
        self._session.execute(self._drafts.delete(userId="me", id=stored.id))
        self.seen.pop(stored.id, None)

    def _listed(self) -> Iterator[Json]:
        listing = items(
            lambda token: self._session.execute(
                self._drafts.list(userId="me", maxResults=LISTED, pageToken=token)
            ),
            "drafts",
        )
        return (item for item in listing if item.get("message"))

    def _read(self, id_: str, old: SeenDraft) -> SeenDraft | None:
        """The draft as it is now; None when it vanished or was sent since it was listed."""
        try:
            found = self._session.find(self._drafts.get(userId="me", id=id_, format="raw"))
        except RefusedByGoogle:
            return old  # it is there; the next look tries again
        labels = set((found or {}).get("message", {}).get("labelIds") or ("DRAFT",))
        if found is None or "SENT" in labels or "DRAFT" not in labels:
            return None
        inside = found["message"]
        seen = SeenDraft(inside["id"], inside.get("threadId", ""), key=old.key, cc=old.cc, marks=old.marks)
        message = _message(inside)
        return seen if message is None else _described(seen, message)


def _described(seen: SeenDraft, message: Message) -> SeenDraft:
    """The draft with what its message says; key and marks stay where the message has lost them."""
    key = key_of(message) or _key_in(message.message_id) or seen.key
    return replace(
        seen,
        message_id=message.message_id,
        key=key,
        subject=message.subject,
        to=_pairs(message.to),
        cc=_pairs(message.cc),
        text=message.text if key else "",
        sender=message.sender.email if message.sender else "",
        fingerprint=_fingerprint(
            message, tuple(Address(*pair) for pair in seen.cc) if seen.key else message.cc
        ),
        marks=marks_of(message) or seen.marks,
    )


def _message(found: Json) -> Message | None:
    try:
        return read_message(decode(found.get("raw", "")), id=found["id"])
    except UnreadableMessage:
        return None


def _key_in(message_id: str) -> str | None:
    """The key in the Message-ID that fupmail gives its drafts, which may outlive the header."""
    key = message_id.removeprefix(_OWN_ID).partition("@")[0]
    own = message_id.startswith(_OWN_ID) and len(key) == 40 and set(key) <= set("0123456789abcdef")
    return key if own else None


def _fingerprint(message: Message, cc: tuple[Address, ...]) -> str:
    """The digest of a draft's words; another one where anything was added that fupmail never adds.

    A file, a blind copy, another name in Cc (`cc` is what it was): such a draft is the user's by now, though
    its words are the same.
    """
    added = [file.name for file in message.attachments] + [message.header("bcc")]
    added += sorted({person.email for person in message.cc} ^ {person.email for person in cc})
    text = " ".join((message.text, *added))
    return words_fingerprint(message.subject, (person.email for person in message.to), text)


def _from_another(current: Message, stored: StoredDraft) -> bool:
    """Whether the user chose another of their addresses; names do not count, Gmail adds them by itself."""
    if current.sender is None or stored.sender is None:
        return False
    return current.sender.email != stored.sender.email


def _pairs(people: tuple[Address, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((person.email, person.name) for person in people)


def _stored(id_: str, draft: SeenDraft, account: str) -> StoredDraft:
    return StoredDraft(
        id=id_,
        thread=draft.thread,
        message_id=draft.message_id,
        key=draft.key,
        subject=draft.subject,
        to=tuple(Address(*pair) for pair in draft.to),
        cc=tuple(Address(*pair) for pair in draft.cc),
        text=draft.text,
        fingerprint=draft.fingerprint,
        link=draft_link(account, draft.thread, draft.message, alone=draft.thread in ("", draft.message)),
        marks=dict(draft.marks),
        sender=Address(draft.sender) if draft.sender else None,
    )
