"""One entry a mail: a Takeout and an archive beside it hold many mails twice."""

from collections.abc import Iterable

from fupmail.backends.folder.entries import Entry


def without_copies(entries: Iterable[Entry]) -> list[Entry]:
    """Each mail once; of its copies the one labelled `sent`, else one with labels, else the first.

    A mail that bears the Message-ID of another but a different author is no copy: both stay, for else
    a stranger could hide a client's answer behind its id.
    """
    kept: list[Entry] = []
    by_id: dict[tuple[str, int], int] = {}
    by_copy: dict[int, int] = {}
    ids: dict[str, int] = {}
    for entry in entries:
        name = (entry.id, entry.author)
        twin = None if entry.problem else by_id.get(name, by_copy.get(entry.copy))
        if twin is not None:
            if _rank(entry) > _rank(kept[twin]):
                entry.id = kept[twin].id
                kept[twin] = entry
            continue
        by_id[name] = len(kept)
        if entry.copy:
            by_copy[entry.copy] = len(kept)
        ids[entry.id] = ids.get(entry.id, 0) + 1
        if ids[entry.id] > 1:
            entry.id = f"{entry.id}~{ids[entry.id]}"
        kept.append(entry)
    return kept


def _rank(entry: Entry) -> int:
    if "sent" in entry.labels:
        return 3
    if "draft" in entry.labels:
        return 0
    return 2 if entry.labels else 1
