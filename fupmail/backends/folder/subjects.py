"""Subjects without what mail programs put before them."""

import re
from dataclasses import dataclass
from functools import lru_cache

_PREFIXES = (
    "re|fw|fwd|aw|wg|sv|vs|vb|antw|antwort|betr|doorst|rif|ref|r|rv|enc|tr|res|odp|pd|odg|ynt|ilt|"
    "vá|továbbítás|réf|回复|转发|答复|返信|転送"
)
_PREFIX = re.compile(
    rf"(?:(?:{_PREFIXES})\s{{0,3}}(?:[\[(]\d{{1,3}}[\])])?\s{{0,3}}[:：]\s*|\[[^\]]{{1,40}}\]\s*)+", re.I
)
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
