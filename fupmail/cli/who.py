"""Finds the client, or the call, that the user means by an address, a company, a name or a thread."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fupmail.decide.wording import time_words
from fupmail.errors import UsageError
from fupmail.model.facts import Facts
from fupmail.model.record import Record

SHOWN = 12
SHORTEST_KEY = 6


@dataclass(frozen=True, slots=True)
class Known:
    """A client as the user may name them."""

    email: str
    name: str = ""
    company: str = ""
    threads: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>" if self.name else self.email


def known_from_records(records: Iterable[Record]) -> tuple[Known, ...]:
    """The clients for whom something was made."""
    found: dict[str, Known] = {}
    for record in records:
        if record.client:
            before = found.get(record.client, Known(record.client))
            threads = before.threads | {record.thread} if record.thread else before.threads
            found[record.client] = replace(before, company=record.company or before.company, threads=threads)
    return tuple(found.values())


def known_from_facts(facts: Iterable[Facts], own: frozenset[str]) -> tuple[Known, ...]:
    """Everybody with whom mail was exchanged, under the last name that they went by."""
    found: dict[str, Known] = {}
    for fact in facts:
        people = (fact.sender,) if fact.direction == "received" else (*fact.to, *fact.cc)
        for person in people:
            if person is None or person.email in own:
                continue
            before = found.get(person.email, Known(person.email))
            found[person.email] = replace(
                before, name=person.name or before.name, threads=before.threads | {fact.thread}
            )
    return tuple(found.values())


def address_in(who: str) -> str | None:
    """The address that `who` is (`jane@acme.example`, `Jane <jane@acme.example>`); None when it is none."""
    word = _plain(who)
    return word if re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", word) else None


def client_meant(who: str, clients: Iterable[Known]) -> str:
    """The address, or the company, that `who` stands for; `UsageError` lists the candidates else.

    An address or a domain that nobody was known by yet is taken as it is.
    """
    word, everybody = _plain(who), _one_each(clients)
    for matches in (_by_address, _by_thread, _by_company, _by_name):
        found = [client for client in everybody if matches(client, word)]
        if matches is _by_company and len({client.company for client in found}) == 1:
            return found[0].company
        if len(found) == 1:
            return found[0].email
        if found:
            raise ambiguous(who, [str(client) for client in found])
    if re.fullmatch(r"([^@\s]+@)?[^@\s.]+(\.[^@\s.]+)+", word):
        return word
    raise UsageError(
        f"Nobody known is meant by {who!r}.",
        "Give the address, such as jane@acme.example, or the domain of the company.",
    )


def call_meant(who: str, records: Iterable[Record], now: datetime) -> Record | None:
    """The hold that `who` stands for: the last one whose time has come, else the next; None without one.

    `UsageError` lists the candidates when holds with several people are meant.
    """
    holds = [record for record in records if _can_be_marked(record)]
    word = _plain(who)
    meant = [hold for hold in holds if len(word) >= SHORTEST_KEY and hold.key.startswith(word)]
    meant = meant or [hold for hold in holds if _is_with(hold, word)]
    passed = [hold for hold in meant if hold.start and hold.start <= now]
    chosen = passed or meant
    if len({hold.client for hold in chosen}) > 1:
        zone = now.tzinfo
        assert zone is not None
        raise ambiguous(
            who,
            [f"{hold.client}: {time_words(hold.start, zone)}, {hold.title}" for hold in chosen if hold.start],
        )
    return max(passed, key=_start, default=None) or min(meant, key=_start, default=None)


def ambiguous(who: str, candidates: Sequence[str]) -> UsageError:
    """The error that lists whom the user may have meant."""
    lines = [f"  {candidate}" for candidate in candidates[:SHOWN]]
    if len(candidates) > SHOWN:
        lines.append(f"  and {len(candidates) - SHOWN} more")
    return UsageError(f"{who!r} may be one of these:\n" + "\n".join(lines), "Type the address in full.")


def _can_be_marked(record: Record) -> bool:
    stands = record.state in ("made", "edited")
    return record.work == "hold" and stands and bool(record.client) and record.start is not None


def _is_with(hold: Record, word: str) -> bool:
    named = Known(hold.client, hold.title, hold.company, frozenset({hold.thread} if hold.thread else ()))
    return any(matches(named, word) for matches in (_by_address, _by_thread, _by_company, _by_name))


def _start(hold: Record) -> datetime:
    assert hold.start is not None
    return hold.start


def _one_each(clients: Iterable[Known]) -> list[Known]:
    """Each address once: what several sources know of one client, together."""
    found: dict[str, Known] = {}
    for client in clients:
        before = found.get(client.email, client)
        found[client.email] = Known(
            client.email,
            before.name or client.name,
            before.company or client.company,
            before.threads | client.threads,
        )
    return [found[email] for email in sorted(found)]


def _plain(who: str) -> str:
    named = re.fullmatch(r"[^<>]*<([^<>\s]+@[^<>\s]+)>\s*", who)
    return (named[1] if named else who).strip().casefold()


def _by_address(client: Known, word: str) -> bool:
    return client.email == word


def _by_thread(client: Known, word: str) -> bool:
    return word in {thread.casefold() for thread in client.threads}


def _by_company(client: Known, word: str) -> bool:
    company = client.company.casefold()
    return bool(word) and "@" not in company and word in (company, company.partition(".")[0])


def _by_name(client: Known, word: str) -> bool:
    words = re.findall(r"\w+", f"{client.name} {client.email.partition('@')[0]}".casefold())
    asked = re.findall(r"\w+", word)
    return (
        "@" not in word
        and bool(asked)
        and all(any(each.startswith(part) for each in words) for part in asked)
    )
