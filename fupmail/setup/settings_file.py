"""Answers into fupmail.toml: a key is added or changed, and everything else stays as its owner wrote it."""

import contextlib
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fupmail.config import Config, parse_config
from fupmail.errors import ConfigError, LedgerError

OPENING = "# fupmail's settings. What is not here has its default; docs/config.md lists all.\n\n"
Place = tuple[str, ...]  # ("timezone",) or ("meeting", "after_business_days")
Value = str | int | list[str]
_HEADER = re.compile(r"[ \t]*\[")


def keep_settings(path: Path, settings: Mapping[Place, Value]) -> Config:
    """Writes the settings into the file at once or not at all, and gives the config that it now makes.

    `ConfigError` where a value is not fit for its key, or the file is written in a way that cannot be
    added to without touching what its owner wrote.
    """
    before = path.read_bytes().decode("utf-8-sig") if path.exists() else OPENING
    text = before
    for place, value in settings.items():
        text = with_setting(text, place, value, prose_of(place))
    config = parse_config(tomllib.loads(text), str(path), text)
    if text != before or not path.exists():
        try:
            _write(path, text)
        except OSError as error:
            raise LedgerError(
                f"{path} cannot be written: {error.strerror}.",
                f"Make {path.parent} yours to write to, or make room there; then run the command again.",
            ) from error
    return config


def with_setting(text: str, place: Place, value: Value, comment: str = "") -> str:
    """The TOML text with this setting; the text itself where it says so already."""
    table = tomllib.loads(text)
    if _found(table, place) == value:
        return text
    *names, key = place
    changed = _changed(text, ".".join(names), key, value, comment)
    try:
        made = tomllib.loads(changed)
    except tomllib.TOMLDecodeError:
        made = {}
    if made != _with(table, place, value):
        raise ConfigError(
            f"{'.'.join(place)} could not be added to fupmail.toml without touching what you wrote there.",
            f"Write it yourself: {'.'.join(place)} = {_toml(value)}",
        )
    return changed


def prose_of(place: Place) -> str:
    """What the setting is for, as the config reference says it."""
    fields = Config.model_fields
    for name in place[:-1]:
        fields = fields[name].annotation.model_fields  # type: ignore[union-attr]
    return fields[place[-1]].description or ""


def _changed(text: str, table: str, key: str, value: Value, comment: str) -> str:
    start, end = _extent(text, table)
    line = f"{key} = {_toml(value)}\n"
    if start is None or end is None:
        gap = "" if text.endswith("\n\n") or not text else "\n" if text.endswith("\n") else "\n\n"
        return f"{text}{gap}[{table}]\n{_remark(comment)}{line}"
    body = text[start:end]
    if found := re.search(rf"^[ \t]*{re.escape(key)}[ \t]*=[ \t]*", body, re.M):
        value_end = _value_end(body, found.end())
        return text[:start] + body[: found.end()] + _toml(value) + body[value_end:] + text[end:]
    at = start + _last_key_end(body)
    lead = "" if not text[:at] or text[:at].endswith("\n") else "\n"
    gap = "\n" if at < end and not text[at:].startswith("\n") else ""
    return text[:at] + lead + _remark(comment) + line + gap + text[at:]


def _extent(text: str, table: str) -> tuple[int | None, int | None]:
    """Where the lines of this table begin and end; the top-level ones for the name ""."""
    start: int | None = 0 if not table else None
    for position, line in _lines(text):
        if not _HEADER.match(line):
            continue
        if start is not None:
            return start, position
        if re.match(rf"[ \t]*\[[ \t]*{re.escape(table)}[ \t]*\]", line):
            start = position + len(line)
    return start, len(text)


def _last_key_end(body: str) -> int:
    """Where the last key of a table ends: remarks after it belong to what comes next."""
    keys = list(re.finditer(r"^[ \t]*[^\s#][^\n]*\n?", body, re.M))
    return keys[-1].end() if keys else len(body)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    position = 0
    for line in text.splitlines(keepends=True):
        yield position, line
        position += len(line)


def _value_end(body: str, start: int) -> int:
    """Where the value that begins here ends: the first end of line or comment up to which it is whole."""
    for found in re.finditer(r"[ \t]*(?=#|\n|\Z)", body[start:]):
        with contextlib.suppress(tomllib.TOMLDecodeError):
            if tomllib.loads(f"value = {body[start : start + found.start()]}"):
                return start + found.start()
    return len(body)


def _toml(value: Value) -> str:
    return json.dumps(value, ensure_ascii=False)


def _remark(comment: str) -> str:
    return f"# {comment}\n" if comment else ""


def _found(table: Mapping[str, Any], place: Place) -> Any:
    for name in place[:-1]:
        table = table.get(name) or {}
    return table.get(place[-1])


def _with(table: Mapping[str, Any], place: Place, value: Value) -> dict[str, Any]:
    if len(place) == 1:
        return {**table, place[0]: value}
    return {**table, place[0]: _with(table.get(place[0]) or {}, place[1:], value)}


def _write(path: Path, text: str) -> None:
    """Replaces the file as a whole; a link to it stays a link."""
    path = Path(os.path.realpath(path))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
