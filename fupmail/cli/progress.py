"""How far a long piece of work is, on a terminal only: cron sees nothing of it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fupmail.cli.context import Desk
from fupmail.reading import Progress

SHOWN_EVERY = 50  # messages
STEP = 4_000_000  # bytes
LARGE = 100_000_000  # bytes; less is looked through before anybody could read about it


@contextmanager
def reading_progress(desk: Desk) -> Iterator[Progress | None]:
    """Something to call with the number of messages read so far; None where nobody watches.

    A large folder is looked through before the first message is read: that shows in gigabytes.
    """
    with telling_progress(desk, "reading") as says:
        if says is None:
            yield None
            return

        def advance(read: int) -> None:
            if read % SHOWN_EVERY == 0:
                says(f"{read:,} messages read")

        desk.watch = _steps(says)
        yield advance


@contextmanager
def telling_progress(desk: Desk, work: str) -> Iterator[Callable[[str], None] | None]:
    """Something to call with how far the work is, in words; None where nobody watches.

    The line is gone at the end. Nothing may be printed meanwhile: rich would take it to the terminal.
    """
    if desk.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(work, total=None)
        yield lambda words: bar.update(task, description=words)


def _steps(show: Callable[[str], None]) -> Callable[[int, int], None]:
    """Shows how much was looked through of how much, each time that enough was."""
    shown = 0

    def watch(done: int, total: int) -> None:
        nonlocal shown
        if total >= LARGE and done - shown >= STEP:
            shown = done
            show(f"{done / 1e9:.1f} of {total / 1e9:.1f} GB looked through")

    return watch
