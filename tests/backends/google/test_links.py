"""Links open the right account, whichever the browser signed in to first."""

import pytest

from fupmail.backends.google.links import draft_link, event_link, message_link, thread_link

ME = "sam@studio.example"


def test_a_thread_is_linked_wherever_it_is_filed_in_the_account_that_has_it() -> None:
    assert thread_link(ME, "18c2f") == "https://mail.google.com/mail/?authuser=sam@studio.example#all/18c2f"


def test_no_thread_has_no_link() -> None:
    assert thread_link(ME, "") == ""


def test_an_address_that_needs_quoting_is_quoted() -> None:
    assert thread_link("sam+x&y@studio.example", "1").startswith(
        "https://mail.google.com/mail/?authuser=sam%2Bx%26y@studio.example#"
    )


def test_a_reply_draft_is_shown_in_its_thread_and_a_draft_alone_in_a_compose_window() -> None:
    assert draft_link(ME, "t1", "m1", alone=False).endswith("#all/t1")
    assert draft_link(ME, "t1", "m1", alone=True).endswith("#drafts?compose=m1")


def test_a_draft_of_which_nothing_is_known_is_shown_among_the_drafts() -> None:
    assert draft_link(ME, "", "", alone=True).endswith("#drafts")


def test_a_message_is_found_by_its_own_id() -> None:
    assert message_link(ME, "<a/b@x.example>").endswith("#search/rfc822msgid%3Aa%2Fb%40x.example")


def test_an_event_is_opened_in_the_right_account() -> None:
    own = "https://www.google.com/calendar/event?eid=abc&authuser=0"
    assert event_link(ME, own) == "https://www.google.com/calendar/event?eid=abc&authuser=sam@studio.example"


@pytest.mark.parametrize(
    "link", ["", "http://www.google.com/x", "https://google.com.evil.example/x", "javascript:x"]
)
def test_a_link_that_is_not_googles_is_not_passed_on(link: str) -> None:
    assert event_link(ME, link) == ""
