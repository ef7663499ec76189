"""One entry a mail: a Takeout and an archive beside it hold many mails twice."""

from collections.abc import Iterable

from fupmail.backends.folder.entries import Entry


def without_copies(entries: Iterable[Entry]) -> list[Entry]:
    """Each mail once; of its copies the one labelled `sent`, else one with labels, else the first.

    A mail that bears the Message-ID of another but a different author is no copy: both stay, for else
    a stranger could hide a client's answer behind its id.
    """
    kept: list[Entry] = []
    by_id: dict[str, list[int]] = {}
    by_copy: dict[int, int] = {}
    for entry in entries:
        twin = None if entry.problem else _twin(entry, kept, by_id, by_copy)
        if twin is not None:
            if _rank(entry) > _rank(kept[twin]):
                entry.id = kept[twin].id
                kept[twin] = entry
            continue
        same_id = by_id.setdefault(entry.id, [])
        if entry.copy:
            by_copy[entry.copy] = len(kept)
        same_id.append(len(kept))
        if len(same_id) > 1:
            entry.id = f"{entry.id}~{len(same_id)}"
        kept.append(entry)
    return kept


def _twin(
    entry: Entry, kept: list[Entry], by_id: dict[str, list[int]], by_copy: dict[int, int]
) -> int | None:
    for position in by_id.get(entry.id, ()):
        if kept[position].author == entry.author:
            return position
    return by_copy.get(entry.copy) if entry.copy else None


def _rank(entry: Entry) -> int:
    if "sent" in entry.labels:
        return 3
    if "draft" in entry.labels:
        return 0
    return 2 if entry.labels else 1
