"""Whether a sent mail carries a proposal: from its words, subject, files, links and sums."""

from fupmail.model.mailbox import Attachment
from fupmail.understand.proposals import proposal_quote
from fupmail.understand.proposals.marks import marks_of
from fupmail.understand.weights import Weights
from tools.examples import examples, rows
from tools.lessons.lesson import Answers, Lesson, Read, Row, hits, text_of
from tools.regression import Taught, learn

OFFICES = ("american_offices", "office_letters")
IS_ONE, IS_NONE = frozenset(["proposal"]), frozenset(["other"])


def _teaches(row: Row) -> Taught:
    return Taught(marks_of(row["subject"], text_of(row), _files(row)), IS_ONE if row["proposal"] else IS_NONE)


def _reads(row: Row, weights: Weights) -> Answers:
    quote = proposal_quote(row["subject"], text_of(row), _files(row), weights=weights)
    return IS_ONE if quote else IS_NONE


def _files(row: Row) -> list[Attachment]:
    return [Attachment(name, "application/octet-stream") for name in row["attachments"]]


def _offices() -> dict[str, list[Row]]:
    """What is written in offices all day: no proposals."""
    nothing = {"subject": "", "attachments": [], "proposal": False}
    paths = [path for path in examples("answers") if path.stem in OFFICES]
    return {path.stem: [row | nothing for row in rows(path)] for path in paths}


def _figures(read: Read) -> str:
    found = hits(read, *IS_ONE)
    return f"F1 {found.f1:.3f}   precision {found.right}/{found.said}   recall {found.right}/{found.true}"


LESSON = Lesson(_teaches, learn, _reads, _figures, known=frozenset({"offers", "our_drafts"}), more=_offices)
