"""Subjects without what mail programs put before them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from fupmail.understand.subject import PREFIX

_PREFIX = re.compile(rf"(?:{PREFIX.pattern}|\s*\[[^\]]{{1,40}}\])+", re.IGNORECASE)
_NOT_WORDS = re.compile(r"[\W_]+")

# Subjects that say nothing of what the mail is about: they hold no conversation together.
_GENERIC_WORDS = (
    "hi, hello, hey, hallo, bonjour, hola, ciao, meeting, call, update, question, frage, questions, fyi, "
    "follow up, followup, invoice, rechnung, facture, test, thanks, thank you, danke, merci, gracias, info, "
    "information, news, help, urgent, important, request, status, report, no subject, kein betreff, "
    "sans objet, sin asunto, document, documents, today, tomorrow, lunch, none, untitled, re"
)
_GENERIC = frozenset(_GENERIC_WORDS.split(", "))


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject to compare: `plain` without prefixes, case and punctuation."""

    plain: str
    is_reply: bool = False

    @property
    def is_generic(self) -> bool:
        """Whether strangers would choose the same words."""
        return not self.plain or self.plain in _GENERIC


@lru_cache(maxsize=4096)
def read_subject(text: str) -> Subject:
    """The subject with `Re:`, `AW:`, `Fwd:` and list tags in several languages taken off."""
    found = _PREFIX.match(text.strip())
    rest = text.strip()[found.end() :] if found else text
    is_reply = found is not None and bool(re.search(r"[:：]", found[0]))
    return Subject(_NOT_WORDS.sub(" ", rest.casefold()).strip(), is_reply)
