"""Promises to call, by the families of wording. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My intention is to ring you on Thursday.", "promise call 12"),
        ("It's my intention to phone you on Monday morning about the valve.", "promise call 16 09:00"),
        ("The plan is to call you on Thursday once the lab is done.", "promise call 12"),
        ("My idea is to ring you on Friday and go through the bill.", "promise call 13"),
        ("Plan is to give you a call Thursday at noon.", "promise call 12 12:00"),
        ("My next step is to telephone you tomorrow.", "promise call 11"),
        ("I mean to ring you on Friday.", "promise call 13"),
        ("I've every intention of calling you on Thursday.", "promise call 12"),
        ("I fully intend to call you on Thursday.", "promise call 12"),
        ("I undertake to telephone you on Thursday.", "promise call 12"),
        ("I've made a note to call you on Thursday.", "promise call 12"),
        ("I have it in my diary to ring you Thursday.", "promise call 12"),
        ("I've put a reminder in to call you on Thursday.", "promise call 12"),
        ("You're in my diary for a call on Thursday at 3.", "promise call 12 15:00"),
        ("I have you down for a call on Thursday at 3.", "promise call 12 15:00"),
        ("I've got you pencilled in for a call Thursday at 3.", "promise call 12 15:00"),
        ("What I'll do is ring you Thursday.", "promise call 12"),
        ("What I will do is give you a buzz on Thursday.", "promise call 12"),
        ("Best I can do is ring you Thursday.", "promise call 12"),
        ("First thing I'll do on Thursday is call you.", "promise call 12"),
        ("The first thing I'll do is call you.", "promise call -"),
    ],
)
def test_a_plan_or_a_note_to_call_is_a_promise(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Be sure I call you back at once.", "promise call -"),
        ("Trust me to ring you Thursday.", "promise call 12"),
        ("I promise you a call on Thursday.", "promise call 12"),
        ("I promise you'll get a call on Thursday.", "promise call 12"),
        ("I won't forget to call you Thursday.", "promise call 12"),
        ("I shan't fail to ring you on Thursday.", "promise call 12"),
        ("I will not fail to telephone you on Thursday.", "promise call 12"),
        ("Allow me to call you on Thursday.", "promise call 12"),
        ("Permit me to telephone you on Thursday.", "promise call 12"),
    ],
)
def test_an_assurance_to_call_is_a_promise(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It'll be half past eight this evening when I ring.", "promise call 10 20:30"),
        ("It will be Thursday when I call you.", "promise call 12"),
        ("It'll be Thursday before I can ring you.", "promise call 12"),
        ("Thursday is when I'll call you.", "promise call 12"),
        ("It'll be me calling you on Thursday.", "promise call 12"),
        ("That'll be me ringing you on Thursday.", "promise call 12"),
    ],
)
def test_the_hour_may_stand_before_the_call(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Expect your phone to ring on Thursday, that'll be me.", "promise call 12"),
        ("Expect the phone to go on Thursday.", "promise call 12"),
        ("When the phone goes on Thursday, it'll be me.", "promise call 12"),
        ("Your phone will ring at 3 on Thursday and it will be me.", "promise call 12 15:00"),
        ("Expect to hear my voice on Thursday.", "promise call 12"),
        ("You'll be hearing my voice on Thursday.", "promise call 12"),
        ("A call from me is coming Thursday.", "promise call 12"),
        ("You've a call coming from me on Thursday.", "promise call 12"),
        ("You're getting a call from me Thursday.", "promise call 12"),
        ("Thursday you get a call from me.", "promise call 12"),
        ("A call from me will follow on Thursday.", "promise call 12"),
        ("My call will reach you on Thursday.", "promise call 12"),
        ("There'll be a call from me on Thursday.", "promise call 12"),
        ("Watch for my call on Thursday.", "promise call 12"),
        ("Look out for a call from me on Thursday.", "promise call 12"),
        ("Stand by for my call on Thursday.", "promise call 12"),
    ],
)
def test_a_phone_that_will_ring_is_a_promised_call(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leave a message with Pat and I will return your call.", "promise call -"),
        ("I'll return your call on Thursday.", "promise call 12"),
        ("I shall be returning your call on Thursday.", "promise call 12"),
        ("I'll have a word with you over the phone on Thursday.", "promise call 12"),
        ("I'll pick the phone up to you on Thursday.", "promise call 12"),
        ("I'll be picking up the phone to you on Thursday.", "promise call 12"),
        ("I'll make that call to you on Thursday.", "promise call 12"),
        ("I'll raise you on the phone Thursday.", "promise call 12"),
        ("I'll attempt to call you on Thursday.", "promise call 12"),
        ("I'll give the shop a ring on Thursday.", "promise call 12"),
        ("I'll call on your mobile Thursday.", "promise call 12"),
        ("I'll zoom you on Thursday.", "promise call 12"),
        ("I'll Skype you on Thursday.", "promise call 12"),
        ("I'll FaceTime you on Thursday.", "promise call 12"),
        ("I'll video call you on Thursday.", "promise call 12"),
        ("I'll give you a tingle Thursday.", "promise call 12"),
        ("I'll give you a ding Thursday.", "promise call 12"),
        ("I'll give you a jingle on Thursday.", "promise call 12"),
        ("I'll gie ye a ring Thursday.", "promise call 12"),
        ("I'll bell you Thursday.", "promise call 12"),
        ("I'll holler at you Thursday by phone.", "promise call 12"),
        ("I'll hit you up by phone Thursday.", "promise call 12"),
        ("I'll tinkle you on Thursday.", "promise call 12"),
        ("callin ya thurs at 7am b4 work", "promise call 12 07:00"),
        ("ringin ya thurs", "promise call 12"),
        ("givin you a call thursday", "promise call 12"),
        ("I'll gve you a call Thursday.", "promise call 12"),
        ("imma call you thursday", "promise call 12"),
        ("Im gonna ring you thursday", "promise call 12"),
        ("Imma ring u thursday", "promise call 12"),
    ],
)
def test_calling_has_many_words(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I will be in touch to talk you through the audit.", "promise call -"),
        ("I will get in touch to arrange a call.", "promise call -"),
        ("I will be in touch to speak about the lease.", "promise call -"),
        ("We will contact you to talk through the plans.", "promise call -"),
        ("I'll contact you for a chat about the plans.", "promise call -"),
        ("I'll be in touch shortly to fix a time to talk.", "promise call -"),
        ("I'll reach out to set up a time to speak.", "promise call -"),
        ("I'll be phoning before long about the roof.", "promise call -"),
        ("I'll be ringing in due course.", "promise call -"),
        ("I'll ring in due course.", "promise call -"),
        ("I'll call at some point about the roof.", "promise call -"),
        ("I will ring regarding the survey.", "promise call -"),
        ("I'll phone just as soon as they're in.", "promise call -"),
        ("I'll ring without fail.", "promise call -"),
        ("I'll phone straight away.", "promise call -"),
        ("I'll ring right back.", "promise call -"),
        ("I'll call right away.", "promise call -"),
        ("I'll call straight after.", "promise call -"),
        ("I'll call directly after the meeting.", "promise call -"),
        ("I'll call from the train.", "promise call -"),
        ("I'll call from the road.", "promise call -"),
        ("I'll call on my way home.", "promise call -"),
    ],
)
def test_being_in_touch_to_talk_is_calling(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Put me down to call you Thursday.", "promise call 12"),
        ("Tomorrow I'm away but Thursday I'm on the phone to you.", "promise call 12"),
        ("I will contact you telephonically on Monday.", "promise call 16"),
        ("I shall be contacting you on Monday by telephone.", "promise call 16"),
        ("I'll gie you a bell Thursday.", "promise call 12"),
        ("I shall do myself the pleasure of telephoning you on Thursday.", "promise call 12"),
        ("I will have the pleasure of calling you on Thursday.", "promise call 12"),
        ("I'll take the liberty of ringing you on Thursday.", "promise call 12"),
        ("One of us will ring you on Thursday.", "promise call 12"),
        ("Yours truly will ring you Thursday.", "promise call 12"),
        ("I personally will ring you on Thursday.", "promise call 12"),
        ("I for my part will call you on Thursday.", "promise call 12"),
        ("I will, as promised, call you on Thursday.", "promise call 12"),
        ("I will, of course, ring you on Thursday.", "promise call 12"),
        ("I'll, um, call you Thursday.", "promise call 12"),
        ("I'll call the number you gave me on Thursday.", "promise call 12"),
        ("I'll call that number on Thursday.", "promise call 12"),
        ("I'll try to reach you on Thursday by phone.", "promise call 12"),
        ("I'll try and get you on Thursday on the mobile.", "promise call 12"),
        ("I'll have another go at ringing you on Thursday.", "promise call 12"),
        ("I'll find a minute to ring you on Thursday.", "promise call 12"),
        ("I'm scheduled to call you Thursday.", "promise call 12"),
        ("I'm booked to call you on Thursday.", "promise call 12"),
        ("Hang tight, call coming your way Thursday.", "promise call 12"),
        ("Call coming Thursday.", "promise call 12"),
        ("Phone call from me Thursday.", "promise call 12"),
        ("You'll get your phone call on Thursday.", "promise call 12"),
        ("You'll have your call on Thursday.", "promise call 12"),
        ("I'll let you know by phone.", "promise call -"),
        ("I'll let you know by phone on Thursday.", "promise call 12"),
    ],
)
def test_a_promised_call_has_many_heads_and_ends(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll give yous a shout Thursday evening.", "promise call 12 17:00"),
        ("I'll gie ye a wee bell Thursday.", "promise call 12"),
        ("I'm fixing to call you Thursday.", "promise call 12"),
        ("Imma hit your line Thursday.", "promise call 12"),
        ("I'll hit your cell Thursday.", "promise call 12"),
        ("I shall be making a call to you on Thursday.", "promise call 12"),
        ("I will make you a call on Thursday.", "promise call 12"),
        ("I make you a call on Thursday.", "promise call 12"),
        ("I will contact you on phone on Thursday.", "promise call 12"),
        ("Will contact you on your mobile Thursday.", "promise call 12"),
        ("You'll have me on the line at 10 on Thursday.", "promise call 12 10:00"),
        ("As discussed: call from me on Thursday.", "promise call 12"),
        ("Thursday works, I'll call you.", "promise call 12"),
        ("Thursday it is then, I'll call you.", "promise call 12"),
        ("Thursday at 2 it is, I'll ring.", "promise call 12 14:00"),
        ("Thursday 2 pm, I'll call the number below.", "promise call 12 14:00"),
        ("OK will ring u thurs", "promise call 12"),
        ("wil call u thur", "promise call 12"),
        ("Let's have that call on Thursday.", "promise call 12"),
    ],
)
def test_calls_are_promised_in_many_regions(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll have you on the phone by Thursday.", "promise call 12"),
        ("I have resolved to ring you on Thursday.", "promise call 12"),
        ("I am determined to call you on Thursday.", "promise call 12"),
        ("I'm all set to call you Thursday.", "promise call 12"),
        ("Expect a bell from me Thursday.", "promise call 12"),
        ("Expect me on the line Thursday.", "promise call 12"),
        ("Expect me to call on Thursday.", "promise call 12"),
        ("Expect me to ring you Thursday.", "promise call 12"),
        ("You can expect me to call you Thursday.", "promise call 12"),
        ("You should expect a call from me on Thursday.", "promise call 12"),
        ("You should get a call from me on Thursday.", "promise call 12"),
        ("You should be hearing from me by phone on Thursday.", "promise call 12"),
        ("We'll speak by phone Thursday.", "promise call 12"),
        ("We'll do the call on Thursday.", "promise call 12"),
        ("I'll get on to you by phone.", "promise call -"),
        ("You'll be getting a call from me.", "promise call -"),
    ],
)
def test_calls_are_promised_by_turns_of_phrase(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]
