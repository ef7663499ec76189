"""A company's proxy is asked for a tunnel to Google, and sees nothing of what passes."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httplib2
import pytest

from fupmail.backends.google.proxy import proxy_for
from fupmail.backends.google.transport import NotSent
from tests.backends.google.test_tls import ask, certificate
from tests.servers.raw import OK

HOST = "gmail.googleapis.com"
NAMES = ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY")


class Tunnel:
    """A proxy that leads every tunnel to a server with this certificate; `heard` is what it was asked."""

    def __init__(self, file: Path, answer: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> None:
        self.heard = b""
        self._answer = answer
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(file)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.place = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        try:
            plain, _ = self._listener.accept()
        except OSError:
            return
        with plain:
            self.heard = plain.recv(65536)
            plain.sendall(self._answer)
            try:
                with self._context.wrap_socket(plain, server_side=True) as inner:
                    inner.recv(65536)
                    inner.sendall(OK)
            except OSError:
                return

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)


@pytest.fixture(autouse=True)
def no_other_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def tunnel(tmp_path: Path) -> Iterator[Callable[..., Tunnel]]:
    """Makes proxies: `tunnel(host)`."""
    made: list[Tunnel] = []

    def make(host: str = HOST, *answer: bytes) -> Tunnel:
        made.append(Tunnel(certificate(tmp_path, host), *answer))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_google_is_reached_through_the_proxy_that_the_environment_names(
    tunnel: Callable[..., Tunnel], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    through = tunnel()
    monkeypatch.setenv("https_proxy", f"http://sam:s%40m@{through.place}")
    monkeypatch.setattr(httplib2, "CA_CERTS", str(tmp_path / f"{HOST}.pem"))
    assert ask() == 200
    assert through.heard.startswith(f"CONNECT {HOST}:443 HTTP/1.".encode())
    assert b"Proxy-Authorization: Basic c2FtOnNAbQ==" in through.heard


def test_a_proxy_that_plays_google_itself_is_not_spoken_to(
    tunnel: Callable[..., Tunnel], monkeypatch: pytest.MonkeyPatch
) -> None:
    through = tunnel()
    monkeypatch.setenv("https_proxy", through.place)
    with pytest.raises(NotSent, match=f"the proxy {through.place}, and there something on the way answers"):
        ask()


def test_a_proxy_that_wants_a_password_is_told(
    tunnel: Callable[..., Tunnel], monkeypatch: pytest.MonkeyPatch
) -> None:
    through = tunnel(HOST, b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
    monkeypatch.setenv("https_proxy", f"http://{through.place}")
    with pytest.raises(NotSent, match="a user and a password are asked for"):
        ask()


def test_a_proxy_that_leads_nowhere_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with pytest.raises(NotSent, match=r"the proxy 127\.0\.0\.1:9, and there the connection is refused"):
        ask()


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:9", "http://", "http://[:8080", "ftp://x"])
def test_what_names_no_http_proxy_is_told_with_an_example(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("https_proxy", address)
    with pytest.raises(NotSent, match=r"such as http://proxy\.company\.com:8080"):
        ask()


def test_hosts_that_need_no_proxy_have_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_for(HOST) is None
    monkeypatch.setenv("https_proxy", "proxy.company.com:8080")
    found = proxy_for(HOST)
    assert (str(found), found.headers if found else None) == ("proxy.company.com:8080", {})
    monkeypatch.setenv("no_proxy", "googleapis.com")
    assert proxy_for(HOST) is None
