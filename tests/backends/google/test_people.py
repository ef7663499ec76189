"""What clients write is read wherever Gmail filed it, for the price of a search; all else is left unread."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from fupmail.backends.google.choice import SEARCHES_A_LOOK, people_queries
from fupmail.backends.google.cursor import load_cursor
from fupmail.errors import Unavailable
from fupmail.model.mailbox import Address, Relabelled, Unreadable, Vanished
from tests.backends.google.conftest import Account
from tests.backends.google.stage import JANE, NOW, SAM, Memory, look, mail
from tests.backends.google.test_reading import CONVERSATION, DEALS, messages, subjects
from tests.servers.faults import Fault, Request, when

pytestmark = pytest.mark.servers
Make = Callable[..., Account]
CLIENTS = (JANE.email, "lee@bolt.example")
CATEGORIES = ("CATEGORY_PROMOTIONS", "CATEGORY_SOCIAL", "CATEGORY_UPDATES", "CATEGORY_FORUMS")


def searches(box: Account) -> list[str]:
    """The searches by sender that were made since the mailbox was opened."""
    queries = [parse_qs(urlsplit(request.target).query).get("q", [""])[0] for request in box.proxy.log]
    return [query for query in queries if "from:" in query and "-in:trash" in query]


def reads(box: Account) -> int:
    return sum(call.startswith(("GET messages/", "GET threads/")) for call in box.asked())


def arrives(box: Account, sender: Address, subject: str, *labels: str) -> str:
    """A message comes in, outside of every known conversation."""
    return str(
        box.world.happen(
            "gmail", "deliver_email", sender=str(sender), subject=subject, body="x", labels=list(labels)
        )
    )


@pytest.mark.parametrize("label", [*CATEGORIES, "SPAM"])
def test_a_first_look_reads_what_a_client_began_under_any_category_and_no_bulk_mail(
    account: Make, label: str
) -> None:
    new = mail(JANE, SAM, "Another question", date="2026-03-04T09:00:00Z", labels=[label])
    bulk = [mail(DEALS, SAM, f"Deal {n}", date="2026-03-04T09:00:00Z", labels=[label]) for n in range(5)]
    box, memory = account([*CONVERSATION, new, *bulk]), Memory()
    changes = look(box.open(), memory, people=CLIENTS)
    assert subjects(changes) == ["Proposal", "Re: Proposal", "Another question"]
    assert reads(box) == 3


@pytest.mark.parametrize("label", [*CATEGORIES, "SPAM"])
def test_what_a_client_begins_between_two_looks_is_read_wherever_gmail_filed_it(
    account: Make, label: str
) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory, people=CLIENTS)
    arrives(box, DEALS, "Deal", label)
    arrives(box, JANE, "Another question", label)
    assert subjects(look(box.open(), memory, people=CLIENTS)) == ["Another question"]
    assert (reads(box), len(searches(box))) == (1, 1)
    assert look(box.open(), memory, people=CLIENTS) == []


def test_mail_in_spam_bears_its_label_and_mail_in_the_bin_is_not_read(account: Make) -> None:
    emails = [
        mail(JANE, SAM, label, date="2026-03-04T09:00:00Z", labels=[label]) for label in ("SPAM", "TRASH")
    ]
    box, memory = account([*CONVERSATION, *emails]), Memory()
    look(box.open(), memory, people=CLIENTS)
    labels = {each.message.subject: each.message.labels for each in memory.known.values()}
    assert "TRASH" not in labels
    assert "spam" in labels["SPAM"]


def test_a_look_with_nothing_new_searches_for_nobody(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory, people=CLIENTS)
    mailbox = box.open()
    assert look(mailbox, memory, people=CLIENTS) == []
    assert box.asked() == ["GET history", "GET drafts"]


def test_nor_does_one_in_which_everything_new_is_read_anyway(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory, people=CLIENTS)
    arrives(box, JANE, "Question")
    assert subjects(look(box.open(), memory, people=CLIENTS)) == ["Question"]
    assert searches(box) == []


def test_bulk_mail_costs_a_search_of_five_units_and_no_reading(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory, people=CLIENTS)
    for number in range(40):
        arrives(box, DEALS, f"Deal {number}", CATEGORIES[number % 4])
    mailbox = box.open()
    assert look(mailbox, memory, people=CLIENTS) == []
    assert reads(box) == 0
    assert mailbox.cost().quota_units <= 20


def test_a_client_whose_address_sounds_like_a_robot_is_read(account: Make) -> None:
    anna = Address("anna@digest.example", "Anna")
    box, memory = account([*CONVERSATION, mail(anna, SAM, "Hello", date="2026-03-04T09:00:00Z")]), Memory()
    assert "Hello" in subjects(look(box.open(), memory, people=(*CLIENTS, anna.email)))


def test_whom_the_user_deals_with_is_asked_once_all_else_is_read(account: Make) -> None:
    new = mail(JANE, SAM, "News", date="2026-03-04T09:00:00Z", labels=["CATEGORY_UPDATES"])
    box, memory = account([*CONVERSATION, new]), Memory()

    def people() -> list[str]:
        return [to.email for each in memory.known.values() for to in each.message.to if to != SAM]

    memory.keep(box.open().changes(NOW.replace(day=1), None, (), people))
    assert "News" in memory.subjects()


def test_what_the_search_does_not_find_yet_is_found_by_the_next_one(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory, people=CLIENTS)
    box.world.happen("gmail", "set_search_lag", seconds=3600)
    arrives(box, JANE, "Late", "CATEGORY_UPDATES")
    assert look(box.open(), memory, people=CLIENTS) == []
    box.world.happen("gmail", "set_search_lag", seconds=0)
    assert look(box.open(), memory, people=CLIENTS) == []
    arrives(box, DEALS, "Deal", "CATEGORY_PROMOTIONS")
    assert subjects(look(box.open(), memory, people=CLIENTS)) == ["Late"]


def test_a_search_that_gmail_refuses_ends_no_look_and_is_made_good_by_the_next(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory, people=CLIENTS)
    arrives(box, JANE, "Aside", "CATEGORY_UPDATES")
    mailbox = box.open()
    refusal = Fault.error(400, "invalidArgument", "Invalid query")
    box.proxy.spoil = when(lambda request: "from%3A" in request.target, refusal)
    assert look(mailbox, memory, people=CLIENTS) == []
    arrives(box, DEALS, "Deal", "CATEGORY_PROMOTIONS")
    assert subjects(look(box.open(now=NOW + timedelta(days=9)), memory, people=CLIENTS)) == ["Aside"]


def test_hundreds_of_clients_are_looked_for_in_a_few_plain_requests(account: Make) -> None:
    box, memory = account([*CONVERSATION]), Memory()
    many = [f"somebody.with.a.long.name@client-{number}.example" for number in range(900)]
    look(box.open(), memory, people=many)
    named = [word for query in searches(box) for word in query.split() if "from:" in word]
    assert [word.strip("{}").removeprefix("from:") for word in named] == many
    assert all(request.method == "GET" and len(request.target) < 2048 for request in box.proxy.log)
    arrives(box, DEALS, "Deal", "CATEGORY_PROMOTIONS")
    look(box.open(), memory, people=many)
    assert len(searches(box)) == SEARCHES_A_LOOK


def test_an_address_that_is_no_plain_one_gets_no_word_in_a_search() -> None:
    odd = ["a} in:anywhere {b@x.example", "(x)@y.example", "from:z@y.example", "no address", '"q"@y.example']
    assert list(people_queries(odd, 100)) == []
    assert list(people_queries([*odd, "jane@acme.example"], 100)) == [
        "after:99 -in:chats -in:drafts -in:trash {from:jane@acme.example}"
    ]


def test_moved_out_of_spam_a_mail_is_told_as_relabelled(account: Make) -> None:
    junk = mail(JANE, SAM, "Yes", date="2026-03-04T09:00:00Z", labels=["SPAM"])
    box, memory = account([*CONVERSATION, junk]), Memory()
    look(box.open(), memory, people=CLIENTS)
    [id_] = [each["id"] for each in messages(box) if each["subject"] == "Yes"]
    assert load_cursor(memory.cursor).spam == (id_,)
    box.user.labels(id_, remove=["SPAM"])
    assert look(box.open(), memory, people=CLIENTS) == [Relabelled(id_, frozenset({"inbox"}))]
    assert load_cursor(memory.cursor).spam == ()


@pytest.mark.parametrize("deleted", [True, False])
def test_what_became_of_spam_while_history_was_lost_is_found_out(account: Make, deleted: bool) -> None:
    junk = mail(JANE, SAM, "Yes", date="2026-03-04T09:00:00Z", labels=["SPAM"])
    box, memory = account([*CONVERSATION, junk]), Memory()
    look(box.open(), memory, people=CLIENTS)
    [id_] = [each["id"] for each in messages(box) if each["subject"] == "Yes"]
    if deleted:
        box.user.deletes_message(id_)
    else:
        box.user.labels(id_, remove=["SPAM"])
    mailbox = box.open()
    forgotten = Fault.error(404, "notFound", "Requested entity was not found.")
    box.proxy.spoil = when(lambda request: request.path.endswith("/history"), forgotten)
    wanted = Vanished(id_) if deleted else Relabelled(id_, frozenset({"inbox"}))
    assert look(mailbox, memory, people=CLIENTS) == [wanted]
    assert load_cursor(memory.cursor).spam == ()


def test_a_first_look_that_stops_among_what_was_kept_aside_goes_on_there(account: Make) -> None:
    aside = [
        mail(JANE, SAM, f"Aside {n}", date=f"2026-03-04T09:0{n}:00Z", labels=["CATEGORY_UPDATES"])
        for n in range(4)
    ]
    box, memory = account([*CONVERSATION, *aside]), Memory()
    mailbox = box.open()

    def stop(request: Request) -> Fault | None:
        late = "/messages/" in request.path and len(memory.known) >= 4
        return Fault.error(403, "dailyLimitExceeded") if late else None

    box.proxy.spoil = stop
    with pytest.raises(Unavailable):
        look(mailbox, memory, people=CLIENTS)
    box.proxy.spoil = lambda _request: None
    look(box.open(), memory, people=CLIENTS)
    assert memory.subjects() == [f"Aside {n}" for n in range(4)] + ["Proposal", "Re: Proposal"]


def test_what_could_not_be_read_is_told_at_every_look_until_it_is_gone(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    mailbox = box.open()
    id_ = arrives(box, JANE, "Broken")
    broken = {"id": id_, "threadId": id_, "internalDate": "1773129600000", "raw": ""}
    box.proxy.spoil = when(lambda request: "/messages/" in request.path, Fault.answer(broken))
    [first] = look(mailbox, memory)
    assert isinstance(first, Unreadable)
    assert look(box.open(), memory) == [first]
    assert box.asked() == ["GET history", "GET drafts"]
    gone = {"history": [{"id": "5001", "messagesDeleted": [{"message": {"id": id_}}]}], "historyId": "5001"}
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: request.path.endswith("/history"), Fault.answer(gone))
    assert look(mailbox, memory) == []


def test_what_gmail_refused_to_give_is_asked_for_again(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    look(box.open(), memory)
    arrives(box, JANE, "Refused")
    refusal = Fault.error(400, "invalidArgument", "Invalid id value")
    mailbox = box.open()
    box.proxy.spoil = when(lambda request: "/messages/" in request.path, refusal)
    assert [type(change) for change in look(mailbox, memory)] == [Unreadable]
    box.proxy.spoil = lambda _request: None
    assert subjects(look(box.open(), memory)) == ["Refused"]
    assert look(box.open(), memory) == []


def test_what_could_not_be_read_and_left_the_look_back_is_forgotten(account: Make) -> None:
    box, memory = account(CONVERSATION), Memory()
    mailbox = box.open()
    refusal = Fault.error(400, "invalidArgument", "Invalid id value")
    box.proxy.spoil = when(lambda request: "/messages/" in request.path, refusal)
    assert any(isinstance(change, Unreadable) for change in look(mailbox, memory))
    look(box.open(), memory, since=NOW.replace(year=2027))
    assert load_cursor(memory.cursor).unread == {}
