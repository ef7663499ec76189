"""The one door: each request goes out once, a look may go out again, nothing that is not listed goes out."""

import gzip
import json
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import httplib2
import pytest

from fupmail.backends.google import transport as transport_module
from fupmail.backends.google.allowlist import Forbidden, Roots
from fupmail.backends.google.quota import Quota, RunTime
from fupmail.backends.google.transport import AnswerLost, NotSent, Transport
from fupmail.errors import Unavailable
from tests.servers.process import free_port
from tests.servers.raw import HANG_UP, OK, RawServer

JSON = {"content-type": "application/json"}
DRAFT = json.dumps({"message": {"raw": "VG8"}})
HOLD = "fup" + "a" * 40


class Clock:
    """A clock that moves only when told, or slept on."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds


class RealClock(Clock):
    """This machine's own."""

    def monotonic(self) -> float:
        return time.monotonic()


_opened: list[Transport] = []


@pytest.fixture(autouse=True)
def _closed_doors() -> Iterator[None]:
    yield
    while _opened:
        _opened.pop().close()


def door(url: str, clock: Clock | None = None, *, minutes: float = 10, read_only: bool = False) -> Transport:
    kept = clock or Clock()
    left = RunTime(timedelta(minutes=minutes), monotonic=kept.monotonic, sleep=kept.sleep)
    _opened.append(Transport(Roots(gmail=url, calendar=url), left, Quota(4500, left), read_only=read_only))
    return _opened[-1]


def create_draft(transport: Transport, url: str) -> tuple[httplib2.Response, bytes]:
    return transport.request(f"{url}gmail/v1/users/me/drafts", "POST", DRAFT, JSON)


def profile(transport: Transport, url: str) -> tuple[httplib2.Response, bytes]:
    return transport.request(f"{url}gmail/v1/users/me/profile?alt=json", "GET", None, {})


WRITES: list[tuple[str, str, str | None]] = [
    ("POST", "gmail/v1/users/me/drafts", DRAFT),
    ("DELETE", "gmail/v1/users/me/drafts/r1", None),
    ("POST", "calendar/v3/calendars/primary/events?sendUpdates=none", json.dumps({"id": HOLD})),
    ("PATCH", f"calendar/v3/calendars/primary/events/{HOLD}?sendUpdates=none", "{}"),
    ("DELETE", f"calendar/v3/calendars/primary/events/{HOLD}?sendUpdates=none", None),
]


@pytest.mark.parametrize("after_a_look", [False, True], ids=["first", "after a look"])
@pytest.mark.parametrize(("method", "path", "body"), WRITES)
def test_a_write_whose_connection_breaks_is_attempted_exactly_once(
    method: str, path: str, body: str | None, after_a_look: bool
) -> None:
    """R36. httplib2 by itself makes two drafts of this one."""
    answers = [OK, HANG_UP, OK] if after_a_look else [HANG_UP, OK]
    with RawServer(answers, keep=True) as server:
        transport = door(server.url)
        if after_a_look:
            profile(transport, server.url)
        with pytest.raises(AnswerLost):
            transport.request(server.url + path, method, body, JSON if body else {})
        writes = [request for request in server.received if not request.startswith(b"GET ")]
        assert len(writes) == 1
        assert transport.requests == len(server.received)


def test_httplib2_by_itself_would_repeat_that_write() -> None:
    """The reason for all of this; should it ever fail, httplib2 has changed its ways."""
    with RawServer([HANG_UP]) as server:
        with pytest.raises((httplib2.HttpLib2Error, OSError)):
            httplib2.Http(timeout=5).request(f"{server.url}x", "POST", "{}", JSON)
        assert len(server.received) > 1


def test_a_write_never_goes_over_a_connection_that_the_server_may_have_left() -> None:
    with RawServer([OK]) as server:
        transport = door(server.url)
        profile(transport, server.url)  # the server closes this connection without a word
        assert create_draft(transport, server.url)[0].status == 200
        assert [request[:4] for request in server.received] == [b"GET ", b"POST"]


def test_a_look_over_a_connection_that_the_server_left_goes_out_again() -> None:
    with RawServer([OK]) as server:
        transport = door(server.url)
        assert profile(transport, server.url)[0].status == 200
        assert profile(transport, server.url)[0].status == 200
        assert len(server.received) == 2


def test_looks_share_one_connection_while_the_server_keeps_it() -> None:
    with RawServer([OK], keep=True) as server:
        transport = door(server.url)
        for _ in range(5):
            profile(transport, server.url)
        assert (server.connections, len(server.received)) == (1, 5)


def test_what_is_not_listed_opens_no_connection() -> None:
    with RawServer([OK]) as server:
        transport = door(server.url)
        for path in ("gmail/v1/users/me/messages/send", "gmail/v1/users/me/drafts/send"):
            with pytest.raises(Forbidden):
                transport.request(server.url + path, "POST", "{}", JSON)
        assert (server.connections, transport.requests) == (0, 0)


def test_a_door_that_only_looks_lets_no_write_out() -> None:
    with RawServer([OK]) as server:
        transport = door(server.url, read_only=True)
        with pytest.raises(Forbidden):
            create_draft(transport, server.url)
        assert server.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_answer_and_is_not_followed(status: int) -> None:
    elsewhere = (
        f"HTTP/1.1 {status} Moved\r\nlocation: /gmail/v1/users/me/profile\r\ncontent-length: 0\r\n\r\n"
    )
    with RawServer([elsewhere.encode()]) as server:
        transport = door(server.url)
        assert profile(transport, server.url)[0].status == status
        assert create_draft(transport, server.url)[0].status == status
        assert len(server.received) == 2


def test_a_server_that_cannot_be_reached_was_asked_nothing() -> None:
    url = f"http://127.0.0.1:{free_port()}/"
    transport = door(url)
    with pytest.raises(NotSent):
        create_draft(transport, url)
    assert transport.requests == 0


BROKEN: list[tuple[str, bytes]] = [
    ("half an answer", OK.replace(b"length: 2", b"length: 200")),
    ("half a chunk", b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n50\r\n{}"),
    ("half an archive", b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 9\r\n\r\n"
                        + gzip.compress(b"{}")[:9]),
    ("an unknown encoding", OK.replace(b"content-type: application/json", b"content-encoding: br")),
    ("no HTTP", b"220 smtp.example ESMTP\r\n"),
]  # fmt: skip


@pytest.mark.parametrize(("what", "answer"), BROKEN, ids=[what for what, _ in BROKEN])
@pytest.mark.parametrize("ask", [create_draft, profile])
def test_a_broken_answer_is_a_lost_one(what: str, answer: bytes, ask: Callable[..., object]) -> None:
    with RawServer([answer]) as server:
        transport = door(server.url)
        with pytest.raises(AnswerLost):
            ask(transport, server.url)
        assert len(server.received) == 1


def test_a_compressed_answer_is_unpacked() -> None:
    packed = gzip.compress(b'{"emailAddress": "sam@studio.example"}')
    head = f"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {len(packed)}\r\n\r\n".encode()
    with RawServer([head + packed]) as server:
        transport = door(server.url)
        assert json.loads(profile(transport, server.url)[1]) == {"emailAddress": "sam@studio.example"}


def test_a_call_ends_after_its_seconds_however_slowly_the_answer_drips(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """R35. A byte now and then keeps a socket's own timeout from ever striking."""
    monkeypatch.setattr(transport_module, "CALL_SECONDS", 0.3)
    head = b"HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n"
    with RawServer([head + b"x" * 40], drip=0.1) as server:
        transport = Transport(
            Roots(gmail=server.url, calendar=server.url),
            time := RunTime(timedelta(minutes=1)),
            Quota(4500, time),
        )
        with pytest.raises(AnswerLost, match="in time"):
            create_draft(transport, server.url)
        assert server.dripped < 30


def test_a_look_that_nobody_answers_in_time_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever did not answer in thirty seconds will not in the next thirty; the run decides what then."""
    monkeypatch.setattr(transport_module, "CALL_SECONDS", 0.3)
    slow = OK.replace(b"length: 2", b"length: 40") + b"x" * 38
    with RawServer([OK, slow], keep=True, drip=0.05) as server:
        transport = door(server.url, RealClock())
        profile(transport, server.url)
        with pytest.raises(AnswerLost, match="in time"):
            profile(transport, server.url)
        assert transport.requests == 2


def test_no_call_begins_after_the_runs_time() -> None:
    clock = Clock()
    with RawServer([OK]) as server:
        transport = door(server.url, clock, minutes=1)
        clock.time += 61
        with pytest.raises(Unavailable):
            profile(transport, server.url)
        assert server.connections == 0


def test_requests_and_units_are_counted() -> None:
    left = RunTime(timedelta(minutes=1))
    quota = Quota(4500, left)
    with RawServer([OK], keep=True) as server:
        transport = Transport(Roots(gmail=server.url, calendar=server.url), left, quota)
        _opened.append(transport)
        profile(transport, server.url)  # 1 unit
        create_draft(transport, server.url)  # 10 units
        transport.request(f"{server.url}calendar/v3/calendars/primary/events", "GET")  # none
    assert (transport.requests, quota.spent) == (3, 11)
