"""What stands beside a promise without being its condition. Written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was asked to speed up the roof, so I will call you tonight.", ["promise call 10 17:00"]),
        ("He said the parts are in, so I will call you on Friday.", ["promise call 13"]),
        ("I've not heard from him but I will ring you at noon.", ["promise call 10 12:00"]),
        ("If you need me, leave word with the porter and I'll ring you back.", ["promise call -"]),
        ("I'll look out the old plans (if the mice left any) and mail you a set.", ["promise send -"]),
        ("Assuming I can get them, I will send more numbers tomorrow.", ["promise send 11"]),
        ("The office is drawing up a guide, which we shall post to you tomorrow.", ["promise send 11"]),
        ("They promised us a certificate which I will forward on Friday.", ["promise send 13"]),
        ("Would you read the list (which I will forward) today?", ["promise send -"]),
        ("Have you room for a list (which I will send tomorrow) by Friday?", ["promise send 11"]),
        ("Have you room for a list (which I will send) by Friday?", ["promise send -"]),
    ],
)
def test_what_leads_up_to_a_promise_does_not_take_it_back(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I'll call you Friday to hear whether it dried or if there is still a leak.",
            "promise call 13",
        ),
        ("I'll call on Friday to find out whether it works or if it needs a part.", "promise call 13"),
        ("I'll phone you Friday to check with you if the dates work.", "promise call 13"),
        ("I'll call you tomorrow and let you know if the part came.", "promise call 11"),
        ("I'll call you Friday, and if you are out I'll leave a message.", "promise call 13"),
        ("I will call you on Friday, but if that is too late, bear with us.", "promise call 13"),
        ("I'll post a few swatches and you can tell me if green will do.", "promise send -"),
        ("I'll send the bill Friday, and in the meantime, if it drips, wait.", "promise send 13"),
        ("I'll call you Friday if I have any questions.", "promise call 13"),
    ],
)
def test_what_a_call_is_for_is_no_condition(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "If you agree to the price, I will call you on Monday.",
        "If you need more, I will call you back.",
        "If they accept, I'll call you to see whether you want it.",
        "I'll call you Friday if the weather holds.",
        "I'll come and see you on Friday if the snow melts.",
        "I'll call you if I have any questions.",
        "Assuming the bank agrees, I will send the deed tomorrow.",
        "Please call me to discuss if you have pressing needs.",
        "I am writing a notice, which we will need to run by Harry.",
        "He said I will call you on Monday.",
        "He asked me to call you so that I know.",
        "I have read your notes on the list which I will send on Monday.",
    ],
)
def test_true_conditions_and_what_others_said_stay_none(text: str) -> None:
    assert told(text, "sent") == []
