"""The user's own OAuth client: the JSON that Google's console gives for a "Desktop app"."""

import json
from pathlib import Path
from typing import Any

from fupmail.backends.google.allowlist import TOKEN_URI, Forbidden, Roots
from fupmail.config import Config
from fupmail.errors import NotAuthorised

_WHERE = "https://console.cloud.google.com/auth/clients"
_OTHER_KINDS = {
    "service_account": "a service account's key",
    "authorized_user": "a sign-in of another program",
}


def client_path(config: Config, folder: Path) -> Path:
    """Where the client's JSON is: the file named in the config, else one in the config's folder."""
    named = config.google.credentials
    return Path(named).expanduser() if named else folder / "credentials.json"


def read_client(path: Path) -> dict[str, Any]:
    """The client's JSON, checked; `NotAuthorised` tells what is wrong with it and where to get another."""
    try:
        value = json.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        raise NotAuthorised(
            f"There is no OAuth client: {path} does not exist.",
            f"Make one at {_WHERE} ('Create client', type 'Desktop app'), and save its JSON there.\n"
            "To be led through it, type: fupmail init",
        ) from None
    except OSError as error:
        raise NotAuthorised(
            f"{path} cannot be read: {error.strerror}.", "Put your client's JSON there, yours to read."
        ) from error
    except ValueError:
        raise NotAuthorised(f"{path} is not JSON; was it cut off, or edited?", _again()) from None
    return _checked(value, path)


def _checked(value: object, path: Path) -> dict[str, Any]:
    if isinstance(value, dict) and "web" in value and "installed" not in value:
        raise NotAuthorised(
            f"{path} is of the type 'Web application'; a program on your own machine needs a 'Desktop app'.",
            f"Make another client at {_WHERE} ('Create client', type 'Desktop app') and save its JSON there.",
        )
    kind = _OTHER_KINDS.get(str(value.get("type"))) if isinstance(value, dict) else None
    if kind:
        raise NotAuthorised(f"{path} is {kind}, not an OAuth client of the type 'Desktop app'.", _again())
    client = value.get("installed") if isinstance(value, dict) else None
    if not isinstance(client, dict):
        raise NotAuthorised(f"{path} is not an OAuth client of the type 'Desktop app'.", _again())
    for name in ("client_id", "client_secret", "auth_uri", "token_uri"):
        if not isinstance(client.get(name), str) or not client[name]:
            raise NotAuthorised(f"{path} has no {name}.", _again())
    if str(client["client_id"]).startswith("YOUR-"):
        raise NotAuthorised(f"{path} is still the example.", _again())
    _check_places(client, path)
    return {"installed": client}


def _check_places(client: dict[str, Any], path: Path) -> None:
    """Sign-in pages other than Google's are refused: the file may come from somebody else."""
    try:
        Roots(token=client["token_uri"])
        if not client["auth_uri"].startswith("https://accounts.google.com/"):
            Roots(token=client["auth_uri"])
    except Forbidden:
        raise NotAuthorised(f"{path} leads to a sign-in page that is not Google's.", _again()) from None
    if client["token_uri"] == "https://accounts.google.com/o/oauth2/token":  # noqa: S105 (an address)
        client["token_uri"] = TOKEN_URI


def _again() -> str:
    return f"Download the JSON of your 'Desktop app' client at {_WHERE} and put it in that place."
