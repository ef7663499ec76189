"""What a mail says is found in it, whatever programs did to it on the way."""

from datetime import UTC, datetime, timedelta

import pytest

from fupmail.mime.read import UnreadableMessage, read_message
from fupmail.model.mailbox import Address, Attachment, Message


def read(text: str, **more: str) -> Message:
    return read_message(text.encode("utf-8"), id="1", **more)  # type: ignore[arg-type]


PLAIN = """\
From: Jane Doe <Jane@Acme.example>
To: me@us.example, "Lee, Kim" <kim@us.example>
Cc: bo@us.example
Subject: =?utf-8?q?Angebot_f=C3=BCr?= =?utf-8?q?_12_Fenster?=
Date: Tue, 10 Mar 2026 09:30:00 -0500
Message-ID: <a1@acme.example>
In-Reply-To: <b1@us.example>
References: <c1@us.example>
 <b1@us.example>
Content-Type: text/plain; charset=utf-8

Grüße,
Jane
"""


def test_a_plain_mail_gives_people_subject_date_thread_and_words() -> None:
    message = read(PLAIN)
    assert message.sender == Address("jane@acme.example", "Jane Doe")
    assert message.to == (Address("me@us.example"), Address("kim@us.example", "Lee, Kim"))
    assert message.cc == (Address("bo@us.example"),)
    assert message.subject == "Angebot für 12 Fenster"
    assert message.date.isoformat() == "2026-03-10T09:30:00-05:00"
    assert message.message_id == "<a1@acme.example>"
    assert message.in_reply_to == "<b1@us.example>"
    assert message.references == ("<c1@us.example>", "<b1@us.example>")
    assert message.text == "Grüße,\nJane\n"
    assert message.header("to").endswith("<kim@us.example>")


def test_carriage_returns_and_a_postmark_change_nothing() -> None:
    plain = read(PLAIN)
    crlf = read("From jane@acme.example Tue Mar 10 14:30:00 2026\r\n" + PLAIN.replace("\n", "\r\n"))
    assert crlf == plain
    assert read(PLAIN.replace("\n", "\r")) == plain


ALTERNATIVE = """\
From: a@x.example
Date: Tue, 10 Mar 2026 09:30:00 +0000
Content-Type: multipart/mixed; boundary=outer

preamble
--outer
Content-Type: multipart/alternative; boundary="in ner"

--in ner
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Sch=F6n
--in ner
Content-Type: text/html
Content-Transfer-Encoding: base64

PHA+U2Now7ZuPC9wPg==
--in ner--
--outer
Content-Type: application/pdf
Content-Disposition: attachment; filename*0*=utf-8''Angebot%20f; filename*1*=%C3%BCr.pdf

%PDF
--outer
Content-Type: text/calendar; charset=utf-8; method=reply

BEGIN:VCALENDAR
--outer
Content-Type: message/rfc822

Subject: forwarded

I'll call you on Friday.
--outer--
"""


def test_the_two_readings_of_a_body_and_its_files_are_told_apart() -> None:
    message = read(ALTERNATIVE)
    assert message.text == "Schön"
    assert message.html == "<p>Schön</p>"
    assert message.attachments == (
        Attachment("Angebot für.pdf", "application/pdf"),
        Attachment("", "text/calendar; method=REPLY"),
        Attachment("", "message/rfc822"),
    )


def test_a_forwarded_mail_does_not_put_words_into_the_senders_mouth() -> None:
    assert "call you" not in read(ALTERNATIVE).text


def test_a_footer_in_plain_text_does_not_stand_for_an_html_letter() -> None:
    message = read(
        "From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/html\n\n<p>Yes, please</p>\n"
        "--b\nContent-Type: text/plain\n\nsent over the list\n--b--\n"
    )
    assert message.text == ""
    assert "<p>Yes, please</p>" in message.html
    assert "sent over the list" in message.html


def test_pictures_of_a_signature_are_no_attachments() -> None:
    message = read(
        "From: a@x.example\nContent-Type: multipart/related; boundary=b\n\n"
        "--b\nContent-Type: text/html\n\n<img src=cid:1>\n"
        "--b\nContent-Type: image/png; name=logo.png\nContent-ID: <1>\n\nx\n--b--\n"
    )
    assert message.attachments == ()


def test_the_machine_part_of_a_bounce_is_kept_as_report() -> None:
    message = read(
        "From: mailer-daemon@x.example\nContent-Type: multipart/report; boundary=b\n\n"
        "--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; x.example\n\nFinal-Recipient: rfc822; jane@acme.example\nAction: failed\n--b--\n"
    )
    assert message.text == "Sorry."
    assert "Final-Recipient: rfc822; jane@acme.example" in message.report
    assert message.attachments == ()


def test_flowed_paragraphs_become_lines_and_the_signature_mark_stays() -> None:
    message = read(
        "From: a@x.example\nContent-Type: text/plain; format=flowed\n\n"
        "I will call you \non Thursday.\n> quoted \n> words\n-- \nJane\n"
    )
    assert message.text == "I will call you on Thursday.\n> quoted words\n-- \nJane\n"


@pytest.mark.parametrize(
    ("charset", "raw", "text"),
    [
        ("utf-8", "Größe".encode(), "Größe"),
        ("us-ascii", "Größe".encode(), "Größe"),
        ("us-ascii", "Größe".encode("cp1252"), "Größe"),
        ("iso-8859-1", b"\x93quoted\x94 \x80 5", "“quoted” € 5"),
        ("no-such-charset", "Größe".encode("cp1252"), "Größe"),
        ("punycode", b"plain", "plain"),
        ("hex", b"plain", "plain"),
        ("utf-8", "Größe".encode("cp1252"), "Größe"),
        ("ks_c_5601-1987", "안녕".encode("cp949"), "안녕"),
        ("gb2312", "你好".encode("gb18030"), "你好"),
        ("koi8-r", "Привет".encode("koi8-r"), "Привет"),
    ],
)
def test_words_survive_true_wrong_and_unknown_charsets(charset: str, raw: bytes, text: str) -> None:
    head = f"From: a@x.example\nContent-Type: text/plain; charset={charset}\n\n".encode()
    assert read_message(head + raw, id="1").text == text


@pytest.mark.parametrize(
    ("encoding", "raw", "text"),
    [
        ("base64", b"SGVs\nbG8", "Hello"),
        ("base64", b"SGVsbG8=!!", "Hello"),
        ("base64", b"A", ""),
        ("BASE64 ", b"SGVsbG8=", "Hello"),
        ("quoted-printable", b"a=\nb=3D=ZZ", "ab==ZZ"),
        ("x-uuencode", b"begin 644 f\n%2&5L;&\\ \n \nend\n", "Hello"),
        ("spam", b"as it is", "as it is"),
    ],
)
def test_transfer_encodings_are_undone_and_damaged_ones_forgiven(
    encoding: str, raw: bytes, text: str
) -> None:
    head = f"From: a@x.example\nContent-Transfer-Encoding: {encoding}\n\n".encode()
    assert read_message(head + raw, id="1").text == text


def test_a_word_split_over_two_encoded_words_is_one_word() -> None:
    message = read("From: a@x.example\nSubject: =?utf-8?b?R3LDvMM=?=\n =?utf-8?b?n2U=?=\n\n")
    assert message.subject == "Grüße"


def test_a_mail_without_message_id_gets_the_same_one_in_every_copy() -> None:
    one = read("From: a@x.example\nSubject: s\nDate: Tue, 10 Mar 2026 09:30:00 +0000\n\nwords\n")
    copy = read("X-Other: 1\nFrom: a@x.example\nDate: Tue, 10 Mar 2026 09:30:00 +0000\nSubject: s\n\nwords")
    other = read("From: a@x.example\nSubject: s\nDate: Tue, 10 Mar 2026 09:30:00 +0000\n\nother words\n")
    assert one.message_id == copy.message_id
    assert one.message_id != other.message_id


def test_a_file_without_any_header_is_unreadable_with_its_reason() -> None:
    with pytest.raises(UnreadableMessage, match="no header fields"):
        read("just words\nand more\n\n")


def test_words_right_after_the_fields_are_the_body() -> None:
    message = read("From: a@x.example\nSubject: s\nHello there,\nsee you\n\nJane\n")
    assert message.subject == "s"
    assert message.text == "Hello there,\nsee you\n\nJane\n"


@pytest.mark.parametrize(
    "content_type",
    [
        'multipart/mixed;\nboundary="b"',
        "multipart/mixed",
        "multipart/mixed; boundary=wrong",
        'multipart/mixed; boundary="b',
    ],
)
def test_a_boundary_that_was_damaged_is_found_again(content_type: str) -> None:
    body = "--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: text/html\n\n<p>Hello\n--b--\n"
    message = read(f"From: a@x.example\nContent-Type: {content_type}\n\n{body}")
    assert (message.text, message.html) == ("Hello", "<pre>Hello</pre>\n<p>Hello")


def test_a_line_of_junk_among_the_fields_is_passed_over() -> None:
    message = read("From: a@x.example\nthis is no field\nSubject: s\n\nwords")
    assert (message.subject, message.text) == ("s", "words")


RECEIVED = "Received: from x by y; Tue, 10 Mar 2026 10:00:00 +0000\n"
AT = datetime(2026, 3, 10, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("Date: Tue, 10 Mar 2026 09:30:00 -0000\n", "2026-03-10T09:30:00+00:00"),
        ("Date: 10 Mar 2026 09:30 +0100\n", "2026-03-10T09:30:00+01:00"),
        ("Date: Tue, 10 Mar 26 09:30:00 EST\n", "2026-03-10T09:30:00-05:00"),
        ("Date: Tue, 10 Mar 2026 09:30:00 +9999\n", "2026-03-10T09:30:00+00:00"),
        ("Date: Tue, 10 Mar 2036 09:30:00 +0200\n" + RECEIVED, "2026-03-10T12:00:00+02:00"),
        ("Date: Tue, 10 Mar 1970 09:30:00 +0200\n" + RECEIVED, "2026-03-10T10:00:00+00:00"),
        ("Date: yesterday\n" + RECEIVED, "2026-03-10T10:00:00+00:00"),
        ("Date: 31 Feb 2026 09:30:00 +0000\n", "2026-03-10T09:00:00+00:00"),
        ("Subject: no date\n", "2026-03-10T09:00:00+00:00"),
    ],
)
def test_the_date_keeps_its_offset_and_gives_way_when_it_cannot_be(fields: str, expected: str) -> None:
    raw = f"From: a@x.example\n{fields}\nwords".encode()
    assert read_message(raw, id="1", received_at=AT).date.isoformat() == expected


def test_a_mail_without_any_date_is_too_old_to_matter() -> None:
    assert read("From: a@x.example\n\nwords").date < AT - timedelta(days=3650)
