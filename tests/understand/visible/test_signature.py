"""The signature is told from the words above it, and a few short lines are no signature."""

import pytest

from fupmail.understand.visible import visible_text

OWN = "I will call you on Thursday at three."


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nAnn Lee\nAcme",
        "—\nYou are receiving this because you were mentioned.",
        "Ann Lee\nSales Director\nAcme Pumps Inc.\n12 Mill Street\nPhone: (415) 555-0134\nann@acme.example",
        "Luca Moretti\nMoretti S.r.l.\nVia delle Prove 12, 20100 Milano\nTel. +39 02 5550 1234",
        "Kees Verhoeven\nMetaal B.V.\nTel. +31 20 555 01 88\n\nDenk aan het milieu voordat u afdrukt.",
        "Anna Lehmann\nVertriebsleiterin\nAcme GmbH\nTel.: +49 30 901820\nwww.acme.example",
        "This e-mail is confidential and intended solely for the addressee. If you have received "
        "this message in error,\nplease notify the sender.",
        "Diese Nachricht ist vertraulich. Falls Sie sie irrtümlich erhalten haben, informieren Sie bitte den "
        "Absender.",
        "________________\npump-talk mailing list\npump-talk@lists.example",
    ],
)
def test_what_stands_below_the_words_is_the_signature(signature: str) -> None:
    seen = visible_text(f"{OWN}\n\n{signature}\n", "")
    assert seen.text == OWN
    assert seen.signature.split() == signature.split()


def test_closing_words_and_the_name_below_them_stay_with_the_text() -> None:
    seen = visible_text(f"{OWN}\n\nBest regards,\nAnn Lee\nSales Director\nTel: +1 415 555 0134\n", "")
    assert seen.text == f"{OWN}\n\nBest regards,\nAnn Lee"
    assert seen.signature == "Sales Director\nTel: +1 415 555 0134"


def test_block_and_disclaimer_go_together() -> None:
    block = "Ann Lee\nAcme Ltd\nTel: +44 20 7946 0018"
    legal = "Confidential: if you are not the intended recipient, delete this message."
    assert visible_text(f"{OWN}\n\n{block}\n\n-----\n{legal}", "").text == OWN


@pytest.mark.parametrize(
    "text",
    [
        f"{OWN}\n\nThanks,\n\nAnn\nx3-0177",
        f"{OWN}\n\nAnn Lee",
        "Dial in:\n\nToday\n10:00 am\nCall-in #: 415-555-0134\nPasscode: 6279960",
        "Please take me off your mailing list: http://acme.example/list",
        "I want to unsubscribe.",
        "We talked to Ann and to others\n--\nthey all want the new pumps in May.",
        "Please keep this confidential, I have not told Bob yet.",
        "Totals\n\nNorth  12\nSouth  14",
        "Ann Lee\nAcme Ltd\n+44 20 7946 0018",
    ],
)
def test_short_lines_and_plain_sentences_are_no_signature(text: str) -> None:
    assert visible_text(text, "").text == text
