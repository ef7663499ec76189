"""Follow-ups and holds in their final words: pure, apart from the one module that finds the templates."""

from fupmail.compose.agenda import compose_agenda
from fupmail.compose.draft import compose_draft
from fupmail.compose.hold import compose_hold

__all__ = ["compose_agenda", "compose_draft", "compose_hold"]
