"""How the guided set-up talks with the user: the questions, and the answers as they are kept."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from fupmail.config import Config, load_config
from fupmail.errors import ConfigError
from fupmail.setup.settings_file import Place, Value, keep_settings

Answer = TypeVar("Answer")


class Talk(Protocol):
    """The one at the terminal."""

    def screen(self, number: int, title: str) -> None:
        """Begins the step of this number."""

    def say(self, text: str = "") -> None:
        """Tells something."""

    def opens(self, link: str) -> None:
        """Shows a page's address, and opens it where there is a browser."""

    def ask(self, question: str, default: str, check: Callable[[str], Answer]) -> Answer:
        """The answer as `check` gives it back; its `ValueError` is told, and the question asked again."""

    def confirm(self, question: str, *, default: bool) -> bool:
        """Yes or no."""


class Answers:
    """The config as it grows; each step keeps what it heard before the next one begins."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.config = load_config(path) if path.exists() else Config()

    def keep(self, settings: Mapping[Place, Value]) -> None:
        """Writes these answers into fupmail.toml."""
        self.config = keep_settings(self.path, settings)


def wanted(error: ConfigError) -> str:
    """What a setting should be, of the complaint about it."""
    return f"That does not fit; wanted: {error.message.rpartition('wanted: ')[2]}"
