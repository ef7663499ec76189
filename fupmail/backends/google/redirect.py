"""Where the browser comes back to after the consent page: a small listener on this machine only."""

import hmac
import http.server
import queue
import threading
import time
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from fupmail.errors import UsageError

_LOOK_UP = 0.5  # seconds
_PAGE = (
    "<!doctype html><meta charset=utf-8><title>fupmail</title>"
    "<body style='font:16px/1.5 sans-serif;margin:4em auto;max-width:32em'><p>{}</p>"
)


class Redirects:
    """Listens at `url`; what arrives with the right `state`, by browser or by paste, comes out of `wait`."""

    def __init__(self, port: int) -> None:
        try:
            self._server = _Server(("127.0.0.1", port), _Landing)
        except OSError as error:
            raise UsageError(
                f"Port {port} of this machine cannot be used ({error.strerror}).", "Choose another: --port N"
            ) from error
        self._server.redirects = self
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}/"
        self.state = ""
        self._arrived: queue.Queue[dict[str, str]] = queue.Queue()
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)
        self._thread.start()

    def offer(self, address: str) -> bool:
        """Takes a redirected address, whole; False when it is none, or belongs to another sign-in."""
        try:
            form = dict(parse_qsl(urlsplit(address.strip()).query))
        except ValueError:
            return False
        right = hmac.compare_digest(form.get("state", "").encode(), self.state.encode())
        if not self.state or not right or not ({"code", "error"} & set(form)):
            return False
        self._arrived.put(form)
        return True

    def wait(self, seconds: float) -> dict[str, str] | None:
        """The parameters that arrived; None when nothing did in time.

        It looks up now and then: an interrupt that comes just before a wait begins, and on Windows any, is
        seen only when the wait is over.
        """
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            try:
                return self._arrived.get(timeout=min(left, _LOOK_UP))
            except queue.Empty:
                continue
        return None

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> "Redirects":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Server(http.server.ThreadingHTTPServer):
    redirects: Redirects
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_: Any) -> None:
        """A browser that hangs up is no trouble."""


class _Landing(http.server.BaseHTTPRequestHandler):
    server: _Server
    timeout = 10

    def do_GET(self) -> None:
        taken = self.path.startswith("/?") and self.server.redirects.offer(self.path)
        text = (
            "Done. You can close this page." if taken else "This page belongs to no sign-in that is going on."
        )
        page = _PAGE.format(text).encode()
        self.send_response(200 if taken else 404)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-length", str(len(page)))
        self.send_header("referrer-policy", "no-referrer")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: Any) -> None:
        """The code in the address is nobody's to read."""
