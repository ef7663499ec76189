"""`fupmail done WHO`: a promise was kept."""

import click

from fupmail.cli.clients import mark_call
from fupmail.cli.context import Desk


@click.command()
@click.argument("who")
@click.pass_obj
def command(desk: Desk, who: str) -> None:
    """Say that the call, the visit or the thing to send to WHO is done.

    WHO is an address, a company, a name, or the thread. Of several calls the last one whose time
    has come is meant.

    \b
    Examples
      fupmail done jane@acme.example
      fupmail done acme
    """
    mark_call(desk, who, "done")
