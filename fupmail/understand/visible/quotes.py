"""Which lines of a mail its writer wrote here.

One pass from the top; every line is looked at a fixed number of times and only up to a fixed length, so
that hostile input costs no more than its size.
"""

import re
from collections.abc import Sequence

from fupmail.understand.visible.attribution import attribution_start, before_attribution, says_who_wrote
from fupmail.understand.visible.headers import is_column_header, read_block, role_of, top_of_header
from fupmail.understand.visible.words import DEVICE_SIGNATURES, DIVIDERS, OPENING_LINES

LOOK_AT = 300
GROUPWISE = re.compile(r">>> ?.{0,200}\d{1,2}[/.:]\d{2}.{0,60}>>>$")
WRAPPED_FROM = 60


class OwnLines:
    """The lines that are neither quoted nor forwarded.

    Nothing below a forwarding divider, a copied header, an app's signature ("Sent from my phone") or an
    attribution without quote marks is the writer's; below lines marked with `>` the writer may go on.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.kept: list[int] = []
        self.shortened: dict[int, str] = {}
        self.device_signature = ""
        self._headers_checked = 0
        self._read()

    @property
    def text(self) -> list[str]:
        """The kept lines, as they stand in the mail."""
        return [self.shortened.get(at, self.lines[at]) for at in self.kept]

    def _read(self) -> None:
        at: int | None = 0
        while at is not None and at < len(self.lines):
            at = self._read_line(at)

    def _read_line(self, at: int) -> int | None:
        """Keeps or drops the line; the next line to read, or None where the writer's text ends."""
        words = self.lines[at][:LOOK_AT].strip()
        if not words:
            self.kept.append(at)
            return at + 1
        if is_divider(words):
            return None
        if words[0] in ">|" and not self._closes_attribution(at):
            return self._read_quoted(at, words)
        if signs_for_device(words):
            return self._end_at_device(at, words)
        top = self._copied_header(at)
        if top is not None:
            self._cut(top)
            return None
        start = self._attribution(at, words)
        if start is None:
            self.kept.append(at)
            return at + 1
        return self._read_attribution(start, at)

    def _read_quoted(self, at: int, words: str) -> int | None:
        if GROUPWISE.match(words):
            return None
        if words[0] == "|" or words.endswith("<<<"):
            self.kept.append(at)
            return at + 1
        return self._end_of_quote(at, ">")

    def _end_of_quote(self, at: int, mark: str) -> int:
        """The first line after the marked ones; what was wrapped off a marked line belongs to them."""
        lines = self.lines
        while at < len(lines) and self._is_marked(at, mark):
            wraps = len(lines[at].rstrip()) >= WRAPPED_FROM or lines[at][:LOOK_AT].strip() == mark
            at += 1
            if wraps and at + 1 < len(lines) and self._is_remainder(at, mark):
                at += 1
        return at

    def _is_marked(self, at: int, mark: str) -> bool:
        return self.lines[at][:LOOK_AT].lstrip().startswith(mark)

    def _is_remainder(self, at: int, mark: str) -> bool:
        words = self.lines[at][:LOOK_AT].strip()
        if not words or not self._is_marked(at + 1, mark):
            return False
        return words[0].islower() or words.endswith(f" {mark}")

    def _closes_attribution(self, at: int) -> bool:
        """Whether `>` closes an address wrapped off the line above: `<ann@x.example` / `>:`."""
        words = self.lines[at][:LOOK_AT].strip()
        if at == 0 or len(words) > 40 or not (words == ">:" or says_who_wrote(words)):
            return False
        above = self.lines[at - 1][-LOOK_AT:]
        return above.rfind("<") > above.rfind(">")

    def _end_at_device(self, at: int, words: str) -> int | None:
        if any(self.lines[kept].strip() for kept in self.kept):
            self.device_signature = words
            return None
        return at + 1

    def _copied_header(self, at: int) -> int | None:
        if at < self._headers_checked:
            return None
        if is_column_header(self.lines, at):
            return self._paragraph_top(at)
        if role_of(self.lines[at]) in (None, "other", "cc"):
            return None
        block = read_block(self.lines, at)
        if block.is_copied:
            return top_of_header(self.lines, block)
        self._headers_checked = block.end
        return None

    def _paragraph_top(self, at: int) -> int:
        while at > 0 and self.lines[at - 1].strip():
            at -= 1
        return at

    def _attribution(self, at: int, words: str) -> int | None:
        start = attribution_start(self.lines, at)
        if start is None and says_who_wrote(words) and self._mark_after(at):
            return at
        return start

    def _read_attribution(self, start: int, end: int) -> int | None:
        self._cut(start)
        before = before_attribution(self.lines[start]) if start == end else ""
        if before:
            self.kept.append(start)
            self.shortened[start] = before
        mark = self._mark_after(end)
        return self._end_of_quote(self._next_words(end), mark) if mark else None

    def _mark_after(self, at: int) -> str:
        after = self._next_words(at)
        if after >= len(self.lines):
            return ""
        mark = self.lines[after][:LOOK_AT].lstrip()[:1]
        return mark if mark in (">", "|") else ""

    def _next_words(self, at: int) -> int:
        after = at + 1
        while after < min(len(self.lines), at + 6) and not self.lines[after].strip():
            after += 1
        return after

    def _cut(self, at: int) -> None:
        while self.kept and self.kept[-1] >= at:
            self.kept.pop()


def is_divider(words: str) -> bool:
    """Whether the line opens forwarded or quoted text ("-----Original Message-----")."""
    if words[0] in "-_=*~":
        rest = words.lstrip("-_=*~ ")
        return len(words) - len(rest) >= 2 and rest[:80].lower().startswith(DIVIDERS)
    return words[-1] == ":" and words[:-1].strip().lower() in OPENING_LINES


def signs_for_device(words: str) -> bool:
    """Whether a phone or an app signed here ("Sent from my phone")."""
    return len(words) <= 100 and words.lstrip("*_-– ").lower().startswith(DEVICE_SIGNATURES)
