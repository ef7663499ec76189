"""Facts from the mailbox made fit for a sentence: one line, no tricks, of bearable length."""

import re
import unicodedata

JOINERS = "\u200c\u200d"  # Persian and Indic spelling needs them
REPLY_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|sv|antw|antwort|r[ée]f?|odp|vs)\s*(?:\[\d+\])?\s*[:：]|\[(?:ext|extern|external)\])\s*",
    re.I,
)
FORWARD_PREFIX = re.compile(r"^\s*(?:fwd?|wg|tr|i|enc|vb)\s*:\s*", re.I)


def one_line(text: str, limit: int = 200) -> str:
    """The text on one line without control, formatting and lone surrogate characters, cut at a word."""
    shown = (character for character in text if _is_shown(character))
    line = " ".join("".join(shown).split())
    if len(line) <= limit:
        return line
    return (
        line[:limit].rpartition(" ")[0].rstrip(" ,;:-") + "…" if " " in line[:limit] else line[:limit] + "…"
    )


def _is_shown(character: str) -> bool:
    if character.isspace() or character in JOINERS:
        return True
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def without_reply_prefix(subject: str) -> str:
    """The subject without its leading `Re:`, `AW:`, `SV:` and the like, however many there are."""
    return _strip_all(REPLY_PREFIX, subject)


def topic_of(subject: str) -> str:
    """The subject as people would name it: without reply and forward prefixes."""
    previous = None
    while previous != subject:
        previous, subject = subject, _strip_all(FORWARD_PREFIX, _strip_all(REPLY_PREFIX, subject))
    return subject.strip()


def _strip_all(prefix: re.Pattern[str], text: str) -> str:
    while found := prefix.match(text):
        text = text[found.end() :]
    return text.strip()
