"""Invented mails from which the product learns: a folder a lesson, a file a kind of writer, one a line."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fupmail.understand.language import language_of

LEARNS_FROM = {
    "answers": ("answers",),
    "commitments": ("commitments",),
    "proposals": ("answers", "proposals"),
}
_HERE = Path(__file__).parent


def examples(lesson: str) -> Sequence[Path]:
    """The files of a lesson: `answers`, `commitments` or `proposals`."""
    return sorted((_HERE / lesson).glob("*.jsonl"))


def rows(path: Path) -> list[dict[str, Any]]:
    """The English ones of a file."""
    found = map(json.loads, path.read_text("utf-8").splitlines())
    return [row for row in found if language_of(row.get("body") or row["said"]) == "en"]


def digest(room: str) -> str:
    """A digest of the examples of a room, by which a test sees that what was learned is from these."""
    paths = (path for lesson in LEARNS_FROM[room] for path in examples(lesson))
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
