"""`fupmail resume WHO`: lifts a stop or a snooze."""

import click

from fupmail.cli.clients import client_of, say
from fupmail.cli.context import Desk
from fupmail.model.record import Word


@click.command()
@click.argument("who")
@click.pass_obj
def command(desk: Desk, who: str) -> None:
    """Follow WHO up again, after `stop`, `snooze` or a client's "unsubscribe".

    WHO is an address, a company, a name, or a thread.

    \b
    Examples
      fupmail resume jane@acme.example
    """
    client = client_of(desk, who)
    say(desk, Word("resume", client, desk.now), f"{client} is followed up again.")
