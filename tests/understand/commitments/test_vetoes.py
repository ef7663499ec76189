"""Each reason against a commitment has an example that it stops and one like it that it lets pass."""

import datetime as dt

import pytest

from fupmail.understand.commitments import find_commitments
from fupmail.understand.commitments.vetoes import VETOES, Veto

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)


def _by_name(veto: Veto) -> str:
    return veto.name


@pytest.mark.parametrize("veto", VETOES, ids=_by_name)
def test_a_veto_stops_its_example(veto: Veto) -> None:
    assert find_commitments(veto.example, WRITTEN_AT, "received").commitments == ()


@pytest.mark.parametrize("veto", VETOES, ids=_by_name)
def test_a_veto_lets_its_counter_example_pass(veto: Veto) -> None:
    assert find_commitments(veto.counter, WRITTEN_AT, "received").commitments


@pytest.mark.parametrize("veto", VETOES, ids=_by_name)
def test_a_veto_is_what_stops_its_example(veto: Veto, monkeypatch: pytest.MonkeyPatch) -> None:
    rest = tuple(other for other in VETOES if other is not veto)
    monkeypatch.setattr("fupmail.understand.commitments.vetoes.VETOES", rest)
    assert find_commitments(veto.example, WRITTEN_AT, "received").commitments
