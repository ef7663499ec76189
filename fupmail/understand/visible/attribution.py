"""Attribution lines: "On Monday, Ann wrote:", in several languages, also wrapped over some lines."""

import re
from collections.abc import Sequence

from fupmail.understand.visible.words import QUOTE_OPENERS, QUOTE_VERBS

LOOK_AT = 400
LONGEST = 4
_VERBS = "|".join(re.escape(verb) for verb in sorted(QUOTE_VERBS, key=len, reverse=True))
VERB_LAST = re.compile(rf"(?:^|(?<=[\s>\])\"',]))(?:{_VERBS})\s*[:：]?[\s*_-]*$", re.IGNORECASE)
VERB = re.compile(rf"(?:^|(?<=[\s>\])\"',]))(?:{_VERBS})(?=[\s:\"<]|$)", re.IGNORECASE)
WHEN = re.compile(
    r"\d{1,2}[:.h]\d{2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:19|20)\d\d\b|\d{1,4}年"
    r"|\b\d{1,2}\.? ?[^\W\d]{3,9}\b"
)
STARTS_WITH_DATE = re.compile(
    r"\W{0,3}(?:\d{1,4}[./年-]|\d{1,2}\.? [^\W\d]{3,10}|[^\W\d]{2,12}[.,]{0,2} \d{1,2}[. ])"
)
ADDRESS = re.compile(r"[^\s<>()]@[^\s<>()]")
ADDRESS_LAST = re.compile(r"@[^\s<>]{1,100}(?:<mailto:[^\s>]{1,150}>)?\s?>\s*:?$")
MAY_END = frozenset(":：>")
INLINE = re.compile(r"(?<=\S)(?:[ \t]|-{2,}[ \t]?)(On (?:[A-Z][a-z]{2,8},? |\d)[^\n]*)$")


def attribution_start(lines: Sequence[str], end: int) -> int | None:
    """The first line of the attribution that ends with line `end`, or None when none ends there.

    Only a line that ends as an attribution does is looked at further, and then at most three lines
    above it: the work is the same however often "On " is repeated.
    """
    last = lines[end][-LOOK_AT:].rstrip(" \t\xa0*_-")
    if not last or not (last[-1] in MAY_END or VERB_LAST.search(last)):
        return None
    joined = ""
    found = None
    for start in range(end, max(-1, end - LONGEST), -1):
        line = lines[start].strip()
        if not line or (start < end and line[0] == ">"):
            break
        joined = f"{line[:LOOK_AT]} {joined}".strip()
        if len(joined) > LOOK_AT:
            break
        opens = _opens(joined) and (start == end or bool(WHEN.search(line)))
        if (found is None or opens) and _is_attribution(joined):
            found = start
            if opens:
                break
    return found


def _opens(text: str) -> bool:
    first = text.split(None, 1)[0].lower().strip("\"'*_-")
    return first in QUOTE_OPENERS or bool(STARTS_WITH_DATE.match(text))


def _is_attribution(text: str) -> bool:
    has_address = bool(ADDRESS.search(text))
    has_time = bool(WHEN.search(text))
    text = text.rstrip(" \t\xa0*_-")
    if VERB_LAST.search(text):
        ends = text[-1] in ":："
        return (ends and (has_address or (has_time and _opens(text)))) or (has_address and has_time)
    if not has_time:
        return False
    if text[-1] == ":" and VERB.search(text) and (has_address or _opens(text)):
        return True
    return bool(STARTS_WITH_DATE.match(text)) and bool(ADDRESS_LAST.search(text))


def says_who_wrote(line: str) -> bool:
    """Whether the line ends "... wrote:", which is an attribution when a quoted line follows."""
    tail = line[-LOOK_AT:].rstrip()
    return len(tail) < 200 and tail[-1:] in (":", "：") and bool(VERB_LAST.search(tail))


def before_attribution(line: str) -> str:
    """What stands on the same line before an attribution ("Fine. On 3 May Ann wrote:"), mostly nothing."""
    found = INLINE.search(line[:LOOK_AT])
    return line[: found.start()].rstrip(" -\t") if found and _is_attribution(found[1].strip()) else ""
