"""The day after, with mail in every corner, and whatever the network does to that run."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.backends.google.conftest import Account
from tests.backends.google.stage import JANE
from tests.backends.google.story import ANA, LEE, Desk, a_desk, later
from tests.backends.google.test_runs import FAULTS
from tests.servers.faults import nth

pytestmark = pytest.mark.servers
Make = Callable[..., Account]
NEXT_DAY = later(days=1)
STANDS = {("draft", "meeting_follow_up"), ("hold", "call")}


def next_day(account: Make) -> Desk:
    """Jane says no under Promotions, Lee thanks in his thread, Ana's mail is in Spam; and offers come."""
    desk = a_desk(account)
    desk.run()
    arrives(
        desk, JANE, "Your kitchen", "Sorry Sam, we decided to go with someone else.", "CATEGORY_PROMOTIONS"
    )
    desk.account.world.happen(
        "gmail", "deliver_email", sender=str(LEE), subject="Re: Order", body="Thanks!", thread_subject="Order"
    )
    arrives(desk, ANA, "Hello", "Are you there?", "SPAM")
    for number in range(5):
        arrives(desk, "Deals <news@deals.example>", f"Deal {number}", "Cheap!", "CATEGORY_UPDATES")
    return desk


def arrives(desk: Desk, sender: object, subject: str, body: str, label: str) -> None:
    desk.account.world.happen(
        "gmail", "deliver_email", sender=str(sender), subject=subject, body=body, labels=[label]
    )


def test_a_no_under_promotions_takes_the_draft_back_and_mail_in_spam_is_named(account: Make) -> None:
    desk = next_day(account)
    plan, _ = desk.run(NEXT_DAY)
    assert desk.work() == STANDS
    assert {status.client.email: status.stage for status in plan.clients}[JANE.email] == "lost"
    assert [problem.code for problem in plan.problems] == ["in_spam"]
    assert plan.messages_read == 3
    assert (
        desk.cost.quota_units <= 8 + 3 * 20 + 3 * 5 + 35
    )  # looks, messages, searches, taking the draft back
    plan, _ = desk.run(NEXT_DAY + timedelta(hours=1))
    assert plan.actions == ()
    assert desk.cost.http_requests <= 4


@pytest.mark.slow
@pytest.mark.parametrize("name", ["403 for the day", "reset after"])
def test_a_fault_at_any_call_leaves_nothing_unread_and_nothing_twice(account: Make, name: str) -> None:
    desk = next_day(account)
    desk.run(NEXT_DAY)
    for number in range(1, len(desk.account.proxy.log) + 1):
        desk = next_day(account)
        desk.account.proxy.spoil = nth(number, FAULTS[name]())
        desk.run_whatever_happens(NEXT_DAY)
        desk.account.proxy.spoil = lambda _request: None
        plan, _ = desk.run(NEXT_DAY + timedelta(minutes=30))
        where = f"{name} at call {number}"
        assert desk.work() == STANDS, where
        assert len(desk.drafts()) == len(desk.holds()) == 1, where
        assert {facts.subject for facts in desk.ledger.facts()} >= {"Your kitchen", "Re: Order", "Hello"}, (
            where
        )
        assert [problem.code for problem in plan.problems] == ["in_spam"], where
        written = desk.writes()
        desk.run(NEXT_DAY + timedelta(hours=1))
        assert desk.writes() == written, where
