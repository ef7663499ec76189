"""Answers given in pictures, by the calendar or as a scene, and words that only look like them."""

import pytest

from fupmail.understand.answers import read_answer
from fupmail.understand.weights import Weights

NOTHING_LEARNED = Weights((), (), {})
TOLD = [
    # no, without the word
    ("declined", "The trustees could not bring themselves to spend that much on a porch."),
    ("declined", "My brother has said he'll do it for a crate of beer."),
    ("declined", "We ended up finding a used one on Facebook, so we won't be troubling you."),
    ("declined", "You were pipped at the post, I am sorry to say."),
    ("declined", "Your firm was ranked second, and the work was given to another bidder."),
    ("declined", "Had you called a week earlier, we would have signed with you."),
    ("declined", "The project is one of the casualties of the cuts."),
    ("declined", "Much as we liked your people, we took the other offer."),
    ("declined", "After that increase my wife put her foot down."),
    ("declined", "Please release our slot, the wedding's off."),
    # no to the extras, yes to the rest
    ("accepted", "No thanks to the mat and the lamp. For the desk it is a yes from us."),
    # yes, among people who talk
    ("accepted", "Yes to both. Off you go."),
    ("accepted", "Right, so it's you. Mind the hedge."),
    ("accepted", "Alright, you've worn me down. Put us on the list."),
    ("accepted", "The vestry resolved on Sunday to appoint your firm."),
    ("accepted", "The treasurer's agreed, the chair's agreed, get your boots on."),
    ("accepted", "Here it is, signed in all three places."),
    ("accepted", "I have filled in the direct debit form."),
    # later, by the calendar
    ("deferred", "Your offer will be placed before the council on 4 March."),
    ("deferred", "Back to you Thursday."),
    ("deferred", "As soon as the subsidy lands I'll ring you."),
    ("deferred", "The shop shuts on Saturday and opens again on 3 March. Please call me that day."),
    ("deferred", "Not this side of Easter, I fear."),
    ("deferred", "Legal have it, give them a fortnight."),
    ("deferred", "Make it the Wednesday after, please."),
    # a complaint as a scene
    ("complaint", "Your driver backed straight over my roses."),
    ("complaint", "The radiators your man hung are dripping. Please get someone here today."),
    ("complaint", "Thank you for the wall. I only wish they had measured it first."),
    ("complaint", "I ordered blue. It is green."),
    (
        "complaint",
        "You promised it would be done by June. It is September and I am writing this by candlelight.",
    ),
    ("complaint", "So much for the quick response. I rang on Sunday."),
    ("complaint", "Why was I billed again when I paid in May?"),
    # no more
    ("unsubscribe", "How many times do I have to ask? Take us off the list!"),
    ("unsubscribe", "Whatever list your robot keeps, unlist me."),
    (
        "unsubscribe",
        "I want out of these mails. I don't remember signing for them, and no more brochures, please.",
    ),
    # who else, and what
    ("referral", "It's Mrs Pell you want, she holds the purse."),
    ("question", "does the price cover the old tank"),
    ("question", "Before I put this to my boss I need to know what the notice period is."),
    ("question", "I'd love to understand, if we left early, what it would cost."),
]

LOOKS_LIKE = [
    ("complaint", "The decorators before you never finished. Will you?"),
    ("complaint", "We were let down by two builders already. What guarantee do you give?"),
    ("complaint", "Mr Hobbs died in the spring."),
    ("complaint", "Would you take our old one away? It leaks a bit."),
    ("complaint", "Is the rebate already in there or does it come off at the end"),
    ("complaint", "The old boiler packed up again, roll on Friday when yours goes in!"),
    ("complaint", "Not to worry, I was out too. Your man left the tiles with my sister."),
    ("complaint", "Your timing is awful, we are in the middle of a move."),
    ("deferred", "I'd like to know before we go further whether permits are included."),
    ("deferred", "Saw your van in the car park this morning."),
    ("deferred", "The girl on your desk told my wife we would have to wait until Friday."),
    ("deferred", "Planning came through on Monday!"),
    ("deferred", "Our board meets on Thursday and will ask about cover. What insurance do you carry?"),
    ("deferred", "Waiting for the kettle to boil, so I thought I'd say thanks."),
    ("declined", "My husband wants to know does it come in white."),
    ("declined", "I had to decline the cake, doctor's orders."),
    ("declined", "I told the other firms thanks but no thanks."),
    ("accepted", "It's a yes from me in principle, but let me square it with the others."),
    ("accepted", "The contract was signed with the highest-scoring tenderer."),
    ("accepted", "Make it the Tuesday after."),
    ("accepted", "We signed the lease on the new shop!"),
    ("referral", "Wrong attachment, sorry, here is the right one."),
    ("referral", "I forwarded your invoice to accounts."),
    ("unsubscribe", "We did not sign up for daily outages."),
]


@pytest.mark.parametrize(("answer", "text"), TOLD)
def test_a_story_is_understood(answer: str, text: str) -> None:
    assert read_answer(text, weights=NOTHING_LEARNED).answer == answer


@pytest.mark.parametrize(("answer", "text"), LOOKS_LIKE)
def test_a_story_about_something_else_is_left_alone(answer: str, text: str) -> None:
    assert read_answer(text).answer != answer


def test_a_writer_who_needs_time_may_ask_a_question_too() -> None:
    assert read_answer("I need a fortnight to think. What does delivery cost?").answer == "deferred"


def test_trouble_and_a_ban_on_mails_is_a_complaint_before_anything_else() -> None:
    text = "The pump you fitted leaks and nobody called back. And take me off your list."
    assert read_answer(text).answer == "complaint"
