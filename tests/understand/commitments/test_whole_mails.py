# ruff: noqa: E501  a mail stands on one line
"""Whole mails as people write them. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from fupmail.model.facts import Direction
from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        (
            "Hi Tom,\n\nGreat to meet you yesterday. As discussed, I'll put together the numbers and get them across to you by Thursday lunchtime. Then let's jump on a call Friday at 10 to go through them.\n\nBest,\nAnna",
            "sent",
            ["promise send 12 12:00", "promise call 13 10:00"],
        ),
        (
            "Morning Sue, the drawings are with our printer. I'll run them over to you myself tomorrow before 10.",
            "sent",
            ["promise visit 11 10:00"],
        ),
        (
            "Dear Mrs Hale, our surveyor is ill, so I shall come in his place on Thursday at 9.",
            "sent",
            ["promise visit 12 09:00"],
        ),
        ("Hi, quick one: I'm tied up till 2, can I ring you then?", "sent", []),
        ("Sorry I missed you. I'll try again tomorrow around 11.", "sent", ["promise call 11 11:00"]),
        ("Sorry for the silence. You'll have everything by Friday, promise.", "sent", ["promise send 13"]),
        ("No worries about today. Speak tomorrow at 9?", "sent", []),
        (
            "Thanks for the call. I owe you a price for the gates; that'll be with you Wednesday.",
            "sent",
            ["promise send 11"],
        ),
        (
            "Apologies, the PDF was corrupt. New one coming over in ten minutes.",
            "sent",
            ["promise send 10 09:10"],
        ),
        (
            "I'm on the 8:15 train to York on Friday and will be at your office by 10.",
            "sent",
            ["promise visit 13 10:00"],
        ),
        ("Will you be in on Thursday? If so I'll drop in around 2.", "sent", []),
        ("All good. I'll have my assistant send you the forms.", "sent", []),
        ("My colleague Ben will ring you on Thursday at 3.", "sent", []),
        ("Ben and I will ring you on Thursday at 3.", "sent", ["promise call 12 15:00"]),
        (
            "It's a pleasure working with you. I'll check in with you again after Easter.",
            "sent",
            ["promise call 07"],
        ),
        ("I'm off from the 16th, back on the 23rd, and will call you that day.", "sent", ["promise call 23"]),
        (
            "Your reference number is 20260311. We will contact you within 2 working days.",
            "sent",
            ["promise call 12"],
        ),
        (
            "Hi Anna,\n\nWe've had a look and it's nearly there. Could you knock something off the fitting and resend it by Friday? Then give Paul a ring on Monday to sign.\n\nKaty",
            "received",
            ["request send 13"],
        ),
        ("Sounds good. The landlord needs a fortnight to look at it though.", "received", ["time 24"]),
        (
            "I'm rushed off my feet this week. Ring me next Tuesday after 4 and we'll sort it.",
            "received",
            ["request call 17 16:00"],
        ),
        ("We'd like to go ahead but the bank wants another ten days.", "received", ["time 20"]),
        (
            "Please don't ring before Monday, I'm on a boat. Monday at 5 would be perfect for a call.",
            "received",
            [],
        ),
        (
            "Could you pop round on Saturday and measure up? Bring the samples too.",
            "received",
            ["request visit 14"],
        ),
        ("Can the call be moved to Friday at 10?", "received", ["request call 13 10:00", "off call"]),
        ("Would Friday at 10 suit you for the call instead?", "received", []),
        (
            "Would it be OK to have the call on Friday rather than Thursday?",
            "received",
            ["request call 13", "off call"],
        ),
        (
            "I need to reschedule. Could you call me on Monday at 10 instead?",
            "received",
            ["request call 16 10:00"],
        ),
        ("We have until the 20th to decide, so I'll come back to you on the 19th.", "received", ["time 19"]),
        ("My boss is back on the 23rd and we'll decide then.", "received", ["time 23"]),
        ("I told your office I'd call on Friday, and I will.", "received", []),
        ("Your man was meant to call me on Monday.", "received", []),
        ("I'll wait for your call.", "received", []),
        ("I will wait for your call on Friday at 3.", "received", ["request call 13 15:00"]),
        ("If you could ring me at 4 I'd be grateful.", "received", ["request call 10 16:00"]),
        (
            "You said you'd send the drawings by Monday. Please send them today.",
            "received",
            ["request send 10"],
        ),
        ("Let me run it by my partner, I'll be back to you by Thursday.", "received", ["time 12"]),
        ("Let me have a think over the weekend.", "received", ["time 14"]),
        ("Would you let me know by Friday?", "received", []),
        ("We'll be in touch once we've decided.", "received", []),
        ("I'll call you if anything changes before Friday.", "received", []),
        ("I'll phone you either Thursday or Friday.", "received", ["promise call 12"]),
        (
            "Guten Morgen, der Preis ist in Ordnung, aber wir brauchen noch bis Ende der Woche. Ich melde mich am Freitag.",
            "received",
            ["time 13"],
        ),
        (
            "Bonjour, merci pour l'offre. Nous en parlons lundi en réunion et je vous rappelle mardi à 10h.",
            "received",
            ["promise call 17 10:00"],
        ),
        (
            "Hallo, leider muss ich den Termin am Donnerstag absagen. Können wir ihn auf Montag um 9 Uhr verschieben?",
            "received",
            ["off meet", "off meet", "request meet 16 09:00"],
        ),
        (
            "Bonjour, je ne peux pas jeudi. Peut-on reporter la visite à lundi 9h ?",
            "received",
            ["request visit 16 09:00", "off visit"],
        ),
    ],
)
def test_a_mail_commits_to_what_its_writer_means(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "direction", "expected"),
    [
        (
            "Hello Mr Grant, further to our chat I will post the brochure first class today.",
            "sent",
            ["promise send 10"],
        ),
        ("Dear Ms Obi, kindly expect our revised quotation latest by Friday.", "sent", ["promise send 13"]),
        (
            "Hi Pete! Will swing round yours Saturday am with the paint chips.",
            "sent",
            ["promise visit 14 09:00"],
        ),
        ("Hey, gonna shoot the layout over to you around 4.", "sent", ["promise send 10 16:00"]),
        ("Dear all, we shall circulate the minutes by Thursday.", "sent", ["promise send 12"]),
        ("I'll be calling round on Thursday at 2 to check the boiler.", "sent", ["promise visit 12 14:00"]),
        ("Let's aim for a call on Thursday at 10.", "sent", ["promise call 12 10:00"]),
        ("Let's pencil in a call for Thursday at 10.", "sent", ["promise call 12 10:00"]),
        ("I'll hop on the phone with you at 11 tomorrow.", "sent", ["promise call 11 11:00"]),
        ("Phoning you Wednesday after lunch.", "sent", ["promise call 11 13:00"]),
        (
            "I will send across the PO and call to confirm on Friday.",
            "sent",
            ["promise send 13", "promise call 13"],
        ),
        ("We'll mail out your copy on the 16th.", "sent", ["promise send 16"]),
        ("I'll let you have the costings a week on Friday.", "sent", ["promise send 20"]),
        ("Our Mr Sen will visit you on 20 March.", "sent", []),
        ("I myself shall visit you on 20 March.", "sent", ["promise visit 20"]),
        ("I'll phone through the price before 5.", "sent", []),
        ("Back in the office Monday, will call then.", "sent", ["promise call 16"]),
        ("On holiday from tomorrow; I'll write to you when I'm back on the 23rd.", "sent", ["time 23"]),
        (
            "Once I have heard from the plant I'll call you, Thursday at the latest.",
            "sent",
            ["promise call 12"],
        ),
        ("I'll chase them and come back to you before the weekend.", "sent", ["time 13"]),
        ("I can't promise anything, but I'll try to call on Friday.", "sent", ["promise call 13"]),
        ("Unless you object, I'll send it on Friday.", "sent", []),
        ("It would be Friday before I could send it.", "sent", []),
        ("I almost called you on Friday.", "sent", []),
        ("We'll call it quits on Friday.", "sent", []),
        ("I'll send for the plumber on Friday.", "sent", []),
        ("I'll send out invitations on Friday.", "sent", []),
        ("I'll be visiting Rome in April.", "sent", []),
        ("I will meet the deadline on Friday.", "sent", []),
        ("We visit trade fairs in May.", "sent", []),
        ("Could you ring Marta on Thursday at 10? She has the keys.", "received", ["request call 12 10:00"]),
        ("Any chance of a call back before 5?", "received", ["request call 10 17:00"]),
        ("Fancy a call on Thursday?", "received", []),
        ("Do me a favour: send the plans again.", "received", ["request send -"]),
        ("Send me whatever you have by tonight.", "received", ["request send 10 17:00"]),
        ("I'm still waiting for the plans you promised.", "received", []),
        ("Please confirm by Friday.", "received", []),
        ("Please let me know by Friday whether you can do it.", "received", []),
        ("Can you let me know by Friday?", "received", []),
        ("Please reply by Friday.", "received", []),
        ("Hold fire until you hear from us on the 20th.", "received", ["time 20"]),
        ("Nothing before May please.", "received", []),
        ("We are going to take our time until June.", "received", ["time 01"]),
        ("Check with me again mid April.", "received", ["time 15"]),
        ("Bump this to next month for us.", "received", ["time 01"]),
        ("Could you put this on ice until June?", "received", ["time 01"]),
        ("We've decided to wait till the autumn sale.", "received", []),
        ("Ask me after payday.", "received", []),
        ("Can you extend the deadline to the 27th?", "received", ["time 27"]),
        ("We'd appreciate an extension until the 27th.", "received", ["time 27"]),
        ("I request an extension of ten days.", "received", ["time 20"]),
        ("May I get back to you on Thursday?", "received", ["time 12"]),
        ("Is it OK if I come back to you next week?", "received", ["time 16"]),
    ],
)
def test_a_line_commits_to_what_its_writer_means(
    text: str, direction: Direction, expected: list[str]
) -> None:
    assert told(text, direction) == sorted(expected)
