"""The sign-in as it is kept on disk: one small JSON file, for its owner's eyes only, never half written.

The JSON is that of Google's own `Credentials.to_json()`, so that other tools of the user's can read it, with
`signed_in_at` added. This module needs none of Google's code.
"""

import contextlib
import json
import logging
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fupmail.backends.google.allowlist import TOKEN_URI, Forbidden, Roots
from fupmail.errors import LedgerError, LockHeld, NotAuthorised
from fupmail.ledger.lock import one_run

SIGN_IN = "Type: fupmail login"
LOCK_SECONDS = 40.0  # longer than one renewal may take
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Grant:
    """What the user granted, and to which account it belongs. `scopes` are those granted, not those wished.

    `account` and `scopes` are empty, and `signed_in_at` None, in files that fupmail did not write.
    """

    token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    token_uri: str
    client_id: str
    client_secret: str = field(repr=False)
    scopes: tuple[str, ...] = ()
    expiry: datetime | None = None
    account: str = ""
    signed_in_at: datetime | None = None
    ends_at: datetime | None = None  # where Google said when the whole sign-in ends

    def json(self) -> str:
        """The file's text."""
        value = {
            "token": self.token,
            "refresh_token": self.refresh_token,
            "token_uri": self.token_uri,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "scopes": list(self.scopes),
            "universe_domain": "googleapis.com",
            "account": self.account,
            "expiry": _z(self.expiry),
            "signed_in_at": _z(self.signed_in_at),
            "ends_at": _z(self.ends_at),
        }
        return json.dumps({name: item for name, item in value.items() if item is not None}, indent=1) + "\n"


class TokenFile:
    """The file at `path`, with a lock beside it."""

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))

    def read(self, now: datetime) -> Grant:
        """The sign-in; `NotAuthorised` tells what is wrong with it. A damaged file is set aside, not lost."""
        data = self._bytes()
        try:
            value = json.loads(data.decode("utf-8"))
        except ValueError:
            raise self._set_aside("it is damaged", now) from None
        if isinstance(value, dict) and (kind := _other_kind(value)):
            raise NotAuthorised(
                f"{self.path} is {kind}, not a sign-in; it was left as it is.",
                "Name another file as google.token in fupmail.toml, or none; then type: fupmail login",
            )
        try:
            return _grant(value)
        except (TypeError, ValueError, KeyError, Forbidden) as error:
            raise self._set_aside(f"it is not what fupmail wrote ({error})", now) from None

    def account(self, now: datetime) -> str:
        """The account that is signed in, "" where none is or nobody knows."""
        try:
            return self.read(now).account
        except NotAuthorised:
            return ""

    def write(self, grant: Grant) -> None:
        """Replaces the file as a whole, mode 0600, safely on disk when this returns; `OSError` otherwise."""
        folder = self.path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._remove(f".{self.path.name}-*.new")
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}-", suffix=".new", dir=folder)
        try:
            try:
                _write_all(handle, grant.json().encode())
                os.fsync(handle)
            finally:
                os.close(handle)
            Path(name).replace(self.path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
        _sync_folder(folder)

    def delete(self) -> bool:
        """Removes the sign-in and what was set aside of it; whether there was one."""
        there = self.path.exists()
        self.path.unlink(missing_ok=True)
        self._remove(f"{self.path.name}.bad-*")
        self._remove(f".{self.path.name}-*.new")
        return there

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keeps other processes from renewing at the same time, where this disk has locks."""
        with contextlib.ExitStack() as held:
            ends = time.monotonic() + LOCK_SECONDS
            while True:
                try:
                    held.enter_context(
                        one_run(self.path.with_name(self.path.name + ".lock"), datetime.now(UTC))
                    )
                    break
                except LockHeld:
                    if time.monotonic() > ends:
                        _log.warning("another program holds %s.lock; going on without it", self.path.name)
                        break
                    time.sleep(0.05)
                except (LedgerError, OSError) as error:
                    _log.info("%s cannot be locked: %s", self.path.name, error)
                    break
            yield

    def _bytes(self) -> bytes:
        try:
            handle = os.open(self.path, os.O_RDONLY)
        except FileNotFoundError:
            raise NotAuthorised(f"You are not signed in: there is no {self.path}.", SIGN_IN) from None
        except OSError as error:
            raise NotAuthorised(f"{self.path} cannot be opened: {error.strerror}.", SIGN_IN) from error
        with os.fdopen(handle, "rb") as file:
            self._guard(os.fstat(handle))
            return file.read(1 << 20)

    def _guard(self, found: os.stat_result) -> None:
        """Refuses another user's file, and closes this one to other eyes."""
        if os.name != "posix":
            return
        if found.st_uid != os.geteuid():
            raise NotAuthorised(
                f"{self.path} belongs to another user of this machine.",
                "Run fupmail as that user, or remove the file and type: fupmail login",
            )
        if stat.S_IMODE(found.st_mode) & 0o077:
            _log.warning("%s could be read by others; it is closed now", self.path)
            self.path.chmod(0o600)

    def _set_aside(self, why: str, now: datetime) -> NotAuthorised:
        aside = self.path.with_name(f"{self.path.name}.bad-{now:%Y%m%dT%H%M%S}")
        try:
            self.path.replace(aside)
            kept = f"It was kept as {aside.name}."
        except OSError as error:
            kept = f"It could not be set aside ({error.strerror})."
        return NotAuthorised(f"The sign-in in {self.path} cannot be used: {why}. {kept}", SIGN_IN)

    def _remove(self, pattern: str) -> None:
        for file in self.path.parent.glob(pattern):
            with contextlib.suppress(OSError):
                file.unlink()


def _grant(value: Any) -> Grant:
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    refresh_token, client_id, client_secret = (
        _text(value, name) for name in ("refresh_token", "client_id", "client_secret")
    )
    scopes = value.get("scopes") or []
    scopes = scopes.split() if isinstance(scopes, str) else scopes
    if not all(isinstance(scope, str) for scope in scopes):
        raise TypeError("scopes")
    token_uri = _text(value, "token_uri", TOKEN_URI)
    Roots(token=token_uri)  # Google's, or this machine in tests: nobody else is shown the refresh token
    return Grant(
        token=_text(value, "token", ""),
        refresh_token=refresh_token,
        token_uri=token_uri,
        client_id=client_id,
        client_secret=client_secret,
        scopes=tuple(scopes),
        expiry=_instant(value.get("expiry")),
        account=_text(value, "account", "").lower(),
        signed_in_at=_instant(value.get("signed_in_at")),
        ends_at=_instant(value.get("ends_at")),
    )


def _text(value: dict[str, Any], name: str, default: str | None = None) -> str:
    found = value.get(name)
    found = default if found is None else found
    if not isinstance(found, str) or (default is None and not found):
        raise TypeError(f"no {name}")
    return found


def _other_kind(value: dict[str, Any]) -> str:
    if "installed" in value or "web" in value:
        return "an OAuth client, the file that google.credentials names"
    if value.get("type") == "service_account":
        return "a service account's key"
    return ""


def _instant(text: object) -> datetime | None:
    if not text:
        return None
    if not isinstance(text, str):
        raise TypeError("a time was expected")
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def _z(instant: datetime | None) -> str | None:
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z" if instant else None


def _write_all(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def _sync_folder(folder: Path) -> None:
    """Makes the rename itself last through a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
