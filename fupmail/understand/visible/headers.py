"""Headers that a mail program copies above quoted or forwarded text.

Outlook, Apple Mail and Gmail write "From: / Sent: / To: / Subject:"; Lotus Notes writes the name on a line of
its own, the time below it, then "To: / cc: / Subject:". Programs hardly ever write "To:" before "From:", and
then with addresses: people who write a memo do, and a memo is their own text.
"""

import re
from dataclasses import dataclass, field

from fupmail.understand.visible.page import Page
from fupmail.understand.visible.words import HEADER_ROLES

ROLES = {label: role for role, labels in HEADER_ROLES.items() for label in labels}
LONGEST_LABEL = 20
LONGEST_BLOCK = 90
BLANKS_INSIDE = 5
DATE = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{3,4})?"
DATE_AND_TIME = re.compile(rf"(?:^|(?<=[\s,]))(?:on )?{DATE},? {{1,9}}{TIME}$")
DATE_LAST = re.compile(rf"(?:^|\s)(?:on )?{DATE}$")
TIME_ALONE = re.compile(rf"(?:{TIME}|[AaPp][Mm](?: [A-Z]{{3,4}})?)$")
RULE = re.compile(r"[-_=*~]{4,}$")


@dataclass(slots=True)
class Block:
    """The header lines found from `start` to `end` (exclusive), and what they name."""

    start: int
    end: int
    roles: list[str] = field(default_factory=list)
    addressed: bool = False
    timed: bool = False
    dated: bool = False

    @property
    def is_copied(self) -> bool:
        """Whether a mail program wrote these lines, rather than a person who lists things."""
        roles = set(self.roles)
        timed = self.timed or self.dated
        if {"to", "from"} <= roles and self.roles.index("to") < self.roles.index("from"):
            return self.addressed and timed and "subject" in roles
        if "subject" in roles:
            named = roles & {"from", "to"}
            return bool(named or self.addressed) and (timed or self.addressed or "cc" in roles)
        people = roles & {"from", "to"}
        return timed and (len(people) == 2 or (len(people) == 1 and self.addressed))


def role_of(head: str) -> str | None:
    """The role of a "Label: value" line: from, date, to, cc, subject, other; None for any other line."""
    colon = head.find(":", 1, LONGEST_LABEL + 6)
    return ROLES.get(head[:colon].strip(" \t*_\xa0").lower()) if colon > 0 else None


def read_block(page: Page, start: int) -> Block:
    """The run of header lines that begins at `start`, wrapped address lists included."""
    block = Block(start, start)
    blanks = 0
    for at in range(start, min(len(page.heads), start + LONGEST_BLOCK)):
        head = page.heads[at]
        if not head:
            blanks += 1
            if blanks > BLANKS_INSIDE:
                break
            continue
        role = role_of(head)
        if role is None and (blanks or not _continues(block, head)):
            break
        blanks = 0
        block.end = at + 1
        block.addressed = block.addressed or "@" in head
        block.dated = block.dated or (role == "date" and _tells_time(head))
        block.timed = block.timed or bool(DATE_AND_TIME.search(head))
        if role is not None and not (role == "from" and role in block.roles):
            block.roles.append(role)
    return block


def _tells_time(head: str) -> bool:
    """Whether a "Sent:" line has a date, or a word such as "Monday": no list of what was sent."""
    value = head.partition(":")[2]
    return any(sign.isdigit() for sign in value) or len(value.split()) <= 2


def _continues(block: Block, head: str) -> bool:
    last = block.roles[-1] if block.roles else ""
    return last in ("to", "cc", "from") or (last in ("subject", "date") and len(head) < 100)


def is_column_header(page: Page, at: int) -> bool:
    """Whether Notes set sender and time as a column left of "To:" and "Subject:"."""
    if not page.lines[at].startswith("        ") or not _in_column(page.heads[at], "To:"):
        return False
    below = page.heads[at : at + 12]
    return any(_in_column(head, "Subje") or head.startswith("Subject:") for head in below)


def _in_column(head: str, label: str) -> bool:
    return head.startswith(label) or f"  {label}" in head


def top_of_header(page: Page, block: Block) -> int:
    """The first line of what belongs to the header above its first label: name, time, letterhead, rule."""
    top = block.start
    above = page.words_above(top, BLANKS_INSIDE)
    while above is not None:
        head = page.heads[above]
        if RULE.match(head) or role_of(head) == "other" or head.lower().startswith("please respond"):
            top = above
        elif TIME_ALONE.match(head) or DATE_AND_TIME.search(head) or DATE_LAST.search(head):
            return _top_of_sender(page, above)
        else:
            return above if block.roles[0] == "from" and _is_letterhead(page, above) else top
        above = page.words_above(top, BLANKS_INSIDE)
    return top


def _top_of_sender(page: Page, timed: int) -> int:
    """The line with the sender's name, which stands before the time or on a line above it."""
    top, head = timed, page.heads[timed]
    if TIME_ALONE.match(head):
        above = page.words_above(timed, blanks=0)
        if above is None or not DATE_LAST.search(page.heads[above]):
            return timed
        top, head = above, page.heads[above]
    if DATE_LAST.sub("", DATE_AND_TIME.sub("", head)).strip():
        return top
    above = page.words_above(top, blanks=1)
    while above is not None and role_of(page.heads[above]) == "other":
        top, above = above, page.words_above(above, blanks=1)
    return above if above is not None and _is_name(page.heads[above]) else top


def _is_name(head: str) -> bool:
    return len(head) <= 90 and head[-1] not in ".!?:;," and len(head.split()) <= 8


def _is_letterhead(page: Page, at: int) -> bool:
    head = page.heads[at]
    return page.lines[at].startswith("\t") and len(head) <= 60 and len(head.split()) <= 8
