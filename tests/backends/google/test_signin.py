"""Signing in and out, over real HTTP against a sign-in service that this project did not write."""

import json
import re
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fupmail.backends.google.consent_page import NotGranted
from fupmail.backends.google.credentials import StoredCredentials
from fupmail.backends.google.oauth_client import read_client
from fupmail.backends.google.redirect import Redirects
from fupmail.backends.google.scopes import SCOPES
from fupmail.backends.google.session import open_session
from fupmail.backends.google.signin import sign_in, sign_out
from fupmail.backends.google.token import Grant, TokenFile
from fupmail.errors import FupmailError, LedgerError, NotAuthorised, Unavailable, UsageError
from tests.servers.emulate import USER, Emulate, consent
from tests.servers.faults import Fault, FaultProxy, Request
from tests.servers.process import free_port

pytestmark = pytest.mark.servers
EVE = "eve@studio.example"


def now() -> datetime:
    return datetime.now(UTC)


class Someone:
    """Plays the user: `act` gets the link in a thread of its own, `paste` takes an address."""

    def __init__(self, act: Callable[["Someone", str], None]) -> None:
        self._act = act
        self.link = ""
        self.trouble: list[BaseException] = []
        self.paste: Callable[[str], bool] = lambda _address: False

    def shows(self, link: str, port: int) -> None:
        self.link = link

    def pastes(self, take: Callable[[str], bool]) -> None:
        self.paste = take
        threading.Thread(target=self._play, daemon=True).start()

    def _play(self) -> None:
        try:
            self._act(self, self.link)
        except BaseException as error:
            self.trouble.append(error)


class Google:
    """emulate behind a proxy that adds what it lacks: whose mailbox a token opens."""

    def __init__(self, emulate: Emulate, proxy: FaultProxy, folder: Path) -> None:
        self.proxy = proxy
        self.account = USER
        self.faults: dict[str, Fault] = {}
        proxy.spoil = self._spoil
        self.settings = emulate.settings(proxy.url)
        self.client = emulate.client(proxy.url)
        self.file = TokenFile(folder / "home" / "token.json")

    def _spoil(self, request: Request) -> Fault | None:
        for part, fault in self.faults.items():
            if part in request.path:
                return fault
        if request.path.endswith("/profile"):
            return Fault.answer({"emailAddress": self.account})
        return Fault.answer({"timeZone": "Europe/Berlin"}) if "/calendar/" in request.path else None

    def sign_in(self, act: Callable[[Someone, str], None], **more: Any) -> Grant:
        return sign_in(
            self.settings, self.client, self.file, Someone(act), now=now, **{"minutes": 0.3, **more}
        )


@pytest.fixture
def google(emulate: Emulate, fault_proxy: Callable[[str], FaultProxy], tmp_path: Path) -> Iterator[Google]:
    return Google(emulate, fault_proxy(emulate.url), tmp_path)


def agrees(_someone: Someone, link: str) -> None:
    consent(link)


def pastes(someone: Someone, link: str) -> None:
    assert someone.paste(consent(link, follow=False))


def redirect(link: str, **form: str) -> str:
    """The address that the consent page would send the browser to."""
    asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(link).query))
    return asked["redirect_uri"] + "?" + urllib.parse.urlencode({"state": asked["state"], **form})


@pytest.mark.parametrize("way", [agrees, pastes])
def test_the_user_signs_in_by_browser_or_by_paste(
    google: Google, way: Callable[[Someone, str], None]
) -> None:
    """R28."""
    grant = google.sign_in(way)
    assert grant == google.file.read(now())
    assert (grant.account, set(grant.scopes)) == (USER, set(SCOPES))
    assert grant.refresh_token
    assert grant.signed_in_at is not None


def test_exactly_three_permissions_are_asked_for_with_a_proof_key_and_for_good(google: Google) -> None:
    """S05."""
    seen: list[str] = []

    def looks(someone: Someone, link: str) -> None:
        seen.append(link)
        consent(link)

    google.sign_in(looks)
    asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(seen[0]).query))
    assert asked["scope"].split() == [
        "https://www.googleapis.com/auth/gmail.readonly",
        "https://www.googleapis.com/auth/gmail.compose",
        "https://www.googleapis.com/auth/calendar.events.owned",
    ]
    assert asked["code_challenge_method"] == "S256"
    assert (asked["access_type"], asked["prompt"]) == ("offline", "consent")
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", asked["redirect_uri"])


def test_the_kept_sign_in_renews_itself_and_opens_the_mailbox(google: Google) -> None:
    grant = google.sign_in(agrees)
    ended = replace(grant, expiry=now() - timedelta(days=1))
    google.file.write(ended)
    session = open_session(
        google.settings, StoredCredentials(ended, google.file, now), now=now, time_budget=timedelta(minutes=1)
    )
    assert session.execute(session.gmail.users().labels().list(userId="me"))["labels"]
    session.close()
    assert google.file.read(now()).token != grant.token


RENEW = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from fupmail.backends.google.credentials import load_credentials
from fupmail.backends.google.session import open_session
from fupmail.config import GoogleSettings
now = lambda: datetime.now(UTC)
settings = GoogleSettings(gmail_root=sys.argv[2], calendar_root=sys.argv[2])
credentials = load_credentials(Path(sys.argv[1]), now)
session = open_session(settings, credentials, now=now, time_budget=timedelta(minutes=1))
print(len(session.execute(session.gmail.users().labels().list(userId="me"))["labels"]))
session.close()
"""


def test_of_five_programs_with_a_token_that_ended_one_renews_it(google: Google) -> None:
    """R21."""
    google.file.write(replace(google.sign_in(agrees), expiry=now() - timedelta(days=1)))
    google.proxy.forget()
    words = [sys.executable, "-c", RENEW, str(google.file.path), google.settings.gmail_root]
    running = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for _ in range(5)]
    answers = [program.communicate(timeout=60)[0] for program in running]
    assert all(int(answer) > 0 for answer in answers)
    asked = [request.path.rpartition("/")[2] for request in google.proxy.log]
    assert (asked.count("token"), asked.count("labels")) == (1, 5)


def test_a_code_for_another_sign_in_is_not_taken(google: Google) -> None:
    """A page that guesses the port cannot slip its own account in."""
    statuses: list[int] = []

    def attacked(_someone: Someone, link: str) -> None:
        for form in ({"code": "theirs", "state": "guessed"}, {"code": "theirs", "state": ""}):
            try:
                urllib.request.urlopen(redirect(link, **form), timeout=5).close()
            except urllib.error.HTTPError as error:
                statuses.append(error.code)
                error.close()
        consent(link)

    assert google.sign_in(attacked).account == USER
    assert statuses == [404, 404]


def test_nothing_is_taken_before_the_user_was_sent_to_google() -> None:
    with Redirects(0) as redirects:
        assert not redirects.offer(redirects.url + "?code=theirs")
        assert not redirects.offer(redirects.url + "?code=theirs&state=")


def test_a_wrong_paste_is_not_taken_and_the_wait_goes_on(google: Google) -> None:
    def fumbles(someone: Someone, link: str) -> None:
        for address in ("", "hello", link, "http://127.0.0.1/?code=a", "http://[::1", redirect(link)):
            assert not someone.paste(address)
        consent(link)

    assert google.sign_in(fumbles).account == USER


def refusal(google: Google, act: Callable[[Someone, str], None], **more: Any) -> FupmailError:
    """How the sign-in failed, having saved nothing."""
    before = google.file.path.read_bytes() if google.file.path.exists() else None
    with pytest.raises(FupmailError) as caught:
        google.sign_in(act, **more)
    assert (google.file.path.read_bytes() if google.file.path.exists() else None) == before
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("left_empty", SCOPES)
def test_a_box_left_empty_is_named(google: Google, left_empty: str) -> None:
    """R25."""
    ticked = " ".join(scope for scope in SCOPES if scope != left_empty)
    error = refusal(google, lambda _someone, link: consent(link, scope=ticked) and None)
    assert isinstance(error, NotAuthorised)
    assert SCOPES[left_empty] in error.message


def test_pressing_cancel_is_an_answer(google: Google) -> None:
    error = refusal(
        google, lambda someone, link: someone.paste(redirect(link, error="access_denied")) and None
    )
    assert "not granted" in error.message


@pytest.mark.parametrize(
    ("word", "message", "hint"),
    [
        ("org_internal", "Internal", "Make external"),
        ("admin_policy_enforced", "administrator", "note for them"),
        ("disabled_client", "your key", "Desktop app"),
        ("something_new", "something_new", "fupmail login"),
    ],
)
def test_what_google_says_no_for_is_told_with_what_to_do(
    google: Google, word: str, message: str, hint: str
) -> None:
    error = refusal(google, lambda someone, link: someone.paste(redirect(link, error=word)) and None)
    assert isinstance(error, NotGranted)
    assert message in error.message
    assert hint in error.hint
    assert not error.may_be_blocked


def test_nobody_at_the_consent_page_ends_the_wait(google: Google) -> None:
    error = refusal(google, lambda _someone, _link: None, minutes=0.005)
    assert isinstance(error, NotGranted)
    assert "Nobody came back" in error.message
    assert error.may_be_blocked


def test_another_account_than_before_is_refused_and_the_old_sign_in_stays(google: Google) -> None:
    """R26."""
    google.sign_in(agrees)
    google.account = EVE
    error = refusal(google, agrees)
    assert isinstance(error, NotAuthorised)
    assert EVE in error.message
    assert USER in error.message
    assert "fupmail logout" in error.hint


def test_after_signing_out_another_account_may_sign_in(google: Google) -> None:
    google.sign_in(agrees)
    assert sign_out(google.settings, google.file, now()) == ""
    google.account = EVE
    assert google.sign_in(agrees).account == EVE


def test_access_for_one_hour_only_is_not_kept(google: Google) -> None:
    answer = {"access_token": "a", "expires_in": 3600, "scope": " ".join(SCOPES)}
    google.faults["/oauth2/token"] = Fault.answer(answer)
    assert "one hour only" in refusal(google, agrees).message


def test_a_sign_in_that_google_will_end_says_when(google: Google) -> None:
    answer = {
        "access_token": "a",
        "expires_in": 3600,
        "refresh_token": "r",
        "refresh_token_expires_in": 604799,
    }
    google.faults["/oauth2/token"] = Fault.answer({**answer, "scope": " ".join(SCOPES)})
    grant = google.sign_in(agrees)
    assert grant.signed_in_at is not None
    assert grant.ends_at == grant.signed_in_at + timedelta(seconds=604799)


@pytest.mark.parametrize(
    ("place", "fault", "kind", "words"),
    [
        ("/oauth2/token", Fault.answer({"error": "invalid_client"}, 401), NotAuthorised, "OAuth client"),
        ("/oauth2/token", Fault.answer({"error": "invalid_grant"}, 400), NotAuthorised, "its own page"),
        ("/oauth2/token", Fault.page(503), Unavailable, "reached"),
        ("/oauth2/token", Fault.page(200), Unavailable, "reached"),
        ("/oauth2/token", Fault.reset_after(), Unavailable, "reached"),
        (
            "/profile",
            Fault.error(403, "accessNotConfigured", "Gmail API has not been used"),
            NotAuthorised,
            "API",
        ),
        ("/calendar/", Fault.error(403, "accessNotConfigured", "Calendar API"), NotAuthorised, "API"),
        ("/profile", Fault.error(404, "notFound"), NotAuthorised, "does not work"),
        ("/profile", Fault.error(401, "authError"), NotAuthorised, ""),
    ],
)
def test_each_trouble_has_its_own_words_and_nothing_is_saved(
    google: Google, place: str, fault: Fault, kind: type[FupmailError], words: str
) -> None:
    google.faults[place] = fault
    error = refusal(google, agrees)
    assert isinstance(error, kind)
    assert words in error.message


def test_a_port_in_use_is_a_matter_of_usage(google: Google) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        error = refusal(google, agrees, port=taken.getsockname()[1])
    assert isinstance(error, UsageError)
    assert "--port" in error.hint


def test_a_full_disk_is_disk_trouble(google: Google, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(TokenFile, "write", full)
    assert isinstance(refusal(google, agrees), LedgerError)


def test_signing_out_takes_the_grant_back_and_forgets_it(google: Google) -> None:
    """S36."""
    grant = google.sign_in(agrees)
    assert sign_out(google.settings, google.file, now()) == ""
    assert list(google.file.path.parent.glob("*token*")) in (
        [],
        [google.file.path.with_name("token.json.lock")],
    )
    google.file.write(grant)
    session = open_session(
        google.settings, StoredCredentials(grant, google.file, now), now=now, time_budget=timedelta(minutes=1)
    )
    google.faults["/labels"] = Fault.error(401, "authError")
    with pytest.raises(NotAuthorised, match="no longer accepts"):
        session.execute(session.gmail.users().labels().list(userId="me"))
    session.close()


def test_signing_out_without_a_network_forgets_here_and_says_what_is_left(google: Google) -> None:
    """S36."""
    google.sign_in(agrees)
    google.faults["/oauth2/revoke"] = Fault.reset_before()
    trouble = sign_out(google.settings, google.file, now())
    assert trouble is not None
    assert "could not be reached" in trouble
    assert not google.file.path.exists()


def test_a_sign_out_of_nobody_is_no_error(google: Google) -> None:
    assert sign_out(google.settings, google.file, now()) is None


def test_a_damaged_sign_in_is_forgotten_too(google: Google) -> None:
    google.file.path.parent.mkdir()
    google.file.path.write_text("{")
    assert sign_out(google.settings, google.file, now())
    assert [each for each in google.file.path.parent.iterdir() if "lock" not in each.name] == []


CLIENT: dict[str, Any] = {
    "installed": {
        "client_id": "x.apps.googleusercontent.com",
        "client_secret": "not-a-secret",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
    }
}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "does not exist"),
        ("{", "not JSON"),
        ("[]", "not an OAuth client"),
        (json.dumps({"web": CLIENT["installed"]}), "Web application"),
        (json.dumps({"type": "service_account"}), "a service account's key"),
        (json.dumps({"type": "authorized_user"}), "a sign-in of another program"),
        (json.dumps({"installed": {**CLIENT["installed"], "client_id": ""}}), "no client_id"),
        (json.dumps({"installed": {**CLIENT["installed"], "client_id": "YOUR-CLIENT"}}), "still the example"),
        (
            json.dumps({"installed": {**CLIENT["installed"], "token_uri": "https://evil.example/t"}}),
            "not Google's",
        ),
        (
            json.dumps({"installed": {**CLIENT["installed"], "auth_uri": "https://evil.example/a"}}),
            "not Google's",
        ),
    ],
)
def test_a_client_that_will_not_do_is_told_apart(tmp_path: Path, text: str | None, words: str) -> None:
    path = tmp_path / "credentials.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(NotAuthorised, match=words) as caught:
        read_client(path)
    assert "Desktop app" in caught.value.hint


def test_a_client_as_google_gives_it_will_do(tmp_path: Path) -> None:
    path = tmp_path / "credentials.json"
    path.write_text(json.dumps(CLIENT), encoding="utf-8-sig")
    assert read_client(path) == CLIENT


def test_a_sign_in_service_that_is_down_is_told_apart_from_a_refusal(google: Google) -> None:
    stray = f"http://127.0.0.1:{free_port()}"
    google.client["installed"]["token_uri"] = stray + "/oauth2/token"
    assert isinstance(refusal(google, agrees), Unavailable)
