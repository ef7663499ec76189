"""Learns from invented mails what words tell: python -m tools.learn [answers|commitments|proposals]

Reads the lessons in `tools/examples/`, one file a kind of writer, and writes `learned.json` into the room
that reads it. Prints how well each file is read by what was learned from the others alone, phrases and
words together, as the product reads them. Needs scikit-learn (`pip install scikit-learn`).
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import fupmail.understand
from tools.examples import digest, examples, rows
from tools.lessons import LESSONS
from tools.lessons.lesson import Read
from tools.regression import as_json

ROOMS = Path(fupmail.understand.__file__).parent


def main(names: Sequence[str]) -> None:
    """Learns the lessons, tells how well they do on unseen writers, and writes what was learned from all."""
    for name in names or LESSONS:
        lesson = LESSONS[name]
        told = {path.stem: rows(path) for path in examples(name)} | dict(lesson.more())
        taught = {file: [lesson.teaches(row) for row in some] for file, some in told.items()}
        together: Read = Counter()
        for file, unseen in told.items():
            others = [each for other, some in taught.items() if other != file for each in some]
            weights = lesson.learns(others)
            true = (each.answers for each in taught[file])
            read: Read = Counter(zip(true, (lesson.reads(row, weights) for row in unseen), strict=True))
            known = "   (the phrases know it)" if file in lesson.known else ""
            print(f"{file:22} {len(unseen):5}   {lesson.figures(read)}{known}")
            if not known:
                together += read
        print(f"{'all unseen':22} {together.total():5}   {lesson.figures(together)}")
        weights = lesson.learns([each for some in taught.values() for each in some])
        ROOMS.joinpath(name, "learned.json").write_text(as_json(weights, digest(name)), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
