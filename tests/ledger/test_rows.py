"""Values go into the ledger and come out as they were."""

import zoneinfo
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.ledger.rows import from_json, to_json
from fupmail.model.facts import Commitment, Facts
from fupmail.model.mailbox import Address
from fupmail.model.record import Record, Run, Word
from tests.ledger.examples import BERLIN, NOW, a_fact, a_record

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ZONES = st.one_of(
    st.just(UTC), OFFSETS, st.sampled_from(["Europe/Berlin", "America/New_York"]).map(zoneinfo.ZoneInfo)
)
TIMES = st.datetimes(
    datetime(1990, 1, 1),  # noqa: DTZ001
    datetime(2090, 1, 1),  # noqa: DTZ001
    timezones=ZONES,
    allow_imaginary=False,
)
MOMENTS = st.one_of(st.none(), st.dates(), TIMES)


@given(MOMENTS, MOMENTS, st.text(st.characters(exclude_categories=["Cs"])))
def test_a_commitment_keeps_its_moments_and_whether_they_are_days_or_instants(start, end, quote):
    promise = Commitment("promise", "call", quote, start, end, "none")
    back = from_json(Commitment, to_json(promise))
    assert back == promise
    assert type(back.start) is type(start)


@given(TIMES)
def test_an_instant_keeps_its_zone_even_in_the_hour_that_comes_twice(moment):
    back = from_json(Word, to_json(Word("done", "jane@acme.example", moment))).at
    assert back.utcoffset() == moment.utcoffset()
    assert back.timestamp() == moment.timestamp()


def test_a_promise_in_berlin_still_is_at_three_after_the_clocks_change():
    before = datetime(2026, 3, 28, 15, tzinfo=BERLIN)
    back = from_json(Word, to_json(Word("snooze", "acme.example", NOW, before))).until
    assert (back + timedelta(days=1)).hour == 15
    assert (back + timedelta(days=1)).utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    "value",
    [
        a_fact(),
        a_fact(
            sender=None, introduces=(Address("li@b.example"), Address("ng@c.example", "Ng")), answer="other"
        ),
        a_record(made_at=NOW, start=NOW, end=NOW + timedelta(minutes=15), title="Call Jane"),
        Run("r1", NOW, NOW, 0, "2 drafts"),
        Word("stop", "acme.example", NOW),
    ],
)
def test_every_kind_of_value_comes_back_as_it_was(value):
    assert from_json(type(value), to_json(value)) == value


def test_equal_values_are_written_alike():
    assert to_json(a_fact(labels=frozenset("abcdef"))) == to_json(a_fact(labels=frozenset("fedcba")))


def test_a_field_of_a_later_release_is_passed_over():
    assert from_json(Word, to_json(Word("done", "x", NOW))[:-1] + ',"mood":"glad"}') == Word("done", "x", NOW)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "nonsense", '{"said":"done","who":"x","at":"yesterday"}', "3"]
)
def test_what_is_no_such_value_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        from_json(Word, text)


def test_rows_leave_out_what_is_at_its_default():
    assert "signature" not in to_json(a_fact())
    assert isinstance(from_json(Facts, to_json(a_fact())).returns, date)
    assert from_json(Record, to_json(a_record())).made_at is None
