"""Starts a server on a free port of this machine, waits until it answers, and ends it by its id."""

import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable


def free_port() -> int:
    """A port on which nothing listens at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class ServerProcess:
    """A running server at `url`."""

    def __init__(self, command: Callable[[int], list[str]], health: str) -> None:
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (closed in stop)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            command(port), stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT
        )
        try:
            self._wait(self.url + health)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Ends the process, and waits for it."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._log.close()

    def output(self) -> str:
        """What it printed so far."""
        self._log.seek(0)
        return self._log.read().decode("utf-8", "replace")

    def _wait(self, url: str) -> None:
        for _ in range(600):
            if self._process.poll() is not None:
                raise RuntimeError(f"the test server ended:\n{self.output()[-2000:]}")
            try:
                with urllib.request.urlopen(url, timeout=5):
                    return
            except urllib.error.HTTPError as error:
                error.close()
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"the test server does not answer:\n{self.output()[-2000:]}")
