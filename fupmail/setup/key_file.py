"""The OAuth client's JSON: found among the downloads, dropped on the terminal or pasted, and judged."""

import json
import shlex
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


def downloaded(home: Path) -> str:
    """The newest file among the downloads that has the name Google gives such files; "" where none is."""
    found = (home / "Downloads").glob("client_secret*.json")
    newest = max(found, key=lambda file: file.stat().st_mtime, default=None)
    return str(newest) if newest else ""


def path_of(answer: str) -> Path:
    """The path of a file as it was typed or dropped: quoted, escaped, from the home folder, as a link."""
    answer = answer.strip()
    if answer.startswith("file://"):
        return Path(unquote(urlsplit(answer).path))
    if not Path(answer).expanduser().exists():
        try:
            answer = (shlex.split(answer) or [answer])[0]
        except ValueError:
            answer = answer.strip("'\"")
    return Path(answer).expanduser()


def judged(answer: str) -> dict[str, Any]:
    """The client in this file, or in this text where it was pasted; `ValueError` in plain words."""
    from fupmail.backends.google.oauth_client import read_client
    from fupmail.errors import NotAuthorised

    try:
        if not answer.strip().startswith("{"):
            return read_client(path_of(answer))
        with tempfile.TemporaryDirectory() as folder:
            pasted = Path(folder) / "pasted-text"
            pasted.write_text(answer, encoding="utf-8")
            return read_client(pasted)
    except NotAuthorised as error:
        raise ValueError(f"{error.message}\n{error.hint}") from error


def project_of(client: dict[str, Any]) -> str:
    """The project that the client belongs to, as Google names it; "" where the file does not say."""
    return str(client["installed"].get("project_id") or "")


def keep_key(client: dict[str, Any], path: Path) -> None:
    """Saves the client where fupmail looks for it, for its owner's eyes only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    new.touch(mode=0o600)
    new.write_text(json.dumps(client, indent=1) + "\n", encoding="utf-8")
    new.replace(path)
