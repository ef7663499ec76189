"""What the user says became of a call: by command, or in the title of its hold."""

from datetime import datetime, timedelta
from typing import Literal

from fupmail.decide.situation import Situation
from fupmail.model.record import Record

Mark = Literal["done", "missed"]
EARLY = timedelta(days=1)


def user_mark(
    key: str, client: str, record: Record | None, due: datetime, situation: Situation
) -> Mark | None:
    """`done` or `missed`, as said since the day before the call was due; None when nothing was said."""
    title = record.title.strip().casefold().lstrip("[(") if record else ""
    for word in reversed(situation.words):
        if word.who in (key, client) and word.at >= due - EARLY:
            if word.said == "done":
                return "done"
            if word.said == "missed":
                return "missed"
    return "done" if title.startswith("done") else "missed" if title.startswith("missed") else None
