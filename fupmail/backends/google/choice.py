"""Which new messages are worth their 20 units, told without reading them.

People write under Primary; newsletters, notices and robots do not, and Gmail's own categories keep them
apart. Whatever category it has, a message of a conversation that is already known is read: a client's
answer is never lost to a wrong guess of Gmail's. Bounces and out-of-office replies come in the thread of
what they answer, and so are read too. What a person whom the user deals with writes anew is looked for by
its sender, wherever Gmail filed it, in Spam too.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from urllib.parse import quote_plus

from fupmail.backends.google.gmail import UNREAD, Entry
from fupmail.backends.google.trail import Trail

BULK = frozenset(f"CATEGORY_{name}" for name in ("PROMOTIONS", "SOCIAL", "UPDATES", "FORUMS"))
ROBOTS = (
    *("noreply", "no-reply", "donotreply", "do-not-reply"),
    *("notification", "notifications", "newsletter", "newsletters", "alerts", "digest"),
)  # only words that are no company's name: Gmail looks for them in names and domains too
NOBODYS = (UNREAD - {"SPAM"}) | {"SENT"}
RECENT = int(timedelta(days=14).total_seconds())
_ASIDE = [f"category:{label.removeprefix('CATEGORY_').lower()}" for label in sorted(BULK)]
_PLAIN = re.compile(r"[^\s{}()\"<>:]+@[^\s{}()\"<>:]+")
_FROM_ROBOTS = [f"from:{name}" for name in ROBOTS]
LONGEST_QUERY = 1750  # characters of names as sent: an address of more than 2,048 is no plain GET any more
SEARCHES_A_LOOK = 12  # for some 600 people, those of late, at 5 units each; a look by date makes all it takes


def mail_query(start: int) -> str:
    """The search for what people wrote, the user included, since this epoch second."""
    left_out = " ".join(f"-{term}" for term in (*_ASIDE, *_FROM_ROBOTS))
    return f"after:{start - 1} -in:chats -in:drafts {left_out}"


def bulk_query(start: int) -> str:
    """The search for what `mail_query` leaves out."""
    return f"after:{start - 1} -in:chats -in:drafts {{{' '.join((*_ASIDE, *_FROM_ROBOTS))}}}"


def sent_query(start: int) -> str:
    """The search for what the user wrote since this epoch second."""
    return f"in:sent after:{start - 1}"


def large_query(start: int) -> str:
    """The search for mail with heavy attachments since this epoch second."""
    return f"larger:1M after:{start - 1} -in:chats -in:drafts"


def robots_query(now: int) -> str:
    """The search for recent mail of senders that no person answers."""
    return f"after:{now - RECENT} {{{' '.join(_FROM_ROBOTS)}}}"


def people_queries(people: Iterable[str], start: int) -> Iterator[str]:
    """The searches for what these people wrote since this epoch second, each as long as one may be.

    What is no plain address is left out: a search has words of its own.
    """
    head = f"after:{start - 1} -in:chats -in:drafts -in:trash"
    terms: list[str] = []
    room = LONGEST_QUERY
    for term in (f"from:{person}" for person in people if _PLAIN.fullmatch(person)):
        room -= len(quote_plus(term)) + 1
        if room < 0 and terms:
            yield f"{head} {{{' '.join(terms)}}}"
            terms, room = [], LONGEST_QUERY - len(quote_plus(term)) - 1
        terms.append(term)
    if terms:
        yield f"{head} {{{' '.join(terms)}}}"


class Choice:
    """What to read of a trail, given what is `known` and which label ids are commands.

    `written_in` gives the threads that the user wrote in lately, for 5 units: it is asked only where nothing
    else tells a message from bulk mail.
    """

    def __init__(
        self, known: frozenset[str], commands: frozenset[str], written_in: Callable[[], frozenset[str]]
    ) -> None:
        self._known = known
        self._commands = commands
        self._written_in = written_in

    def of(self, trail: Trail) -> list[Entry]:
        """The messages to read, in the order in which they came."""
        rescued = {id_: entry for id_, entry in trail.relabelled.items() if self._rescued(trail, id_)}
        unread = [
            entry
            for entry in {**trail.added, **rescued}.values()
            if entry.id not in self._known
            and entry.id not in trail.gone
            and not UNREAD & (entry.labels or set())
        ]
        threads = {entry.thread for entry in unread if self._personal(entry)}
        return [entry for entry in unread if entry.thread in threads or self.in_play(entry)]

    def keeps_aside(self, trail: Trail, wanted: list[Entry]) -> bool:
        """Whether mail came that is kept out for where Gmail filed it, or for how its sender is called.

        Only then a search for the people whom the user deals with may find something.
        """
        chosen = {entry.id for entry in wanted}
        return any(
            entry.id not in chosen and entry.id not in self._known and not (entry.labels or set()) & NOBODYS
            for entry in trail.added.values()
        )

    def in_play(self, entry: Entry) -> bool:
        """Whether the conversation is one that the user is in.

        Gmail names a thread after its first message: so one that starts a thread continues none, and one
        whose thread is known continues that.
        """
        if entry.thread == entry.id:
            return False
        return entry.thread in self._known or entry.thread in self._written_in()

    def doubtful(self, wanted: list[Entry]) -> bool:
        """Whether one search for robots' mail (5 units) may save more than it costs.

        A search that lags behind finds too few robots, never too many: nothing is lost by it.
        """
        return sum(entry.labels is not None and not _sorted(entry.labels) for entry in wanted) >= 2

    def _rescued(self, trail: Trail, id_: str) -> bool:
        """Whether a message became worth reading: given a command, taken out of spam or trash, or sent."""
        touched, labels = trail.touched[id_], trail.relabelled[id_].labels
        if labels is None:
            return bool(touched & (self._commands | {"SENT"}))
        return bool(labels & self._commands) or bool(touched & (UNREAD | {"SENT"}) and not labels & UNREAD)

    def _personal(self, entry: Entry) -> bool:
        return (
            entry.labels is None
            or not entry.labels & BULK
            or bool(entry.labels & (self._commands | {"SENT"}))
        )


def _sorted(labels: frozenset[str]) -> bool:
    return "SENT" in labels or any(label.startswith("CATEGORY_") for label in labels)
