"""What stands under a letter: the alias's signature, or else the user's name."""

import re
from dataclasses import dataclass

from inscriptis import get_text
from markupsafe import Markup, escape

from fupmail.compose.clean import one_line
from fupmail.config import Config
from fupmail.model.mailbox import Alias

VALEDICTION = re.compile(
    r"(?:(?:with\s+)?(?:(?:my|all|the)\s+)*(?:best|kind|warm|many|kindest|warmest)\b[\w ]*"
    r"|regards|cheers|thanks|thank you|sincerely|yours[\w ]*"
    r"|(?:mit\s+)?(?:viel|best|freundlich|herzlich|lieb|schön)\w*\s+[\w ]*gr(?:ü|ue)(?:ß|ss)?\w*[\w ]*"
    r"|(?:mit\s+)?(?:best|freundlich|herzlich|lieb|schön)\w*\s+gru(?:ß|ss)[\w ]*"
    r"|(?:bien\s+)?cordialement|bien à vous|(?:meilleures|sincères) salutations|bonne journée|merci)"
    r"[\s,.!]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """The end of a letter as text and as HTML; the HTML carries the mark by which Gmail knows a signature."""

    text: str
    html: str
    says_goodbye: bool = False
    is_name: bool = False


def signature_of(alias: Alias, config: Config) -> Signature:
    """The alias's own signature, else the user's name, else nothing."""
    text = alias.signature_text.strip() or _text_of(alias.signature_html)
    if not text:
        name = one_line(config.name)
        return Signature(name, str(escape(name)), is_name=True)
    html = alias.signature_html.strip() or Markup("<br>\n").join(escape(text).split("\n"))
    return Signature(
        text,
        f'<div class="gmail_signature" data-smartmail="gmail_signature">{html}</div>',
        says_goodbye=is_valediction(text.split("\n", 1)[0]),
    )


def is_valediction(line: str) -> bool:
    """Whether a line says goodbye and nothing else ("Best regards,")."""
    return len(line) < 60 and VALEDICTION.fullmatch(line.strip()) is not None


def _text_of(html: str) -> str:
    if not html.strip():
        return ""
    lines = (line.strip() for line in get_text(html).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
