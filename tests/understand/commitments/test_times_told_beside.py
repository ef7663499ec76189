"""Which of several times is that of the commitment, and on which day a bare time of day falls."""

from typing import Literal

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please send me the invoice for January by Monday.", "request send 16"),
        ("Could you send us the rota for April by Monday 16 March?", "request send 16"),
        ("I'll send you the minutes of our meeting of 3 March by Friday.", "promise send 13"),
        ("I'll send you the plans on Thursday so you can sign by Friday.", "promise send 12"),
        ("I'll send it on the morning of 12 March.", "promise send 12 09:00"),
        ("I'll send you the digest from Monday on.", "promise send 16"),
        ("Could you send me the invoice for January?", "request send -"),
        ("Could you resend the quote from 2 March?", "request send -"),
        ("I will send you the presentation from Monday.", "promise send -"),
    ],
)
def test_the_time_of_the_thing_is_not_when_it_is_sent(text: str, expected: str) -> None:
    side = "sent" if expected.startswith("promise") else "received"
    assert told(text, side) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday works for me. I'll call you at 10.", "promise call 12 10:00"),
        ("How about we say Thursday then. I'll ring you at 10 sharp.", "promise call 12 10:00"),
        ("Lunch on Monday it is. I'll meet you at the mill at 12.30.", "promise meet 16 12:30"),
        ("The installation is on Wednesday 18 March. I will be with you at 9.", "promise visit 18 09:00"),
        ("Thursday at two in your office suits us fine, see you there.", "promise meet 12 14:00"),
        ("I'm in Leeds on the 24th anyway. I'll stop by your lab at 1:30.", "promise visit 24 13:30"),
        ("I'll send the files tonight, well, no, tomorrow.", "promise send 11"),
        ("Thursday doesn't work for me. I'll call you at 4.", "promise call 10 16:00"),
        ("It was lovely to see you on Monday. I'll call you at 4.", "promise call 10 16:00"),
        ("The board meets on Thursday. I'll call you at 4.", "promise call 10 16:00"),
        ("Thursday at 2 works for me. I'll call you on your mobile.", "promise call 12 14:00"),
        ("The meeting with Bob on Thursday at 2 was good. I'll call you on your mobile.", "promise call -"),
        ("The members vote on Thursday. We shall let you know on that very day.", "time 12"),
        ("Monday it is: you'll have the contract from me.", "promise send 16"),
    ],
)
def test_a_time_of_day_falls_on_the_day_that_was_just_agreed(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Friday, as agreed with your colleague on Monday, I will call you.", "promise call 13"),
        ("On Friday, after my meeting with the council on Thursday, I will call you.", "promise call 13"),
        ("As agreed on the phone, I will call you on Monday.", "promise call 16"),
    ],
)
def test_a_day_told_in_passing_is_not_the_day_of_the_promise(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


def test_time_asked_for_twice_in_a_mail_is_asked_for_once_until_the_day_that_is_named() -> None:
    text = "We need some more time. Our architect is married today. Kindly bear with us till Monday."
    assert told(text, "sent") == ["time 16"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 18th it is then, 10:30 your time. I'll dial you.", ["promise call 18 10:30"]),
        ("Thursday it is! I'll come to you with the pole.", ["promise visit 12"]),
        ("So it's Monday that I send it to you.", ["promise send 16"]),
        (
            "We will ring you on Thursday at 11:30 - no wait, that is the town hall - Friday 11:30.",
            ["promise call 13 11:30"],
        ),
        (
            "A week today I'll be round to measure, and on the Thursday after that I'll send the quote.",
            ["promise visit 17", "promise send 19"],
        ),
        (
            "See you on Saturday at noon at our kitchen, and I'll call you the day before to check numbers.",
            ["promise meet 14 12:00", "promise call 13"],
        ),
        (
            "I'll come and see the site next Thursday at 9. Afterwards, on Friday, I'll email you the quote.",
            ["promise visit 19 09:00", "promise send 20"],
        ),
    ],
)
def test_a_time_is_counted_from_the_one_that_the_words_point_to(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == sorted(expected)


@pytest.mark.parametrize(
    ("side", "text", "expected"),
    [
        ("sent", "Just to confirm Thursday. I'll be with you at 9.", "12 09:00"),
        ("sent", "I'll be in the area on Thursday. I'll pop in at about 11.", "12 11:00"),
        ("sent", "The parts arrive on Friday. I'll come round at 2 to fit them.", "13 14:00"),
        ("sent", "Thanks for booking us for Saturday 21 March. We will be with you at 8.", "21 08:00"),
        ("sent", "We start on Monday 23 March. I'll come at 8.", "23 08:00"),
        ("received", "Friday at 4 doesn't suit. Could you ring at 2 instead?", "13 14:00"),
        ("received", "Thursday at 2 is too late for me. Could you come at 10 instead?", "12 10:00"),
        ("received", "Please send me the invoice for the work you did on 3 March.", "-"),
        ("received", "Please send me the receipt for the payment I made on 27 February.", "-"),
        ("sent", "I'll send you the photos we took on 3 March.", "-"),
        ("sent", "I'm sending you the quote tomorrow as discussed on 5 March.", "11"),
        ("received", "Please call me about your letter of 2 March.", "-"),
        ("received", "Can you come at 10 instead of 9 tomorrow?", "11 10:00"),
        ("sent", "I'll call you at 4 instead of 3 tomorrow.", "11 16:00"),
        ("sent", "I'll be with you at 9 instead of 8 on Friday.", "13 09:00"),
        ("sent", "I'll send you the tickets for the show on 4 June.", "-"),
        ("received", "Please send us your prices for the event on 20 June.", "-"),
        (
            "received",
            "Could you let me have a price? We would need them delivered by 1 April.",
            "-",
        ),
        ("received", "Please let me have a price. We need it delivered by 1 May.", "-"),
        ("received", "Could we set up a meeting for Thursday at 2?", "12 14:00"),
        ("received", "Could we set up a call for next Monday?", "16"),
        ("received", "Could we have a meeting on Thursday at 2?", "12 14:00"),
        ("received", "Please deliver the chairs on Thursday.", "12"),
        ("received", "Could you deliver the chairs to our office on Thursday?", "12"),
        ("received", "We'd like to meet you on Thursday at 10.", "12 10:00"),
        ("sent", "You'll have my quote by the end of the week.", "13"),
        ("sent", "I'll bring it over tomorrow.", "11"),
        ("sent", "I'll drop it off tomorrow on my way home.", "11"),
        ("sent", "We'll arrive at about 9 on Thursday.", "12 09:00"),
        ("received", "Please send me your bank details and I'll pay you on Friday.", "-"),
        ("received", "Please send the form back and we'll process it by Friday.", "-"),
        ("received", "Call me and we'll sort it out tomorrow.", "-"),
        ("sent", "I'll ring you tomorrow, Wednesday, at 10.", "11 10:00"),
        ("sent", "I'll send it on Friday.", "13"),
        ("sent", "Your appointment is on Thursday. I'll see you at 10.", "12 10:00"),
        ("sent", "The board meets next week. I'll call you on Thursday.", "12"),
        ("sent", "I'll call you at 4 about the visit on Thursday.", "10 16:00"),
        ("sent", "On Monday I'll call you at 4 about the visit on Thursday.", "16 16:00"),
        ("sent", "I'll call you at 3 to discuss the meeting on Thursday.", "10 15:00"),
        ("sent", "I'll call you at 10:00 (London time) on Monday 16 March.", "16 10:00"),
        ("sent", "I'll call you at 3pm (CET) on Thursday.", "12 14:00"),
        ("sent", "I'll call you at 3pm CET (9am your time) on Thursday.", "12 14:00"),
        ("received", "Please call me at 11 (UK time) next Tuesday.", "17 11:00"),
        ("sent", "I will call you at 11:00 on your mobile on Thursday.", "12 11:00"),
        ("received", "Please call me at 10am (on my mobile) tomorrow.", "11 10:00"),
        ("sent", "I'll call you at 3pm, as agreed, on Thursday.", "12 15:00"),
        ("sent", "No problem, let's do it next week. I'll call you on Thursday at 10.", "19 10:00"),
        ("sent", "No problem, next week is fine. I'll call you on Thursday at 10.", "19 10:00"),
        ("received", "This week is full, next week is better. Please call me on Thursday.", "19"),
        ("sent", "I'll be in Berlin next week. I'll visit you on Wednesday.", "18"),
        ("received", "I'm on holiday until the 20th. Please call me on Monday.", "23"),
        ("received", "I'm away until Friday 20 March. Please call me on Monday.", "23"),
        ("received", "I'm out of the office until the 19th. I'll send you the comments on Friday.", "20"),
        ("received", "I'm travelling until 25 March. Please call me on Thursday.", "26"),
        ("sent", "I'm on holiday until the end of next week. I'll call you on Monday.", "23"),
        ("sent", "I'm away all of next week, so I'll call you on Monday.", "23"),
        ("sent", "I'm on holiday until 27 March. I'll ring you on Monday.", "30"),
        ("sent", "I'm in town until Friday. I'll call you on Thursday.", "12"),
        ("sent", "I'm on leave next week. I'll call you on Thursday this week.", "12"),
        ("sent", "My train arrives at 9:50 on Thursday, so I'll be at your office by 10:30.", "12 10:30"),
        ("received", "I'm in a workshop until noon tomorrow, so please call me at 2pm.", "11 14:00"),
        ("sent", "Let's stick with Thursday. I'll ring you at 11.", "12 11:00"),
        ("sent", "Speak Thursday, then. I'll call you at half past three.", "12 15:30"),
    ],
)
def test_ordinary_mails_have_the_day_and_hour_that_their_readers_take_from_them(
    side: Literal["sent", "received"], text: str, expected: str
) -> None:
    assert [each.split(" ", 2)[-1] for each in told(text, side)] == [expected]
