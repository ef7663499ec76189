"""Free times to offer to a client, told so that they mean the same instant to both sides.

Somebody elsewhere reads "10:00" by a clock of their own. Where their mail shows that clock, the times are
told by it and lie in hours at which they may be called; where it is uncertain, the user's clock is named.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import islice
from zoneinfo import ZoneInfo

from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.model.follow_up import Slot
from fupmail.model.mailbox import Address

OFFERED = 2
CIVIL_HOURS = ((time(9), time(17)), (time(8), time(18)), (time(7), time(21)))
SOON = timedelta(days=14)
WITH_SUMMER_TIME = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Santiago"),
    *("Europe/London", "Europe/Berlin", "Europe/Athens", "Australia/Sydney", "Pacific/Auckland"),
)
CENTRAL_EUROPE = (
    *("de", "at", "ch", "li", "fr", "nl", "be", "lu", "it", "es"),
    *("pl", "cz", "sk", "hu", "si", "hr", "dk", "se", "no"),
)
CLOCK_OF_COUNTRY = {
    **dict.fromkeys(CENTRAL_EUROPE, "Europe/Berlin"),
    **dict.fromkeys(("uk", "ie", "pt"), "Europe/London"),
    **dict.fromkeys(("fi", "ee", "lv", "lt", "gr", "ro", "bg", "ua"), "Europe/Athens"),
    "us": "America/New_York",
    "ca": "America/Toronto",
    "mx": "America/Mexico_City",
    "br": "America/Sao_Paulo",
    "jp": "Asia/Tokyo",
    "kr": "Asia/Seoul",
    "cn": "Asia/Shanghai",
    "sg": "Asia/Singapore",
    "in": "Asia/Kolkata",
    "au": "Australia/Sydney",
    "nz": "Pacific/Auckland",
    "za": "Africa/Johannesburg",
    "tr": "Europe/Istanbul",
}


@dataclass(frozen=True, slots=True)
class FreeTimes:
    """The slots offered, and by whose clock they are told.

    `their_zone` is set where the client's clock differs and is known, `zone_named` where it may differ.
    """

    slots: tuple[Slot, ...] = ()
    their_zone: timezone | None = None
    zone_named: bool = False


@dataclass(frozen=True, slots=True)
class _Clock:
    offset: timedelta
    seen_at: datetime


def free_times(
    to: Iterable[Address],
    relationship: Relationship,
    situation: Situation,
    first: date,
    length: timedelta,
    after: datetime,
) -> FreeTimes:
    """The first two free stretches, on different days, that suit these readers."""
    clocks = [_clock_of(person, relationship) for person in to]
    differing = [clock for clock in clocks if clock and _differs(clock, situation)]
    doubtful = any(
        clock is None and _is_abroad(person, situation) for clock, person in zip(clocks, to, strict=True)
    )
    plain = tuple(islice(situation.diary.free_from(first, length, after), OFFERED))
    if not differing:
        return FreeTimes(plain, zone_named=doubtful and bool(plain))
    clock = max(differing, key=lambda each: each.seen_at)
    sure = clock.offset and len(differing) == len(clocks) and len({each.offset for each in differing}) == 1
    if not sure:
        return FreeTimes(plain, zone_named=True)
    theirs = timezone(clock.offset)
    slots = _civil(theirs, situation, first, length, after)
    if any(_may_have_changed(clock, slot.start) for slot in slots):
        return FreeTimes(slots, zone_named=True)
    return FreeTimes(slots, theirs if slots else None)


def _clock_of(person: Address, relationship: Relationship) -> _Clock | None:
    """The clock of their latest mail."""
    for mail in reversed(relationship.received):
        offset = mail.date.utcoffset()
        if mail.sender and mail.sender.email == person.email and offset is not None:
            return _Clock(offset, mail.date)
    return None


def _differs(clock: _Clock, situation: Situation) -> bool:
    return clock.seen_at.astimezone(situation.zone).utcoffset() != clock.offset


def _is_abroad(person: Address, situation: Situation) -> bool:
    """Whether their address is of a country whose clocks show another time now."""
    zone = CLOCK_OF_COUNTRY.get(person.domain.rpartition(".")[2])
    now = situation.now
    return zone is not None and (
        now.astimezone(ZoneInfo(zone)).utcoffset() != now.astimezone(situation.zone).utcoffset()
    )


def _civil(
    theirs: timezone, situation: Situation, first: date, length: timedelta, after: datetime
) -> tuple[Slot, ...]:
    """Slots in the middle of their day, else at its edges; none where both days never meet."""
    for opens, closes in CIVIL_HOURS:

        def suits(slot: Slot, opens: time = opens, closes: time = closes) -> bool:
            start, end = slot.start.astimezone(theirs), slot.end.astimezone(theirs)
            civil = start.date() == end.date() and opens <= start.time() and end.time() <= closes
            return civil and slot.start - after <= SOON

        found = tuple(islice(situation.diary.free_from(first, length, after, suits), OFFERED))
        if found:
            return found
    return ()


def _may_have_changed(clock: _Clock, then: datetime) -> bool:
    """Whether their clock may have gone forward or back between their mail and that time."""
    zones = [ZoneInfo(name) for name in WITH_SUMMER_TIME]
    return any(
        clock.seen_at.astimezone(zone).utcoffset() == clock.offset
        and then.astimezone(zone).utcoffset() != clock.offset
        for zone in zones
    )
