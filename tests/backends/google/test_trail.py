"""Gmail's history, whatever the order and number of its records, comes down to what has to be read."""

from collections.abc import Iterator
from typing import Any

from fupmail.backends.google.choice import Choice, bulk_query, mail_query
from fupmail.backends.google.gmail import Entry
from fupmail.backends.google.pages import pages
from fupmail.backends.google.trail import Trail, follow

Json = dict[str, Any]
COMMAND = "Label_7"


def message(id_: str, *labels: str, thread: str = "") -> Json:
    return {"message": {"id": id_, "threadId": thread or id_, "labelIds": list(labels)}}


def told(*records: Json) -> Trail:
    page = {
        "history": [{"id": str(n), **record} for n, record in enumerate(records, 101)],
        "historyId": "200",
    }
    return follow(iter([page]), "100")


def chosen(trail: Trail, *known: str, written_in: tuple[str, ...] = ()) -> list[str]:
    choice = Choice(frozenset(known), frozenset({COMMAND}), lambda: frozenset(written_in))
    return [entry.id for entry in choice.of(trail)]


def test_no_history_at_all_moves_the_cursor_on() -> None:
    trail = follow(iter([{"historyId": "150"}]), "100")
    assert (trail.end, trail.added) == ("150", {})


def test_a_history_that_names_no_id_leaves_the_cursor_where_it_was() -> None:
    assert follow(iter([{}]), "100").end == "100"


def test_autosaved_drafts_that_came_and_went_are_nothing() -> None:
    added, deleted = {"messagesAdded": [message("d1", "DRAFT")]}, {"messagesDeleted": [message("d1")]}
    assert chosen(told(added, deleted, {"messagesAdded": [message("d2", "DRAFT")]})) == []


def test_a_message_that_came_and_was_sorted_into_trash_is_not_read() -> None:
    came = {"messagesAdded": [message("a", "INBOX")]}
    went = {"labelsAdded": [{**message("a", "TRASH"), "labelIds": ["TRASH"]}]}
    assert chosen(told(came, went)) == []


def test_a_message_that_left_the_spam_folder_is_read() -> None:
    rescued = {"labelsRemoved": [{**message("a", "INBOX"), "labelIds": ["SPAM"]}]}
    assert chosen(told(rescued)) == ["a"]


def test_a_draft_that_became_sent_mail_under_its_own_id_is_read() -> None:
    sent = {"labelsAdded": [{**message("a", "SENT"), "labelIds": ["SENT"]}]}
    assert chosen(told(sent)) == ["a"]


def test_records_of_several_kinds_at_once_are_each_looked_at() -> None:
    trail = told(
        {
            "messagesAdded": [message("a", "INBOX")],
            "messagesDeleted": [message("b")],
            "labelsAdded": [{**message("c", COMMAND), "labelIds": [COMMAND]}],
        }
    )
    assert (list(trail.added), list(trail.gone), trail.touched) == (["a"], ["b"], {"c": frozenset({COMMAND})})


def test_labels_that_change_with_every_glance_are_passed_over() -> None:
    glance = {"labelsRemoved": [{**message("a", "INBOX"), "labelIds": ["UNREAD"]}]}
    star = {"labelsAdded": [{**message("a", "INBOX", "STARRED"), "labelIds": ["STARRED"]}]}
    assert told(glance, star).relabelled == {}


def test_what_history_tells_without_labels_is_read_to_be_sure() -> None:
    assert chosen(told({"messagesAdded": [{"message": {"id": "a", "threadId": "a"}}]})) == ["a"]


def test_bulk_mail_is_left_and_the_users_own_is_not() -> None:
    bulk = {"messagesAdded": [message("a", "CATEGORY_PROMOTIONS"), message("b", "SENT", "CATEGORY_UPDATES")]}
    assert chosen(told(bulk)) == ["b"]


def test_bulk_mail_in_a_known_conversation_is_read() -> None:
    late = {"messagesAdded": [message("b", "CATEGORY_UPDATES", thread="a")]}
    assert chosen(told(late), "a") == ["b"]


def test_bulk_mail_in_a_conversation_that_the_user_wrote_in_is_read() -> None:
    late = {"messagesAdded": [message("b", "CATEGORY_UPDATES", thread="a")]}
    assert chosen(told(late), written_in=("a",)) == ["b"]
    assert chosen(told(late)) == []


def test_bulk_mail_under_a_command_label_is_read() -> None:
    assert chosen(told({"messagesAdded": [message("a", "CATEGORY_UPDATES", COMMAND)]})) == ["a"]


def test_nobody_asks_what_the_user_wrote_for_mail_that_starts_a_conversation() -> None:
    def never() -> frozenset[str]:
        raise AssertionError

    choice = Choice(frozenset(), frozenset(), never)
    assert choice.of(told({"messagesAdded": [message("a", "CATEGORY_PROMOTIONS")]})) == []


def test_robots_are_searched_for_only_where_gmail_sorted_nothing() -> None:
    choice = Choice(frozenset(), frozenset(), frozenset)
    unsorted = [Entry(each, each, frozenset({"INBOX"})) for each in ("a", "b")]
    in_order = [Entry(each, each, frozenset({"INBOX", "CATEGORY_PERSONAL"})) for each in ("a", "b")]
    assert choice.doubtful(unsorted)
    assert not choice.doubtful(in_order)
    assert not choice.doubtful(unsorted[:1])


def test_the_two_searches_of_a_first_look_share_out_all_mail_between_them() -> None:
    left_out = {term[1:] for term in mail_query(1000).split() if term.startswith(("-category", "-from"))}
    assert left_out == set(bulk_query(1000).partition("{")[2].rstrip("}").split())
    assert all("after:999 " in query for query in (mail_query(1000), bulk_query(1000)))


def test_a_listing_that_loops_is_believed_up_to_its_last_record() -> None:
    def ask(token: str | None) -> Json:
        number = 101 if token is None else 102
        return {"history": [{"id": str(number)}], "nextPageToken": "again", "historyId": "900"}

    def asked() -> Iterator[Json]:
        yield from pages(ask)

    assert follow(asked(), "100").end == "102"
