"""The contact block under a mail: name, title, company, street, numbers, each on a short line."""

import re
from collections.abc import Sequence

from fupmail.understand.visible.words import (
    CLOSINGS,
    COMPANY_WORDS,
    CONTACT_LABELS,
    JOB_WORDS,
    SMALL_WORDS,
    STREET_WORDS,
)

LONGEST_LINE = 80
LONGEST_BLOCK = 24
PHONE = re.compile(r"(?:\+|\(|\b)\d[\d ().\-/]{1,5}[ ().\-/][\d ().\-/]{3,14}\d\b|\+\d{8,14}\b")
EXTENSION = re.compile(r"x[ -]?\d{4,6}|\d[ -]-?\d{4}", re.IGNORECASE)
ADDRESS_OR_LINK = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+", re.IGNORECASE)
POSTCODE = re.compile(
    r"\b[A-Z]{2}\.?,? +\d{5}\b|\b[A-Z][a-z]+,? +\d{5}\b|\b\d{4,5} [A-Z][\w-]+"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b"
)
RULE = re.compile(r"[-_=*~#. ]{3,}$")
DOTTED = re.compile(r"(?<!\S)(?:[^\W\d_]{1,2}\.){2,}(?!\w)")  # "S.r.l.", "B.V."
LETTERS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


def contact_block(heads: Sequence[str], end: int) -> int | None:
    """The first line of the contact block that ends before line `end`; None when there is none.

    It wants two pieces of contact data, one of them a number, an address or a link, and a name at its top
    or just above: a list of dial-in numbers has no name, "Eric / x3-0977" is too little.
    """
    top = None
    contacts = places = shown = 0
    at = end
    while at > 0 and shown < LONGEST_BLOCK:
        start, at = _paragraph(heads, at)
        first = _first_standing(heads, start, at)
        block = [heads[near] for near in range(first, at) if not RULE.match(heads[near])]
        found = sum(map(is_contact, block))
        placed = sum(not is_contact(words) and is_place_or_role(words) for words in block)
        if not block or not (found or placed or (len(block) == 1 and is_full_name(block[0]) and top)):
            break
        top, contacts, places, shown = first, contacts + found, places + placed, shown + len(block)
        if first > start or not found + placed:
            break
        at = start
    if top is None or not contacts or contacts + places < 2:
        return None
    return _below_written_name(heads, top)


def _paragraph(heads: Sequence[str], end: int) -> tuple[int, int]:
    while end and not heads[end - 1]:
        end -= 1
    start = end
    while start and heads[start - 1] and end - start < LONGEST_BLOCK:
        start -= 1
    return start, end


def _first_standing(heads: Sequence[str], start: int, end: int) -> int:
    first = end
    while first > start and may_stand(heads[first - 1]):
        first -= 1
    return first


def _below_written_name(heads: Sequence[str], top: int) -> int | None:
    """The block's first line; below the name when closing words stand right above it."""
    first = heads[top]
    above = _words_above(heads, top)
    if top and is_closing(heads[top - 1]) and is_name(first):
        return top + 1
    if RULE.match(first) or is_name(first) or is_closing(above) or is_name(above.lstrip("-–— ")):
        return top
    return None


def _words_above(heads: Sequence[str], at: int) -> str:
    while at and not heads[at - 1]:
        at -= 1
    return heads[at - 1] if at else ""


def is_closing(words: str) -> bool:
    """Whether the line is closing words alone ("Kind regards,")."""
    return len(words) <= LONGEST_LINE and words.rstrip(",.!;- ").lower() in CLOSINGS


def is_contact(words: str) -> bool:
    """Whether the line is a number, an address or a link, with its label at most."""
    label = words.partition(":")[0].strip(" .•*|").lower()
    if label in CONTACT_LABELS and label != words.strip(" .•*|").lower():
        return True
    rest = ADDRESS_OR_LINK.sub("", PHONE.sub("", words))
    if rest != words:
        return len(LETTERS.findall(rest)) <= 4
    return bool(EXTENSION.fullmatch(words))


def is_place_or_role(words: str) -> bool:
    """Whether the line names a job, a company or a street."""
    if POSTCODE.search(words):
        return True
    words = _undotted(words)
    found = {word.lower().rstrip(".") for word in LETTERS.findall(words)}
    return not found.isdisjoint(JOB_WORDS | COMPANY_WORDS) or (
        any(sign.isdigit() for sign in words) and not found.isdisjoint(STREET_WORDS)
    )


def _undotted(words: str) -> str:
    """ "Metaal B.V." as "Metaal BV"."""
    return DOTTED.sub(lambda short: short[0].replace(".", ""), words) if words.count(".") > 1 else words


def may_stand(words: str) -> bool:
    """Whether the line is short and written like a name, a title or contact data, not like a sentence."""
    if len(words) > LONGEST_LINE or is_closing(words):
        return False
    if RULE.match(words) or is_contact(words):
        return True
    words = _undotted(words)
    letters = LETTERS.findall(words)
    if words[-1] in "?!:,;" or (words[-1] == "." and not is_place_or_role(words)) or len(letters) > 9:
        return False
    return bool(letters) and all(
        word[0].isupper() or word in SMALL_WORDS or word in COMPANY_WORDS for word in letters
    )


def is_name(words: str) -> bool:
    """Whether the line could be a person's name: one to five capitalised words and nothing else."""
    letters = LETTERS.findall(words)
    rest = LETTERS.sub("", words).strip(" .,'\"()&-")
    return not rest and 1 <= len(letters) <= 5 and all(word[0].isupper() for word in letters)


def is_full_name(words: str) -> bool:
    """Whether the line could be a first and a last name."""
    return is_name(words) and len(words.split()) >= 2 and not is_closing(words.partition(",")[0])
