"""Everyday wordings of many trades and countries. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll have Thursday free so I'll nip across to yours at 2.", ["promise visit 12 14:00"]),
        ("I'll come past and drop in at the surgery on Friday.", ["promise visit 13"]),
        ("I will be coming to your office tomorrow at 4 pm.", ["promise visit 11 16:00"]),
        ("Expect me Friday at ten, with ladders.", ["promise visit 13 10:00"]),
        ("I'm going to swing the van round to you Thursday at seven.", ["promise visit 12 07:00"]),
        ("I shall call for the keys on Friday at noon.", ["promise visit 13 12:00"]),
        ("I'll pop my head in on Thursday.", ["promise visit 12"]),
        ("I'll be back Thursday to take the frame down.", ["promise visit 12"]),
        ("We meet on Tuesday at 9 at your plant.", ["promise meet 17 09:00"]),
        ("Your certificate will be posted to you on Monday.", ["promise send 16"]),
        ("If it's all the same to you I'll ring on Thursday.", ["promise call 12"]),
        ("We can't make up our minds before Grandad is back on the 22nd.", ["time 22"]),
        ("I'll knock on your door on Friday about ten.", ["promise visit 13 10:00"]),
        ("I'll drop them into your studio on Thursday morning.", ["promise visit 12 09:00"]),
        ("I'm down to call you on Friday at 11.", ["promise call 13 11:00"]),
        ("We'll talk it through by phone on Thursday at 4.", ["promise call 12 16:00"]),
        ("You have my word that I'll ring the moment the jury is back.", ["promise call -"]),
        ("Look out for an email from me on Thursday.", ["promise send 12"]),
        ("I am putting the signed copy in the post today.", ["promise send 10"]),
        ("The keys will be sent back to you on Friday.", ["promise send 13"]),
        ("Expect the full write-up from me by Friday.", ["promise send 13"]),
        ("Our offer reaches you on Friday.", ["promise send 13"]),
        ("You'll be getting the certificate from me on Friday.", ["promise send 13"]),
        ("I will revert with the datasheet by tomorrow evening.", ["promise send 11 17:00"]),
        ("The minutes of our meeting will follow by Thursday.", ["promise send 12"]),
        ("I'll email the scan today and post the original tomorrow.", ["promise send 10", "promise send 11"]),
        ("I inform you tomorrow about the arrival.", ["time 11"]),
        ("Our team shall revert by 14th March.", ["time 14"]),
        ("I'll be passing your door on Friday.", ["promise visit 13"]),
        ("I'll fit it on Friday, be with you at 8.", ["promise visit 13 08:00"]),
        ("We will collect the machine on Thursday at 9 from your yard.", ["promise visit 12 09:00"]),
        ("Alright chief, see you at the yard at 9 tomorrow.", ["promise meet 11 09:00"]),
        ("I phone again on Monday.", ["promise call 16"]),
        ("We'll ring to rebook.", ["promise call -"]),
        ("Can't talk now, I'll call you on Thursday.", ["promise call 12"]),
        ("The brochure will be winging its way to you today.", ["promise send 10"]),
        ("I'll have a clean copy back with you by Friday.", ["promise send 13"]),
        ("We'll let you have our answer on Friday.", ["time 13"]),
        ("I will take up your matter on the 21st.", ["time 21"]),
        ("I'll send you a corrected one tomorrow.", ["promise send 11"]),
        ("The calculation follows tomorrow.", ["promise send 11"]),
        ("I'll ring you at one tomorrow.", ["promise call 11 13:00"]),
        ("We should have the results for you by Wednesday.", ["promise send 11"]),
        ("We'll sit down with you on Thursday at 3.", ["promise meet 12 15:00"]),
        ("I'll pick you up at the station on Friday at 8.40.", ["promise meet 13 08:40"]),
        ("I'll try you Thursday at 10.", ["promise call 12 10:00"]),
        ("You'll get a bell from me Thursday at noon.", ["promise call 12 12:00"]),
        ("I'll revert to you by telephone on Monday.", ["promise call 16"]),
        ("Let me give you a buzz Monday around 11.", ["promise call 16 11:00"]),
        ("I shall write to you with my report by Friday.", ["promise send 13"]),
        ("I'll get back to you with a firm price on Friday.", ["promise send 13"]),
        ("I'll post them to you on Friday and ring on Monday.", ["promise send 13", "promise call 16"]),
        ("The cards go out to you tomorrow and I write you the number.", ["promise send 11"]),
        ("Sneak peeks headed ur way by Thursday.", ["promise send 12"]),
        ("It'll land in your inbox on Thursday.", ["promise send 12"]),
        ("The report shall be forwarded to your good self by Friday.", ["promise send 13"]),
        ("I will let you have sight of the draft by Monday.", ["promise send 16"]),
        ("We'll leave it until May.", ["time 01"]),
        ("The earliest I can give you a decision is the 25th.", ["time 25"]),
        ("It'll be Thursday before I can give you an answer.", ["time 12"]),
        ("Our reply will reach you on or before 18th March.", ["time 18"]),
        ("My wife and I will have made up our minds by Sunday.", ["time 15"]),
    ],
)
def test_a_promise_is_read_in_everyday_words(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Could you pop the invoice over to me again?", ["request send -"]),
        ("Chuck us the figures by Friday.", ["request send 13"]),
        ("Ping me the link again please.", ["request send -"]),
        ("Please to send me the offer again.", ["request send -"]),
        ("Would you mind awfully sending the certificate before Thursday?", ["request send 12"]),
        ("I'd appreciate the corrected invoice by Thursday.", ["request send 12"]),
        ("I'm going to need the signed pages back by the 13th.", ["request send 13"]),
        ("Please ensure the signed copy is back with us by Thursday.", ["request send 12"]),
        ("Don't forget to email me the statement by noon tomorrow.", ["request send 11 12:00"]),
        ("Kindly send the certificates at your earliest convenience.", ["request send -"]),
        ("Please make a point of ringing me before Friday.", ["request call 13"]),
        ("Please be so kind to call me on Thursday at 15h.", ["request call 12 15:00"]),
        ("I ask you kindly for a callback tomorrow before 10.", ["request call 11 10:00"]),
        ("Pls arrange call from your technical team by tomorrow 11 am.", ["request call 11 11:00"]),
        ("I'd rather you came out here, say Friday at 2?", ["request visit 13 14:00"]),
        ("I'd like to see you at our place on Thursday at 10.", ["request visit 12 10:00"]),
        ("Hold that thought until Friday, would you?", ["time 13"]),
        ("Please call the shop before Friday.", ["request call 13"]),
        ("Please leave it with us until April.", ["time 01"]),
        ("Kindly make it convenient to visit our works on Friday.", ["request visit 13"]),
        ("Our legal department requires one more week.", ["time 17"]),
        ("Could you post one out?", ["request send -"]),
        ("May I ask you to ring our pharmacy on Thursday at 2?", ["request call 12 14:00"]),
        ("I can't talk now, can you try me tomorrow at 4?", ["request call 11 16:00"]),
        ("We ask that you submit the form before 20 March.", ["request send 20"]),
        ("Please hold my slot until Friday.", ["time 13"]),
        ("Please contact us again on 30 March.", ["time 30"]),
        ("Please don't call my wife, call me on Thursday.", ["request call 12"]),
        ("Send it to me when it's ready, no hurry.", ["request send -"]),
        ("Hit me back tomorrow at 10.", ["request call 11 10:00"]),
        ("Give me a shout on Thursday when you're off the boat.", ["request call 12"]),
        ("Could I pick your brains on the phone tomorrow at four?", ["request call 11 16:00"]),
        ("Let's get a call in the diary for Thursday at 3.", ["request call 12 15:00"]),
        ("It would be grand if you could be here Monday at 7.30.", ["request visit 16 07:30"]),
        ("Bring the samples round on Thursday please.", ["request visit 12"]),
        ("We'd love for you to come and measure on Thursday at 4.", ["request visit 12 16:00"]),
        ("Can it keep till Thursday?", ["time 12"]),
        ("Let's regroup on the 20th.", ["time 20"]),
    ],
)
def test_a_request_is_read_in_everyday_words(text: str, expected: list[str]) -> None:
    assert told(text, "received") == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The storm is coming your way on Thursday.",
        "Your order is on its way to you and arrives Thursday.",
        "We will send the pallets to your customer in Graz on Thursday.",
        "We're coming to your neighbour on Thursday.",
        "I'll have the car ready on Thursday.",
        "I'll be out of the office on Thursday.",
        "They expect us Thursday.",
        "Let me know when it suits and I'll pop round.",
        "I will forward your mail to Mr Adams on Thursday.",
        "Please visit us at our booth from 17 to 19 March.",
        "They ask that you submit the form before Friday.",
        "I'll collect the kids from your sister on Thursday.",
        "We will be passing Leeds on Thursday.",
        "Always lovely to see you at 9 in the morning.",
        "Great to chat today.",
        "You'll have a lovely time on Thursday.",
        "I'll be in touch with the insurers tomorrow.",
        "We'll post the results on our website on Thursday.",
        "I shall be out on Monday, July 9.",
        "We are scheduled to meet at 3 pm in the lobby.",
        "Please bring two forms of ID to the appointment on Thursday.",
        "The surveyor will be with you on Thursday between 9 and 11.",
        "Dr Amin is in theatre until 3 and will telephone you after that.",
        "We'll be sending out invitations on Monday.",
        "I'll text you when I'm ten minutes away on Thursday.",
        "I could send you the drawings on Thursday or you could pick them up.",
        "Nothing will be sent to you until the court has ruled on Thursday.",
        "I'll send the plans to the council on Thursday.",
        "Do you expect me on Thursday?",
        "The earliest I can come is Thursday.",
        "He wrote to you with the figures on Thursday.",
        "I'll write you off, then.",
        "I'll bring you up to speed on Thursday.",
        "It would be better if you called the council on Thursday.",
        "Please run this by Rick on Thursday.",
        "We need the roof fixed by the 13th.",
        "Please post the files in this folder by Friday.",
        "Could I speak to Anna by phone on Thursday?",
        "Don't forget that I call the shots on Thursday.",
        "I can hardly wait until Thursday.",
        "We appreciate your sending the samples on Friday, they were lovely.",
    ],
)
def test_what_sounds_alike_and_means_something_else_is_none(text: str) -> None:
    assert (told(text, "sent"), told(text, "received")) == ([], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll ring you Thursday, sorry, Friday at 10.", ["promise call 13 10:00"]),
        ("I'll ring you Thursday - no, make that Friday.", ["promise call 13"]),
        ("I'll ring you on Monday. Sorry, Tuesday.", ["promise call 17"]),
        ("I'll ring you on Friday at 9. Sorry, at 10.", ["promise call 13 10:00"]),
        ("I'll ring you on Monday. No, scrub that, I'm away. I'll ring on Friday.", ["promise call 13"]),
        ("I'll ring you on Monday. Sorry for the wait.", ["promise call 16"]),
    ],
)
def test_a_writer_who_corrects_himself_is_taken_at_his_last_word(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board meets on the 19th and we will give you an answer the following day.", ["time 20"]),
        ("We meet on the 19th. We'll let you know the day after.", ["time 20"]),
        ("We meet on the 19th. We'll let you know the next morning.", ["time 20"]),
        ("The show is on the 19th. We'll let you know the following week.", ["time 23"]),
        ("The show is on the 19th. We'll let you know after that.", ["time 20"]),
        ("The board meets on 26 March. We will let you know the following Monday.", ["time 30"]),
        ("We will let you know the following Monday.", ["time 16"]),
    ],
)
def test_a_day_is_counted_from_the_one_named_before(text: str, expected: list[str]) -> None:
    assert told(text, "received") == expected
