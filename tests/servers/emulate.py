"""The server emulate: Gmail with verbatim MIME, and Google's sign-in with PKCE, refresh and revocation."""

import html
import json
import re
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

import google.oauth2.credentials

from fupmail.config import GoogleSettings
from tests.servers import install
from tests.servers.process import ServerProcess

USER = "sam@studio.example"


class Emulate:
    """A running emulate with a seed of its own (`users`, `messages` with base64url `raw`, `labels`, …)."""

    def __init__(self, seed: dict[str, Any] | None = None) -> None:
        node, module = install.emulate()
        self._folder = tempfile.TemporaryDirectory()
        file = Path(self._folder.name) / "seed.json"
        file.write_text(json.dumps(seed or {"users": [{"email": USER, "name": "Sam Hill"}]}))
        script = str(Path(__file__).with_name("emulate.mjs"))
        self._process = ServerProcess(
            lambda port: [node, script, str(module), str(port), str(file)],
            "/.well-known/openid-configuration",
        )
        self.url = self._process.url

    def settings(self, root: str | None = None, **more: Any) -> GoogleSettings:
        """Settings that lead here, or to the proxy at `root` that stands before it."""
        base = (root or self.url) + "/"
        return GoogleSettings(gmail_root=base, calendar_root=base, **more)

    def credentials(self) -> google.oauth2.credentials.Credentials:
        """Credentials of the first user: any token will do."""
        return google.oauth2.credentials.Credentials("any")

    def client(self, root: str | None = None) -> dict[str, Any]:
        """The JSON of an OAuth client, as Google's console would give it."""
        base = root or self.url
        return {
            "installed": {
                "client_id": "test.apps.googleusercontent.com",
                "client_secret": "not-a-secret",
                "auth_uri": f"{base}/o/oauth2/v2/auth",
                "token_uri": f"{base}/oauth2/token",
                "redirect_uris": ["http://localhost"],
            }
        }

    def stop(self) -> None:
        self._process.stop()
        self._folder.cleanup()


def consent(link: str, *, email: str = USER, scope: str | None = None, follow: bool = True) -> str:
    """Plays the user's browser: opens the link, presses the account's button, follows to the redirect.

    `scope` is what the user leaves ticked. Without `follow` the redirected address is given back unopened,
    as someone would copy it from the address bar.
    """
    with urllib.request.urlopen(link, timeout=10) as page:
        text = page.read().decode()
    for form in re.findall(r"<form.*?</form>", text, re.DOTALL):
        fields = {
            html.unescape(name): html.unescape(value)
            for name, value in re.findall(r'name="([^"]*)"[^>]*value="([^"]*)"', form)
        }
        if fields.get("email") == email:
            break
    else:
        raise AssertionError(f"no button for {email} on the consent page")
    if scope is not None:
        fields["scope"] = scope
    where = urllib.parse.urljoin(link, "/o/oauth2/v2/auth/callback")
    location = _redirect(where, urllib.parse.urlencode(fields).encode())
    if follow:
        with urllib.request.urlopen(location, timeout=10) as page:
            page.read()
    return location


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def _redirect(url: str, form: bytes) -> str:
    try:
        urllib.request.build_opener(_Stay).open(url, form, timeout=10).close()
    except urllib.error.HTTPError as answer:
        with answer:
            return str(answer.headers["location"])
    raise AssertionError("the consent page did not redirect")
