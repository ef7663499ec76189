"""What single sentences commit to: any number of promises and requests each, from their words."""

import datetime as dt
from functools import partial

from fupmail.understand.commitments import as_tables_write, find_commitments
from fupmail.understand.commitments.leaning import ANY
from fupmail.understand.commitments.marks import marks_of
from fupmail.understand.commitments.pieces import words_of
from fupmail.understand.commitments.vocabulary.english import ENGLISH
from fupmail.understand.commitments.weighing import evidence, found_in
from fupmail.understand.sentences import one_sentence
from fupmail.understand.weights import Weights
from tools.lessons.lesson import Answers, Lesson, Read, Row, hits
from tools.regression import Taught, learn_each

WRITTEN_AT = dt.datetime(2026, 3, 10, 9, tzinfo=dt.UTC)


def _teaches(row: Row) -> Taught:
    said = words_of(row["said"])
    sentence = as_tables_write(ENGLISH, one_sentence(row["said"]), said)
    found = evidence(found_in(ENGLISH, sentence, said))
    return Taught(marks_of(sentence), frozenset([*row["does"], ANY] if row["does"] else ()), later=found)


def _reads(row: Row, weights: Weights) -> Answers:
    found = find_commitments(row["said"], WRITTEN_AT, "sent", weights=weights).commitments
    return frozenset(f"{each.type} {each.action}" for each in found)


def _figures(read: Read) -> str:
    acts = sorted(frozenset[str]().union(*(true for true, _ in read)) - {ANY})
    each = (f"{act} {hits(read, act).f1:.3f}" for act in acts if act.split()[0] == "promise")
    together = hits(read, *acts)
    none = sum(count for (true, _), count in read.items() if not true)
    false = sum(count for (true, found), count in read.items() if found and not true)
    return (
        f"F1 {together.f1:.3f}   precision {together.right}/{together.said}   "
        f"found where nothing is {false}/{none}   {'   '.join(each)}"
    )


LESSON = Lesson(_teaches, partial(learn_each, first=ANY), _reads, _figures)
