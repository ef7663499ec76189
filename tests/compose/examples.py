"""Follow-ups, holds and mailboxes that the tests of compose start from."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fupmail.config import Config, parse_config
from fupmail.model.follow_up import Evidence, FollowUp, Hold, Occasion, Resource, Slot
from fupmail.model.mailbox import Address, Alias, Profile

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 8, tzinfo=ZONE)
DANA = Address("dana.roth@acme.example", "Dana Roth")
TOM = Address("tom@acme.example", "Tom Hale")
SAM = Address("sam@berger.example", "Sam Berger")
PROFILE = Profile((Alias(SAM, "Sam Berger\nBerger Windows"),), "Europe/Berlin")
GUIDE = Resource("Choosing glass", "https://berger.example/glass?a=1&b=2")


def config(**settings: Any) -> Config:
    """A config of the user's with these settings."""
    return parse_config({"name": "Sam Berger", **settings})


def slots() -> tuple[Slot, ...]:
    """Two free half-hours: Thursday at 10, Friday at 14:30."""
    starts = (datetime(2026, 3, 12, 10, tzinfo=ZONE), datetime(2026, 3, 13, 14, 30, tzinfo=ZONE))
    return tuple(Slot(start, start + timedelta(minutes=30)) for start in starts)


OCCASION = Occasion(
    topic="Quote for 12 windows",
    at=datetime(2026, 3, 5, 15, tzinfo=ZONE),
    slots=slots(),
    resource=GUIDE,
    remedies=("a replacement", "a repair"),
    person=Address("li@hill.example", "Li Chen"),
    introducer=Address("kim@lake.example", "Kim Berg"),
)
FOLLOW_UP = FollowUp(
    key="ab" * 20,
    kind="proposal_follow_up",
    attempt=1,
    client=DANA,
    company="acme.example",
    to=(DANA,),
    cc=(),
    sender=SAM.email,
    subject="Quote for 12 windows",
    due=NOW,
    reason="no answer for three days",
    evidence=(),
    occasion=OCCASION,
    cause="message-1",
    thread="18c2f00d18c2f00d",
    in_reply_to="<one@acme.example>",
    references=("<one@acme.example>",),
)
HOLD = Hold(
    key="cd" * 20,
    kind="call",
    client=DANA,
    company="acme.example",
    start=datetime(2026, 3, 12, 15, tzinfo=ZONE),
    end=datetime(2026, 3, 12, 15, 15, tzinfo=ZONE),
    reason="You promised a call.",
    evidence=(Evidence("message-1", "I'll call you on Thursday at 3."),),
    cause="message-1",
    thread="18c2f00d18c2f00d",
    phone="+49 30 1234567",
)


def follow_up(**changes: Any) -> FollowUp:
    """The proposal to Dana with some fields changed; fields of its occasion are given by their names."""
    names = Occasion.__dataclass_fields__
    facts = {name: changes.pop(name) for name in [*changes] if name in names}
    return replace(FOLLOW_UP, occasion=replace(OCCASION, **facts), **changes)


def nothing_known(**changes: Any) -> FollowUp:
    """The same to a nameless address, of which only the address is known."""
    office = Address("office@acme.example")
    bare = Occasion(language=changes.pop("language", "en"))
    return replace(FOLLOW_UP, to=(office,), client=office, subject="", occasion=bare, **changes)


def templates(root: Any, name: str, text: str, language: str = "en") -> str:
    """A folder with this one template of the user's; the path of the folder."""
    place = root / language
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{name}.txt").write_text(text, encoding="utf-8")
    return str(root)
