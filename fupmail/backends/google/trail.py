"""Gmail's history, folded: what happened since an id, whatever the order and number of records."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fupmail.backends.google.gmail import PASSING, SYSTEM, Entry, entry
from fupmail.backends.google.pages import Json, Loop

QUIET = frozenset({"UNREAD", "STARRED", "IMPORTANT"})  # change with every look the user takes


@dataclass(slots=True)
class Trail:
    """What happened, and the history id to go on from.

    `added` are messages that came and stayed; `relabelled` those whose labels changed, with the labels
    they have now, and `touched` which labels came or went.
    """

    end: str
    added: dict[str, Entry] = field(default_factory=dict)
    relabelled: dict[str, Entry] = field(default_factory=dict)
    touched: dict[str, frozenset[str]] = field(default_factory=dict)
    gone: dict[str, None] = field(default_factory=dict)

    @property
    def needs_names(self) -> bool:
        """Whether there is a label that may be one of the user's own."""
        told = [entry.labels or frozenset() for entry in self.added.values()]
        return any(labels - PASSING - SYSTEM.keys() for labels in (*told, *self.touched.values()))


def follow(pages: Iterator[Json], start: str) -> Trail:
    """The history after `start`. A listing that loops is believed up to the last record it gave."""
    trail, last = Trail(start), start
    try:
        for page in pages:
            for record in page.get("history") or ():
                last = str(record.get("id", last))
                _add(trail, record)
            trail.end = str(page.get("historyId", trail.end))
    except Loop:
        trail.end = last
    return trail


def _add(trail: Trail, record: Json) -> None:
    for change in record.get("messagesAdded") or ():
        found = entry(change["message"])
        trail.added[found.id] = found
        trail.gone.pop(found.id, None)
    for change in (*(record.get("labelsAdded") or ()), *(record.get("labelsRemoved") or ())):
        _relabel(trail, entry(change["message"]), frozenset(change.get("labelIds") or ()))
    for change in record.get("messagesDeleted") or ():
        id_ = change["message"]["id"]
        trail.added.pop(id_, None)
        trail.gone[id_] = None


def _relabel(trail: Trail, found: Entry, labels: frozenset[str]) -> None:
    if not labels - QUIET:
        return
    if found.id in trail.added:
        trail.added[found.id] = found
    trail.relabelled[found.id] = found
    trail.touched[found.id] = trail.touched.get(found.id, frozenset()) | labels
