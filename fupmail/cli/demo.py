"""`fupmail demo`: the whole job on the sample mailbox that ships in the package."""

import os
import shutil
import sys
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path

import click

from fupmail.backends.folder import FolderMailbox
from fupmail.cli.context import Desk
from fupmail.cli.painting import paint
from fupmail.cli.terminal import show, show_sentences
from fupmail.config import load_config
from fupmail.errors import UsageError
from fupmail.ledger.sqlite import open_ledger
from fupmail.model.record import Run
from fupmail.report.agenda_text import agenda_lines
from fupmail.report.page import compose_page, keep_page, render_page
from fupmail.report.plan_text import plan_lines
from fupmail.sync import apply_plan, make_plan, rehearse

SAMPLE = ("mail.mbox", "calendar.ics", "fupmail.toml")
SAMPLE_NOW = "2026-03-10T08:00:00+01:00"
EXAMPLES = """\b
Examples:
  fupmail demo
  fupmail demo /tmp/look
"""


@click.command("demo", epilog=EXAMPLES)
@click.argument("place", metavar="[DIR]", default="fupmail-demo", type=click.Path(path_type=Path))
@click.pass_obj
def command(desk: Desk, place: Path) -> None:
    """Show the whole job on a made-up mailbox, in DIR (fupmail-demo): no account, no network.

    It plays the morning of Tuesday 10 March 2026 for Mara, who sells office interiors: drafts, holds
    and the report are written into DIR/fupmail for you to open.
    """
    _lay_out(place)
    config = load_config(place / "fupmail.toml")
    now = desk.pretended or datetime.fromisoformat(SAMPLE_NOW)
    mailbox = FolderMailbox(place, config, now)
    ledger = open_ledger(place / "fupmail" / "ledger.db")
    try:
        plan = make_plan(mailbox, ledger, config, now)
        ledger.start_run(Run("demo", now))
        outcomes = list(apply_plan(plan, mailbox, ledger, config, "demo"))
        ledger.end_run(Run("demo", now, now, 0, f"{len(outcomes)} done"))
        paint(plan_lines(plan, applied=True, outcomes=outcomes, full=desk.verbose, title="fupmail demo"))
        show("")
        morning = rehearse(mailbox, ledger, config, now)
        paint(agenda_lines(morning.plan))
        page = compose_page(morning, ledger.runs(), online=False)
        keep_page(place / "fupmail" / "report.html", render_page(page))
    finally:
        ledger.close()
    _point_out(place)


def _lay_out(folder: Path) -> None:
    """A fresh copy of the sample; a folder that holds anything else is left alone."""
    ours = {*SAMPLE, "fupmail"}
    if folder.exists() and (not folder.is_dir() or any(item.name not in ours for item in folder.iterdir())):
        raise UsageError(
            f"{folder} holds other things; nothing was written.", "Name a new folder: fupmail demo DIR"
        )
    folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(folder / "fupmail", ignore_errors=True)
    for name in SAMPLE:
        with as_file(files("fupmail").joinpath("sample", name)) as source:
            shutil.copyfile(source, folder / name)


def _point_out(folder: Path) -> None:
    me = _as_typed()
    now = SAMPLE_NOW.removesuffix(":00+01:00")  # the sample's zone is the one it is taken in
    made = folder / "fupmail"
    show_sentences(f"\nWhat you see is real: the drafts are in {made}/drafts, the holds in {made}/holds.")
    show(f"""\
Open in your browser, to see where every client stands:
  {made}/report.html
Look on:
  {me} explain jane --folder {folder} --now {now}
  {me} today --folder {folder} --now {now}
Next, on your own mail (a Google Takeout, unpacked):
  {me} sync --dry-run --folder DIR""")


def _as_typed() -> str:
    """What starts fupmail here: in a checkout it is not on the PATH."""
    beside = Path(sys.argv[0])
    if shutil.which("fupmail") or beside.stem != "fupmail":
        return "fupmail"
    return os.path.relpath(beside)
