"""Keeps the page on the disk: whole or not at all, and for the user's eyes only."""

import contextlib
import os
import tempfile
from pathlib import Path

from fupmail.errors import UsageError


def keep_page(path: Path, page: str) -> None:
    """Puts the page in place at once, readable by the user alone.

    A link that stands at `path` is replaced, never followed. `UsageError` where no file can be.
    """
    if path.is_dir():
        raise UsageError(f"{path} is a folder.", "Name a file: fupmail report --output FILE.html")
    try:
        descriptor, name = tempfile.mkstemp(prefix=".report-", suffix=".tmp", dir=path.parent)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UsageError(f"There is no folder {path.parent}.", "Make it first, or name another.") from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(page.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
