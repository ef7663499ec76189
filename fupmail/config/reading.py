"""From the file to the `Config`, or to an error that names every wrong key."""

import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from fupmail.config.complaints import complaint, slip
from fupmail.config.settings import Config
from fupmail.errors import ConfigError


def load_config(path: Path) -> Config:
    """The config of this file; `ConfigError` names file, key, what was found and what is wanted."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(f"There is no file {path}.", "Check its name: --config FILE") from error
    except IsADirectoryError as error:
        raise ConfigError(
            f"{path} is a folder.", f"Give the file in it: --config {path / 'fupmail.toml'}"
        ) from error
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.", "Make it yours to read.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{path} cannot be read: it is not UTF-8 text.",
            "In your editor, save it with the encoding UTF-8.",
        ) from error
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(*slip(str(error), str(path), text)) from error
    return parse_config(table, str(path), text)


def parse_config(table: dict[str, Any], source: str = "fupmail.toml", text: str = "") -> Config:
    """The config of a table as TOML gives it; every wrong key is named in one `ConfigError`.

    `text` is the file itself, from which the complaints take their line numbers.
    """
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        lines = [complaint(problem, source, text) for problem in error.errors(include_url=False)]
        raise ConfigError("\n".join(lines), f"Mend {source}; nothing was done.") from error
