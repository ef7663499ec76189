"""What a client's mail answers, class by class, with an example for and one against."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.understand.answers import read_answer

FOR_AND_AGAINST = {
    "accepted": (
        [
            "We are happy to proceed. Please send the contract.",
            "Yes please, book us in for the 12th.",
            "Good news, the board approved your proposal last night.",
            "Please find attached our purchase order 4711.",
            "Signed copy attached, looking forward to getting started.",
            "We'd like to go ahead with option B.",
            "I can't see any reason not to go ahead, so let's do it.",
            "Deposit paid this morning.",
            "We accept your quote, please go ahead.",
            "Wir nehmen Ihr Angebot gerne an.",
            "Bon pour accord, nous signons le devis.",
        ],
        [
            "Not sure we can go ahead with this.",
            "If the board agrees, we will sign the contract.",
            "We have accepted another offer.",
            "We will not be going ahead.",
            "It still needs to be approved by finance.",
            "I'd love to say yes, but the budget is not there.",
            "Do go ahead and cancel our slot.",
            "We accept your apology.",
        ],
    ),
    "declined": (
        [
            "Thanks, but we are not interested.",
            "We have decided to go with another supplier.",
            "We've chosen Northwind for this one.",
            "Unfortunately we won't be renewing.",
            "I'm afraid it's a no from us.",
            "We regret to inform you that your bid was unsuccessful.",
            "The project has been cancelled.",
            "We no longer need the extra seats.",
            "Sorry, it is well over our budget.",
            "No thanks, we're all set.",
            "Wir haben uns leider gegen Ihr Angebot entschieden.",
            "Nous ne sommes pas intéressés.",
        ],
        [
            "We have decided to go with you.",
            "We are not saying no.",
            "Are you not interested in the other rooms?",
            "We no longer have any objections.",
            "I have no interest in waiting, let's start!",
        ],
    ),
    "deferred": (
        [
            "Give us a week to think it over.",
            "Could you ping me in March?",
            "I'll get back to you after the 15th.",
            "We need more time, the committee meets on the 12th.",
            "Not yet, sorry.",
            "Let's pick this up again once the audit is over.",
            "Can you call me next Wednesday at 10?",
            "We are snowed under, please check back in two weeks.",
            "Ich melde mich nächste Woche bei Ihnen.",
            "Nous reviendrons vers vous après les vacances.",
        ],
        [
            "We kept pushing this back, no more waiting.",
            "We have not yet received your invoice.",
            "Sorry I missed you on Friday.",
            "A happy new year to you and the team!",
        ],
    ),
    "complaint": (
        [
            "Still leaking. Not happy.",
            "This is unacceptable.",
            "I want my money back.",
            "Two of the chairs arrived broken and nobody answers the phone.",
            "This is the third time you have sent the wrong part.",
            "Wir sind mit der Lieferung sehr unzufrieden.",
            "Nous sommes très déçus de la prestation.",
        ],
        [
            "No complaints, the fitters were perfect.",
            "I am not unhappy to say the leak is fixed now, thank you!",
            "All forgiven, the replacement turned up this morning.",
            "If the pump is ever broken, whom do I call?",
        ],
    ),
    "unsubscribe": (
        [
            "Please unsubscribe me.",
            "Take us off your list.",
            "Stop emailing me.",
            "Please remove my address from all your mailings.",
            "Lose my number.",
            "Bitte nehmen Sie mich aus Ihrem Verteiler.",
            "Merci de me désinscrire.",
        ],
        [
            "We want to unsubscribe from MailHerd's service and move to you.",
            "Please don't call me before noon.",
            "Can our customers unsubscribe by themselves?",
            "Take the old boiler off the wall first.",
        ],
    ),
    "question": (
        [
            "Is that inc or ex VAT?",
            "Please clarify whether freight is included.",
            "Let me know what the warranty covers.",
            "Können Sie uns mitteilen, ob Montage inbegriffen ist?",
        ],
        ["How are you?", "Received, thanks.", "The samples are on my desk."],
    ),
    "referral": (
        [
            "I'm not the right person, please talk to my colleague Anna.",
            "Dr. Marsh has retired, I took over from her; purchasing is handled by Pilar Ochoa.",
            "I've forwarded your mail to my colleague Tom.",
            "Bitte wenden Sie sich an meine Kollegin Frau Berg.",
        ],
        ["I'll talk to my wife first and get back to you.", "The person at reception was lovely."],
    ),
}


@pytest.mark.parametrize(
    ("answer", "text"), [(a, t) for a, (good, _) in FOR_AND_AGAINST.items() for t in good]
)
def test_an_answer_is_read_where_it_stands(answer: str, text: str) -> None:
    reading = read_answer(text)
    assert reading.answer == answer
    assert reading.quote


@pytest.mark.parametrize(("answer", "text"), [(a, t) for a, (_, bad) in FOR_AND_AGAINST.items() for t in bad])
def test_an_answer_is_not_read_where_its_words_say_something_else(answer: str, text: str) -> None:
    assert read_answer(text).answer != answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The pump arrived broken and nobody replies. Take me off your list.", "complaint"),
        ("We are not interested. Please remove me from your list.", "unsubscribe"),
        ("Yes, let's do it. When can you start?", "accepted"),
        ("I need a week to think. What does freight cost?", "deferred"),
        ("Is it in stock? My colleague Anna handles purchasing.", "question"),
    ],
)
def test_of_several_intents_the_gravest_counts(text: str, answer: str) -> None:
    assert read_answer(text).answer == answer


def test_a_yes_and_a_no_in_one_mail_wait_for_the_user() -> None:
    assert (
        read_answer("Please proceed with the roof. We will not be renewing the service plan.").answer
        == "other"
    )


def test_a_no_for_the_moment_with_a_time_is_a_deferral() -> None:
    assert read_answer("Not interested right now. Try me again in September.").answer == "deferred"


def test_the_quote_is_the_sentence_in_the_writers_own_words() -> None:
    reading = read_answer("Hi Ann,\n\nthanks for coming.  We'd like to\ngo ahead with option B.\n\nJane")
    assert reading.quote == "We'd like to go ahead with option B."


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!",
        "ok",
        "Noted, thanks.\n\nJane",
        "Guten Tag Frau Lindqvist,\n\nVielen Dank!\n\nViele Grüße\nAda Roth",
        "Sehr geehrte Frau Dr. Lindqvist,\n\nDanke.\n\nMit freundlichen Grüßen\nAda Roth",
        "Hi Ann,\nGot it, thank you!\nJane",
        "Hi Ann,\n\nThanks!\n\nBest regards\nJane Cooper\n+49 30 901820",
        "👍",
    ],
)
def test_a_line_of_thanks_is_an_acknowledgement(text: str) -> None:
    reading = read_answer(text)
    assert reading.acknowledgement
    assert reading.answer == "other"


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, but the second box is missing.",
        "Thanks! Can you call me?",
        "Hello there",
        "Guten Tag Frau Lindqvist,\n\ndie zweite Kiste fehlt leider noch.\n\nVielen Dank!",
    ],
)
def test_thanks_that_say_more_are_none(text: str) -> None:
    assert not read_answer(text).acknowledgement


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Lovely day.\nPlease send the contract to Jane.", "Please send the contract to Jane."),
        ("Please send the plan. What is the price?", "What is the price?"),
        ("Hope you are well. All good here.", ""),
    ],
)
def test_what_the_reader_must_answer_is_quoted(text: str, asks: str) -> None:
    assert read_answer(text).asks == asks


def test_a_mail_without_words_speaks_through_its_subject() -> None:
    assert read_answer("", "Please unsubscribe me").answer == "unsubscribe"


@given(st.text(max_size=400))
def test_any_text_has_an_answer(text: str) -> None:
    assert read_answer(text).answer in {*FOR_AND_AGAINST, "other"}


@pytest.mark.parametrize(
    "text",
    [
        "Please let me know if you have any questions or comments.",
        "Please see the attached report for more information.",
        "Please call Bob Harmon at extension 4711 if you need anything else.",
        "I can't tell you how many people I met last year.",
        "I will follow up with the secretary's office.",
        "John Becker?",
        "B?",
        "In response to my query about the permits, it depends on the county.",
    ],
)
def test_closing_words_and_statements_ask_nothing(text: str) -> None:
    reading = read_answer(text)
    assert (reading.answer, reading.asks) == ("other", "")


@pytest.mark.parametrize(
    "text",
    [
        "The company has decided not to negotiate further at this time, the papers report.",
        "I told him that you would call him Wednesday.",
        "I write at this time to follow up.",
        "Please take time to review this material.",
        "If any changes need to be made please call me at 33989 on Thursday.",
        "See you when you get back.",
        "Ted, please take a quick look at the outline for Friday.",
        "I've moved to a new desk, my number is now 4471.",
        "The purchase order number must appear on all your invoices.",
    ],
)
def test_news_and_requests_to_the_reader_are_no_answer(text: str) -> None:
    assert read_answer(text).answer == "other"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("We've been overcharged for the second time.", "complaint"),
        ("Three of the five vases arrived in pieces.", "complaint"),
        ("The course was a waste of a day.", "complaint"),
        ("If this isn't fixed by Monday I'm cancelling the contract.", "complaint"),
        ("Die Lampe ist beschädigt angekommen.", "complaint"),
        ("Das ist uns leider zu teuer.", "declined"),
        ("Kindly refrain from sending me any more offers.", "unsubscribe"),
        ("Veuillez me retirer de votre liste.", "unsubscribe"),
        ("You have yourself a deal.", "accepted"),
        ("May I introduce Lena Fox, who runs our events?", "referral"),
        ("I would like to introduce Lena to you.", "referral"),
        ("I'd rather not say yes or no today.", "deferred"),
    ],
)
def test_plain_words_for_each_answer_are_known(text: str, answer: str) -> None:
    assert read_answer(text).answer == answer
