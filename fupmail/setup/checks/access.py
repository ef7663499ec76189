"""The OAuth client and the sign-in, as they lie on the disk."""

import os
import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fupmail.errors import FupmailError, NotAuthorised
from fupmail.setup.checks.finding import Finding, Patient, bad, fine, note, unused

if TYPE_CHECKING:
    from fupmail.backends.google.token import Grant

TESTING = timedelta(days=7, hours=1)  # as long as an app in testing is kept signed in, and its last token


def client(patient: Patient) -> Iterator[Finding]:
    """Whether the OAuth client is there, and of the right type."""
    if patient.folder is not None:
        yield unused("OAuth client")
        return
    from fupmail.backends.google.oauth_client import client_path, read_client

    path = client_path(patient.config, patient.config_folder)
    try:
        key = read_client(path)["installed"]
        yield fine("OAuth client", f"{path}: Desktop app, project {key.get('project_id') or 'unnamed'}")
    except FupmailError as error:
        yield bad("OAuth client", error)


def sign_in(patient: Patient) -> Iterator[Finding]:
    """Whether somebody is signed in, with all permissions, for their own eyes only, and for how long."""
    if patient.folder is not None:
        yield unused("sign-in")
        yield unused("sign-in age")
        return
    from fupmail.backends.google import token_path
    from fupmail.backends.google.scopes import SCOPES, missing
    from fupmail.backends.google.token import TokenFile

    file = TokenFile(token_path(patient.config, patient.config_folder))
    open_to_others = file.path.exists() and os.name == "posix" and file.path.stat().st_mode & 0o077
    mode = stat.S_IMODE(file.path.stat().st_mode) if open_to_others else 0
    now = patient.clock()
    try:
        grant = file.read(now)
    except FupmailError as error:
        yield bad("sign-in", error)
        yield unused("sign-in age", "not looked at: not signed in")
        return
    if grant.scopes and (lacking := missing(grant.scopes)):
        trouble = NotAuthorised(
            f"fupmail may not {'; nor '.join(lacking)}", "Type: fupmail login, and tick every box"
        )
        yield bad("sign-in", trouble)
    elif open_to_others:
        text = f"{file.path} could be read by others (mode {mode:o}); it is closed now"
        yield note("sign-in", text, "If others use this machine: fupmail logout, then fupmail login")
    else:
        who = grant.account or "an account that was not named"
        yield fine("sign-in", f"{who}, {len(SCOPES)} of {len(SCOPES)} permissions, for your eyes only")
    yield _age(grant, now)


def _age(grant: "Grant", now: datetime) -> Finding:
    what = "sign-in age"
    if grant.ends_at is not None:
        from fupmail.backends.google.credentials import PUBLISH

        return note(
            what,
            f"Google ends it on {grant.ends_at:%Y-%m-%d}: your OAuth app is in testing",
            PUBLISH,
        )
    if grant.signed_in_at is None:
        return fine(what, "unknown: another program signed in")
    days = (now - grant.signed_in_at).days
    proved = grant.expiry is not None and min(grant.expiry, now) - grant.signed_in_at > TESTING
    lasting = ", so the app is published" if proved else ""
    return fine(what, f"{days} day{'' if days == 1 else 's'}{lasting}")
