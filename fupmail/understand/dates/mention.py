"""What a text names as a time."""

import datetime as dt
from dataclasses import dataclass

from fupmail.model.facts import Grain

Moment = dt.datetime | dt.date


@dataclass(frozen=True, slots=True)
class TimeMention:
    """One time that a text names, with `text[span[0]:span[1]]` as its words.

    `start`, `end`, `grain` and `other` are as in `model.facts.Commitment`; the start of a deadline
    ("by Friday") is the deadline itself. `deadline` tells one from a plain time, `after` marks an
    open beginning ("after the 15th"), `duration` a bare length ("two weeks"), counted from the writing,
    `dayless` a time of day beside which no day was named ("at 4").
    """

    start: Moment | None
    end: Moment | None
    grain: Grain
    other: Moment | None
    span: tuple[int, int]
    deadline: bool = False
    after: bool = False
    duration: bool = False
    dayless: bool = False
