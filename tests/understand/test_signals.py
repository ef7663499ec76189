"""Calls that did not come, deliveries that did, people who are brought in."""

import pytest

from fupmail.model.mailbox import Address
from fupmail.understand.signals import delivered, introduces, not_called
from tests.understand.mails import CLIENT, ME, mail

OWN = frozenset([ME.email])
ANNA = Address("anna.berg@acme.example", "Anna Berg")


@pytest.mark.parametrize(
    "text",
    [
        "I waited for your call yesterday.",
        "You said you'd call at three.",
        "You didn't call me back.",
        "I sat by the phone all afternoon.",
        "What happened to our call?",
    ],
)
def test_a_call_that_did_not_come_is_quoted(text: str) -> None:
    assert not_called(f"Hi.\n\n{text}\n\nJane") == text


@pytest.mark.parametrize(
    "text",
    ["Please don't call before noon.", "Sorry I missed your call.", "Can you call me?", "I'll call you."],
)
def test_other_words_about_calls_are_no_reproach(text: str) -> None:
    assert not not_called(text)


@pytest.mark.parametrize(
    "text",
    [
        "We installed the boiler on Monday.",
        "Your order shipped this morning.",
        "The new site went live today!",
        "Everything has been delivered.",
        "Die Anlage wurde gestern installiert.",
    ],
)
def test_a_delivery_that_happened_is_quoted(text: str) -> None:
    assert delivered(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "It will be delivered on Monday.",
        "Was it delivered?",
        "Once installed, it runs by itself.",
        "We have not shipped it yet.",
        "The boxes should have been delivered.",
        "I delivered the quote on Friday.",
    ],
)
def test_a_delivery_to_come_is_none(text: str) -> None:
    assert not delivered(text)


def test_somebody_copied_and_named_is_introduced() -> None:
    text = "Meet my colleague Anna Berg, cc'd, who takes over from me."
    assert introduces(mail(text, cc=(ANNA,)), text, OWN) == (ANNA,)


def test_somebody_whose_address_is_written_out_is_introduced() -> None:
    text = "You should talk to Anna Berg at our site, anna.berg@acme.example."
    assert introduces(mail(text), text, OWN) == (ANNA,)


@pytest.mark.parametrize(
    "text",
    [
        "Anna and I will be there on Monday.",
        "You should talk to my accountant about that.",
        "Write to me@own.example or jane@acme.example, I am the right person.",
    ],
)
def test_nobody_else_is_introduced(text: str) -> None:
    assert introduces(mail(text, cc=(ANNA,) if "Anna" in text else ()), text, OWN) == ()


def test_neither_writer_nor_user_is_introduced() -> None:
    text = "Meet my colleague Jane, cc'd."
    assert introduces(mail(text, to=(ME, CLIENT)), text, OWN) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ich möchte Ihnen Anna Berg (anna.berg@acme.example) vorstellen.",
        "Sprechen Sie doch einmal mit Anna Berg (anna.berg@acme.example), dort wird auch ein Dach gebraucht.",
        "Fragen Sie am besten Frau Anna Berg, anna.berg@acme.example.",
        "Darf ich Euch Anna Berg vorstellen? Sie ist unter anna.berg@acme.example zu erreichen.",
    ],
)
def test_somebody_is_introduced_in_german_by_the_bare_name(text: str) -> None:
    assert introduces(mail(text), text, OWN) == (ANNA,)


@pytest.mark.parametrize(
    "text",
    [
        "Wir sprechen am Montag. Anna Berg, anna.berg@acme.example, hat die Rechnung bezahlt.",
        "Schreiben Sie mir an jane@acme.example.",
    ],
)
def test_an_address_beside_other_german_words_introduces_nobody(text: str) -> None:
    assert introduces(mail(text), text, OWN) == ()
