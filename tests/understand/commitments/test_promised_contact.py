"""Whoever makes contact calls. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will contact you after Easter to go over the lease.", "promise call 07"),
        ("We will contact you shortly to fix the particulars of the delivery.", "promise call -"),
        ("I'm in Leeds all week and will contact you on Monday.", "promise call 16"),
        ("I shall contact you once the audit is behind us.", "promise call -"),
        ("We'll be contacting you next week regarding the survey.", "promise call 16"),
        ("I will be contacting each of you in the coming days.", "promise call -"),
        ("I will make contact with you on Thursday.", "promise call 12"),
        ("We will touch base with you once the tender is out.", "promise call -"),
        ("I'll connect with you tomorrow on the budget.", "promise call 11"),
        ("I'll try to reach you on Wednesday, or you can ring the shop.", "promise call 11"),
        ("I'll try to get hold of you this afternoon.", "promise call 10 13:00"),
        ("We will try and contact you again on Thursday.", "promise call 12"),
        ("I'll keep trying to reach you.", "promise call -"),
        ("Will try you at home tonight.", "promise call 10 17:00"),
        ("I'll try you from the road tomorrow.", "promise call 11"),
    ],
)
def test_to_make_contact_is_to_call(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I will contact you by e-mail next week.",
        "We will contact you in writing after the hearing.",
        "We'll contact you at anna@example.org with the answer.",
        "I'll try to reach you by letter.",
        "I will touch base with Henry on Friday.",
        "Our engineer will contact you on Monday.",
        "If the board agrees we will contact you.",
        "I tried to reach you yesterday.",
        "I may contact you next week.",
        "I will contact my lawyer so that he can contact you.",
    ],
)
def test_writing_and_the_contacts_of_others_are_no_calls(text: str) -> None:
    assert told(text, "sent") == []


def test_who_will_make_contact_with_an_answer_announces_the_answer() -> None:
    assert told("We will contact you on Monday with our decision.", "received") == ["time 16"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We'll be phoning each of you on Thursday.", "promise call 12"),
        ("We will be ringing both of you tomorrow.", "promise call 11"),
        ("I shall ring all three of you on Friday.", "promise call 13"),
        ("I'll give you call tomorrow.", "promise call 11"),
        ("We'll give you call and explain.", "promise call -"),
    ],
)
def test_a_call_may_go_to_several_and_lack_its_article(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I will give you call options on the shares.",
        "We'll be phoning each of the suppliers.",
        "I'll call each of them tomorrow.",
        "We will be calling everyone else tomorrow.",
    ],
)
def test_calls_to_others_and_options_are_no_calls_to_the_reader(text: str) -> None:
    assert told(text, "sent") == []
