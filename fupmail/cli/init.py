"""`fupmail init`: the guided set-up, from nothing to a scheduled first draft."""

import sys
from pathlib import Path
from typing import Any

import click

from fupmail.cli.consent import Visitor, ask_consent
from fupmail.cli.context import Desk, machine_zone
from fupmail.cli.conversation import TerminalTalk
from fupmail.cli.first_run import ask_first_run, ask_schedule
from fupmail.errors import FupmailError, NotAuthorised, Unavailable, UsageError
from fupmail.setup.conversation import Answers, Talk
from fupmail.setup.steps.key import ask_key
from fupmail.setup.steps.mailbox import ask_mailbox
from fupmail.setup.steps.rhythm import Found, ask_look_back, ask_rhythm

EXAMPLES = """\b
Examples:
  fupmail init
  fupmail init --no-browser --port 8765     on a machine without a browser, by ssh
"""


@click.command("init", epilog=EXAMPLES)
@click.option(
    "--browser/--no-browser", default=True, help="Open pages in the browser here, or show links only."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="N",
    help="Port of this machine that the browser comes back to; 0 takes a free one.",
)
@click.pass_obj
def command(desk: Desk, browser: bool, port: int) -> None:
    """Connect Google, choose your rules, look at a first plan: six steps, about ten minutes.

    Every answer is kept in fupmail.toml at once, and what you wrote there yourself stays. Leave with
    Ctrl-C and come back when you like: it shows what you answered before.
    """
    if desk.folder is not None:
        raise UsageError(
            "--folder works on local files and needs no set-up.",
            'Write a fupmail.toml into that folder with: me = ["you@company.com"]',
        )
    if not sys.stdin.isatty():
        raise UsageError(
            "fupmail init asks questions, and this is no terminal.",
            f"Type it in one (ssh -t HOST fupmail init). Without questions: write {desk.config_path}, save "
            f"your key as {desk.config_folder / 'credentials.json'}, then type: fupmail login --no-browser",
        )
    talk = TerminalTalk(browser=browser)
    try:
        set_up(talk, desk, Visitor(browser, port))
    except (click.Abort, KeyboardInterrupt, NotAuthorised, Unavailable):
        talk.say(f"\nWhat you answered is kept in {desk.config_path}. To go on from here: fupmail init")
        raise


def set_up(talk: Talk, desk: Desk, person: Visitor) -> None:
    """The six steps in their order; each begins with what is kept of it."""
    from fupmail.backends.google.oauth_client import client_path

    answers = Answers(desk.config_path)
    ask_mailbox(talk, answers)
    now = _fresh(desk)
    client: dict[str, Any] = ask_key(
        talk, answers.config.google.audience, client_path(now.config, now.config_folder), Path.home()
    )
    ask_consent(talk, answers, _fresh(desk), client, person)
    ask_rhythm(talk, answers, _found(talk, _fresh(desk)))
    ask_look_back(talk, answers)
    now = _fresh(desk)
    try:
        ask_first_run(talk, now)
    finally:
        now.close()
    ask_schedule(talk, answers, _fresh(desk))
    talk.say("\nThat is all. Tomorrow morning: fupmail today. Whenever in doubt: fupmail doctor")


def _fresh(desk: Desk) -> Desk:
    """The desk, with the settings as they are now."""
    path = desk.config_file if desk.config_path.exists() else None
    return Desk(config_file=path, pretended=desk.pretended, quiet=desk.quiet, verbose=desk.verbose)


def _found(talk: Talk, desk: Desk) -> Found:
    """What mailbox and calendar say of the user; the machine's zone alone where they do not answer."""
    desk.looking = True
    try:
        profile = desk.mailbox.profile()
    except FupmailError as error:
        talk.say(f"(Your calendar was not asked: {error.message})")
        return Found(machine_zone=machine_zone())
    finally:
        desk.close()
    name = next((alias.address.name for alias in profile.aliases if alias.address.name), "")
    return Found(name, profile.timezone or "", machine_zone())
