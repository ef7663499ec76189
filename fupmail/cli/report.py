"""`fupmail report`: where every client stands, as one page for the browser."""

import webbrowser
from pathlib import Path

import click

from fupmail.cli.context import Desk
from fupmail.cli.progress import reading_progress
from fupmail.cli.terminal import show, tell
from fupmail.report.page import compose_page, keep_page, render_page
from fupmail.sync import rehearse

EXAMPLES = """\b
Examples:
  fupmail report --open
  fupmail report --output clients.html
  fupmail report --folder ~/Takeout --open
"""
NAME = "report.html"


@click.command("report", epilog=EXAMPLES)
@click.option("--output", metavar="FILE", type=click.Path(path_type=Path), help="Write the page to FILE.")
@click.option("--open", "open_it", is_flag=True, help="Show the page in the browser.")
@click.pass_obj
def command(desk: Desk, output: Path | None, open_it: bool) -> None:
    """Write one page for the browser: who needs you today, and where every client stands.

    The page is a single file without script or remote content, for your eyes only. It only looks;
    neither mail nor calendar is changed.
    """
    with desk.ledger_to_look_at() as ledger, reading_progress(desk) as progress:
        rehearsal = rehearse(desk.mailbox, ledger, desk.config, desk.now, progress)
        runs = ledger.runs()
    page = compose_page(rehearsal, runs, online=desk.mailbox.source != "folder")
    path = (output or _kept_in(desk.state_folder)).absolute()
    keep_page(path, render_page(page))
    if not desk.quiet:
        show(f"{page.sentence}\n{path}")
    if open_it and not webbrowser.open(path.as_uri()):
        tell(f"No browser was found; open it yourself: {path}")


def _kept_in(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / NAME
