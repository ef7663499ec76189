"""Families of answers: who decides, on what, and whether it is denied, doubted or another's doing."""

import time

import pytest

from fupmail.understand.answers import read_answer
from fupmail.understand.sentences import sentences_of
from fupmail.understand.weights import Weights

NOTHING_LEARNED = Weights((), (), {})
READ = [
    # who decides, and on what
    ("accepted", "The trustees unanimously chose yours."),
    ("accepted", "We hereby accept your terms."),
    ("accepted", "The club would like you to do the pavilion roof."),
    ("accepted", "You may start as planned."),
    ("accepted", "We are pleased to release our PO No. 4500 for the two presses."),
    ("accepted", "The price is fine. When could the first delivery be?"),
    ("other", "Our board approved the annual accounts yesterday."),
    ("other", "The team has agreed on a date for the summer party."),
    ("other", "Attached the signed visitor form for Thursday."),
    ("other", "I accepted a job in Leeds, so I'm moving in May!"),
    # the deciding denied, and given to others
    ("declined", "We will not be placing the order."),
    ("declined", "The directors preferred a firm they have used before."),
    ("declined", "Someone else got the contract."),
    ("declined", "That is far more than we can spend."),
    ("declined", "Our needs have changed."),
    ("declined", "We already have a contract with a firm in Hull until 2029."),
    ("other", "The council turned down our planning application."),
    ("other", "They turned down my visa application, can you believe it."),
    # a concession is no refusal
    ("accepted", "It's more than I wanted to spend, but it's gorgeous. Put us down for two."),
    # time
    ("deferred", "I still have to get the landlord's view."),
    ("deferred", "Could you give us a fortnight to consider?"),
    ("deferred", "My boss is still chewing on it."),
    ("deferred", "We will review all offers in June and revert."),
    ("other", "I'll ask Tom to leave the gate open for you."),
    ("accepted", "I was going to say no until I saw the garden. You have yourself a customer."),
    ("question", "How long do we have to decide?"),
    # trouble
    ("complaint", "The gate you fitted on Friday won't shut."),
    ("complaint", "Nobody turned up today. Again."),
    ("complaint", "We asked for English menus, you printed Spanish ones."),
    ("complaint", "Why are we being charged for hours nobody worked?"),
    ("complaint", "The paint is bubbling already."),
    ("other", "Our supplier let us down last year, which is why we are talking to you."),
    ("other", "Thanks for fixing the leak so quickly."),
    ("other", "The fault was ours, the cable wasn't plugged in."),
    ("question", "Does the pump leak in winter?"),
    # somebody else
    ("referral", "Dana does the buying here."),
    ("referral", "Please direct all offers to orders@mill.example."),
    ("referral", "A friend of mine runs a bakery and needs a new oven, may I give her your number?"),
    ("referral", "Could you send this to my colleague Priya? She runs our events."),
    ("other", "I've forwarded the pictures to my mother, she loved them."),
    ("other", "I will talk to Ben about the keys."),
    # no more
    ("unsubscribe", "We're not interested and please don't write again."),
    ("unsubscribe", "How can I unsubscribe?"),
    ("unsubscribe", "Take my name off this thing."),
]


@pytest.mark.parametrize(("answer", "text"), READ)
def test_an_answer_is_the_clients_own_and_on_the_matter(answer: str, text: str) -> None:
    assert read_answer(text, weights=NOTHING_LEARNED).answer == answer


@pytest.mark.parametrize(
    "piece",
    ["we will not be ", "your offer ", "the board has not yet ", "nicht ", "wir möchten das angebot nicht, ",
     "Ann Lee, Bob ", "contact Ann ", "the gate you fitted ", "nous ne ", "but ", "? ", "until "],
)  # fmt: skip
def test_time_to_read_an_answer_grows_with_the_text_and_no_faster(piece: str) -> None:
    def cost(length: int) -> float:
        sentences_of.cache_clear()
        text = (piece * length)[:length]
        start = time.process_time()
        read_answer(text)
        return time.process_time() - start

    cost(2_800)

    def ratio() -> float:
        short = min(cost(1_400) for _ in range(4))
        return min(cost(2_800) for _ in range(4)) / max(short, 1e-4)

    assert any(ratio() < 4 for _ in range(5))  # twice the text: quadratic time would be four
