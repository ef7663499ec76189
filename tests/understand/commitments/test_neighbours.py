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
