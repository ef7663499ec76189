"""Reading: what is new in the mailbox, understood, together with what earlier runs understood."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from fupmail.backends.interface import Mailbox
from fupmail.config import Config
from fupmail.ledger.interface import Ledger
from fupmail.model.facts import Facts
from fupmail.model.follow_up import Problem
from fupmail.model.mailbox import Arrived, Checkpoint, Profile, Relabelled, Unreadable, Vanished
from fupmail.understand.message import Reader
from fupmail.understanding import Understanding

Progress = Callable[[int], None]
Whom = Callable[[Iterable[Facts]], Collection[str]]


@dataclass(frozen=True, slots=True)
class Mail:
    """All mail as understood, oldest first; `read` counts the messages that were new.

    `unread` are the addresses that recent unreadable messages name, each with such a message's id.
    """

    facts: tuple[Facts, ...]
    problems: tuple[Problem, ...]
    read: int
    unread: Mapping[str, str]


def read_mail(
    mailbox: Mailbox,
    ledger: Ledger,
    profile: Profile,
    config: Config,
    now: datetime,
    progress: Progress | None = None,
    whom: Whom = lambda _facts: (),
) -> Mail:
    """Everything that the mailbox says, new and known; `whom` tells from it with whom the user deals.

    Where the mailbox gives checkpoints, what was understood up to each is kept in the ledger, so a
    run that is stopped loses nothing and no message is read twice.
    """
    pile = _Pile({facts.id: facts for facts in ledger.facts()})
    since = now - timedelta(days=config.look_back_days)
    with Understanding(reader_for(profile, config)) as understanding:

        def take(ready: Iterable[Facts]) -> None:
            for facts in ready:
                pile.add(facts)
                if progress:
                    progress(pile.read)

        def catch_up() -> None:
            take(understanding.rest())

        def deals_with() -> Collection[str]:
            catch_up()
            return whom(pile.facts.values())

        for change in mailbox.changes(since, ledger.cursor(), ledger.known(), deals_with):
            match change:
                case Arrived(message):
                    take(understanding.put(message))
                case Relabelled(id_, labels):
                    catch_up()
                    pile.relabel(id_, labels)
                case Vanished(id_):
                    catch_up()
                    pile.drop(id_)
                case Unreadable(id_, reason, people, at):
                    pile.problems.append(Problem(id_, "unreadable", reason))
                    if at is None or at >= since:
                        pile.unread.update(dict.fromkeys(people, id_))
                case Checkpoint(cursor):
                    catch_up()
                    ledger.save_facts(pile.fresh, pile.relabelled, pile.vanished, cursor)
                    pile.saved()
        catch_up()
    facts = sorted(pile.facts.values(), key=lambda each: (each.date, each.id))
    return Mail(tuple(facts), tuple(pile.problems), pile.read, pile.unread)


def reader_for(profile: Profile, config: Config) -> Reader:
    """How this user's mail is read: own addresses, zone, and the order of day and month."""
    return Reader(own=profile.addresses, zone=config.zone(profile.timezone), day_first=day_first(config))


def day_first(config: Config) -> bool | None:
    """Whether 9/8 is the ninth of August; None when nothing tells."""
    if config.day_order != "auto":
        return config.day_order == "day-month"
    if not config.country:
        return None
    return config.country.partition("-")[0] != "US"


@dataclass
class _Pile:
    """The facts while they are being read; `fresh`, `relabelled`, `vanished` await a checkpoint."""

    facts: dict[str, Facts]
    problems: list[Problem] = field(default_factory=list)
    fresh: list[Facts] = field(default_factory=list)
    relabelled: dict[str, frozenset[str]] = field(default_factory=dict)
    vanished: set[str] = field(default_factory=set)
    unread: dict[str, str] = field(default_factory=dict)
    read: int = 0

    def add(self, facts: Facts) -> None:
        self.read += 1
        kept = replace(facts, text="", signature="")
        if kept.category == "bulk" and kept.direction == "received":
            kept = replace(kept, snippet="", answer_quote="")
        self.facts[kept.id] = kept
        self.fresh.append(kept)

    def relabel(self, id_: str, labels: frozenset[str]) -> None:
        if id_ in self.facts:
            self.facts[id_] = replace(self.facts[id_], labels=labels)
        self.relabelled[id_] = labels

    def drop(self, id_: str) -> None:
        self.facts.pop(id_, None)
        self.vanished.add(id_)

    def saved(self) -> None:
        self.fresh.clear()
        self.relabelled.clear()
        self.vanished.clear()
