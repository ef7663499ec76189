"""Records the guided set-up as it appears, against the test servers: `python -m tools.record_init`."""

import re
import tempfile
from pathlib import Path

from tests.cli.new_user import (
    ANSWERS,
    END,
    NOW,
    RHYTHM,
    Terminal,
    answers,
    google_of,
    new_machine,
    signs_in,
    user_of,
)
from tests.servers.emulate import Emulate
from tests.servers.faults import FaultProxy

PAGE = Path(__file__).parent.parent / "docs" / "init.md"
OPENING = """# The guided set-up, as it appears

This is `fupmail init`, recorded from a terminal by `python -m tools.record_init`: from a machine with nothing
on it to a first draft and a schedule. Google is played by a test server, so the addresses of its sign-in page
are shortened; the rest is what you will see. Answers are typed behind `>` and after `[y/N]`; where nothing is
typed, it was the Enter key.

You can leave with Ctrl-C at any question and come back: what you answered is kept, and shown as the default.

"""
CLOSING = """
On a server without a browser type `fupmail init --no-browser` there. It prints a link to open anywhere, and
either the `ssh -L` line for the way back, or you paste the address at which the browser ends.
"""


def recorded() -> str:
    """The dialogue, with placeholders for what differs from machine to machine."""
    emulate = Emulate()
    try:
        with FaultProxy(emulate.url) as proxy, tempfile.TemporaryDirectory() as folder:
            google_of(emulate, proxy)
            terminal = Terminal(
                ["init", "--no-browser", "--now", NOW], new_machine(Path(folder), emulate, proxy)
            )
            try:
                answers(terminal, ANSWERS)
                signs_in(terminal)
                answers(terminal, (*RHYTHM, *END))
                assert terminal.ends() == 0, terminal.shown
            finally:
                terminal.close()
            user_of(emulate).empties_mailbox()
            return with_placeholders(terminal.shown, folder)
    finally:
        emulate.stop()


def with_placeholders(shown: str, home: str) -> str:
    """What appeared, without this machine's folders, ports and codes."""
    shown = re.sub(
        r"http://127\.0\.0\.1:\d+/o/oauth2/\S+", "https://accounts.google.com/o/oauth2/auth?...", shown
    )
    shown = re.sub(r"ssh -L \d+:127\.0\.0\.1:\d+", "ssh -L 40123:127.0.0.1:40123", shown)
    shown = re.sub(r"#all/\S+", "#all/19bf0c1a2d3e4f50", shown)
    return shown.replace(home, "~")


if __name__ == "__main__":
    PAGE.write_text(f"{OPENING}```text\n$ fupmail init\n{recorded()}```\n{CLOSING}", "utf-8")
