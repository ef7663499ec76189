"""What surrounds a run that nobody looks at: a sign of life to a watchdog, and each failure told once a day.

The sign of life is a bare GET to the address of `[schedule] ping_url`; nothing about mail or clients goes
with it, and it takes no part in the run: it passes neither Google's door nor its outcome.
"""

import re
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import click

from fupmail.cli.context import Desk
from fupmail.cli.terminal import tell
from fupmail.errors import FupmailError, LockHeld

SECONDS = 10
TOLD_NOTE = "failure_told"


def watched(desk: Desk, run: Callable[[], int]) -> int:
    """The run's exit code, once its outcome was passed on. The same failure is told once a day when quiet."""
    try:
        code = run()
    except LockHeld:
        raise  # the other run gives its own sign
    except FupmailError as error:
        _ping(desk, error.exit_code)
        if desk.quiet and _told_today(desk, error):
            raise click.exceptions.Exit(error.exit_code) from error
        raise
    except Exception:
        _ping(desk, 1)
        raise
    _ping(desk, code)
    if code == 0:
        _keep(desk, "")
    return code


def _told_today(desk: Desk, error: FupmailError) -> bool:
    """Whether the user has heard of this failure today; keeps that they do now."""
    what = re.sub(r"\d+", "#", error.message)  # process ids and times differ from run to run
    now = (
        desk.pretended or datetime.now(UTC).astimezone()
    )  # the user's zone is in the config, which may be wrong
    told = f"{now:%Y-%m-%d} {error.exit_code} {what}"
    try:
        with desk.ledger() as ledger:
            if ledger.note(TOLD_NOTE) == told:
                return True
            ledger.set_note(TOLD_NOTE, told)
    except (FupmailError, OSError):
        return False  # where nothing can be kept, better twice than never
    return False


def _keep(desk: Desk, told: str) -> None:
    try:
        with desk.ledger() as ledger:
            if ledger.note(TOLD_NOTE):
                ledger.set_note(TOLD_NOTE, told)
    except (FupmailError, OSError):
        return


def _ping(desk: Desk, code: int) -> None:
    try:
        url = desk.config.schedule.ping_url
    except FupmailError:
        return  # without a config nobody knows whom to tell
    if not url:
        return
    address, mark, query = url.partition("?")
    target = address.rstrip("/") + "/fail" + mark + query if code else url
    request = urllib.request.Request(target, headers={"User-Agent": "fupmail"})  # noqa: S310 (https, by the config)
    try:
        with urllib.request.build_opener(_Stay).open(request, timeout=SECONDS):
            pass
    except (OSError, ValueError, urllib.error.URLError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()  # it holds the connection
        if desk.verbose:
            tell(f"The watchdog ({address.split('/')[2]}) could not be reached: {error}")


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: one could lead away from https."""

    def redirect_request(self, *_: Any) -> None:
        return None
