"""The words for times, one table a language, and the choice among them."""

import re
from functools import cache

from fupmail.understand.dates.vocabulary.english import ENGLISH
from fupmail.understand.dates.vocabulary.table import Table
from fupmail.understand.dates.zones import zone_words

TABLES: tuple[Table, ...] = (ENGLISH,)
_WORD = re.compile(r"[^\W\d_]+")


@cache
def tables() -> tuple[Table, ...]:
    """The tables, ready to read with: zones have one name in every language."""
    for table in TABLES:
        for word, zone in zone_words().items():
            table.spellings.setdefault(word, {})["zone"] = zone
    return TABLES


def table_for(text: str) -> Table:
    """The language whose everyday words the text has most of; English in doubt."""
    words = set(_WORD.findall(text.lower()))
    return max(tables(), key=lambda table: len(words & table.markers))
