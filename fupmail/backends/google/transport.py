"""The one door between the Google client and the network.

    googleapiclient ─► AuthorizedHttp ─► Transport.request ─► judge ─► time, units ─► one attempt ─► socket

It stands where the client expects an `httplib2.Http`. httplib2's own `Http` would send a request again when a
connection closes before the reply, a POST included, and follow redirects; so only its connections (TLS,
certificates) are used here, and every request is written to the socket exactly once.
"""

import http.client
import socket
import ssl
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import SplitResult, urlsplit

import httplib2

from fupmail.backends.google.allowlist import Roots, Wire, judge, wire
from fupmail.backends.google.proxy import Proxy, proxy_for
from fupmail.backends.google.quota import Quota, RunTime

CALL_SECONDS = 30.0
LONGEST_ANSWER = 128 * 1024 * 1024
_CHUNK = 64 * 1024
_OF_ANOTHER_TIME = (9, 10)  # OpenSSL: not yet valid, no longer valid


class NotSent(httplib2.HttpLib2Error):  # type: ignore[misc]
    """No connection came about: nothing was asked, so nothing happened."""


class AnswerLost(httplib2.HttpLib2Error):  # type: ignore[misc]
    """The request went out and no whole answer came back: it may or may not have been carried out."""


class Transport:
    """What the Google client takes for its HTTP library. Not for use by two threads at a time."""

    def __init__(self, roots: Roots, time: RunTime, quota: Quota, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.requests = 0
        self.server_date = ""  # the last answer's Date header, for telling a wrong clock
        self._roots = roots
        self._time = time
        self._quota = quota
        self._connections: dict[str, http.client.HTTPConnection] = {}

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **_ignored: Any,
    ) -> tuple[httplib2.Response, bytes]:
        """The answer to one allowed request, else `Forbidden`, `Unavailable`, `NotSent` or `AnswerLost`."""
        outgoing = wire(method, uri, headers, body)
        verdict = judge(outgoing, self._roots, read_only=self.read_only)
        self._quota.take(verdict.route.units)
        ends = self._time.now() + min(CALL_SECONDS, self._time.left())
        if verdict.reads:
            return self._read(outgoing, ends)
        return self._once(outgoing, ends, fresh=True)

    def close(self) -> None:
        """Ends all connections."""
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    def _read(self, outgoing: Wire, ends: float) -> tuple[httplib2.Response, bytes]:
        """A GET, on a connection that may have been kept: one that went stale meanwhile is opened anew."""
        kept = self._connections.get(_place(outgoing.uri))
        if kept is None or kept.sock is None:
            return self._once(outgoing, ends, fresh=True)
        try:
            return self._once(outgoing, ends, fresh=False)
        except AnswerLost as lost:
            if isinstance(lost.__cause__, TimeoutError):
                raise
            return self._once(outgoing, ends, fresh=True)

    def _once(self, outgoing: Wire, ends: float, *, fresh: bool) -> tuple[httplib2.Response, bytes]:
        """One attempt. A write goes over a fresh connection: a stale one would leave its outcome unknown."""
        connection = self._connect(outgoing.uri, ends) if fresh else self._connections[_place(outgoing.uri)]
        self.requests += 1
        try:
            answer, content = self._exchange(connection, outgoing, ends)
        except (OSError, http.client.HTTPException, zlib.error) as error:
            connection.close()
            raise AnswerLost(_cause(error)) from error
        except BaseException:
            connection.close()
            raise
        self.server_date = answer.get("date", "")
        return answer, content

    def _connect(self, uri: str, ends: float) -> http.client.HTTPConnection:
        place = _place(uri)
        if old := self._connections.pop(place, None):
            old.close()
        parts = urlsplit(uri)
        seconds = ends - self._time.now()
        proxy: Proxy | None = None
        try:
            proxy = proxy_for(parts.netloc) if parts.scheme == "https" else None
            connection = _unopened(parts, proxy, seconds)
        except OSError as error:
            raise NotSent(str(error)) from error
        try:
            connection.connect()
        except (OSError, http.client.HTTPException, httplib2.HttpLib2Error) as error:
            connection.close()
            raise NotSent(_cause(error, proxy)) from error
        self._connections[place] = connection
        return connection

    def _exchange(
        self, connection: http.client.HTTPConnection, outgoing: Wire, ends: float
    ) -> tuple[httplib2.Response, bytes]:
        parts = urlsplit(outgoing.uri)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        body = outgoing.body or (None if outgoing.method in ("GET", "DELETE") else b"")
        self._limit(connection, ends)
        connection.request(outgoing.method, target, body, dict(outgoing.headers))
        self._limit(connection, ends)
        answer = connection.getresponse()
        content = b"".join(self._chunks(connection, answer, ends))
        response = httplib2.Response(answer)
        return response, _unpacked(response, content)

    def _chunks(
        self, connection: http.client.HTTPConnection, answer: http.client.HTTPResponse, ends: float
    ) -> list[bytes]:
        chunks: list[bytes] = []
        size = 0
        while chunk := answer.read1(_CHUNK):  # one wait on the socket at a time
            size += len(chunk)
            if size > LONGEST_ANSWER:
                raise http.client.HTTPException("the answer is too long")
            chunks.append(chunk)
            self._limit(connection, ends)
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
        answer.read()  # nothing is left; it frees the connection for the next request
        return chunks

    def _limit(self, connection: http.client.HTTPConnection, ends: float) -> None:
        """Each wait on the socket is as long as the call may still take, so that drops do not add up."""
        left = ends - self._time.now()
        if left <= 0:
            raise TimeoutError(f"no whole answer within {CALL_SECONDS:.0f} seconds")
        if connection.sock is not None:
            connection.sock.settimeout(left)


def _place(uri: str) -> str:
    parts = urlsplit(uri)
    return f"{parts.scheme}://{parts.netloc}"


def _unpacked(response: httplib2.Response, content: bytes) -> bytes:
    encoding = response.pop("content-encoding", "identity").lower()
    if encoding in ("", "identity") or not content:
        return content
    if encoding not in ("gzip", "deflate"):
        raise http.client.HTTPException(f"the answer is encoded as {encoding[:20]}")
    unpacker = zlib.decompressobj(wbits=47)  # gzip or zlib, told apart by the header
    plain = unpacker.decompress(content, LONGEST_ANSWER)
    if not unpacker.eof:
        raise http.client.HTTPException("the compressed answer is incomplete or too long")
    return plain


def _wrong_certificate(error: ssl.SSLCertVerificationError) -> str:
    """Tells a wrong clock, the likelier reason by far, from somebody in between."""
    if error.verify_code in _OF_ANOTHER_TIME:
        return (
            "Google's certificate does not fit this machine's clock (is it right that it is "
            f"{datetime.now().astimezone():%Y-%m-%d %H:%M} now?)"
        )
    return (
        "something on the way answers in Google's place, as a company's or hotel's network or a virus "
        f"scanner does ({error.verify_message})"
    )


def _unopened(parts: SplitResult, proxy: Proxy | None, seconds: float) -> http.client.HTTPConnection:
    if proxy is not None:
        return proxy.tunnel(parts.netloc, 443, seconds)
    if parts.scheme == "https":
        connection: http.client.HTTPConnection = httplib2.HTTPSConnectionWithTimeout(
            parts.netloc, timeout=seconds
        )
        return connection
    return http.client.HTTPConnection(parts.netloc, timeout=seconds)


def _cause(error: Exception, proxy: Proxy | None = None) -> str:
    """One line on what went wrong, without addresses or ids; a proxy on the way is named."""
    if proxy is not None:
        return f"the way leads through the proxy {proxy}, and there {_reason(error)}"
    return _reason(error)


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer came in time"
    if isinstance(error, socket.gaierror | httplib2.ServerNotFoundError):
        return "an address could not be looked up (is this machine online?)"
    if isinstance(error, OSError) and "Tunnel connection failed: 407" in str(error):
        return "a user and a password are asked for (https_proxy=http://USER:PASSWORD@HOST:PORT)"
    if isinstance(error, ConnectionRefusedError):
        return "the connection is refused"
    if isinstance(error, ConnectionError):
        return "the connection broke off"
    if isinstance(error, ssl.SSLCertVerificationError):
        return _wrong_certificate(error)
    text = str(error).partition("\n")[0].strip()
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
