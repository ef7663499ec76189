"""Free stretches of the user's calendar, inside working hours."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from fupmail.decide.working_days import WorkingDays
from fupmail.model.follow_up import Slot
from fupmail.model.mailbox import Event

STEP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Diary:
    """When the user works and what already stands in the calendar. `busy` is sorted by start."""

    zone: tzinfo
    opens: time
    closes: time
    days: WorkingDays
    busy: tuple[Slot, ...]

    def with_busy(self, slot: Slot) -> "Diary":
        """The same diary with one more stretch taken."""
        busy = tuple(sorted((*self.busy, slot), key=lambda taken: (taken.start, taken.end)))
        return Diary(self.zone, self.opens, self.closes, self.days, busy)

    def is_free(self, slot: Slot) -> bool:
        """Whether nothing busy overlaps the stretch."""
        return not any(taken.start < slot.end and slot.start < taken.end for taken in self.busy)

    def first_free(
        self, day: date, length: timedelta, earliest: time, latest: time, after: datetime
    ) -> Slot | None:
        """The first free stretch of that day between two clock times and not before `after`."""
        return next(self._free_on(day, length, earliest, latest, after), None)

    def free_from(
        self,
        day: date,
        length: timedelta,
        after: datetime,
        suits: Callable[[Slot], bool] = lambda _: True,
    ) -> Iterator[Slot]:
        """The first free stretch that suits of each working day from `day` on, for two months."""
        for step in range(60):
            candidate = day + timedelta(days=step)
            if self.days.is_working(candidate):
                free = self._free_on(candidate, length, self.opens, self.closes, after)
                slot = next((slot for slot in free if suits(slot)), None)
                if slot:
                    yield slot

    def _free_on(
        self, day: date, length: timedelta, earliest: time, latest: time, after: datetime
    ) -> Iterator[Slot]:
        start = datetime.combine(day, earliest, self.zone)
        end = datetime.combine(day, latest, self.zone)
        while start + length <= end:
            slot = Slot(start, start + length)
            if start >= after and self.is_free(slot):
                yield slot
            start += STEP


def busy_slots(events: Sequence[Event]) -> tuple[Slot, ...]:
    """The stretches that the user's own calendar keeps busy, sorted by start."""
    taken = [
        Slot(event.start, event.end)
        for event in events
        if event.busy and not event.cancelled and event.response != "declined"
    ]
    return tuple(sorted(taken, key=lambda slot: (slot.start, slot.end)))
