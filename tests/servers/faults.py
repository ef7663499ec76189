"""A proxy on this machine that passes calls on to a test server, and spoils the ones it is told to.

with FaultProxy(world.url) as proxy:
    proxy.spoil = nth(3, Fault.reset_after())
    ... use world.settings(proxy.url) ...
    proxy.log                     # every request that arrived, in order
"""

import http.client
import http.server
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Request:
    """A request that arrived. `number` counts from 1; `target` is path and query as they came."""

    number: int
    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def path(self) -> str:
        return urlsplit(self.target).path


@dataclass(frozen=True)
class Fault:
    """What happens to one call. `passed_on`: whether the server behind got the request."""

    name: str
    passed_on: bool
    status: int | None = None  # an answer made up here, instead of the server's
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    cut: float | None = None  # the share of the server's answer that comes through
    delay: float = 0.0  # seconds before the answer

    @classmethod
    def reset_before(cls) -> "Fault":
        """The connection is reset, and the server never saw the request."""
        return cls("reset before", passed_on=False)

    @classmethod
    def reset_after(cls) -> "Fault":
        """The server did it, and the connection is reset before the answer."""
        return cls("reset after", passed_on=True)

    @classmethod
    def truncated(cls, share: float = 0.5) -> "Fault":
        """The server did it, and half of the answer arrives."""
        return cls("truncated", passed_on=True, cut=share)

    @classmethod
    def page(cls, status: int = 200, *, passed_on: bool = False) -> "Fault":
        """A page in HTML instead of data, as a hotel's network or a proxy gives."""
        body = b"<!doctype html><title>Welcome</title><p>Please accept our terms."
        return cls(f"page {status}", passed_on, status, (("content-type", "text/html"),), body)

    @classmethod
    def error(
        cls, status: int, reason: str, message: str = "", *, passed_on: bool = False, **headers: str
    ) -> "Fault":
        """An error in Google's form; `retry_after="7"` becomes the header."""
        fault = {"domain": "global", "reason": reason, "message": message or reason}
        body = {"error": {"code": status, "message": message or reason, "errors": [fault]}}
        named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        when = " after" if passed_on else ""
        return cls(f"{status} {reason}{when}", passed_on, status, (_JSON, *named), json.dumps(body).encode())

    @classmethod
    def answer(cls, value: Any, status: int = 200) -> "Fault":
        """An answer of the test's own, for what a test server lacks."""
        return cls("answer", False, status, (_JSON,), json.dumps(value).encode())

    @classmethod
    def late(cls, seconds: float) -> "Fault":
        """The server's own answer, but late."""
        return cls("late", passed_on=True, cut=1.0, delay=seconds)


_JSON = ("content-type", "application/json; charset=UTF-8")
Spoil = Callable[[Request], Fault | None]


def nth(number: int, fault: Fault) -> Spoil:
    """Spoils the call of this number only."""
    return lambda request: fault if request.number == number else None


def when(match: Callable[[Request], bool], fault: Fault, times: int = 1) -> Spoil:
    """Spoils the first calls that match."""
    left = [times]

    def spoil(request: Request) -> Fault | None:
        if left[0] and match(request):
            left[0] -= 1
            return fault
        return None

    return spoil


class FaultProxy:
    """Listens on `url`; `log` holds every request; `spoil` says which ones to spoil, and how."""

    def __init__(self, upstream: str) -> None:
        self.upstream = urlsplit(upstream)
        self.spoil: Spoil = lambda _request: None
        self.log: list[Request] = []
        self.lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.proxy = self
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def forget(self) -> None:
        """Starts counting and logging anew."""
        with self.lock:
            self.log.clear()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> "FaultProxy":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class _Server(http.server.ThreadingHTTPServer):
    proxy: FaultProxy
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: Any) -> None:
        """Clients that go away are part of the game."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: _Server

    def log_message(self, *_: Any) -> None:
        pass

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        proxy = self.server.proxy
        headers = {name.lower(): value for name, value in self.headers.items()}
        with proxy.lock:
            request = Request(len(proxy.log) + 1, self.command, self.path, headers, body)
            proxy.log.append(request)
        fault = proxy.spoil(request)
        if fault is None:
            self._reply(*self._pass_on(request))
        else:
            self._spoiled(request, fault)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815

    def _spoiled(self, request: Request, fault: Fault) -> None:
        reply = self._pass_on(request) if fault.passed_on else None
        if fault.delay:
            time.sleep(fault.delay)
        if fault.status is not None:
            self._reply(fault.status, list(fault.headers), fault.body)
        elif fault.cut is None or reply is None:
            self._reset()
        else:
            self._reply(*reply, cut=fault.cut)

    def _pass_on(self, request: Request) -> tuple[int, list[tuple[str, str]], bytes]:
        upstream = self.server.proxy.upstream
        connection = http.client.HTTPConnection(upstream.netloc, timeout=60)
        try:
            kept = {name: value for name, value in request.headers.items() if name not in _HOP}
            connection.request(request.method, request.target, request.body or None, kept)
            answer = connection.getresponse()
            content = answer.read()
            headers = [(n, v) for n, v in answer.getheaders() if n.lower() not in (*_HOP, "content-length")]
            return answer.status, headers, content
        finally:
            connection.close()

    def _reply(
        self, status: int, headers: list[tuple[str, str]], content: bytes, cut: float | None = None
    ) -> None:
        self.send_response_only(status)  # without a Date of its own
        for name, value in headers:
            self.send_header(name, value)
        if status != 204:
            self.send_header("content-length", str(len(content)))
        self.end_headers()
        sent = content if cut is None else content[: int(len(content) * cut)]
        self.wfile.write(sent)
        self.wfile.flush()
        if len(sent) < len(content):
            self.close_connection = True

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()


_HOP = ("connection", "host", "keep-alive", "transfer-encoding")
