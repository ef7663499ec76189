"""Three permissions are asked for; what was granted is judged by what it allows, not by its name."""

import pytest

from fupmail.backends.google.scopes import SCOPES, missing

BASE = "https://www.googleapis.com/auth/"
MAIL, DRAFTS, CALENDAR = SCOPES.values()


@pytest.mark.parametrize(
    ("granted", "lacking"),
    [
        (("gmail.readonly", "gmail.compose", "calendar.events.owned"), []),
        (("gmail.readonly", "gmail.compose"), [CALENDAR]),
        (("gmail.compose", "calendar.events.owned"), [MAIL]),
        (("gmail.readonly", "calendar.events.owned"), [DRAFTS]),
        (("gmail.modify", "calendar.events"), []),
        (("gmail.modify", "calendar"), []),
        (("gmail.metadata", "gmail.send", "calendar.readonly"), [MAIL, DRAFTS, CALENDAR]),
        ((), [MAIL, DRAFTS, CALENDAR]),
    ],
)
def test_what_may_not_be_done_is_named(granted: tuple[str, ...], lacking: list[str]) -> None:
    assert missing(BASE + scope for scope in granted) == lacking


def test_access_to_all_of_gmail_allows_reading_and_drafts() -> None:
    assert missing(["https://mail.google.com/"]) == [CALENDAR]
