"""One message understood: who wrote, what kind it is, and what is read in it for that."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.model.mailbox import Address, Attachment, Message
from fupmail.understand.message import SNIPPET, Reader, understand
from tests.understand.mails import CLIENT, ME, WRITTEN_AT, mail

READER = Reader(own=frozenset([ME.email, "alias@own.example"]), zone=dt.UTC, day_first=True)
KEY = "0123456789abcdef0123456789abcdef01234567"
QUOTE = Attachment("Quote_17.pdf", "application/pdf")


def sent(text: str = "", subject: str = "Our offer", **fields: object) -> Message:
    return mail(text, subject, **{"sender": ME, "to": (CLIENT,), **fields})


@pytest.mark.parametrize(
    ("sender", "labels", "direction"),
    [
        (CLIENT, {"inbox"}, "received"),
        (CLIENT, set(), "received"),
        (ME, set(), "sent"),
        (ME, {"sent"}, "sent"),
        (ME, {"sent", "inbox"}, "sent"),
        (Address("alias@own.example"), set(), "sent"),
        (ME, {"inbox"}, "received"),
        (ME, {"spam"}, "received"),
        (None, set(), "received"),
        (Address("other@own.example"), {"sent"}, "sent"),
    ],
)
def test_the_direction_is_told_by_labels_and_own_addresses(
    sender: Address | None, labels: set[str], direction: str
) -> None:
    assert understand(mail(sender=sender, labels=frozenset(labels)), READER).direction == direction


def test_a_received_mail_is_read_for_its_answer() -> None:
    facts = understand(
        mail("Hi,\n\nwe are happy to proceed.\n\nJane\n-- \nAcme Ltd, +44 20 7946 0958"), READER
    )
    assert (facts.answer, facts.answer_quote) == ("accepted", "we are happy to proceed.")
    assert facts.signature
    assert not facts.proposal


def test_a_sent_mail_is_read_for_proposals_and_deliveries_and_has_no_answer() -> None:
    facts = understand(sent("Please find attached our quotation.", attachments=(QUOTE,)), READER)
    assert facts.proposal
    assert facts.proposal_quote == "Please find attached our quotation."
    assert facts.answer is None
    assert understand(sent("Your order shipped this morning."), READER).delivered
    assert not understand(mail("Your order shipped this morning."), READER).delivered


def test_a_clients_proposal_is_not_the_users() -> None:
    assert not understand(mail("Please find attached our quotation.", attachments=(QUOTE,)), READER).proposal


@pytest.mark.parametrize("headers", [{"auto-submitted": "auto-replied"}, {"list-id": "<l.example>"}])
def test_machines_and_lists_neither_answer_nor_promise(headers: dict[str, str]) -> None:
    facts = understand(mail("Yes, please proceed. Call me on Monday at 3.", headers=headers), READER)
    assert facts.category != "personal"
    assert facts.answer is None
    assert facts.commitments == ()


def test_promises_and_requests_are_read_in_the_writers_own_words_only() -> None:
    quoted = "On Mon, 9 Mar 2026 at 10:00, Me <me@own.example> wrote:\n> Call me at 3."
    text = f"I'll send the plan tomorrow.\n\n{quoted}"
    commitments = understand(mail(text), READER).commitments
    assert [(each.type, each.action) for each in commitments] == [("promise", "send")]


@pytest.mark.parametrize(
    ("message", "key"),
    [
        (sent(headers={"x-fupmail-key": KEY}), KEY),
        (sent(headers={"x-fupmail-key": "nonsense"}), None),
        (mail(headers={"x-fupmail-key": KEY}), None),
    ],
)
def test_only_the_users_own_sent_mail_carries_a_key(message: Message, key: str | None) -> None:
    assert understand(message, READER).key == key


def test_a_sent_draft_is_known_by_its_message_id() -> None:
    draft = Message("1", f"<fupmail.{KEY}@own.example>", "t", WRITTEN_AT, ME, (CLIENT,))
    assert understand(draft, READER).key == KEY


@pytest.mark.parametrize(
    ("text", "files", "shares"),
    [
        ("See https://acme.example/plan", (), True),
        ("See the file.", (QUOTE,), True),
        ("See you.", (Attachment("x.ics", "text/calendar"),), False),
        ("See you.\n\n> https://acme.example", (), False),
    ],
)
def test_what_the_writer_shares_is_a_file_or_a_link_of_their_own(
    text: str, files: tuple[Attachment, ...], shares: bool
) -> None:
    assert understand(mail(text, attachments=files), READER).shares is shares


def test_the_snippet_is_one_short_line() -> None:
    snippet = understand(mail("word\n" * 200), READER).snippet
    assert len(snippet) <= SNIPPET
    assert "\n" not in snippet
    assert understand(mail("Two\nlines."), READER).snippet == "Two lines."


def test_html_that_came_as_plain_text_is_read_as_html() -> None:
    facts = understand(
        mail("<div>Looks good.&nbsp;Please process the order.</div><br><div>Theresa</div>"), READER
    )
    assert facts.answer == "accepted"
    assert "<div>" not in facts.text


def test_an_absence_gives_the_day_of_return_and_a_bounce_the_address() -> None:
    away = understand(mail("I am away, back on 23 March.", "Automatic reply: Our offer"), READER)
    assert (away.category, away.returns) == ("out_of_office", dt.date(2026, 3, 23))
    bounce = understand(mail(headers={"x-failed-recipients": "gone@acme.example"}), READER)
    assert (bounce.category, bounce.failed) == ("bounce", ("gone@acme.example",))


ADDRESSES = st.sampled_from([CLIENT, ME, Address(""), Address("@"), Address("a@b", "“Ä” \x00")])
TEXTS = st.text(max_size=300) | st.sampled_from(
    ["> ", "From: ", "On Mon wrote:", "<p>", "\u202e", "-- \n"]
).flatmap(lambda piece: st.integers(1, 60).map(lambda times: piece * times))


@given(
    TEXTS,
    TEXTS,
    st.text(max_size=60),
    st.none() | ADDRESSES,
    st.lists(ADDRESSES, max_size=3),
    st.lists(
        st.tuples(st.sampled_from(["auto-submitted", "from", "content-type", "sender"]), st.text(max_size=20))
    ),
)
def test_every_message_is_understood(
    text: str,
    html: str,
    subject: str,
    sender: Address | None,
    others: list[Address],
    headers: list[tuple[str, str]],
) -> None:
    message = mail(
        text, subject, html=html, sender=sender, to=tuple(others), cc=tuple(others), headers=headers
    )
    facts = understand(message, READER)
    assert facts.answer is None or facts.direction == "received"
    assert len(facts.snippet) <= SNIPPET
