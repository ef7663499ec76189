"""The lessons: one a room of `fupmail.understand` that has weights, of the same name."""

from collections.abc import Mapping

from tools.lessons import answers, commitments, proposals
from tools.lessons.lesson import Lesson

LESSONS: Mapping[str, Lesson] = {
    "answers": answers.LESSON,
    "commitments": commitments.LESSON,
    "proposals": proposals.LESSON,
}
