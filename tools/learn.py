"""Learns from invented mails what words tell: python -m tools.learn [answers|proposals]

Reads the lessons in `tools/examples/`, one file a kind of writer, and writes `learned.json` into the room
that reads it. Prints how well each file is read by what was learned from the others alone, phrases and
words together, as the product reads them. Needs scikit-learn (`pip install scikit-learn`).
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import fupmail.understand
from fupmail.model.mailbox import Attachment
from fupmail.understand.answers import read_answer
from fupmail.understand.answers.learned import ACTED_ON
from fupmail.understand.language import language_of
from fupmail.understand.proposals import proposal_quote
from fupmail.understand.proposals.marks import marks_of
from fupmail.understand.sentences import sentences_of
from fupmail.understand.visible import visible_text
from fupmail.understand.weights import Weights, terms_of
from tools.examples import digest, examples
from tools.regression import Taught, as_json, learn

ROOMS = Path(fupmail.understand.__file__).parent
OFFICES = ("american_offices", "office_letters")
Row = dict[str, Any]
Read = Mapping[tuple[str, str], int]  # what is true, and what is read: how often


class Lesson(NamedTuple):
    """What one set of examples teaches, and how the product reads a mail with what was learned.

    `known` are files with which phrases were made: how well these are read tells nothing. `more` are mails
    of another lesson that teach here as well.
    """

    teaches: Callable[[Row], Taught]
    reads: Callable[[Row, Weights], str]
    figures: Callable[[Read], str]
    known: frozenset[str]
    more: Callable[[], dict[str, list[Row]]] = dict


def _text(row: Row) -> str:
    return visible_text(row["body"], "").text


def _files(row: Row) -> list[Attachment]:
    return [Attachment(name, "application/octet-stream") for name in row["attachments"]]


def _answer(row: Row) -> Taught:
    return Taught(terms_of(sentences_of(_text(row))), row["answer"])


def _answer_read(row: Row, weights: Weights) -> str:
    return read_answer(_text(row), weights=weights).answer


def _proposal(row: Row) -> Taught:
    return Taught(marks_of(row["subject"], _text(row), _files(row)), _kind(row["proposal"]))


def _proposal_read(row: Row, weights: Weights) -> str:
    return _kind(proposal_quote(row["subject"], _text(row), _files(row), weights=weights))


def _offices() -> dict[str, list[Row]]:
    """What is written in offices all day: no proposals."""
    nothing = {"subject": "", "attachments": [], "proposal": False}
    paths = [path for path in examples("answers") if path.stem in OFFICES]
    return {path.stem: [row | nothing for row in _rows(path)] for path in paths}


def _kind(is_one: object) -> str:
    return "proposal" if is_one else "other"


def _figures_of_answers(read: Read) -> str:
    acted = sum(count for (_, each), count in read.items() if each in ACTED_ON)
    right = sum(read.get((each, each), 0) for each in ACTED_ON)
    confused = read.get(("accepted", "declined"), 0) + read.get(("declined", "accepted"), 0)
    scores = [_f1(read, each) for each in {true for true, _ in read}]
    return (
        f"right where it acts {right}/{acted} = {right / max(acted, 1):.1%}"
        f"   yes and no confused {confused}   macro F1 {sum(scores) / len(scores):.3f}"
    )


def _figures_of_proposals(read: Read) -> str:
    said, true = (sum(count for pair, count in read.items() if pair[at] == "proposal") for at in (1, 0))
    hits = read.get(("proposal", "proposal"), 0)
    return f"F1 {_f1(read, 'proposal'):.3f}   precision {hits}/{said}   recall {hits}/{true}"


def _f1(read: Read, answer: str) -> float:
    said, true = (sum(count for pair, count in read.items() if pair[at] == answer) for at in (1, 0))
    return 2 * read.get((answer, answer), 0) / max(said + true, 1)


LESSONS = {
    "answers": Lesson(
        _answer,
        _answer_read,
        _figures_of_answers,
        frozenset(
            {"offers_1", "offers_2", "offers_3", "offers_4", "dialect_and_irony", "clients_1", "plain_words"}
        ),
    ),
    "proposals": Lesson(
        _proposal, _proposal_read, _figures_of_proposals, frozenset({"offers", "our_drafts"}), _offices
    ),
}


def main(names: Sequence[str]) -> None:
    """Learns the lessons, tells how well they do on unseen writers, and writes what was learned from all."""
    for name in names or LESSONS:
        lesson = LESSONS[name]
        rows = {path.stem: _rows(path) for path in examples(name)} | lesson.more()
        taught = {file: [lesson.teaches(row) for row in some] for file, some in rows.items()}
        together = Counter[tuple[str, str]]()
        for file, unseen in rows.items():
            weights = learn([each for other, some in taught.items() if other != file for each in some])
            reads = (lesson.reads(row, weights) for row in unseen)
            read = Counter(zip((each.answer for each in taught[file]), reads, strict=True))
            known = "   (the phrases know it)" if file in lesson.known else ""
            print(f"{file:22} {len(unseen):5} mails   {lesson.figures(read)}{known}")
            if not known:
                together += read
        print(f"{'all unseen':22} {together.total():5} mails   {lesson.figures(together)}")
        weights = learn([each for some in taught.values() for each in some])
        ROOMS.joinpath(name, "learned.json").write_text(as_json(weights, digest()), "utf-8")


def _rows(path: Path) -> list[Row]:
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return [row for row in rows if language_of(_text(row)) == "en"]


if __name__ == "__main__":
    main(sys.argv[1:])
