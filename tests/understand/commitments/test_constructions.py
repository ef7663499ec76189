"""Asking for time, shared times, no verb. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from fupmail.model.facts import Direction
from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Please give us 3 weeks.", "received", ["time 31"]),
        ("Give us 3 weeks to think about it.", "received", ["time 31"]),
        ("I need time until Friday.", "received", ["time 13"]),
        ("We'd need about ten days.", "received", ["time 20"]),
        ("I'll need another week.", "received", ["time 17"]),
        ("We need a bit more time, say until the 20th.", "received", ["time 20"]),
        ("Could you give me until Monday?", "received", ["time 16"]),
        ("Can I have a few days to decide?", "received", ["time 13"]),
        ("Can you give us another 10 days?", "received", ["time 20"]),
        ("I'd like a couple of weeks to consider it.", "received", ["time 24"]),
        ("We'll need at least two weeks to review this.", "received", ["time 24"]),
        ("I'm going to need till Thursday.", "received", ["time 12"]),
        ("Would it be OK to take another week?", "received", ["time 17"]),
        ("Allow us a fortnight please.", "received", ["time 24"]),
        ("It will take us two weeks to decide.", "received", ["time 24"]),
        ("It'll take me until Friday to get through it.", "received", ["time 13"]),
        ("We want to wait until April.", "received", ["time 01"]),
        ("I'd prefer to decide after Easter.", "received", ["time 07"]),
        ("Let us have until Friday.", "received", ["time 13"]),
        ("You'll have our decision by the 20th.", "received", ["time 20"]),
        ("Expect an answer from us by Friday.", "received", ["time 13"]),
        ("We will come back to you in 10 days.", "received", ["time 20"]),
        ("We won't know before the end of the month.", "received", ["time 31"]),
        ("I won't be able to give you an answer until Monday.", "received", ["time 16"]),
        ("A decision will be made on the 20th.", "received", ["time 20"]),
        ("We hope to decide by Friday.", "received", []),
        ("Mind if I take until Friday?", "received", ["time 13"]),
        ("Is it all right if I let you know on Friday?", "received", ["time 13"]),
        ("We still need two days.", "received", ["time 12"]),
        ("I require a further week.", "received", ["time 17"]),
        ("Bear with us until next week.", "received", ["time 16"]),
        ("Grant us ten days, please.", "received", ["time 20"]),
        ("Let me get back to you next week.", "received", ["time 16"]),
        ("Let me come back to you on this after the 15th.", "received", ["time 16"]),
        ("Try me again in April.", "received", ["time 01"]),
        ("Check back with us in two weeks.", "received", ["time 24"]),
        ("We need a little more time on this.", "received", ["time -"]),
        ("The committee needs another week.", "received", ["time 17"]),
    ],
)
def test_asking_for_time_is_found_with_its_end(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("We need 3 weeks for delivery.", "received", []),
        ("Installation will take about two weeks.", "received", []),
        ("The job needs ten days to dry.", "received", []),
        ("We need two electricians on Monday.", "received", []),
        ("I need the toilet.", "received", []),
        ("We gave them 3 weeks.", "received", []),
        ("How much time do you need until Friday?", "received", []),
        ("I'd have needed another week.", "received", []),
        ("We have plenty of time until Friday.", "received", []),
        ("No need to wait until Friday.", "received", []),
    ],
)
def test_time_for_work_is_no_delay(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("I'll call you and send the file on Monday.", "sent", ["promise call 16", "promise send 16"]),
        ("I will ring you and email the drawings tomorrow.", "sent", ["promise call 11", "promise send 11"]),
        ("I'll send the contract and call you on Thursday.", "sent", ["promise send 12", "promise call 12"]),
        (
            "I'll send the contract today and call you on Thursday.",
            "sent",
            ["promise send 10", "promise call 12"],
        ),
        ("On Monday I'll call you and send the file.", "sent", ["promise call 16", "promise send 16"]),
        ("Contract over to you by tonight.", "sent", ["promise send 10 17:00"]),
        ("Drawings to you by Friday.", "sent", ["promise send 13"]),
        ("Quote in your inbox by noon tomorrow.", "sent", ["promise send 11 12:00"]),
        ("Samples with you on Monday.", "sent", ["promise send 16"]),
        ("Figures to follow on Friday.", "sent", ["promise send 13"]),
        ("Invoice to follow.", "sent", ["promise send -"]),
        ("The revised offer will follow on Thursday.", "sent", ["promise send 12"]),
        ("Will be in touch on Friday.", "sent", ["time 13"]),
        ("Can you call me and send the file on Monday?", "received", ["request call 16", "request send 16"]),
        (
            "Please send me the plan and call me on Friday.",
            "received",
            ["request send 13", "request call 13"],
        ),
    ],
)
def test_clauses_share_a_time_and_promises_need_no_verb(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("On Monday I'll call you at 4.", "sent", ["promise call 16 16:00"]),
        ("Tomorrow I will ring you around 10.", "sent", ["promise call 11 10:00"]),
        ("On the 18th we'll come by between 9 and 11.", "sent", ["promise visit 18 09:00"]),
        ("On Friday please call me after 3.", "received", ["request call 13 15:00"]),
        (
            "Give us a bell on Monday the 16th after smoko, say half ten.",
            "received",
            ["request call 16 10:30"],
        ),
        ("The meeting is on Friday; I'll call you at 4 today.", "sent", ["promise call 10 16:00"]),
        ("I'm away on Monday. I'll call you at 4.", "sent", ["promise call 10 16:00"]),
        ("Let me think about it for two weeks, until the 25th.", "received", ["time 25"]),
        ("I'm in the office Thursday. Please ring me at 1:30.", "received", ["request call 12 13:30"]),
        ("I'm not in the office Thursday. Please ring me at 1:30.", "received", ["request call 10 13:30"]),
    ],
)
def test_a_day_and_its_time_of_day_may_stand_apart(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("I can't tell you how many times we tried before Friday.", "sent", []),
        ("I can't tell you how happy we are until today.", "sent", []),
        ("I can't say I mind.", "sent", []),
        ("Call me old-fashioned, but I like paper.", "received", []),
        ("I'll tell you what: the 20th is taken.", "sent", []),
        ("Send in the clowns on Friday.", "sent", []),
        ("I'll give you that.", "sent", []),
        ("Let me tell you, Monday was awful.", "sent", []),
        ("My wife will call you on Friday.", "received", []),
        ("Sue from accounts will ring you tomorrow.", "received", []),
        ("Someone will call you on Monday.", "received", []),
        ("You will get a call from our lawyer on Friday.", "received", []),
        ("I'll ask Tom to call you on Friday.", "received", []),
        ("I'll get Tom to ring you on Friday.", "received", []),
        ("I'll let my accountant call you tomorrow.", "received", []),
        ("Expect a call from Tom on Friday.", "received", []),
        ("My assistant will be in touch on Monday.", "received", []),
        ("The insurer wants to visit on Friday.", "received", []),
        ("Our man comes to you on Friday.", "received", []),
        ("I'm told the supplier calls back on Monday.", "received", []),
        ("Every Monday I call my mother.", "received", []),
        ("I always call you on Mondays.", "received", []),
        ("I would have called you on Monday.", "sent", []),
        ("I meant to send it yesterday.", "sent", []),
        ("I tried calling you at 3.", "sent", []),
        ("I sent it on Monday.", "sent", []),
        ("I've sent it this morning.", "sent", []),
        ("I had planned to call you on Friday, but it did not work out.", "sent", []),
        ("Had I known, I would have come by on Friday.", "sent", []),
        ("When would you like me to call?", "sent", []),
        ("Do you want me to send it tomorrow?", "sent", []),
        ("Can I call you on Friday?", "sent", []),
        ("May I ring you tomorrow at 3?", "sent", []),
        ("Would you like a call on Friday?", "sent", []),
        ("Is Friday good for a call?", "sent", []),
        ("Does 3pm work for you?", "sent", []),
        ("Are you free for a call on Friday?", "sent", []),
        ("How about a call on Friday at 3?", "sent", []),
        ("I'd love to visit on Friday if that suits.", "sent", []),
        ("Perhaps we'll call on Friday.", "sent", []),
        ("I doubt I'll send it by Friday.", "sent", []),
        ("I'm not sure I can send it by Friday.", "sent", []),
        ("Unless I hear from you, I'll call on Friday.", "sent", []),
        ("In case you need it, I'll send it tomorrow.", "sent", []),
        ("You could call me on Friday.", "sent", []),
        ("We'd be glad to visit on Friday.", "sent", []),
    ],
)
def test_idioms_and_other_people_commit_nobody(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("You'll get a call from me on Friday.", "sent", ["promise call 13"]),
        ("My call will come on Friday at 3.", "sent", ["promise call 13 15:00"]),
        ("I shall telephone you on Friday next.", "sent", ["promise call 20"]),
        ("Let me call you tomorrow at 10.", "sent", ["promise call 11 10:00"]),
        ("Let me ring you back in an hour.", "sent", ["promise call 10 10:00"]),
        ("I'd better ring you on Monday.", "sent", ["promise call 16"]),
        ("I'll drop you a line by Friday.", "sent", ["time 13"]),
        ("I'll write to you on Monday.", "sent", ["time 16"]),
        ("I'll report back on Thursday.", "sent", ["time 12"]),
        ("I'll keep you posted by Friday.", "sent", ["time 13"]),
        ("You will hear from us by Friday.", "sent", ["time 13"]),
        ("I will have an answer for you on Thursday.", "sent", ["time 12"]),
        ("I aim to have the report with you by Friday.", "sent", ["promise send 13"]),
        ("I'm popping over on Friday at 3.", "sent", ["promise visit 13 15:00"]),
        ("I'm coming round on Thursday at 8 to measure.", "sent", ["promise visit 12 08:00"]),
        ("We are sending the contract tomorrow.", "sent", ["promise send 11"]),
        ("We'll see you at your office on Monday at 10.", "sent", ["promise visit 16 10:00"]),
        ("I'll be over on Monday at 9.", "sent", ["promise visit 16 09:00"]),
        ("Call you at 4.", "sent", ["promise call 10 16:00"]),
        ("Ringing you tomorrow at 9.", "sent", ["promise call 11 09:00"]),
        ("Posting it tomorrow.", "sent", ["promise send 11"]),
        ("I'll pass the file on to you on Monday.", "sent", ["promise send 16"]),
        ("Call me Thursday at 3, please.", "received", ["request call 12 15:00"]),
        ("A call on Thursday at 3 would be great.", "received", ["request call 12 15:00"]),
        ("A quick call back this afternoon would help.", "received", ["request call 10 13:00"]),
        ("I'd like you to call me on Thursday.", "received", ["request call 12"]),
        ("I want you to send it by Friday.", "received", ["request send 13"]),
        ("I expect your call on Thursday at 3.", "received", ["request call 12 15:00"]),
        ("I await your call on Friday.", "received", ["request call 13"]),
        ("Please phone between 9 and 11 tomorrow.", "received", ["request call 11 09:00"]),
        ("You can reach me on Thursday after 3.", "received", ["request call 12 15:00"]),
        ("You may ring me on Thursday from 3 onwards.", "received", ["request call 12 15:00"]),
        ("Best to call me on Thursday after 3.", "received", ["request call 12 15:00"]),
        ("Ring my mobile at 5.", "received", ["request call 10 17:00"]),
        ("Send us the offer by Monday, will you?", "received", ["request send 16"]),
        ("We need your offer by Friday.", "received", ["request send 13"]),
        ("We're waiting for the drawings, please have them here by Friday.", "received", ["request send 13"]),
        ("Would you be so kind as to send the invoice?", "received", ["request send -"]),
        ("Could someone come out on Friday?", "received", ["request visit 13"]),
        ("Can your engineer visit us on Monday at 8?", "received", ["request visit 16 08:00"]),
        ("Please come on Monday at 8.", "received", ["request visit 16 08:00"]),
        ("It would be good if you came by on Friday.", "received", ["request visit 13"]),
        ("Could you get me the figures by tomorrow?", "received", ["request send 11"]),
        ("Kindly let me have your quote by Friday.", "received", ["request send 13"]),
        ("I'd appreciate it if you sent the file today.", "received", ["request send 10"]),
        ("Can you do me a favour and call me at 5?", "received", ["request call 10 17:00"]),
        ("I need you here on Monday at 8.", "received", ["request visit 16 08:00"]),
        ("Why don't you call me on Friday?", "received", ["request call 13"]),
        ("How about you call me Friday at 3?", "received", ["request call 13 15:00"]),
        ("Do call me on Friday.", "received", ["request call 13"]),
        ("Can I ask you to ring me on Friday?", "received", ["request call 13"]),
        ("May I ask for a call on Friday?", "received", ["request call 13"]),
    ],
)
def test_other_ways_to_promise_and_to_ask(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)
