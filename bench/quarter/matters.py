"""What may be owed to a client: its kinds in the order of urgency, and one matter."""

from dataclasses import dataclass
from datetime import datetime

from bench.quarter.cast import Person

URGENCY = [
    "complaint",
    "missed_call",
    "deferred_follow_up",
    "thank_you",
    "referral_intro",
    "meeting_follow_up",
    "delivery_check",
    "proposal_follow_up",
    "referral_thanks",
    "loyal_appreciation",
    "keep_in_touch",
]
FREE = ("complaint", "missed_call", "thank_you", "deferred_follow_up")


@dataclass(frozen=True)
class Matter:
    """One follow-up that is owed: what it is, from which letter or meeting, when it is due and too late."""

    kind: str
    cause: str
    attempt: int
    person: Person
    thread: str
    due: datetime
    expires: datetime

    @property
    def name(self) -> tuple[str, str, int]:
        """What tells it from every other matter."""
        return self.kind, self.cause, self.attempt
