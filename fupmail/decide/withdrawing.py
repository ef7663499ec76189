"""Drafts whose follow-up has ended while they still lie untouched: they are taken back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from fupmail.model.follow_up import Evidence, FollowUp, Wait
from fupmail.model.record import Record

SUPERSEDED = "You wrote to them yourself in the meantime."
UNFOUNDED = "Nothing calls for it any more: a label was taken off, or the meeting was called off."


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A draft to be taken back, and why."""

    record: Record
    reason: str
    evidence: tuple[Evidence, ...]


def withdrawals(
    records: Iterable[Record],
    owed: Mapping[str, FollowUp],
    ended: Iterable[Wait],
    in_sight: Callable[[str], bool] = lambda _: False,
) -> Iterator[Withdrawal | Wait]:
    """A withdrawal for each untouched draft that nothing calls for any more; for an edited one, a word.

    `owed` are the follow-ups that still stand, `ended` the waits that ended others. A draft of which
    neither speaks is left where its mail or meeting is not `in_sight`; else a label was taken off it.
    """
    reasons = {(wait.kind, wait.cause): wait for wait in ended}
    superseded: dict[tuple[str, str], FollowUp] = {
        (follow_up.kind, follow_up.cause): follow_up for follow_up in owed.values()
    }
    for record in records:
        if record.work != "draft" or record.state not in ("made", "edited") or record.key in owed:
            continue
        matter = (record.kind, record.cause)
        wait, newer = reasons.get(matter), superseded.get(matter)
        if wait is None and newer is None and not in_sight(record.cause):
            continue
        reason = wait.reason if wait else SUPERSEDED if newer else UNFOUNDED
        evidence = wait.evidence if wait else newer.evidence if newer else ()
        if record.state == "made":
            yield Withdrawal(record, reason, evidence)
        else:
            yield Wait(
                record.client,
                record.kind,
                "draft_edited",
                f"{reason} The draft is no longer needed; you edited it, so it is left to you.",
                None,
                evidence,
                record.key,
                record.cause,
            )
