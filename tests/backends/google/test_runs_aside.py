"""Whole runs in which a client's answer lies where nobody looks: under a category, or in Spam."""

from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from fupmail.model.plan import CreateDraft, Plan
from tests.backends.google.emulated import EmulatedPlayer
from tests.backends.google.stage import JANE, NOW, SAM
from tests.backends.google.story import Runs, later
from tests.backends.google.test_runs_emulated import proposal, raws
from tests.servers.emulate import USER, Emulate
from tests.servers.myworld import MyWorld

pytestmark = pytest.mark.servers
PASS = "mx.google.com; dkim=none; dmarc=pass header.from=acme.example"
FAIL = PASS.replace("pass", "fail")


@pytest.fixture
def sam(emulate: Emulate, myworld: MyWorld) -> Iterator[EmulatedPlayer]:
    player = EmulatedPlayer(emulate, myworld, USER, ())
    player.user.inserts(proposal(), "SENT")
    yield player
    player.close()


def new_mail(text: str, verdict: str = "", hours: float = -24) -> bytes:
    """A mail of Jane's that begins a conversation of its own."""
    mail = EmailMessage()
    if verdict:
        mail["Authentication-Results"] = verdict
    mail["Message-ID"] = f"<about-the-kitchen{hours}@acme.example>"
    mail["Date"] = format_datetime(NOW + timedelta(hours=hours))
    mail["From"], mail["To"], mail["Subject"] = str(JANE), str(SAM), "About the kitchen"
    mail.set_content(text)
    return mail.as_bytes()


def drafted(plan: Plan) -> list[str]:
    return [action.follow_up.kind for action in plan.actions if isinstance(action, CreateDraft)]


def test_a_no_that_gmail_filed_under_promotions_keeps_a_first_run_from_asking(sam: EmulatedPlayer) -> None:
    sam.user.inserts(
        new_mail("Sorry Sam, we decided to go with someone else."), "INBOX", "CATEGORY_PROMOTIONS"
    )
    plan, _ = Runs(sam).run()
    assert drafted(plan) == []
    assert [status.stage for status in plan.clients] == ["lost"]


def test_one_that_comes_between_two_runs_takes_the_untouched_draft_back(sam: EmulatedPlayer) -> None:
    runs = Runs(sam)
    runs.run()
    assert len(raws(sam)) == 1
    sam.user.inserts(new_mail("Sorry Sam, we decided to go with someone else.", hours=1), "CATEGORY_UPDATES")
    runs.run(later(hours=2))
    assert raws(sam) == []
    assert runs.state("proposal_follow_up") == "withdrawn"


def test_while_a_vouched_mail_of_theirs_lies_in_spam_nothing_is_drafted(sam: EmulatedPlayer) -> None:
    id_ = sam.user.inserts(new_mail("Sorry Sam, we decided to go with someone else.", PASS), "SPAM")
    runs = Runs(sam)
    plan, _ = runs.run()
    assert drafted(plan) == []
    assert [wait.code for wait in plan.waiting] == ["in_spam"]
    assert [problem.code for problem in plan.problems] == ["in_spam"]
    assert [status.stage for status in plan.clients] == ["proposed"]
    sam.user.labels(id_, add=["INBOX"], remove=["SPAM"])
    plan, _ = runs.run(later(hours=1))
    assert (plan.problems, [status.stage for status in plan.clients]) == ((), ["lost"])


@pytest.mark.parametrize(("verdict", "code"), [(FAIL, "forged_sender"), ("", "in_spam")])
def test_an_impostor_in_spam_answers_for_nobody_and_is_named(
    sam: EmulatedPlayer, verdict: str, code: str
) -> None:
    sam.user.inserts(new_mail("Stop writing to us. We accept nothing.", verdict), "SPAM")
    plan, _ = Runs(sam).run()
    assert drafted(plan) == ["proposal_follow_up"]
    assert [problem.code for problem in plan.problems] == [code]


def test_a_forged_result_below_googles_own_vouches_for_nobody(sam: EmulatedPlayer) -> None:
    forged = new_mail("We accept nothing.", PASS)
    sam.user.inserts(f"Authentication-Results: {FAIL}\r\n".encode() + forged, "SPAM")
    plan, _ = Runs(sam).run()
    assert drafted(plan) == ["proposal_follow_up"]
    assert [problem.code for problem in plan.problems] == ["forged_sender"]


def test_a_second_run_with_nothing_new_costs_what_it_always_did(sam: EmulatedPlayer) -> None:
    sam.user.inserts(new_mail("Hello Sam", PASS), "SPAM")
    runs = Runs(sam)
    runs.run()
    runs.run(later(hours=1))
    runs.run(later(hours=2))
    assert runs.cost.http_requests <= 4
    assert runs.cost.quota_units <= 20
