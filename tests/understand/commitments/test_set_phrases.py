"""Set phrases of letters and notes. Written on Tuesday, 10 March 2026, at 9."""

import pytest

from fupmail.model.facts import Direction
from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Be good enough to post me the deeds by Thursday.", "received", ["request send 12"]),
        (
            "Would you be kind enough to ring me on Monday at half past nine?",
            "received",
            ["request call 16 09:30"],
        ),
        (
            "I wonder whether you would be so kind as to call on Friday at 3.",
            "received",
            ["request call 13 15:00"],
        ),
        ("Please would you come and measure the hall on Saturday.", "received", ["request visit 14"]),
        (
            "You are hereby requested to furnish the revised drawings within ten days.",
            "received",
            ["request send 20"],
        ),
        ("Your good office is requested to send the drawings by 20 March.", "received", ["request send 20"]),
        (
            "It is requested to submit the test report on or before 20.03.2026.",
            "received",
            ["request send 20"],
        ),
        ("You may please visit our site on 18.03.2026 at 1100 hrs.", "received", ["request visit 18 11:00"]),
        ("I should be grateful if you would telephone me on Friday.", "received", ["request call 13"]),
        ("I should be obliged for a call on Friday at ten.", "received", ["request call 13 10:00"]),
        ("We would be grateful to receive the drawings by Monday.", "received", ["request send 16"]),
        ("I shall telephone you at home on Thursday evening.", "sent", ["promise call 12 17:00"]),
        ("Telephone me at the club on Friday at noon.", "received", ["request call 13 12:00"]),
        ("I will ring your secretary tomorrow at nine.", "sent", ["promise call 11 09:00"]),
        ("Then I'll be at your yard Monday the 16th to load the crates.", "sent", ["promise visit 16"]),
        ("I will be at the vineyard on 19 March for the annual inspection.", "sent", ["promise visit 19"]),
        ("Swinging past your shop Friday around 4.", "sent", ["promise visit 13 16:00"]),
        ("Calling you tomorrow at 9.", "sent", ["promise call 11 09:00"]),
        ("Seeing you at the site on Thursday at 7.", "sent", ["promise meet 12 07:00"]),
        ("Meeting you tomorrow at 7 at the dock, bring boots.", "sent", ["promise meet 11 07:00"]),
        ("Could you visit us? Next Tuesday at 2 works for us.", "received", ["request visit 17 14:00"]),
        ("Please ring me. Friday afternoon suits me best.", "received", ["request call 13 13:00"]),
        ("Send me the quote. End of next week is ok.", "received", ["request send 20"]),
        ("Please call me. Monday is my birthday.", "received", ["request call -"]),
        ("Please call me. Monday is bad.", "received", ["request call -"]),
        ("You'll get a thumbs up or down from us on Monday.", "received", ["time 16"]),
        ("Our decision shall be intimated by 20 March.", "received", ["time 20"]),
        ("Decision will be communicated on Monday.", "received", ["time 16"]),
        ("We will intimate our decision by Friday.", "received", ["time 13"]),
        ("Will chew it over till Sunday.", "received", ["time 15"]),
        ("Let me chew on it till Sunday.", "received", ["time 15"]),
        ("I gotta sleep on it till tomorrow.", "received", ["time 11"]),
        ("Technical evaluation will take another three weeks.", "received", ["time 31"]),
        ("The tender committee shall take two weeks more.", "received", ["time 24"]),
        ("We request a ten-day extension.", "received", ["time 20"]),
        ("We kindly request an extension until 20 March.", "received", ["time 20"]),
        ("Requesting a 2 week extension, please.", "received", ["time 24"]),
        ("Please grant us an extension of two weeks.", "received", ["time 24"]),
        ("Need your W-9 and COI sent over by Friday.", "received", ["request send 13"]),
        ("Need those numbers in my inbox by Thursday.", "received", ["request send 12"]),
        ("I'd need both certificates scanned and emailed to me by Monday.", "received", ["request send 16"]),
        ("Kindly call the undersigned on 18th inst. at 1100 hrs.", "received", ["request call 18 11:00"]),
        ("Ring us this arvo, about three.", "received", ["request call 10 15:00"]),
        ("Call me at ten to nine tomorrow.", "received", ["request call 11 08:50"]),
        ("Kannst du dich am Donnerstag um 10 mit mir treffen?", "received", ["request meet 12 10:00"]),
        ("Rufen Sie mich bitte am Donnerstag um 10 Uhr an.", "received", ["request call 12 10:00"]),
        ("The price list will be landing in your inbox on Friday.", "sent", ["promise send 13"]),
        ("Shall submit the final report on or before 18.03.2026.", "sent", ["promise send 18"]),
        ("The undersigned shall be visiting your plant on Monday.", "sent", ["promise visit 16"]),
        ("Come to us on Saturday and bring the samples.", "received", ["request visit 14"]),
        (
            "Please send the figures by Friday and come to our stand on Monday at 9.",
            "received",
            ["request send 13", "request visit 16 09:00"],
        ),
    ],
)
def test_a_set_phrase_commits_as_plain_words_do(text: str, direction: Direction, expected: list[str]) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("May I telephone you on Friday at ten?", "sent", []),
        ("We telephoned the rectory on Monday.", "sent", []),
        ("Our fitter will be at the mill on Thursday for the survey.", "sent", []),
        ("I will be at the conference on Thursday for a talk.", "sent", []),
        ("Sorry for not meeting you there yesterday at 7.", "sent", []),
        ("Sally is coming over tomorrow at 8.", "sent", []),
        ("I need the parcel sent to my sister by Friday.", "received", []),
        ("I want the fence painted by Friday.", "received", []),
        ("Wann kannst du mich am Montag treffen?", "received", []),
        ("Unser Büro erreichen Sie montags bis donnerstags ab 8 Uhr.", "sent", []),
        ("Sprechzeiten: Sie können uns mittwochs von 9 bis 12 Uhr anrufen.", "sent", []),
        ("Bei weiteren Fragen rufen Sie mich gerne unter 0123 an.", "sent", []),
        ("You can call us weekdays from 8 to 5.", "sent", []),
        ("With any questions call me Monday to Friday from 8 to 5.", "sent", []),
        ("Office hours: call us Monday through Friday, 9 to 5.", "sent", []),
        ("I wish you would send the list already.", "received", []),
        ("It would be nice if someone came by once in a while.", "received", []),
        ("Spam keeps coming to your inbox today.", "sent", []),
        ("He will submit the report by Friday.", "sent", []),
        ("Come to the open day on Saturday at 10!", "sent", []),
    ],
)
def test_what_only_sounds_like_a_set_phrase_commits_nobody(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        ("Thank you for meeting with us; meeting you was great.", "received", []),
        ("Coming in on Friday I saw your van.", "received", []),
        ("Coming out of the meeting on Friday at 3, I felt good.", "received", []),
        ("Calling round town for prices this week.", "received", []),
        ("Dropping by on Friday is out of the question.", "received", []),
        ("Stopping in Paris tomorrow.", "received", []),
        ("Coming in next month: our new range of tiles.", "sent", []),
        ("Coming out next week: the spring catalogue.", "sent", []),
        ("The committee will take three weeks off.", "received", []),
        ("The management will take two days of leave.", "received", []),
        ("The review will take two hours.", "sent", []),
        ("The decision was communicated on Monday.", "received", []),
        ("Our decision is final.", "received", []),
        ("The reply will come as no surprise.", "received", []),
        ("I like the flyers sent by your office.", "received", []),
        ("I like your work, the designs mailed last week were great.", "received", []),
        ("We like the samples you mailed on Friday.", "received", []),
        ("We want all invoices posted to the ledger by Friday.", "received", []),
        ("Want those shipped tomorrow? Ask Bob.", "received", []),
        ("I would be grateful for your patience until Friday.", "received", []),
        ("We'd be grateful for your feedback by Friday.", "received", []),
        ("You are required to wear a helmet on site.", "sent", []),
        ("You are asked to be silent during the tour on Friday.", "sent", []),
        ("You are advised to visit our website.", "sent", []),
        ("It is required to sign the form.", "sent", []),
        ("I'll be at the gym on Friday.", "sent", []),
        ("I will be at the office tomorrow.", "sent", []),
        ("I will be at the seminar on Thursday for the training.", "sent", []),
        ("We talk about it on Monday.", "received", []),
        ("You hear from me what others hide.", "received", []),
        ("I get a thumbs up from my boss on Friday.", "received", []),
        ("Be kind to the dog on Friday.", "received", []),
        ("To be good enough to win on Friday is hard.", "received", []),
        ("She tends to be kind enough to call me on Fridays.", "received", []),
        ("He wants to be so kind as to call on Friday.", "received", []),
        ("Could you send the list? Friday works as my day off.", "received", ["request send -"]),
        ("Could you send the list? Friday is good for a laugh.", "received", ["request send -"]),
        ("I think about it tomorrow.", "received", []),
        ("I'll think about you on Friday.", "received", []),
        ("I'll talk it over with my wife on Friday.", "received", ["time 13"]),
        ("Seeing you on Monday was lovely.", "received", []),
        ("Seeing you on Monday I thought of my aunt.", "received", []),
        ("Meeting you tomorrow is impossible, sorry.", "received", []),
        ("Kannst du meine Mutter am Montag treffen?", "received", []),
        ("Können Sie sich das am Freitag vorstellen, uns zu treffen?", "received", []),
        ("Come to the website tomorrow for the sale.", "sent", []),
        ("I call the surgery a mess today.", "sent", []),
    ],
)
def test_words_in_another_sense_add_no_commitment(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)
