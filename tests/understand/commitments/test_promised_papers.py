"""Promises to send, by the families of wording. Everything is written on Tuesday, 10 March 2026, at 9."""

import pytest

from tests.understand.commitments.telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My plan is to send you the deck on Thursday.", "promise send 12"),
        ("The idea is to get the quote over to you Thursday.", "promise send 12"),
        ("What I'll do is email you the list on Thursday.", "promise send 12"),
        ("I mean to post the swatches on Thursday.", "promise send 12"),
        ("I undertake to furnish the certificate by Thursday.", "promise send 12"),
        ("I won't forget to send you the invoice Thursday.", "promise send 12"),
        ("I've made a note to email you the plans Thursday.", "promise send 12"),
        ("The first thing I'll do is send you the drawings.", "promise send -"),
        ("I promise you the report by Thursday.", "promise send 12"),
        ("I can promise you the report by Thursday.", "promise send 12"),
        ("I can let you have the figures on Thursday.", "promise send 12"),
        ("I can get the drawings to you by Thursday.", "promise send 12"),
        ("I can have the drawings to you by Thursday.", "promise send 12"),
        ("We can ship the part Thursday.", "promise send 12"),
        ("We can courier it to you Thursday.", "promise send 12"),
    ],
)
def test_a_plan_or_a_note_to_send_is_a_promise(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm putting the keys on the courier to you tomorrow.", "promise send 11"),
        ("I'll put the part on the overnight bus to you tomorrow.", "promise send 11"),
        ("I'm sticking the cheque in the post to you.", "promise send -"),
        ("I'm popping the tiles in the post to you.", "promise send -"),
        ("I'm dropping a copy in the mail to you.", "promise send -"),
        ("I'll stick a copy in the post.", "promise send -"),
        ("I'll get the contract in the post.", "promise send -"),
        ("I'll get that in the mail to you.", "promise send -"),
        ("I'll get it out in Thursday's post.", "promise send 12"),
        ("I'll hand the samples over to the courier tomorrow.", "promise send 11"),
        ("I'll bike the contract over tomorrow.", "promise send 11"),
        ("I'll wire you the deposit tomorrow.", "promise send 11"),
        ("I'll fling the photos over tomorrow.", "promise send 11"),
        ("I'll lob the figures across tomorrow.", "promise send 11"),
        ("I'll wing it over to you tomorrow.", "promise send 11"),
        ("I'll beam you the file tomorrow.", "promise send 11"),
        ("I'll punt the draft across to you tomorrow.", "promise send 11"),
        ("I'll dash off the letter to you tomorrow.", "promise send 11"),
        ("I'll bang the invoice over tomorrow.", "promise send 11"),
        ("I'll whack it in the post tomorrow.", "promise send 11"),
    ],
)
def test_giving_it_to_the_post_or_a_carrier_is_sending(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll WeTransfer you the film tomorrow.", "promise send 11"),
        ("I'll Dropbox you the photos tomorrow.", "promise send 11"),
        ("I'll AirDrop you the file tomorrow.", "promise send 11"),
        ("I'll Slack you the link tomorrow.", "promise send 11"),
        ("I'll DM you the link tomorrow.", "promise send 11"),
        ("I'll DHL you the part tomorrow.", "promise send 11"),
        ("I'll FedEx it to you tomorrow.", "promise send 11"),
        ("I'll UPS you the board tomorrow.", "promise send 11"),
        ("I'll message you the code tomorrow.", "promise send 11"),
        ("I'll PDF you the plan tomorrow.", "promise send 11"),
        ("I'll cc you on the draft tomorrow.", "promise send 11"),
        ("I'll copy you in on the report tomorrow.", "promise send 11"),
        ("I'll docusign the lease to you tomorrow.", "promise send 11"),
    ],
)
def test_what_is_sent_with_may_be_the_verb(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday you get from us the offer.", "promise send 12"),
        ("On Thursday you receive from me the complete drawing set.", "promise send 12"),
        ("You get the offer Thursday.", "promise send 12"),
        ("You receive the invoice on Thursday by email.", "promise send 12"),
        ("By Thursday you will have from us the complete file.", "promise send 12"),
        ("You'll have mine by Thursday.", "promise send 12"),
        ("You'll see the draft in your inbox Thursday.", "promise send 12"),
        ("You'll be in receipt of our offer by Thursday.", "promise send 12"),
        ("You should see the invoice from me on Thursday.", "promise send 12"),
        ("You should be getting the report from me Thursday.", "promise send 12"),
        ("You are going to get the report from me on Thursday.", "promise send 12"),
        ("You're getting the report from me on Thursday.", "promise send 12"),
        ("Look for the report from me on Thursday.", "promise send 12"),
        ("Look for an email from me Thursday with the plans.", "promise send 12"),
        ("Watch your inbox on Thursday for the plans.", "promise send 12"),
        ("Keep an eye on your inbox Thursday, the plans will be there.", "promise send 12"),
    ],
)
def test_the_reader_gets_what_the_writer_sends(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll attach the manual to a separate mail.", "promise send -"),
        ("I will attach the drawings in my next mail.", "promise send -"),
        ("I'll enclose the guarantee with the next letter.", "promise send -"),
        ("I'll include the certificate in a second email.", "promise send -"),
        ("The manual follows in a separate email.", "promise send -"),
        ("The drawing comes with separate mail.", "promise send -"),
        ("The photos come tomorrow by separate mail.", "promise send 11"),
    ],
)
def test_what_comes_with_another_mail_is_sent(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll gladly share the film with you.", "promise send -"),
        ("I'll share the recording.", "promise send -"),
        ("I'll share the drone shots.", "promise send -"),
        ("I'll share with you the complete set.", "promise send -"),
        ("I'll separately send the invoice.", "promise send -"),
        ("I'll duly send you the plans.", "promise send -"),
        ("I'll willingly send you a spare.", "promise send -"),
    ],
)
def test_a_word_between_changes_nothing(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report will be sent on Thursday.", "promise send 12"),
        ("The invoice will be emailed on Thursday.", "promise send 12"),
        ("Your quote will be sent out Thursday.", "promise send 12"),
        ("The drawings will be issued on Thursday.", "promise send 12"),
        ("The samples will be dispatched on Thursday.", "promise send 12"),
        ("The revised drawings shall be submitted by Thursday.", "promise send 12"),
        ("The plans leave here on Thursday.", "promise send 12"),
        ("The samples ship Thursday.", "promise send 12"),
        ("Samples ship on Thursday.", "promise send 12"),
        ("The figures are coming Thursday.", "promise send 12"),
        ("Figures coming Thursday.", "promise send 12"),
    ],
)
def test_papers_that_will_go_out_are_sent(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Within a fortnight we shall dispatch the spare belt to your address.", "promise send 24"),
        ("We'll release the drawings on Thursday.", "promise send 12"),
        ("We'll issue you the credit note on Thursday.", "promise send 12"),
        ("I'll relay the drawings to you Thursday.", "promise send 12"),
        ("I'll pass you the file Thursday.", "promise send 12"),
        ("I'll deliver the report on Thursday.", "promise send 12"),
        ("I'll turn the quote round by Thursday.", "promise send 12"),
        ("I'll have that with you by Thursday.", "promise send 12"),
        ("I'll have it in your inbox by Thursday.", "promise send 12"),
        ("I'll have it on your desk by Thursday.", "promise send 12"),
        ("I'll have it in the post by Thursday.", "promise send 12"),
        ("I'll see that you get it Thursday.", "promise send 12"),
        ("I'll see you get the plans by Thursday.", "promise send 12"),
        ("I'll make sure it gets to you Thursday.", "promise send 12"),
        ("I'll put together a quote for you by Thursday.", "promise send 12"),
        ("I'll work up a quote for you by Thursday.", "promise send 12"),
        ("I'll put the files in the shared folder Thursday.", "promise send 12"),
        ("I'll stick the link in an email Thursday.", "promise send 12"),
        ("I'll give you the quote on Thursday.", "promise send 12"),
        ("If you give me your hat size I'll send one down to you.", "promise send -"),
        ("If you tell me your address I'll post you a copy.", "promise send -"),
        ("If you let me have your account number, I'll email the form.", "promise send -"),
    ],
)
def test_sending_has_many_words(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You can look forward to the brochure by Friday.", "promise send 13"),
        ("Pics to follow.", "promise send -"),
        ("You'll be sent the form on Monday.", "promise send 16"),
        ("You will be emailed the link on Monday.", "promise send 16"),
        ("I'll post off the forms.", "promise send -"),
        ("Will do, sending tonight.", "promise send 10 17:00"),
        ("Sending tonight.", "promise send 10 17:00"),
        ("Will get that to you.", "promise send -"),
        ("Will get that over to you tonight.", "promise send 10 17:00"),
        ("Getting it to you Friday.", "promise send 13"),
        ("I'll reply with the figures by Friday.", "promise send 13"),
        ("I'll answer with a quote by Friday.", "promise send 13"),
        ("I'll follow up with the proposal on Friday.", "promise send 13"),
        ("I'll follow this with the paperwork on Friday.", "promise send 13"),
        ("Let me dig it out and send it on.", "promise send -"),
        ("Let me get that over to you.", "promise send -"),
        ("I'll get that sent today.", "promise send 10"),
        ("I'll get the samples sent off today.", "promise send 10"),
        ("Same will be shared by tomorrow.", "promise send 11"),
        ("Will share the same.", "promise send -"),
        ("Details will be shared by tomorrow.", "promise send 11"),
        ("PI will be sent by tomorrow.", "promise send 11"),
        ("I'll pop the photos over on WhatsApp tomorrow.", "promise send 11"),
        ("I'll stick the photos on WhatsApp for you tomorrow.", "promise send 11"),
        ("The invoice you'll have tomorrow.", "promise send 11"),
        ("The contract you'll get tomorrow.", "promise send 11"),
        ("The swatches will be in the post tomorrow.", "promise send 11"),
        ("The swatches will be in tomorrow's post.", "promise send 11"),
        ("It'll be in the post tomorrow.", "promise send 11"),
        ("The samples will be on the van to you tomorrow.", "promise send 11"),
        ("The part will be on the courier tomorrow.", "promise send 11"),
        ("The drawings should be with you tomorrow.", "promise send 11"),
        ("The drawings ought to reach you tomorrow.", "promise send 11"),
        ("You ought to have the drawings tomorrow.", "promise send 11"),
        ("You can have the drawings tomorrow.", "promise send 11"),
        ("You may expect the drawings tomorrow.", "promise send 11"),
        ("You can count on having the drawings tomorrow.", "promise send 11"),
        ("Expect them in your inbox tomorrow.", "promise send 11"),
        ("Expect an email tomorrow with the drawings.", "promise send 11"),
        ("The quote lands in your inbox tomorrow.", "promise send 11"),
    ],
)
def test_papers_are_promised_in_many_words(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sending u the pics thurs", "promise send 12"),
        ("Offer will be sent on Thursday.", "promise send 12"),
        ("Our offer you will receive on Thursday.", "promise send 12"),
        ("Our offer you receive on Thursday.", "promise send 12"),
        ("You receive our offer on Thursday.", "promise send 12"),
        ("We let you have the offer on Thursday.", "promise send 12"),
        ("I put it in the post on Thursday.", "promise send 12"),
        ("I'll run it down to the post office Thursday.", "promise send 12"),
        ("We shall enclose the forms with our letter of Thursday.", "promise send 12"),
        ("I'll set it all out in an email on Thursday.", "promise send 12"),
        ("I'll put it all in an email Thursday.", "promise send 12"),
    ],
)
def test_papers_are_promised_in_many_regions(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'll get it in the post.", "promise send -"),
        ("I'll see that you get a copy.", "promise send -"),
        ("I'll see you get a copy.", "promise send -"),
        ("I'll share the folder with you.", "promise send -"),
        ("I'll share the link to the folder.", "promise send -"),
        ("I'll share the login with you.", "promise send -"),
        ("I'll stick one in the post for you.", "promise send -"),
        ("I'll pop one in the mail to you.", "promise send -"),
        ("I'll message you the address.", "promise send -"),
        ("I'll Slack it over.", "promise send -"),
        ("I'll AirDrop it to you.", "promise send -"),
        ("I'll reply with the link.", "promise send -"),
        ("I'll reply to this with the drawings attached.", "promise send -"),
        ("I'll answer with the drawings attached.", "promise send -"),
        ("My next mail will have the drawings attached.", "promise send -"),
        ("The drawings will be in my next mail.", "promise send -"),
        ("The drawings come in a second mail.", "promise send -"),
        ("You'll find them in my next mail.", "promise send -"),
        ("I will give you the drawings in my next mail.", "promise send -"),
        ("Be sure that I send you the drawings.", "promise send -"),
        ("It's my intention to send you a copy.", "promise send -"),
        ("My plan is to email you the lot.", "promise send -"),
    ],
)
def test_papers_are_promised_without_a_day(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will deliver the pump on Friday.", "promise send 13"),
        ("We'll deliver the cabinets to you on Monday.", "promise send 16"),
        ("I'll distribute the talking points on Friday.", "promise send 13"),
        ("I will pass on whatever we hear to you.", "promise send -"),
        ("I'll give it back to you this evening.", "promise send 10 17:00"),
        ("I will give you more details when I get them.", "promise send -"),
        ("I will do an e-mail on these items later today.", "promise send 10"),
        ("I will be sending out pictures soon.", "promise send -"),
        ("I'll drop the samples at your office on Monday.", "promise send 16"),
    ],
)
def test_things_are_promised_in_other_words_than_to_send_them(text: str, expected: str) -> None:
    assert told(text, "sent") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "I will deliver the opening speech on Friday.",
        "We will deliver the keys to their customers on Friday.",
        "We'll pass on this one, thank you.",
    ],
)
def test_a_speech_or_what_others_get_is_not_delivered_to_the_reader(text: str) -> None:
    assert told(text, "sent") == []
