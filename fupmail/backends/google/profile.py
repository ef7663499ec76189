"""Whose mailbox it is: the addresses the user may write from, with the signature of each."""

from typing import Any

from inscriptis import get_text

from fupmail.backends.google.pages import Json
from fupmail.backends.google.session import Session
from fupmail.errors import Unavailable
from fupmail.model.mailbox import Address, Alias


def aliases(session: Session, users: Any) -> tuple[Alias, ...]:
    """Every address that Gmail will send from, the account's own first.

    An address that is not verified is left out: Gmail would replace it by the default one without a
    word. The account's own carries no verification.
    """
    answer = session.execute(users.settings().sendAs().list(userId="me"))
    sources = [source for source in answer.get("sendAs") or () if _usable(source)]
    found = tuple(
        _alias(source) for source in sorted(sources, key=lambda source: not source.get("isPrimary"))
    )
    if not found or not any(source.get("isPrimary") for source in sources):
        raise Unavailable("Gmail did not say whose mailbox this is.", "Try again in a while.")
    return found


def _usable(source: Json) -> bool:
    verified = source.get("verificationStatus", "accepted") == "accepted"
    return "@" in source.get("sendAsEmail", "") and (verified or bool(source.get("isPrimary")))


def _alias(source: Json) -> Alias:
    html = source.get("signature", "")
    return Alias(
        address=Address(source["sendAsEmail"].strip().lower(), source.get("displayName", "")),
        signature_text=get_text(html).strip() if html else "",
        signature_html=html,
        is_default=bool(source.get("isDefault")),
    )
