"""The reminder that Google is about to end the sign-in, as it does every week for an app in testing."""

from datetime import UTC, datetime, timedelta

from fupmail.cli.context import Desk
from fupmail.cli.terminal import tell
from fupmail.errors import FupmailError

AHEAD = timedelta(days=2)


def remind_of_the_end(desk: Desk) -> None:
    """Tells of it in the last two days, also when quiet: the morning after, nothing would be done."""
    if desk.folder is not None:
        return
    from fupmail.backends.google import token_path
    from fupmail.backends.google.answers import clock_words
    from fupmail.backends.google.credentials import PUBLISH
    from fupmail.backends.google.token import TokenFile

    now = datetime.now(UTC)
    try:
        ends_at = TokenFile(token_path(desk.config, desk.config_folder)).read(now).ends_at
    except FupmailError:
        return  # whoever needs the sign-in says what is wrong with it
    if ends_at is not None and now < ends_at < now + AHEAD:
        tell(
            f"\nGoogle ends your sign-in on {clock_words(ends_at)}: your OAuth app is in testing.\n{PUBLISH}"
        )
