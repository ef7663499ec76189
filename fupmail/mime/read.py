"""Reads one raw mail: whatever its bytes are, a `Message` in bounded time, or the reason why not."""

import hashlib
import re
from datetime import datetime

from fupmail.mime.addresses import recipients, sender
from fupmail.mime.fields import Head, field_text, read_head
from fupmail.mime.moments import message_date
from fupmail.mime.parts import Content, TooMuch, read_content
from fupmail.model.mailbox import Message

RAW = 25 * 1024 * 1024
REFERENCES_USED = 100
_ID = re.compile(r"<[^<>\s]{1,500}>")


class UnreadableMessage(Exception):
    """This mail cannot be read; `reason` says why in one sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_message(
    raw: bytes,
    *,
    id: str,  # noqa: A002
    thread: str = "",
    labels: frozenset[str] = frozenset(),
    received_at: datetime | None = None,
) -> Message:
    """The message that these bytes are; `UnreadableMessage` beyond the limits of size, depth and parts.

    The limits (25 MiB, 64 KiB of header, 200 parts, 20 deep, 256 KiB of text) are what keeps one
    hostile mail from stopping a run. `received_at` dates a mail whose own fields cannot.
    """
    if len(raw) > RAW:
        raise UnreadableMessage("it is larger than 25 MiB")
    raw = _with_line_feeds(raw)
    head = read_head(raw, _after_postmark(raw), len(raw))
    if head is None:
        raise UnreadableMessage("its header block is larger than 64 KiB")
    if not head.fields:
        raise UnreadableMessage("it has no header fields")
    try:
        content = read_content(raw, head)
    except TooMuch as limit:
        raise UnreadableMessage(str(limit)) from limit
    return _message(head, content, id, thread, labels, received_at)


def message_id(head: Head) -> str:
    """The Message-ID with its angle brackets; empty where the mail has none."""
    found = _ID.search(head.first("message-id"))
    return found[0] if found else ""


def references(head: Head) -> tuple[str, ...]:
    """The ids of References, oldest first, each once; the last hundred where there are more."""
    found = dict.fromkeys(_ID.findall(head.first("references")))
    return tuple(found)[-REFERENCES_USED:]


def in_reply_to(head: Head) -> str:
    """The first id of In-Reply-To, or an empty string."""
    found = _ID.search(head.first("in-reply-to"))
    return found[0] if found else ""


def made_id(head: Head, text: str) -> str:
    """A Message-ID for a mail without one: the same for the same mail in every copy."""
    named = (head.first(name) for name in ("from", "to", "date", "subject"))
    digest = hashlib.sha256("\x1f".join((*named, " ".join(text.split()))).encode("utf-8", "replace"))
    return f"<{digest.hexdigest()[:40]}@without-id.invalid>"


def _message(
    head: Head,
    content: Content,
    id: str,  # noqa: A002
    thread: str,
    labels: frozenset[str],
    received_at: datetime | None,
) -> Message:
    text, html = content.bodies()
    return Message(
        id=id,
        message_id=message_id(head) or made_id(head, text or html),
        thread=thread,
        date=message_date(head.first("date"), head.all("received"), received_at),
        sender=sender(head.all("from")),
        to=recipients(head.all("to")),
        cc=recipients(head.all("cc")),
        reply_to=recipients(head.all("reply-to")),
        subject=field_text(head.first("subject")),
        in_reply_to=in_reply_to(head),
        references=references(head),
        labels=labels,
        headers=tuple((name, field_text(value)) for name, value in head.fields),
        text=text,
        html=html,
        attachments=tuple(content.attachments),
        report="\n\n".join(content.report),
    )


def _with_line_feeds(raw: bytes) -> bytes:
    old_mac = b"\r" in raw[:4096] and b"\n" not in raw[:4096]
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if old_mac else raw


def _after_postmark(raw: bytes) -> int:
    """Where the header begins: after the `From ` line that an mbox puts before it."""
    at = 0
    while raw.startswith((b"From ", b">From "), at):
        end = raw.find(b"\n", at)
        if end < 0:
            return len(raw)
        at = end + 1
    return at
