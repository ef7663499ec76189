"""The short list of requests that may leave this machine, with what each costs.

Everything else is refused (`allowlist.py`). No route sends, invites, uploads, batches, or changes a setting;
writes reach drafts and fupmail's own calendar entries only. Units are Gmail quota units as Google counts
them for projects made since May 2026; Calendar counts requests, not units.
"""

import re
from dataclasses import dataclass
from typing import Literal

Service = Literal["gmail", "calendar", "token", "revoke"]

# What a variable part of a path may be. Nothing that is a word of the API elsewhere ("send") fits.
PARTS = {
    "me": re.compile(r"me"),
    "id": re.compile(r"(?!(?:send|import|insert|stop|watch|batch\w*|modify|trash|untrash|quickAdd|move)$)"
                     r"[A-Za-z0-9_-]{1,256}", re.IGNORECASE),
    "address": re.compile(r"[A-Za-z0-9.!#$&'*+=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}"),
    "calendar": re.compile(r"primary|[A-Za-z0-9.!#$&'*+=?^_`{|}~-]{1,128}@[A-Za-z0-9.-]{1,253}"),
    "own": re.compile(r"fup[0-9a-f]{40}"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Route:
    """One request that may be made. `{id}` and its like in `path` are named in `PARTS`."""

    name: str  # Google's method id
    service: Service
    method: str
    path: str
    units: int = 0
    parameters: frozenset[str] = frozenset()


def _gmail(name: str, path: str, units: int, parameters: str = "", method: str = "GET") -> Route:
    names = frozenset(parameters.split())
    return Route(f"gmail.users.{name}", "gmail", method, f"gmail/v1/users/{{me}}/{path}", units, names)


def _events(name: str, path: str, parameters: str, method: str = "GET") -> Route:
    full = f"calendar/v3/calendars/{{calendar}}/events{path}"
    return Route(f"calendar.events.{name}", "calendar", method, full, 0, frozenset(parameters.split()))


_LISTING = "q labelIds maxResults pageToken includeSpamTrash"
_WINDOW = (
    "timeMin timeMax timeZone singleEvents orderBy showDeleted maxResults pageToken eventTypes maxAttendees "
    "privateExtendedProperty updatedMin iCalUID q"
)

ROUTES: tuple[Route, ...] = (
    _gmail("getProfile", "profile", 1),
    _gmail("labels.list", "labels", 1),
    _gmail("settings.sendAs.list", "settings/sendAs", 1),
    _gmail("settings.sendAs.get", "settings/sendAs/{address}", 1),
    _gmail("history.list", "history", 2, "startHistoryId historyTypes labelId maxResults pageToken"),
    _gmail("messages.list", "messages", 5, _LISTING),
    _gmail("messages.get", "messages/{id}", 20, "format metadataHeaders"),
    _gmail("threads.list", "threads", 10, _LISTING),
    _gmail("threads.get", "threads/{id}", 40, "format metadataHeaders"),
    _gmail("drafts.list", "drafts", 5, "q maxResults pageToken includeSpamTrash"),
    _gmail("drafts.get", "drafts/{id}", 20, "format"),
    _gmail("drafts.create", "drafts", 10, method="POST"),
    _gmail("drafts.delete", "drafts/{id}", 10, method="DELETE"),
    _events("list", "", _WINDOW),
    _events("get", "/{id}", "timeZone maxAttendees"),
    _events("insert", "", "sendUpdates", "POST"),
    _events("patch", "/{own}", "sendUpdates", "PATCH"),
    _events("delete", "/{own}", "sendUpdates", "DELETE"),
    Route("oauth2.token", "token", "POST", ""),
    Route("oauth2.revoke", "revoke", "POST", ""),
)


def matches(route: Route, segments: list[str]) -> bool:
    """Whether a path, split at its slashes and decoded once, is exactly this route's."""
    wanted = route.path.split("/")
    return len(wanted) == len(segments) and all(map(_fits, wanted, segments))


def _fits(wanted: str, segment: str) -> bool:
    if wanted.startswith("{"):
        return PARTS[wanted[1:-1]].fullmatch(segment) is not None
    return wanted == segment
