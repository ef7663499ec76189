"""The test servers themselves: they answer on this machine only, and the proxy spoils what it is told to."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fupmail.backends.google.session import Session, open_session
from fupmail.errors import OutcomeUnknown
from tests.servers.emulate import Emulate
from tests.servers.faults import Fault, FaultProxy, nth
from tests.servers.myworld import MyWorld, World

pytestmark = pytest.mark.servers
SEED = {"user": {"email": "sam@studio.example", "name": "Sam Hill"}}
HOLD = {
    "id": "fup" + "a" * 40,
    "summary": "Hold: call Jane",
    "start": {"dateTime": "2026-03-12T15:00:00+01:00"},
    "end": {"dateTime": "2026-03-12T15:15:00+01:00"},
}


@pytest.fixture
def world(myworld: MyWorld) -> Iterator[World]:
    world = myworld.world(SEED, now="2026-03-10T07:00:00Z")
    yield world
    world.delete()


def a_session(settings: Any, credentials: Any) -> Session:
    return open_session(
        settings,
        credentials,
        now=lambda: datetime.now(UTC),
        time_budget=timedelta(minutes=1),
        sleep=lambda _seconds: None,
    )


def test_myworld_shows_whose_mailbox_it_is_and_logs_every_call(world: World) -> None:
    session = a_session(world.settings(), world.credentials())
    answer = session.execute(session.gmail.users().getProfile(userId="me"))
    session.close()
    assert answer["emailAddress"] == "sam@studio.example"
    assert len(world.calls()) == 1


def test_a_hold_whose_answer_is_lost_stands_once(
    world: World, fault_proxy: Callable[[str], FaultProxy]
) -> None:
    proxy = fault_proxy(world.url)
    proxy.spoil = nth(1, Fault.reset_after())
    session = a_session(world.settings(proxy.url), world.credentials())
    insert = session.calendar.events().insert(calendarId="primary", body=HOLD, sendUpdates="none")
    with pytest.raises(OutcomeUnknown):
        session.execute(insert)
    found = session.find(session.calendar.events().get(calendarId="primary", eventId=HOLD["id"]))
    session.close()
    assert found is not None
    assert [request.method for request in proxy.log] == ["POST", "GET"]


def test_emulate_keeps_a_draft(emulate: Emulate) -> None:
    session = a_session(emulate.settings(), emulate.credentials())
    raw = "VG86IGphbmVAYWNtZS5leGFtcGxlDQpTdWJqZWN0OiBIZWxsbw0KDQpIZWxsbw0K"
    made = session.execute(session.gmail.users().drafts().create(userId="me", body={"message": {"raw": raw}}))
    assert session.find(session.gmail.users().drafts().get(userId="me", id=made["id"])) is not None
    session.execute(session.gmail.users().drafts().delete(userId="me", id=made["id"]))
    assert session.find(session.gmail.users().drafts().get(userId="me", id=made["id"])) is None
    session.close()
