"""`fupmail logout`: takes the access back at Google, and forgets it here."""

from datetime import UTC, datetime

import click

from fupmail.cli.context import Desk
from fupmail.cli.terminal import show, tell


@click.command()
@click.pass_obj
def command(desk: Desk) -> None:
    """Sign out: take fupmail's access back at Google, and forget it on this machine.

    Drafts, holds and the ledger stay. Without a network the sign-in is forgotten here, and you are told
    what is left to do.

    \b
    Examples
      fupmail logout
    """
    from fupmail.backends.google import token_path
    from fupmail.backends.google.signin import sign_out
    from fupmail.backends.google.token import TokenFile

    file = TokenFile(token_path(desk.config, desk.config_folder))
    trouble = sign_out(desk.config.google, file, datetime.now(UTC))
    if trouble is None:
        show("You were not signed in.")
        return
    show("Signed out: the sign-in is gone from this machine.")
    if trouble:
        tell(f"It could not be taken back at Google: {trouble}")
        tell("Do that yourself: myaccount.google.com/connections, fupmail's app, 'Delete all connections'.")
