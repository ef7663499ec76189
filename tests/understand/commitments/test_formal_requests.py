"""Formal and hurried requests. Written on Tuesday, 10 March 2026, at 9."""

import pytest

from fupmail.model.facts import Direction
from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Bei Rückfragen erreichen Sie mich montags bis freitags von 9 bis 17 Uhr.", "sent", []),
        ("Für Fragen können Sie uns jederzeit gerne anrufen.", "sent", []),
        ("Bei Unklarheiten können Sie mich unter der Woche ab 8 Uhr anrufen.", "sent", []),
        ("Bei Interesse rufen Sie uns täglich von 8 bis 12 Uhr an.", "sent", []),
        ("Am Donnerstag können Sie mich von 9 bis 12 Uhr erreichen.", "received", ["request call 12 09:00"]),
        ("I wish somebody would call me.", "received", []),
        ("If only someone would send us the plans on time.", "received", []),
        ("We wish you would come by.", "received", []),
        ("We wish you well; could you come by on Friday?", "received", ["request visit 13"]),
    ],
)
def test_office_hours_and_wishes_ask_for_nothing(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Be so good as to call me on Friday at nine.", "received", ["request call 13 09:00"]),
        ("Would you be so good as to send me the drawings by Friday?", "received", ["request send 13"]),
        ("Be so kind as to forward the certificate before Thursday.", "received", ["request send 12"]),
        (
            "Might I ask you to be good enough to ring me tomorrow at 11?",
            "received",
            ["request call 11 11:00"],
        ),
        ("Kindly be good enough to ring me tomorrow at 11.", "received", ["request call 11 11:00"]),
        ("They were so good as to call me on Friday.", "received", []),
        ("Please would you send us the figures by Monday.", "received", ["request send 16"]),
        ("Please could you ring as soon as you can.", "received", ["request call -"]),
        ("Please will you telephone when you have a moment.", "received", []),
        ("You are requested to send the drawings by 20 March.", "received", ["request send 20"]),
        (
            "You are kindly requested to visit our plant on 18.03.2026 at 10:30 hrs.",
            "received",
            ["request visit 18 10:30"],
        ),
        ("You are advised to submit the bank guarantee by Friday.", "received", ["request send 13"]),
        ("You are requested not to send anything before Friday.", "received", []),
        ("Visitors are requested to call on Friday.", "received", []),
        ("I would be grateful for your call tomorrow at 3.", "received", ["request call 11 15:00"]),
        ("We'd be thankful for a call from you on Monday.", "received", ["request call 16"]),
        ("I would be much obliged for the drawings by Friday.", "received", ["request send 13"]),
        ("I was grateful for your call on Monday.", "received", []),
        ("Thanks for your call on Monday.", "received", []),
        (
            "Please contact the undersigned over phone on Thursday at 4 pm.",
            "received",
            ["request call 12 16:00"],
        ),
        ("Kindly contact me over phone tomorrow.", "received", ["request call 11"]),
        ("Kindly depute your engineer to our site on 18 March.", "received", ["request visit 18"]),
        (
            "You are requested to depute yourself at our plant on 20-03-2026.",
            "received",
            ["request visit 20"],
        ),
        ("Could you pleeease send the list again?", "received", ["request send -"]),
    ],
)
def test_a_formal_request_is_a_request(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        (
            "Please sign the form and come to our office on Thursday at 10.",
            "received",
            ["request visit 12 10:00"],
        ),
        (
            "Please send the bond by Friday and come to this office on Monday at 11:00 hrs.",
            "received",
            ["request send 13", "request visit 16 11:00"],
        ),
        (
            "Kindly forward the test report tomorrow and visit the site on Friday.",
            "received",
            ["request send 11", "request visit 13"],
        ),
        ("Come to the farm on Saturday and look at the barn.", "received", ["request visit 14"]),
        ("Come to our house on Friday at 5 please.", "received", ["request visit 13 17:00"]),
        ("Come to think of it, Friday is a holiday.", "received", []),
        ("Come to the point.", "received", []),
        ("Prices come to the same on Friday.", "received", []),
        ("They come to the office on Monday.", "received", []),
    ],
)
def test_asking_somebody_over_is_asking_for_a_visit(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Need your insurance certificate emailed over by Friday.", "received", ["request send 13"]),
        ("We need the drawings sent to us by the 20th.", "received", ["request send 20"]),
        ("I need the signed copy faxed over by Thursday noon.", "received", ["request send 12 12:00"]),
        ("I'd like the samples couriered by Monday.", "received", ["request send 16"]),
        ("I need the lawn mowed by Friday.", "received", []),
        ("We needed the form sent by Friday.", "received", []),
        ("Do you need the form emailed over by Friday?", "sent", []),
    ],
)
def test_needing_something_sent_is_asking_for_it(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Could you send me the price list? Thursday is fine.", "received", ["request send 12"]),
        ("Please send the drawings. Next Monday is soon enough.", "received", ["request send 16"]),
        ("Can you call me? Tomorrow at 3 would be good.", "received", ["request call 11 15:00"]),
        ("Please email me the list. By Friday would be perfect.", "received", ["request send 13"]),
        ("Can you send me the list? Friday is a holiday.", "received", ["request send -"]),
        ("Can you send me the list? The meeting is on Friday.", "received", ["request send -"]),
        ("Can you send me the list? Friday is fine for the visit.", "received", ["request send -"]),
    ],
)
def test_the_sentence_behind_may_tell_when(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Kannst du mich am Montag um 13 Uhr in der Kantine treffen?", "received", ["request meet 16 13:00"]),
        ("Könnten Sie uns am Freitag um 9 Uhr vor Ort treffen?", "received", ["request meet 13 09:00"]),
        ("Könnten Sie sich am Freitag mit mir treffen?", "received", ["request meet 13"]),
        ("Kannst du ihn am Montag treffen?", "received", []),
        ("Die Erwartungen kannst du am Montag treffen.", "received", []),
    ],
)
def test_a_meeting_asked_for_in_german_is_found(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)
