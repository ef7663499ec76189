"""The server myworld: worlds with Gmail and Calendar, isolated from each other, with a log of every call."""

import copy
import json
import urllib.request
from collections.abc import Sequence
from typing import Any

import google.oauth2.credentials

from fupmail.config import GoogleSettings
from tests.servers import install
from tests.servers.process import ServerProcess

Json = dict[str, Any]


class MyWorld:
    """A running myworld. One serves all tests; each test makes a world of its own."""

    def __init__(self) -> None:
        serve = [*install.myworld(), "serve", "--host", "127.0.0.1", "--max-instances", "5000"]
        self._process = ServerProcess(lambda port: [*serve, "--port", str(port)], "/healthz")
        self.url = self._process.url

    def world(self, gmail: Json, calendar: Json | None = None, *, now: str | None = None) -> "World":
        """A new world from the seeds of both services. `now` (ISO 8601) starts its clock, which then runs."""
        user = gmail["user"]["email"]
        seed = copy.deepcopy(calendar) if calendar else {}
        seed.setdefault("user", gmail["user"])
        spec: Json = {
            "name": "mailbox",
            "task": "test",
            "servers": {"gmail": {"seed": gmail}, "calendar": {"seed": seed}},
            "agents": {"fupmail": {"as": user, "task": "test"}},
            "time": "realtime",
        }
        if now:
            spec["now"] = now
        return World(self.url, ask("POST", self.url + "/envs", {"spec": spec}))

    def stop(self) -> None:
        self._process.stop()


class World:
    """One mailbox with its calendar. `root` may be a fault proxy's address instead of the server's own."""

    def __init__(self, url: str, described: Json) -> None:
        self.url = url
        self.id: str = described["id"]
        self.token: str = described["credentials"]["fupmail"]["google_access_token"]
        self._instances = {name: server["instance"] for name, server in described["servers"].items()}

    def settings(self, root: str | None = None, **more: Any) -> GoogleSettings:
        """Settings that lead here."""
        base = (root or self.url) + "/gw/"
        return GoogleSettings(
            gmail_root=f"{base}gmail.googleapis.com/", calendar_root=f"{base}www.googleapis.com/", **more
        )

    def credentials(self) -> google.oauth2.credentials.Credentials:
        """Credentials that this world takes."""
        return google.oauth2.credentials.Credentials(self.token)

    def calls(self) -> list[Json]:
        """Every call that reached it, in order."""
        return list(ask("GET", f"{self.url}/envs/{self.id}/calls")["calls"])

    def state(self, service: str) -> Json:
        """Everything that is in one of its services ("gmail", "calendar")."""
        return dict(ask("GET", f"{self.url}/instances/{self._instances[service]}/state")["state"])

    def faults(self, service: str, specs: Sequence[Json]) -> None:
        """Sets its own faults, as myworld defines them: `{"tool": "*", "kind": "rate_limit", …}`."""
        ask("PUT", f"{self.url}/instances/{self._instances[service]}/faults", list(specs))

    def happen(self, service: str, action: str, **params: Any) -> Any:
        """Makes something happen, such as `happen("gmail", "deliver_email", sender=…, subject=…, body=…)`."""
        body = {"server": service, "action": action, "params": params}
        return ask("POST", f"{self.url}/envs/{self.id}/events", body)["result"]

    def delete(self) -> None:
        """Forgets the world."""
        ask("DELETE", f"{self.url}/envs/{self.id}")


def ask(method: str, url: str, body: Any = None) -> Any:
    """The JSON answer to one request."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)
