"""Listings that come in pages."""

from collections.abc import Callable, Iterator
from typing import Any

from fupmail.errors import Unavailable

Json = dict[str, Any]


class Loop(Unavailable):
    """A page named as its next one a page that was already given: what follows cannot be had."""

    def __init__(self) -> None:
        super().__init__("Google's listing goes round in circles.", "Try again in a while.")


def pages(ask: Callable[[str | None], Json]) -> Iterator[Json]:
    """Every page, asked for one by one with the token of the one before; empty pages are passed on.

    A page without items may well have a next one. A token that comes a second time raises `Loop` after
    the pages before it were given.
    """
    token: str | None = None
    seen: set[str] = set()
    while True:
        answer = ask(token)
        yield answer
        token = answer.get("nextPageToken")
        if not token:
            return
        if token in seen:
            raise Loop
        seen.add(token)


def items(ask: Callable[[str | None], Json], name: str) -> Iterator[Json]:
    """The items of every page; `Loop` rather than half of them, where half would be taken for all."""
    for page in pages(ask):
        yield from page.get(name) or ()
