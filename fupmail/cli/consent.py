"""Step 3 of the set-up: the user grants access, and what they granted is looked at at once."""

import os
import re
import select
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from fupmail.cli.context import Desk
from fupmail.cli.login import NO_WAY_BACK, Person
from fupmail.cli.terminal import tell
from fupmail.errors import FupmailError, NotAuthorised
from fupmail.setup.console_pages import PUBLISH_PAGE, note_for_admin
from fupmail.setup.conversation import Answers, Talk

if TYPE_CHECKING:
    from fupmail.backends.google.token import Grant, TokenFile

AHEAD = (
    "Google will say that it has not verified this app. It is your own: click Advanced, then Go to fupmail. "
    "Tick every box (reading mail, drafts, calendar), then Continue."
)
AHEAD_INSIDE = "Google's page asks for three permissions: tick every box, then Continue."


THEN_SIGN_IN = re.compile(r"[;,]? *then type: fupmail login\.?$", re.IGNORECASE)


class Visitor(Person):
    """The one at this terminal, who has more questions to answer afterwards: no line of theirs is lost."""

    ahead = (NO_WAY_BACK,)  # the step said the rest

    def __init__(self, browser: bool, port: int) -> None:
        super().__init__(browser)
        self.port = port
        self._left = threading.Event()
        self._reader: threading.Thread | None = None

    def pastes(self, take: Callable[[str], bool]) -> None:
        """Reads pasted lines beside the wait for the browser, until the sign-in is over."""
        if self._terminal and sys.platform != "win32":
            self._left.clear()
            reader = threading.Thread(target=self._listen, args=(take,), daemon=True)
            reader.start()
            self._reader = reader  # not before: whoever leaves at this moment must not wait for it

    def turns_away(self) -> None:
        """Ends the reading of pasted lines."""
        self._left.set()
        if self._reader is not None:
            self._reader.join()
            self._reader = None

    def _listen(self, take: Callable[[str], bool]) -> None:
        rest = b""
        while not self._left.is_set():
            if not select.select([sys.stdin.fileno()], [], [], 0.1)[0]:
                continue
            chunk = os.read(sys.stdin.fileno(), 4096)
            if not chunk:
                return
            *lines, rest = (rest + chunk).split(b"\n")
            for line in filter(None, (line.strip() for line in lines)):
                if take(line.decode("utf-8", "replace")):
                    return
                tell(
                    "That is not the address of this sign-in: it begins with http://127.0.0.1 and has a code."
                )


def ask_consent(talk: Talk, answers: Answers, desk: Desk, client: dict[str, Any], person: Visitor) -> str:
    """The account that is signed in now, with all permissions; an earlier sign-in may be kept."""
    from fupmail.backends.google import token_path
    from fupmail.backends.google.token import TokenFile

    talk.screen(3, "Sign in")
    file = TokenFile(token_path(desk.config, desk.config_folder))
    account = _kept(talk, file, client)
    if account:
        return account
    talk.say(AHEAD_INSIDE if answers.config.google.audience == "internal" else AHEAD)
    while True:
        grant = _granted(talk, answers, desk, client, file, person)
        if grant is not None and _own(talk, answers, grant, file):
            talk.say(f"\nok: {grant.account}, 3 of 3 permissions. Kept in {file.path}, for your eyes only.")
            return grant.account


def _kept(talk: Talk, file: "TokenFile", client: dict[str, Any]) -> str:
    from fupmail.backends.google.scopes import missing

    try:
        grant = file.read(datetime.now(UTC))
    except NotAuthorised:
        return ""
    if grant.client_id != client["installed"]["client_id"]:
        talk.say("The sign-in that is there was made with another key. Please sign in again.")
        return ""
    if not grant.account or missing(grant.scopes):
        talk.say("The sign-in that is there lacks a permission. Please sign in again.")
        return ""
    question = f"You are signed in as {grant.account}, with all permissions. Keep that?"
    return grant.account if talk.confirm(question, default=True) else ""


def _granted(
    talk: Talk, answers: Answers, desk: Desk, client: dict[str, Any], file: "TokenFile", person: Visitor
) -> "Grant | None":
    """The sign-in; None where it did not come about and is to be tried again."""
    from fupmail.backends.google.consent_page import BLOCKED, NotGranted
    from fupmail.backends.google.signin import sign_in

    try:
        try:
            grant = sign_in(
                desk.config.google, client, file, person, now=lambda: datetime.now(UTC), port=person.port
            )
        finally:
            person.turns_away()  # before the next question: else an answer to it is read as a pasted line
    except KeyboardInterrupt:
        talk.say(f"\nNobody was signed in. {BLOCKED}")
        raise
    except FupmailError as error:
        _explain(talk, answers, client, error)
        in_vain = isinstance(error, NotGranted) and error.key_is_gone
        if in_vain or not talk.confirm("Try again now?", default=True):
            error.hint = ""  # it was told, and how to go on is told next
            raise
        return None
    if grant.ends_at is not None:
        talk.say(f"\nGoogle will end this sign-in on {grant.ends_at:%Y-%m-%d}: your app is still in Testing.")
        talk.say("Publishing alone does not mend it: publish, then sign in again.")
        talk.opens(PUBLISH_PAGE)
        if talk.confirm("Published? Sign in again now?", default=True):
            return None
    return grant


def _explain(talk: Talk, answers: Answers, client: dict[str, Any], error: FupmailError) -> None:
    from fupmail.backends.google.consent_page import BLOCKED, NotGranted

    talk.say(f"\nThat did not work: {error.message}\n{_here(error.hint)}".rstrip())
    if not isinstance(error, NotGranted):
        return
    if error.may_be_blocked:
        talk.say(BLOCKED)
    theirs = answers.config.google.audience == "internal" or error.error == "admin_policy_enforced"
    if theirs and talk.confirm("Show a note for your administrator, to copy?", default=False):
        talk.say()
        talk.say(note_for_admin(answers.config.me[0], client["installed"]["client_id"]))


def _here(hint: str) -> str:
    """The hint as it reads where the next question leads to the sign-in anyway."""
    from fupmail.backends.google.token import SIGN_IN

    if not hint.startswith(SIGN_IN):
        return THEN_SIGN_IN.sub("", hint)
    rest = hint.removeprefix(SIGN_IN).lstrip(" ,.").removeprefix("and ")
    return rest[:1].upper() + rest[1:]


def _own(talk: Talk, answers: Answers, grant: "Grant", file: "TokenFile") -> bool:
    """Whether the account is the user's; another one than they named is asked about."""
    if grant.account in answers.config.me:
        return True
    talk.say(f"You signed in as {grant.account}, and said {answers.config.me[0]} before.")
    if talk.confirm(f"Work for {grant.account}?", default=True):
        answers.keep({("me",): [*answers.config.me, grant.account]})
        return True
    file.delete()
    return False
