"""The user's labels under `fupmail/` as commands that last: `Stop` and `Snooze 1w`.

A label has no date of its own, so a snooze counts from the run that first saw it: that run leaves a
`Word` in the ledger. Taking the label off takes the command back.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from fupmail.decide.relationships import Relationship, commands
from fupmail.decide.situation import Situation
from fupmail.model.record import Word

SNOOZE = re.compile(r"snooze\s+(\d{1,3})\s*([dwm])")
DAYS = {"d": 1, "w": 7, "m": 30}


def snoozed_until(relationship: Relationship, email: str, situation: Situation) -> datetime | None:
    """Until when a client is to be left alone, by label or by the user's word."""
    named = (email, relationship.company)
    said = [word for word in situation.words if word.said in ("snooze", "resume") and word.who in named]
    ends = [word.until for word in said[-1:] if word.said == "snooze" and word.until]
    ends += [word.until for word in _labelled_snoozes(relationship, situation) if word.until]
    return max(ends, default=None)


def is_stopped(relationship: Relationship, email: str, situation: Situation) -> bool:
    """Whether the user or the client wants no more follow-ups, and the user has not resumed them."""
    if "stop" in relationship.labels:
        return True
    named = (email, relationship.company)
    said = [word for word in situation.words if word.said in ("stop", "resume") and word.who in named]
    asked = [mail.date for mail in relationship.received if mail.answer == "unsubscribe"]
    if said and (not asked or said[-1].at > asked[-1]):
        return said[-1].said == "stop"
    return bool(asked)


def heard_labels(relationship: Relationship, situation: Situation) -> Iterator[Word]:
    """Snooze labels that no run has seen before, as words for the ledger."""
    known = {word.who for word in situation.words}
    for word in _labelled_snoozes(relationship, situation):
        if word.who not in known:
            yield word


def _labelled_snoozes(relationship: Relationship, situation: Situation) -> Iterator[Word]:
    told = {word.who: word for word in situation.words}
    seen: set[str] = set()
    for mail in (*relationship.sent, *relationship.received):
        for command in sorted(commands(mail)):
            period = SNOOZE.fullmatch(command)
            who = f"{mail.thread}#{command}"
            if period and who not in seen:
                seen.add(who)
                until = situation.now + timedelta(days=int(period[1]) * DAYS[period[2]])
                yield told.get(who) or Word("snooze", who, situation.now, until)
