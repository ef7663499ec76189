"""What the sentences beside a commitment say of its time. Written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You'll have to come here and explain it. Wednesday, and bring the bill.", "request visit 11"),
        ("Please send me the list. Friday is fine.", "request send 13"),
        ("Please come and measure up. Thursday at 10, please.", "request visit 12 10:00"),
        ("Please ring me. Tomorrow. Nine o'clock.", "request call 11 09:00"),
        ("Please ring me on Thursday. Preferably at 9.", "request call 12 09:00"),
        ("Please ring me on Thursday at 3. Preferably at the office.", "request call 12 15:00"),
        ("Could you send me the quote? I need it by Friday.", "request send 13"),
        ("Could you post us two rolls? It needs to be here by Friday.", "request send 13"),
        ("Could you post us two rolls? It has to be approved by Friday.", "request send -"),
        ("Please ring me. On Wednesday I am in Leeds.", "request call -"),
        ("Please ring me. Wednesday, I'm out all day.", "request call -"),
        ("Please ring me. 12 March 2026", "request call -"),
        ("Please ring me. April", "request call -"),
    ],
)
def test_a_sentence_that_only_names_a_time_completes_the_one_before(text: str, expected: str) -> None:
    assert told(text, "received") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Monday I can do. I'll call you at 5.", "promise call 16 17:00"),
        ("Thursday, then. I'll call you at half past ten.", "promise call 12 10:30"),
        ("Wednesday the 18th then, noon. I'll meet you there.", "promise meet 18 12:00"),
        ("Thursday, then. I'll call you.", "promise call 12"),
        ("I'll send you the list. Until Thursday!", "promise send -"),
        ("Thursday I can't do. I'll call you at 5.", "promise call 10 17:00"),
        ("Monday I can do with a coat. The hall is cold. I'll call you at 5.", "promise call 10 17:00"),
        ("Sorry for the changes. May. I'll call you.", "promise call -"),
    ],
)
def test_a_day_settled_just_before_is_the_day_of_a_call_or_visit(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We will come to your factory on 24 March. We arrive at 10 o'clock by train.",
            "promise visit 24 10:00",
        ),
        ("We will come to your factory on 24 March. The others arrive at 10 o'clock.", "promise visit 24"),
    ],
)
def test_when_they_arrive_is_the_time_of_their_visit(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


def test_who_waits_waits_until_the_day_before_which_nothing_is_known() -> None:
    text = "We won't know before Monday. Please have patience with us until then."
    assert told(text, "received") == ["time 16"]


def test_then_points_back_past_the_reason_for_a_day() -> None:
    text = "Wednesday is my good day, because Thursday is the dentist. Please come then and see for yourself."
    assert told(text, "received") == ["request visit 11"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please come and measure on Thursday. Sorry, Friday.", "request visit 13"),
        ("Please come Thursday at 3. Oh, no, the dentist. Friday, same time.", "request visit 13 15:00"),
        ("Please come on Thursday at 3. No, Thursday is the fair. Friday at 4.", "request visit 13 16:00"),
        ("Please ring me on Thursday. Well, Thursday's no good. Friday at 11.", "request call 13 11:00"),
        ("Please come on Thursday at 3. Sorry for the changes. Jan", "request visit 12 15:00"),
        ("Please come on Thursday at 3. No rush. Friday is the fair.", "request visit 12 15:00"),
    ],
)  # fmt: skip
def test_a_correction_may_give_its_reason_before_the_new_time(text: str, expected: str) -> None:
    assert told(text, "received") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday the written report will follow from our side.", ["promise send 13"]),
        ("On the 24th, at the bar between hall 12 and 13, we meet each other.", ["promise meet 24"]),
        ("On Friday the fair begins, so the report will follow later.", ["promise send -"]),
    ],
)
def test_the_time_with_which_a_sentence_opens_is_that_of_its_act(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == expected


def test_the_day_after_that_counts_from_the_sentence_before_even_where_an_hour_is_named() -> None:
    text = "We are back on Tuesday the 17th. Call me the day after that, do it at noon."
    assert told(text, "received") == ["request call 18 12:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll send the report on Thursday. Apologies, I was away on Monday.", "12"),
        ("I'll call you tomorrow. Sorry I couldn't ring back this morning.", "11"),
        (
            "I'll send you the invoice by Thursday. Apologies for the one from 2 March.",
            "12",
        ),
        ("I'll call you tomorrow at 10. Sorry, I only saw your message at 6.", "11 10:00"),
        ("I'll send it tomorrow. Sorry, I won't manage it today.", "11"),
        ("I'll call you on Thursday. Sorry, I can't do Wednesday.", "12"),
        ("Could you call me tomorrow at 10? Sorry, I'm tied up all day today.", "11 10:00"),
        ("I'll send the contract by Thursday. No rush, the notary needs it only on 20 March.", "12"),
        ("I'll call you tomorrow. No need to do anything today.", "11"),
        ("Please visit us on Thursday. No one is here on Friday.", "12"),
        ("Could you call me at 3 tomorrow? No calls before 2 please.", "11 15:00"),
        ("I'll call you on Thursday.\n\nNo, the parts haven't arrived yet; they're due on 20 March.", "12"),
        ("I'll send the invoice tomorrow. Oh, and thanks for lunch on Friday!", "11"),
        ("I'll send you the price list by Thursday.\n\nWell, see you on Saturday!", "12"),
        ("I'll call you tomorrow. Well, that's all for today.", "11"),
        ("Please call me on Thursday. Well done on Monday!", "12"),
        (
            "Could you send me the list by Thursday? Actually, the board meets on Friday.",
            "12",
        ),
        ("Let's meet on Thursday at 3. Sorry, I have to leave at 4.", "12 15:00"),
        ("Thursday works for me. Could you call me by 5 to confirm?", "10 17:00"),
        ("See you Thursday. I'll send you the directions by noon.", "10 12:00"),
        ("Wednesday works for us. Please call me to discuss the menu.", "-"),
        ("Your MOT is booked for Monday at 9. We'll call you when the car is ready.", "-"),
        ("Thursday is perfect. I'll call you now to discuss the menu.", "-"),
        ("Thursday suits us. I'll call you later.", "-"),
        ("Friday at 2 is confirmed. I'll call you once I've spoken to the caterer.", "-"),
        ("Great to see you on Friday. Can you call me at 3?", "10 15:00"),
        ("The bank confirmed the payment on Friday. I'll call you at 3.", "10 15:00"),
        ("The holidays start on Monday. Please send me the form by noon.", "10 12:00"),
        ("The hall is free on 4 April. I'll call you at 5.", "10 17:00"),
        ("My boss is back in the office on Monday. I'll call you at 3.", "10 15:00"),
        ("I'll send you a new invoice tomorrow. Ignore that reminder, it was sent by mistake.", "11"),
        ("I'll call you tomorrow. Cancel that order for the screws, please.", "11"),
        ("I'll send the report tomorrow, sorry it's not ready today.", "11"),
        ("I'll call you on Thursday, sorry I missed you on Monday.", "12"),
        ("Please come on Thursday at 3, no earlier as I have a call at 2.", "12 15:00"),
        ("Please send me a quote today for delivery by 20 April.", "10"),
        ("I'll send you the contract tomorrow for signature by Friday.", "11"),
        ("Please send me your feedback tomorrow, as the form must be filed by Friday.", "11"),
        ("Sorry to hear Friday doesn't work. I'll call you then to find a new date.", "-"),
        ("We met on Monday. I'll send you the minutes then.", "-"),
        ("Is Friday good for you? Otherwise please call me.", "-"),
        ("Please send me your passport copy. On Monday at 9, please have your badge ready.", "-"),
        ("Please send me the minutes. On Friday, please bring the samples.", "-"),
        ("Please send me the invoice. I have it down for payment on 31 March.", "-"),
        ("Please send me your CV. I have this Friday off.", "-"),
        ("Please come on Thursday at 3. Sorry, not Thursday but Friday.", "13 15:00"),
        ("Please come on Thursday at 3. Sorry, Thursday is the dentist, Friday at 3.", "13 15:00"),
        ("Please come on Thursday at 3. Actually, could we make it 4?", "12 16:00"),
        ("Please call us on 01234 567890. Monday to Friday, 9am to 5pm.", "-"),
        ("Please send me the photos. Friday was great!", "-"),
        ("Thursday it is. I'll call you on your mobile.", "12"),
        ("Monday I can do. I'll call you at 5.", "16 17:00"),
    ],
)
def test_a_time_that_belongs_to_something_else_is_left_where_it_stands(text: str, expected: str) -> None:
    asks = any(words in text for words in ("Please", "Could you", "Can you"))
    assert [each.split(" ", 2)[-1] for each in told(text, "received" if asks else "sent")] == [expected]
