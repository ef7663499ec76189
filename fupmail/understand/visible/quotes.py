"""Which lines of a mail its writer wrote here: one pass from the top, a fixed number of looks a line."""

import re
from collections.abc import Iterator, Sequence

from fupmail.understand.visible.attribution import (
    LAST_SIGNS,
    attribution_start,
    before_attribution,
    may_end_attribution,
    says_who_wrote,
)
from fupmail.understand.visible.headers import is_column_header, read_block, role_of, top_of_header
from fupmail.understand.visible.page import Page
from fupmail.understand.visible.words import BANNER_LINES, BANNERS, DEVICE_SIGNATURES, DIVIDERS, OPENING_LINES

GROUPWISE = re.compile(r">>> ?.{0,200}\d{1,2}[/.:]\d{2}.{0,60}>>>$")
RULED = re.compile(r"-{4,} ?[^\W\d_][^-]{2,40}?-{4,}")
LABELLED = re.compile(r"[^\W\d_][^:]{0,24}: \S")
WRAPPED_FROM = 60
BLANKS_BEFORE_QUOTE = 4
LONGEST_BANNER = 5
MARKS = frozenset(">|-–_=*~ ")
DEVICE_PREFIXES = frozenset(start[:4] for start in DEVICE_SIGNATURES)
DEVICE_SPELLINGS = DEVICE_PREFIXES.union(*((start.capitalize(), start.upper()) for start in DEVICE_PREFIXES))


class OwnLines:
    """The lines that are neither quoted nor forwarded.

    Nothing below a forwarding divider, a copied header, an app's signature ("Sent from my phone") or an
    attribution without quote marks is the writer's; below lines marked with `>` the writer may go on.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.kept: list[int] = []
        self.shortened: dict[int, str] = {}
        self.device_signature = ""
        self._headers_checked = 0
        self._read(self._below_banner())

    @property
    def kept_page(self) -> Page:
        """The kept lines, as they stand in the mail."""
        lines, heads = self.page.lines.copy(), self.page.heads.copy()
        for at, before in self.shortened.items():
            lines[at] = heads[at] = before
        return Page([lines[at] for at in self.kept], [heads[at] for at in self.kept])

    def _read(self, at: int) -> None:
        for mark in lines_that_matter(self.page.heads):
            if mark >= at:
                self.kept.extend(range(at, mark))
                below = self._read_line(mark)
                if below is None:
                    return
                at = below
        self.kept.extend(range(at, len(self.page.heads)))

    def _below_banner(self) -> int:
        """The first line below what a gateway put above the words ("CAUTION: external sender")."""
        heads = self.page.heads
        first = next((at for at, head in enumerate(heads) if head), 0)
        if not heads:
            return 0
        head = heads[first].lower()
        if head[0:1] in "[*<(" and head.strip("[]*<>(): ") in BANNER_LINES:
            return first + 1
        end = next((at for at in range(first, len(heads)) if not heads[at]), len(heads))
        is_banner = head.lstrip("*[ ").startswith(BANNERS) and end - first <= LONGEST_BANNER
        return end if is_banner and any(heads[end:]) else 0

    def _read_line(self, at: int) -> int | None:
        """Keeps or drops the line; the next line to read, or None where the writer's text ends."""
        head = self.page.heads[at]
        if head[0] in ">|" and not self._closes_attribution(at):
            return self._read_quoted(at)
        if is_divider(head) or self._opens_copy(at):
            return self._below_copy(at)
        if signs_for_device(head):
            return self._end_at_device(at)
        top = self._copied_header(at)
        if top is not None:
            self._cut(top)
            return None
        start = self._attribution(at) if may_end_attribution(head) else None
        return self._keep(at) if start is None else self._read_attribution(start, at)

    def _below_copy(self, at: int) -> int | None:
        """Where the writer goes on below a copy that is marked with `>` and has nothing above it."""
        if any(self.page.heads[own] for own in self.kept):
            return None
        header = self.page.words_below(at, BLANKS_BEFORE_QUOTE)
        if header is None or role_of(self.page.heads[header]) is None:
            return None
        copied = self.page.words_below(read_block(self.page, header).end - 1, BLANKS_BEFORE_QUOTE)
        marked = copied is not None and self.page.heads[copied].startswith(">")
        return self._end_of_quote(copied, ">") if copied is not None and marked else None

    def _opens_copy(self, at: int) -> bool:
        """Whether it is a line such as "-----Alkuperäinen viesti-----", above a header in any language."""
        if not RULED.fullmatch(self.page.heads[at]):
            return False
        below = self.page.heads[at + 1 : at + 5]
        return sum(LABELLED.match(head) is not None for head in below) >= 3 and any(
            "@" in head for head in below
        )

    def _keep(self, at: int) -> int:
        self.kept.append(at)
        return at + 1

    def _cut(self, at: int) -> None:
        while self.kept and self.kept[-1] >= at:
            self.kept.pop()

    def _read_quoted(self, at: int) -> int | None:
        head = self.page.heads[at]
        if head[0] == "|" or head.endswith("<<<") or self._is_escaped(at):
            return self._keep(at)
        return None if GROUPWISE.match(head) else self._end_of_quote(at, ">")

    def _is_escaped(self, at: int) -> bool:
        """Whether `>` is how mail folders write a line that begins "From ", not a quote mark."""
        around = self.page.heads[max(0, at - 1) : at] + self.page.heads[at + 1 : at + 2]
        return self.page.heads[at].startswith(">From ") and not any(head[:1] == ">" for head in around)

    def _end_of_quote(self, at: int, mark: str) -> int:
        """The first line after the marked ones; what was wrapped off a marked line belongs to them."""
        heads = self.page.heads
        while at < len(heads) and heads[at].startswith(mark):
            wraps = len(heads[at]) >= WRAPPED_FROM or heads[at] == mark
            at += 1
            if wraps and self._is_remainder(at, mark):
                at += 1
        return at

    def _is_remainder(self, at: int, mark: str) -> bool:
        heads = self.page.heads
        if at + 1 >= len(heads) or not heads[at] or not heads[at + 1].startswith(mark):
            return False
        return heads[at][0].islower() or heads[at].endswith(f" {mark}")

    def _closes_attribution(self, at: int) -> bool:
        """Whether `>` closes an address wrapped off the line above: `<ann@x.example` / `>:`."""
        head = self.page.heads[at]
        if at == 0 or len(head) > 40 or not (head == ">:" or says_who_wrote(head)):
            return False
        above = self.page.heads[at - 1]
        return above.rfind("<") > above.rfind(">")

    def _end_at_device(self, at: int) -> int | None:
        while self.kept and not self.page.heads[self.kept[-1]].strip("-_=*~"):
            self.kept.pop()
        if self.kept:
            self.device_signature = self.page.heads[at]
            return None
        return at + 1

    def _copied_header(self, at: int) -> int | None:
        if at < self._headers_checked:
            return None
        if role_of(self.page.heads[at]) in ("from", "to", "date", "subject"):
            block = read_block(self.page, at)
            if block.is_copied:
                return top_of_header(self.page, block)
            self._headers_checked = block.end
        elif self.page.lines[at][0] == " " and is_column_header(self.page, at):
            return self._paragraph_top(at)
        return None

    def _paragraph_top(self, at: int) -> int:
        while at > 0 and self.page.heads[at - 1]:
            at -= 1
        return at

    def _attribution(self, at: int) -> int | None:
        start = attribution_start(self.page, at)
        if start is None and says_who_wrote(self.page.heads[at]) and self._mark_below(at):
            return at
        return start

    def _read_attribution(self, start: int, end: int) -> int | None:
        self._cut(start)
        before = before_attribution(self.page.lines[start]) if start == end else ""
        if before:
            self.kept.append(start)
            self.shortened[start] = before
        below = self.page.words_below(end, BLANKS_BEFORE_QUOTE)
        mark = self._mark_below(end)
        return self._end_of_quote(below, mark) if below is not None and mark else None

    def _mark_below(self, at: int) -> str:
        below = self.page.words_below(at, BLANKS_BEFORE_QUOTE)
        mark = self.page.heads[below][0] if below is not None else ""
        return mark if mark in (">", "|") else ""


def lines_that_matter(heads: Sequence[str]) -> Iterator[int]:
    """The lines that may end or interrupt the writer's words: a cheap look that spares prose the rest."""
    for at, head in enumerate(heads):
        if head and (
            head[0] in MARKS
            or ":" in head
            or head[:4] in DEVICE_SPELLINGS
            or (head[-1] in LAST_SIGNS and may_end_attribution(head))
        ):
            yield at


def is_divider(head: str) -> bool:
    """Whether the line opens forwarded or quoted text ("-----Original Message-----")."""
    if head[0] in "-_=*~":
        rest = head.lstrip("-_=*~ ")
        return len(head) - len(rest) >= 2 and rest.lower().startswith(DIVIDERS)
    return head[-1] == ":" and head[:-1].strip().lower() in OPENING_LINES


def signs_for_device(head: str) -> bool:
    """Whether a phone or an app signed here ("Sent from my phone")."""
    if len(head) > 100:
        return False
    words = head.lstrip("*_-– ").lower()
    return words[:4] in DEVICE_PREFIXES and words.startswith(DEVICE_SIGNATURES)
