"""Small mails for the tests of this room."""

from datetime import datetime, timedelta, timezone
from typing import Any

from fupmail.model.mailbox import Address, Message

CLIENT = Address("jane@acme.example", "Jane Doe")
ME = Address("me@own.example", "Me Myself")
WRITTEN_AT = datetime(2026, 3, 10, 9, 0, tzinfo=timezone(timedelta(hours=1)))  # a Tuesday


def mail(text: str = "", subject: str = "Re: our offer", **fields: Any) -> Message:
    """A mail from the client to the user, with other fields where they are given."""
    headers = fields.pop("headers", ())
    if isinstance(headers, dict):
        headers = tuple(headers.items())
    known: dict[str, Any] = {"sender": CLIENT, "to": (ME,), "date": WRITTEN_AT, **fields}
    return Message("1", "<1@acme.example>", "t", subject=subject, text=text, headers=headers, **known)
