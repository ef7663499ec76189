"""Conversations: Gmail's own where a Takeout names them, else by references, else by subject and people."""

from collections import defaultdict, deque
from collections.abc import Sequence
from datetime import timedelta

from fupmail.backends.folder.entries import Clue, Entry

WITHIN = timedelta(days=60)
LOOK_BACK = 50


class _Groups:
    """Disjoint groups of entries; two different threads of Gmail never end in one group."""

    def __init__(self, gmail: Sequence[str]) -> None:
        self._parent = list(range(len(gmail)))
        self.gmail = list(gmail)

    def root(self, member: int) -> int:
        while self._parent[member] != member:
            self._parent[member] = self._parent[self._parent[member]]
            member = self._parent[member]
        return member

    def join(self, one: int, other: int) -> bool:
        """Joins two groups under their earliest member; False where Gmail says they are two."""
        first, second = sorted((self.root(one), self.root(other)))
        if self.gmail[first] and self.gmail[second] and self.gmail[first] != self.gmail[second]:
            return False
        self._parent[second] = first
        self.gmail[first] = self.gmail[first] or self.gmail[second]
        return True


def assign_threads(entries: Sequence[Entry]) -> dict[int, int]:
    """Gives every entry its thread; gives the positions of the entries by digest of Message-ID.

    The entries come sorted by date. The name of a thread is Gmail's, else made from the Message-ID of
    its earliest mail.
    """
    clues = [entry.clue for entry in entries]
    groups = _Groups([clue.gmail if clue else "" for clue in clues])
    by_id: dict[int, int] = {}
    for position, clue in enumerate(clues):
        if clue and clue.own:
            by_id.setdefault(clue.own, position)
    linked = _join_by_references(clues, by_id, groups)
    _join_by_subject(entries, linked, groups)
    for position, entry in enumerate(entries):
        root = groups.root(position)
        if root == position:  # a root is the earliest of its group: the others follow it
            entry.thread = groups.gmail[root] or _name(entry, clues[root])
        else:
            entry.thread = entries[root].thread
        entry.clue = None
    return by_id


def _join_by_references(clues: Sequence[Clue | None], by_id: dict[int, int], groups: _Groups) -> set[int]:
    """Joins what names the same mails, whether these are in the folder or not; gives who found kin."""
    linked: set[int] = set()
    same_gmail: dict[str, int] = {}
    naming: dict[int, int] = {}
    for position, clue in enumerate(clues):
        if clue is None:
            continue
        if clue.gmail:
            groups.join(position, same_gmail.setdefault(clue.gmail, position))
            linked.add(position)
            continue
        for reference in reversed(clue.references):
            kin = by_id.get(reference, naming.setdefault(reference, position))
            if kin != position and groups.join(position, kin):
                linked.add(position)
    return linked


def _join_by_subject(entries: Sequence[Entry], linked: set[int], groups: _Groups) -> None:
    recent: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=LOOK_BACK))
    for position, entry in enumerate(entries):
        clue = entry.clue
        if clue is None or clue.gmail:
            continue
        if position not in linked:
            for earlier in reversed(recent[clue.subject.plain]):
                other = entries[earlier].clue
                near = entry.at - entries[earlier].at <= WITHIN
                if near and other is not None and _talk_of_one_thing(clue, other):
                    groups.join(position, earlier)
                    break
        recent[clue.subject.plain].append(position)


def _talk_of_one_thing(clue: Clue, earlier: Clue) -> bool:
    """Whether two mails of one subject belong together: people in common, or the same one person."""
    if clue.subject.is_generic and not clue.subject.is_reply:
        return len(clue.people) == 1 and clue.people == earlier.people
    return not set(clue.people).isdisjoint(earlier.people)


def _name(entry: Entry, clue: Clue | None) -> str:
    return f"t{clue.own:016x}" if clue and clue.own else f"t-{entry.id.strip('<>')[:40]}"
