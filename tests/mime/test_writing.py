"""A draft's bytes hold the draft and nothing else, whatever names and subjects strangers choose (S16)."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.errors import Refused
from fupmail.mime.read import read_message
from fupmail.mime.write import draft_bytes, key_of, marks_of
from fupmail.model.mailbox import Address
from fupmail.model.plan import Draft

KEY = "0123456789abcdef0123456789abcdef01234567"
DRAFT = Draft(
    key=KEY,
    sender=Address("kim@us.example", "Kim Lee"),
    to=(Address("jane@acme.example", "Doe, Jane"),),
    cc=(Address("bo@us.example", "Bo"),),
    subject="Re: Angebot für 12 Fenster",
    text="Hallo Jane,\n\nFrom here on: größer.\n.\n",
    html="<p>Hallo Jane,</p><p>größer.</p>",
    message_id=f"<fupmail.{KEY}@us.example>",
    date=datetime(2026, 3, 10, 8, tzinfo=timezone(timedelta(hours=1))),
    in_reply_to="<b@acme.example>",
    references=("<a@us.example>", "<b@acme.example>"),
    marks={"client": "jane@acme.example", "company": "Müller & Söhne", "made_at": "2026-03-10"},
)
FIELDS = {
    "mime-version",
    "x-unsent",
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "x-fupmail-key",
    "content-type",
}
ALLOWED = FIELDS | {f"x-fupmail-mark-{name}" for name in DRAFT.marks}


def test_a_draft_reads_back_as_it_was_meant() -> None:
    message = read_message(draft_bytes(DRAFT), id="1")
    assert (message.sender, message.to, message.cc) == (DRAFT.sender, DRAFT.to, DRAFT.cc)
    assert message.subject == DRAFT.subject
    assert message.text.split() == DRAFT.text.split()
    assert "größer" in message.html
    assert (message.message_id, message.in_reply_to) == (DRAFT.message_id, DRAFT.in_reply_to)
    assert message.references == DRAFT.references
    assert message.date == DRAFT.date
    assert message.header("x-unsent") == "1"
    assert key_of(message) == KEY
    assert marks_of(message) == DRAFT.marks


def test_other_mail_programs_read_the_same() -> None:
    message = message_from_bytes(draft_bytes(DRAFT), policy=default)
    assert message["subject"] == DRAFT.subject
    assert message["to"].addresses[0].display_name == "Doe, Jane"
    assert message.get_content_type() == "multipart/alternative"
    plain, html = message.iter_parts()
    assert plain.get_content_type() == "text/plain"
    assert html.get_content().strip() == DRAFT.html
    assert not message.defects


def test_the_same_draft_is_the_same_bytes_with_lines_that_every_server_takes() -> None:
    raw = draft_bytes(replace(DRAFT, text="word " * 900, subject="long " * 150))
    assert raw == draft_bytes(replace(DRAFT, text="word " * 900, subject="long " * 150))
    assert max(map(len, raw.split(b"\r\n"))) < 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


TRICKS = [
    "a\nBcc: eve@evil.example",
    "a\r\nBcc: eve@evil.example",
    "a\rBcc: eve@evil.example",
    "a\n\nnew body",
    "a\n\U0001f600",
    "=?utf-8?q?=0ABcc:_eve=40evil.example?=",
    "=?utf-8?b?CkJjYzogZXZlQGV2aWwuZXhhbXBsZQ==?=",
    "=?utf-8?b?CkJjYzogZXZlQGV2aWwuZXhhbXBsZQ==?= \U0001f600",
    "=?=?utf-8?q?x?=",
    "a\u2028Bcc: eve@evil.example",
    "a\u0085Bcc: eve@evil.example",
    "a\x0bBcc: eve@evil.example",
    "a\x0cBcc: eve@evil.example",
    "a\x00b",
    "a" * 5000,
    "ü" * 5000,
    '"><eve@evil.example>, "',
    "eve@evil.example, x",
    "\ud800",
    "\\",
    "",
]


@pytest.mark.parametrize("trick", TRICKS)
def test_no_subject_no_name_and_no_mark_brings_a_field_or_a_recipient(trick: str) -> None:
    draft = replace(
        DRAFT,
        subject=trick,
        to=(Address("jane@acme.example", trick),),
        sender=Address("kim@us.example", trick),
        marks={"company": trick},
    )
    raw = draft_bytes(draft)
    other = message_from_bytes(raw, policy=default)
    assert {name.lower() for name in other.keys()} <= ALLOWED  # noqa: SIM118  a header set has repeated names
    assert len(other.keys()) == len(set(other.keys()))
    assert [address.addr_spec for address in other["to"].addresses] == ["jane@acme.example"]
    assert "=?utf-8?q?=0A" not in str(other["subject"])
    assert read_message(raw, id="1").to[0].email == "jane@acme.example"


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=200))
def test_any_words_keep_the_header_set(subject: str, name: str, text: str) -> None:
    raw = draft_bytes(replace(DRAFT, subject=subject, to=(Address("j@acme.example", name),), text=text))
    names = [name for name, _ in read_message(raw, id="1").headers]
    assert set(names) <= ALLOWED
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "draft",
    [
        replace(DRAFT, to=(Address("jane@acme.example\nBcc: eve@evil.example"),)),
        replace(DRAFT, to=(Address("jane@acme.example, eve@evil.example"),)),
        replace(DRAFT, cc=(Address("no address"),)),
        replace(DRAFT, message_id="<a@b>\nBcc: x"),
        replace(DRAFT, marks={"x: y\nBcc": "eve@evil.example"}),
    ],
)
def test_what_cannot_stand_in_a_header_refuses_the_draft(draft: Draft) -> None:
    with pytest.raises(Refused):
        draft_bytes(draft)


def test_a_malformed_id_of_the_clients_mail_costs_the_thread_field_and_not_the_draft() -> None:
    raw = draft_bytes(replace(DRAFT, in_reply_to="<a b>\nBcc: x", references=("<ü@x>", "<a@us.example>")))
    message = read_message(raw, id="1")
    assert (message.in_reply_to, message.references) == ("", ("<a@us.example>",))
    assert message.header("bcc") == ""
