"""Files of the folder: which ones are read, and how the few that are ours are written."""

import contextlib
import os
import re
import tempfile
from pathlib import Path

from fupmail.errors import ConfigError, LedgerError, Refused

OURS = "fupmail"
READ = frozenset({".mbox", ".eml", ".ics"})
PACKED = frozenset({".zip", ".tgz", ".gz", ".7z", ".rar"})


def mail_files(root: Path) -> list[Path]:
    """Every mbox and `.eml` of the folder, by name."""
    return [path for path in _files(root) if path.suffix.lower() in (".mbox", ".eml")]


def calendar_files(root: Path) -> list[Path]:
    """Every `.ics` of the folder, by name."""
    return [path for path in _files(root) if path.suffix.lower() == ".ics"]


def is_bare(root: Path) -> bool:
    """Whether there is nothing to read in the folder."""
    return not _files(root)


def packed_files(root: Path) -> list[Path]:
    """Archives directly in the folder, such as a Takeout that nobody has unpacked yet."""
    return sorted(path for path in root.iterdir() if path.suffix.lower() in PACKED)


def closed(path: Path, error: OSError) -> LedgerError:
    """What ends a run that cannot open a file of the user's: to go on would pass over the answers in it."""
    return LedgerError(
        f"{path} cannot be read: {error.strerror or error}. Nothing was done, as an answer may be in it.",
        "Make it readable for you, or move it to another folder; then run the command again.",
    )


def _files(root: Path) -> list[Path]:
    """The mail and calendar files directly in the folder; where there are none, those of a Takeout in it.

    A Takeout unpacks into `Takeout/Mail` and `Takeout/Calendar`, in the account's language.
    """
    try:
        direct = [path for path in root.iterdir() if _is_ours_to_read(path)]
    except OSError as error:
        hint = "Give the folder that your mbox and calendar files are in: --folder DIR."
        raise ConfigError(f"{root} cannot be read as a folder: {error.strerror}.", hint) from error
    below = (path for depth in ("*/*", "*/*/*") for path in root.glob(depth) if _is_ours_to_read(path))
    return sorted(direct or (path for path in below if path.relative_to(root).parts[0] != OURS))


def _is_ours_to_read(path: Path) -> bool:
    return path.suffix.lower() in READ and path.is_file()


def own_file(root: Path, kind: str, key: str, suffix: str) -> Path:
    """The path of one of fupmail's own files; a key that could leave the folder is refused."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,80}", key):
        raise Refused(f"{key!r} cannot name a file.")
    return root / OURS / kind / f"{key}{suffix}"


def own_files(root: Path, kind: str, suffix: str) -> list[Path]:
    """fupmail's files of one kind, by name; none where there is no such folder yet."""
    folder = root / OURS / kind
    if not folder.is_dir():
        return []
    found = (path for path in folder.iterdir() if path.suffix == suffix and not path.name.startswith("."))
    return sorted(path for path in found if path.is_file())


def write_file(path: Path, data: bytes) -> None:
    """Puts the whole file in place at once, for the user's eyes only; `Refused` when the disk will not."""
    try:
        for folder in (path.parent.parent, path.parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        hint = "Make room or give write access, then run again."
        raise Refused(f"{path.parent} cannot be written to: {error.strerror}.", hint) from error


def _replace(path: Path, data: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_file(path: Path) -> None:
    """Removes one of fupmail's files; `Refused` when it cannot be."""
    try:
        path.unlink()
    except OSError as error:
        raise Refused(f"{path.name} could not be removed: {error.strerror}.") from error
