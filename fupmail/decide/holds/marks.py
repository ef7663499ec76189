"""What the user says became of a call: by command, or in the title of its hold."""

from datetime import datetime, timedelta
from typing import Literal

from fupmail.decide.situation import Situation
from fupmail.model.record import Record

Mark = Literal["done", "missed"]
EARLY = timedelta(days=1)


def user_mark(
    key: str, client: str, record: Record | None, since: datetime, situation: Situation
) -> Mark | None:
    """`done` or `missed`, as said since an instant; None when nothing was said.

    By their address the user speaks of one call: a word from before this one was arranged is about another.
    """
    title = record.title.strip().casefold().lstrip("[(") if record else ""
    for word in reversed(situation.words):
        if word.who in (key, client) and word.at >= since:
            if word.said == "done":
                return "done"
            if word.said == "missed":
                return "missed"
    return "done" if title.startswith("done") else "missed" if title.startswith("missed") else None
