"""A server of bare sockets: it answers each request with the bytes it is told to, or hangs up."""

import contextlib
import socket
import threading
from collections.abc import Sequence

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
HANG_UP = b""


class RawServer:
    """`received` has every request as it came; `answers` are given in turn, the last one from then on."""

    def __init__(self, answers: Sequence[bytes], *, keep: bool = False, drip: float = 0.0) -> None:
        self.received: list[bytes] = []
        self.connections = 0
        self._answers = list(answers)
        self._keep = keep  # whether a connection is kept after an answer, or closed without a word
        self._drip = drip  # seconds between the bytes of an answer, after its head
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/"
        self.dripped = 0  # bytes of dripping answers that were sent
        self._current: socket.socket | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> "RawServer":
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if self._current is not None:
            with contextlib.suppress(OSError):
                self._current.shutdown(socket.SHUT_RDWR)
        with socket.create_connection(self._listener.getsockname()):
            pass
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._ended.is_set():
            connection, _ = self._listener.accept()
            if self._ended.is_set():
                connection.close()
                return
            self.connections += 1
            self._current = connection
            with connection:
                while self._answer(connection) and self._keep:
                    pass

    def _answer(self, connection: socket.socket) -> bool:
        connection.settimeout(5)
        request = _whole_request(connection)
        if not request:
            return False
        self.received.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        head, blank, body = answer.partition(b"\r\n\r\n") if self._drip else (answer, b"", b"")
        connection.sendall(head + blank)
        try:
            for byte in body:
                self._ended.wait(self._drip)
                connection.sendall(bytes([byte]))
                self.dripped += 1
        except OSError:  # the client has had enough
            return False
        return bool(answer)


def _whole_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        if not (more := _received(connection)):
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
    )
    while len(body) < length:
        body += _received(connection)
    return head + b"\r\n\r\n" + body


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except OSError:
        return b""
