"""A world per test, and mailboxes in it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fupmail.backends.google.mailbox import GoogleMailbox
from tests.backends.google.stage import SEED, open_mailbox, user_of
from tests.servers.faults import FaultProxy
from tests.servers.myworld import MyWorld, World

Opener = Callable[..., GoogleMailbox]


class Account:
    """One account in myworld: `open()` is a run's mailbox, `user` its owner, `proxy` stands between."""

    def __init__(self, world: World, proxy: FaultProxy) -> None:
        self.world, self.proxy, self.user = world, proxy, user_of(world)
        self._opened: list[GoogleMailbox] = []

    def open(self, **more: Any) -> GoogleMailbox:
        """The mailbox as the next run opens it."""
        self.proxy.forget()
        settings = self.world.settings(self.proxy.url, **more.pop("settings", {}))
        self._opened.append(open_mailbox(settings, self.world.credentials(), **more))
        return self._opened[-1]

    def asked(self) -> list[str]:
        """Method and last part of the path of each request since the mailbox was opened."""
        return [f"{each.method} {each.path.rpartition('/me/')[2] or each.path}" for each in self.proxy.log]

    def close(self) -> None:
        """Ends everything."""
        for mailbox in self._opened:
            mailbox.close()
        self.world.delete()


@pytest.fixture
def account(myworld: MyWorld, fault_proxy: Callable[[str], FaultProxy]) -> Iterator[Callable[..., Account]]:
    """Makes accounts: `account(emails=[…], events=[…])`."""
    made: list[Account] = []

    def make(
        emails: list[dict[str, Any]] | None = None,
        events: list[dict[str, Any]] | None = None,
        calendar: dict[str, Any] | None = None,
        **gmail: Any,
    ) -> Account:
        seed = {**SEED, "emails": emails or [], **gmail}
        diary = {"timeZone": "Europe/Berlin", "events": events or [], **(calendar or {})}
        world = myworld.world(seed, diary, now="2026-03-10T08:00:00Z")
        made.append(Account(world, fault_proxy(world.url)))
        return made[-1]

    yield make
    for each in made:
        each.close()
