"""A count of what has been read, on a terminal only: cron sees nothing of it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from fupmail.cli.context import Desk
from fupmail.reading import Progress

SHOWN_EVERY = 50


@contextmanager
def reading_progress(desk: Desk) -> Iterator[Progress | None]:
    """Something to call with the number of messages read so far; None where nobody watches."""
    if desk.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f} messages read"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def advance(read: int) -> None:
            if read % SHOWN_EVERY == 0:
                bar.update(task, completed=read)

        yield advance
