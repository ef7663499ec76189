"""Invented mails from which the product learns: a folder a lesson, a file a kind of writer, a mail a line."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

_HERE = Path(__file__).parent


def examples(lesson: str) -> Sequence[Path]:
    """The files of a lesson, `answers` or `proposals`."""
    return sorted((_HERE / lesson).glob("*.jsonl"))


def digest() -> str:
    """A digest of all examples, by which a test sees that what was learned is from these."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(_HERE.glob("*/*.jsonl")))).hexdigest()
