"""To whom a draft goes, from which alias, and in which thread."""

from collections.abc import Iterable
from dataclasses import dataclass

from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.facts import Facts
from fupmail.model.mailbox import Address
from fupmail.understand.people import company_of
from fupmail.understand.subject import bare_subject


@dataclass(frozen=True, slots=True)
class Envelope:
    """The outside of a draft. Without `thread` it starts a conversation, with its template's subject."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    sender: str
    subject: str = ""
    thread: str | None = None
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def reply_in(thread: str, relationship: Relationship, situation: Situation) -> Envelope | None:
    """A reply at the end of a thread, to the clients whom the user last wrote to there.

    What went to others of the thread says nothing of this company: the user's last mail to it counts, and
    where it got copies only, or nothing, its own people are written to. None when nobody of it is there.
    """
    messages = tuple(mail for mail in situation.threads.get(thread, ()) if mail.category == "personal")
    to, copied, last = _addressed(messages, relationship, situation)
    if last is None:
        return None
    parent = messages[-1]
    return Envelope(
        to=_named(to, relationship),
        cc=(*_named(copied, relationship), *situation.people.colleagues((*last.to, *last.cc))),
        sender=alias_of(messages, situation),
        subject=bare_subject(parent.subject),
        thread=thread,
        in_reply_to=parent.message_id,
        references=(*parent.references, parent.message_id),
    )


def _addressed(
    messages: tuple[Facts, ...], relationship: Relationship, situation: Situation
) -> tuple[tuple[Address, ...], tuple[Address, ...], Facts | None]:
    """Whom a reply goes to, who gets a copy, and after which mail; nobody where none of the company is."""
    clients = situation.people.clients
    sent = [mail for mail in reversed(messages) if mail.direction == "sent"]
    for mail in sent:
        to, copied = clients(mail.to), clients(mail.cc)
        to, copied = (to, copied) if to else (copied, ())
        if _theirs(to, relationship):
            return to, copied, mail
    for mail in sent:
        if people := _theirs(clients(mail.cc), relationship):
            return people, (), mail
    for mail in reversed(messages):
        writer = (mail.sender,) if mail.sender and mail.direction == "received" else ()
        if people := _theirs(clients(writer), relationship):
            return people, (), mail
    return (), (), None


def _theirs(people: tuple[Address, ...], relationship: Relationship) -> tuple[Address, ...]:
    return tuple(person for person in people if company_of(person.email) == relationship.company)


def fresh(to: Iterable[Address], situation: Situation, sender: str | None = None) -> Envelope:
    """A conversation of its own, from the alias given or the default one."""
    alias = situation.profile.alias(sender or "")
    return Envelope(to=tuple(to), cc=(), sender=alias.address.email)


def alias_of(messages: Iterable[Facts], situation: Situation) -> str:
    """The user's address that a thread uses: the one last written from, else the one written to."""
    own = situation.profile.addresses
    mail = tuple(messages)
    for facts in reversed(mail):
        if facts.direction == "sent" and facts.sender:
            return facts.sender.email
    for facts in reversed(mail):
        for address in (*facts.to, *facts.cc):
            if address.email in own:
                return address.email
    return situation.profile.alias("").address.email


def last_thread(relationship: Relationship, people: Iterable[Address]) -> str | None:
    """The thread in which something last passed between the user and one of these people."""
    emails = {person.email for person in people}
    mail = [
        facts
        for facts in (*relationship.sent, *relationship.received)
        if emails & {each.email for each in (*facts.to, *facts.cc, facts.sender) if each}
    ]
    return max(mail, key=lambda facts: (facts.date, facts.id)).thread if mail else None


def language_of_thread(thread: str | None, situation: Situation) -> str:
    """The language the client last wrote in there, else the one that the user wrote in."""
    messages = situation.threads.get(thread or "", ())
    for direction in ("received", "sent"):
        for facts in reversed(messages):
            if facts.direction == direction and facts.category == "personal":
                return facts.language
    return "en"


def _named(addresses: Iterable[Address], relationship: Relationship) -> tuple[Address, ...]:
    return tuple(relationship.people.get(address.email, address) for address in addresses)
