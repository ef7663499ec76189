"""A real call to Gmail and to the calendar, which only looks, and what their answers tell of the clocks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fupmail.errors import ConfigError, FupmailError
from fupmail.setup.checks.finding import Finding, Patient, bad, fine, note, unused

if TYPE_CHECKING:
    from fupmail.backends.google.session import Session

CLOCK_MAY_DIFFER = timedelta(minutes=1)
WRITERS = ("owner", "writer")
REST = ("clock", "calendar")


@dataclass(frozen=True, slots=True)
class Look:
    """What Google answered. `role` is "" where the calendar does not say who may write to it."""

    account: str
    zone: str
    role: str
    ahead: timedelta | None  # this machine's clock, of Google's


def google(patient: Patient) -> Iterator[Finding]:
    """Whether Google answers, whether the clocks and zones agree, whether holds can be written."""
    if patient.folder is not None:
        yield unused("Google")
        yield from (unused(each) for each in REST)
        yield zones(patient.config.timezone, "", patient)
        return
    try:
        look = look_at_google(patient)
    except FupmailError as error:
        known = _signed_in(patient)
        yield bad("Google", error) if known else unused("Google", "not looked at: not signed in")
        yield from (unused(each, "not looked at, as Google was not reached") for each in REST)
        yield zones(patient.config.timezone, "", patient)
        return
    yield fine("Google", f"Gmail and Calendar answer for {look.account}")
    yield _clock(look)
    yield _calendar(look, patient)
    yield zones(patient.config.timezone, look.zone, patient)


def look_at_google(patient: Patient) -> Look:
    """What Gmail and the calendar say of themselves; nothing is written."""
    from fupmail.backends.google import token_path
    from fupmail.backends.google.credentials import load_credentials
    from fupmail.backends.google.session import open_session

    credentials = load_credentials(token_path(patient.config, patient.config_folder), patient.clock)
    session = open_session(
        patient.config.google,
        credentials,
        now=patient.clock,
        time_budget=patient.patience,
        read_only=True,
    )
    try:
        return _look(session, patient)
    finally:
        session.close()


def _signed_in(patient: Patient) -> bool:
    """Whether there is a sign-in of use; what is wrong with it otherwise was told by the check of it."""
    from fupmail.backends.google import token_path
    from fupmail.backends.google.credentials import load_credentials

    try:
        load_credentials(token_path(patient.config, patient.config_folder), patient.clock)
    except FupmailError:
        return False
    return True


def _look(session: "Session", patient: Patient) -> Look:
    profile = session.execute(session.gmail.users().getProfile(userId="me"))
    events = session.calendar.events()
    named = patient.config.calendar
    request = events.list(calendarId=named, maxResults=1, fields="timeZone,accessRole")
    calendar = session.find(request)
    if calendar is None:
        raise ConfigError(
            f"There is no calendar {named!r} in this account.",
            f"Set `calendar` in {patient.config_path} to the id of one of yours; its settings page shows it.",
        )
    role = str(calendar.get("accessRole", ""))
    account = str(profile.get("emailAddress", "")).lower()
    return Look(account, str(calendar.get("timeZone", "")), role, session.clock_error())


def _clock(look: Look) -> Finding:
    if look.ahead is None:
        return unused("clock", "not looked at: Google's answer had no date")
    if abs(look.ahead) <= CLOCK_MAY_DIFFER:
        return fine("clock", "agrees with Google's")
    way = "ahead of" if look.ahead > timedelta() else "behind"
    return note(
        "clock",
        f"{abs(look.ahead).total_seconds():.0f} seconds {way} Google's",
        "Let the machine set its clock by itself (on Linux: timedatectl set-ntp true)",
    )


def _calendar(look: Look, patient: Patient) -> Finding:
    named = patient.config.calendar
    if look.role and look.role not in WRITERS:
        error = ConfigError(
            f"{named!r} may only be looked at ({look.role}): no holds can be written",
            f"Set `calendar` in {patient.config_path} to one of your own.",
        )
        return bad("calendar", error)
    return fine("calendar", f"{named!r} takes holds" if look.role else f"{named!r} answers")


def zones(config: str | None, calendar: str, patient: Patient) -> Finding:
    """Whether the config's, the calendar's and the machine's zone tell the same time, summer and winter."""
    now = patient.now
    named = {"config": config or "", "calendar": calendar, "this machine": patient.zone}
    known = {whose: zone for whose, zone in named.items() if zone}
    told = ", ".join(f"{whose} {zone}" for whose, zone in known.items())
    if len({_offsets(zone, now) for zone in known.values()}) <= 1:
        return fine("time zones", told)
    if config and calendar and _offsets(config, now) != _offsets(calendar, now):
        mend = f'Write into {patient.config_path} the one you live in, such as: timezone = "{calendar}"'
    else:
        mend = "Nothing, if you live in the first; cron and launchd go by that of this machine"
    return note("time zones", f"they differ: {told}", mend)


def _offsets(zone: str, now: datetime) -> tuple[timedelta | None, ...]:
    try:
        place = ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return (None,)
    return tuple((now + timedelta(days=days)).astimezone(place).utcoffset() for days in (0, 91, 182, 273))
