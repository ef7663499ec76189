"""Where the words end and the signature begins: dash lines, contact blocks, disclaimers, list footers.

Closing words ("Best regards,") and the bare name below them stay with the text: they are what the person
wrote.
"""

import re
from collections.abc import Sequence

from fupmail.understand.visible.contact import contact_block
from fupmail.understand.visible.words import DISCLAIMER_PHRASES, FOOTER_OPENINGS, FOOTER_PHRASES

DELIMITERS = frozenset(("--", "—", "––", "ᐧ"))
LONGEST_SIGNATURE = 45
LONGEST_PARAGRAPH = 60
LONGEST_FOOTER = 12
LINK = re.compile(r"https?://|www\.|\S@\S")
FIRST_PERSON = re.compile(r"\bI(?:'m|'ll|'ve)?\b(?![.)])")
RULE = re.compile(r"[-_=*~#. ]{4,}$")


def signature_start(heads: Sequence[str]) -> int:
    """The line at which the signature begins; the number of lines when there is none.

    Boilerplate and contact data that are all there is are the text: "please take me off your list".
    """
    end = _content_end(heads, len(heads))
    at = _at_delimiter(heads, end)
    if at is not None:
        end = _content_end(heads, at)
    for find in (_at_boilerplate, contact_block):
        at = find(heads, end)
        if at is not None and _content_end(heads, at):
            end = _content_end(heads, at)
    return end


def _content_end(heads: Sequence[str], end: int) -> int:
    while end and not heads[end - 1]:
        end -= 1
    return end


def _at_delimiter(heads: Sequence[str], end: int) -> int | None:
    """The topmost line of dashes that has no more than a signature's length below it."""
    budget = LONGEST_SIGNATURE
    found = None
    for at in range(end - 1, -1, -1):
        words = heads[at]
        if words in DELIMITERS and not _goes_on_below(heads, at):
            found = at
        budget -= bool(words)
        if budget < 0:
            break
    return found


def _goes_on_below(heads: Sequence[str], at: int) -> bool:
    """Whether the dashes are one that was wrapped onto a line of its own in the middle of a sentence."""
    return at + 1 < len(heads) and heads[at + 1][:1].islower() and len(heads[at + 1].split()) > 4


def _at_boilerplate(heads: Sequence[str], end: int) -> int | None:
    """The first of the disclaimers and footers that end the text, whatever their number."""
    found = None
    while end:
        start = end
        while start and heads[start - 1]:
            start -= 1
        at = _boilerplate_in(heads, start, end)
        if at is None:
            break
        found = _above_rules(heads, at)
        if at != start:
            break
        end = _content_end(heads, found)
    return found


def _above_rules(heads: Sequence[str], at: int) -> int:
    end = _content_end(heads, at)
    while end and RULE.match(heads[end - 1]):
        at = end - 1
        end = _content_end(heads, at)
    return at


def _boilerplate_in(heads: Sequence[str], start: int, end: int) -> int | None:
    """Where boilerplate begins in this paragraph: its top, or the rule drawn within it."""
    shown = heads[start : min(end, start + LONGEST_PARAGRAPH)]
    for at, line in enumerate(shown):
        if RULE.match(line):
            return start + at if is_boilerplate(shown[at:]) else None
    return start if is_boilerplate(shown) else None


def is_boilerplate(paragraph: Sequence[str]) -> bool:
    """Whether the paragraph is a disclaimer, an advertisement or a mailing list's footer.

    A footer opens a line as footers do and, where people write the same words ("to unsubscribe"), stands
    below a rule or brings a link. Nobody says "I" in a disclaimer.
    """
    lowered = [line.lower() for line in paragraph]
    words = " ".join(lowered)
    if len(paragraph) <= LONGEST_FOOTER:
        if any(line.lstrip("*_-=~ ").startswith(FOOTER_OPENINGS) for line in lowered):
            return True
        marked = RULE.match(paragraph[0]) or LINK.search(words)
        if marked and any(phrase in words for phrase in FOOTER_PHRASES):
            return True
    if sum(phrase in words for phrase in DISCLAIMER_PHRASES) < 2:
        return False
    return not any(FIRST_PERSON.search(line) for line in paragraph)
