"""Subjects without the prefixes that replies and forwards put before them."""

import re

# Reply and forward marks of the mail programs of many countries, with counters such as `Re[2]:`.
PREFIX = re.compile(
    r"\s*(?:re|r|aw|antw|antwort|sv|vs|ref|rif|odp|fwd?|fw|wg|tr|rv|enc|i|vl|doorst)"
    r"(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^\d{1,3})?\s*[::]",
    re.IGNORECASE,
)
LONGEST = 300


def bare_subject(subject: str) -> str:
    """The subject as its first writer gave it, in one line."""
    plain = " ".join(subject[:LONGEST].split())
    while match := PREFIX.match(plain):
        plain = plain[match.end() :].lstrip()
    return plain
