"""What goes to the reader is promised, what goes to others is not. Written on Tuesday, 10 March 2026."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "I'll post Harry the keys on Friday.",
        "I'll e-mail Anna and Piet a copy tomorrow.",
        "We plan to e-mail it to them on Friday.",
        "We're posting it to them on Thursday.",
        "We'll courier these to ACME when the glue has dried.",
        "I will mail the cheque to the landlord.",
        "I'll scan the plans and e-mail them to Harry.",
        "You will find here the offer we will be posting to Smith on Friday.",
        "We are sending the file to Harry later today.",
        "I will post the keys and the plans to my brother.",
        "We'll send a short version to some of our members.",
        "I will e-mail Harry.",
        "I'll e-mail the others tomorrow.",
        "I'll follow up with Harry by phone.",
        "I'll distribute the minutes to the staff.",
        "We will submit our brief to the judge tomorrow.",
        "Harry plans to follow up with us next week.",
        "A summary of the meeting follows:",
        "I'll forward my calls to the office.",
        "I will return your drill on Monday.",
        "I'll have Harry print them and send them to you.",
        "We may need to have your sister collect it and ship it to you.",
    ],
)
def test_what_others_get_or_send_is_not_promised_to_the_reader(text: str) -> None:
    assert told(text, "sent") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will send Harry's plans on Monday.", "promise send 16"),
        ("I'll forward Harry's comments to you.", "promise send -"),
        ("I will e-mail the changes to Schedule B tomorrow.", "promise send 11"),
        ("I will send our presentation to Parliament tomorrow.", "promise send 11"),
        ("I'll send the plans to you and Harry.", "promise send -"),
        ("I'll send it to everyone on the list.", "promise send -"),
        ("I'll send it to the address you gave me.", "promise send -"),
        ("I'll send the draft on Monday and talk to Harry.", "promise send 16"),
        ("We'll e-mail it to all of you.", "promise send -"),
        ("I will have the deed signed and mailed to you.", "promise send -"),
    ],
)
def test_others_may_be_named_where_the_reader_gets_it(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We'll come back to you with those particulars on Friday.", "time 13"),
        ("I'll come back to you with the details on Monday.", "time 16"),
        ("I'll get back to you with a firm price on Monday.", "promise send 16"),
        ("We'll revert with the revised drawings on Monday.", "promise send 16"),
    ],
)
def test_to_come_back_with_word_is_to_answer_and_with_papers_to_send(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm sending a corrected copy later today.", ["promise send 10"]),
        ("I am sending you the file with this mail.", []),
        ("I am sending the attachment again.", []),
        ("We are sending samples to the lab shortly.", []),
    ],
)
def test_who_is_sending_later_promises_and_who_sends_now_does_not(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will distribute the minutes tomorrow.", "promise send 11"),
        ("I'll distribute a revised draft on Thursday.", "promise send 12"),
        ("I'll supply the missing pages tomorrow.", "promise send 11"),
        ("I'll follow up with an e-mail that has the terms.", "promise send -"),
        ("Plans to follow.", "promise send -"),
        ("I will re-fax the page.", "promise send -"),
        ("I will sign both copies and return one to you.", "promise send -"),
        ("I'll have a draft for you on Monday.", "promise send 16"),
        ("I'll have an answer for you on Monday.", "time 16"),
        ("I'll call after the hearing.", "promise call -"),
        ("I'll call sometime on Thursday.", "promise call 12"),
        ("I'll give a call when I'm in town.", "promise call -"),
        ("You are hard to catch, I'll try your home tonight.", "promise call 10 17:00"),
        ("I'll see if Harry has it and forward it to you.", "promise send -"),
        ("I'll get back in touch with you by phone.", "promise call -"),
    ],
)
def test_papers_and_calls_have_more_words(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]
