"""`fupmail stop WHO`: no more follow-ups."""

import click

from fupmail.cli.clients import client_of, say
from fupmail.cli.context import Desk
from fupmail.model.record import Word


@click.command()
@click.argument("who")
@click.pass_obj
def command(desk: Desk, who: str) -> None:
    """Make no more follow-ups for WHO: an address, a company, a name, or a thread.

    Drafts that wait untouched are withdrawn by the next run. `fupmail resume WHO` lifts it.

    \b
    Examples
      fupmail stop jane@acme.example
      fupmail stop acme.example       everybody there
    """
    client = client_of(desk, who)
    say(
        desk,
        Word("stop", client, desk.now),
        f"No more follow-ups for {client}. To lift it: fupmail resume {client}",
    )
