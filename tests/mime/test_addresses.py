"""Whom a mail is from and to, told strictly (S08): what two readers could read differently is nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.mime.addresses import read_addresses, recipients, sender
from fupmail.model.mailbox import Address


@pytest.mark.parametrize(
    ("value", "email", "name"),
    [
        ("jane@acme.example", "jane@acme.example", ""),
        ("Jane@ACME.example", "jane@acme.example", ""),
        ("<jane@acme.example>", "jane@acme.example", ""),
        ("Jane Doe <jane@acme.example>", "jane@acme.example", "Jane Doe"),
        ('"Doe, Jane" <jane@acme.example>', "jane@acme.example", "Doe, Jane"),
        ("Doe, Jane <jane@acme.example>", "jane@acme.example", "Doe, Jane"),
        ("jane@acme.example (Jane Doe)", "jane@acme.example", "Jane Doe"),
        ("jane@acme.example (Jane (the boss) Doe)", "jane@acme.example", "Jane (the boss) Doe"),
        ('"J \\"JD\\" Doe" <jane@acme.example>', "jane@acme.example", 'J "JD" Doe'),
        ("=?utf-8?q?J=C3=B6rg_M=C3=BCller?= <jm@acme.example>", "jm@acme.example", "Jörg Müller"),
        ("=?utf-8?q?M=C3=BCller=2C_J=C3=B6rg?= <jm@acme.example>", "jm@acme.example", "Müller, Jörg"),
        ("=?utf-8?q?Doe,_Jane?= <jane@acme.example>", "jane@acme.example", "Doe, Jane"),
        ("'Jane Doe' <'jane@acme.example'>", "jane@acme.example", "Jane Doe"),
        ("jane+tag@acme.example", "jane+tag@acme.example", ""),
        ("jane@müller.example", "jane@xn--mller-kva.example", ""),
        ("jane@acme.example.", "jane@acme.example", ""),
        ("jane@acme.example <jane@acme.example>", "jane@acme.example", "jane@acme.example"),
    ],
)
def test_one_address_is_read_with_its_name(value: str, email: str, name: str) -> None:
    assert sender([value]) == Address(email, name)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "jane@acme.example, eve@evil.example",
        "jane@acme.example; eve@evil.example",
        "jane@acme.example <eve@evil.example> <bo@x.example>",
        "jane@acme.example)<eve@evil.example>",
        "jane@acme.example(<eve@evil.example>",
        '"jane@acme.example" eve@evil.example',
        "jane@acme.example eve@evil.example",
        "<jane@acme.example> eve@evil.example",
        "<jane@acme.example",
        "jane@acme.example>",
        '"Jane <jane@acme.example>',
        "<@evil.example:jane@acme.example>",
        "Friends: jane@acme.example;",
        "jane@acme.example\\, eve@evil.example",
        '"jane@acme.example"@evil.example',
        "jane@acme.example@evil.example",
        "jane@ acme.example",
        "jane@",
        "@acme.example",
        "jane",
        "jane@ａｃｍｅ.example",
        "jane@acme.example\u0000",
        "=?utf-8?q?jane=40acme=2Eexample?=",
        "=?utf-8?q?Jane_=3Cjane=40acme=2Eexample=3E=2C?= =?utf-8?q?_x?= eve@",
        "(jane@acme.example",
        "(" * 2000,
        "<" * 2000,
        '"' * 2001,
    ],
)
def test_a_doubtful_sender_is_nobody(value: str) -> None:
    assert sender([value]) is None


def test_two_from_fields_are_nobody() -> None:
    assert sender(["jane@acme.example", "eve@evil.example"]) is None
    assert sender([]) is None


def test_letters_that_only_look_plain_make_another_domain() -> None:
    cyrillic = sender(["jane@аcme.example"])
    assert cyrillic is not None
    assert cyrillic.domain.startswith("xn--")


def test_recipients_leave_out_what_is_doubtful_and_keep_the_rest() -> None:
    found = recipients(
        ["jane@acme.example, nonsense, Kim <kim@us.example>,, undisclosed:;", "JANE@acme.example"]
    )
    assert [address.email for address in found] == ["jane@acme.example", "kim@us.example"]


def test_members_of_a_group_are_recipients() -> None:
    found = recipients(["Friends: jane@acme.example, Kim <kim@us.example>;"])
    assert [address.email for address in found] == ["jane@acme.example", "kim@us.example"]


@given(st.text(alphabet='ab@.<>(),;:"\\ =?\n', max_size=60))
def test_no_field_stops_the_reader_and_every_address_has_one_at(value: str) -> None:
    for address in read_addresses(value).addresses:
        assert address.email.rpartition("@")[0]
        assert address.email == address.email.lower()
        assert not set("<>,; \n") & set(address.email)
