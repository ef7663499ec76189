"""Addresses that open a thread, a draft or an event in the right one of a user's Google accounts.

Google documents no such scheme; these forms are in wide use. `authuser` names the account, because
`/u/0` is whichever account the browser signed in to first.
"""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

MAIL = "https://mail.google.com/mail/"


def thread_link(account: str, thread: str) -> str:
    """The conversation, wherever it is filed; empty where there is none."""
    return f"{_mail(account)}#all/{quote(thread, safe='')}" if thread else ""


def draft_link(account: str, thread: str, message: str, *, alone: bool) -> str:
    """The draft: by its thread, or, `alone` in it, in a compose window.

    Only the id of the message inside opens a compose window (the draft's own id is a dead link), and it
    goes stale with the next edit: so a reply is shown by its thread.
    """
    if alone and message:
        return f"{_mail(account)}#drafts?compose={quote(message, safe='')}"
    return thread_link(account, thread) or f"{_mail(account)}#drafts"


def message_link(account: str, message_id: str) -> str:
    """One message, found by its Message-ID, which survives when Gmail's own ids change."""
    return f"{_mail(account)}#search/{quote('rfc822msgid:' + message_id.strip('<>'), safe='')}"


def event_link(account: str, html_link: str) -> str:
    """The event, as Calendar itself links it, for this account; empty for a link that is not Google's."""
    parts = urlsplit(html_link)
    if parts.scheme != "https" or not f".{parts.hostname or ''}".endswith(".google.com"):
        return ""
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "authuser"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("authuser", account)], safe="@")))


def _mail(account: str) -> str:
    return f"{MAIL}?authuser={quote(account, safe='@')}"
