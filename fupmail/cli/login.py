"""`fupmail login`: the user grants access to the mailbox, in the browser."""

import os
import sys
import threading
import webbrowser
from collections.abc import Callable
from datetime import UTC, datetime

import click

from fupmail.cli.context import Desk
from fupmail.cli.terminal import show_sentences, tell
from fupmail.errors import NotAuthorised, UsageError


@click.command()
@click.option("--browser/--no-browser", default=True, help="Open the browser here, or print a link only.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="N",
    help="Port of this machine that the browser comes back to; 0 takes a free one.",
)
@click.pass_obj
def command(desk: Desk, browser: bool, port: int) -> None:
    """Sign in to Google with your own OAuth client.

    Asks for three permissions: to read your mail, to write drafts, to read your calendar and put holds
    into it. fupmail cannot send, and has no permission to invite anybody.

    \b
    Examples
      fupmail login
      fupmail login --no-browser --port 8765     on a machine without a browser, by ssh
    """
    if desk.folder is not None:
        raise UsageError("--folder works on local files; there is nothing to sign in to.", "Leave one away.")
    from fupmail.backends.google import token_path
    from fupmail.backends.google.consent_page import BLOCKED, NotGranted
    from fupmail.backends.google.oauth_client import client_path, read_client
    from fupmail.backends.google.signin import sign_in
    from fupmail.backends.google.token import TokenFile

    client = read_client(client_path(desk.config, desk.config_folder))
    file = TokenFile(token_path(desk.config, desk.config_folder))
    try:
        grant = sign_in(
            desk.config.google, client, file, Person(browser), now=lambda: datetime.now(UTC), port=port
        )
    except KeyboardInterrupt:
        tell(f"\nNobody was signed in. {BLOCKED}\nThen type: fupmail login")
        raise
    except NotGranted as error:
        if error.may_be_blocked:
            raise NotAuthorised(error.message, f"{BLOCKED}\nThen type: fupmail login") from error
        raise
    show_sentences(f"Signed in as {grant.account}.\nThe sign-in is kept in {file.path}, for your eyes only.")
    if grant.ends_at is not None:
        from fupmail.backends.google.credentials import PUBLISH

        tell(
            f"Google will end it on {grant.ends_at:%Y-%m-%d}, since your OAuth app is in testing.\n{PUBLISH}"
        )


UNVERIFIED = (
    "Google warns that it has not verified this app. It is your own: click Advanced, then Go to fupmail. "
    "Tick all three boxes, then Continue."
)
NO_WAY_BACK = (
    "If it says 'Access blocked' instead, it does not come back here: press Ctrl-C, and read what to do."
)


class Person:
    """The one at this terminal. `ahead`: what Google's page will say, and what to do there."""

    ahead: tuple[str, ...] = (UNVERIFIED, NO_WAY_BACK)

    def __init__(self, browser: bool) -> None:
        self._browser = browser and has_browser()
        self._terminal = sys.stdin.isatty()

    def shows(self, link: str, port: int) -> None:
        """Opens the link, or prints it with the ways to get back from a browser elsewhere."""
        if self._browser and webbrowser.open(link):
            tell("Google's consent page is open in your browser. If it is not, open this link:")
        else:
            tell("Open this link in a browser:")
        tell(f"\n{link}\n")
        for line in self.ahead:
            tell(line)
        tell("With the browser on another machine, type there first:")
        tell(f"\n  ssh -L {port}:127.0.0.1:{port} THIS-MACHINE\n")
        if self._terminal:
            tell("or paste the address here that the browser ends at, shown as an error or not:")

    def pastes(self, take: Callable[[str], bool]) -> None:
        """Reads pasted lines beside the wait for the browser; never off a terminal."""
        if self._terminal:
            threading.Thread(target=_read_lines, args=(take,), daemon=True).start()


def _read_lines(take: Callable[[str], bool]) -> None:
    """Hands lines on until one is taken. Reads past Python's buffers, whose lock would hang the way out."""
    rest = b""
    while chunk := os.read(sys.stdin.fileno(), 4096):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in filter(None, (line.strip() for line in lines)):
            if take(line.decode("utf-8", "replace")):
                return
            tell("That is not the address of this sign-in: it begins with http://127.0.0.1 and has a code.")


def has_browser() -> bool:
    """Whether a browser that opened here would be seen."""
    if os.environ.get("SSH_CONNECTION"):
        return False
    desktop = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(desktop) or sys.platform in ("darwin", "win32")
