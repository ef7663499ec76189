"""The sentences of a text without the lines that quote somebody else, and their words."""

import re
import textwrap
from collections.abc import Iterator, Sequence

from fupmail.understand.sentences import Sentence, every_sentence_of, one_sentence

_QUOTE_LINE = re.compile(r"^[ \t]*[>|].*$", re.MULTILINE)
_LONGEST = 600  # characters; what has no end for longer is read in pieces of that length
_NO_SIGNS = {ord(sign): " " for sign in '"“”„«»().,;:!?/-–—…<>[]*_=@#&'} | {ord("’"): "'"}


def words_of(text: str) -> frozenset[str]:
    """The lower-cased words of a text, for telling quickly what cannot be in it."""
    return frozenset(text.lower().translate(_NO_SIGNS).split())


def pieces_of(text: str) -> Sequence[Sentence]:
    """The sentences in order, none longer than 600 characters."""
    kept = _QUOTE_LINE.sub("\n", text) if ">" in text or "|" in text else text
    sentences = every_sentence_of(kept)
    if max((len(sentence.text) for sentence in sentences), default=0) <= _LONGEST:
        return sentences
    return list(_pieces(sentences))


def _pieces(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        if len(sentence.text) <= _LONGEST:
            yield sentence
        else:
            yield from map(one_sentence, textwrap.wrap(sentence.text, _LONGEST))
