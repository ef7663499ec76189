"""`fupmail missed WHO`: a promise was not kept."""

import click

from fupmail.cli.clients import mark_call
from fupmail.cli.context import Desk


@click.command()
@click.argument("who")
@click.pass_obj
def command(desk: Desk, who: str) -> None:
    """Say that the call or the visit with WHO did not happen: the next run drafts an apology.

    WHO is an address, a company, a name, or the thread. Of several calls the last one whose time
    has come is meant.

    \b
    Examples
      fupmail missed jane@acme.example
      fupmail missed "Jane Roth"
    """
    mark_call(desk, who, "missed")
