"""`fupmail schedule`: the run of every working morning, printed, installed or removed."""

from datetime import time

import click

from fupmail.cli.context import Desk
from fupmail.cli.mornings import machine, morning_of
from fupmail.cli.terminal import show, tell
from fupmail.errors import UsageError

EXAMPLES = """\b
Examples:
  fupmail schedule                          show what would be installed here
  fupmail schedule --install --time 07:30   install it
  fupmail schedule --remove                 take it away again
"""


def _clock(_context: click.Context, _option: click.Parameter, value: str | None) -> time | None:
    try:
        return time.fromisoformat(value) if value else None
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is not a time such as 07:30.") from error


@click.command("schedule", epilog=EXAMPLES)
@click.option("--systemd", "kind", flag_value="systemd", help="A systemd user timer (Linux).")
@click.option("--cron", "kind", flag_value="cron", help="Lines for the crontab.")
@click.option("--launchd", "kind", flag_value="launchd", help="A launchd agent (macOS).")
@click.option("--windows", "kind", flag_value="windows", help="A task of the Windows Task Scheduler.")
@click.option("--install", is_flag=True, help="Install it, in place of an earlier one.")
@click.option("--remove", is_flag=True, help="Remove it.")
@click.option("--time", "at", metavar="HH:MM", callback=_clock, help="When; 07:30 if nothing else is set.")
@click.pass_obj
def command(desk: Desk, kind: str | None, install: bool, remove: bool, at: time | None) -> None:
    """Run fupmail every working morning: print what does that, or install or remove it.

    Without a kind it takes the one that this machine has. None needs root. A morning that was missed is
    caught up once; a second run on one day does nothing that the first has done.
    """
    from fupmail.setup.installing import scheduler, usual_kind

    if install and remove:
        raise UsageError("Either --install or --remove.", "Type one of them.")
    here = machine()
    kind = kind or usual_kind(here)
    chosen = scheduler(kind, here, desk.state_folder)
    if remove:
        for line in chosen.remove() or [f"There was no schedule ({chosen.title})."]:
            show(line)
        return
    morning = morning_of(desk, at)
    if not install:
        show(chosen.text(morning).rstrip())
        if not desk.quiet:
            tell(f"\nThis is {chosen.title}. Nothing was installed yet.")
            tell(f"To install it: fupmail schedule --{kind} --install")
        return
    for line in chosen.install(morning):
        show(line)
    if not desk.quiet:
        tell(f"fupmail now runs at {morning.at:%H:%M} on {', '.join(morning.days)}.")
        tell(f"To undo it: fupmail schedule --{kind} --remove")
        if chosen.remark:
            tell(chosen.remark)
