"""The languages that drafts are written in: one file a language, with its own templates beside it."""

from fupmail.compose.languages.base import TONES, Habits, Language, Person, Tone
from fupmail.compose.languages.de import German
from fupmail.compose.languages.en import English
from fupmail.compose.languages.fr import French

LANGUAGES: dict[str, Language] = {language.code: language for language in (English(), German(), French())}

__all__ = ["LANGUAGES", "TONES", "Habits", "Language", "Person", "Tone", "language_for"]


def language_for(code: str) -> Language:
    """The language of this code, English where we do not write it."""
    return LANGUAGES.get(code, LANGUAGES["en"])
