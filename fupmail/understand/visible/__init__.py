"""Visible text: what this person wrote here, without quoted and forwarded text and without the signature."""

from dataclasses import dataclass

from fupmail.understand.visible.page import Page
from fupmail.understand.visible.quotes import OwnLines
from fupmail.understand.visible.signature import signature_start
from fupmail.understand.visible.words import STUB_PHRASES

LONGEST_STUB = 400


@dataclass(frozen=True, slots=True)
class VisibleText:
    """A person's own words, and the signature below them."""

    text: str
    signature: str = ""


def visible_text(text: str, html: str) -> VisibleText:
    """The writer's own words and signature, from the plain body or, where that is empty or a stub, the HTML.

    Every line of the result stands in the mail as it is; only an attribution that shares a line with the
    writer's words is cut off it.
    """
    if html and _is_stub(text):
        from fupmail.understand.visible.html_body import text_of_html  # costs 100 ms, and few mails need it

        text = text_of_html(html) or text
    own = OwnLines(Page.of(text))
    page = own.kept_page
    end = signature_start(page.heads)
    signature = [head for head in (*page.heads[end:], own.device_signature) if head]
    return VisibleText("\n".join(page.lines[:end]).strip("\n"), "\n".join(signature))


def _is_stub(text: str) -> bool:
    """Whether the plain body is empty or only says that there is HTML to be read."""
    words = text[: LONGEST_STUB + 1].strip()
    return not words or (
        len(words) <= LONGEST_STUB and any(phrase in words.lower() for phrase in STUB_PHRASES)
    )
