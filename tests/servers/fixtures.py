"""The test servers as pytest fixtures: each starts when first asked for, and ends with the session."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from tests.servers.faults import FaultProxy

if TYPE_CHECKING:  # they import Google's library, which most tests do without
    from tests.servers.emulate import Emulate
    from tests.servers.myworld import MyWorld


@pytest.fixture(scope="session")
def myworld() -> "Iterator[MyWorld]":
    """Gmail and Calendar; `myworld.world(gmail=…, calendar=…)` makes a mailbox for one test."""
    from tests.servers.myworld import MyWorld

    server = MyWorld()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def emulate() -> "Iterator[Emulate]":
    """Gmail and sign-in, with one user; shared, so leave no traces that another test would trip over."""
    from tests.servers.emulate import Emulate

    server = Emulate()
    yield server
    server.stop()


@pytest.fixture
def fault_proxy() -> Iterator[Callable[[str], FaultProxy]]:
    """Makes proxies that spoil calls: `fault_proxy(world.url)`."""
    made: list[FaultProxy] = []

    def make(upstream: str) -> FaultProxy:
        made.append(FaultProxy(upstream))
        return made[-1]

    yield make
    for proxy in made:
        proxy.stop()
