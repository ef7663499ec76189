"""One message understood: the table of contents of this room.

    categorise ──► visible text ──► who writes to whom ──► what a sent mail does: proposal, delivery
                                                      └──► what a received one says: answer, introductions

Machines, lists and calendars need no fine reading: they get no answer and no commitments.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from fupmail.model.facts import Direction, Facts
from fupmail.model.mailbox import Message
from fupmail.understand.answers import read_answer
from fupmail.understand.authenticity import authenticity
from fupmail.understand.automatic import categorise
from fupmail.understand.commitments import find_commitments
from fupmail.understand.language import language_of
from fupmail.understand.phones import phone_numbers, region_of
from fupmail.understand.proposals import proposal_quote
from fupmail.understand.signals import delivered, introduces, not_called
from fupmail.understand.visible import VisibleText, visible_text

SNIPPET = 120  # characters
READ_FINELY = 4_000  # characters; whoever promises or asks does it before that
CLOSE = 1_000  # characters at the end, in which a writer without a signature may leave a number
KEY_FIELD = "x-fupmail-key"

_KEY = re.compile(r"[0-9a-f]{40}")
_OWN_MESSAGE_ID = re.compile(r"<fupmail\.([0-9a-f]{40})@")
_LINKS = ("http://", "https://")
_SITE = re.compile(r"www\.\w")
_TAGS = re.compile(r"</(?:p|div|span|html|td)>|<br ?/?>", re.IGNORECASE)
_ARRIVED = frozenset({"inbox", "spam"})


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose mail is read: the user's own addresses, zone, and order of day and month in "9/8"."""

    own: frozenset[str]
    zone: dt.tzinfo
    day_first: bool | None = None


def understand(message: Message, reader: Reader) -> Facts:
    """What this message says; it never fails, and takes time in proportion to its length."""
    automatic = categorise(message)
    visible = visible_text(*_bodies(message))
    sender = direction(message, reader)
    personal = automatic.category == "personal"
    return Facts(
        id=message.id,
        message_id=message.message_id,
        thread=message.thread,
        date=message.date,
        direction=sender,
        sender=message.sender,
        to=message.to,
        cc=message.cc,
        subject=message.subject,
        in_reply_to=message.in_reply_to,
        references=message.references,
        labels=message.labels,
        category=automatic.category,
        text=visible.text,
        snippet=_snippet(visible.text),
        signature=visible.signature,
        returns=automatic.returns,
        failed=automatic.failed,
        authenticity=authenticity(message),
        key=own_key(message) if sender == "sent" else None,
        **(_read_finely(message, visible, sender, reader) if personal else {}),
    )


def _phones(message: Message, visible: VisibleText, text: str, reader: Reader) -> tuple[str, ...]:
    """The signature's numbers; without a country code they are of the sender's country, or the user's."""
    domains = [message.sender.domain] if message.sender else []
    region = region_of(*domains, *(own.rpartition("@")[2] for own in sorted(reader.own)))
    return phone_numbers(visible.signature, region) or phone_numbers(text[-CLOSE:], region)


def direction(message: Message, reader: Reader) -> Direction:
    """Whether the user sent it. An own address on mail that only ever arrived is somebody else's doing."""
    if "sent" in message.labels:
        return "sent"
    own = message.sender is not None and message.sender.email in reader.own
    return "sent" if own and not message.labels & _ARRIVED else "received"


def written_at(message: Message, direction: Direction, reader: Reader) -> dt.datetime:
    """When a message was written, by the writer's clock.

    The user's own clock is that of the user's zone, which a client with the same offset is taken to
    share: an offset alone says nothing of the daylight saving that may begin before the named day.
    """
    local = message.date.astimezone(reader.zone)
    shared = direction == "sent" or local.utcoffset() == message.date.utcoffset()
    return local if shared else message.date


def own_key(message: Message) -> str | None:
    """The key of the follow-up that this sent mail was a draft of, or None."""
    named = _KEY.fullmatch(message.header(KEY_FIELD).strip())
    made = _OWN_MESSAGE_ID.match(message.message_id)
    return named[0] if named else made[1] if made else None


def _read_finely(message: Message, visible: VisibleText, sender: Direction, reader: Reader) -> dict[str, Any]:
    """The facts that take the words apart, by the names of `Facts`."""
    text = visible.text[:READ_FINELY]
    found = find_commitments(
        text,
        written_at(message, sender, reader),
        sender,
        day_first=reader.day_first,
        reader_zone=reader.zone,
    )
    return {
        "phones": _phones(message, visible, text, reader),
        "language": language_of(text),
        "commitments": found.commitments,
        "cancellations": found.cancellations,
        "shares": _shares(message, visible.text),
        **(_sent(message, text) if sender == "sent" else _received(message, text, reader)),
    }


def _sent(message: Message, text: str) -> dict[str, Any]:
    quote = proposal_quote(message.subject, text, message.attachments)
    return {"proposal": bool(quote), "proposal_quote": quote, "delivered": delivered(text)}


def _received(message: Message, text: str, reader: Reader) -> dict[str, Any]:
    reading = read_answer(text, message.subject)
    return {
        "answer": reading.answer,
        "answer_quote": reading.quote,
        "acknowledgement": reading.acknowledgement,
        "asks": reading.asks,
        "not_called": not_called(text),
        "introduces": introduces(message, text, reader.own),
    }


def _bodies(message: Message) -> tuple[str, str]:
    """The plain and the HTML body; HTML that came under the name of plain text is HTML."""
    if not message.html and _TAGS.search(message.text[:2_000]):
        return "", message.text
    return message.text, message.html


def _shares(message: Message, text: str) -> bool:
    files = (part for part in message.attachments if not part.content_type.startswith("text/calendar"))
    small = text.lower()
    return any(files) or any(link in small for link in _LINKS) or bool(_SITE.search(small))


def _snippet(text: str) -> str:
    plain = " ".join(text[: 4 * SNIPPET].split())
    return plain if len(plain) <= SNIPPET else plain[: SNIPPET - 1].rstrip() + "…"
