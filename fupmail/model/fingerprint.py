"""Digests that tell whether a draft or a hold still is as fupmail wrote it.

Mail programs re-serialise what they open, so words are compared and not bytes: letters, digits and
their order count; white space, line breaks and the kind of quotation mark do not.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime

KEY_LENGTH = 40


def stable_key(*parts: str | int) -> str:
    """A key of 40 hex digits that is the same in every run and on every machine."""
    return _digest("\x1f".join(str(part) for part in parts))[:KEY_LENGTH]


def words_fingerprint(subject: str, to: Iterable[str], text: str) -> str:
    """The digest of a draft's subject, recipients and plain text."""
    return _digest("\x1f".join((_plain(subject), " ".join(sorted(to)), _plain(text))))[:16]


def entry_fingerprint(title: str, start: datetime, end: datetime) -> str:
    """The digest of a calendar entry's title and instants."""
    return _digest("\x1f".join((_plain(title), _instant(start), _instant(end))))[:16]


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
