"""What a refusal on Google's consent page means, and what to do about it.

Most refusals stand on Google's own page under "Access blocked", with a word for why in small print, and the
browser never comes back from there. A few do come back as `error`.
"""

from fupmail.backends.google.answers import ASK_ADMINISTRATOR
from fupmail.backends.google.token import SIGN_IN
from fupmail.errors import NotAuthorised

_AUDIENCE_PAGE = "https://console.cloud.google.com/auth/audience"
_KEYS_PAGE = "https://console.cloud.google.com/auth/clients"
BLOCKED = (
    'If Google\'s page said "Access blocked", the error that it names tells why:\n'
    f"  access_denied: your app is not published. Click Publish app: {_AUDIENCE_PAGE}\n"
    "  org_internal: your app is Internal, and the account is not of that organisation. Choose the one that "
    "is; or, on that same page, click Make external, then Publish app.\n"
    "  admin_policy_enforced: your administrator has to trust your key; fupmail init has a note for them.\n"
    f"  redirect_uri_mismatch, deleted_client: make a key of the type Desktop app: {_KEYS_PAGE}"
)
_KEY_GONE = (
    "Google does not know your key, the OAuth client: it was deleted or switched off.",
    f"Make another, of the type Desktop app, at {_KEYS_PAGE} and save its JSON as credentials.json; then "
    "type: fupmail login",
)
_MEANINGS = {
    "access_denied": ("Access was not granted on Google's page.", SIGN_IN),
    "admin_policy_enforced": (
        "Your organisation's administrator does not allow fupmail.",
        ASK_ADMINISTRATOR,
    ),
    "org_internal": (
        "Your app at Google is Internal, and the account that you chose is not of its organisation.",
        f"{SIGN_IN}, and choose the account that is. To work for another one, first click Make external, "
        f"then Publish app: {_AUDIENCE_PAGE}",
    ),
    "deleted_client": _KEY_GONE,
    "disabled_client": _KEY_GONE,
    "invalid_client": _KEY_GONE,
    "unauthorized_client": _KEY_GONE,
}


class NotGranted(NotAuthorised):
    """The page gave no access; `error` is Google's word for why, "" where nobody came back from it."""

    def __init__(self, message: str, hint: str, error: str = "") -> None:
        super().__init__(message, hint)
        self.error = error

    @property
    def may_be_blocked(self) -> bool:
        """Whether the page may have told the user more than came back."""
        return self.error in ("", "access_denied")

    @property
    def key_is_gone(self) -> bool:
        """Whether another try with the same key is in vain."""
        return _MEANINGS.get(self.error) is _KEY_GONE


def refusal(error: str) -> NotGranted:
    """The meaning of the `error` with which the browser came back."""
    unknown = (f"Google did not grant access ({error[:60]}).", SIGN_IN)
    return NotGranted(*_MEANINGS.get(error, unknown), error)


def unanswered(minutes: float) -> NotGranted:
    """Nobody came back in time: the page was closed, forgotten, or blocked the way."""
    return NotGranted(f"Nobody came back from Google's page within {minutes:g} minutes.", SIGN_IN)
