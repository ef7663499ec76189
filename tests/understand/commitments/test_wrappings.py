"""Wrapped, short and idle words. Everything is written on Tuesday, 10 March 2026, at 9."""

import datetime as dt

import pytest

from fupmail.model.facts import Commitment, Direction
from fupmail.understand.commitments import find_commitments

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def told(text: str, direction: Direction) -> list[str]:
    found = find_commitments(text, WRITTEN_AT, direction)
    kept = [f"{_kind(each)}{each.action} {_start(each)}" for each in found.commitments]
    return sorted(kept + [f"off {each.action}" for each in found.cancellations])


def _kind(commitment: Commitment) -> str:
    return "" if commitment.action == "time" else f"{commitment.type} "


def _start(commitment: Commitment) -> str:
    start = commitment.start
    return f"{start:%d %H:%M}" if isinstance(start, dt.datetime) else f"{start:%d}" if start else "-"


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("I'll give you a tinkle on Thursday evening.", "sent", ["promise call 12 17:00"]),
        ("I'm going to phone you back at quarter to three.", "sent", ["promise call 10 14:45"]),
        ("We'll have the sample with you by the end of next week.", "sent", ["promise send 20"]),
        ("You can count on me to call on Friday at 11.", "sent", ["promise call 13 11:00"]),
        ("Rest assured that I will call you on Friday.", "sent", ["promise call 13"]),
        ("I commit to sending the report by Friday.", "sent", ["promise send 13"]),
        ("I'm committed to getting you the report by Friday.", "sent", ["promise send 13"]),
        ("I guarantee you'll have the plans by Monday.", "sent", ["promise send 16"]),
        ("My promise: the quote is with you on Thursday.", "sent", ["promise send 12"]),
        ("I shall be sending you the documents under separate cover tomorrow.", "sent", ["promise send 11"]),
        ("Expect the drawings on Friday.", "sent", ["promise send 13"]),
        ("The drawings will reach you on Friday.", "sent", ["promise send 13"]),
        ("You should have the quote by Wednesday.", "sent", ["promise send 11"]),
        ("You should receive the contract by tomorrow.", "sent", ["promise send 11"]),
        ("I'll have the contract over to you this afternoon.", "sent", ["promise send 10 13:00"]),
        ("I will make sure you get the file by noon.", "sent", ["promise send 10 12:00"]),
        ("I'll arrange for the samples to be sent on Friday.", "sent", ["promise send 13"]),
        ("I'll see to it that you have the quote tomorrow.", "sent", ["promise send 11"]),
        ("The report gets emailed to you on Friday.", "sent", ["promise send 13"]),
        ("I plan on calling you Friday.", "sent", ["promise call 13"]),
        ("I plan on sending the quote Thursday.", "sent", ["promise send 12"]),
        ("I'm planning to visit you on the 19th.", "sent", ["promise visit 19"]),
        ("We're planning to come out on Friday to measure.", "sent", ["promise visit 13"]),
        ("We intend to visit your site on 20 March.", "sent", ["promise visit 20"]),
        ("I am to call you on Friday.", "sent", ["promise call 13"]),
        ("I was thinking I'd call you on Friday.", "sent", []),
        ("I'd be calling you on Friday then.", "sent", []),
        ("Jim and I will come by on Thursday at 2.", "sent", ["promise visit 12 14:00"]),
        ("My partner and I will visit on the 20th.", "sent", ["promise visit 20"]),
        ("Both of us will be at your office at 9 on Friday.", "sent", ["promise visit 13 09:00"]),
        (
            "I'll be in Leeds on Thursday and will stop by your office at 3.",
            "sent",
            ["promise visit 12 15:00"],
        ),
        ("I'm stopping by on Thursday at 3.", "sent", ["promise visit 12 15:00"]),
        ("I'll nip over on Monday to have a look.", "sent", ["promise visit 16"]),
        ("I'll be round first thing Friday.", "sent", ["promise visit 13 09:00"]),
        ("We arrive at your premises on Friday at 7.", "sent", ["promise visit 13 07:00"]),
        ("I'll get in touch by phone next Tuesday.", "sent", ["promise call 17"]),
        ("Will phone again Monday.", "sent", ["promise call 16"]),
        ("Will email you the deck tonight.", "sent", ["promise send 10 17:00"]),
        ("'ll send it tmrw", "sent", ["promise send 11"]),
        ("gonna call u at 5", "sent", ["promise call 10 17:00"]),
        ("calling u tmrw at 9", "sent", ["promise call 11 09:00"]),
        ("will drop the keys off at your office on friday", "sent", ["promise visit 13"]),
        ("I'll ping you the link on Monday.", "sent", ["promise send 16"]),
        ("I'll upload the files to your Dropbox by Friday.", "sent", ["promise send 13"]),
        ("I'll get a quote over to you before the weekend.", "sent", ["promise send 13"]),
        ("Let me send you the details tomorrow.", "sent", ["promise send 11"]),
        ("Let me check with our supplier and get back to you on Thursday.", "sent", ["time 12"]),
        ("I'll check with our supplier and let you know on Thursday.", "sent", ["time 12"]),
        ("I'll find out and tell you on Friday.", "sent", ["time 13"]),
        ("I'll talk to the board and report back on the 20th.", "sent", ["time 20"]),
        ("I'll discuss it with my wife and ring you on Sunday.", "sent", ["promise call 15"]),
        ("I need to talk to my husband first and will call you on Sunday.", "sent", ["promise call 15"]),
        ("We'll review it and revert by Wednesday.", "sent", ["time 11"]),
        ("You'll have my answer on Friday.", "sent", ["time 13"]),
        ("You'll get a definite answer by the 20th.", "sent", ["time 20"]),
        ("We'll make a decision in April.", "sent", ["time 01"]),
        ("The board meets on the 18th; I'll let you know after that.", "sent", ["time 19"]),
        ("I'll be able to tell you more next week.", "sent", ["time 16"]),
        ("We'll know by Friday.", "sent", ["time 13"]),
        ("We hope to have a decision by Friday.", "sent", []),
        ("I'd expect to have an answer for you by Friday.", "sent", ["time 13"]),
    ],
)
def test_promises_are_heard_in_many_wrappings(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Would you call me at 3 tomorrow, please?", "received", ["request call 11 15:00"]),
        ("Would you be able to ring me on Thursday morning?", "received", ["request call 12 09:00"]),
        ("Is there any chance you could phone me on Friday?", "received", ["request call 13"]),
        ("Could I trouble you to call me on Friday?", "received", ["request call 13"]),
        ("Could I get you to send me the drawings by Friday?", "received", ["request send 13"]),
        ("I was hoping you could call me on Friday.", "received", ["request call 13"]),
        ("I was wondering if you could send the plans by Friday.", "received", ["request send 13"]),
        ("I'd be grateful if you rang me on Friday.", "received", ["request call 13"]),
        ("It would help if you could send the plans by Friday.", "received", ["request send 13"]),
        ("It'd be great to get a call from you on Friday.", "received", ["request call 13"]),
        ("It'd be great to talk on Friday at 3.", "received", ["request call 13 15:00"]),
        ("Looking forward to receiving your quote by Friday.", "received", ["request send 13"]),
        ("We'd like to receive your offer by 20 March.", "received", ["request send 20"]),
        ("We would like to have your offer by 20 March.", "received", ["request send 20"]),
        ("We must have the certificate by Friday.", "received", ["request send 13"]),
        ("The certificate has to be here by Friday.", "received", ["request send 13"]),
        ("We need the drawings from you by Friday.", "received", ["request send 13"]),
        ("Get me the numbers by Friday.", "received", ["request send 13"]),
        ("Kindly arrange to call us on Friday at 11.", "received", ["request call 13 11:00"]),
        ("Kindly do the needful and send the quotation by tomorrow.", "received", ["request send 11"]),
        ("Request you to share the drawings by Friday.", "received", ["request send 13"]),
        ("Do send me the brochure.", "received", ["request send -"]),
        ("Do drop in on Friday.", "received", ["request visit 13"]),
        ("Come over on Friday at 10.", "received", ["request visit 13 10:00"]),
        ("You're welcome to come by on Friday at 10.", "received", []),
        ("Please have your engineer call me on Friday.", "received", ["request call 13"]),
        ("Have your engineer ring me on Friday.", "received", ["request call 13"]),
        ("Please make sure the contract reaches us by Friday.", "received", ["request send 13"]),
        ("Please ensure you send it by Friday.", "received", ["request send 13"]),
        ("Please be here at 8 on Friday.", "received", ["request visit 13 08:00"]),
        ("Can you be here on Friday at 8?", "received", ["request visit 13 08:00"]),
        ("Can you be on site on Friday at 8?", "received", ["request visit 13 08:00"]),
        ("Could we have a chat on the phone on Friday?", "received", ["request call 13"]),
        ("Could we schedule a call for Thursday at 2?", "received", ["request call 12 14:00"]),
        ("Let's schedule a call for Thursday at 2.", "received", ["request call 12 14:00"]),
        ("Let's have a call next Tuesday at 10.", "received", ["request call 17 10:00"]),
        ("Let's speak after Easter.", "received", ["request call 07"]),
        ("Let's get together on Friday.", "received", ["request meet 13"]),
        ("Let's meet at the site on Friday at 9.", "received", ["request meet 13 09:00"]),
        ("Can we meet on Friday at 9?", "received", ["request meet 13 09:00"]),
        ("Could we meet at your showroom on Saturday at 11?", "received", ["request meet 14 11:00"]),
        ("Please phone my assistant on Friday to fix a date.", "received", []),
        ("Text me when you get there.", "received", []),
        ("Call if anything comes up.", "received", []),
        ("Call me sometime.", "received", ["request call -"]),
        ("Call me back please, any time after 2 today.", "received", ["request call 10 14:00"]),
        ("Pls call 2moro 3pm", "received", ["request call 11 15:00"]),
        ("Need the quote by Friday.", "received", ["request send 13"]),
        ("Need you to send the quote by Friday.", "received", ["request send 13"]),
        ("Try my mobile tomorrow after 4.", "received", ["request call 11 16:00"]),
        ("You'll get me on 07700 900123 tomorrow from 2.", "received", ["request call 11 14:00"]),
        ("I'm free Thursday at 3 if you want to call.", "received", []),
        ("I'm available for a call on Thursday from 2 to 4.", "received", []),
        ("Thursday at 3 is good for a call.", "received", []),
    ],
)
def test_requests_are_heard_in_many_wrappings(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Give me until Friday and I'll have an answer.", "received", ["time 13"]),
        ("Can we get back to this in May?", "received", ["time 01"]),
        ("Let's revisit this in the autumn.", "received", []),
        ("Let's pick this up again in May.", "received", ["time 01"]),
        ("Let's talk again in May.", "received", ["request call 01"]),
        ("Come back to us in September.", "received", ["time 01"]),
        ("Ask me again in two weeks.", "received", ["time 24"]),
        ("Ask again after the 20th.", "received", ["time 21"]),
        ("Can this wait until Monday?", "received", ["time 16"]),
        ("Can it wait until after Easter?", "received", ["time 07"]),
        ("Could you hold your price until the 30th?", "received", []),
        ("Please be patient until Friday.", "received", ["time 13"]),
        ("I'm swamped until Friday, I'll look at it then.", "received", ["time 13"]),
        ("I'll look at it over the weekend.", "received", ["time 14"]),
        ("I'll get to this next week.", "received", ["time 16"]),
        ("I can look at it on Monday.", "received", ["time 16"]),
        ("We're not ready to decide before June.", "received", ["time 01"]),
        ("We can't commit before the 20th.", "received", ["time 20"]),
        ("Nothing will be decided before April.", "received", ["time 01"]),
        ("Not before April, I'm afraid.", "received", []),
        ("It'll be a couple of weeks before we can decide.", "received", ["time 24"]),
        ("We'll need to sleep on it until Monday.", "received", ["time 16"]),
        ("I want to think it over until Friday.", "received", ["time 13"]),
        ("Leave it with me until Friday.", "received", ["time 13"]),
        ("Leave it with me till Monday.", "received", ["time 16"]),
    ],
)
def test_putting_off_is_heard_in_many_words(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("The technician said he would call on Friday.", "received", []),
        ("I've asked him to call you on Friday.", "received", []),
        ("He promised to call me on Friday.", "received", []),
        ("Did you call me on Friday?", "received", []),
        ("Were you going to send the plan by Friday?", "received", []),
        ("Why didn't you call me on Monday?", "received", []),
        ("Thanks for calling me on Monday.", "received", []),
        ("You were supposed to call me on Monday.", "received", []),
        ("Nobody called me on Monday.", "received", []),
        ("I waited for your call on Monday.", "received", []),
        ("We expected the drawings on Friday.", "received", []),
        ("I'd call that a bargain.", "received", []),
        ("I'll call a spade a spade.", "received", []),
        ("Let's call it a day.", "received", []),
        ("Let's call it 500 by Friday.", "received", []),
        ("I'll call my lawyer on Friday.", "received", []),
        ("I will visit my mother on Friday.", "received", []),
        ("I'll send my son to university in May.", "received", []),
        ("I'll meet him on Friday.", "received", []),
        ("We meet every Friday.", "received", []),
        ("We have a board meeting on Friday.", "received", []),
        ("The order was sent on Friday.", "received", []),
        ("The parcel comes on Friday.", "received", []),
        ("Delivery is on Friday.", "received", []),
        ("I'll be away until Friday.", "received", []),
        ("I'm on leave until the 20th.", "received", []),
        ("Our offices are closed until Monday.", "received", []),
        ("The offer is valid until Friday.", "received", []),
        ("Payment is due by Friday.", "received", []),
        ("Please pay by Friday.", "received", []),
        ("The sale ends on Friday.", "received", []),
        ("What time will you call on Friday?", "received", []),
        ("Will you be in on Friday?", "received", []),
        ("If I don't hear from you I'll call on Friday.", "received", []),
        ("If that suits, I could come by on Friday.", "received", []),
        ("Happy to jump on a call on Friday.", "received", []),
        ("We would be happy to send samples.", "received", []),
        ("We could send someone on Friday.", "received", []),
        ("I may be able to send it on Friday.", "received", []),
        ("You won't hear from me before Friday.", "received", []),
    ],
)
def test_others_the_past_and_mere_facts_commit_nobody(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)
