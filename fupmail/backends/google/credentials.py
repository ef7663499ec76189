"""The kept sign-in as Google's client wants it, renewed under a lock and written back."""

import json
import logging
import urllib.parse
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import google.oauth2.credentials
from google.auth.exceptions import TransportError

from fupmail.backends.google.answers import ASK_ADMINISTRATOR
from fupmail.backends.google.scopes import missing
from fupmail.backends.google.token import SIGN_IN, Grant, TokenFile
from fupmail.errors import FupmailError, NotAuthorised

SPARE = timedelta(minutes=5)  # Google's library renews a little less than four minutes ahead
PUBLISH = (
    "Publish the app: open https://console.cloud.google.com/auth/audience and click 'Publish app', then "
    "'Confirm'; for your own use that needs no review.\n"
    "Then type: fupmail login (publishing alone is not enough)"
)
BLOCKED_BY_ADMINISTRATOR = ("admin_policy_enforced",)
_TEMPORARY = {"internal_failure", "server_error", "temporarily_unavailable", "rate_limit_exceeded"}
_log = logging.getLogger(__name__)


class TokenRefused(Exception):
    """The sign-in service said no; `code` is OAuth's word for why."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}" if description else code)
        self.code = code


class StoredCredentials(google.oauth2.credentials.Credentials):
    """Credentials from a token file. Of many processes only one renews; the others read what it wrote."""

    def __init__(self, grant: Grant, file: TokenFile, now: Callable[[], datetime]) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            grant.token or None,
            refresh_token=grant.refresh_token,
            token_uri=grant.token_uri,
            client_id=grant.client_id,
            client_secret=grant.client_secret,
            expiry=_naive(grant.expiry or now()),
            account=grant.account,
        )
        self._grant = grant
        self._file = file
        self._now = now

    def refresh(self, request: Any) -> None:
        """Takes what another process renewed meanwhile, else renews; `NotAuthorised` says why that failed."""
        with self._file.locked():
            kept = self._file.read(self._now())
            if kept.account != self._grant.account:
                raise NotAuthorised(
                    f"Another account was signed in meanwhile: {kept.account or 'nobody knows which'}.",
                    "Run fupmail again to work on that one.",
                )
            if kept.token != self._grant.token and kept.expiry and kept.expiry > self._now() + SPARE:
                self._take(kept)
                return
            renewed = _renewed(request, kept, self._now())
            self._take(renewed)
            try:
                self._file.write(renewed)
            except OSError as error:
                _log.warning(
                    "The renewed sign-in could not be saved in %s (%s). This run goes on with it.",
                    self._file.path.parent,
                    error.strerror,
                )

    def _take(self, grant: Grant) -> None:
        self._grant = grant
        self.token = grant.token
        self.expiry = _naive(grant.expiry)
        self._refresh_token = grant.refresh_token


def load_credentials(path: Path, now: Callable[[], datetime]) -> StoredCredentials:
    """The credentials kept at `path`; `NotAuthorised` (exit 4) with what to type where they will not do."""
    file = TokenFile(path)
    grant = file.read(now())
    if grant.scopes and (lacking := missing(grant.scopes)):
        raise NotAuthorised(
            f"fupmail was not allowed to {'; nor to '.join(lacking)}.", SIGN_IN + ", and tick every box"
        )
    return StoredCredentials(grant, file, now)


def ask_for_token(request: Any, uri: str, form: dict[str, str]) -> dict[str, Any]:
    """The token endpoint's answer; `TokenRefused`, or `TransportError` where it could not be asked."""
    headers = {"content-type": "application/x-www-form-urlencoded"}
    try:
        answer = request(uri, method="POST", body=urllib.parse.urlencode(form), headers=headers)
    except OSError as error:
        raise TransportError(error) from error  # type: ignore[no-untyped-call]
    value = _object(answer.data)
    code = value.get("error")
    if answer.status == 200 and isinstance(value.get("access_token"), str):
        return value
    if not isinstance(code, str) or answer.status >= 500 or code in _TEMPORARY:
        text = (
            "a page came instead of its answer (does this network want you to sign in to it, in a browser?)"
            if answer.status == 200
            else f"the sign-in service gave no usable answer (status {answer.status})"
        )
        raise TransportError(text)  # type: ignore[no-untyped-call]
    raise TokenRefused(code, str(value.get("error_description", ""))[:200])


def expires(answer: dict[str, Any], now: datetime) -> datetime:
    """When the access token of this answer ends; at once where it does not say."""
    return _from_now(answer.get("expires_in"), now) or now


def ends(answer: dict[str, Any], now: datetime) -> datetime | None:
    """When the whole sign-in ends by itself, where Google says so: it does for apps in testing."""
    return _from_now(answer.get("refresh_token_expires_in"), now)


def _from_now(seconds: object, now: datetime) -> datetime | None:
    try:
        return now + timedelta(seconds=float(seconds)) if isinstance(seconds, int | float | str) else None
    except (ValueError, OverflowError):
        return None


def why_refused(refused: TokenRefused, grant: Grant, now: datetime) -> FupmailError:
    """What a refused renewal means, and what to do about it: told by the age of the sign-in."""
    if refused.code == "invalid_grant":
        return NotAuthorised(*_ended(grant, now))
    if refused.code in ("invalid_client", "deleted_client", "unauthorized_client", "disabled_client"):
        return NotAuthorised(
            f"Google does not know your OAuth client any more ({refused}).",
            "Download its JSON again from the Google Cloud console, then type: fupmail login",
        )
    if refused.code in BLOCKED_BY_ADMINISTRATOR:
        return NotAuthorised("Your organisation's administrator does not allow fupmail.", ASK_ADMINISTRATOR)
    if refused.code == "invalid_scope":
        return NotAuthorised("A permission was taken back.", SIGN_IN + ", and tick every box")
    return NotAuthorised(f"Google did not renew the sign-in ({refused}).", SIGN_IN)


def _ended(grant: Grant, now: datetime) -> tuple[str, str]:
    age = now - grant.signed_in_at if grant.signed_in_at else None
    if (grant.ends_at and grant.ends_at <= now) or (age and timedelta(days=6.5) <= age <= timedelta(days=8)):
        return (
            "Google ended the sign-in after seven days, as it does while an OAuth app is in testing.",
            PUBLISH,
        )
    if age and age > timedelta(days=8) and _never_outlived_a_week(grant):
        return (
            "Google no longer accepts the sign-in. It was never renewed after its first seven days: your "
            "OAuth app is most likely still in testing.",
            PUBLISH,
        )
    if grant.expiry and now - grant.expiry > timedelta(days=180):
        return "Google ended the sign-in: it was not used for six months.", SIGN_IN
    return (
        "Google no longer accepts the sign-in. Access was removed in the Google account, its password was "
        "changed (that ends access to mail), or an administrator ended it.",
        SIGN_IN,
    )


def _never_outlived_a_week(grant: Grant) -> bool:
    """Whether nothing shows that the app is published: access tokens last an hour from their renewal."""
    if grant.signed_in_at is None or grant.expiry is None:
        return False
    return grant.expiry - grant.signed_in_at <= timedelta(days=7, hours=1)


def _renewed(request: Any, grant: Grant, now: datetime) -> Grant:
    """The grant with a fresh token. No scopes are named: that gives all granted ones, and never too many."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": grant.refresh_token,
        "client_id": grant.client_id,
        "client_secret": grant.client_secret,
    }
    try:
        answer = ask_for_token(request, grant.token_uri, form)
    except TokenRefused as refused:
        raise why_refused(refused, grant, now) from refused
    granted = tuple(str(answer.get("scope") or "").split()) or grant.scopes
    if granted and (lacking := missing(granted)):
        raise NotAuthorised(
            f"fupmail is no longer allowed to {'; nor to '.join(lacking)}.", SIGN_IN + ", and tick every box"
        )
    return replace(
        grant,
        token=answer["access_token"],
        refresh_token=str(answer.get("refresh_token") or grant.refresh_token),
        scopes=granted,
        expiry=expires(answer, now),
    )


def _object(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _naive(instant: datetime | None) -> datetime | None:
    """Google's library keeps UTC without saying so."""
    return instant.astimezone(UTC).replace(tzinfo=None) if instant else None
