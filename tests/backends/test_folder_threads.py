"""Mails find their conversation: by Gmail's word, by references, by subject and people."""

from datetime import timedelta
from pathlib import Path

import pytest

from fupmail.backends.folder.subjects import read_subject
from tests.backends.contract import ME, NOW
from tests.backends.folders import add_mbox, messages, raw_mail

DAY = timedelta(days=1)


def threads(root: Path, *mails: str) -> list[str]:
    """The thread of each mail, by its id, as letters in the order of their first appearance."""
    add_mbox(root / "a.mbox", *mails)
    found = sorted(messages(root), key=lambda message: message.id)
    names: dict[str, str] = {}
    return [names.setdefault(message.thread, "abcdefgh"[len(names)]) for message in found]


def test_an_answer_joins_the_mail_it_answers_whatever_its_subject(tmp_path: Path) -> None:
    mails = [
        raw_mail("1", sender=ME, to="jane@acme.example", subject="Quote"),
        raw_mail("2", at=NOW + DAY, subject="Something else", In_Reply_To="<1@acme.example>"),
        raw_mail("3", at=NOW + 90 * DAY, subject="Third", References="<1@acme.example> <2@acme.example>"),
        raw_mail("4", at=NOW + DAY, subject="Unrelated"),
    ]
    assert threads(tmp_path, *mails) == ["a", "a", "a", "b"]


def test_answers_to_a_mail_that_is_not_here_belong_together(tmp_path: Path) -> None:
    mails = [
        raw_mail("1", subject="One", References="<lost@us.example>"),
        raw_mail("2", at=NOW + DAY, subject="Two", In_Reply_To="<lost@us.example>"),
    ]
    assert threads(tmp_path, *mails) == ["a", "a"]


def test_an_answer_that_came_before_its_question_in_the_file_joins_it(tmp_path: Path) -> None:
    mails = [
        raw_mail("2", at=NOW + DAY, subject="B", In_Reply_To="<1@acme.example>"),
        raw_mail("1", subject="A"),
    ]
    assert threads(tmp_path, *mails) == ["a", "a"]


@pytest.mark.parametrize(
    "prefix", ["Re: ", "RE: ", "AW: ", "SV: ", "Antw: ", "Re[2]: ", "Fwd: Re: ", "RV: ", "[list] Re: "]
)
def test_old_mail_joins_by_subject_and_people(tmp_path: Path, prefix: str) -> None:
    mails = [
        raw_mail("1", sender=ME, to="jane@acme.example", subject="Pipeline capacity"),
        raw_mail("2", at=NOW + DAY, subject=f"{prefix}Pipeline capacity"),
        raw_mail("3", at=NOW + DAY, sender="bo@other.example", subject=f"{prefix}Pipeline capacity"),
    ]
    assert threads(tmp_path, *mails) == ["a", "a", "b"]


def test_a_subject_is_forgotten_after_sixty_days(tmp_path: Path) -> None:
    mails = [raw_mail("1", subject="Capacity"), raw_mail("2", at=NOW + 61 * DAY, subject="Re: Capacity")]
    assert threads(tmp_path, *mails) == ["a", "b"]


@pytest.mark.parametrize("subject", ["", "Hello", "Meeting", "Question"])
def test_a_subject_that_says_nothing_joins_only_the_same_two_people(tmp_path: Path, subject: str) -> None:
    mails = [
        raw_mail("1", subject=subject),
        raw_mail("2", at=NOW + DAY, subject=subject, to=f"{ME}, bo@acme.example"),
        raw_mail("3", at=NOW + 2 * DAY, sender=ME, to="jane@acme.example", subject=subject),
        raw_mail("4", at=NOW + 3 * DAY, subject=subject, sender="eve@other.example"),
    ]
    assert threads(tmp_path, *mails) == ["a", "b", "a", "c"]


def test_gmails_threads_are_never_joined_by_others(tmp_path: Path) -> None:
    mails = [
        raw_mail("1", X_GM_THRID="17", subject="Quote"),
        raw_mail("2", at=NOW + DAY, X_GM_THRID="18", subject="Re: Quote", In_Reply_To="<1@acme.example>"),
        raw_mail("3", at=NOW + DAY, subject="Re: Quote", References="<1@acme.example> <2@acme.example>"),
    ]
    assert threads(tmp_path, *mails) == ["a", "b", "b"]


def test_threads_keep_their_name_when_later_mail_comes(tmp_path: Path) -> None:
    add_mbox(tmp_path / "a.mbox", raw_mail("1", subject="Quote"))
    before = messages(tmp_path)[0].thread
    add_mbox(tmp_path / "b.mbox", raw_mail("2", at=NOW + DAY, subject="Re: Quote"))
    assert [message.thread for message in messages(tmp_path)] == [before, before]


def test_an_endless_chain_of_answers_is_one_thread(tmp_path: Path) -> None:
    mails = [
        raw_mail(
            f"{n:04}",
            at=NOW + n * timedelta(hours=1),
            subject=f"S{n}",
            In_Reply_To=f"<{n - 1:04}@acme.example>",
        )
        for n in range(1500)
    ]
    assert set(threads(tmp_path, *mails)) == {"a"}


@pytest.mark.parametrize(
    ("text", "plain", "is_reply"),
    [
        ("Quote", "quote", False),
        ("Re: Quote", "quote", True),
        ("AW: WG: Re[3]: Quote!", "quote", True),
        ("[sales] Quote", "quote", False),
        ("回复：Quote", "quote", True),
        ("Re: ", "", True),
        ("Reminder: Quote", "reminder quote", False),
        ("Report", "report", False),
    ],
)
def test_a_subject_is_compared_without_what_programs_put_before_it(
    text: str, plain: str, is_reply: bool
) -> None:
    subject = read_subject(text)
    assert (subject.plain, subject.is_reply) == (plain, is_reply)
