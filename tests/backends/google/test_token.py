"""The sign-in on disk: whole or not at all, private, renewed by one, and read with suspicion."""

import json
import os
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from google.auth.exceptions import TransportError

from fupmail.backends.google.credentials import StoredCredentials, load_credentials
from fupmail.backends.google.scopes import SCOPES
from fupmail.backends.google.token import Grant, TokenFile
from fupmail.errors import NotAuthorised

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
GRANT = Grant(
    token="access-1",
    refresh_token="refresh-1",
    token_uri="http://127.0.0.1:9/oauth2/token",
    client_id="client",
    client_secret="secret",
    scopes=tuple(SCOPES),
    expiry=NOW - timedelta(minutes=1),
    account="sam@studio.example",
    signed_in_at=NOW - timedelta(days=30),
)


def now() -> datetime:
    return NOW


@pytest.fixture
def file(tmp_path: Path) -> TokenFile:
    file = TokenFile(tmp_path / "home" / "token.json")
    file.write(GRANT)
    return file


class Endpoint:
    """The token endpoint, as google-auth's transport shows it; counts how often it was asked."""

    def __init__(self, status: int = 200, **answer: Any) -> None:
        self.asked: list[str] = []
        self._status = status
        self._answer = answer or {"access_token": "access-2", "expires_in": 3600}

    def __call__(self, uri: str, *, method: str, body: str, headers: dict[str, str]) -> Any:
        self.asked.append(body)
        data = json.dumps(self._answer).encode()
        return type("Answer", (), {"status": self._status, "data": data})()


def refresh(file: TokenFile, endpoint: Callable[..., Any], grant: Grant = GRANT) -> StoredCredentials:
    credentials = StoredCredentials(grant, file, now)
    credentials.refresh(endpoint)
    return credentials


def test_what_was_written_is_read_back(file: TokenFile) -> None:
    assert file.read(NOW) == GRANT


def test_secrets_are_not_shown_with_the_value_that_holds_them() -> None:
    """S33: not even in a traceback or a log line that prints it."""
    assert not {"access-1", "refresh-1", "'secret'"} & set(re.findall(r"[\w'-]+", repr(GRANT)))
    assert "sam@studio.example" in repr(GRANT)


def test_googles_own_reader_understands_the_file(file: TokenFile) -> None:
    from google.oauth2.credentials import Credentials

    credentials = Credentials.from_authorized_user_file(str(file.path))  # type: ignore[no-untyped-call]
    assert (credentials.refresh_token, credentials.account) == ("refresh-1", "sam@studio.example")


def test_a_file_that_googles_own_code_wrote_is_read(tmp_path: Path) -> None:
    from google.oauth2.credentials import Credentials

    own = Credentials("a", "r", None, "https://oauth2.googleapis.com/token", "c", "s", list(SCOPES))  # type: ignore[no-untyped-call]
    path = tmp_path / "token.json"
    path.write_text(own.to_json())  # type: ignore[no-untyped-call]
    path.chmod(0o600)
    assert TokenFile(path).read(NOW).refresh_token == "r"
    assert load_credentials(path, now).refresh_token == "r"


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_the_owner_can_read_it_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    """S32."""
    before = os.umask(umask)
    try:
        file = TokenFile(tmp_path / "new" / "token.json")
        file.write(GRANT)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) & 0o077 == 0


def test_a_file_open_to_others_is_closed(file: TokenFile, caplog: pytest.LogCaptureFixture) -> None:
    file.path.chmod(0o644)
    file.read(NOW)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert "could be read by others" in caplog.text


def test_another_users_file_is_refused(file: TokenFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(NotAuthorised, match="another user"):
        file.read(NOW)


class Killed(BaseException):
    """The machine stops here."""


def test_killed_at_any_point_of_the_writing_the_file_is_the_old_one_or_the_new_one(
    file: TokenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R22: at every byte, before and after each sync and the rename."""
    new = replace(GRANT, token="access-2")
    ends = 0
    for at in range(2000):
        file.path.write_text(GRANT.json())
        with monkeypatch.context() as patch:
            _kill_at(at, patch)
            try:
                file.write(new)
                ends = at
            except Killed:
                pass
        assert file.read(NOW) in (GRANT, new)
        if ends:
            break
    assert ends > len(new.json())
    assert [each.name for each in file.path.parent.iterdir()] == ["token.json"]


def _kill_at(step: int, patch: pytest.MonkeyPatch) -> None:
    steps = iter(range(step))

    def counted(call: Callable[..., Any], cut: bool = False) -> Callable[..., Any]:
        def counting(*arguments: Any) -> Any:
            if next(steps, None) is None:
                raise Killed
            done = call(arguments[0], arguments[1][:1]) if cut else call(*arguments)
            if next(steps, None) is None:
                raise Killed
            return done

        return counting

    patch.setattr(os, "write", counted(os.write, cut=True))
    patch.setattr(os, "fsync", counted(lambda _handle: None))  # the disk is not what is tested
    patch.setattr(Path, "replace", counted(Path.replace))


BAD = [
    b"", b"{", b"\x00" * 200, b"[]", b"null", b'"text"', b"{}", b"\xff\xfe{", GRANT.json().encode()[:-20],
    GRANT.json().encode() + b"}", json.dumps({"refresh_token": 7}).encode(),
    json.dumps({"refresh_token": "r", "client_id": "c", "client_secret": "s", "expiry": "soon"}).encode(),
    json.dumps({"refresh_token": "r", "client_id": "c", "client_secret": "s", "scopes": [1]}).encode(),
    replace(GRANT, token_uri="https://evil.example/token").json().encode(),
    replace(GRANT, refresh_token="").json().encode(),
]  # fmt: skip


@pytest.mark.parametrize("data", BAD)
def test_a_damaged_file_is_set_aside_and_the_way_back_is_named(file: TokenFile, data: bytes) -> None:
    """R23."""
    file.path.write_bytes(data)
    with pytest.raises(NotAuthorised) as caught:
        load_credentials(file.path, now)
    aside = file.path.with_name("token.json.bad-20260310T080000")
    assert not file.path.exists()
    assert aside.read_bytes() == data
    assert aside.name in caught.value.message
    assert "fupmail login" in caught.value.hint
    assert caught.value.exit_code == 4


@pytest.mark.parametrize(
    "kind", [{"installed": {"client_id": "x"}}, {"web": {}}, {"type": "service_account", "private_key": "x"}]
)
def test_a_file_of_another_kind_is_named_and_left_alone(file: TokenFile, kind: dict[str, Any]) -> None:
    file.path.write_text(json.dumps(kind))
    with pytest.raises(NotAuthorised, match="not a sign-in"):
        file.read(NOW)
    assert json.loads(file.path.read_text()) == kind


def test_without_a_file_the_user_is_told_what_to_type(tmp_path: Path) -> None:
    with pytest.raises(NotAuthorised, match="not signed in") as caught:
        load_credentials(tmp_path / "token.json", now)
    assert caught.value.hint == "Type: fupmail login"


@pytest.mark.parametrize("scope", SCOPES)
def test_a_sign_in_that_lacks_a_permission_is_refused_by_name(file: TokenFile, scope: str) -> None:
    file.write(replace(GRANT, scopes=tuple(each for each in SCOPES if each != scope)))
    with pytest.raises(NotAuthorised, match=SCOPES[scope]):
        load_credentials(file.path, now)


def test_a_renewal_is_written_back_and_names_no_scopes(file: TokenFile) -> None:
    """Naming scopes that were not granted would make every renewal fail."""
    endpoint = Endpoint()
    credentials = refresh(file, endpoint)
    assert credentials.token == "access-2"
    kept = file.read(NOW)
    assert (kept.token, kept.expiry) == ("access-2", NOW + timedelta(hours=1))
    assert kept.signed_in_at == GRANT.signed_in_at
    assert "scope" not in endpoint.asked[0]


def test_a_new_refresh_token_replaces_the_old_one(file: TokenFile) -> None:
    refresh(file, Endpoint(access_token="a", expires_in=3600, refresh_token="refresh-2"))
    assert file.read(NOW).refresh_token == "refresh-2"


def test_what_another_process_renewed_is_taken_and_nothing_is_asked(file: TokenFile) -> None:
    file.write(replace(GRANT, token="access-9", expiry=NOW + timedelta(hours=1)))
    endpoint = Endpoint()
    assert refresh(file, endpoint).token == "access-9"
    assert endpoint.asked == []


def test_a_token_that_google_no_longer_takes_is_renewed_though_it_has_not_ended(file: TokenFile) -> None:
    grant = replace(GRANT, expiry=NOW + timedelta(hours=1))
    file.write(grant)
    endpoint = Endpoint()
    assert refresh(file, endpoint, grant).token == "access-2"
    assert len(endpoint.asked) == 1


def test_the_new_file_is_on_the_disk_before_it_has_the_name_and_the_name_after(
    file: TokenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R22: a power cut leaves no empty file under the right name."""
    steps: list[str] = []
    replaced = Path.replace
    monkeypatch.setattr(
        os, "fsync", lambda handle: steps.append(f"sync {stat.S_IFMT(os.fstat(handle).st_mode):o}")
    )
    monkeypatch.setattr(Path, "replace", lambda self, to: (steps.append("name"), replaced(self, to)))
    file.write(GRANT)
    assert steps == [f"sync {stat.S_IFREG:o}", "name", f"sync {stat.S_IFDIR:o}"]


def test_of_many_at_once_one_renews_and_the_file_is_whole_all_the_time(file: TokenFile) -> None:
    """R21."""
    endpoint = Endpoint()
    tokens: list[str] = []
    threads = [
        threading.Thread(target=lambda: tokens.append(refresh(file, endpoint).token)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tokens == ["access-2"] * 8
    assert len(endpoint.asked) == 1


def test_a_full_disk_costs_a_warning_and_not_the_run(
    file: TokenFile, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """R27."""

    def full(*_: Any) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    credentials = refresh(file, Endpoint())
    monkeypatch.undo()
    assert credentials.token == "access-2"
    assert file.read(NOW) == GRANT
    assert "could not be saved" in caplog.text


def test_when_another_account_signed_in_meanwhile_the_run_ends(file: TokenFile) -> None:
    """R26."""
    file.write(replace(GRANT, account="eve@studio.example", token="x", expiry=NOW + timedelta(hours=1)))
    with pytest.raises(NotAuthorised, match=r"eve@studio\.example"):
        refresh(file, Endpoint())


@pytest.mark.parametrize(
    ("age", "unused", "words"),
    [
        (timedelta(days=7), timedelta(minutes=5), "in testing"),
        (timedelta(days=6.6), timedelta(minutes=5), "in testing"),
        (timedelta(days=3), timedelta(minutes=5), "password"),
        (timedelta(days=300), timedelta(minutes=5), "password"),
        (timedelta(days=12), timedelta(days=5.1), "most likely still in testing"),
        (timedelta(days=12), timedelta(days=4.8), "password"),
        (timedelta(days=300), timedelta(days=200), "six months"),
    ],
)
def test_why_google_ended_a_sign_in_is_told_by_its_age(
    file: TokenFile, age: timedelta, unused: timedelta, words: str
) -> None:
    """R24."""
    grant = replace(GRANT, signed_in_at=NOW - age, expiry=NOW - unused)
    file.write(grant)
    with pytest.raises(NotAuthorised, match=words) as caught:
        refresh(file, Endpoint(400, error="invalid_grant"), grant)
    assert "fupmail login" in caught.value.hint
    assert file.read(NOW) == grant


@pytest.mark.parametrize(
    ("code", "words"),
    [("deleted_client", "OAuth client"), ("invalid_client", "OAuth client"), ("invalid_scope", "permission"),
     ("admin_policy_enforced", "administrator"), ("something_new", "something_new")],
)  # fmt: skip
def test_each_refusal_has_its_own_words(file: TokenFile, code: str, words: str) -> None:
    with pytest.raises(NotAuthorised, match=words):
        refresh(file, Endpoint(400, error=code))


def test_a_permission_taken_back_is_found_at_renewal(file: TokenFile) -> None:
    """R25."""
    fewer = " ".join(list(SCOPES)[:2])
    with pytest.raises(NotAuthorised, match="calendar"):
        refresh(file, Endpoint(access_token="a", expires_in=3600, scope=fewer))


@pytest.mark.parametrize(
    "endpoint", [Endpoint(500), Endpoint(503, error="temporarily_unavailable"), Endpoint(200, page="Welcome")]
)
def test_a_sign_in_service_that_stumbles_is_no_lost_sign_in(file: TokenFile, endpoint: Endpoint) -> None:
    with pytest.raises(TransportError):
        refresh(file, endpoint)
    assert file.read(NOW) == GRANT


def test_forgetting_leaves_no_secrets_behind(file: TokenFile) -> None:
    file.path.with_name("token.json.bad-20260101T000000").write_text("old secrets")
    assert file.delete()
    assert list(file.path.parent.iterdir()) == []
    assert not file.delete()


def test_reading_the_file_needs_none_of_googles_code() -> None:
    """`doctor` and the command line start quickly."""
    code = (
        "import sys, fupmail.backends.google.token; print([m for m in sys.modules if m.startswith('google')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
