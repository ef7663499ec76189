"""Subjects without the prefixes that replies and forwards put before them."""

import re

# Reply and forward marks of the mail programs of many countries, with counters such as `Re[2]:`.
PREFIX = re.compile(
    r"\s*(?:re|res|r|aw|antw|antwort|sv|vs|vb|ref|réf|rif|odp|pd|odg|ynt|ilt|vá|továbbítás|fwd?|wg|tr|rv|enc|i|vl|"
    r"betr|doorst|回复|转发|答复|返信|転送)"
    r"(?:\s{0,3}[\[(]\d{1,3}[\])]|\^\d{1,3})?\s{0,3}[:：]",
    re.IGNORECASE,
)
LONGEST = 300


def bare_subject(subject: str) -> str:
    """The subject as its first writer gave it, in one line."""
    plain = " ".join(subject[:LONGEST].split())
    while match := PREFIX.match(plain):
        plain = plain[match.end() :].lstrip()
    return plain
