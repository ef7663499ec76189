"""Announcements of calls, visits, papers and decisions. Written on Tuesday, 10 March 2026, at 9."""

import pytest

from fupmail.model.facts import Direction
from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Please telephone chambers on Monday at 10.", "received", ["request call 16 10:00"]),
        ("I shall telephone the surgery on Thursday morning.", "sent", ["promise call 12 09:00"]),
        ("I will ring the rectory tomorrow at four.", "sent", ["promise call 11 16:00"]),
        ("I will telephone your office on Friday.", "sent", ["promise call 13"]),
        ("I shall ring your good office tomorrow at 3.", "sent", ["promise call 11 15:00"]),
        ("I'll telephone the supplier on Friday.", "sent", []),
        ("I'll phone the bank tomorrow.", "sent", []),
        ("We will telephone the school about my son on Monday.", "received", []),
        ("I'll call the office of my lawyer on Friday.", "sent", []),
    ],
)
def test_a_house_is_telephoned_like_its_owner(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("I'll be at the warehouse on Thursday for the inspection.", "sent", ["promise visit 12"]),
        (
            "We will be at the mill on 18 March for the survey and the first readings.",
            "sent",
            ["promise visit 18"],
        ),
        (
            "The parts are in. Then I'll be at the plant Friday the 13th to see the test.",
            "sent",
            ["promise visit 13"],
        ),
        ("I will be at the cooperative tomorrow at 8 for the handover.", "sent", ["promise visit 11 08:00"]),
        ("I'll be at the dentist on Thursday for a check.", "sent", []),
        ("I'll be at the airport on Friday.", "sent", []),
        ("I'll be at the fair on Friday for the opening.", "sent", []),
        ("We'll be at the office all week for questions.", "sent", []),
    ],
)
def test_being_somewhere_for_a_job_is_a_visit(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Stopping by your place Thursday between 2 and 4.", "sent", ["promise visit 12 14:00"]),
        ("Part is here, swinging by your house tomorrow at 9.", "sent", ["promise visit 11 09:00"]),
        ("Coming round on Friday at 8 with the ladder.", "sent", ["promise visit 13 08:00"]),
        ("Meeting you there tomorrow at 7am.", "sent", ["promise meet 11 07:00"]),
        ("Meeting you at the gate on Thursday at 10.", "sent", ["promise meet 12 10:00"]),
        ("Meeting you was a pleasure.", "sent", []),
        ("Looking forward to meeting you on Thursday.", "sent", []),
        ("He is stopping by on Friday.", "sent", []),
        ("Thanks for stopping by on Friday.", "sent", []),
        ("Stopping by your stand was fun.", "sent", []),
        ("Dropping the samples off at your office on Monday.", "sent", ["promise visit 16"]),
    ],
)
def test_a_participle_beside_a_time_promises_without_a_subject(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("The undersigned will submit the report on or before 20/03/2026.", "sent", ["promise send 20"]),
        ("Undersigned shall call you on Thursday at 11.", "sent", ["promise call 12 11:00"]),
        ("The undersigned will visit your site on 18th March.", "sent", ["promise visit 18"]),
        ("The contractor will submit the plan by Friday.", "sent", []),
        ("Quote coming to your inbox tonight.", "sent", ["promise send 10 17:00"]),
        ("New price list coming to your inbox on Thursday.", "sent", ["promise send 12"]),
        ("Revised menu landing in your inbox tomorrow.", "sent", ["promise send 11"]),
        ("Spring is coming to your garden tomorrow.", "sent", []),
    ],
)
def test_the_undersigned_is_the_writer(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("I'll give you a yes or no by Friday.", "received", ["time 13"]),
        ("I will give you a thumbs up or thumbs down on Monday.", "received", ["time 16"]),
        ("We'll give you the green light or not by the 20th.", "received", ["time 20"]),
        ("I tell you my decision on 20 March.", "received", ["time 20"]),
        ("We tell you the answer next week.", "received", ["time 16"]),
        ("You hear from me on Friday.", "received", ["time 13"]),
        ("We meet the bank on Monday, then you hear from us yes or no.", "received", ["time 16"]),
        ("Then you get our answer on Thursday.", "received", ["time 12"]),
        ("Evaluation shall take ten days more.", "received", ["time 20"]),
        (
            "The review will take another two weeks, after which you will get our decision.",
            "received",
            ["time 24"],
        ),
        ("Scrutiny will take one week more.", "received", ["time 17"]),
        ("gonna sleep on it till Monday", "received", ["time 16"]),
        ("Going to chew on it until Friday.", "received", ["time 13"]),
        ("Gotta think it over till next week.", "received", ["time 16"]),
        ("We'd ask for a two-week extension.", "received", ["time 24"]),
        ("We would ask for another week.", "received", ["time 17"]),
        ("I have to ask for ten more days.", "received", ["time 20"]),
        ("May we ask for a one-week extension of the deadline?", "received", ["time 17"]),
        ("The painting will take ten days more.", "sent", []),
        ("Delivery shall take fifteen days more.", "sent", []),
        ("They asked for a two-week extension.", "received", []),
        ("I give you a hand on Friday.", "sent", []),
        ("You hear from me too often.", "sent", []),
        ("He tells you his decision on Friday.", "sent", []),
    ],
)
def test_when_one_decides_is_told_in_many_ways(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Please call me on 12th inst. at 1530 hrs.", "received", ["request call 12 15:30"]),
        ("Kindly submit the same by 20th inst.", "received", ["request send 20"]),
        ("Call me on Thursday at 0930 hours.", "received", ["request call 12 09:30"]),
        ("Gimme a call Thursday arvo.", "received", ["request call 12 13:00"]),
        ("I'll drop by your place this arvo.", "sent", ["promise visit 10 13:00"]),
        ("Call me arvo of the 12th.", "received", ["request call 12 13:00"]),
        ("Call me on Friday at quarter to ten.", "received", ["request call 13 09:45"]),
        ("I will ring you tomorrow at a quarter past three.", "sent", ["promise call 11 15:15"]),
        ("I will ring you on Thursday at five to nine.", "sent", ["promise call 12 08:55"]),
        ("Open quarter to quarter.", "sent", []),
    ],
)
def test_hours_of_forms_and_of_talk_are_read(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)
