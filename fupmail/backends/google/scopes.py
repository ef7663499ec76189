"""The permissions that fupmail asks for: these three and no more, each with what it is needed for.

Google has no permission that writes drafts and cannot send; that nothing is sent is `allowlist.py`'s doing.
"""

from collections.abc import Iterable

_BASE = "https://www.googleapis.com/auth/"

# Scope -> what fupmail may do by it, to follow "allowed to".
SCOPES = {
    _BASE + "gmail.readonly": "read your mail",
    _BASE + "gmail.compose": "write drafts",
    _BASE + "calendar.events.owned": "read your calendar and put holds into it",
}


# What a sign-in made elsewhere may carry instead, and what allows the same; fupmail asks for none of these.
_MAIL = {_BASE + "gmail.modify", "https://mail.google.com/"}
_WIDER = {
    _BASE + "gmail.readonly": _MAIL,
    _BASE + "gmail.compose": _MAIL,
    _BASE + "calendar.events.owned": {_BASE + "calendar.events", _BASE + "calendar"},
}


def missing(granted: Iterable[str]) -> list[str]:
    """What fupmail may not do with these scopes, in words; empty when all is well."""
    given = set(granted)
    return [purpose for scope, purpose in SCOPES.items() if not given & {scope, *_WIDER[scope]}]
