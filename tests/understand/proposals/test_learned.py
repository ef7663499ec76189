"""Words weigh in beside phrases for proposals: nothing is one that hands nothing over."""

import pytest

from fupmail.model.mailbox import Attachment
from fupmail.understand.proposals import proposal_quote
from fupmail.understand.proposals.found import find_proposal
from fupmail.understand.proposals.marks import marks_of


def file(name: str) -> Attachment:
    return Attachment(name, "application/pdf")


@pytest.mark.parametrize(
    ("subject", "text", "names"),
    [
        (
            "piano",
            "Dear Mrs Hall, tuning both uprights and the grand in one visit, 260 with the travel. Would the "
            "12th suit?",
            [],
        ),
        (
            "For Thursday",
            "Hello Marek, here's what it would take, both ways, on one page. Have a think with your brother "
            "and tell me which of the two you'd go with.",
            ["Marek_two_ways.pdf"],
        ),
    ],
)
def test_a_proposal_that_no_phrase_knows_is_told_by_its_words(
    subject: str, text: str, names: list[str]
) -> None:
    files = [file(name) for name in names]
    assert not find_proposal(subject, text, files).quote
    assert proposal_quote(subject, text, files) in text


def test_words_alone_make_no_proposal_where_nothing_is_handed_over() -> None:
    text = "What I would charge you for the garden you know, and I would be glad to do it. Shall we go ahead?"
    assert not proposal_quote("Your garden", text, [])


def test_a_mail_in_another_language_is_told_by_its_phrases() -> None:
    text = "Guten Tag Frau Weber, anbei erhalten Sie unser Angebot für die Wartung der Heizung."
    assert (
        proposal_quote("Wartung", text, [file("Angebot_4711.pdf")])
        == find_proposal("Wartung", text, [file("Angebot_4711.pdf")]).quote
    )


def test_a_mail_is_marked_by_its_words_subject_files_links_and_sums() -> None:
    text = "See https://drive.google.com/abc for the 2 plans, 450 euro each."
    marks = marks_of("Re: Roof", text, [file("RoofQuote_v2.pdf")])
    assert {"plans", "9 plans", "subject: roof", "file: quote", "file: roof", "file: .pdf"} <= marks
    assert {"link: drive", "link: google"} <= marks
    assert not {"link: none", "file: none"} & marks
    assert {"link: none", "file: none", "sums: 0"} <= marks_of("", "Hello Ann.", [])


def test_a_file_named_after_a_proposal_and_handed_over_is_one_whatever_else_is_said() -> None:
    text = "Attached is our quote for the work. I'll call you on 9 March at 16:00, thanks for the coffee."
    sure = find_proposal("Our talk", text, [file("offer.pdf")])
    assert sure.sure
    assert proposal_quote("Our talk", text, [file("offer.pdf")]) == "Attached is our quote for the work."
    assert not find_proposal("Our talk", text, [file("plan.pdf")]).sure
