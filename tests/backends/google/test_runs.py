"""Whole runs against Gmail and Calendar: the days of a salesperson, and whatever the network does to them."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from fupmail.model.plan import CreateDraft
from tests.backends.google.conftest import Account
from tests.backends.google.stage import JANE
from tests.backends.google.story import EMAILS, EVENTS, WORK, Desk, a_desk, later
from tests.servers.faults import Fault, nth

pytestmark = pytest.mark.servers
Make = Callable[..., Account]
OWN_WRITES = {
    "gmail.users.drafts.create",
    "gmail.users.drafts.delete",
    "calendar.events.insert",
    "calendar.events.patch",
    "calendar.events.delete",
}


def soon() -> Fault:
    """A refusal that names, in its message, when to come back."""
    at = datetime.now(UTC) + timedelta(seconds=5)
    text = f"User-rate limit exceeded.  Retry after {at:%Y-%m-%dT%H:%M:%S.000Z}"
    return Fault.error(429, "rateLimitExceeded", text)


FAULTS: dict[str, Callable[[], Fault]] = {
    "429": lambda: Fault.error(429, "rateLimitExceeded"),
    "429 with Retry-After": lambda: Fault.error(429, "rateLimitExceeded", retry_after="7"),
    "429 with a time in its message": soon,
    "403 user rate": lambda: Fault.error(403, "userRateLimitExceeded"),
    "403 quota": lambda: Fault.error(403, "quotaExceeded"),
    "403 for the day": lambda: Fault.error(403, "dailyLimitExceeded"),
    "500 before": lambda: Fault.error(500, "backendError"),
    "503 after": lambda: Fault.error(503, "backendError", passed_on=True),
    "a page before": lambda: Fault.page(200),
    "a page after": lambda: Fault.page(502, passed_on=True),
    "reset before": Fault.reset_before,
    "reset after": Fault.reset_after,
    "truncated": Fault.truncated,
    "a token that ended": lambda: Fault.error(401, "authError", "Invalid Credentials"),
}


def test_a_first_run_makes_what_is_due_and_a_second_one_nothing(account: Make) -> None:
    desk = a_desk(account)
    _, outcomes = desk.run()
    assert [outcome.result for outcome in outcomes] == ["done"] * 3
    assert desk.work() == WORK
    assert (len(desk.drafts()), len(desk.holds())) == (2, 1)
    written = desk.writes()
    plan, _ = desk.run()
    assert plan.actions == ()
    assert desk.writes() == written
    assert set(written) <= OWN_WRITES


def test_a_run_with_nothing_new_asks_four_times_for_at_most_twenty_units(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    for _ in range(2):
        desk.run()
        assert desk.cost.http_requests <= 4
        assert desk.cost.quota_units <= 20


def test_holds_of_last_year_cost_the_runs_of_this_year_nothing(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    for days in (30, 60, 120, 121):
        desk.run(later(days=days))
    desk.run(later(days=121, hours=1))
    assert desk.cost.http_requests <= 4


def test_an_answer_takes_back_the_untouched_draft_and_leaves_an_edited_one(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    desk.account.world.happen(
        "gmail",
        "deliver_email",
        sender=str(JANE),
        subject="Re: Proposal for your kitchen",
        body="Hi Sam, thanks, we will look at it with my husband. Jane",
        thread_subject="Proposal for your kitchen",
    )
    desk.run()
    assert ("draft", "proposal_follow_up") not in desk.work()
    assert [subject for subject in desk.drafts() if "Proposal" in subject] == []


def test_an_answer_leaves_a_draft_that_the_user_edited(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    record = next(record for record in desk.ledger.records() if record.kind == "proposal_follow_up")
    desk.account.user.edits_draft(record.remote_id, "Jane, about the kitchen: my own words.")
    desk.account.world.happen(
        "gmail",
        "deliver_email",
        sender=str(JANE),
        subject="Re: Proposal for your kitchen",
        body="Hi Sam, thanks, we will look at it with my husband. Jane",
        thread_subject="Proposal for your kitchen",
    )
    desk.run()
    assert [subject for subject in desk.drafts() if "Proposal" in subject] == [
        "Re: Proposal for your kitchen"
    ]
    assert desk.state("proposal_follow_up") == "edited"


def test_a_draft_that_an_edit_of_its_subject_moved_elsewhere_is_followed_and_not_written_again(
    account: Make,
) -> None:
    """R08"""
    desk = a_desk(account)
    desk.run()
    record = next(record for record in desk.ledger.records() if record.kind == "proposal_follow_up")
    desk.account.user.edits_draft(record.remote_id, "Jane, a thought.", subject="A new thought")
    for days in (0, 1):
        desk.run(later(days=days))
    assert desk.state("proposal_follow_up") == "edited"
    assert len(desk.drafts()) == 2
    assert "A new thought" in desk.drafts()


def test_a_sent_draft_counts_as_sent_and_is_not_written_again(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    record = next(record for record in desk.ledger.records() if record.kind == "proposal_follow_up")
    desk.account.user.sends_draft(record.remote_id)
    plan, _ = desk.run(later(hours=1))
    assert desk.state("proposal_follow_up") == "sent"
    assert not any(isinstance(action, CreateDraft) for action in plan.actions)


def test_a_deleted_draft_is_a_no(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    record = next(record for record in desk.ledger.records() if record.kind == "proposal_follow_up")
    desk.account.user.deletes_draft(record.remote_id)
    for days in (0, 1, 2):
        desk.run(later(days=days))
    assert desk.state("proposal_follow_up") == "deleted"
    assert [subject for subject in desk.drafts() if "Proposal" in subject] == []


def test_a_hold_that_the_user_moved_or_removed_stays_so(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    [hold] = desk.holds()
    span = {
        "start": {"dateTime": "2026-03-13T11:00:00+01:00"},
        "end": {"dateTime": "2026-03-13T11:15:00+01:00"},
    }
    desk.account.user.changes_event(hold, **span)
    desk.run()
    assert desk.account.user.reads_event(hold)["start"]["dateTime"].startswith("2026-03-13T11:00:00")
    assert desk.state("call") == "edited"
    desk.account.user.deletes_event(hold)
    desk.run()
    desk.run(later(days=1))
    assert desk.holds() == []
    assert desk.state("call") == "deleted"


def test_a_lost_ledger_is_made_good_without_a_second_hold_or_draft_in_a_thread(account: Make) -> None:
    desk = a_desk(account)
    desk.run()
    again = Desk(desk.account)
    again.run()
    assert len(again.holds()) == 1
    assert [subject for subject in again.drafts() if "Proposal" in subject] == [
        "Re: Proposal for your kitchen"
    ]


def calls_of_a_run(account: Make) -> int:
    desk = a_desk(account)
    desk.run()
    return len(desk.account.proxy.log)


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_at_any_call_leaves_one_draft_and_one_hold_a_key_after_the_next_look(
    account: Make, name: str
) -> None:
    for number in range(1, calls_of_a_run(account) + 1):
        desk = a_desk(account)
        desk.account.proxy.spoil = nth(number, FAULTS[name]())
        desk.run_whatever_happens()
        desk.account.proxy.spoil = lambda _request: None
        desk.run()
        where = f"{name} at call {number}"
        assert desk.work() == WORK, where
        assert (len(desk.drafts()), len(desk.holds())) == (2, 1), where
        assert max(Counter(desk.drafts()).values()) == 1, where
        written = desk.writes()
        desk.run()
        assert desk.writes() == written, where
        assert set(written) <= OWN_WRITES, where


def test_no_request_of_a_run_ever_named_a_guest_or_a_recipient_to_send_to(account: Make) -> None:
    desk = Desk(account(EMAILS, EVENTS))
    desk.run()
    desk.run(later(days=1))
    for call in desk.account.world.calls():
        assert "send" not in call["tool"].lower().replace("sendas", "")
        assert "attendees" not in json.dumps(call["args"]["body"] or {})
        if call["tool"].startswith("calendar.") and call["args"]["method"] != "GET":
            assert call["args"]["query"]["sendUpdates"] == ["none"]
