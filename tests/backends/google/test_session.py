"""What each answer of Google's leads to: again, later, not at all, or nobody knows (R29 to R37)."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import google.oauth2.credentials
import pytest

from fupmail.backends.google.answers import LONGEST_PAUSE, RefusedByGoogle
from fupmail.backends.google.session import Session, open_session
from fupmail.config import GoogleSettings
from fupmail.errors import FupmailError, NotAuthorised, OutcomeUnknown, Refused, Unavailable
from tests.servers.faults import Fault, FaultProxy, Request
from tests.servers.process import free_port

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
PROFILE = {"emailAddress": "sam@studio.example"}
SCOPE_INSUFFICIENT = {"error": {"code": 403, "details": [{"reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}
HOLD = "fup" + "a" * 40


class Stage:
    """A session before a server that answers as it is told; the clock moves only by sleeping."""

    def __init__(self, proxy: FaultProxy) -> None:
        self.proxy = proxy
        self.time = 0.0
        self.slept: list[float] = []
        self.answers(Fault.answer(PROFILE))
        self.session = self.open()

    def open(self, **more: Any) -> Session:
        settings = GoogleSettings(
            gmail_root=self.proxy.url + "/", calendar_root=self.proxy.url + "/", **more.pop("settings", {})
        )
        self.session = open_session(
            settings,
            google.oauth2.credentials.Credentials("any"),  # type: ignore[no-untyped-call]
            now=self.now,
            time_budget=timedelta(minutes=10),
            monotonic=lambda: self.time,
            sleep=self.sleep,
            **more,
        )
        return self.session

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.time)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def answers(self, *faults: Fault) -> None:
        """What is answered in turn; the last one from then on."""
        left = list(faults)

        def spoil(_request: Request) -> Fault:
            return left.pop(0) if len(left) > 1 else left[0]

        self.proxy.spoil = spoil

    def read(self) -> dict[str, Any]:
        return self.session.execute(self.session.gmail.users().getProfile(userId="me"))

    def write(self) -> dict[str, Any]:
        body = {"message": {"raw": "VG8"}}
        return self.session.execute(self.session.gmail.users().drafts().create(userId="me", body=body))

    @property
    def asked(self) -> int:
        return len(self.proxy.log)


@pytest.fixture
def stage(fault_proxy: Callable[[str], FaultProxy]) -> Any:
    stage = Stage(fault_proxy(f"http://127.0.0.1:{free_port()}"))
    yield stage
    stage.session.close()


RATE = [
    Fault.error(429, "rateLimitExceeded"),
    Fault.error(429, "userRateLimitExceeded"),
    Fault.error(403, "rateLimitExceeded"),
    Fault.error(403, "userRateLimitExceeded"),
    Fault.error(403, "quotaExceeded", "Calendar usage limits exceeded."),
    Fault.answer({"error": {"code": 403, "message": "x", "status": "RESOURCE_EXHAUSTED"}}, 403),
    Fault.answer(
        {"error": {"code": 429, "message": "x", "details": [{"reason": "RATE_LIMIT_EXCEEDED"}]}}, 429
    ),
    Fault.page(429),
]
BROKEN = [
    Fault.error(500, "backendError"),
    Fault.error(502, "backendError"),
    Fault.error(503, "backendError"),
    Fault.page(503),
    Fault.page(200),
    Fault.page(302),
    Fault.page(404),
    Fault.page(407),
    Fault.answer([], 500),
    Fault.reset_before(),
]


def name(fault: Fault) -> str:
    return fault.name + (fault.body[:60].decode() if fault.name == "answer" else "")


@pytest.mark.parametrize("fault", RATE, ids=name)
@pytest.mark.parametrize("call", [Stage.read, Stage.write])
def test_too_fast_means_the_same_again_a_little_later(
    stage: Stage, fault: Fault, call: Callable[[Stage], Any]
) -> None:
    """Nothing has happened yet, so that a write may be asked for again as well."""
    stage.answers(fault, fault, Fault.answer(PROFILE))
    assert call(stage) == PROFILE
    assert stage.asked == 3
    assert all(1 <= seconds <= 60 for seconds in stage.slept if seconds > 0.5)


@pytest.mark.parametrize("fault", RATE, ids=name)
def test_too_fast_for_good_ends_the_run_after_a_few_tries(stage: Stage, fault: Fault) -> None:
    stage.answers(fault)
    with pytest.raises(Unavailable, match="pause"):
        stage.read()
    assert stage.asked == 5


@pytest.mark.parametrize("fault", BROKEN, ids=name)
def test_a_look_that_breaks_is_made_again(stage: Stage, fault: Fault) -> None:
    stage.answers(fault, Fault.answer(PROFILE))
    assert stage.read() == PROFILE


@pytest.mark.parametrize("fault", BROKEN, ids=name)
def test_a_look_that_always_breaks_ends_the_run(stage: Stage, fault: Fault) -> None:
    """R34. A page of a hotel's network is never taken for "gone"."""
    stage.answers(fault)
    with pytest.raises(Unavailable):
        stage.session.find(stage.session.gmail.users().getProfile(userId="me"))
    assert stage.asked == 5


@pytest.mark.parametrize("fault", BROKEN, ids=name)
def test_a_write_that_breaks_may_have_been_done_and_is_not_made_again(stage: Stage, fault: Fault) -> None:
    """R03, R05."""
    stage.answers(fault)
    with pytest.raises(OutcomeUnknown):
        stage.write()
    assert stage.asked == 1


def test_a_write_that_could_not_be_sent_was_not_done(stage: Stage) -> None:
    """R04."""
    stage.proxy.stop()
    with pytest.raises(Unavailable, match="cannot be reached"):
        stage.write()
    stage.proxy = FaultProxy(stage.proxy.upstream.geturl())
    stage.proxy.stop()


@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (Fault.error(429, "rateLimitExceeded", retry_after="7"), 7),
        (Fault.error(503, "backendError", retry_after="7"), 7),
        (Fault.error(429, "rateLimitExceeded", retry_after="Tue, 10 Mar 2026 08:00:20 GMT"), 20),
        (Fault.error(403, "userRateLimitExceeded", "Retry after 2026-03-10T08:00:42.763Z"), 42.763),
    ],
)
def test_google_names_the_time_in_a_header_or_in_words(stage: Stage, fault: Fault, seconds: float) -> None:
    """R29."""
    stage.answers(fault, Fault.answer(PROFILE))
    assert stage.read() == PROFILE
    assert seconds <= stage.slept[0] <= seconds + 1


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("Retry after 2026-03-10T09:30:00.000Z", NOW + timedelta(hours=1.5)),
        ("Retry after 2026-03-12T09:30:00Z", NOW + LONGEST_PAUSE),
        ("Retry after 9999-12-31T23:59:59Z", NOW + LONGEST_PAUSE),
    ],
)
def test_a_time_far_ahead_ends_the_run_and_is_kept_for_the_next(
    stage: Stage, words: str, until: datetime
) -> None:
    """R29: honoured across runs, at most six hours."""
    stage.answers(Fault.error(429, "userRateLimitExceeded", words))
    with pytest.raises(Unavailable) as caught:
        stage.read()
    assert (caught.value.exit_code, stage.asked, stage.slept) == (5, 1, [])
    assert stage.session.retry_after == until
    with pytest.raises(Unavailable, match="asked for a pause"):
        stage.open(not_before=until)
    assert stage.asked == 1


def test_a_pause_that_is_over_or_that_no_clock_could_mean_is_none(stage: Stage) -> None:
    for not_before in (NOW, NOW - timedelta(days=1), NOW + timedelta(days=400)):
        stage.open(not_before=not_before)
        assert stage.read() == PROFILE
        stage.session.close()


@pytest.mark.parametrize(
    ("message", "name", "page"),
    [
        ("Gmail API has not been used in project 4711. Enable it by visiting https://console.developers."
         "google.com/apis/api/gmail.googleapis.com/overview?project=4711 then retry.",
         "Gmail", "https://console.developers.google.com/apis/api/gmail.googleapis.com/overview?project=4711"),
        ("Google Calendar API has not been used; see https://evil.example/apis",
         "Google Calendar", "https://console.cloud.google.com/apis/library/calendar-json.googleapis.com"),
    ],
)  # fmt: skip
def test_an_api_that_is_off_is_named_with_the_page_to_switch_it_on(
    stage: Stage, message: str, name: str, page: str
) -> None:
    stage.answers(Fault.error(403, "accessNotConfigured", message))
    with pytest.raises(NotAuthorised, match=f"The {name} API is not enabled") as caught:
        stage.read()
    assert caught.value.hint.startswith("Click Enable on this page")
    assert caught.value.hint.endswith(f":\n{page}")


def test_the_days_quota_ends_the_run_without_another_try(stage: Stage) -> None:
    stage.answers(Fault.error(403, "dailyLimitExceeded"))
    with pytest.raises(Unavailable):
        stage.read()
    assert stage.asked == 1
    assert stage.session.retry_after == NOW + LONGEST_PAUSE


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.error(403, "insufficientPermissions"), "permission"),
        (Fault.answer(SCOPE_INSUFFICIENT, 403), "permission"),
        (Fault.error(403, "accessNotConfigured", "Gmail API has not been used in project 1"), "not enabled"),
        (Fault.error(403, "domainPolicy"), "administrator"),
        (Fault.error(400, "failedPrecondition", "Mail service not enabled"), "no Gmail"),
        (Fault.error(403, "notACalendarUser"), "no Google Calendar"),
        (Fault.error(401, "authError"), "did not renew"),
    ],
)  # fmt: skip
def test_what_only_the_user_can_mend_asks_for_the_user(stage: Stage, fault: Fault, words: str) -> None:
    stage.answers(fault)
    with pytest.raises(NotAuthorised, match=words) as caught:
        stage.write()
    assert caught.value.hint
    assert caught.value.exit_code == 4


@pytest.mark.parametrize(
    ("status", "reason"),
    [(400, "invalid"), (403, "forbidden"), (404, "notFound"), (409, "duplicate"), (410, "deleted"),
     (412, "conditionNotMet")],
)  # fmt: skip
def test_a_plain_no_fails_one_thing_and_says_which_no_it_was(stage: Stage, status: int, reason: str) -> None:
    stage.answers(Fault.error(status, reason))
    with pytest.raises(RefusedByGoogle) as caught:
        stage.write()
    assert isinstance(caught.value, Refused)
    assert (caught.value.status, caught.value.reason, stage.asked) == (status, reason, 1)


def test_a_mailbox_that_is_not_ready_is_looked_at_again_and_not_written_to_again(stage: Stage) -> None:
    stage.answers(Fault.error(400, "failedPrecondition"), Fault.answer(PROFILE))
    assert stage.read() == PROFILE
    stage.answers(Fault.error(400, "failedPrecondition"))
    with pytest.raises(RefusedByGoogle):
        stage.write()
    assert [request.method for request in stage.proxy.log] == ["GET", "GET", "POST"]


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_gone_is_found_to_be_gone(stage: Stage, status: int) -> None:
    """R37."""
    stage.answers(Fault.error(status, "notFound"))
    assert stage.session.find(stage.session.gmail.users().messages().get(userId="me", id="18f0")) is None


def test_a_deletion_answers_with_nothing(stage: Stage) -> None:
    stage.answers(Fault("empty", passed_on=False, status=204))
    request = stage.session.calendar.events().delete(calendarId="primary", eventId=HOLD, sendUpdates="none")
    assert stage.session.execute(request) == {}


def test_a_storm_of_refusals_does_not_multiply_the_calls(stage: Stage) -> None:
    """R30: every second call is refused; the run ends early rather than asking twice as often."""
    needed = 0
    answers = [Fault.error(429, "rateLimitExceeded"), Fault.answer(PROFILE)] * 200
    stage.answers(*answers)
    while needed < 150:
        try:
            stage.read()
        except Unavailable:
            break
        needed += 1
    assert 10 <= needed < 150
    assert stage.asked <= needed * 2 + 1
    assert stage.asked - needed <= 10 + stage.asked // 5 + 1


def test_after_too_fast_the_calls_that_follow_are_slower(stage: Stage) -> None:
    stage.session.close()
    stage.open(settings={"quota_per_minute": 200})
    stage.answers(Fault.error(429, "rateLimitExceeded"), Fault.answer(PROFILE))
    for _ in range(7):
        stage.session.execute(stage.session.gmail.users().messages().get(userId="me", id="18f0"))
    assert max(stage.slept) > 20


def test_units_and_requests_are_what_the_run_costs(stage: Stage) -> None:
    stage.read()
    stage.write()
    cost = stage.session.cost()
    assert (cost.http_requests, cost.quota_units) == (2, 11)


def test_a_session_that_only_looks_makes_no_write(stage: Stage) -> None:
    """S06."""
    stage.session.read_only = True
    stage.read()
    with pytest.raises(FupmailError, match="only looks"):
        stage.write()
    assert [request.method for request in stage.proxy.log] == ["GET"]


def test_a_long_question_travels_as_a_post_and_is_a_look(stage: Stage) -> None:
    stage.session.read_only = True
    stage.answers(Fault.reset_before(), Fault.answer({"messages": []}))
    query = "from:(" + " OR ".join(f"client{number}@acme.example" for number in range(200)) + ")"
    answer = stage.session.execute(stage.session.gmail.users().messages().list(userId="me", q=query))
    assert answer == {"messages": []}
    assert [request.method for request in stage.proxy.log] == ["POST", "POST"]


def test_errors_show_no_addresses_and_no_words_of_mails(stage: Stage) -> None:
    """S34."""
    stage.answers(Fault.page(503))
    request = stage.session.gmail.users().messages().list(userId="me", q="from:jane@acme.example")
    with pytest.raises(Unavailable) as caught:
        stage.session.execute(request)
    assert "jane" not in str(caught.value)
    assert "127.0.0.1" not in str(caught.value)


def test_a_wrong_clock_is_noticed_by_googles_own(stage: Stage) -> None:
    """R47."""
    assert stage.session.clock_error() is None
    early = (("date", "Tue, 10 Mar 2026 07:30:00 GMT"), ("content-type", "application/json"))
    stage.answers(Fault("dated", False, 200, early, json.dumps(PROFILE).encode()))
    stage.read()
    assert stage.session.clock_error() == timedelta(minutes=30)
