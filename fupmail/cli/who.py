"""Finds the client, or the call, that the user means by an address, a company, a name or a thread."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from fupmail.errors import UsageError
from fupmail.model.facts import Facts
from fupmail.model.record import Record

SHOWN = 12


@dataclass(frozen=True, slots=True)
class Known:
    """A client as the user may name them."""

    email: str
    name: str = ""
    company: str = ""
    threads: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>" if self.name else self.email


def known_clients(
    records: Iterable[Record], facts: Iterable[Facts], own: frozenset[str]
) -> tuple[Known, ...]:
    """Everybody that the ledger tells of, with the name and threads that their mail gave."""
    found: dict[str, Known] = {}
    for record in records:
        if record.client:
            before = found.get(record.client, Known(record.client))
            threads = before.threads | {record.thread} if record.thread else before.threads
            found[record.client] = replace(before, company=record.company or before.company, threads=threads)
    for fact in facts:
        people = (fact.sender,) if fact.direction == "received" else (*fact.to, *fact.cc)
        for person in people:
            if person is not None and person.email not in own:
                before = found.get(person.email, Known(person.email))
                found[person.email] = replace(
                    before, name=person.name or before.name, threads=before.threads | {fact.thread}
                )
    return tuple(found[email] for email in sorted(found))


def client_meant(who: str, clients: Iterable[Known]) -> str:
    """The address or the company that `who` stands for; `UsageError` lists the candidates else.

    An address or a domain that nobody was known by yet is taken as it is.
    """
    word = _plain(who)
    everybody = tuple(clients)
    for matches in (_by_address, _by_thread, _by_company, _by_name):
        found = [client for client in everybody if matches(client, word)]
        companies = {client.company or client.email for client in found}
        if matches is _by_company and len(companies) == 1:
            return companies.pop()
        if len(found) == 1:
            return found[0].email
        if found:
            raise ambiguous(who, [f"{client}" for client in found])
    if re.fullmatch(r"([^@\s]+@)?[^@\s.]+(\.[^@\s.]+)+", word):
        return word
    raise UsageError(
        f"Nobody known is meant by {who!r}.",
        "Give the address, such as jane@acme.example, or the company's domain.",
    )


def call_meant(who: str, records: Iterable[Record], clients: Iterable[Known], now: datetime) -> Record:
    """The call, visit or thing to send that `who` stands for: the last whose time has come, else the next."""
    holds = [
        record
        for record in records
        if record.work == "hold" and record.state in ("made", "edited") and record.client and record.start
    ]
    word = _plain(who)
    by_key = [hold for hold in holds if len(word) >= 6 and hold.key.startswith(word)]
    meant = by_key or _holds_with(client_meant(who, clients), holds)
    if not meant:
        raise UsageError(f"There is no call or visit with {who!r} in the calendar.", "See: fupmail today")
    passed = [hold for hold in meant if hold.start and hold.start <= now]
    chosen = passed or meant
    if len({hold.client for hold in chosen}) > 1:
        raise ambiguous(who, [f"{hold.client}: {hold.title}, {hold.start:%a %d %b %H:%M}" for hold in chosen])
    return max(passed, key=_start) if passed else min(meant, key=_start)


def ambiguous(who: str, candidates: list[str]) -> UsageError:
    """The error that lists whom the user may have meant."""
    lines = [f"  {candidate}" for candidate in candidates[:SHOWN]]
    if len(candidates) > SHOWN:
        lines.append(f"  and {len(candidates) - SHOWN} more")
    return UsageError(f"{who!r} may be one of these:\n" + "\n".join(lines), "Type the address in full.")


def _holds_with(client: str, holds: list[Record]) -> list[Record]:
    return [hold for hold in holds if client in (hold.client, hold.company)]


def _start(hold: Record) -> datetime:
    assert hold.start is not None
    return hold.start


def _plain(who: str) -> str:
    named = re.fullmatch(r".*<([^<>\s]+@[^<>\s]+)>\s*", who)
    return (named[1] if named else who).strip().casefold()


def _by_address(client: Known, word: str) -> bool:
    return client.email == word


def _by_thread(client: Known, word: str) -> bool:
    return word in {thread.casefold() for thread in client.threads}


def _by_company(client: Known, word: str) -> bool:
    company = client.company.casefold()
    return "@" not in company and word in (company, company.partition(".")[0])


def _by_name(client: Known, word: str) -> bool:
    words = re.findall(r"\w+", f"{client.name} {client.email.partition('@')[0]}".casefold())
    asked = re.findall(r"\w+", word)
    return bool(asked) and all(any(each.startswith(part) for each in words) for part in asked)
