"""Whose mail must not be missed, wherever the mail program filed it."""

from collections.abc import Iterable
from datetime import datetime

from fupmail.decide.people import People
from fupmail.model.facts import Facts
from fupmail.model.mailbox import Event


def correspondents(facts: Iterable[Facts], events: Iterable[Event], people: People) -> tuple[str, ...]:
    """The addresses of the clients whom the user wrote to or met, those of late first.

    Whoever wrote nothing but bulk mail is left out: an answer to a newsletter makes no client of a shop.
    """
    last: dict[str, datetime] = {}
    wrote: dict[str, bool] = {}
    for mail in facts:
        if mail.direction == "sent" and mail.category == "personal":
            for client in people.clients((*mail.to, *mail.cc)):
                last[client.email] = max(mail.date, last.get(client.email, mail.date))
        elif mail.direction == "received" and mail.sender:
            in_person = mail.category != "bulk"
            wrote[mail.sender.email] = wrote.get(mail.sender.email, False) or in_person
    for event in events:
        if event.response == "accepted" and not event.cancelled:
            for client in people.clients(tuple(guest.address for guest in event.guests)):
                last[client.email] = max(event.start, last.get(client.email, event.start))
    found = (email for email in last if wrote.get(email, True))
    return tuple(sorted(found, key=lambda email: (-last[email].timestamp(), email)))
