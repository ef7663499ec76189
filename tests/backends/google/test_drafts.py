"""Drafts are made once, recognised whatever the user does to them, and never taken from the user."""

import base64
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fupmail.errors import OutcomeUnknown, Refused, Unavailable
from fupmail.model.fingerprint import words_fingerprint
from fupmail.model.mailbox import Address, StoredDraft
from fupmail.model.plan import Draft
from tests.backends.google.conftest import Account
from tests.backends.google.stage import JANE, SAM, Memory, draft, look, mail
from tests.servers.faults import Fault, Request, when

pytestmark = pytest.mark.servers
Make = Callable[..., Account]
KEY = "a" * 40


def words(stored: StoredDraft) -> str:
    return stored.fingerprint or words_fingerprint(
        stored.subject, [each.email for each in stored.to], stored.text
    )


def thread_of(box: Account) -> str:
    memory = Memory()
    look(box.open(), memory)
    return next(iter(memory.known.values())).message.thread


def conversation(account: Make) -> tuple[Account, str]:
    box = account([mail(SAM, JANE, "Proposal", date="2026-03-02T09:00:00Z", thread="p")])
    return box, thread_of(box)


def reply_in(thread: str) -> Draft:
    return draft(thread=thread, subject="Re: Proposal")


def test_a_draft_lands_in_its_thread_with_all_that_makes_it_a_reply(account: Make) -> None:
    box, thread = conversation(account)
    reply = draft(
        thread=thread, subject="Re: Proposal", in_reply_to="<p@x.example>", references=("<p@x.example>",)
    )
    stored = box.open().create_draft(reply)
    [found] = box.user.drafts()
    headers = {each["name"]: each["value"] for each in found["message"]["payload"]["headers"]}
    assert found["id"] == stored.id
    assert found["message"]["threadId"] == stored.thread == thread
    assert (headers["In-Reply-To"], headers["References"]) == ("<p@x.example>", "<p@x.example>")
    assert (headers["Subject"], headers["To"]) == ("Re: Proposal", "Jane Roth <jane@acme.example>")
    assert stored.link == f"https://mail.google.com/mail/?authuser=sam@studio.example#all/{thread}"


def test_a_draft_of_its_own_is_linked_by_its_message(account: Make) -> None:
    box = account()
    stored = box.open().create_draft(draft())
    [found] = box.user.drafts()
    assert stored.link.endswith(f"?authuser=sam@studio.example#drafts?compose={found['message']['id']}")


def test_a_thread_that_holds_a_draft_of_the_users_gets_no_second_one(account: Make) -> None:
    box, thread = conversation(account)
    box.user.begins_draft("I was going to say", thread, "Re: Proposal")
    with pytest.raises(Refused, match="already"):
        box.open().create_draft(draft(thread=thread, subject="Re: Proposal"))
    assert len(box.user.drafts()) == 1


def test_a_lost_answer_is_told_and_the_draft_stands_once(account: Make) -> None:
    box = account()
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: request.method == "POST", Fault.reset_after())
    with pytest.raises(OutcomeUnknown):
        mailbox.create_draft(draft())
    [stored] = box.open().drafts()
    wanted = draft()
    assert words(stored) == words_fingerprint(wanted.subject, [JANE.email], wanted.text)
    assert sum(request.method == "POST" for request in box.proxy.log) == 0


def test_a_draft_is_recognised_by_its_key_while_its_headers_are_there(account: Make) -> None:
    box = account()
    box.open().create_draft(draft())
    raw_kept = box.proxy.log[-1]
    [listed] = box.user.drafts()
    answer = {
        "id": listed["id"],
        "message": {"id": "m1", "threadId": "t1", "labelIds": ["DRAFT"], "raw": raw(raw_kept)},
    }
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: "/drafts/" in request.path, Fault.answer(answer))
    [stored] = mailbox.drafts()
    assert (stored.key, stored.marks) == (KEY, {"kind": "meeting_follow_up", "client": JANE.email})
    assert stored.text.split() == draft().text.split()


def test_looking_again_at_untouched_drafts_reads_none_of_them(account: Make) -> None:
    box, memory = account(), Memory()
    mailbox = box.open()
    look(mailbox, memory)
    mailbox.create_draft(draft())
    memory.cursor = mailbox.bookmark()
    mailbox = box.open()
    look(mailbox, memory)
    [stored] = mailbox.drafts()
    assert (stored.key, stored.text) == (KEY, draft().text)
    assert box.asked()[:2] == ["GET history", "GET drafts"]
    assert not any("drafts/" in call for call in box.asked())


def test_an_edit_shows_though_it_dropped_the_headers_and_the_draft_is_still_known(account: Make) -> None:
    (box, thread), memory = conversation(account), Memory()
    mailbox = box.open()
    look(mailbox, memory)
    made = mailbox.create_draft(reply_in(thread))
    memory.cursor = mailbox.bookmark()
    box.user.edits_draft(made.id, "Dear Jane, I changed my mind.")
    mailbox = box.open()
    look(mailbox, memory)
    [stored] = mailbox.drafts()
    assert (stored.id, stored.key) == (made.id, KEY)
    assert "changed my mind" in stored.text
    assert words(stored) != words(made)


def test_a_draft_that_was_only_opened_and_saved_again_is_as_it_was(account: Make) -> None:
    (box, thread), memory = conversation(account), Memory()
    mailbox = box.open()
    look(mailbox, memory)
    made = mailbox.create_draft(replace(reply_in(thread), cc=(SAM,)))
    memory.cursor = mailbox.bookmark()
    box.user.edits_draft(made.id, draft().text, cc=SAM)
    mailbox = box.open()
    look(mailbox, memory)
    [stored] = mailbox.drafts()
    assert any("drafts/" in call for call in box.asked())
    assert words(stored) == words(made)
    mailbox.withdraw_draft(stored)
    assert box.user.drafts() == []


def test_the_users_own_drafts_are_known_by_thread_and_their_words_are_not_kept(account: Make) -> None:
    box, thread = conversation(account)
    box.user.begins_draft("Something private", thread, "Re: Proposal")
    memory, mailbox = Memory(), box.open()
    look(mailbox, memory)
    [stored] = mailbox.drafts()
    assert (stored.key, stored.thread, stored.subject) == (None, thread, "Re: Proposal")
    assert memory.cursor is not None
    assert "private" not in memory.cursor


def test_an_untouched_draft_is_withdrawn(account: Make) -> None:
    box = account()
    mailbox = box.open()
    mailbox.withdraw_draft(mailbox.create_draft(draft()))
    assert box.user.drafts() == []
    assert list(box.open().drafts()) == []


def test_a_draft_that_the_user_edited_stays(account: Make) -> None:
    box, thread = conversation(account)
    made = box.open().create_draft(reply_in(thread))
    box.user.edits_draft(made.id, "Dear Jane, I changed my mind.")
    with pytest.raises(Refused, match="edited"):
        box.open().withdraw_draft(made)
    assert len(box.user.drafts()) == 1


def test_a_draft_that_the_user_redirected_stays(account: Make) -> None:
    box, thread = conversation(account)
    made = box.open().create_draft(reply_in(thread))
    box.user.edits_draft(made.id, draft().text, to=SAM)
    with pytest.raises(Refused, match="edited"):
        box.open().withdraw_draft(made)
    assert len(box.user.drafts()) == 1


def test_a_draft_that_the_user_sent_or_deleted_is_not_there_to_withdraw(account: Make) -> None:
    box = account()
    sent, deleted = box.open().create_draft(draft()), box.open().create_draft(draft("c" * 40))
    box.user.sends_draft(sent.id)
    box.user.deletes_draft(deleted.id)
    for gone in (sent, deleted):
        with pytest.raises(Refused, match="no longer there"):
            box.open().withdraw_draft(gone)


@pytest.mark.parametrize("labels", [["SENT"], ["DRAFT", "SENT"], ["INBOX"], []])
def test_a_sent_message_that_gmail_still_calls_a_draft_is_never_deleted(
    account: Make, labels: list[str]
) -> None:
    box = account()
    made = box.open().create_draft(draft())
    posted = next(request for request in box.proxy.log if request.method == "POST")
    message = {"id": "m", "threadId": "t", "labelIds": labels, "raw": raw(posted)}
    mailbox = box.open()
    wrapped = Fault.answer({"id": made.id, "message": message})
    box.proxy.spoil = when(lambda request: request.method == "GET" and "/drafts/" in request.path, wrapped)
    with pytest.raises(Refused, match="sent"):
        mailbox.withdraw_draft(made)
    assert not any(request.method == "DELETE" for request in box.proxy.log)


def test_a_draft_that_vanishes_while_it_is_looked_at_is_left_out(account: Make) -> None:
    box = account()
    box.user.begins_draft("One")
    mailbox = box.open()
    missing = Fault.error(404, "notFound")
    box.proxy.spoil = when(lambda request: "/drafts/" in request.path, missing)
    assert list(mailbox.drafts()) == []


def test_half_a_drafts_folder_is_not_taken_for_a_whole_one(account: Make) -> None:
    box = account()
    mailbox = box.open()
    round_and_round = Fault.answer({"drafts": [], "nextPageToken": "again"})
    box.proxy.spoil = when(lambda request: request.path.endswith("/drafts"), round_and_round, times=9)
    with pytest.raises(Unavailable):
        mailbox.drafts()


def test_a_draft_that_gmail_does_not_show_is_still_there(account: Make) -> None:
    box = account()
    id_ = box.user.begins_draft("One")
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: "/drafts/" in request.path, Fault.error(400, "invalidArgument"))
    assert [stored.id for stored in mailbox.drafts()] == [id_]


CROWD = [{"id": f"r{n}", "message": {"id": f"m{n}", "threadId": f"t{n}"}} for n in range(150)]


def crowded(request: Request) -> Fault | None:
    """A folder of a hundred and fifty drafts, on two pages."""
    if request.path.endswith("/drafts"):
        rest = "pageToken=" in request.target
        return Fault.answer(
            {"drafts": CROWD[100:]} if rest else {"drafts": CROWD[:100], "nextPageToken": "2"}
        )
    if "/drafts/" not in request.path:
        return None
    number = request.path.rpartition("/r")[2]
    raw = base64.urlsafe_b64encode(b"From: sam@studio.example\r\nSubject: Mine\r\n\r\nHello\r\n").decode()
    inside = {"id": f"m{number}", "threadId": f"t{number}", "labelIds": ["DRAFT"], "raw": raw}
    return Fault.answer({"id": f"r{number}", "message": inside})


def draft_reads(box: Account) -> int:
    return sum("/drafts/" in request.path for request in box.proxy.log)


def test_all_of_a_crowded_folder_is_read_and_paid_for_once(account: Make) -> None:
    box, memory = account(), Memory()
    mailbox = box.open()
    box.proxy.spoil = crowded
    look(mailbox, memory)
    found = mailbox.drafts()
    assert [(stored.thread, stored.subject) for stored in found] == [(f"t{n}", "Mine") for n in range(150)]
    assert draft_reads(box) == 150
    assert mailbox.cost().quota_units >= 150 * 20
    look(box.open(), memory)
    assert draft_reads(box) == 0


def test_a_look_that_stops_in_a_crowded_folder_goes_on_there(account: Make) -> None:
    box, memory = account(), Memory()
    mailbox = box.open()
    enough = Fault.error(403, "dailyLimitExceeded")
    box.proxy.spoil = lambda request: enough if request.path.endswith("/r60") else crowded(request)
    with pytest.raises(Unavailable):
        look(mailbox, memory)
    mailbox = box.open()
    box.proxy.spoil = crowded
    look(mailbox, memory)
    assert len(mailbox.drafts()) == 150
    assert draft_reads(box) == 100


def from_sales(found: dict[str, Any]) -> Fault:
    """This draft with another From, which myworld would write over."""
    told = base64.urlsafe_b64decode(found["message"]["raw"] + "==")
    changed = told.replace(b"sam@studio.example", b"sales@studio.example", 1)
    assert changed != told
    raw = base64.urlsafe_b64encode(changed).decode()
    return Fault.answer({**found, "message": {**found["message"], "raw": raw}})


def test_choosing_another_from_in_gmail_is_an_edit(account: Make) -> None:
    (box, thread), memory = conversation(account), Memory()
    mailbox = box.open()
    look(mailbox, memory)
    made = mailbox.create_draft(reply_in(thread))
    memory.cursor = mailbox.bookmark()
    box.user.edits_draft(made.id, draft().text)
    [found] = box.user.drafts("raw")
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: "/drafts/" in request.path, from_sales(found), times=9)
    look(mailbox, memory)
    [stored] = mailbox.drafts()
    assert (made.sender, stored.sender) == (Address(SAM.email), Address("sales@studio.example"))
    assert words(stored) == words(made)
    with pytest.raises(Refused, match="edited"):
        mailbox.withdraw_draft(made)


def test_a_draft_with_a_name_that_could_break_a_header_goes_nowhere(account: Make) -> None:
    box = account()
    hostile = replace(draft(), to=(replace(JANE, email="jane@acme.example\nBcc: eve@evil.example"),))
    with pytest.raises(Refused):
        box.open().create_draft(hostile)
    assert box.user.drafts() == []


def raw(posted: Request) -> str:
    import json

    return str(json.loads(posted.body)["message"]["raw"])
