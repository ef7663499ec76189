"""Reads in, once and on import, what understanding needs, so that copies of this process begin ready.

Without it each would take a second over the same phrases and tables.
"""

import gc
from datetime import UTC, datetime

from fupmail.model.mailbox import Address, Message
from fupmail.understand.message import Reader, understand

_YOU, _CLIENT = Address("you@fupmail.example"), Address("client@client.example")
_TEXT = (
    "I will call you on Monday at 3 pm, please send us the quote by then. Nobody called me@client.example."
)


def _read_in() -> None:
    reader = Reader(frozenset([_YOU.email]), UTC)
    when = datetime(2026, 3, 2, 9, tzinfo=UTC)
    for sender, reads in ((_YOU, _CLIENT), (_CLIENT, _YOU)):
        understand(Message("1", "<1@client.example>", "", when, sender, (reads,), text=_TEXT), reader)


gc.disable()  # there is no garbage among what stays
_read_in()
gc.freeze()
gc.enable()
