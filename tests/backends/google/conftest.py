"""A world per test, and mailboxes in it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fupmail.backends.google.mailbox import GoogleMailbox
from tests.backends.google.stage import SEED, open_mailbox, user_of
from tests.servers.faults import FaultProxy, Request
from tests.servers.myworld import MyWorld, World

_ID = re.compile(r"(?<=/drafts/)[^/]+|(?<=/events/)fup[0-9a-f]{40}$|(?<=/calendars/)[^/]+")
OWN_WRITES = {
    "POST /gw/gmail.googleapis.com/gmail/v1/users/me/drafts",
    "DELETE /gw/gmail.googleapis.com/gmail/v1/users/me/drafts/*",
    "POST /gw/www.googleapis.com/calendar/v3/calendars/*/events",
    "PATCH /gw/www.googleapis.com/calendar/v3/calendars/*/events/*",
    "DELETE /gw/www.googleapis.com/calendar/v3/calendars/*/events/*",
}


class Account:
    """One account in myworld: `open()` is a run's mailbox, `user` its owner, `proxy` stands between."""

    def __init__(self, world: World, proxy: FaultProxy) -> None:
        self.world, self.proxy, self.user = world, proxy, user_of(world)
        self._opened: list[GoogleMailbox] = []
        self._log: list[Request] = []

    def open(self, **more: Any) -> GoogleMailbox:
        """The mailbox as the next run opens it."""
        self._log += self.proxy.log
        self.proxy.forget()
        settings = self.world.settings(self.proxy.url, **more.pop("settings", {}))
        self._opened.append(open_mailbox(settings, self.world.credentials(), **more))
        return self._opened[-1]

    def asked(self) -> list[str]:
        """Method and last part of the path of each request since the mailbox was opened."""
        return [f"{each.method} {each.path.rpartition('/me/')[2] or each.path}" for each in self.proxy.log]

    def writes(self) -> set[str]:
        """What was ever asked of the servers but to look: method and path, ids left out."""
        asked = (*self._log, *self.proxy.log)
        return {f"{each.method} {_ID.sub('*', each.path)}" for each in asked if each.method != "GET"}

    def close(self) -> None:
        """Ends everything."""
        for mailbox in self._opened:
            mailbox.close()
        self.world.delete()


@pytest.fixture
def account(myworld: MyWorld, fault_proxy: Callable[[str], FaultProxy]) -> Iterator[Callable[..., Account]]:
    """Makes accounts: `account(emails=[…], events=[…])`. Whatever the test, nothing else was written."""
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
        assert each.writes() <= OWN_WRITES
        each.close()
