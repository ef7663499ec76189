"""A case as it is written: a title, settings, and what happens in the order in which it happens.

# A proposal without an answer is followed up three business days after it was sent.

max_drafts_per_run = 5                     settings of fupmail.toml, where the defaults do not do

=== mail 2026-03-05 11:00                  times are the user's, Europe/Berlin, or name an offset
From: me
To: Jane Cooper <jane@acme.example>
Subject: Proposal for the new office       `Re: ...` answers the last mail of that subject
Attached: proposal.pdf

Dear Jane, ...

=== meeting 2026-03-09 14:00-15:00 Walk-through
Jane Cooper <jane@acme.example>            one guest a line, `declined` behind those who did

=== run 2026-03-10 08:00                   everything that the run does and says, see telling.py
draft proposal_follow_up ...

=== user 2026-03-10 09:00 sends the draft to jane@acme.example
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
BLOCK = re.compile(r"^=== (mail|meeting|user|run) (\d{4}-\d\d-\d\d \d\d:\d\d)(?: ([+-]\d{4}))?(.*)$")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: a mail, a meeting, something the user does, or a run of fupmail."""

    what: str
    at: datetime
    rest: str
    body: str
    line: int


@dataclass(frozen=True, slots=True)
class Case:
    """One story with what fupmail is to make of it."""

    path: Path
    title: str
    settings: dict[str, Any]
    steps: tuple[Step, ...]


def read_case(path: Path) -> Case:
    """The case that a file tells; `ValueError` names the line that cannot be understood."""
    lines = path.read_text("utf-8").splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("=== ")]
    head = lines[: starts[0]]
    title = " ".join(line.removeprefix("#").strip() for line in head if line.startswith("#"))
    settings = tomllib.loads("\n".join(line for line in head if not line.startswith("#")))
    ends = [*starts[1:], len(lines)]
    steps = (_step(path, lines, start, end) for start, end in zip(starts, ends, strict=True))
    return Case(path, title, settings, tuple(steps))


def _step(path: Path, lines: list[str], start: int, end: int) -> Step:
    found = BLOCK.match(lines[start])
    if found is None:
        raise ValueError(f"{path}:{start + 1}: {lines[start]!r} is no mail, meeting, user's doing or run")
    what, when, offset, rest = found.groups()
    body = "\n".join(lines[start + 1 : end]).strip("\n")
    return Step(what, moment(when, offset or ""), rest.strip(), body, start + 1)


def moment(text: str, offset: str = "") -> datetime:
    """An instant in the user's zone, or in the zone that the offset names."""
    read = datetime.fromisoformat(text + offset)
    return read if read.tzinfo else read.replace(tzinfo=ZONE)
