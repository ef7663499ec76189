"""The words that only save time leave nothing out: every way to begin a phrase is an opener."""

import importlib
import re
from typing import Any

import pytest

from fupmail.understand.commitments.grammar import ANY_WORD, Grammar
from fupmail.understand.commitments.vocabulary.english import ENGLISH
from fupmail.understand.commitments.vocabulary.french import FRENCH
from fupmail.understand.commitments.vocabulary.german import GERMAN

parser, kinds = (importlib.import_module(f"re.{name}") for name in ("_parser", "_constants"))
GRAMMARS = [ENGLISH, GERMAN, FRENCH]
_LIMITED = {
    "verbless": "begins a clause with any word",
}
_UNSAID = {"i're", "we'm", "myself'll", "myself'm", "myself're", "myselfll", "irequest", "werequest", "l'"}


def _name(grammar: Grammar) -> str:
    return grammar.language


@pytest.mark.parametrize("grammar", GRAMMARS, ids=_name)
def test_every_first_word_of_a_phrase_opens_its_construction(grammar: Grammar) -> None:
    for construction in grammar.constructions:
        if construction.name in _LIMITED or construction.pattern.pattern == "(?!)":
            continue
        words = {word for word, _ in _firsts(list(parser.parse(construction.pattern.pattern, re.IGNORECASE)))}
        sharing = {
            each.name: each.openers for each in grammar.constructions if each.pattern is construction.pattern
        }
        if "request" in sharing:
            words -= _goes_on(grammar) - sharing["coordinated request"]  # "or" goes on with none
        assert words - {""} - _UNSAID <= frozenset().union(*sharing.values()), construction.name


def _goes_on(grammar: Grammar) -> frozenset[str]:
    return next(each.openers for each in grammar.constructions if each.name == "coordinated")


def test_a_phrase_without_a_verb_is_tried_at_every_clause() -> None:
    assert {each.openers for each in ENGLISH.constructions if each.name == "verbless"} == {
        frozenset({ANY_WORD})
    }


def _firsts(items: list[Any]) -> set[tuple[str, bool]]:
    """The words with which a parsed pattern may begin, and whether each is whole."""
    begun = {("", False)}
    for kind, value in items:
        begun = {
            (word + more, whole)
            for word, ended in begun
            for more, whole in ({("", True)} if ended else _of_item(kind, value))
        }
    return begun


def _of_item(kind: Any, value: Any) -> set[tuple[str, bool]]:
    if kind is kinds.LITERAL:
        letter = chr(value).lower()
        return {(letter, False)} if re.match(r"[\w']", letter) else {("", True)}
    if kind is kinds.IN:
        return set().union(*(_of_item(*each) for each in value))
    if kind is kinds.SUBPATTERN:
        return _firsts(list(value[3]))
    if kind is kinds.BRANCH:
        return set().union(*(_firsts(list(branch)) for branch in value[1]))
    if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
        return _firsts(list(value[2])) | ({("", False)} if value[0] == 0 else set())
    return {("", False)} if kind in (kinds.AT, kinds.ASSERT, kinds.ASSERT_NOT) else {("", True)}
