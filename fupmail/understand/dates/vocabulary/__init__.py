"""The words for times, one table a language, and the choice among them."""

import re
from functools import cache

from fupmail.understand.dates.vocabulary.english import ENGLISH
from fupmail.understand.dates.vocabulary.french import FRENCH
from fupmail.understand.dates.vocabulary.german import GERMAN
from fupmail.understand.dates.vocabulary.table import Table
from fupmail.understand.dates.zones import zone_words

TABLES: tuple[Table, ...] = (ENGLISH, GERMAN, FRENCH)
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
    return table_for_words(frozenset(_WORD.findall(text.lower())))


def table_for_words(words: frozenset[str]) -> Table:
    """The same for words that were cut before."""
    return max(tables(), key=lambda table: len(words & table.markers))
