"""What is new in Gmail is read once, and nothing is paid for what cannot matter."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from fupmail.backends.google.cursor import load_cursor
from fupmail.errors import Unavailable
from fupmail.model.mailbox import Address, Arrived, Checkpoint, Relabelled, Unreadable, Vanished
from tests.backends.google.conftest import Account
from tests.backends.google.stage import JANE, MONTH, NOW, SAM, Memory, look, mail
from tests.servers.faults import Fault, Request, nth, when

pytestmark = pytest.mark.servers
Make = Callable[..., Account]
DEALS = Address("news@deals.example", "Deals")
ROBOT = Address("no-reply@shop.example", "Shop")
CONVERSATION = [
    mail(SAM, JANE, "Proposal", date="2026-03-02T09:00:00Z", thread="p"),
    mail(JANE, SAM, "Re: Proposal", date="2026-03-03T09:00:00Z", thread="p"),
]


def subjects(changes: list[Any]) -> list[str]:
    return [change.message.subject for change in changes if isinstance(change, Arrived)]


def test_a_first_look_reads_what_people_wrote_and_leaves_bulk_mail_unread(account: Make) -> None:
    bulk = [
        mail(DEALS, SAM, f"Deal {label}", date="2026-03-04T09:00:00Z", labels=[f"CATEGORY_{label}"])
        for label in ("PROMOTIONS", "SOCIAL", "UPDATES", "FORUMS")
    ]
    box = account([*CONVERSATION, *bulk, mail(ROBOT, SAM, "Your parcel", date="2026-03-05T09:00:00Z")])
    memory = Memory()
    assert subjects(look(box.open(), memory)) == ["Proposal", "Re: Proposal"]
    assert sum(call.startswith("GET messages/") for call in box.asked()) == 2


def test_an_answer_is_read_though_gmail_took_it_for_bulk(account: Make) -> None:
    late = mail(
        JANE,
        SAM,
        "Re: Proposal",
        "Yes!",
        date="2026-03-04T09:00:00Z",
        thread="p",
        labels=["CATEGORY_UPDATES"],
    )
    memory = Memory()
    assert len(look(account([*CONVERSATION, late]).open(), memory)) == 3


def test_a_first_look_leaves_out_what_is_older_than_asked_for(account: Make) -> None:
    old = mail(JANE, SAM, "Last year", date="2025-03-03T09:00:00Z")
    memory = Memory()
    assert subjects(look(account([*CONVERSATION, old]).open(), memory)) == ["Proposal", "Re: Proposal"]


def test_drafts_chats_spam_and_trash_are_nobodys_words(account: Make) -> None:
    others = [
        mail(JANE, SAM, label, date="2026-03-04T09:00:00Z", labels=[label])
        for label in ("SPAM", "TRASH", "DRAFT")
    ]
    memory = Memory()
    assert subjects(look(account([*CONVERSATION, *others]).open(), memory)) == ["Proposal", "Re: Proposal"]


def test_a_message_is_dated_by_its_arrival_and_keeps_its_senders_offset(account: Make) -> None:
    box = account()
    raw = b"From: jane@acme.example\r\nTo: sam@studio.example\r\nSubject: Hi\r\n\r\nHello\r\n"
    box.user.inserts(raw, "INBOX")
    memory = Memory()
    look(box.open(), memory)
    [arrived] = memory.known.values()
    assert timedelta(0) <= arrived.message.date - NOW < timedelta(minutes=1)


def test_labels_are_given_by_the_names_that_the_user_knows(account: Make) -> None:
    box = account([mail(JANE, SAM, "Yes", date="2026-03-03T09:00:00Z", labels=["fupmail/Won", "UNREAD"])])
    memory = Memory()
    look(box.open(), memory)
    [arrived] = memory.known.values()
    assert arrived.message.labels == {"inbox", "fupmail/won"}


def test_a_message_under_a_command_label_is_read_however_old(account: Make) -> None:
    old = mail(JANE, SAM, "Last year", date="2025-03-03T09:00:00Z", labels=["fupmail/Loyal"])
    memory = Memory()
    assert subjects(look(account([old]).open(), memory)) == ["Last year"]


def test_a_second_look_with_nothing_new_asks_for_history_and_drafts_alone(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    mailbox = box.open()
    assert look(mailbox, memory) == []
    assert box.asked() == ["GET history", "GET drafts"]
    assert mailbox.cost().quota_units == 7


def test_what_arrives_between_two_looks_is_read_once(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    box.world.happen(
        "gmail",
        "deliver_email",
        sender=str(JANE),
        subject="Re: Proposal",
        body="Yes",
        thread_subject="Proposal",
    )
    assert subjects(look(box.open(), memory)) == ["Re: Proposal"]
    assert look(box.open(), memory) == []


def test_bulk_mail_that_arrives_between_two_looks_is_left_unread(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    for label in ("CATEGORY_PROMOTIONS", "CATEGORY_UPDATES"):
        box.world.happen(
            "gmail", "deliver_email", sender=str(DEALS), subject="Deal", body="x", labels=[label]
        )
    for _ in range(3):
        box.world.happen("gmail", "deliver_email", sender=str(ROBOT), subject="Parcel", body="x")
    box.world.happen("gmail", "deliver_email", sender=str(JANE), subject="Question", body="When?")
    assert subjects(look(box.open(), memory)) == ["Question"]
    assert sum(call.startswith("GET messages/") for call in box.asked()) == 1


def test_an_answer_between_two_looks_is_read_though_gmail_took_it_for_bulk(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    box.world.happen(
        "gmail",
        "deliver_email",
        sender=str(JANE),
        subject="Re: Proposal",
        body="Yes",
        thread_subject="Proposal",
        labels=["CATEGORY_UPDATES"],
    )
    assert subjects(look(box.open(), memory)) == ["Re: Proposal"]


def test_a_command_label_put_on_or_taken_off_a_read_message_is_told(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    label, message = box.user.label("fupmail/Won"), next(iter(memory.known))
    box.user.labels(message, add=[label])
    assert look(box.open(), memory) == [Relabelled(message, frozenset({"sent", "fupmail/won"}))]
    box.user.labels(message, remove=[label])
    assert look(box.open(), memory) == [Relabelled(message, frozenset({"sent"}))]


def test_a_command_label_on_a_message_that_was_not_read_has_it_read(account: Make) -> None:
    old = mail(JANE, SAM, "Last year", date="2025-03-03T09:00:00Z")
    box, memory = account([*CONVERSATION, old]), Memory()
    look(box.open(), memory)
    [id_] = [each["id"] for each in messages(box) if each["subject"] == "Last year"]
    box.user.labels(id_, add=[box.user.label("fupmail/Won")])
    assert subjects(look(box.open(), memory)) == ["Last year"]


def test_reading_a_mail_in_gmail_costs_the_next_look_nothing(account: Make) -> None:
    box, memory = account([mail(JANE, SAM, "Hi", date="2026-03-03T09:00:00Z", labels=["UNREAD"])]), Memory()
    look(box.open(), memory)
    answer = {
        "history": [
            {
                "id": "5001",
                "labelsRemoved": [{"message": {"id": next(iter(memory.known))}, "labelIds": ["UNREAD"]}],
            }
        ],
        "historyId": "5001",
    }
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: request.path.endswith("/history"), Fault.answer(answer))
    assert look(mailbox, memory) == []
    assert box.asked() == ["GET history", "GET drafts"]


def test_a_message_deleted_for_good_is_told_as_vanished(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    gone = next(iter(memory.known))
    deletion = {
        "messagesDeleted": [{"message": {"id": gone}}, {"message": {"id": "never-read"}}],
        "id": "5001",
    }
    mailbox = box.open()
    answer = Fault.answer({"history": [deletion], "historyId": "5001"})
    box.proxy.spoil = when(lambda request: request.path.endswith("/history"), answer)
    assert look(mailbox, memory) == [Vanished(gone)]
    assert load_cursor(memory.cursor).history == "5001"


def test_a_message_that_vanishes_between_listing_and_reading_is_skipped(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    mailbox = box.open()
    missing = Fault.error(404, "notFound", "Requested entity was not found.")
    box.proxy.spoil = when(lambda request: "/messages/" in request.path, missing)
    assert subjects(look(mailbox, memory)) == ["Re: Proposal"]


def test_history_that_gmail_has_forgotten_is_made_good_by_date(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    box.world.happen("gmail", "deliver_email", sender=str(JANE), subject="News", body="x")
    mailbox = box.open(now=NOW + timedelta(days=8))
    forgotten = Fault.error(404, "notFound", "Requested entity was not found.")
    box.proxy.spoil = when(lambda request: request.path.endswith("/history"), forgotten)
    assert subjects(look(mailbox, memory)) == ["News"]
    query = next(request.target for request in box.proxy.log if request.path.endswith("/messages"))
    assert f"after%3A{int((NOW - timedelta(days=1)).timestamp()) - 1}" in query
    assert load_cursor(memory.cursor).by_history


def test_a_fresh_history_id_that_is_refused_twice_ends_the_use_of_history(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    forgotten = Fault.error(404, "notFound", "Requested entity was not found.")
    for _ in range(2):
        mailbox = box.open()
        box.proxy.spoil = when(lambda request: request.path.endswith("/history"), forgotten)
        look(mailbox, memory)
    box.world.happen("gmail", "deliver_email", sender=str(JANE), subject="News", body="x")
    box.proxy.spoil = lambda _request: None
    mailbox = box.open()
    assert subjects(look(mailbox, memory)) == ["News"]
    assert "GET history" not in box.asked()


def test_command_labels_that_changed_while_history_was_lost_are_found(account: Make) -> None:
    box = account(
        [*CONVERSATION, mail(JANE, SAM, "Hm", date="2026-03-04T09:00:00Z", labels=["fupmail/Lost"])]
    )
    memory = Memory()
    look(box.open(), memory)
    won, lost = box.user.label("fupmail/Won"), label_id(box, "fupmail/Lost")
    sent, _answer, hm = memory.known
    box.user.labels(sent, add=[won])
    box.user.labels(hm, remove=[lost])
    mailbox = box.open()
    forgotten = Fault.error(404, "notFound", "Requested entity was not found.")
    box.proxy.spoil = when(lambda request: request.path.endswith("/history"), forgotten)
    assert sorted(look(mailbox, memory), key=lambda change: change.id == sent) == [
        Relabelled(hm, frozenset({"inbox"})),
        Relabelled(sent, frozenset({"sent", "fupmail/won"})),
    ]


def test_a_stopped_first_look_goes_on_where_it_stopped(account: Make) -> None:
    count = 60
    emails = [mail(JANE, SAM, f"Mail {n:02}", date=f"2026-03-03T09:{n:02}:00Z") for n in range(count)]
    box, memory = account(emails), Memory()
    mailbox = box.open()
    box.proxy.spoil = nth(45, Fault.error(403, "dailyLimitExceeded"))
    with pytest.raises(Unavailable):
        look(mailbox, memory)
    kept = {id_: memory.known[id_] for id_ in list(memory.known)[:25]}  # all up to the last checkpoint
    resumed = Memory(memory.cursor, kept)
    box.proxy.spoil = lambda _request: None
    look(box.open(now=NOW + timedelta(days=1)), resumed, since=NOW + timedelta(days=1) - MONTH)
    assert resumed.subjects() == [f"Mail {n:02}" for n in range(count)]
    assert sum(call.startswith("GET messages/") for call in box.asked()) == count - 25


def test_every_page_failing_in_turn_loses_nothing(account: Make) -> None:
    box = account([mail(JANE, SAM, f"Mail {n}", date=f"2026-03-03T09:0{n}:00Z") for n in range(4)])
    for number in range(1, 12):
        memory = Memory()
        mailbox = box.open()
        box.proxy.spoil = nth(number, Fault.error(403, "dailyLimitExceeded"))
        try:
            look(mailbox, memory)
        except Unavailable:
            memory = Memory(memory.cursor, {})
            box.proxy.spoil = lambda _request: None
            look(box.open(), memory)
        assert memory.subjects() == [f"Mail {n}" for n in range(4)], number


def test_three_unread_messages_of_a_thread_are_read_as_a_thread(account: Make) -> None:
    long = [
        mail(JANE, SAM, "Re: Plan", f"Part {n} – ünïcode", date=f"2026-03-0{n}T09:00:00Z", thread="t")
        for n in range(1, 5)
    ]
    box, memory = account(long), Memory()
    mailbox = box.open()
    look(mailbox, memory)
    assert [
        call.split("/")[0] for call in box.asked() if "GET messages/" in call or "GET threads/" in call
    ] == ["GET threads"]
    assert [arrived.message.text.strip() for arrived in memory.known.values()] == [
        f"Part {n} – ünïcode" for n in range(1, 5)
    ]
    assert len({arrived.message.thread for arrived in memory.known.values()}) == 1


@pytest.mark.parametrize(
    "answer",
    [Fault.error(400, "invalidArgument"), Fault.error(404, "notFound"), Fault.answer({"messages": []})],
)
def test_a_thread_that_is_not_to_be_had_whole_is_read_message_by_message(
    account: Make, answer: Fault
) -> None:
    long = [mail(JANE, SAM, f"Part {n}", date=f"2026-03-0{n}T09:00:00Z", thread="t") for n in range(1, 5)]
    box, memory = account(long), Memory()
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: "/threads/" in request.path, answer)
    assert subjects(look(mailbox, memory)) == ["Part 1", "Part 2", "Part 3", "Part 4"]


def test_a_heavy_message_is_read_without_its_files(account: Make) -> None:
    film = {"filename": "Film.mp4", "mimeType": "video/mp4", "size": 3_000_000}
    heavy = mail(JANE, SAM, "Film", "Have a look.", date="2026-03-03T09:00:00Z", attachments=[film])
    box, memory = account([heavy]), Memory()
    look(box.open(), memory)
    assert [request.target for request in box.proxy.log if "format=raw" in request.target] == []
    [arrived] = memory.known.values()
    assert arrived.message.text.strip() == "Have a look."
    assert [(each.name, each.content_type) for each in arrived.message.attachments] == [
        ("Film.mp4", "video/mp4")
    ]


@pytest.mark.parametrize(
    "answer",
    [
        Fault.error(400, "invalidArgument", "Invalid id value"),
        Fault.answer({"id": "x", "threadId": "x", "internalDate": "1772528400000", "raw": "A"}),
        Fault.answer({"id": "x", "threadId": "x", "internalDate": "9" * 30, "raw": "QQ"}),
        Fault.answer({"id": "x", "threadId": "x", "internalDate": "1772528400000", "raw": ""}),
    ],
    ids=["refused", "not base64", "no date", "empty"],
)
def test_one_message_that_cannot_be_read_stops_no_other(account: Make, answer: Fault) -> None:
    box, memory = account(CONVERSATION), Memory()
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: "/messages/" in request.path, answer)
    first, second = look(mailbox, memory)
    assert isinstance(first, Unreadable)
    assert first.reason
    assert subjects([second]) == ["Re: Proposal"]


def test_mail_that_the_search_does_not_find_yet_is_read_all_the_same(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    box.world.happen("gmail", "set_search_lag", seconds=3600)
    for number in range(3):
        box.world.happen("gmail", "deliver_email", sender=str(JANE), subject=f"News {number}", body="x")
    assert subjects(look(box.open(), memory)) == ["News 0", "News 1", "News 2"]


def test_what_happens_to_a_message_while_others_are_being_read_is_told_too(account: Make) -> None:
    emails = [mail(JANE, SAM, f"Mail {n}", date=f"2026-03-03T09:0{n}:00Z") for n in range(2)]
    box, memory = account(emails), Memory()
    mailbox = box.open()
    label = box.user.label("fupmail/Won")

    def meanwhile(request: Request) -> None:
        if "/messages/" in request.path and len(memory.known) == 1:
            box.user.labels(next(iter(memory.known)), add=[label])
            box.world.happen("gmail", "deliver_email", sender=str(JANE), subject="Just now", body="x")

    box.proxy.spoil = meanwhile
    changes = look(mailbox, memory)
    assert subjects(changes) == ["Mail 0", "Mail 1", "Just now"]
    assert Relabelled(next(iter(memory.known)), frozenset({"inbox", "fupmail/won"})) in changes


def test_an_empty_page_with_a_token_is_followed_and_a_repeated_token_ends_the_listing(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    added = [{"id": str(5000 + n), "messagesAdded": [{"message": {"id": f"m{n}"}}]} for n in range(2)]
    answers = {
        None: {"nextPageToken": "1", "historyId": "9000"},
        "1": {"history": added[:1], "nextPageToken": "2", "historyId": "9000"},
        "2": {"history": added[1:], "nextPageToken": "1", "historyId": "9000"},
    }

    def history(request: Request) -> Fault | None:
        if not request.path.endswith("/history"):
            return None
        token = request.target.partition("pageToken=")[2].partition("&")[0] or None
        return Fault.answer(answers[token])

    mailbox = box.open()
    box.proxy.spoil = history
    assert look(mailbox, memory) == []
    assert [call for call in box.asked() if "messages/" in call] == ["GET messages/m0", "GET messages/m1"]
    assert load_cursor(memory.cursor).history == "5001"


def test_a_look_gives_a_checkpoint_at_its_end_even_when_nothing_is_new(account: Make) -> None:
    changes = list(account().open().changes(NOW - MONTH, None, ()))
    assert [type(change) for change in changes] == [Checkpoint]


def mailbox_of(box: Account) -> dict[str, Any]:
    return dict(box.world.state("gmail")["mailboxes"][SAM.email])


def messages(box: Account) -> list[dict[str, Any]]:
    return list(mailbox_of(box)["messages"].values())


def label_id(box: Account, name: str) -> str:
    labels = mailbox_of(box)["labels"].values()
    return str(next(label["id"] for label in labels if label["name"] == name))
