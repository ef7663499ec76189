"""The main job once more where mail is kept to the letter: emulate's Gmail beside myworld's Calendar."""

import base64
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from fupmail.model.plan import CreateDraft
from tests.backends.google.emulated import EmulatedPlayer
from tests.backends.google.stage import JANE, NOW, SAM
from tests.backends.google.story import OFFER, Runs, later
from tests.servers.emulate import USER, Emulate
from tests.servers.myworld import MyWorld

pytestmark = pytest.mark.servers


@pytest.fixture
def sam(emulate: Emulate, myworld: MyWorld) -> Iterator[EmulatedPlayer]:
    player = EmulatedPlayer(emulate, myworld, USER, ())
    player.user.inserts(proposal(), "SENT")
    yield player
    player.close()


def proposal() -> bytes:
    mail = EmailMessage()
    mail["Message-ID"], mail["Date"] = "<offer@studio.example>", format_datetime(NOW - timedelta(days=8))
    mail["From"], mail["To"], mail["Subject"] = str(SAM), str(JANE), "Proposal for your kitchen"
    mail.set_content(OFFER)
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Proposal.pdf")
    return mail.as_bytes()


def answer(text: str) -> bytes:
    mail = EmailMessage()
    mail["Message-ID"], mail["Date"] = "<answer@acme.example>", format_datetime(NOW + timedelta(hours=1))
    mail["From"], mail["To"], mail["Subject"] = str(JANE), str(SAM), "Re: Proposal for your kitchen"
    mail["In-Reply-To"] = mail["References"] = "<offer@studio.example>"
    mail.set_content(text)
    return mail.as_bytes()


def raws(player: EmulatedPlayer) -> list[str]:
    found = [each["message"]["raw"] for each in player.user.drafts("raw")]
    return [base64.urlsafe_b64decode(raw + "==").decode() for raw in found]


def test_a_draft_is_a_reply_in_every_respect_and_made_once(sam: EmulatedPlayer) -> None:
    runs = Runs(sam)
    runs.run()
    (raw,) = raws(sam)
    assert "In-Reply-To: <offer@studio.example>" in raw
    assert "Subject: Re: Proposal for your kitchen" in raw
    assert f"To: {JANE}" in raw
    plan, _ = runs.run(later(hours=1))
    assert plan.actions == ()
    assert len(raws(sam)) == 1


def test_a_lost_ledger_is_rebuilt_from_the_marks_of_the_draft(sam: EmulatedPlayer) -> None:
    first = Runs(sam)
    first.run()
    again = Runs(sam)
    plan, _ = again.run(later(hours=1))
    assert plan.actions == ()
    assert [record.key for record in again.ledger.records()] == [
        record.key for record in first.ledger.records()
    ]


def test_an_answer_takes_back_the_untouched_draft(sam: EmulatedPlayer) -> None:
    runs = Runs(sam)
    runs.run()
    sam.user.inserts(answer("Hi Sam, which colour would you take? Jane"), "INBOX")
    runs.run(later(hours=2))
    assert raws(sam) == []
    assert runs.state("proposal_follow_up") == "withdrawn"


def test_an_edited_draft_stays_when_an_answer_comes(sam: EmulatedPlayer) -> None:
    runs = Runs(sam)
    runs.run()
    runs.ledger.save_facts(
        (), {}, (), ""
    )  # emulate keeps an edited draft's id: so nothing is remembered of it
    (record,) = [each for each in runs.ledger.records() if each.work == "draft"]
    sam.edit_draft(record.key, "?", ", I wonder?")
    sam.user.inserts(answer("Hi Sam, which colour would you take? Jane"), "INBOX")
    runs.run(later(hours=2))
    (raw,) = raws(sam)
    assert "I wonder" in raw
    assert runs.state("proposal_follow_up") == "edited"


def test_a_draft_to_which_the_user_gave_another_sender_stays_when_an_answer_comes(
    sam: EmulatedPlayer,
) -> None:
    runs = Runs(sam)
    runs.run()
    runs.ledger.save_facts((), {}, (), "")  # as above
    (record,) = [each for each in runs.ledger.records() if each.work == "draft"]
    sam.change_sender(record.key, SAM.email, "sales@studio.example")
    sam.user.inserts(answer("Hi Sam, which colour would you take? Jane"), "INBOX")
    runs.run(later(hours=2))
    assert len(raws(sam)) == 1
    assert runs.state("proposal_follow_up") == "edited"


def test_a_sent_draft_is_known_by_its_key_and_not_written_again(sam: EmulatedPlayer) -> None:
    runs = Runs(sam)
    runs.run()
    (record,) = [each for each in runs.ledger.records() if each.work == "draft"]
    sam.send_draft(record.key)
    plan, _ = runs.run(later(hours=2))
    assert runs.state("proposal_follow_up") == "sent"
    assert not any(isinstance(action, CreateDraft) for action in plan.actions)


def test_a_deleted_draft_stays_deleted(sam: EmulatedPlayer) -> None:
    runs = Runs(sam)
    runs.run()
    (record,) = [each for each in runs.ledger.records() if each.work == "draft"]
    sam.delete_draft(record.key)
    for days in (0, 1, 2):
        runs.run(later(days=days))
    assert raws(sam) == []
    assert runs.state("proposal_follow_up") == "deleted"
