"""Matchers of runs of words fit what a regular expression of the same build fits, and the same first."""

import re

from hypothesis import given
from hypothesis import strategies as st

from fupmail.understand.phrases import compile_phrase
from fupmail.understand.runs import either, in_a_row, maybe, one_of
from fupmail.understand.sentences import sentences_of

WORD = r"[^ ,:.!?]\S* "
words = st.sampled_from(["red", "green", "blue", "pay", "book"])

# A phrase as it is written, and as a regular expression over words between single spaces.
plain = st.lists(words, min_size=1, max_size=3, unique=True).map(
    lambda some: ("/".join(some), f"(?:{'|'.join(some)}) ")
)
optional = st.lists(words, min_size=1, max_size=2, unique=True).map(
    lambda some: ("/".join(some) + "?", f"(?:(?:{'|'.join(some)}) )?")
)
special = st.sampled_from(
    [("_", WORD), ("..", f"(?:{WORD}){{0,4}}?"), ("^", "(?:(?<=^ )|(?<=[,:.] ))"), ("$", "(?:[.!?,:] )*$")]
)


def _in_a_row(parts: list[tuple[str, str]]) -> tuple[str, str]:
    return " ".join(phrase for phrase, _ in parts), "".join(pattern for _, pattern in parts)


def _either(parts: list[tuple[str, str]]) -> tuple[str, str]:
    return f"({'|'.join(p for p, _ in parts)})", f"(?:{'|'.join(p for _, p in parts)})"


def _maybe(part: tuple[str, str]) -> tuple[str, str]:
    return f"({part[0]})?", f"(?:{part[1]})?"


elements = st.recursive(
    plain | optional | special,
    lambda inner: st.lists(
        st.lists(inner, min_size=1, max_size=3).map(_in_a_row), min_size=1, max_size=3
    ).flatmap(lambda parts: st.sampled_from([_either(parts), _maybe(_in_a_row(parts))])),
    max_leaves=6,
)
phrases = st.tuples(plain, st.lists(elements, max_size=4), st.booleans()).map(
    lambda made: _in_a_row([*made[1], made[0]] if made[2] else [made[0], *made[1]])
)
texts = st.lists(words | st.sampled_from([",", ":"]), min_size=1, max_size=14).map(" ".join)


@given(phrases, texts, st.sampled_from(["", ".", "?", "!"]))
def test_a_phrase_stands_where_the_regular_expression_finds_it(
    written: tuple[str, str], text: str, stop: str
) -> None:
    for sentence in sentences_of(text + stop):
        phrase, pattern = written
        found = compile_phrase(phrase)[0].find(sentence)
        expected = re.search(" " + pattern, sentence.words)
        assert (found and (found.start, found.end)) == (
            expected and (expected.start() + 1, expected.end())
        ), phrase


@given(phrases, texts)
def test_a_phrase_only_stands_where_all_it_needs_is(written: tuple[str, str], text: str) -> None:
    phrase, keys = compile_phrase(written[0])
    for sentence in sentences_of(text):
        if phrase.find(sentence):
            assert all(not terms.isdisjoint(sentence.terms) for terms in (keys, *phrase.needs))


def test_no_place_is_reached_twice_however_many_ways_lead_there() -> None:
    either_way = either(
        [(frozenset("a"), one_of(frozenset("a"))), (frozenset(), maybe(one_of(frozenset("a"))))]
    )
    many = in_a_row([either_way] * 40)
    assert sorted(many(("a",) * 60 + ("",), 0)) == list(range(41))
