"""One entry a mail: a Takeout and an archive beside it hold many mails twice."""

from collections.abc import Iterable

from fupmail.backends.folder.entries import Entry

MANY = 20  # different mails under one id are numbered; more of them are told apart by their place


def without_copies(entries: Iterable[Entry]) -> list[Entry]:
    """Each mail once; of its copies the one labelled `sent`, else one with labels, else the first.

    A mail that bears the Message-ID of another but a different author is no copy: both stay, for else
    a stranger could hide a client's answer behind its id.
    """
    kept: list[Entry] = []
    by_id: dict[str, int] = {}
    by_copy: dict[int, int] = {}
    for entry in entries:
        twin = None if entry.problem else by_copy.get(entry.copy)
        name, number = entry.id, 1
        while twin is None and name in by_id:
            if kept[by_id[name]].author == entry.author:
                twin = by_id[name]
            else:
                number += 1
                place = number if number < MANY else f"{entry.path.name}@{entry.piece.start}"
                name = f"{entry.id}~{place}"
        if twin is None:
            entry.id = name
            by_id[name] = len(kept)
            if entry.copy:
                by_copy[entry.copy] = len(kept)
            kept.append(entry)
        elif _rank(entry) > _rank(kept[twin]):
            entry.id = kept[twin].id
            kept[twin] = entry
    return kept


def _rank(entry: Entry) -> int:
    if "sent" in entry.labels:
        return 3
    if "draft" in entry.labels:
        return 0
    return 2 if entry.labels else 1
