"""Proof on the spot that nothing can be sent: requests that would, tried against the allow-list.

One of each way that is known to send mail, invite people, change settings or read what fupmail has no
business reading. They are judged, never made. `fupmail doctor` runs this, and so do the tests.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fupmail.backends.google.allowlist import Forbidden, Roots, judge, wire

GMAIL = "https://gmail.googleapis.com/gmail/v1/users/me/"
EVENTS = "https://www.googleapis.com/calendar/v3/calendars/primary/events"
TOKEN = "https://oauth2.googleapis.com/token"  # noqa: S105 (an address)
OWN = "fup" + "0123456789abcdef0123456789abcdef01234567"
_FORM = {"content-type": "application/x-www-form-urlencoded"}
_RAW = {"raw": "VG86IGphbmVAYWNtZS5leGFtcGxlDQoNCkhlbGxv"}


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request and what it would do. A body that is no text travels as JSON."""

    what: str
    method: str
    uri: str
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=lambda: {"content-type": "application/json"})


def passes(attempt: Attempt, *, read_only: bool = False) -> bool:
    """Whether the allow-list would let it out."""
    text = attempt.body if attempt.body is None or isinstance(attempt.body, str) else json.dumps(attempt.body)
    try:
        judge(wire(attempt.method, attempt.uri, attempt.headers, text), Roots(), read_only=read_only)
    except Forbidden:
        return False
    return True


def self_test() -> int:
    """How many forbidden requests were tried and refused; `AssertionError` names those that were not."""
    tried = attempts()
    passed = [attempt.what for attempt in tried if passes(attempt)]
    if passed:
        raise AssertionError(f"not refused: {', '.join(passed)}")
    return len(tried)


def attempts() -> list[Attempt]:
    """All of them."""
    return [*gmail_attempts(), *calendar_attempts(), *disguised_attempts(), *sign_in_attempts()]


def gmail_attempts() -> Iterator[Attempt]:
    """Sending, uploading, deleting mail, settings."""
    host = "https://gmail.googleapis.com/"
    upload = f"{host}upload/gmail/v1/users/me/"
    draft = {"message": _RAW}
    yield Attempt("send a draft", "POST", GMAIL + "drafts/send", {"id": "r1"})
    yield Attempt("send a message", "POST", GMAIL + "messages/send", _RAW)
    yield Attempt("upload and send a draft", "POST", upload + "drafts/send", {"id": "r1"})
    yield Attempt("upload and send a message", "POST", upload + "messages/send?uploadType=media", _RAW)
    yield Attempt("upload a draft", "POST", upload + "drafts?uploadType=multipart", draft)
    yield Attempt("a batch", "POST", host + "batch/gmail/v1", "--x", {"content-type": "multipart/mixed"})
    yield Attempt("a batch of all", "POST", "https://www.googleapis.com/batch", "--x")
    yield Attempt(
        "another user's draft", "POST", GMAIL.replace("/me/", "/boss%40acme.example/") + "drafts", draft
    )
    yield Attempt("a draft marked sent", "POST", GMAIL + "drafts", {"message": _RAW | {"labelIds": ["SENT"]}})
    yield Attempt("a draft with more in it", "POST", GMAIL + "drafts", {"message": _RAW | {"snippet": "x"}})
    yield Attempt("a draft under a name", "POST", GMAIL + "drafts", {"message": _RAW, "id": "r1"})
    yield Attempt("an endless draft", "POST", GMAIL + "drafts", {"message": {"raw": "A" * 2**21}})
    yield Attempt("replace a draft", "PUT", GMAIL + "drafts/r1", draft)
    yield Attempt("insert a message", "POST", GMAIL + "messages", _RAW)
    yield Attempt("import a message", "POST", GMAIL + "messages/import", _RAW)
    yield Attempt("delete a message", "DELETE", GMAIL + "messages/18f0", None, {})
    yield Attempt("delete many messages", "POST", GMAIL + "messages/batchDelete", {"ids": ["18f0"]})
    yield Attempt("relabel a message", "POST", GMAIL + "messages/18f0/modify", {"addLabelIds": ["TRASH"]})
    yield Attempt("bin a thread", "POST", GMAIL + "threads/18f0/trash", None, {})
    yield Attempt("delete a thread", "DELETE", GMAIL + "threads/18f0", None, {})
    yield Attempt(
        "forward mail", "POST", GMAIL + "settings/forwardingAddresses", {"forwardingEmail": "x@y.example"}
    )
    yield Attempt("add a delegate", "POST", GMAIL + "settings/delegates", {"delegateEmail": "x@y.example"})
    yield Attempt("add a filter", "POST", GMAIL + "settings/filters", {"action": {"forward": "x@y.example"}})
    yield Attempt("an automatic answer", "PUT", GMAIL + "settings/vacation", {"enableAutoReply": True})
    yield Attempt("another sender", "POST", GMAIL + "settings/sendAs", {"sendAsEmail": "x@y.example"})
    yield Attempt("watch a mailbox", "POST", GMAIL + "watch", {"topicName": "x"})
    yield Attempt("read an attachment", "GET", GMAIL + "messages/18f0/attachments/a1", None, {})


def calendar_attempts() -> Iterator[Attempt]:
    """Inviting, mailing by way of the calendar, sharing it, touching what is not fupmail's."""
    times = {"start": {"dateTime": "2026-03-12T15:00:00Z"}, "end": {"dateTime": "2026-03-12T15:15:00Z"}}
    hold: dict[str, Any] = {"id": OWN, "summary": "Hold", **times}
    quiet = EVENTS + "?sendUpdates=none"
    guests = [{"email": "jane@acme.example"}]
    yield Attempt("an entry that says nothing of mails", "POST", EVENTS, hold)
    yield Attempt("an entry that mails all", "POST", EVENTS + "?sendUpdates=all", hold)
    yield Attempt("an entry that mails outsiders", "POST", EVENTS + "?sendUpdates=externalOnly", hold)
    yield Attempt("an entry that says both", "POST", quiet + "&sendUpdates=all", hold)
    yield Attempt("both, one encoded", "POST", quiet + "&%73endUpdates=all", hold)
    yield Attempt("the old name for it", "POST", quiet + "&sendNotifications=true", hold)
    yield Attempt("both in one", "POST", EVENTS + "?sendUpdates=none;sendUpdates=all", hold)
    yield Attempt("guests", "POST", quiet, hold | {"attendees": guests})
    yield Attempt("guests, by change", "PATCH", f"{EVENTS}/{OWN}?sendUpdates=none", {"attendees": guests})
    yield Attempt("guests, said twice", "POST", quiet, '{"id":"' + OWN + '","summary":"","summary":"a"}')
    yield Attempt(
        "a conference", "POST", quiet, hold | {"conferenceData": {"createRequest": {"requestId": "1"}}}
    )
    yield Attempt("a series", "POST", quiet, hold | {"recurrence": ["RRULE:FREQ=DAILY"]})
    yield Attempt("an attachment", "POST", quiet, hold | {"attachments": [{"fileUrl": "https://x.example"}]})
    yield Attempt("shared properties", "POST", quiet, hold | {"extendedProperties": {"shared": {"a": "b"}}})
    yield Attempt(
        "a reminder by mail", "POST", quiet, hold | {"reminders": {"overrides": [{"method": "email"}]}}
    )
    yield Attempt("an entry by a made-up id", "POST", quiet, hold | {"id": "meeting1"})
    yield Attempt("an entry without an id", "POST", quiet, {"summary": "Hold", **times})
    yield Attempt(
        "an entry from a sentence", "POST", EVENTS + "/quickAdd?text=lunch&sendUpdates=none", None, {}
    )
    yield Attempt("import an entry", "POST", EVENTS + "/import?sendUpdates=none", hold)
    yield Attempt("move an entry", "POST", f"{EVENTS}/{OWN}/move?destination=x&sendUpdates=none", None, {})
    yield Attempt("replace an entry", "PUT", f"{EVENTS}/{OWN}?sendUpdates=none", hold)
    yield Attempt("change a meeting", "PATCH", EVENTS + "/meeting1?sendUpdates=none", {"summary": "x"})
    yield Attempt("rename an entry's id", "PATCH", f"{EVENTS}/{OWN}?sendUpdates=none", {"id": "meeting1"})
    yield Attempt("cancel by change", "PATCH", f"{EVENTS}/{OWN}?sendUpdates=none", {"status": "cancelled"})
    yield Attempt("properties that are none", "POST", quiet, hold | {"extendedProperties": []})
    yield Attempt("delete a meeting", "DELETE", EVENTS + "/meeting1?sendUpdates=none", None, {})
    yield Attempt("share the calendar", "POST", EVENTS.replace("/events", "/acl"), {"role": "reader"})
    yield Attempt("watch the calendar", "POST", EVENTS + "/watch", {"id": "1", "type": "web_hook"})


def disguised_attempts() -> Iterator[Attempt]:
    """The same by other spellings: encodings, dots, slashes, hosts, overridden methods, headers."""
    turned = _FORM | {"x-http-method-override": "DELETE"}
    look = {"x-http-method-override": "GET"}
    profile = GMAIL + "profile"
    yield Attempt("send, encoded", "POST", GMAIL + "messages/%73end", _RAW)
    yield Attempt("send, encoded twice", "POST", GMAIL + "drafts/%2573end", {"id": "r1"})
    yield Attempt("send, in capitals", "POST", GMAIL + "drafts/SEND", {"id": "r1"})
    yield Attempt("a look at send", "GET", GMAIL + "messages/send", None, {})
    yield Attempt("a look at send, in capitals", "GET", GMAIL + "drafts/SEND", None, {})
    yield Attempt("send, by dots", "POST", GMAIL + "drafts/x/../send", {"id": "r1"})
    yield Attempt("send, by encoded dots", "POST", GMAIL + "drafts/%2e%2e/messages/send", _RAW)
    yield Attempt("send, by an encoded slash", "POST", GMAIL + "drafts%2Fsend", {"id": "r1"})
    yield Attempt("send, by a backslash", "POST", GMAIL + "drafts\\send", {"id": "r1"})
    yield Attempt("send, by a path parameter", "POST", GMAIL + "drafts/send;x=1", {"id": "r1"})
    yield Attempt("send, by a colon", "POST", GMAIL + "drafts:send", {"id": "r1"})
    yield Attempt("a doubled slash", "POST", GMAIL + "/drafts", {"message": _RAW})
    yield Attempt("a slash at the end", "POST", GMAIL + "drafts/", {"message": _RAW})
    yield Attempt("without TLS", "GET", profile.replace("https:", "http:"), None, {})
    yield Attempt("another port", "GET", profile.replace(".com/", ".com:8443/"), None, {})
    yield Attempt("a host that looks alike", "GET", profile.replace(".com/", ".com.evil.example/"), None, {})
    yield Attempt("a letter that looks alike", "GET", profile.replace("apis", "ap\u0456s"), None, {})
    yield Attempt("a host behind an @", "GET", profile.replace(".com/", ".com@evil.example/"), None, {})
    yield Attempt("a mail server", "POST", "https://smtp.gmail.com/", _RAW)
    yield Attempt("another scheme", "GET", "smtp://smtp.gmail.com:587/", None, {})
    yield Attempt("a look turned into a write", "GET", GMAIL + "drafts/r1", None, turned)
    yield Attempt("a write turned into another", "POST", GMAIL + "drafts/r1", "", turned)
    yield Attempt("another write turned into a look", "PUT", GMAIL + "messages", "q=x", _FORM | look)
    yield Attempt("a write with a body, as a look", "POST", GMAIL + "messages", "q=x", look)
    yield Attempt("another header for that", "GET", profile, None, {"X-Method-Override": "POST"})
    yield Attempt("that header twice", "POST", profile, "", turned | {"X-HTTP-Method-Override": "GET"})
    yield Attempt("a line break in a header", "GET", profile, None, {"accept": "a\r\nX: y"})
    yield Attempt("a line break in an address", "GET", profile + "?alt=json\r\nX:y", None, {})
    yield Attempt("an address cut off", "GET", profile + "?fields=a#x", None, {})
    yield Attempt("a key in the address", "GET", profile + "?access_token=x", None, {})
    yield Attempt("another kind of answer", "GET", profile + "?alt=media", None, {})
    yield Attempt("a look with a body", "GET", GMAIL + "messages", _RAW)
    yield Attempt(
        "a draft that is no JSON", "POST", GMAIL + "drafts", "To: x", {"content-type": "message/rfc822"}
    )


def sign_in_attempts() -> Iterator[Attempt]:
    """The token endpoint, used for more than a code, a renewal or a sign-out."""
    renew = "grant_type=refresh_token&refresh_token=x"
    yield Attempt("another kind of sign-in", "POST", TOKEN, "grant_type=urn%3Ax&assertion=y", _FORM)
    yield Attempt("a sign-in elsewhere", "POST", TOKEN + "/x", "grant_type=refresh_token", _FORM)
    yield Attempt("a sign-in with parameters", "POST", TOKEN + "?grant_type=x", renew, _FORM)
    yield Attempt("a sign-in that says two things", "POST", TOKEN, "grant_type=x&" + renew, _FORM)
    yield Attempt("a sign-in that shows a token", "POST", TOKEN, renew, _FORM | {"authorization": "Bearer x"})
    yield Attempt("a sign-out of more", "POST", TOKEN.replace("/token", "/revoke"), "token=x&scope=y", _FORM)
