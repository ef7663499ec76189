"""Headers that a mail program copies above quoted or forwarded text.

Outlook, Apple Mail and Gmail write "From: / Sent: / To: / Subject:"; Lotus Notes writes the name on a line of
its own, the time below it, then "To: / cc: / Subject:". No program writes "To:" before "From:": people who
write a memo do, and a memo is their own text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from fupmail.understand.visible.words import HEADER_ROLES

ROLES = {label: role for role, labels in HEADER_ROLES.items() for label in labels}
LOOK_AT = 300
LONGEST_BLOCK = 90
BLANKS_INSIDE = 5
DATE = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{3,4})?"
DATE_AND_TIME = re.compile(rf"(?:^|(?<=[\s,]))(?:on )?{DATE},? +{TIME}$")
DATE_LAST = re.compile(rf"(?:^|\s)(?:on )?{DATE}$")
TIME_ALONE = re.compile(rf"(?:{TIME}|[AaPp][Mm](?: [A-Z]{{3,4}})?)$")
RULE = re.compile(r"[-_=*~]{4,}$")
COLUMN_TO = re.compile(r"\s{8,}\S.{0,60}\s{2,}To:\s|\s{30,}To:\s")
COLUMN_SUBJECT = re.compile(r"\s{3,}\S?.{0,60}\s{2,}Subject:|\s{15,}Subject:|^\s+Subje")


@dataclass(slots=True)
class Block:
    """The header lines found from `start` to `end` (exclusive), and what they name."""

    start: int
    end: int
    roles: list[str] = field(default_factory=list)
    addressed: bool = False
    timed: bool = False

    @property
    def is_copied(self) -> bool:
        """Whether a mail program wrote these lines, rather than a person who lists things."""
        roles = set(self.roles)
        if "to" in roles and "from" in roles and self.roles.index("to") < self.roles.index("from"):
            return False
        timed = self.timed or "date" in roles
        if "subject" in roles:
            return bool(roles & {"from", "to", "date"}) and (timed or self.addressed or "cc" in roles)
        people = roles & {"from", "to"}
        return timed and (len(people) == 2 or (len(people) == 1 and self.addressed))


def role_of(line: str) -> str | None:
    """The role of a "Label: value" line: from, date, to, cc, subject, other; None for any other line."""
    head = line[:40]
    colon = head.find(":")
    if colon < 1:
        return None
    return ROLES.get(head[:colon].strip(" \t*_\xa0").lower())


def read_block(lines: Sequence[str], start: int) -> Block:
    """The run of header lines that begins at `start`, wrapped address lists included."""
    block = Block(start, start)
    blanks = 0
    for at in range(start, min(len(lines), start + LONGEST_BLOCK)):
        line = lines[at][:LOOK_AT]
        words = line.strip()
        if not words:
            blanks += 1
            if blanks > BLANKS_INSIDE:
                break
            continue
        role = role_of(line)
        if role is None and (blanks or not _continues(block, words)):
            break
        blanks = 0
        block.end = at + 1
        block.addressed = block.addressed or "@" in words
        block.timed = block.timed or bool(DATE_AND_TIME.search(words))
        if role is not None and not (role == "from" and role in block.roles):
            block.roles.append(role)
    return block


def _continues(block: Block, words: str) -> bool:
    last = block.roles[-1] if block.roles else ""
    return last in ("to", "cc", "from") or (last in ("subject", "date") and len(words) < 100)


def is_column_header(lines: Sequence[str], at: int) -> bool:
    """Whether Notes set sender and time as a column left of "To:" and "Subject:"."""
    line = lines[at][:LOOK_AT]
    if not line.startswith("        ") or not COLUMN_TO.match(line):
        return False
    return any(COLUMN_SUBJECT.match(lines[near][:LOOK_AT]) for near in range(at, min(len(lines), at + 12)))


def top_of_header(lines: Sequence[str], block: Block) -> int:
    """The first line of what belongs to the header above its first label: name, time, letterhead, rule."""
    top = block.start
    above = _line_above(lines, top)
    while above is not None:
        words = lines[above][:LOOK_AT].strip()
        if (
            RULE.match(words)
            or role_of(lines[above]) == "other"
            or words.lower().startswith("please respond")
        ):
            top = above
        elif TIME_ALONE.match(words) or DATE_AND_TIME.search(words) or DATE_LAST.search(words):
            return _top_of_sender(lines, above)
        elif _is_letterhead(lines[above]) and block.roles[0] == "from":
            return above
        else:
            break
        above = _line_above(lines, top)
    return top


def _top_of_sender(lines: Sequence[str], timed: int) -> int:
    words = lines[timed][:LOOK_AT].strip()
    top = timed
    if TIME_ALONE.match(words):
        above = _line_above(lines, timed, blanks=0)
        if above is None or not DATE_LAST.search(lines[above][:LOOK_AT].strip()):
            return timed
        top, words = above, lines[above][:LOOK_AT].strip()
    rest = DATE_LAST.sub("", DATE_AND_TIME.sub("", words)).strip()
    if rest:
        return top
    above = _line_above(lines, top, blanks=1)
    while above is not None and role_of(lines[above]) == "other":
        top, above = above, _line_above(lines, above, blanks=1)
    return above if above is not None and _is_name(lines[above]) else top


def _line_above(lines: Sequence[str], at: int, blanks: int = BLANKS_INSIDE) -> int | None:
    for above in range(at - 1, max(-1, at - 2 - blanks), -1):
        if lines[above].strip():
            return above
    return None


def _is_name(line: str) -> bool:
    words = line[:LOOK_AT].strip()
    return len(words) <= 90 and words[-1:] not in ".!?:;," and len(words.split()) <= 8


def _is_letterhead(line: str) -> bool:
    words = line[:LOOK_AT].strip()
    return line.startswith("\t") and len(words) <= 60 and len(words.split()) <= 8
