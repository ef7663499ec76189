"""What may leave this machine, and above all what may not (S01, A2)."""

import json
import random
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from fupmail.backends.google import refusals
from fupmail.backends.google.allowlist import Forbidden, Roots, Verdict, judge, wire
from fupmail.backends.google.refusals import (
    EVENTS,
    GMAIL,
    OWN,
    TOKEN,
    Attempt,
    attempts,
    passes,
    self_test,
)
from fupmail.backends.google.routes import PARTS, ROUTES
from fupmail.config import Config

RAW = "VG86IGphbmVAYWNtZS5leGFtcGxlDQoNCkhlbGxv"
JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
LONG = FORM | {"x-http-method-override": "GET"}
TIMES = {"start": {"dateTime": "2026-03-12T15:00:00Z"}, "end": {"dateTime": "2026-03-12T15:15:00Z"}}
HOLD = {
    "id": OWN,
    "summary": "Hold: call Jane",
    "description": "Jane: call me",
    "transparency": "opaque",
    "visibility": "private",
    "status": "tentative",
    "reminders": {"useDefault": False, "overrides": [{"method": "popup", "minutes": 10}]},
    "extendedProperties": {"private": {"fupmailKey": "0"}},
    "source": {"url": "https://mail.google.com/", "title": "Mail"},
    **TIMES,
}
GENERATED = 10_000


ALLOWED = [
    Attempt("whose mailbox", "GET", GMAIL + "profile?alt=json", None, {}),
    Attempt("listing", "GET", GMAIL + "messages?q=in%3Asent+after%3A1&maxResults=500&alt=json", None, {}),
    Attempt("one message", "GET", GMAIL + "messages/18f0c?format=raw&alt=json", None, {}),
    Attempt("one thread", "GET", GMAIL + "threads/18f0c?metadataHeaders=a&metadataHeaders=b", None, {}),
    Attempt("history", "GET", GMAIL + "history?startHistoryId=1&historyTypes=messageAdded", None, {}),
    Attempt("aliases", "GET", GMAIL + "settings/sendAs?alt=json", None, {}),
    Attempt("a long listing", "POST", GMAIL + "messages", "q=in%3Asent&alt=json", LONG),
    Attempt("a draft", "POST", GMAIL + "drafts?alt=json", {"message": {"raw": RAW, "threadId": "18f0c"}}),
    Attempt("take a draft back", "DELETE", GMAIL + "drafts/r-123456?alt=json", None, {}),
    Attempt("the calendar", "GET", EVENTS + "?timeMin=2026-03-01T00%3A00%3A00Z&eventTypes=default", None, {}),
    Attempt("a named calendar", "GET", EVENTS.replace("primary", "sam%40studio.example"), None, {}),
    Attempt("a hold", "POST", EVENTS + "?sendUpdates=none&alt=json", HOLD),
    Attempt("move a hold", "PATCH", f"{EVENTS}/{OWN}?sendUpdates=none", TIMES, JSON | {"if-match": '"1"'}),
    Attempt("take a hold back", "DELETE", f"{EVENTS}/{OWN}?sendUpdates=none", None, {}),
    Attempt("a code for a token", "POST", TOKEN, "grant_type=authorization_code&code=x", FORM),
    Attempt("renewal", "POST", TOKEN, "grant_type=refresh_token&refresh_token=x", FORM),
    Attempt("sign-out", "POST", TOKEN.replace("/token", "/revoke"), "token=x", FORM),
]


def name(attempt: Attempt) -> str:
    return attempt.what


def judged(attempt: Attempt, roots: Roots | None = None) -> Verdict:
    text = attempt.body if attempt.body is None or isinstance(attempt.body, str) else json.dumps(attempt.body)
    return judge(wire(attempt.method, attempt.uri, attempt.headers, text), roots or Roots())


@pytest.mark.parametrize("attempt", attempts(), ids=name)
def test_a_request_that_could_reach_other_people_is_refused(attempt: Attempt) -> None:
    assert not passes(attempt)


def test_the_self_test_counts_what_it_tried_and_names_what_slipped_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert self_test() == len(attempts()) > 90
    monkeypatch.setattr(refusals, "passes", lambda attempt: attempt.what == "send a draft")
    with pytest.raises(AssertionError, match="send a draft"):
        self_test()


@pytest.mark.parametrize("attempt", ALLOWED, ids=name)
def test_a_request_that_fupmail_needs_passes(attempt: Attempt) -> None:
    assert judged(attempt).route in ROUTES


def _spelled(word: str, chance: random.Random) -> str:
    """The word as a server might still read it: letters encoded once, twice, in capitals."""
    encodings = [
        lambda c: c,
        lambda c: c,
        lambda c: f"%{ord(c):02x}",
        lambda c: f"%25{ord(c):02X}",
        str.upper,
    ]
    return "".join(chance.choice(encodings)(letter) for letter in word)


def _generated(chance: random.Random) -> Attempt:
    """A request with `send` as a segment, among segments of the API and of nowhere, to any of the hosts."""
    words = [
        "gmail",
        "v1",
        "users",
        "me",
        "drafts",
        "messages",
        "upload",
        "batch",
        "calendar",
        "v3",
        "..",
        "",
        ".",
        "calendars",
        "primary",
        "events",
        "threads",
        "r-12",
        OWN,
        "me%40x.example",
        "%2e%2e",
        ";x",
        "\\",
    ]
    start = chance.choice([["gmail", "v1", "users", "me", chance.choice(["drafts", "messages"])], []])
    rest = [chance.choice(words) for _ in range(chance.randrange(4))]
    rest.insert(chance.randrange(len(rest) + 1), _spelled("send", chance))
    hosts = ["https://gmail.googleapis.com", "https://www.googleapis.com", "https://gmail.googleapis.com:443",
             "https://oauth2.googleapis.com", "http://127.0.0.1:8080"]  # fmt: skip
    method = chance.choice(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "post", "OPTIONS"])
    query = chance.choice(["", "?alt=json", "?sendUpdates=none", "?uploadType=media"])
    headers = chance.choice(
        [JSON, FORM, {}, FORM | {"x-http-method-override": chance.choice(["GET", "POST"])}]
    )
    body = chance.choice([None, "", {"id": "r1"}, {"raw": RAW}, {"message": {"raw": RAW}}, "q=a"])
    return Attempt(
        "generated", method, chance.choice(hosts) + "/" + "/".join(start + rest) + query, body, headers
    )


def test_ten_thousand_ways_to_spell_send_are_refused() -> None:
    chance = random.Random(20261122)
    for _ in range(GENERATED):
        attempt = _generated(chance)
        assert not passes(attempt), attempt


@given(
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    host=st.sampled_from(["https://gmail.googleapis.com/", "https://www.googleapis.com/"]),
    path=st.text(st.sampled_from("/.%gmailv1usersdraftsendcr25fe73;?&=#@:\\ "), max_size=80),
)
def test_whatever_passes_names_one_route_and_its_service(method: str, host: str, path: str) -> None:
    try:
        verdict = judged(
            Attempt("any", method, host + path, {"message": {"raw": RAW}} if method == "POST" else None)
        )
    except Forbidden:
        return
    assert verdict.route.method == method
    assert "send" not in path.partition("?")[0].lower()


@given(field=st.text(min_size=1, max_size=30), value=st.one_of(st.none(), st.lists(st.text()), st.text()))
def test_a_calendar_entry_has_listed_fields_only(field: str, value: Any) -> None:
    if field in {*HOLD, "location", "colorId"}:
        return
    with pytest.raises(Forbidden):
        judged(Attempt("field", "PATCH", f"{EVENTS}/{OWN}?sendUpdates=none", {field: value}))


@pytest.mark.parametrize("attempt", [one for one in ALLOWED if one.method != "GET"], ids=name)
def test_a_run_that_only_looks_writes_nothing(attempt: Attempt) -> None:
    """S06. A long listing travels as a POST and is a look all the same; renewal writes to no mailbox."""
    harmless = attempt.what in ("a long listing", "a code for a token", "renewal", "sign-out")
    assert passes(attempt, read_only=True) == harmless


def test_a_long_listing_is_judged_by_what_it_unwraps_to() -> None:
    assert judged(Attempt("read", "POST", f"{GMAIL}messages", "q=x&alt=json", LONG)).reads
    for body in ("q=x&access_token=y", "q=x;y", "q=\xff"):
        with pytest.raises(Forbidden):
            judged(Attempt("read", "POST", f"{GMAIL}messages", body, LONG))
    with pytest.raises(Forbidden):
        judged(Attempt("read", "POST", f"{GMAIL}messages?q=x", "q=x", LONG))


@pytest.mark.parametrize(
    "root",
    [
        "https://mail.example/",
        "http://10.0.0.1/",
        "http://127.0.0.1.evil.example/",
        "http://gmail.googleapis.com/",
    ],
)
def test_mail_goes_to_google_or_to_a_test_on_this_machine(root: str) -> None:
    with pytest.raises(Forbidden):
        Roots(gmail=root)


def test_a_test_server_is_reached_below_its_own_path_only() -> None:
    roots = Roots(gmail="http://127.0.0.1:9000/gw/gmail.googleapis.com/")
    path = "gmail/v1/users/me/profile"
    assert judged(Attempt("in", "GET", f"http://127.0.0.1:9000/gw/gmail.googleapis.com/{path}"), roots=roots)
    for uri in (f"http://127.0.0.1:9000/{path}", f"http://127.0.0.1:9001/gw/gmail.googleapis.com/{path}"):
        with pytest.raises(Forbidden):
            judged(Attempt("out", "GET", uri), roots=roots)


def test_headers_that_are_not_listed_stay_here() -> None:
    request = wire("GET", f"{GMAIL}profile", {"Cookie": "a", "Accept": "b"}, None)
    assert request.headers == {"accept": "b"}


@given(key=st.text(st.characters(codec="ascii"), max_size=60))
def test_only_ids_of_fupmails_own_entries_can_be_written(key: str) -> None:
    uri = f"{EVENTS}/{quote('fup' + key, safe='')}?sendUpdates=none"
    own = len(key) == 40 and set(key) <= set("0123456789abcdef")
    try:
        judged(Attempt("delete", "DELETE", uri, None, {}))
        passed = True
    except Forbidden:
        passed = False
    assert passed == own


def test_the_complaint_names_no_ids_and_no_addresses() -> None:
    with pytest.raises(Forbidden) as caught:
        judged(Attempt("trash", "POST", f"{GMAIL}threads/18f0secret/trash?q=jane@acme.example"))
    assert "18f0secret" not in str(caught.value)
    assert "jane" not in str(caught.value)


@given(st.text(st.sampled_from("aZ0.!#$&'*+=?^_`{|}~-@/ %:é"), max_size=20))
def test_every_calendar_that_the_config_takes_passes_the_door(name: str) -> None:
    for text in (name, f"{name}@group.calendar.google.com"):
        try:
            calendar = Config(calendar=text).calendar
        except ValidationError:
            continue
        assert PARTS["calendar"].fullmatch(calendar)
