"""Every template in every tone, as three invented clients would get it: the page for reading."""

from collections.abc import Iterator

from fupmail.compose.draft import compose_draft
from fupmail.compose.languages import LANGUAGES, TONES
from fupmail.compose.samples import CLIENTS, NOW, PROFILE, SampleClient, sample_config, sample_follow_up
from fupmail.compose.shelf import Shelf

LANGUAGE_NAMES = {"en": "English", "de": "German", "fr": "French"}
DAY = f"{NOW:%A} {NOW.day} {NOW:%B %Y}"
OPENING = f"""# The gallery

Every letter that fupmail drafts, in each tone, as three invented clients would get it on {DAY}.
The first client is known well, the second a little and lives by another clock, and of the third nothing is
known but the address.
`tools/gallery.py` writes this page; `fupmail templates preview NAME` shows one letter of it.
"""


def gallery() -> str:
    """The whole page as Markdown."""
    return "\n".join([OPENING, *(line for code in LANGUAGES for line in _language(code))])


def _language(code: str) -> Iterator[str]:
    yield f"## {LANGUAGE_NAMES[code]}\n"
    shelf = Shelf()
    for name in shelf.names(code):
        yield f"### {name} ({code})\n\n{shelf.open(code, name).notes['for']}\n"
        for tone in TONES:
            yield f"#### {name}, {tone} ({code})\n"
            for client in CLIENTS[code]:
                yield letter(name, code, tone, client)


def letter(name: str, code: str, tone: str, client: SampleClient) -> str:
    """One letter as a quotation: to whom, its subject, its text."""
    draft, _ = compose_draft(sample_follow_up(name, code, client), PROFILE, sample_config(tone), NOW)
    lines = [f"**{draft.to[0]}** · {draft.subject}", "", *draft.text.rstrip().split("\n")]
    return "\n".join(f"> {line}".rstrip().replace("<", "&lt;") for line in lines) + "\n"
