"""Google keeps every promise that a mailbox makes, over real HTTP: emulate's Gmail, myworld's Calendar."""

from collections.abc import Iterator

import pytest

from tests.backends.contract import ME, MailboxContract, Player
from tests.backends.google.emulated import EmulatedPlayer
from tests.servers.emulate import Emulate
from tests.servers.myworld import MyWorld

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def kims_gmail() -> Iterator[Emulate]:
    server = Emulate({"users": [{"email": ME, "name": "Kim Lee"}]})
    yield server
    server.stop()


@pytest.fixture
def kim(kims_gmail: Emulate, myworld: MyWorld) -> Iterator[EmulatedPlayer]:
    player = EmulatedPlayer(kims_gmail, myworld, ME, ("kim.lee@us.example",))
    yield player
    player.close()


class TestGoogleMailbox(MailboxContract):
    @pytest.fixture
    def player(self, kim: EmulatedPlayer) -> Player:
        return kim
