"""What happens to the hold of each arrangement: made, moved, cancelled, or left as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from fupmail.decide.free_slots import Diary, busy_slots
from fupmail.decide.holds.arrangements import Arrangement, arrangements
from fupmail.decide.holds.describing import describe, named
from fupmail.decide.holds.marks import user_mark
from fupmail.decide.holds.placing import Placement, place
from fupmail.decide.relationships import Relationship
from fupmail.decide.situation import Situation
from fupmail.decide.wording import day_words
from fupmail.model.facts import Commitment, Facts
from fupmail.model.follow_up import Evidence, Hold, Problem, Slot, Wait
from fupmail.model.record import Record


@dataclass(frozen=True, slots=True)
class Move:
    """A hold that goes to another time."""

    hold: Hold
    record: Record


@dataclass(frozen=True, slots=True)
class Cancel:
    """A hold that is no longer needed."""

    record: Record
    reason: str
    evidence: tuple[Evidence, ...]


HoldDecision = Hold | Move | Cancel | Wait | Problem


def keep_holds(relationship: Relationship, situation: Situation, diary: Diary) -> Iterator[HoldDecision]:
    """What is to be done about every arrangement with this company, or why nothing is."""
    for arrangement in arrangements(relationship, situation):
        record = situation.record_by_key.get(arrangement.key)
        decision = _decide(arrangement, record, relationship, situation, diary)
        if isinstance(decision, Hold):
            diary = diary.with_busy(Slot(decision.start, decision.end))
        if decision is not None:
            yield decision


def diary_without(key: str, situation: Situation, diary: Diary) -> Diary:
    """The diary as if the hold with this key were not in it."""
    own = [event for event in situation.events if event.key == key]
    if not own:
        return diary
    taken = list(diary.busy)
    for slot in busy_slots(own):
        if slot in taken:
            taken.remove(slot)
    return Diary(diary.zone, diary.opens, diary.closes, diary.days, tuple(taken))


def _decide(
    arrangement: Arrangement,
    record: Record | None,
    relationship: Relationship,
    situation: Situation,
    diary: Diary,
) -> HoldDecision | None:
    if record and record.state in ("edited", "deleted", "undone", "unsure"):
        return _left_alone(arrangement, record, situation)
    moved = record is not None and record.cause != arrangement.mail.message_id
    if record and record.state == "made" and record.end and record.end <= situation.now and not moved:
        return None  # it has passed: the agenda asks, and a newer word makes a new arrangement
    needless = _needless(arrangement, relationship, situation)
    if needless:
        return _take_back(record, needless) or _told(needless, arrangement, situation)
    if arrangement.commitment.other is not None:
        return _two_readings(arrangement, situation)
    if record and record.state == "made" and record.cause == arrangement.mail.message_id:
        return _no_longer(arrangement, record, relationship, situation)
    placement = place(arrangement, situation, diary_without(arrangement.key, situation, diary))
    if placement is None:
        return (
            None
            if _is_timed_promise(arrangement)
            else _told(_lapsed(arrangement, situation), arrangement, situation)
        )
    meeting = _instead(arrangement, placement, relationship, situation)
    if meeting:
        return _take_back(record, meeting) or meeting
    hold = describe(arrangement, placement, relationship, situation)
    return Move(hold, record) if record and record.state == "made" else hold


def _left_alone(arrangement: Arrangement, record: Record, situation: Situation) -> Wait | None:
    if record.start and record.start < situation.now:
        return None
    why = {
        "edited": "you changed its hold, so it is yours now",
        "deleted": "you deleted its hold, and that is a no",
        "undone": "you took its hold back",
        "unsure": "it could not be found out whether its hold was made; look into your calendar",
    }[record.state]
    return _wait(arrangement, "yours", f"{named(arrangement)}: {why}.")


def _needless(arrangement: Arrangement, relationship: Relationship, situation: Situation) -> Wait | None:
    """Why an arrangement needs no hold, whatever its time."""
    if arrangement.called_off:
        mail, cancellation = arrangement.called_off
        evidence = (Evidence(mail.message_id, cancellation.quote),)
        return _wait(arrangement, "called_off", f"{named(arrangement)} was called off.", evidence)
    if arrangement.kind == "send":
        mail_with_it = _fulfilled(arrangement, relationship)
        if mail_with_it:
            evidence = (Evidence(mail_with_it.message_id),)
            day = day_words(situation.day_of(mail_with_it.date), situation.today)
            return _wait(arrangement, "sent", f"You sent it on {day}.", evidence)
    mark = user_mark(arrangement.key, arrangement.client.email, None, arrangement.mail.date, situation)
    if mark:
        return _wait(arrangement, mark, f"You marked it as {mark}.")
    return None


def _fulfilled(arrangement: Arrangement, relationship: Relationship) -> Facts | None:
    for mail in relationship.sent:
        if mail.thread == arrangement.first.thread and mail.date > arrangement.mail.date and mail.shares:
            return mail
    return None


def _is_timed_promise(arrangement: Arrangement) -> bool:
    """Whether the rule about missed calls speaks of it when its time has passed."""
    timed = isinstance(arrangement.commitment.start, datetime)
    return timed and arrangement.by_user and arrangement.kind == "call"


def _lapsed(arrangement: Arrangement, situation: Situation) -> Wait:
    was_for = _was_for(arrangement.commitment, situation)
    reason = f"{named(arrangement)}{was_for} had passed before it was seen: no hold is made in the past."
    return _wait(arrangement, "missed_window", reason)


def _was_for(commitment: Commitment, situation: Situation) -> str:
    """Its day, and the time of day where one was named."""
    start = commitment.start
    if start is None:
        return ": its time"
    if isinstance(start, datetime) and commitment.grain in ("minute", "hour"):
        return f" was for {situation.time_told(start)}, which"
    return f" was for {day_words(_day(start, situation), situation.today)}, which"


def _instead(
    arrangement: Arrangement, placement: Placement, relationship: Relationship, situation: Situation
) -> Wait | None:
    """A real meeting with them at that time, or on that day where no time was named."""
    if arrangement.kind == "send":
        return None
    slot = placement.slot
    for meeting in relationship.meetings:
        same_time = meeting.start < slot.end and slot.start < meeting.end
        same_day = situation.day_of(meeting.start) == situation.day_of(slot.start)
        if same_time or (same_day and not placement.exact):
            when = situation.time_told(meeting.start)
            reason = f'"{meeting.title}" with them stands in the calendar on {when}.'
            return _wait(arrangement, "meeting_booked", reason, (Evidence(meeting.id),))
    return None


def _no_longer(
    arrangement: Arrangement, record: Record, relationship: Relationship, situation: Situation
) -> Cancel | None:
    """The end of a standing hold in whose place a meeting was booked since."""
    if record.start is None or record.end is None:
        return None
    stands = Placement(Slot(record.start, record.end), isinstance(arrangement.commitment.start, datetime))
    meeting = _instead(arrangement, stands, relationship, situation)
    return _take_back(record, meeting) if meeting else None


def _two_readings(arrangement: Arrangement, situation: Situation) -> Problem | None:
    commitment = arrangement.commitment
    both = sorted(_day(each, situation) for each in (commitment.start, commitment.other) if each is not None)
    if both[-1] < situation.today:
        return None
    days = " or ".join(day_words(day, situation.today) for day in both)
    text = f'"{commitment.quote}" ({arrangement.client.email}) may mean {days}: no hold was made.'
    return Problem(arrangement.mail.message_id, "two_readings", text)


def _day(moment: datetime | date, situation: Situation) -> date:
    return situation.day_of(moment) if isinstance(moment, datetime) else moment


def _take_back(record: Record | None, wait: Wait) -> Cancel | None:
    if record and record.state == "made":
        return Cancel(record, wait.reason, wait.evidence)
    return None


def _told(wait: Wait, arrangement: Arrangement, situation: Situation) -> Wait | None:
    """The wait, when what it is about is recent enough to be told."""
    age = (situation.now - arrangement.mail.date).days
    return wait if age <= situation.config.look_back_days else None


def _wait(
    arrangement: Arrangement,
    code: str,
    reason: str,
    evidence: tuple[Evidence, ...] = (),
) -> Wait:
    quote = Evidence(arrangement.mail.message_id, arrangement.commitment.quote)
    return Wait(
        client=arrangement.client.email,
        kind=arrangement.kind,
        code=code,
        reason=reason,
        evidence=evidence or (quote,),
        key=arrangement.key,
    )
