"""Whom the user means, and what happens when that is not clear."""

from datetime import UTC, datetime, timedelta

import pytest

from fupmail.cli.who import (
    Known,
    address_in,
    ambiguous,
    call_meant,
    client_meant,
    known_from_facts,
    known_from_records,
)
from fupmail.errors import UsageError
from fupmail.model.mailbox import Address
from tests.ledger.examples import a_fact, a_record

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
CLIENTS = (
    Known("dana@acme.example", "Dana Roth", "acme.example", frozenset({"t1"})),
    Known("omar@acme.example", "Omar Haddad", "acme.example", frozenset({"t2"})),
    Known("li.wei@northwind.example", "Li Wei", "northwind.example", frozenset({"t3"})),
    Known("dana.k@gmail.example", "Dana Kim", "dana.k@gmail.example", frozenset({"t4"})),
)


@pytest.mark.parametrize(
    ("who", "meant"),
    [
        ("dana@acme.example", "dana@acme.example"),
        ("DANA@ACME.example", "dana@acme.example"),
        ("Dana Roth <dana@acme.example>", "dana@acme.example"),
        ("acme.example", "acme.example"),
        ("acme", "acme.example"),
        ("Acme", "acme.example"),
        ("northwind", "northwind.example"),
        ("Dana Roth", "dana@acme.example"),
        ("roth dana", "dana@acme.example"),
        ("Omar", "omar@acme.example"),
        ("li wei", "li.wei@northwind.example"),
        ("t3", "li.wei@northwind.example"),
        ("new@nobody.example", "new@nobody.example"),
        ("nobody.example", "nobody.example"),
    ],
)
def test_an_address_a_company_a_name_or_a_thread_says_who(who, meant):
    assert client_meant(who, CLIENTS) == meant


def test_what_may_be_two_people_is_answered_with_both():
    with pytest.raises(UsageError) as asked:
        client_meant("Dana", CLIENTS)
    assert asked.value.exit_code == 2
    assert "Dana Kim <dana.k@gmail.example>" in asked.value.message
    assert "Dana Roth <dana@acme.example>" in asked.value.message


@pytest.mark.parametrize("who", ["zoe", "", "  ", "@", "*", "acme example"])
def test_nobody_is_guessed_at(who):
    with pytest.raises(UsageError, match="Nobody known"):
        client_meant(who, CLIENTS)


def test_what_several_sources_know_of_one_client_is_put_together():
    sources = (
        Known("zoe@z.example"),
        Known("zoe@z.example", "Zoe Zorn"),
        Known("zoe@z.example", "", "z.example"),
    )
    assert client_meant("Zorn", sources) == "zoe@z.example"
    assert client_meant("z", sources) == "z.example"


def test_a_long_list_of_candidates_is_cut():
    told = ambiguous("x", [f"c{number}" for number in range(40)]).message
    assert "and 28 more" in told
    assert len(told.splitlines()) == 14


@pytest.mark.parametrize(
    ("who", "address"),
    [
        ("a@b.example", "a@b.example"),
        ("A <A@b.example>", "a@b.example"),
        ("a@b", None),
        ("acme", None),
        ("", None),
    ],
)
def test_an_address_is_told_from_a_name(who, address):
    assert address_in(who) == address


def test_records_and_mail_tell_who_is_known():
    records = (a_record("a" * 40, thread="t9"), a_record("b" * 40, client="", kind="agenda"))
    assert known_from_records(records) == (Known("jane@acme.example", "", "acme.example", frozenset({"t9"})),)
    mail = (
        a_fact("m1"),
        a_fact(
            "m2", direction="sent", sender=Address("you@here.example"), to=(Address("bo@b.example", "Bo"),)
        ),
    )
    known = known_from_facts(mail, frozenset({"you@here.example"}))
    assert [(each.email, each.name) for each in known] == [
        ("jane@acme.example", "Jane Döe"),
        ("bo@b.example", "Bo"),
    ]


def a_hold(key, client, hours, **changes):
    start = NOW + timedelta(hours=hours)
    given = {
        "work": "hold",
        "kind": "call",
        "state": "made",
        "client": client,
        "company": client.partition("@")[2],
        "title": f"Call {client}",
        "start": start,
        "end": start + timedelta(minutes=15),
    }
    return a_record(key * 40, **given | changes)


def test_of_several_calls_the_last_one_whose_time_has_come_is_meant():
    holds = [a_hold("a", "dana@acme.example", hours) for hours in (-48, -2, 3)]
    assert call_meant("dana", holds, NOW) is holds[1]
    assert call_meant("acme", holds, NOW) is holds[1]
    assert call_meant("dana@acme.example", holds[2:], NOW) is holds[2]


def test_a_call_may_be_named_by_the_key_of_its_hold():
    holds = [a_hold("a", "dana@acme.example", -2), a_hold("b", "omar@acme.example", -1)]
    assert call_meant("aaaaaaaa", holds, NOW) is holds[0]


def test_only_what_stands_can_be_done_or_missed():
    gone = [a_hold("a", "dana@acme.example", -2, state=state) for state in ("deleted", "withdrawn", "undone")]
    draft = a_record("b" * 40, client="dana@acme.example", state="made")
    assert call_meant("dana", [*gone, draft], NOW) is None


def test_calls_with_two_people_are_answered_with_both():
    holds = [a_hold("a", "dana@acme.example", -2), a_hold("b", "omar@acme.example", -1)]
    with pytest.raises(UsageError, match=r"dana@acme\.example: Tue 10 Mar 10:00") as asked:
        call_meant("acme", holds, NOW)
    assert "omar@acme.example: Tue 10 Mar 11:00" in asked.value.message
