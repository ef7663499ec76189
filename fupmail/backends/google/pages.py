"""Listings that come in pages."""

from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]


class Loop(Exception):
    """A page named as its next one a page that was already given: what follows cannot be had."""


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
    """The items of every page; a listing that loops ends where it starts again."""
    try:
        for page in pages(ask):
            yield from page.get(name) or ()
    except Loop:
        return
