"""Attribution lines: "On Monday, Ann wrote:", in several languages, also wrapped over some lines."""

import re

from fupmail.understand.visible.page import LONGEST_HEAD, Page
from fupmail.understand.visible.words import QUOTE_OPENERS, QUOTE_VERBS

MOST_LINES = 4
_VERBS = "|".join(re.escape(verb) for verb in sorted(QUOTE_VERBS, key=len, reverse=True))
VERB_LAST = re.compile(rf"(?:^|(?<=[\s>\])\"',]))(?:{_VERBS}) ?[:：]?$", re.IGNORECASE)
VERB = re.compile(rf"(?:^|(?<=[\s>\])\"',]))(?:{_VERBS})(?=[\s:\"<]|$)", re.IGNORECASE)
LAST_WORDS = frozenset(verb.split()[-1] for verb in QUOTE_VERBS)
_LAST_WORDS = tuple(LAST_WORDS)
LAST_SIGNS = frozenset(word[-1] for word in LAST_WORDS) | frozenset(":：>\xa0*_-")
LONGEST_LAST_WORD = max(map(len, LAST_WORDS)) + 1
WHEN = re.compile(
    r"\d{1,2}[:.h]\d{2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:19|20)\d\d\b|\d{1,4}年"
    r"|\b\d{1,2}\.? ?[^\W\d]{3,9}\b"
)
STARTS_WITH_DATE = re.compile(
    r"\W{0,3}(?:\d{1,4}[./年-]|\d{1,2}\.? [^\W\d]{3,10}|[^\W\d]{2,12}[.,]{0,2} \d{1,2}[. ])"
)
ADDRESS = re.compile(r"[^\s<>()]@[^\s<>()]")
ADDRESS_LAST = re.compile(r"@[^\s<>]{1,100}(?:<mailto:[^\s>]{1,150}>)? ?> ?:?$")
INLINE = re.compile(r"\S(?:[ \t]|-{2,}[ \t]?)(On (?:[A-Z][a-z]{2,8},? |\d)[^\n]*)$")
ORNAMENT = " \t\xa0*_-"


def may_end_attribution(head: str) -> bool:
    """Whether the line ends as an attribution does: a cheap look that spares most lines the rest."""
    last = head[-1]
    if last in ":：>":
        return True
    if last in ORNAMENT:
        head = head.rstrip(ORNAMENT)
    return head[-LONGEST_LAST_WORD:].rpartition(" ")[2].lower() in LAST_WORDS


def attribution_start(page: Page, end: int) -> int | None:
    """The first line of the attribution that ends with line `end`, or None when none ends there.

    At most three lines above are looked at: the work is the same however often "On " is repeated.
    """
    joined = ""
    found = None
    for start in range(end, max(-1, end - MOST_LINES), -1):
        head = page.heads[start]
        if not head or (start < end and head[0] == ">"):
            break
        joined = f"{head} {joined}".rstrip(ORNAMENT)
        if len(joined) > LONGEST_HEAD:
            break
        opens = _opens(joined) and (start == end or bool(WHEN.search(head)))
        if (found is None or opens) and _is_attribution(joined):
            found = start
            if opens:
                break
    return found


def _opens(text: str) -> bool:
    first = text.partition(" ")[0].lower().strip("\"'*_-")
    return first in QUOTE_OPENERS or bool(STARTS_WITH_DATE.match(text))


def _is_attribution(text: str) -> bool:
    has_address = bool(ADDRESS.search(text))
    has_time = bool(WHEN.search(text))
    if not (has_address or has_time):
        return False
    ends = text[-1] in ":："
    if _ends_with_verb(text):
        return (ends and (has_address or _opens(text))) or (has_address and has_time)
    if has_time and ends and VERB.search(text) and (has_address or _opens(text)):
        return True
    return has_time and bool(STARTS_WITH_DATE.match(text)) and bool(ADDRESS_LAST.search(text))


def _ends_with_verb(text: str) -> bool:
    last = text[-LONGEST_LAST_WORD - 2 :].rstrip(" :：").lower()
    return last.endswith(_LAST_WORDS) and bool(VERB_LAST.search(text))


def says_who_wrote(head: str) -> bool:
    """Whether the line ends "... wrote:", which is an attribution when a quoted line follows."""
    return len(head) < 200 and head[-1] in ":：" and _ends_with_verb(head)


def before_attribution(line: str) -> str:
    """What stands on the same line before an attribution ("Fine. On 3 May Ann wrote:"), mostly nothing."""
    found = INLINE.search(line) if len(line) <= LONGEST_HEAD else None
    if found is None or not _is_attribution(found[1].strip(ORNAMENT)):
        return ""
    return line[: found.start(1)].rstrip(" -\t")
