"""Gmail and Google Calendar as a mailbox. Only this folder imports Google's libraries, and only when used."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from fupmail.config import Config

if TYPE_CHECKING:
    from fupmail.backends.google.mailbox import GoogleMailbox

TIME_BUDGET = timedelta(minutes=10)


def token_path(config: Config, folder: Path) -> Path:
    """Where the sign-in is kept: the file named in the config, else one in the config's folder."""
    return Path(config.google.token).expanduser() if config.google.token else folder / "token.json"


def open_mailbox(
    config: Config,
    folder: Path,
    now: datetime,
    *,
    not_before: datetime | None = None,
    read_only: bool = False,
) -> "GoogleMailbox":
    """The user's Gmail, ready to read; `NotAuthorised` without a sign-in.

    `now` may be played (`--now`); requests keep to the real clock. `not_before` is the `retry_after` of an
    earlier run, and `read_only` refuses every write at the door.
    """
    from fupmail.backends.google.credentials import load_credentials
    from fupmail.backends.google.mailbox import GoogleMailbox
    from fupmail.backends.google.session import open_session

    def clock() -> datetime:
        return datetime.now(UTC)

    session = open_session(
        config.google,
        load_credentials(token_path(config, folder), clock),
        now=clock,
        time_budget=TIME_BUDGET,
        not_before=not_before,
        read_only=read_only,
    )
    return GoogleMailbox(session, config, now)
