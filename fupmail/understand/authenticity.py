"""What the mailbox's own provider says of the sender's domain."""

import re

from fupmail.model.facts import Authenticity
from fupmail.model.mailbox import Message

_DMARC = re.compile(r"(?:^|[;\s])dmarc\s*=\s*([a-z]+)", re.IGNORECASE)
_COMMENT = re.compile(r"\([^()]*\)")


def authenticity(message: Message) -> Authenticity:
    """`pass` or `fail` as the topmost Authentication-Results says of DMARC, else `unknown`.

    Only the topmost field was written by the last server to take the mail, the user's own; those below
    may have come with the mail and say what the sender likes.
    """
    found = _DMARC.search(_COMMENT.sub("", message.header("authentication-results")))
    verdict = found[1].lower() if found else ""
    return "pass" if verdict == "pass" else "fail" if verdict == "fail" else "unknown"
