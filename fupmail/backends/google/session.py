"""A session with Google: two API clients behind the one door, and `execute` for each of their requests."""

import email.utils
import http.client
import json
import logging
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import google.auth.credentials
import google.auth.exceptions
import google_auth_httplib2
import httplib2
import tenacity
from googleapiclient import discovery, discovery_cache
from googleapiclient.errors import HttpError

from fupmail.backends.google.allowlist import REVOKE_URI, TOKEN_URI, Roots
from fupmail.backends.google.answers import (
    LONGEST_PAUSE,
    Again,
    RefusedByGoogle,
    clock_words,
    meaning,
    not_understood,
    read_answer,
)
from fupmail.backends.google.quota import OutOfTime, Quota, RunTime
from fupmail.backends.google.transport import NotSent, Transport
from fupmail.config import GoogleSettings
from fupmail.errors import FupmailError, NotAuthorised, Unavailable
from fupmail.model.plan import Cost

ATTEMPTS = 5
PATIENCE = timedelta(seconds=60)  # a retry time further ahead ends the run; cron comes back
LONGEST_WAIT = 32.0
SPARE_REPEATS = 10  # repeats that any run may make; beyond, one for every five requests


class Session:
    """Gmail and Calendar as Google's client offers them; every request is carried out by `execute`.

    `retry_after`: before this instant Google wants no requests; keep it, and give it to the next run's
    `open_session` as `not_before`.
    """

    def __init__(
        self,
        transport: Transport,
        clock: RunTime,
        quota: Quota,
        clients: tuple[Any, Any],
        now: Callable[[], datetime],
    ) -> None:
        self.gmail, self.calendar = clients
        self.retry_after: datetime | None = None
        self._transport = transport
        self._clock = clock
        self._quota = quota
        self._now = now
        self._started = clock.now()
        self._repeats = 0
        self._stumble: Again | None = None  # the last of the request that is carried out

    @property
    def read_only(self) -> bool:
        """Whether every write is refused, whoever asks for it."""
        return self._transport.read_only

    @read_only.setter
    def read_only(self, value: bool) -> None:
        self._transport.read_only = value

    def execute(self, request: Any) -> dict[str, Any]:
        """The answer's JSON, `{}` where the answer is empty.

        Repeats what is safe to repeat, within the run's time. Errors: `RefusedByGoogle` with its status,
        `OutcomeUnknown` (a write whose answer was lost), `Unavailable`, `NotAuthorised`, `Forbidden`.
        """
        reads = request.method == "GET"
        attempts = tenacity.Retrying(
            stop=self._enough,
            wait=self._pause,
            sleep=self._clock.wait,
            retry=tenacity.retry_if_exception_type(Again),
            before_sleep=self._note,
            reraise=True,
        )
        self._stumble = None
        try:
            answer = attempts(self._attempt, request, reads)
        except Again as again:
            raise again.error from again.__cause__
        except OutOfTime as end:
            raise self._told(end) from end
        return dict(answer)

    def find(self, request: Any) -> dict[str, Any] | None:
        """As `execute`, but None where Google says that the thing is not there (404) or no longer (410)."""
        try:
            return self.execute(request)
        except RefusedByGoogle as refused:
            if refused.status in (404, 410):
                return None
            raise

    def cost(self) -> Cost:
        """Requests that went out and Gmail quota units, so far."""
        seconds = round(self._clock.now() - self._started, 3)
        return Cost(self._transport.requests, self._quota.spent, 0, seconds)

    def clock_error(self) -> timedelta | None:
        """How far this machine's clock is ahead of Google's, by the last answer; None before the first."""
        try:
            return self._now() - email.utils.parsedate_to_datetime(self._transport.server_date)
        except (TypeError, ValueError):
            return None

    def close(self) -> None:
        """Ends the connections."""
        self._transport.close()

    def _attempt(self, request: Any, reads: bool) -> Any:
        try:
            return _object(request.execute(num_retries=0), empty_will_do=request.method == "DELETE")
        except FupmailError:
            raise
        except HttpError as error:
            outcome = meaning(read_answer(error, self._now()), reads=reads, now=self._now())
            raise self._settled(outcome) from error
        except google.auth.exceptions.RefreshError as error:
            raise NotAuthorised("Google did not renew the sign-in.", "Type: fupmail login") from error
        except (NotSent, google.auth.exceptions.TransportError) as error:
            raise Again(
                Unavailable(f"Google cannot be reached: {error}.", "Check the network, then try again.")
            ) from error
        except (httplib2.HttpLib2Error, http.client.HTTPException, OSError) as error:
            raise _raised(not_understood(f"Google's answer was lost ({error})", reads=reads)) from error
        except ValueError as error:  # a page or half an answer where JSON was expected
            raise _raised(not_understood("A page came instead of Google's answer", reads=reads)) from error

    def _settled(self, outcome: FupmailError | Again) -> Exception:
        """Ends the run at once where Google names a time too far ahead to wait for."""
        if isinstance(outcome, Again) and outcome.rate:
            self._quota.exhaust()
        at = outcome.at if isinstance(outcome, Again) else None
        if isinstance(outcome, Unavailable):
            self.retry_after = self._now().astimezone(UTC) + LONGEST_PAUSE
        elif at is not None and at > self._now() + PATIENCE:
            assert isinstance(outcome, Again)
            self.retry_after = at
            return outcome.error
        return outcome

    def _enough(self, state: tenacity.RetryCallState) -> bool:
        return (
            state.attempt_number >= ATTEMPTS or self._repeats >= SPARE_REPEATS + self._transport.requests // 5
        )

    def _told(self, end: OutOfTime) -> FupmailError:
        """What kept the request from succeeding, rather than that the time for trying it again is over."""
        return self._stumble.error if self._stumble else end

    def _note(self, state: tenacity.RetryCallState) -> None:
        self._repeats += 1
        again = state.outcome.exception() if state.outcome else None
        self._stumble = again if isinstance(again, Again) else None

    def _pause(self, state: tenacity.RetryCallState) -> float:
        again = state.outcome.exception() if state.outcome else None
        at = again.at if isinstance(again, Again) else None
        if at is not None:
            return max(0.0, (at - self._now()).total_seconds()) + random.random()  # noqa: S311 (jitter)
        return min(LONGEST_WAIT, 2.0 ** (state.attempt_number - 1) + random.random())  # noqa: S311 (jitter)


def _object(answer: Any, *, empty_will_do: bool) -> dict[str, Any]:
    """The answer as Google's client gives it; `ValueError` for a page, which it gives as text."""
    if isinstance(answer, dict):
        return answer
    if answer or not empty_will_do:
        raise ValueError("not an object")
    return {}


def _raised(outcome: FupmailError | Again) -> Exception:
    return outcome


def open_session(
    settings: GoogleSettings,
    credentials: google.auth.credentials.Credentials,
    *,
    now: Callable[[], datetime],
    time_budget: timedelta,
    not_before: datetime | None = None,
    read_only: bool = False,
    monotonic: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Session:
    """A session; `Unavailable` while Google's own wish for a pause (`not_before`, an earlier run's) lasts.

    `now` is the real clock even where `--now` plays another: retry times are real.
    """
    if not_before is not None and now() < not_before <= now() + LONGEST_PAUSE:
        raise Unavailable(
            f"Google asked for a pause until {clock_words(not_before)}.",
            "Nothing was asked of it. Run the command again after that; a scheduled run goes on by itself.",
        )
    for name in ("googleapiclient", "google_auth_httplib2", "google.auth"):
        logging.getLogger(name).setLevel(logging.ERROR)  # their debug lines carry addresses and tokens
    clock = RunTime(time_budget, monotonic=monotonic, sleep=sleep)
    quota = Quota(settings.quota_per_minute, clock)
    token_uri = getattr(credentials, "token_uri", None) or TOKEN_URI
    roots = Roots(settings.gmail_root, settings.calendar_root, token_uri, revoke_place(token_uri))
    transport = Transport(roots, clock, quota, read_only=read_only)
    http_for = google_auth_httplib2.AuthorizedHttp(credentials, http=transport, max_refresh_attempts=1)
    clients = (
        _client("gmail", "v1", settings.gmail_root, http_for),
        _client("calendar", "v3", settings.calendar_root, http_for),
    )
    return Session(transport, clock, quota, clients, now)


def revoke_place(token_uri: str) -> str:
    """Where a sign-in is taken back, beside where it is renewed."""
    return REVOKE_URI if token_uri == TOKEN_URI else token_uri.rpartition("/")[0] + "/revoke"


def _client(name: str, version: str, root: str, http_for: Any) -> Any:
    """A client from the discovery document that ships with Google's library, moved to `root` as a whole."""
    document = json.loads(discovery_cache.get_static_doc(name, version))
    document["rootUrl"] = document["mtlsRootUrl"] = root
    document["baseUrl"] = root + document["servicePath"]
    return discovery.build_from_document(document, http=http_for)
