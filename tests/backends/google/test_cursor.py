"""A cursor survives being kept as text, and a broken one means a look by date."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.backends.google.cursor import Cursor, SeenDraft, load_cursor
from tests.backends.google.stage import NOW

DAY = int(timedelta(days=1).total_seconds())
TODAY = int(NOW.timestamp())
SEEN = SeenDraft(
    "m1",
    "t1",
    "<x@y>",
    "a" * 40,
    "Süßes",
    (("jane@acme.example", "Jäne"),),
    (),
    "Hi",
    "f" * 16,
    {"kind": "call"},
)
numbers = st.integers(min_value=0, max_value=2**40)


@given(st.text(), numbers, numbers, numbers, st.dictionaries(st.text(), st.lists(st.text()).map(tuple)))
def test_a_cursor_reads_back_as_itself(
    history: str, window: int, looked: int, refused: int, commands: dict[str, tuple[str, ...]]
) -> None:
    cursor = Cursor(history, window, looked, refused, {"r1": SEEN, "r2": SeenDraft("m2", "t2")}, commands)
    assert load_cursor(cursor.dump()) == cursor


@pytest.mark.parametrize("text", [None, "", "12345", "[]", "{}", '{"form":0}', '{"form":1}', "{", "null"])
def test_a_cursor_of_another_form_is_a_fresh_one(text: str | None) -> None:
    assert load_cursor(text) == Cursor()


def test_a_look_by_date_after_a_refusal_covers_what_was_missed_and_no_more() -> None:
    refused = Cursor(history="1", looked=TODAY - 9 * DAY).refuse(TODAY - 30 * DAY, TODAY)
    assert (refused.window, refused.history) == (TODAY - 10 * DAY, "")


def test_a_look_by_date_never_begins_before_the_look_back() -> None:
    assert Cursor(looked=TODAY - 90 * DAY).refuse(TODAY - 30 * DAY, TODAY).window == TODAY - 30 * DAY


def test_an_id_that_expired_with_age_is_not_held_against_history() -> None:
    cursor = Cursor(history="1", looked=TODAY - 9 * DAY, refused=1)
    assert cursor.refuse(0, TODAY).trusts_history


def test_a_fresh_id_refused_twice_in_a_row_is() -> None:
    cursor = Cursor(history="1", looked=TODAY - DAY)
    once = cursor.refuse(0, TODAY)
    assert once.trusts_history
    assert not once.refuse(0, TODAY).trusts_history


def test_a_clock_that_was_ahead_hides_no_mail() -> None:
    assert Cursor(looked=TODAY + 400 * DAY).refuse(TODAY - 30 * DAY, TODAY).window <= TODAY
