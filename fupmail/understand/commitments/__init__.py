"""What a writer promises, asks for, and calls off, each with its time.

    pieces ──► weighing ──► timing        when: `understand.dates`
                  ▲            ▲
                  │            └── neighbours   what the sentences beside it tell of its time
                  ├── candidates          verb families, the phrases of a language
                  ├── vetoes              reasons against what a phrase found
                  └── leaning             what words, phrases and reasons weigh together

Only the writer's own commitments count, and what they ask of the reader: nothing told of third
parties, nothing conditional, past, negated, offered or quoted.
"""

import datetime as dt
import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from fupmail.model.facts import Cancellation, Commitment, CommitmentType, Direction
from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.neighbours import Neighbours
from fupmail.understand.commitments.pieces import pieces_of, words_of
from fupmail.understand.commitments.timing import SentenceTimes
from fupmail.understand.commitments.vocabulary.english import ENGLISH
from fupmail.understand.commitments.vocabulary.french import FRENCH
from fupmail.understand.commitments.vocabulary.german import GERMAN
from fupmail.understand.commitments.weighing import weighed
from fupmail.understand.dates import TimeMention, find_times
from fupmail.understand.dates.vocabulary import table_for_words
from fupmail.understand.dates.vocabulary.table import Table
from fupmail.understand.sentences import Sentence, one_sentence
from fupmail.understand.weights import Weights, weights_of

__all__ = ["Commitments", "find_commitments"]
LEARNED = "en"
_GRAMMARS = {grammar.language: grammar for grammar in (ENGLISH, GERMAN, FRENCH)}


@dataclass(frozen=True, slots=True)
class Commitments:
    """What one text commits to and calls off, in the order of its sentences."""

    commitments: tuple[Commitment, ...] = ()
    cancellations: tuple[Cancellation, ...] = ()


@dataclass(frozen=True, slots=True)
class _Writing:
    """When and by whom a text was written, and how to read its dates."""

    written_at: dt.datetime
    direction: Direction
    table: Table
    day_first: bool | None
    reader_zone: dt.tzinfo | None
    weights: Weights | None

    def times(self, sentence: str) -> tuple[TimeMention, ...]:
        return find_times(
            sentence,
            self.written_at,
            day_first=self.day_first,
            reader_zone=self.reader_zone,
            lengths=True,
            table=self.table,
        )


def find_commitments(
    text: str,
    written_at: dt.datetime,
    direction: Direction,
    *,
    day_first: bool | None = None,
    reader_zone: dt.tzinfo | None = None,
    weights: Weights | None = None,
) -> Commitments:
    """What the writer of this text promises, asks the reader for, and calls off.

    `text` is what the person wrote here; lines that quote (`>`) and words in quotation marks are not
    theirs. A quote is the sentence, white space collapsed. `weights` are other ones than those that came
    with the product, to measure them.
    """
    words = words_of(text)
    table = table_for_words(words)
    grammar = _GRAMMARS[table.language]

    def may_matter(said: frozenset[str]) -> bool:
        return grammar.may_fit(said) or grammar.changes.may_call_off(said)

    if not may_matter(words):
        return Commitments()
    learned = (weights or weights_of(__name__)) if grammar.language == LEARNED else None
    writing = _Writing(written_at, direction, table, day_first, reader_zone, learned)
    found: list[Commitment] = []
    off: list[Cancellation] = []
    sentences = pieces_of(text)
    texts = ["", *(sentence.text for sentence in sentences), "", ""]
    for number, sentence in enumerate(sentences):
        neighbours = Neighbours(texts[number], (texts[number + 2], texts[number + 3]), writing.times)
        read = _read(grammar, sentence, neighbours, writing)
        found.extend(read.commitments)
        off.extend(read.cancellations)
    return Commitments(tuple(_distinct(found)), tuple(off))


def _read(grammar: Grammar, sentence: Sentence, neighbours: Neighbours, writing: _Writing) -> Commitments:
    """What one sentence commits to and calls off."""
    text = sentence.text
    said = words_of(text)
    changes = grammar.changes
    off = changes.called_off_in(text) if changes.may_call_off(said) else None
    kept = _kept(grammar, sentence, said, neighbours, writing) if grammar.may_fit(said) else []
    moved = [option.action for option, _ in kept if option.moves and option.action not in (None, off)]
    cancelled = [action for action in (off, *moved) if action is not None]
    found = [_commitment(option, text, when, writing.direction) for option, when in kept]
    return Commitments(
        tuple(_last_of_times(found)), tuple(Cancellation(action, text) for action in cancelled)
    )


def as_tables_write(grammar: Grammar, sentence: Sentence, said: frozenset[str]) -> Sentence:
    """The sentence, made of the words `said`, without quotations, and spelled as in the tables."""
    words = grammar.levelled(_without_quotations(sentence.text.replace("’", "'")), said)
    return sentence if words == sentence.text else one_sentence(words)


_Kept = tuple[Candidate, TimeMention | None]


def _kept(
    grammar: Grammar, sentence: Sentence, said: frozenset[str], neighbours: Neighbours, writing: _Writing
) -> list[_Kept]:
    """The candidates of a sentence that stand, each with its time."""
    sentence = as_tables_write(grammar, sentence, said)
    words = sentence.text
    options = weighed(grammar, sentence, said, writing.weights)
    times = SentenceTimes(words, writing.written_at.date(), neighbours, grammar.refers_back, writing.times)
    kept: list[_Kept] = []
    taken = 0
    for option, following in zip_longest(options, options[1:]):
        until = following.start if following else len(words)
        when = times.anew(option, until) if option.moves else times.of(option, taken, until)
        if following is None:
            if neighbours.taken_back:
                continue
            when = neighbours.completed(when, option)
            when = neighbours.corrected(when) if when is not None else when
        if when is None and (option.needs_time or _boilerplate(option, writing.direction)):
            continue
        if option.action is None:
            changes = grammar.changes
            action = changes.thing_in(
                f"{neighbours.before} {words[: option.start]}"
            ) or changes.called_off_in(neighbours.before)
            if action is None:
                continue
            option = replace(option, action=action)
        taken = max(option.end, when.span[1] if when in times.mentions else 0) if when else option.end
        kept.append((option, when))
    return _shared(kept)


def _shared(kept: list[_Kept]) -> list[_Kept]:
    """ "I'll call you and send the file on Monday": one time for both, wherever it stands beside them."""
    for place in range(len(kept) - 1, 0, -1):
        (option, when), (earlier, earlier_when) = kept[place], kept[place - 1]
        if not option.shares or earlier.action == "time":
            continue
        if earlier_when is None and when is not None and when.span[0] >= option.end:
            kept[place - 1] = (earlier, when)
        elif when is None and earlier_when is not None and earlier_when.span[1] <= earlier.verb:
            kept[place] = (option, earlier_when)
    return kept


def _boilerplate(option: Candidate, direction: Direction) -> bool:
    """A seller's "Call us." without a day is no request of this client."""
    return direction == "sent" and option.type == "request" and not option.polite


def _commitment(
    option: Candidate, sentence: str, when: TimeMention | None, direction: Direction
) -> Commitment:
    assert option.action is not None
    kind: CommitmentType = "request" if option.joint and direction == "received" else option.type
    if when is None:
        return Commitment(kind, option.action, sentence)
    return Commitment(kind, option.action, sentence, when.start, when.end, when.grain, when.other)


def _last_of_times(found: list[Commitment]) -> list[Commitment]:
    """Asking for time twice in a sentence is asking once, until the later one."""
    times = [each for each in found if each.action == "time"]
    return [each for each in found if each.action != "time" or each is times[-1]]


_QUOTATION = re.compile(r"[\"“„»][^\"“”„«»]{0,400}[\"”“«]")


def _without_quotations(sentence: str) -> str:
    """The sentence with quoted words blanked, every other character in its place."""
    if not any(mark in sentence for mark in '"“„»'):
        return sentence
    return _QUOTATION.sub(lambda match: " " * len(match.group()), sentence)


def _act(commitment: Commitment) -> tuple[str, str]:
    """What is done, and by whom; who of both asks for time is all the same."""
    return ("" if commitment.action == "time" else commitment.type, commitment.action)


def _distinct(found: list[Commitment]) -> list[Commitment]:
    """Leaves out what is said twice: the same act at the same time, or once without a time."""
    kept: list[Commitment] = []
    for each in found:
        same = [other for other in found if _act(other) == _act(each)]
        timed = each.start is not None
        doubled = any((_act(other), other.start) == (_act(each), each.start) for other in kept)
        if doubled or (not timed and any(other.start is not None for other in same)):
            continue
        kept.append(each)
    return kept
