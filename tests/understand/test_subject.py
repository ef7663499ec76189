"""Subjects as their first writer gave them."""

import pytest

from fupmail.understand.subject import bare_subject


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("Re: Quote", "Quote"),
        ("AW: WG: Re[3]: Quote", "Quote"),
        ("Réf : RE^2: Quote", "Quote"),
        ("回复：Quote", "Quote"),
        ("Odp: Továbbítás: Quote", "Quote"),
        ("Fwd:\r\n Quote", "Quote"),
        ("Re: ", ""),
        ("Reminder: Quote", "Reminder: Quote"),
        ("Roof: the quote", "Roof: the quote"),
        ("Re the quote", "Re the quote"),
    ],
)
def test_what_mail_programs_put_before_a_subject_is_taken_off_and_nothing_else(
    subject: str, bare: str
) -> None:
    assert bare_subject(subject) == bare


def test_a_subject_of_prefixes_alone_takes_time_in_proportion() -> None:
    assert bare_subject("Re: " * 10_000) == ""
