"""The one list of settings, with their defaults and their prose.

The prose of each field is what the config reference in docs/ prints.
"""

import datetime as dt
import re
from typing import Annotated, Literal, Self, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from fupmail.config.nearest import nearest
from fupmail.model.follow_up import Resource

Weekday = Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/|$)")


def _zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ValueError, OSError, ZoneInfoNotFoundError):
        known = nearest(name, available_timezones())
        raise ValueError(f"a time zone such as 'Europe/Berlin'{known}") from None


def _address(text: str) -> str:
    if not re.fullmatch(r"[^@\s<>,]+@[^@\s<>,]+\.[^@\s<>,]+", text):
        raise ValueError("a mail address such as 'you@company.com'")
    return text.lower()


def _country(code: str) -> str:
    if code and not re.fullmatch(r"[A-Z]{2}(-[A-Z0-9]{1,3})?", code):
        raise ValueError("a country such as 'DE', or with its region 'DE-BY', or '' for no public holidays")
    return code


def _hours(text: object) -> object:
    if isinstance(text, tuple):
        return text
    found = re.fullmatch(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})", str(text))
    try:
        start, end = (dt.time(int(found[i]), int(found[i + 1])) for i in (1, 3)) if found else (None, None)
    except ValueError:
        start = end = None
    if start is None or end is None or start >= end:
        raise ValueError("opening and closing time such as '09:00-17:30'")
    return (start, end)


def _clock_time(text: str) -> str:
    if text and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise ValueError("a time such as '08:00', or '' for none")
    return text


def _web_address(url: str) -> str:
    if not re.fullmatch(r"https?://\S+", url):
        raise ValueError("a web address such as 'https://company.com/case-study'")
    return url


def _ping_address(url: str) -> str:
    if url and not re.fullmatch(r"https://[^\s/?#@]+([/?]\S*)?", url) and not LOOPBACK.match(url):
        raise ValueError("an https address such as 'https://hc-ping.com/your-check', or '' for none")
    return url


def _calendar(text: str) -> str:
    if text.lower() == "primary":
        return "primary"
    if not re.fullmatch(r"[A-Za-z0-9.!#$&'*+=?^_`{|}~-]{1,128}@[A-Za-z0-9.-]{1,253}", text):
        raise ValueError(
            "'primary', or the id of a calendar such as 'c_1a2b@group.calendar.google.com' "
            "(in Google Calendar: the calendar's settings, under 'Integrate calendar')"
        )
    return text


def _google_root(url: str) -> str:
    google = ("https://gmail.googleapis.com/", "https://www.googleapis.com/")
    if url not in google and not LOOPBACK.match(url):
        raise ValueError("Google's own root, or for tests an http address on 127.0.0.1")
    return url if url.endswith("/") else url + "/"


EmailAddress = Annotated[str, AfterValidator(_address)]
Days = Annotated[int, Field(ge=0, le=3650)]
Hours = Annotated[tuple[dt.time, dt.time], BeforeValidator(_hours)]
GoogleRoot = Annotated[str, AfterValidator(_google_root)]


def _list_to_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


Strings = Annotated[tuple[str, ...], BeforeValidator(_list_to_tuple)]
Addresses = Annotated[tuple[EmailAddress, ...], BeforeValidator(_list_to_tuple)]
Minutes = Annotated[tuple[Annotated[int, Field(ge=0, le=40320)], ...], BeforeValidator(_list_to_tuple)]
Weekdays = Annotated[tuple[Weekday, ...], BeforeValidator(_list_to_tuple), Field(min_length=1)]


class Section(BaseModel):
    """A table of fupmail.toml: unknown keys and wrong types are refused, nothing changes later."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class GoogleSettings(Section):
    """Where Google is, and with which key it is opened."""

    credentials: str = Field("", description="path of the OAuth client's JSON, downloaded from Google")
    token: str = Field("", description="path of the token that `fupmail login` writes")
    gmail_root: GoogleRoot = Field("https://gmail.googleapis.com/", description="Gmail's address")
    calendar_root: GoogleRoot = Field("https://www.googleapis.com/", description="Calendar's address")
    audience: Literal["", "internal", "external"] = Field(
        "", description="who your OAuth app is for: 'internal' to your Workspace, or 'external'"
    )
    quota_per_minute: int = Field(4500, ge=100, le=15000, description="Gmail quota units a minute, at most")


class MeetingSettings(Section):
    """After a meeting with a client."""

    enabled: bool = Field(True, description="make follow-ups after meetings")
    after_business_days: Days = Field(1, description="business days between the meeting and its follow-up")
    window_days: Days = Field(7, description="days after which a follow-up to a meeting comes too late")
    next_meeting_within_days: Days = Field(
        14, description="a next meeting within so many days makes it needless"
    )
    propose_slots: bool = Field(True, description="offer two free slots where no next step was agreed")
    slot_minutes: int = Field(30, ge=5, le=480, description="length of an offered slot")


class ProposalSettings(Section):
    """After a proposal, quote or estimate."""

    enabled: bool = Field(True, description="follow up proposals")
    first_after_business_days: Days = Field(
        3, description="business days from the proposal to the first follow-up"
    )
    next_after_days: Days = Field(7, description="days from one sent follow-up to the next")
    attempts: int = Field(
        3, ge=1, le=5, description="follow-ups in all; the last one closes the loop politely"
    )
    window_days: Days = Field(30, description="days of silence after which a follow-up comes too late")


class DeferredSettings(Section):
    """After a client asked for time."""

    enabled: bool = Field(True, description="come back at the time that the client named")
    default_days: Days = Field(7, description="days to wait where the client named no time")
    window_days: Days = Field(30, description="days after the named time within which to come back")


class ThankYouSettings(Section):
    """After a client accepted or bought."""

    enabled: bool = Field(True, description="draft a thank-you")
    after_business_days: Days = Field(1, description="business days from the acceptance to the thank-you")
    window_days: Days = Field(14, description="days after which a thank-you comes too late")


class DeliverySettings(Section):
    """After goods or a service were delivered."""

    enabled: bool = Field(True, description="ask how it goes after a delivery")
    after_days: Days = Field(3, description="days from the delivery to the question")
    earliest_day: Days = Field(2, description="never before this day")
    latest_day: Days = Field(7, description="never after this day")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.earliest_day <= self.after_days <= self.latest_day:
            raise ValueError("earliest_day <= after_days <= latest_day")
        return self


class ComplaintSettings(Section):
    """When a client is unhappy."""

    enabled: bool = Field(True, description="draft an answer to a complaint")
    remedies: Strings = Field(
        (), description="what you can offer, in your words: the only remedies ever offered"
    )
    window_days: Days = Field(30, description="days after which a complaint is only listed")


class CallSettings(Section):
    """Promised calls, visits and things to send."""

    minutes: int = Field(15, ge=5, le=480, description="length of a hold for a call")
    visit_minutes: int = Field(30, ge=5, le=480, description="length of a hold for a visit")
    send_minutes: int = Field(30, ge=5, le=480, description="length of a hold for something to send")
    default_days: Days = Field(7, description="days until a call that was promised without a time")
    reminders: Minutes = Field((10,), description="minutes before a hold at which to remind")
    morning_reminder: Annotated[str, AfterValidator(_clock_time)] = Field(
        "08:00", description="reminder on the same morning; '' for none"
    )
    unmarked: Literal["ask", "missed", "done"] = Field(
        "ask", description="what a hold counts as whose time has passed and that you did not mark"
    )
    missed_window_days: Days = Field(14, description="days within which to apologise for a missed call")


class ReferralSettings(Section):
    """When somebody introduces a new person."""

    enabled: bool = Field(True, description="draft a word to the one introduced, and thanks")
    window_days: Days = Field(14, description="days after which an introduction is only listed")


class LoyaltySettings(Section):
    """Clients who keep coming back, people who refer others, and those to keep in touch with."""

    enabled: bool = Field(True, description="draft appreciation and keep-in-touch letters")
    purchases: int = Field(3, ge=1, le=50, description="purchases that make a client loyal")
    within_months: int = Field(24, ge=1, le=120, description="months within which they count")
    quiet_days: Days = Field(90, description="days of silence before a loyal client hears from you")
    keep_in_touch_days: Days = Field(90, description="days after a no, or after the last follow-up")
    window_days: Days = Field(30, description="days after which such a letter is only listed")


class CadenceSettings(Section):
    """Polite, not pushy."""

    between_business_days: Days = Field(
        5, description="business days between two follow-ups to the same company"
    )


class DraftSettings(Section):
    """How drafts sound."""

    tone: Literal["plain", "warm", "brief"] = Field("plain", description="tone of the drafts")
    tones: dict[str, Literal["plain", "warm", "brief"]] = Field(
        default_factory=dict, description="tone for single clients, by address or company"
    )
    language: Literal["auto", "en", "de", "fr"] = Field(
        "auto", description="'auto' writes as the thread does"
    )
    templates: str = Field("", description="folder with your own templates; they shadow the shipped ones")
    max_words: int = Field(90, ge=20, le=200, description="words in a draft before the signature, at most")


class ResourceSettings(Section):
    """Something of value that a second or third follow-up may offer."""

    title: str
    url: Annotated[str, AfterValidator(_web_address)]
    topics: Strings = ()

    def value(self) -> Resource:
        return Resource(title=self.title, url=self.url, topics=self.topics)


class AgendaSettings(Section):
    """The morning agenda."""

    calendar_entry: bool = Field(False, description="keep an all-day entry with the agenda in the calendar")


class ScheduleSettings(Section):
    """The run of every working morning."""

    time: Annotated[str, AfterValidator(_clock_time), Field(min_length=1)] = Field(
        "07:30", description="time of the daily run, for `fupmail schedule`"
    )
    ping_url: Annotated[str, AfterValidator(_ping_address)] = Field(
        "",
        description="address that a good run opens, and with '/fail' behind it a bad one; '' for none. "
        "A watchdog there tells you when the run itself does not happen",
    )


class Config(Section):
    """Everything that the user can set. Every number of the playbook is here."""

    me: Addresses = Field((), description="your own addresses; needed with --folder")
    name: str = Field("", description="your name as it stands under a draft")
    signature: str = Field("", description="signature for drafts in a folder mailbox (Gmail has its own)")
    timezone: Annotated[str, AfterValidator(_zone)] | None = Field(None, description="your time zone")
    country: Annotated[str, AfterValidator(_country)] = Field(
        "", description="country of your public holidays"
    )
    day_order: Literal["auto", "day-month", "month-day"] = Field(
        "auto", description="how you read 9/8: 'auto' asks the country and lists what stays unclear"
    )
    working_hours: Hours = Field((dt.time(9), dt.time(17, 30)), description="your working hours")
    working_days: Weekdays = Field(("Mon", "Tue", "Wed", "Thu", "Fri"), description="your working days")
    colleagues: Strings = Field((), description="addresses or domains that belong to your side")
    ignore: Strings = Field((), description="addresses, domains or *patterns* that are never clients")
    calendar: Annotated[str, AfterValidator(_calendar)] = Field(
        "primary", description="the calendar for holds: 'primary', or the id of another one of yours"
    )
    look_back_days: int = Field(30, ge=1, le=730, description="days that a first run looks back")
    max_drafts_per_run: int = Field(10, ge=0, le=100, description="new drafts a run, at most")
    max_holds_per_run: int = Field(10, ge=0, le=100, description="new holds a run, at most")
    google: GoogleSettings = Field(default_factory=lambda: GoogleSettings())
    meeting: MeetingSettings = Field(default_factory=lambda: MeetingSettings())
    proposal: ProposalSettings = Field(default_factory=lambda: ProposalSettings())
    deferred: DeferredSettings = Field(default_factory=lambda: DeferredSettings())
    thank_you: ThankYouSettings = Field(default_factory=lambda: ThankYouSettings())
    delivery: DeliverySettings = Field(default_factory=lambda: DeliverySettings())
    complaint: ComplaintSettings = Field(default_factory=lambda: ComplaintSettings())
    call: CallSettings = Field(default_factory=lambda: CallSettings())
    referral: ReferralSettings = Field(default_factory=lambda: ReferralSettings())
    loyalty: LoyaltySettings = Field(default_factory=lambda: LoyaltySettings())
    cadence: CadenceSettings = Field(default_factory=lambda: CadenceSettings())
    drafts: DraftSettings = Field(default_factory=lambda: DraftSettings())
    agenda: AgendaSettings = Field(default_factory=lambda: AgendaSettings())
    schedule: ScheduleSettings = Field(default_factory=lambda: ScheduleSettings())
    resources: Annotated[tuple[ResourceSettings, ...], BeforeValidator(_list_to_tuple)] = Field(
        (), description="things of value to offer, each with title, url and topics"
    )

    def zone(self, fallback: str | None = None) -> ZoneInfo:
        """The user's zone: the one set, else `fallback` (the calendar's), else UTC."""
        return ZoneInfo(self.timezone or fallback or "UTC")
