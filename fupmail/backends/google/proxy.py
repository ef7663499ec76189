"""The way out through a company's proxy, as the environment or the system's settings name it."""

import base64
import http.client
import ssl
import urllib.request
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

import httplib2


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy that is asked for a tunnel: TLS begins at this machine and ends at Google."""

    host: str
    port: int
    headers: dict[str, str]

    def tunnel(self, host: str, port: int, seconds: float) -> http.client.HTTPSConnection:
        """A connection to this host, not opened yet; its certificate is checked like any other's."""
        context = ssl.create_default_context(cafile=str(httplib2.CA_CERTS))
        connection = http.client.HTTPSConnection(self.host, self.port, timeout=seconds, context=context)
        connection.set_tunnel(host, port, self.headers)
        return connection

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def proxy_for(host: str) -> Proxy | None:
    """The proxy for this host (`https_proxy`, `no_proxy`, settings of macOS and Windows); None without one.

    `OSError` where the setting cannot be meant.
    """
    address = urllib.request.getproxies().get("https", "")
    if not address or urllib.request.proxy_bypass(host):
        return None
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        port = parts.port or 80
    except ValueError:
        parts, port = SplitResult("", "", "", "", ""), 0
    if parts.scheme != "http" or not parts.hostname:
        raise OSError("https_proxy does not name an HTTP proxy, such as http://proxy.company.com:8080")
    return Proxy(parts.hostname, port, _sign_in(parts))


def _sign_in(parts: SplitResult) -> dict[str, str]:
    if parts.username is None:
        return {}
    both = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Proxy-Authorization": f"Basic {base64.b64encode(both.encode()).decode()}"}
