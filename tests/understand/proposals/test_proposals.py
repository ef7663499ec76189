"""Which sent mails carry a proposal, and which only look like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.model.mailbox import Attachment
from fupmail.understand.proposals import proposal_quote


def files(*names: str) -> list[Attachment]:
    return [Attachment(name, "application/pdf") for name in names]


SENT = [
    ("Your quote", "Please find attached our quotation for the roof.", ["Quote_4711.pdf"]),
    ("Roof", "As discussed.", ["Proposal Roof rev2.pdf"]),
    ("Angebot", "anbei unser Angebot für die Wartung.", ["Angebot_2026.pdf"]),
    ("Devis", "Vous trouverez ci-joint notre devis.", ["devis-17.pdf"]),
    ("SoW", "Here is the statement of work.", ["SOW.docx"]),
    ("Plan", "Our proposal is here: https://docs.google.com/document/d/1x", []),
    ("Offer", "You can read and sign it at https://app.pandadoc.com/p/1x", []),
    ("Fence", "Can do 60ft of oak for $3,100 all in, gate included.", []),
    ("Rates", "The hall would be £450, the kitchen £90 and chairs £2 each.", []),
]
SENT += [
    ("Valves", "We are pleased to quote as follows: 12 valves at USD 310.00/pc, delivery 8 weeks.", []),
    ("Menu", "Menu one is 38 a head, menu two is 46 a head. Staff are included in both.", []),
    ("Day", "Full day with album: $2,800. Half day: $1,500. Deposit of 30% holds the date.", []),
    ("Chaises", "Bonjour, voici notre offre pour 60 chaises : 45 € pièce, livraison comprise.", []),
]
SENT += [
    ("Film", "I'd suggest a day of filming at £850, two days of cutting at £450, music at £300.", []),
    ("Two ways", "Option A: we patch it, $3,150. Option B: we strip it, $5,800.", []),
    ("Link", "The full proposal is here: https://files.example/f/0x7", []),
    ("Yard", "We took out the second crane, the new total is on page 3.", ["Rev4_yard.pdf"]),
    ("Hof", "wie besprochen hängt der Kostenvoranschlag an.", ["KV_Hof.pdf"]),
    ("Umzug", "Der Umzug würde Sie 1.150 € kosten, Kartons inbegriffen.", []),
    ("Traduction", "Pour 20 pages je vous propose un forfait de 640 € HT.", []),
    ("Cleaning", "Clean and repair, whole house, comes to 280.", []),
]
NOT_SENT = [
    ("Parking", "Parking is £4 an hour behind the station.", []),
    ("Plans", "Drawings rev D attached.", ["drawings_D.pdf"]),
    ("Ticker", "http://finance.example/quote?s=ACME", []),
    ("Lunch", "Reach me at 0171 555 0134 or 212.555.0199, office: 4711.", []),
    ("Sales", "Sales came to 2.3 million, costs to 1.1 million, profit to 0.4 million.", []),
    ("Fwd: Offer from Hill Hire", "Boss, they have come back at 640 a week. Say yes?", ["Hill_offer.pdf"]),
    ("Order", "We'd like to order 40 of the grey ones at 6.20 each.", []),
]
NOT_SENT += [
    ("Bonuses", "Ann will be sending you a worksheet for bonuses for 2001 and one for 2002 raises.", []),
    ("Raffle", "Tickets are £2 each or 3 for £5.", []),
    ("Results", "Costs were 3% up on the year at $1.2m, headcount flat.", ["board.pdf"]),
    ("Press", "Shares rose $1.20 to $31.50. Copyright 2001 The Daily. All rights reserved.", []),
    ("Order", "Please supply 20 hinges at 4.10 as per attached order.", ["PO17.pdf"]),
    ("Invoice 17", "Invoice 17 is attached.", ["Invoice_17.pdf"]),
    ("Your offer letter", "We are thrilled to offer you the position of estimator.", ["Offer_Letter.pdf"]),
    ("Proposal", "Did you get my proposal?", []),
    ("Proposal", "I'll send the proposal tomorrow.", []),
    ("Re: proposal", "Thank you for your proposal, we will read it.", []),
    ("Time", "My proposal is that we meet at noon.", []),
    ("Van", "Could you quote me for a van?", ["van.pdf"]),
    ("Template", "Everyone: use this template for proposals.", ["Proposal_template.dotx"]),
    ("Their proposal", "Boss, the consultants' proposal is attached.", ["Proposal.pdf"]),
    ("Minutes", "Minutes attached.", ["Minutes.pdf"]),
    ("Hello", "It was good to see you on Monday.", []),
    ("Docs", "The manual is at https://docs.google.com/document/d/1x", []),
    ("Order", "We confirm your order of 300 hinges at 2.14 each.", ["OrderConfirmation.pdf"]),
]
SENT += [
    ("The number", "$1,950. That covers the stump and the seed. Cash or check.", []),
    ("Gate", "You're looking at £640 all in. Shout if you want me to crack on.", []),
    ("Lessons", "Lessons are £38 each time, or £340 for a block of ten.", []),
    ("Retainer", "How about 8 hours a month at $1,200? Say yes and I'll draw it up.", []),
    ("Boat", "I'd want 6,500 for her with the trailer, survey welcome.", []),
    ("Care plan", "20 hours a month would be €1,600. Half upfront, the balance due at month end.", []),
    ("Gala", "Here's the package for the gala: two shooters, five hours. Price on page 2.", ["Gala.pdf"]),
    ("Your estimate", "All three rooms, see attached.", ["scan0043.pdf"]),
    ("Cover", "The renewal is attached, need a yes by the 28th.", ["Renewal.pdf"]),
    ("Extra", "Variation 7 is attached at £4,120. We wait until we have your instruction.", ["V7.pdf"]),
    ("Farm", "Proposal for the solar roof on the long barn is in here: https://sun.example/p/1", []),
    ("Docs", "Terms and the priced schedule: https://acme.sharepoint.com/s/whit", []),
    ("ERP", "Hi team, please look over the attached proposal before the workshop.", ["Proposal.pdf"]),
    ("Q881", "The quote is attached. If you would like to order, send me your PO.", ["Q881.pdf"]),
]
NOT_SENT += [
    ("Rates", "Dear customers, please find attached our new price list.", ["Pricelist_2026.pdf"]),
    ("Rates", "Next year's rate card is attached and takes effect on 1 January.", ["Rate_card.pdf"]),
    ("Fees", "Our terms are updated. No action is needed and our fees are unchanged.", ["Terms.pdf"]),
    ("fwd quote", "Here's what the tree guy wants, 1900!! I say we get another.", ["quote_tree.pdf"]),
    ("CV", "In my last job I prepared 300 quotations a year.", ["CV_Brown.pdf"]),
    ("Roof", "We got three prices for the roof: 8,900, 13,400 and 15,000.", []),
    ("Kitchen", "Mum, the fitter reckons 6k all in. Bit much?", []),
    ("Lunch", "Sarnies came to £14.20 each, stick it in the kitty.", []),
    ("Place", "We are happy to offer you a scholarship of $5,000 per year.", []),
    ("Give", "A gift of $50 feeds a family for a month.", []),
    ("Policy", "New policy attached: hotels up to $180 a night.", ["Policy.pdf"]),
    ("March", "Sales figures for March attached.", ["March.xlsx"]),
    ("Deck", "Deck from today's workshop attached.", ["Deck.pdf"]),
    ("Flat", "Dear tenant, rent goes up to £950 a month.", []),
    ("Re: Quote", "Yes, the £14.20 is per unit.", []),
    ("Talk", "Attached please find my proposal for a 30-minute talk at the fair.", ["Talk_Proposal.pdf"]),
    ("Keynote", "I'd like to propose a session for your summit. Outline attached.", ["Outline.pdf"]),
    ("Claim", "The body shop's estimate for my car is attached.", ["Estimate.pdf"]),
]


@pytest.mark.parametrize(("subject", "text", "names"), SENT)
def test_a_proposal_is_found_in_a_file_behind_a_link_or_in_the_words(
    subject: str, text: str, names: list[str]
) -> None:
    assert proposal_quote(subject, text, files(*names))


@pytest.mark.parametrize(("subject", "text", "names"), NOT_SENT)
def test_what_only_looks_like_a_proposal_is_none(subject: str, text: str, names: list[str]) -> None:
    assert not proposal_quote(subject, text, files(*names))


def test_the_quote_is_the_sentence_that_hands_it_over() -> None:
    text = "Hi Ann,\n\nPlease find attached our quotation for the roof. Call me any time."
    assert (
        proposal_quote("Roof", text, files("Quote.pdf")) == "Please find attached our quotation for the roof."
    )


@given(st.text(max_size=60), st.text(max_size=400), st.lists(st.text(max_size=40), max_size=3))
def test_any_mail_can_be_asked(subject: str, text: str, names: list[str]) -> None:
    assert isinstance(proposal_quote(subject, text, files(*names)), str)
