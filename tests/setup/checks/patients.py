"""Set-ups to look at: well ones, and ways to make them ill."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fupmail.backends.google.scopes import SCOPES
from fupmail.config import Config, parse_config
from fupmail.setup.checks import Finding, Patient
from fupmail.setup.installing import Machine

NOW = datetime(2026, 3, 10, 7, 0, tzinfo=UTC)
CLIENT = {
    "installed": {
        "client_id": "1-x.apps.googleusercontent.com",
        "client_secret": "s",
        "project_id": "fupmail-1234",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
    }
}


def patient(home: Path, folder: Path | None = None, **more: Any) -> Patient:
    """Somebody in good health whose config says what `settings` says."""
    table = more.pop("settings", {})
    well = Patient(
        config=parse_config(table) if table else Config(),
        config_path=home / "fupmail.toml",
        config_folder=home,
        state_folder=folder / "fupmail" if folder else home,
        folder=folder,
        zone="Europe/Berlin",
        machine=Machine("linux", home, {"PATH": str(home / "bin")}),
        now=NOW,
        clock=lambda: NOW,
        patience=timedelta(seconds=2),
    )
    return replace(well, **more)


def token(home: Path, **more: Any) -> Path:
    """A sign-in that is three days old."""
    kept = {
        "token": "t",
        "refresh_token": "r",
        "client_id": "c",
        "client_secret": "s",
        "scopes": list(SCOPES),
        "account": "sam@studio.example",
        "expiry": "2099-01-01T00:00:00Z",  # Google's library asks the real clock
        "token_uri": "http://127.0.0.1:9/token",
        "signed_in_at": (NOW - timedelta(days=3)).isoformat(),
        **more,
    }
    file = home / "token.json"
    file.write_text(json.dumps(kept))
    file.chmod(0o600)
    return file


def one(findings: Any, what: str = "") -> Finding:
    """The only finding, or that of this name."""
    found = [each for each in findings if not what or each.what == what]
    assert len(found) == 1, found
    return found[0]
