"""Signing in: the browser asks the user, this machine gets a code, the code becomes a sign-in on disk.

    read_client ─► link ─► browser ─► redirect or paste ─► code ─► token ─► scopes? ─► account? ─► saved

Nothing is saved before everything is known to be right; until then an earlier sign-in stays as it is.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol
from urllib.parse import urlencode

import google_auth_httplib2
from google.auth.exceptions import TransportError
from google_auth_oauthlib.flow import InstalledAppFlow

from fupmail.backends.google.allowlist import Roots
from fupmail.backends.google.answers import RefusedByGoogle
from fupmail.backends.google.consent_page import refusal, unanswered
from fupmail.backends.google.credentials import (
    StoredCredentials,
    TokenRefused,
    ask_for_token,
    ends,
    expires,
)
from fupmail.backends.google.quota import Quota, RunTime
from fupmail.backends.google.redirect import Redirects
from fupmail.backends.google.scopes import SCOPES, missing
from fupmail.backends.google.session import Session, open_session, revoke_place
from fupmail.backends.google.token import SIGN_IN, Grant, TokenFile
from fupmail.backends.google.transport import Transport
from fupmail.config import GoogleSettings
from fupmail.errors import LedgerError, NotAuthorised, Unavailable

CONSENT_MINUTES = 10
_PATIENCE = timedelta(minutes=2)  # for the requests after the consent


class Person(Protocol):
    """The one at the keyboard, as the command line reaches them."""

    def shows(self, link: str, port: int) -> None:
        """Presents the link, and opens it where there is a browser."""

    def pastes(self, take: Callable[[str], bool]) -> None:
        """Starts to hand pasted addresses to `take`, without waiting; does nothing off a terminal."""


def sign_in(
    settings: GoogleSettings,
    client: dict[str, Any],
    file: TokenFile,
    person: Person,
    *,
    now: Callable[[], datetime],
    port: int = 0,
    minutes: float = CONSENT_MINUTES,
) -> Grant:
    """The new sign-in, saved; `NotAuthorised` (exit 4) in plain words where it did not come about."""
    _refuse_closed_folder(file)
    before = file.account(now())
    with Redirects(port) as redirects:
        link, redirects.state, verifier = _link(client, redirects.url, before)
        person.shows(link, redirects.port)
        person.pastes(redirects.offer)
        arrived = redirects.wait(minutes * 60)
        code = _code(arrived, minutes)
        form = _exchange_form(client["installed"], code, verifier, redirects.url)
    grant = _grant(_asked(settings, client["installed"]["token_uri"], form), client["installed"], now())
    grant = _for_account(grant, settings, file, now, before)
    try:
        with file.locked():
            file.write(grant)
    except OSError as error:
        raise _not_kept(file, error.strerror or str(error)) from error
    return grant


def _refuse_closed_folder(file: TokenFile) -> None:
    """Spares the user the way through the browser where its end could not be kept."""
    folder = next(place for place in file.path.parents if place.exists())
    if not os.access(folder, os.W_OK):
        raise _not_kept(file, "Permission denied")


def _not_kept(file: TokenFile, why: str) -> LedgerError:
    return LedgerError(
        f"The sign-in cannot be saved in {file.path.parent}: {why}.",
        "Make that folder yours to write to, or make room there; then type: fupmail login",
    )


def _link(client: dict[str, Any], redirect_uri: str, account: str) -> tuple[str, str, str]:
    """The consent page's address, the state that its answer will carry, and the proof key for the code."""
    secure = client["installed"]["auth_uri"].replace("http://", "https://", 1)
    flow = InstalledAppFlow.from_client_config(
        {"installed": client["installed"] | {"auth_uri": secure}},
        list(SCOPES),
        redirect_uri=redirect_uri,
        autogenerate_code_verifier=True,
    )
    hint = {"login_hint": account} if account else {}
    link, state = flow.authorization_url(access_type="offline", prompt="consent", **hint)
    if secure != client["installed"]["auth_uri"]:  # a test on this machine; the library makes https only
        link = link.replace("https://", "http://", 1)
    return link, state, flow.code_verifier


def sign_out(settings: GoogleSettings, file: TokenFile, now: datetime) -> str | None:
    """Takes the grant back at Google, then forgets it here, whatever Google says.

    Gives "" when both are done, what was wrong at Google otherwise, and None where nobody was signed in.
    """
    if not file.path.exists():
        file.delete()  # what was set aside of an earlier one
        return None
    try:
        grant = file.read(now)
    except NotAuthorised as error:
        file.delete()
        return error.message
    try:
        return _revoked(settings, grant)
    finally:
        file.delete()


def _revoked(settings: GoogleSettings, grant: Grant) -> str:
    transport = _transport(settings, grant.token_uri)
    request = google_auth_httplib2.Request(transport)
    headers = {"content-type": "application/x-www-form-urlencoded"}
    try:
        body = urlencode({"token": grant.refresh_token})
        answer = request(revoke_place(grant.token_uri), method="POST", body=body, headers=headers)
    except (TransportError, OSError) as error:
        return f"Google could not be reached ({error})."
    finally:
        transport.close()
    # 400 invalid_token: it had ended already, which is what was wanted
    return "" if answer.status in (200, 400) else f"Google answered with status {answer.status}."


def _transport(settings: GoogleSettings, token_uri: str) -> Transport:
    time = RunTime(_PATIENCE)
    roots = Roots(settings.gmail_root, settings.calendar_root, token_uri, revoke_place(token_uri))
    return Transport(roots, time, Quota(settings.quota_per_minute, time), read_only=True)


def _code(arrived: dict[str, str] | None, minutes: float) -> str:
    if arrived is None:
        raise unanswered(minutes)
    if error := arrived.get("error"):
        raise refusal(error)
    return arrived["code"]


def _exchange_form(client: dict[str, Any], code: str, verifier: str, redirect_uri: str) -> dict[str, str]:
    return {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": client["client_id"],
        "client_secret": client["client_secret"],
        "redirect_uri": redirect_uri,
        "code_verifier": verifier,
    }


def _asked(settings: GoogleSettings, token_uri: str, form: dict[str, str]) -> dict[str, Any]:
    transport = _transport(settings, token_uri)
    try:
        return ask_for_token(google_auth_httplib2.Request(transport), token_uri, form)
    except TokenRefused as refused:
        if refused.code in ("invalid_client", "unauthorized_client", "deleted_client"):
            hint = "Download the client's JSON again from the Google Cloud console, then type: fupmail login"
            raise NotAuthorised(f"Google does not know this OAuth client ({refused}).", hint) from refused
        raise NotAuthorised(
            f"Google did not take the answer of its own page ({refused}).", SIGN_IN
        ) from refused
    except TransportError as error:
        raise Unavailable(
            f"Google cannot be reached: {error}.", "Check the network, then try again."
        ) from error
    finally:
        transport.close()


def _grant(answer: dict[str, Any], client: dict[str, Any], now: datetime) -> Grant:
    granted = tuple(str(answer.get("scope") or " ".join(SCOPES)).split())
    if lacking := missing(granted):
        raise NotAuthorised(
            f"On the consent page a box was left empty: fupmail may not {'; nor '.join(lacking)}.",
            f"{SIGN_IN}, and tick all three boxes. Nothing was saved.",
        )
    if not isinstance(answer.get("refresh_token"), str) or not answer["refresh_token"]:
        raise NotAuthorised(
            "Google gave access for one hour only, without the means to renew it.",
            "Remove fupmail at myaccount.google.com/connections, then type: fupmail login",
        )
    return Grant(
        token=answer["access_token"],
        refresh_token=answer["refresh_token"],
        token_uri=client["token_uri"],
        client_id=client["client_id"],
        client_secret=client["client_secret"],
        scopes=granted,
        expiry=expires(answer, now),
        signed_in_at=now,
        ends_at=ends(answer, now),
    )


def _for_account(
    grant: Grant, settings: GoogleSettings, file: TokenFile, now: Callable[[], datetime], before: str
) -> Grant:
    """The grant with its account's name, once both services have answered with it."""
    credentials = StoredCredentials(grant, file, now)
    session = open_session(settings, credentials, now=now, time_budget=_PATIENCE, read_only=True)
    try:
        account = _account(session)
    finally:
        session.close()
    if before and account != before:
        raise NotAuthorised(
            f"You signed in as {account}; until now fupmail worked for {before}. Nothing was changed.",
            f"{SIGN_IN}, and choose {before}. To move to the other account, type first: fupmail logout",
        )
    return replace(grant, account=account)


def _account(session: Session) -> str:
    try:
        profile = session.execute(session.gmail.users().getProfile(userId="me"))
        session.execute(session.calendar.events().list(calendarId="primary", maxResults=1, fields="timeZone"))
    except RefusedByGoogle as refused:
        raise NotAuthorised(f"The new sign-in does not work: {refused.message}", SIGN_IN) from refused
    return str(profile.get("emailAddress", "")).lower()
