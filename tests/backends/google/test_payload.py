"""A message of a thread, put together again, reads as the raw mail would."""

import base64
from email import message_from_bytes, policy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.backends.google.payload import decode, raw_mail
from fupmail.mime.read import read_message
from fupmail.model.mailbox import Message

Json = dict[str, Any]


def part(kind: str, text: str | bytes = "", *, charset: str = "utf-8", name: str = "", **more: Any) -> Json:
    data = text if isinstance(text, bytes) else text.encode()
    headers = [{"name": "Content-Type", "value": f"{kind}; charset={charset}"}]
    body = {"data": base64.urlsafe_b64encode(data).decode().rstrip("="), "size": len(data)}
    return {"mimeType": kind, "filename": name, "headers": headers, "body": body, **more}


def whole(kind: str, *parts: Json, boundary: str = "=_edge") -> Json:
    headers = [
        {"name": "From", "value": "Jané <jane@acme.example>"},
        {"name": "To", "value": "sam@studio.example"},
        {"name": "Subject", "value": "Grüße"},
        {"name": "Content-Type", "value": f'{kind}; boundary="{boundary}"'},
    ]
    return {"mimeType": kind, "headers": headers, "parts": list(parts)}


def read(payload: Json) -> Message:
    raw = raw_mail(payload)
    assert raw is not None
    return read_message(raw, id="m")


def test_plain_and_html_text_come_back_with_their_letters() -> None:
    found = read(
        whole("multipart/alternative", part("text/plain", "Füße\n"), part("text/html", "<b>Füße</b>"))
    )
    assert (found.text.strip(), found.html.strip()) == ("Füße", "<b>Füße</b>")


def test_names_and_subjects_that_gmail_decoded_come_back() -> None:
    found = read(whole("multipart/mixed", part("text/plain", "x")))
    assert found.subject == "Grüße"
    assert found.sender is not None
    assert (found.sender.email, found.sender.name) == ("jane@acme.example", "Jané")


def test_text_is_utf8_whatever_its_label_says() -> None:
    assert (
        read(whole("multipart/mixed", part("text/plain", "Füße", charset="iso-8859-1"))).text.strip()
        == "Füße"
    )


def test_text_that_is_not_utf8_is_read_by_its_label() -> None:
    old = part("text/plain", "Füße".encode("latin-1"), charset="iso-8859-1")
    assert read(whole("multipart/mixed", old)).text.strip() == "Füße"


def test_files_keep_their_name_and_type_and_lose_their_content() -> None:
    file = {
        "mimeType": "application/pdf",
        "filename": "Offer.pdf",
        "headers": [
            {"name": "Content-Type", "value": 'application/pdf; name="Offer.pdf"'},
            {"name": "Content-Disposition", "value": 'attachment; filename="Offer.pdf"'},
        ],
        "body": {"attachmentId": "a1", "size": 9000},
    }
    found = read(whole("multipart/mixed", part("text/plain", "Attached."), file))
    assert [(each.name, each.content_type) for each in found.attachments] == [
        ("Offer.pdf", "application/pdf")
    ]
    assert found.text.strip() == "Attached."


@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_a_message_whose_text_was_left_out_is_to_be_read_by_itself(kind: str) -> None:
    long = {**part(kind), "body": {"attachmentId": "a1", "size": 10**6}}
    assert raw_mail(whole("multipart/mixed", long)) is None


def test_a_bounce_is_to_be_read_by_itself() -> None:
    assert raw_mail(whole("multipart/report", part("text/plain", "Failed"))) is None


def test_parts_nested_without_end_are_not_followed() -> None:
    nested = part("text/plain", "deep")
    for _ in range(100):
        nested = whole("multipart/mixed", nested)
    assert raw_mail(nested) is None


def test_a_multipart_without_a_boundary_gets_one() -> None:
    payload = whole("multipart/mixed", part("text/plain", "x"))
    payload["headers"] = payload["headers"][:-1]
    assert read(payload).text.strip() == "x"


@given(st.text(), st.text())
def test_a_header_value_cannot_become_a_header(name: str, value: str) -> None:
    payload = whole("multipart/mixed", part("text/plain", "x"))
    payload["headers"].insert(0, {"name": "X-Odd", "value": f"{value}\r\nBcc: eve@evil.example"})
    raw = raw_mail(payload)
    assert raw is not None
    assert message_from_bytes(raw, policy=policy.compat32)["Bcc"] is None


@given(st.binary())
def test_base64_is_read_with_and_without_padding(data: bytes) -> None:
    text = base64.urlsafe_b64encode(data).decode()
    assert decode(text) == decode(text.rstrip("=")) == data
