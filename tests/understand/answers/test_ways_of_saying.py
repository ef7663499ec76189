"""The many ways in which offices, trades and neighbours say the same thing, beside words that come close."""

import pytest

from fupmail.understand.answers import read_answer

SAID = [
    # a yes
    ("accepted", "We are pleased to tell you that your tender has been retained for phase one."),
    ("accepted", "The parish council voted 7-3 in your favour."),
    ("accepted", "The matter was decided unanimously in your favor."),
    ("accepted", "We are happy to conclude a contract with you."),
    ("accepted", "L1 is yours, firm order will be issued on Monday."),
    ("accepted", "The letter of award is attached."),
    ("accepted", "Please issue your terms of business."),
    ("accepted", "We'd be glad if you would now commence."),
    ("accepted", "The partners met and we are a go."),
    ("accepted", "Fine by us, do both of them please."),
    ("accepted", "The boss has ticked it."),
    ("accepted", "Price's fine. Book us for both Saturdays."),
    ("accepted", "Great, so please set up the standing order."),
    ("accepted", "Looks good. Where do I sign?"),
    ("accepted", "We'll take it. My wife does the paperwork."),
    ("accepted", "Sie haben mich überzeugt, fangen Sie gerne an."),
    ("accepted", "Anfangs war es uns zu teuer. Inzwischen sagen wir: Sie können loslegen!"),
    # a no
    ("declined", "The client wishes to stay with its existing auditor."),
    ("declined", "We have been told to close with the incumbent supplier."),
    ("declined", "The committee has already ordered from a firm in Leeds."),
    ("declined", "They promoted from within, I'm afraid."),
    ("declined", "Your rates are above our limit."),
    ("declined", "The building was sold, so the refit is moot."),
    ("declined", "We regret that your tender does not meet the terms."),
    ("declined", "It's not going to happen, sorry."),
    ("declined", "I am not shelling out two thousand on a shed."),
    ("declined", "My brother's laying the patio for free."),
    ("declined", "Wir haben uns für einen Dienstleister aus Ulm entschieden."),
    ("declined", "The trustees would rather keep their present gardener."),
    ("declined", "We've bought from your rivals already."),
    # later
    ("deferred", "The file is under scrutiny with the accounts branch."),
    ("deferred", "Kindly approach again after the elections."),
    ("deferred", "May we return to this matter in October?"),
    ("deferred", "Until the board has sat there is nothing more I can tell you."),
    ("deferred", "Shout me when I'm back from Leeds."),
    ("deferred", "She is back on Thursday and I'll put it in front of her then."),
    ("deferred", "I hope to have my client's instructions by 3 March."),
    ("deferred", "I will tell you more on Friday."),
    ("deferred", "Snowed in. Ask again in May."),
    ("deferred", "Rufens im März nochmal an."),
    ("deferred", "Vorher können wir Ihnen leider nichts zusagen."),
    ("deferred", "Entschieden wird erst im Oktober."),
    # trouble
    ("complaint", "I am not prepared to pay this invoice."),
    ("complaint", "The work was not of the standard we agreed."),
    ("complaint", "The brochure is riddled with errors."),
    ("complaint", "We were billed for twelve but received nine."),
    ("complaint", "The delivery was two pallets short."),
    ("complaint", "I had to report it as a near miss."),
    ("complaint", "The pupils missed their match because your driver got lost."),
    ("complaint", "Three technicians, three visits, still no heating."),
    ("complaint", "Thank you for the three hours on hold. The line still doesn't work."),
    ("complaint", "Seit Dienstag steht die Anlage still und die Hotline läuft ins Leere."),
    ("complaint", "Vier Türen haben wackelige Griffe. Das darf nicht passieren."),
    # somebody else
    ("referral", "Bookings are handled by the events office."),
    ("referral", "The shop is run by volunteers and not by us."),
    ("referral", "You may take it up with her."),
    ("referral", "Everything is in the hands of Ruth Okafor now."),
    ("referral", "Tomorrow is my last day here."),
    ("referral", "Mr Lindgren would be the person to ask."),
    ("referral", "Our bursar decides on all such matters."),
    ("referral", "Procurement is under Mdm Siti since May."),
    # no more
    ("unsubscribe", "I want my address deleted from your records."),
    ("unsubscribe", "You have my number, now lose it."),
    ("unsubscribe", "Kindly strike us from your circulars."),
    ("unsubscribe", "Enough of these mails, please."),
    # a question
    ("question", "I should be glad to know which of the two you mean."),
    ("question", "how long before we can walk on it"),
    ("question", "Mir fehlt noch der Hinweis, welche Farbe geliefert wird."),
]

COMES_CLOSE = [
    ("accepted", "Your CV is retained in our files for a year."),
    ("accepted", "The exchange rate moved in your favour."),
    ("accepted", "Please book me for the webinar."),
    ("accepted", "The board has not voted in your favour."),
    ("accepted", "A formal order will be issued once the budget is through."),
    ("accepted", "Where do I sign in?"),
    ("accepted", "Sie haben uns noch nicht überzeugt."),
    ("declined", "Please keep the old logo on the van."),
    ("declined", "That will not happen again, I promise."),
    ("declined", "It isn't going to happen before June."),
    ("declined", "That's a moot point."),
    ("declined", "My husband does the books."),
    ("declined", "We have already signed with you."),
    ("accepted", "Wir machen das jetzt mit einem Betrieb aus dem Ort."),
    ("deferred", "I was on hold with the bank for an hour, sorry I am late."),
    ("declined", "Den Termin brauchen wir nicht mehr, alles erledigt."),
    ("declined", "Für einen Anbieter haben wir uns noch nicht entschieden."),
    ("deferred", "Bis später!"),
    ("deferred", "Also, bis bald."),
    ("deferred", "We spent two hours on hold with the bank."),
    ("deferred", "I write you on behalf of the school, the gate is open on Monday."),
    ("complaint", "No problem, next time can."),
    ("complaint", "We ordered two and got two, all fine."),
    ("complaint", "We chose you because your team was so friendly."),
    ("complaint", "The report is full of good ideas."),
    ("complaint", "The train was delayed, I am two hours on hold."),
    ("referral", "The motion was about parking, not the roof."),
    ("referral", "Who looks after the permits?"),
    ("referral", "I will take it up with the board."),
    ("unsubscribe", "Please keep my address, don't lose it."),
    ("question", "This is how long it took."),
]


@pytest.mark.parametrize(("answer", "text"), SAID)
def test_it_is_known_in_whatever_words(answer: str, text: str) -> None:
    assert read_answer(text).answer == answer


@pytest.mark.parametrize(("answer", "text"), COMES_CLOSE)
def test_words_that_come_close_are_none(answer: str, text: str) -> None:
    assert read_answer(text).answer != answer
