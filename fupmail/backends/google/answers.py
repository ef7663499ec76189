"""What an answer of Google's means for the run: wait, stop, sign in again, or this one thing is refused.

answer                                              reads            writes
429, 403 with a rate reason                         again, later     again, later (nothing happened)
403 dailyLimitExceeded                              run ends (5)     run ends (5)
500 to 599, a page instead of data, a lost answer   again            OutcomeUnknown: it may have been done
401, 403 about scopes, a disabled API, a policy     exit 4           exit 4
400 failedPrecondition                              again            refused
any other 4xx in Google's own form                  refused          refused
"""

import email.utils
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from googleapiclient.errors import HttpError

from fupmail.errors import FupmailError, NotAuthorised, OutcomeUnknown, Refused, Unavailable

LONGEST_PAUSE = timedelta(hours=6)  # a retry time further ahead is taken for this

_RATE = {
    "rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "RATE_LIMIT_EXCEEDED",
    "RESOURCE_EXHAUSTED",
}  # fmt: skip
_DAY = {"dailyLimitExceeded", "dailyLimitExceededUnreg"}
_SCOPE = {"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}
_DISABLED = {"accessNotConfigured", "SERVICE_DISABLED"}
_LIBRARY = "https://console.cloud.google.com/apis/library/"
_CONSOLE = re.compile(r"https://console\.(?:developers|cloud)\.google\.com/[\w./?=&%-]+")
ASK_ADMINISTRATOR = (
    "Ask them to trust your OAuth client; `fupmail init` has a note for them, ready to copy. Then type: "
    "fupmail login"
)
_RETRY_AFTER = re.compile(r"[Rr]etry after (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?)\d*Z")


NETWORK = (
    "Check the network: does it want you to sign in to it, in a browser? Then run the command again; a "
    "scheduled run goes on by itself."
)


class RefusedByGoogle(Refused):
    """Google said no to one request: `status` 404 gone, 409 exists, 410 deleted, 412 changed meanwhile."""

    def __init__(self, status: int, reason: str, message: str) -> None:
        super().__init__(
            f"Google refused it: {message or reason or 'no reason given'} ({status})",
            "If it stays so, type: fupmail doctor",
        )
        self.status = status
        self.reason = reason


class Again(Exception):
    """The same request may be made once more: at `at` when Google named a time. Else it ends as `error`."""

    def __init__(self, error: FupmailError, at: datetime | None = None, *, rate: bool = False) -> None:
        super().__init__(str(error))
        self.error = error
        self.at = at
        self.rate = rate


@dataclass(frozen=True, slots=True)
class Answer:
    """An error answer, read. `reasons` is empty when it is not in Google's form (a proxy's page)."""

    status: int
    reasons: frozenset[str]
    message: str
    retry_at: datetime | None


def read_answer(error: HttpError, now: datetime) -> Answer:
    """Status, reasons and retry time of an error answer, whichever of Google's forms it has."""
    body = _object(error.content)
    fault = body.get("error")
    fault = fault if isinstance(fault, dict) else {}
    message = str(fault.get("message", ""))
    at = _after_header(error.resp.get("retry-after", ""), now) or _after_message(message)
    return Answer(error.status_code, frozenset(_reasons(fault)), message[:300], _clamped(at, now))


def meaning(answer: Answer, *, reads: bool, now: datetime) -> FupmailError | Again:
    """The error that this answer ends the request with, or `Again` where it may be repeated."""
    if answer.status == 429 or (answer.status == 403 and answer.reasons & _RATE):
        return Again(_over_quota(answer.retry_at), answer.retry_at, rate=True)
    if answer.reasons & _DAY:
        return _over_quota(answer.retry_at or now + LONGEST_PAUSE)
    if not answer.reasons or answer.status >= 500 or answer.status < 400:
        return not_understood(f"Google answered with status {answer.status}", reads=reads, at=answer.retry_at)
    if (denied := _denied(answer)) is not None:
        return denied
    refused = RefusedByGoogle(answer.status, min(answer.reasons), answer.message)
    if reads and "failedPrecondition" in answer.reasons:
        return Again(refused)
    return refused


def not_understood(what: str, *, reads: bool, at: datetime | None = None) -> FupmailError | Again:
    """A broken or missing answer: a read is repeated, a write may have been carried out."""
    if reads:
        return Again(Unavailable(f"{what}.", NETWORK), at)
    return OutcomeUnknown(f"{what}. It may have been done; the next run looks before it does anything.")


def _denied(answer: Answer) -> FupmailError | None:
    if answer.status == 401:
        return NotAuthorised("Google no longer accepts this sign-in.", "Type: fupmail login")
    if "Mail service not enabled" in answer.message:
        return NotAuthorised(
            "This account has no Gmail.",
            "Choose another (fupmail logout, then fupmail login), or ask your administrator to switch it on.",
        )
    if answer.status != 403:
        return None
    if answer.reasons & _SCOPE:
        return NotAuthorised(
            "A permission that fupmail needs was not granted.", "Type: fupmail login, and tick every box."
        )
    if answer.reasons & _DISABLED:
        return _not_enabled(answer.message)
    if "domainPolicy" in answer.reasons:
        return NotAuthorised("Your organisation's administrator does not allow this.", ASK_ADMINISTRATOR)
    if "notACalendarUser" in answer.reasons:
        return NotAuthorised(
            "This account has no Google Calendar.",
            "Open https://calendar.google.com with it once, or ask your administrator to switch it on; then "
            "run the command again.",
        )
    return None


def _not_enabled(message: str) -> NotAuthorised:
    """Names the API and the very page of the user's project on which it is switched on."""
    name, service = ("Gmail", "gmail") if "gmail" in message.lower() else ("Google Calendar", "calendar-json")
    found = _CONSOLE.search(message)
    page = found[0] if found else f"{_LIBRARY}{service}.googleapis.com"
    return NotAuthorised(
        f"The {name} API is not enabled in your Google project.",
        f"Click Enable on this page, wait a minute, then run the command again:\n{page}",
    )


def _over_quota(at: datetime | None) -> Unavailable:
    when = f" until {clock_words(at)}" if at else ""
    return Unavailable(
        f"Google asks for a pause{when}: too many requests.",
        "What was done stays done. The next run goes on from here.",
    )


def clock_words(at: datetime) -> str:
    """The instant by this machine's clock, such as `Tue 10 Mar 09:00`."""
    here = at.astimezone()
    return f"{here:%a} {here.day} {here:%b %H:%M}"


def _object(content: bytes) -> dict[str, Any]:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _reasons(fault: dict[str, Any]) -> list[str]:
    inner = [*_dicts(fault.get("errors")), *_dicts(fault.get("details"))]
    found = [fault.get("status"), *(item.get("reason") for item in inner)]
    named = [text for text in found if isinstance(text, str) and text]
    return named or (["unnamed"] if fault else [])


def _dicts(value: object) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _after_header(text: str, now: datetime) -> datetime | None:
    if re.fullmatch(r"\d{1,9}", text):
        return now + timedelta(seconds=int(text))
    try:
        return email.utils.parsedate_to_datetime(text).astimezone(UTC) if text else None
    except ValueError:
        return None


def _after_message(message: str) -> datetime | None:
    found = _RETRY_AFTER.search(message)
    try:
        return datetime.fromisoformat(found[1]).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def _clamped(at: datetime | None, now: datetime) -> datetime | None:
    return min(at.astimezone(UTC), now.astimezone(UTC) + LONGEST_PAUSE) if at else None
