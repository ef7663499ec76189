"""Google itself is spoken to over TLS only, and only when it proves to be Google."""

import datetime as dt
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import httplib2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from fupmail.backends.google.allowlist import GMAIL_ROOT, Roots
from fupmail.backends.google.quota import Quota, RunTime
from fupmail.backends.google.transport import NotSent, Transport
from tests.servers.raw import OK

PROFILE = GMAIL_ROOT + "gmail/v1/users/me/profile"
Serve = Callable[..., Path]


def certificate(folder: Path, host: str, until: int = 1) -> Path:
    """A key and a certificate that vouches for itself, valid so many days more, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    today = dt.datetime.now(dt.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(today - dt.timedelta(days=9))
        .not_valid_after(today + dt.timedelta(days=until))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / f"{host}.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Stands in for every host: whoever connects anywhere reaches a server with this certificate."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    connect = socket.socket.connect
    here = listener.getsockname()
    for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", here)])
    monkeypatch.setattr(socket.socket, "connect", lambda self, _address: connect(self, here))

    def start(host: str, until: int = 1) -> Path:
        file = certificate(tmp_path, host, until)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)

        def answer() -> None:
            plain, _ = listener.accept()
            try:
                with context.wrap_socket(plain, server_side=True) as connection:
                    connection.recv(65536)
                    connection.sendall(OK)
            except OSError:
                plain.close()

        threads.append(threading.Thread(target=answer, daemon=True))
        threads[0].start()
        return file

    yield start
    for thread in threads:
        thread.join(5)
    listener.close()


def ask() -> int:
    left = RunTime(timedelta(minutes=1))
    transport = Transport(Roots(), left, Quota(4500, left))
    try:
        return int(transport.request(PROFILE, "GET", None, {})[0].status)
    finally:
        transport.close()


def test_google_answers_over_tls(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httplib2, "CA_CERTS", str(serve("gmail.googleapis.com")))
    assert ask() == 200


def test_a_certificate_that_nobody_vouches_for_is_not_spoken_to(serve: Serve) -> None:
    """R34."""
    serve("gmail.googleapis.com")
    with pytest.raises(NotSent, match="answers in Google's place, as a company's or hotel's network"):
        ask()


def test_where_the_clock_is_wrong_the_clock_is_named(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httplib2, "CA_CERTS", str(serve("gmail.googleapis.com", -2)))
    with pytest.raises(NotSent, match="is it right that it is 20"):
        ask()


def test_somebody_elses_certificate_is_not_spoken_to(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httplib2, "CA_CERTS", str(serve("gmail.evil.example")))
    with pytest.raises(NotSent, match=r"(?i)certificate|hostname"):
        ask()
