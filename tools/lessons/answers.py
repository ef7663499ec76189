"""What clients answer: one answer a mail, from its words."""

from fupmail.understand.answers import read_answer
from fupmail.understand.answers.learned import ACTED_ON
from fupmail.understand.sentences import sentences_of
from fupmail.understand.weights import Weights, terms_of
from tools.lessons.lesson import Answers, Lesson, Read, Row, hits, text_of
from tools.regression import Taught, learn


def _teaches(row: Row) -> Taught:
    return Taught(terms_of(sentences_of(text_of(row))), frozenset([row["answer"]]))


def _reads(row: Row, weights: Weights) -> Answers:
    return frozenset([read_answer(text_of(row), weights=weights).answer])


def _figures(read: Read) -> str:
    acted = hits(read, *ACTED_ON)
    yes, no = frozenset(["accepted"]), frozenset(["declined"])
    scores = [hits(read, answer).f1 for answer in frozenset[str]().union(*(true for true, _ in read))]
    return (
        f"right where it acts {acted.right}/{acted.said} = {acted.right / max(acted.said, 1):.1%}"
        f"   yes and no confused {read[yes, no] + read[no, yes]}   macro F1 {sum(scores) / len(scores):.3f}"
    )


LESSON = Lesson(
    _teaches,
    learn,
    _reads,
    _figures,
    known=frozenset(
        {"offers_1", "offers_2", "offers_3", "offers_4", "dialect_and_irony", "clients_1", "plain_words"}
    ),
)
