"""Questions and answers on a terminal."""

import webbrowser
from collections.abc import Callable
from typing import TypeVar

import click

from fupmail.cli.login import has_browser
from fupmail.cli.terminal import folded, show

Answer = TypeVar("Answer")
WIDTH, STEPS = 80, 6


class TerminalTalk:
    """Asks on the terminal. What cannot be used is told, and the question comes again."""

    def __init__(self, *, browser: bool) -> None:
        self._browser = browser and has_browser()

    def screen(self, number: int, title: str) -> None:
        show(f"\n--- {number}/{STEPS}  {title} {'-' * (WIDTH - 10 - len(title))}\n")

    def say(self, text: str = "") -> None:
        for line in text.split("\n"):
            show(folded(line, WIDTH))

    def opens(self, link: str) -> None:
        show(f"   {link}")
        if self._browser:
            webbrowser.open(link)

    def ask(self, question: str, default: str, check: Callable[[str], Answer]) -> Answer:
        while True:
            typed = click.prompt(question, default=default, show_default=bool(default), prompt_suffix=" > ")
            try:
                return check(str(typed))
            except ValueError as error:
                self.say(f"  {error}")

    def confirm(self, question: str, *, default: bool) -> bool:
        return click.confirm(question, default=default)
