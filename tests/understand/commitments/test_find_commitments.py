"""What people promise and ask for, by example. Everything is written on Tuesday, 10 March 2026, at 9."""

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.model.facts import Commitment, Direction
from fupmail.understand.commitments import find_commitments
from tests.understand.commitments.telling import WRITTEN_AT, start_of


def read(text: str, direction: Direction = "received") -> tuple[Commitment, ...]:
    return find_commitments(text, WRITTEN_AT, direction).commitments


def told(text: str, direction: Direction = "received") -> list[str]:
    return [f"{each.type} {each.action} {start_of(each)}" for each in read(text, direction)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll call you Thursday at 3.", "promise call 12 15:00"),
        ("I'll try you again Monday afternoon.", "promise call 16 13:00"),
        ("Will ring you first thing Wednesday.", "promise call 11 09:00"),
        ("I'm going to give you a quick ring at half four.", "promise call 10 16:30"),
        ("I will follow up with you on Tuesday by phone.", "promise call 17"),
        ("You can expect a call from me on Monday at 10.", "promise call 16 10:00"),
        ("Tomorrow I'll pick up the phone and give you the news.", "promise call 11"),
        ("I'm calling you tomorrow at 9 to confirm.", "promise call 11 09:00"),
        ("We'll talk on Friday at 9.", "promise call 13 09:00"),
        ("I'll call Friday at 3 instead of Thursday at 2.", "promise call 13 15:00"),
        ("I will call you soon.", "promise call -"),
        ("We'll be round on the 12th to fit the sample.", "promise visit 12"),
        ("I'll swing by your place around noon on Saturday.", "promise visit 14 12:00"),
        ("On the 14th we'll come and measure.", "promise visit 14"),
        ("I'll be with you on Monday at 8.", "promise visit 16 08:00"),
        ("I'll get the contract over to you by close of play Friday.", "promise send 13"),
        ("The quote will be with you by Wednesday.", "promise send 11"),
        ("You'll have the figures from me on Monday.", "promise send 16"),
        ("I'll put the drawings in the post on Monday.", "promise send 16"),
        ("Will send details tmrw", "promise send 11"),
        ("I'll see you on Thursday at the trade fair.", "promise meet 12"),
        ("I'll meet you at the gate on Thursday at 10.", "promise meet 12 10:00"),
        ("I'll ring back in ten minutes.", "promise call 10 09:10"),
        ("Talk to you Friday at 1:30.", "promise call 13 13:30"),
        ("I've booked a call with you for Friday at 2pm.", "promise call 13 14:00"),
        ("I'm bringing the samples to your office tomorrow.", "promise visit 11"),
        ("My colleague and I shall attend on Thursday at ten.", "promise visit 12 10:00"),
        ("I'll email them to you no later than 16 March.", "promise send 16"),
        ("You'll have them on your desk Friday.", "promise send 13"),
        ("Sending it over this afternoon.", "promise send 10 13:00"),
        ("I'll send it across first thing in the morning.", "promise send 11 09:00"),
        ("I'll be sending Monday's photos over this evening.", "promise send 10 17:00"),
        ("I shall contact you next week.", "promise call 16"),
        ("We cannot decide before the 26th.", "promise time 26"),
        ("We need two more weeks to decide.", "promise time 24"),
        ("Back to you by Friday.", "promise time 13"),
        ("I'll get back to you within 3 business days.", "promise time 13"),
        ("My wife and I will decide by Sunday.", "promise time 15"),
        ("The committee meets on the 20th and we will decide then.", "promise time 20"),
        ("Let me sleep on it over the weekend and I'll get back to you Monday.", "promise time 16"),
    ],
)
def test_a_promise_is_found_with_its_act_and_time(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please call me Thursday.", "request call 12"),
        ("Can we talk on the phone tomorrow at 3?", "request call 11 15:00"),
        ("I would be grateful for a call on Thursday at 4 pm.", "request call 12 16:00"),
        ("I need the drawings by Friday noon at the latest.", "request send 13 12:00"),
        ("Please send the invoice to accounts@shop.example by Friday.", "request send 13"),
        ("Let's park it until Friday.", "request time 13"),
        ("Remind me on Friday, would you?", "request time 13"),
        ("Could you call me after the 15th?", "request call 16"),
        ("I'm on holiday until the 20th, so please call after that.", "request call 21"),
        ("call me after 3 tomorrow", "request call 11 15:00"),
        ("Give me a ring after the 15th.", "request call 16"),
        ("Would you mind calling me tomorrow?", "request call 11"),
        ("If you could call me on Monday that would be great.", "request call 16"),
        ("I'd appreciate a call back on Monday.", "request call 16"),
        ("Any chance you could ring me on Friday afternoon?", "request call 13 13:00"),
        ("Call me back at 555-0134 tomorrow between 2 and 4.", "request call 11 14:00"),
        ("Where is my order?? Call me.", "request call -"),
        ("Can you stop by the shop on Saturday morning?", "request visit 14 09:00"),
        ("Can you send someone out on Tuesday?", "request visit 17"),
        ("Could you please send me the price list?", "request send -"),
        ("Please email the signed copy back by 5pm on Friday.", "request send 13 17:00"),
        ("Could you let me have the drawings by Monday?", "request send 16"),
        ("Please check the order and share the confirmation by tomorrow.", "request send 11"),
        ("Please meet me at the property on the 16th at 10 am.", "request meet 16 10:00"),
        ("Give us until Friday.", "request time 13"),
        ("Let me think about it for two weeks.", "request time 24"),
        ("Can we have until the 20th to decide?", "request time 20"),
        ("Please follow up with me on the 30th.", "request time 30"),
    ],
)
def test_a_request_is_found_with_its_act_and_time(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Our technician will call you Thursday at 10.",
        "He will get back to you by Friday.",
        "I'll have Sarah call you Thursday.",
        "I'll call him on Thursday.",
        "I will call the bank on Thursday.",
        "I might call you Thursday.",
        "I could come by on Friday.",
        "In your place I would call the office on Friday.",
        "I called you on Thursday at 3.",
        "I was going to call you Thursday.",
        "I won't be calling anybody on Thursday.",
        "Shall I call you tomorrow at 4?",
        "Would Thursday suit for a call?",
        "When can you call me?",
        "The call option expires Thursday at 3.",
        "Our call center is open Monday to Friday, 9 to 5.",
        "Good call on the larger pipes, they arrive Thursday.",
        "Looking forward to our call on Thursday at 3.",
        "You said you would call me on Monday.",
        'Your note said "please call me on Tuesday at 10".',
        "> I'll call you Thursday at 3.",
        "Feel free to call me any time.",
        "Please call us or email for assistance.",
        "Please forward this to your manager.",
        "Please send my regards to your wife.",
        "I'll come up with a plan by Friday.",
        "I will be out of the office until Monday.",
        "Talk to you soon!",
        "We always call customers back within 24 hours.",
    ],
)
def test_what_only_looks_like_a_commitment_is_none(text: str) -> None:
    assert told(text) == []


def test_several_commitments_keep_their_own_times() -> None:
    text = (
        "I will mail the samples on Friday and call you Monday at 4. Could you send me the plan by Thursday?"
    )
    assert told(text, "sent") == ["promise send 13", "promise call 16 16:00", "request send 12"]


def test_a_quote_is_the_sentence_with_white_space_collapsed() -> None:
    (commitment,) = read("Hello Ann,\n\nthank you.   I'll call\nyou on Thursday.\n\nBob")
    assert commitment.quote == "I'll call you on Thursday."


def test_what_both_sides_agree_on_is_the_writers_word_or_wish() -> None:
    assert told("Let's talk Thursday at 3.", "sent") == ["promise call 12 15:00"]
    assert told("Let's talk Thursday at 3.", "received") == ["request call 12 15:00"]
    assert told("Let's talk sometime.", "sent") == []


def test_a_sellers_call_us_without_a_day_is_no_request() -> None:
    assert told("Questions? Call us.", "sent") == []
    assert told("My order is late. Call us.", "received") == ["request call -"]


def test_a_second_reading_of_the_time_is_kept() -> None:
    (commitment,) = read("I'll call you next Friday.", "sent")
    assert (commitment.start, commitment.other) == (dt.date(2026, 3, 20), dt.date(2026, 3, 13))


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Let's skip the call.", "call"),
        ("No need to call on Thursday.", "call"),
        ("I have to cancel our call Thursday.", "call"),
        ("I can't make our meeting tomorrow.", "meet"),
        ("We no longer need the site visit.", "visit"),
        ("Our call on Monday is cancelled.", "call"),
        ("Scrap Thursday, I'm away.", "call"),
    ],
)
def test_what_is_called_off_is_a_cancellation_and_no_commitment(text: str, action: str) -> None:
    found = find_commitments(text, WRITTEN_AT, "received")
    assert [each.action for each in found.cancellations] == [action]
    assert found.commitments == ()


@pytest.mark.parametrize(
    "text",
    [
        "I'll call to cancel my subscription on Monday.",
        "If you need to cancel our call, let me know.",
        "Please don't forget our call on Monday.",
        "We won't be needing your services.",
    ],
)
def test_other_talk_of_cancelling_calls_nothing_off(text: str) -> None:
    assert find_commitments(text, WRITTEN_AT, "received").cancellations == ()


def test_a_call_moved_is_called_off_and_promised_anew() -> None:
    found = find_commitments(
        "I must cancel our call on Thursday, but I'll ring you Friday at 9.", WRITTEN_AT, "sent"
    )
    assert [each.action for each in found.cancellations] == ["call"]
    assert [start_of(each) for each in found.commitments] == ["13 09:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ich rufe Sie nächsten Dienstag um 15 Uhr an.", ["promise call 17 15:00"]),
        ("In zwei Wochen rufe ich Sie an.", ["promise call 24"]),
        ("Ich schicke Ihnen das Angebot bis Freitag.", ["promise send 13"]),
        ("Ich melde mich am 3. April bei Ihnen.", ["promise time 03"]),
        ("Bitte rufen Sie mich morgen um halb drei an.", ["request call 11 14:30"]),
        ("Können Sie mich am Montagnachmittag anrufen?", ["request call 16 13:00"]),
        ("Ich rufe Sie am Donnerstag nicht an.", []),
        ("Soll ich Sie am Donnerstag anrufen?", []),
        ("Falls Sie Fragen haben, rufen Sie mich an.", []),
        ("Je vous appelle jeudi à 15h.", ["promise call 12 15:00"]),
        ("Nous passerons le 3 avril vers 10 heures.", ["promise visit 03 10:00"]),
        ("Je reviens vers vous la semaine prochaine.", ["promise time 16"]),
        ("Pouvez-vous me rappeler mardi prochain dans la matinée ?", ["request call 17 09:00"]),
        ("Je ne vous appelle pas jeudi.", []),
    ],
)
def test_german_and_french_promise_and_ask_in_their_common_forms(text: str, expected: list[str]) -> None:
    assert told(text, "sent") == expected


SAID = """
    I'll I will we call you me please send the quote by Friday Thursday at 3 if unless not cancel
    our , . ? and then let us think until next week could ring > " ( ) before when 9/8 get back to
    give have it from -
"""
WORDS = st.sampled_from(SAID.split())


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_is_read_and_its_quotes_are_pieces_of_it(text: str) -> None:
    found = find_commitments(text, WRITTEN_AT, "sent")
    assert found == find_commitments(text, WRITTEN_AT, "sent")
    whole = " ".join(text.split())
    quotes = [each.quote for each in found.commitments] + [each.quote for each in found.cancellations]
    assert all(quote and quote in whole for quote in quotes)


@pytest.mark.parametrize(
    "piece",
    [
        "I will ",
        "you'll have the ",
        "let me have it ",
        "I'll send it to ",
        "please and then ",
        "cancel our ",
        "can we move it to ",
        "I need to move our call from the call ",
        "we need a little more more time ",
        "und melde mich ",
        "vous aurez la ",
        '"',
        "> \n",
    ],
)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    text = piece * (12_000 // len(piece))

    def seconds(length: int) -> float:
        begun = time.process_time()
        find_commitments(text[:length], WRITTEN_AT, "sent")
        return time.process_time() - begun

    ratios = (seconds(12_000) / max(seconds(6_000), 1e-3) for _ in range(5))
    assert any(ratio < 3 for ratio in ratios)


@pytest.mark.parametrize(
    "text",
    [
        "I plan to attend your conference next week.",
        "I will attend.",
        "I'll attend the board dinner on Thursday.",
        "I will send a crew to look at it on Thursday.",
        "I'll forward your note to our branch today.",
        "Your parcel will be with you tomorrow.",
        "Call me crazy, but I prefer the yellow one.",
        "Please email Julie the list.",
        "Voulez-vous que je vous appelle lundi ?",
    ],
)
def test_events_carriers_and_words_to_others_are_no_commitments(text: str) -> None:
    assert told(text, "sent") == []
    assert told(text) == []
