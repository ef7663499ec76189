"""fupmail.toml as a frozen `Config`.

`settings` is the one list of settings, `reading` makes a `Config` of a file, `complaints` says what is
wrong with one.
"""

from fupmail.config.reading import load_config, parse_config
from fupmail.config.settings import WEEKDAYS, Config, GoogleSettings

__all__ = ["WEEKDAYS", "Config", "GoogleSettings", "load_config", "parse_config"]
