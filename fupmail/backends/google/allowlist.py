"""Judges one request as it would go over the wire: on the short list of `routes.py`, or refused.

Default-deny, and blind to the caller's intentions: method, host, path as the server would decode it,
parameters, headers and the serialised body are looked at, nothing else. Sending mail, inviting people,
batches (which hide requests inside a request), uploads and method overrides are not on the list.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote_to_bytes, urlsplit

from fupmail.backends.google.routes import ROUTES, Route, Service, matches
from fupmail.errors import Refused

GMAIL_ROOT = "https://gmail.googleapis.com/"
CALENDAR_ROOT = "https://www.googleapis.com/"
TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 (an address)
REVOKE_URI = "https://oauth2.googleapis.com/revoke"

EVENT_FIELDS = {
    "id", "summary", "description", "location", "start", "end", "transparency", "visibility", "status",
    "reminders", "extendedProperties", "source", "colorId",
}  # fmt: skip
HEADERS = {
    "accept", "accept-encoding", "authorization", "content-type", "if-match", "user-agent",
    "x-goog-api-client", "x-goog-user-project", "x-http-method-override",
}  # fmt: skip
GRANTS = {"authorization_code", "refresh_token"}
LONGEST_BODY = 2 * 1024 * 1024
_URI = re.compile(r"(https?)://([A-Za-z0-9.-]+|\[::1\])(?::(\d{1,5}))?/[!-~]*", re.ASCII)
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?/")
_FORM = "application/x-www-form-urlencoded"


class Forbidden(Refused):
    """A request that is not on the list. It never left this machine."""

    def __init__(self, why: str) -> None:
        super().__init__(f"A request was stopped before it left this machine: {why}.", "Please report this.")


@dataclass(frozen=True, slots=True)
class Roots:
    """Where each service answers. Anything but Google's own address has to be on this machine."""

    gmail: str = GMAIL_ROOT
    calendar: str = CALENDAR_ROOT
    token: str = TOKEN_URI
    revoke: str = REVOKE_URI

    def __post_init__(self) -> None:
        for service, own in _GOOGLE.items():
            root = getattr(self, service)
            if root != own and not _LOOPBACK.match(root):
                raise Forbidden(f"{root} is neither Google nor this machine")


_GOOGLE: dict[Service, str] = {
    "gmail": GMAIL_ROOT,
    "calendar": CALENDAR_ROOT,
    "token": TOKEN_URI,
    "revoke": REVOKE_URI,
}


@dataclass(frozen=True, slots=True)
class Wire:
    """A request as it goes out: judged in this form, and sent from this form."""

    method: str
    uri: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """An allowed request: its route, and whether it only reads (so that it may be repeated)."""

    route: Route
    reads: bool


def wire(method: str, uri: str, headers: Mapping[str, str] | None, body: str | bytes | None) -> Wire:
    """The request as it goes to the socket: header names in lower case, those not on the list left out."""
    kept: dict[str, str] = {}
    for name, text in (headers or {}).items():
        key = name.lower()
        if "override" in key.replace("_", "-") and key != "x-http-method-override":
            raise Forbidden("it carries a header that changes its method")
        if key in kept or re.search(r"[\x00-\x1f\x7f]", text):
            raise Forbidden("its headers are ambiguous")
        if key in HEADERS:
            kept[key] = text
    return Wire(method, uri, kept, body.encode() if isinstance(body, str) else body or b"")


def judge(request: Wire, roots: Roots, *, read_only: bool = False) -> Verdict:
    """The route of an allowed request; `Forbidden` for all others.

    `read_only` refuses every write, whoever asks (`--dry-run`, `today`, `report`, `explain`).
    """
    method, query, body = _unwrapped(request)
    base = request.uri.partition("?")[0]
    route = _route(method, base, roots)
    if route.service in ("token", "revoke"):
        if query:
            raise Forbidden("the sign-in service takes no parameters in its address")
        _judge_form(route, request)
        return Verdict(route, reads=False)
    _judge_parameters(route, query)
    if method == "GET":
        if body:
            raise Forbidden("a reading request has a body")
        return Verdict(route, reads=True)
    if read_only:
        raise Forbidden(f"this run only looks, and {route.name} writes")
    _judge_body(route, request, body)
    return Verdict(route, reads=False)


def _unwrapped(request: Wire) -> tuple[str, str, bytes]:
    """Method, query and body as the server takes them: a long GET travels as a POST, judged as a GET."""
    if not _URI.fullmatch(request.uri) or "#" in request.uri or "\\" in request.uri:
        raise Forbidden("its address is malformed")
    query = request.uri.partition("?")[2]
    override = request.headers.get("x-http-method-override")
    if override is None:
        return request.method, query, request.body
    form = request.headers.get("content-type", "") == _FORM
    if (request.method, override, form, query) != ("POST", "GET", True, ""):
        raise Forbidden("it carries a header that changes its method")
    try:
        return "GET", request.body.decode("ascii"), b""
    except UnicodeDecodeError:
        raise Forbidden("its parameters are malformed") from None


def _route(method: str, base: str, roots: Roots) -> Route:
    for route in ROUTES:
        root = getattr(roots, route.service)
        if method == route.method and _same_place(base, root, route):
            return route
    raise Forbidden(f"{method} {_shown(base)} is not on the list of what fupmail may ask")


def _same_place(base: str, root: str, route: Route) -> bool:
    if not route.path:
        return base == root
    return base.startswith(root) and matches(route, _segments(base.removeprefix(root)))


def _segments(path: str) -> list[str]:
    """Path segments as the server takes them: decoded once. What is still encoded then fits no route."""
    return [unquote_to_bytes(segment).decode("latin-1") for segment in path.split("/")]


def _shown(base: str) -> str:
    """Host and first words of the path: enough to know what it was, without ids."""
    parts = urlsplit(base)
    return parts.netloc.rpartition("@")[2][:60] + "/".join(parts.path.split("/")[:5])[:80]


def _judge_parameters(route: Route, query: str) -> None:
    pairs = _pairs(query)
    allowed = route.parameters | {"alt", "fields", "prettyPrint"}
    for name, value in pairs:
        if name not in allowed or (name == "alt" and value != "json"):
            raise Forbidden(f"the parameter {name[:40]!r} is not on the list for {route.name}")
    if "sendUpdates" in route.parameters and [v for n, v in pairs if n == "sendUpdates"] != ["none"]:
        raise Forbidden(
            "a calendar entry may be written with sendUpdates=none only, so that nobody is mailed"
        )


def _pairs(query: str) -> list[tuple[str, str]]:
    if ";" in query:
        raise Forbidden("its parameters are malformed")
    try:
        return parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    except ValueError:
        raise Forbidden("its parameters are malformed") from None


def _judge_form(route: Route, request: Wire) -> None:
    """Sign-in requests: a grant that fupmail uses, or a token to revoke."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != _FORM:
        raise Forbidden("a sign-in request is not a form")
    if {"authorization", "x-http-method-override"} & set(request.headers):
        raise Forbidden("a sign-in request carries headers of another kind")
    pairs = _pairs(request.body.decode("latin-1"))
    form = dict(pairs)
    if len(form) != len(pairs):
        raise Forbidden("a sign-in request names something twice")
    if route.name == "oauth2.token" and form.get("grant_type") not in GRANTS:
        raise Forbidden("a sign-in request asks for another kind of grant")
    if route.name == "oauth2.revoke" and set(form) != {"token"}:
        raise Forbidden("a sign-out request asks for more than that")


def _judge_body(route: Route, request: Wire, body: bytes) -> None:
    if request.method == "DELETE":
        if body:
            raise Forbidden("a deletion has a body")
        return
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise Forbidden("its body is not JSON")
    value = _json_object(body)
    if route.service == "gmail":
        _judge_draft(value)
    else:
        _judge_event(value, new=route.method == "POST")


def _json_object(body: bytes) -> dict[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise Forbidden("its body names something twice")
        return dict(pairs)

    if len(body) > LONGEST_BODY:
        raise Forbidden(f"its body is longer than {LONGEST_BODY:,} bytes")
    try:
        value = json.loads(body.decode("utf-8"), object_pairs_hook=once)
    except (ValueError, RecursionError):
        raise Forbidden("its body is not JSON") from None
    if not isinstance(value, dict):
        raise Forbidden("its body is not an object")
    return value


def _judge_draft(draft: dict[str, Any]) -> None:
    message = draft.get("message")
    if set(draft) != {"message"} or not isinstance(message, dict):
        raise Forbidden("a draft has a message and nothing else")
    if not set(message) <= {"raw", "threadId"} or not all(isinstance(v, str) for v in message.values()):
        raise Forbidden("a draft's message has its text and its thread and nothing else")


def _judge_event(event: dict[str, Any], *, new: bool) -> None:
    """A calendar entry without guests, conference or anything else that could reach another person."""
    if others := set(event) - EVENT_FIELDS:
        raise Forbidden(
            f"a calendar entry has fields that are not on the list: {', '.join(sorted(others))[:80]}"
        )
    if (new or "id" in event) and not re.fullmatch(r"fup[0-9a-f]{40}", str(event.get("id"))):
        raise Forbidden("a calendar entry is not one of fupmail's own")
    if event.get("status", "confirmed") not in ("confirmed", "tentative"):
        raise Forbidden("a calendar entry's status is neither confirmed nor tentative")
    for name in ("start", "end"):
        _judge_inner(event, name, {"date", "dateTime", "timeZone"})
    _judge_inner(event, "extendedProperties", {"private"})
    _judge_inner(event, "source", {"url", "title"})
    _judge_inner(event, "reminders", {"useDefault", "overrides"})
    for reminder in (event.get("reminders") or {}).get("overrides") or []:
        if not isinstance(reminder, dict) or reminder.get("method") != "popup":
            raise Forbidden("a reminder is a mail; fupmail sets pop-ups only")


def _judge_inner(event: dict[str, Any], name: str, allowed: set[str]) -> None:
    inner = event.get(name, {})
    if not isinstance(inner, dict) or not set(inner) <= allowed:
        raise Forbidden(f"a calendar entry's {name} has fields that are not on the list")
