"""Step 1: whose mailbox it is, and of which kind."""

from fupmail.config import parse_config
from fupmail.errors import ConfigError
from fupmail.setup.console_pages import note_for_admin
from fupmail.setup.conversation import Answers, Talk, wanted
from fupmail.understand.people import is_free_mail

GMAIL = ("gmail.com", "googlemail.com")


def ask_mailbox(talk: Talk, answers: Answers) -> None:
    """Keeps the user's address, and whether their key is made inside a Workspace."""
    talk.screen(1, "Which mailbox?")
    own = answers.config.me
    address = talk.ask("Your mail address", own[0] if own else "", _address)
    audience = _audience(talk, answers, address)
    others = [each for each in own if each != address]
    answers.keep({("me",): [address, *others], ("google", "audience"): audience})


def _address(text: str) -> str:
    try:
        return parse_config({"me": [text.strip()]}).me[0]
    except ConfigError as error:
        raise ValueError(wanted(error)) from error


def _audience(talk: Talk, answers: Answers, address: str) -> str:
    domain = address.rpartition("@")[2]
    if domain in GMAIL or is_free_mail(domain):
        talk.say(f"{domain} is private mail: your key will be of the kind 'External', and published.")
        return "external"
    talk.say(
        f"If {domain} uses Google Workspace, a key of the kind 'Internal' is best: Google then shows no "
        "warnings, and never signs you out by the week."
    )
    before = answers.config.google.audience != "external"
    if not talk.confirm(f"Does {domain} use Google Workspace?", default=before):
        return "external"
    talk.say("Your administrator may have to allow it.")
    if talk.confirm("Show a note for your administrator, to copy?", default=False):
        talk.say()
        talk.say(note_for_admin(address))
    return "internal"
