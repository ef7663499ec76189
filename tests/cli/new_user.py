"""Somebody who sets fupmail up at a terminal: their machine, their Google, their answers."""

import base64
import codecs
import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tests.backends.google.emulated import Gaps
from tests.backends.google.stage import User
from tests.servers.emulate import USER, Emulate, consent
from tests.servers.faults import Fault, FaultProxy, Request
from tests.setup.machines import machine

NOW = "2026-03-10T08:00:00+01:00"
LINK = re.compile(r"http://127\.0\.0\.1:\d+/o/oauth2/\S+")
CLIENT = "Dana Roth <dana@acme.example>"
CALENDAR = {"timeZone": "Europe/Berlin", "accessRole": "owner", "items": []}


def google_of(emulate: Emulate, proxy: FaultProxy) -> None:
    """Makes the proxy a Google with one proposal in its mail and an empty calendar in Berlin."""
    gaps = Gaps(
        emulate.url,
        [
            {
                "sendAsEmail": USER,
                "displayName": "Sam Hill",
                "isPrimary": True,
                "verificationStatus": "accepted",
            }
        ],
    )

    def answer(request: Request) -> Fault | None:
        return Fault.answer(CALENDAR) if "/calendar/" in request.path else gaps(request)

    proxy.spoil = answer
    user_of(emulate).inserts(proposal(), "SENT")


def user_of(emulate: Emulate) -> User:
    """The owner of the mailbox, in Gmail."""
    return User(f"{emulate.url}/", f"{emulate.url}/", "any")


def proposal() -> bytes:
    """A proposal of a week ago that nobody answered."""
    mail = EmailMessage()
    mail["Message-ID"], mail["Date"] = "<p1@studio.example>", "Mon, 02 Mar 2026 10:00:00 +0100"
    mail["From"], mail["To"], mail["Subject"] = f"Sam Hill <{USER}>", CLIENT, "Proposal for the roof"
    mail.set_content("Dear Dana,\n\nattached is our proposal for the roof.\n\nBest regards\nSam\n")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="proposal.pdf")
    return mail.as_bytes()


def new_machine(folder: Path, emulate: Emulate, proxy: FaultProxy) -> dict[str, str]:
    """A home with nothing in it but the key among the downloads; gives the environment."""
    (folder / "run" / "systemd").mkdir(parents=True)
    stubs = machine(folder, "systemctl").environment
    downloads = folder / "Downloads"
    downloads.mkdir()
    client = emulate.client(proxy.url)
    client["installed"]["project_id"] = "fupmail-4711"
    (downloads / "client_secret_4711.json").write_text(json.dumps(client))
    config = folder / ".config" / "fupmail"
    config.mkdir(parents=True, mode=0o700)
    (config / "fupmail.toml").write_text(
        f'# mine\n[google]\ngmail_root = "{proxy.url}/"\ncalendar_root = "{proxy.url}/"\n'
    )
    return {
        "HOME": str(folder),
        "PATH": f"{stubs['PATH']}:/usr/bin:/bin",
        "XDG_RUNTIME_DIR": stubs["XDG_RUNTIME_DIR"],
        "TERM": "dumb",
        "TZ": "Europe/Berlin",
        "LANG": "C.UTF-8",
        "COLUMNS": "80",
    }


def _at_the_keyboard() -> None:
    """Lets Ctrl-C reach the command, also where the tests run in the background and ignore it."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """A terminal of 80 columns in which a command runs. `shown` is all that has appeared."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str]) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "fupmail", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=dict(environment),
            start_new_session=True,
            preexec_fn=_at_the_keyboard,
        )
        os.close(theirs)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.shown = ""
        self._seen = 0

    def sees(self, text: str, seconds: float = 60) -> str:
        """Waits until this text appears after what was seen before; gives all that appeared till then."""
        ends = time.monotonic() + seconds
        while text not in self.shown[self._seen :]:
            assert self._reads(ends), f"{text!r} did not appear; what did:\n{self.shown[self._seen - 500 :]}"
        at = self.shown.index(text, self._seen) + len(text)
        before, self._seen = self.shown[self._seen : at], at
        return before

    def is_asked(self) -> None:
        """Waits until the question is out as a whole."""
        ends = time.monotonic() + 60
        while not self.shown.endswith((" > ", "]: ")):
            assert self._reads(ends), f"no question; what appeared:\n{self.shown[-500:]}"
        self._seen = len(self.shown)

    def types(self, text: str) -> None:
        """Types a line."""
        os.write(self._ours, text.encode() + b"\n")

    def presses(self, key: bytes) -> None:
        """Presses a key, such as Ctrl-C."""
        os.write(self._ours, key)

    def ends(self, seconds: float = 60) -> int:
        """Waits for the end; gives the exit code."""
        ends = time.monotonic() + seconds
        while self._reads(ends):
            pass
        code = self.process.wait(10)
        return 130 if code == -signal.SIGINT else code  # a shell says the same of both

    def close(self) -> None:
        """Ends what still runs."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._ours)

    def _reads(self, ends: float) -> bool:
        while time.monotonic() < ends:
            if not select.select([self._ours], [], [], 0.2)[0]:
                continue
            try:
                chunk = os.read(self._ours, 4096)
            except OSError:
                return False
            if not chunk:
                return False
            self.shown += self._decoder.decode(chunk).replace("\r\n", "\n")
            return True
        return False


# What the terminal asks, and what Sam answers; "" is the Enter key.
ANSWERS = (
    ("Your mail address", USER),
    ("use Google Workspace?", "n"),
    ("downloaded its JSON file already?", "n"),
    *[("Done? [Enter]", "")] * 6,
    ("The file", ""),
)
RHYTHM = (
    ("as it stands under a draft", ""),
    ("Your time zone", ""),
    ("Country of your public holidays", ""),
    ("Your working days", ""),
    ("from a meeting", ""),
    ("from a proposal", ""),
    ("each next one", ""),
    ("Drafts a day, at most", "5"),
    ("Days to look back", ""),
)
END = (
    ("Leave the first as a draft", "y"),
    ("every working morning?", "y"),
    ("At what time?", ""),
)


def answers(terminal: Terminal, pairs: Sequence[tuple[str, str]]) -> None:
    """Answers question after question, each once it has been asked."""
    for question, answer in pairs:
        terminal.sees(question)
        terminal.is_asked()
        terminal.types(answer)


def signs_in(terminal: Terminal, play: Callable[[str], Any] = consent) -> None:
    """Follows the link on the screen, in a browser elsewhere."""
    terminal.sees("/o/oauth2/")
    terminal.sees("paste the address")
    found = LINK.findall(terminal.shown)[-1]
    play(found)


def drafts(emulate: Emulate) -> list[str]:
    """The drafts in the mailbox, as text."""
    return [
        base64.urlsafe_b64decode(each["message"]["raw"] + "==").decode("utf-8", "replace")
        for each in user_of(emulate).drafts("raw")
    ]
