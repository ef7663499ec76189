"""A run's time, and Gmail's quota units: what is left of both, and waiting within them."""

import time
from collections import deque
from collections.abc import Callable
from datetime import timedelta

from fupmail.errors import Unavailable

WINDOW = 60.0  # seconds: Google counts units over any minute, so does this


class RunTime:
    """The time a run may take; every wait goes through here, so that none outlasts the run."""

    def __init__(
        self,
        limit: timedelta,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._monotonic = monotonic
        self._sleep = sleep
        self._ends = monotonic() + limit.total_seconds()

    def now(self) -> float:
        """Seconds on a clock that only goes forward."""
        return self._monotonic()

    def left(self) -> float:
        """Seconds that remain; `Unavailable` when there are none."""
        left = self._ends - self._monotonic()
        if left <= 0:
            raise _out_of_time()
        return left

    def wait(self, seconds: float) -> None:
        """Sleeps, or ends the run at once when the wait would outlast it."""
        if seconds >= self.left():
            raise _out_of_time()
        self._sleep(seconds)


class OutOfTime(Unavailable):
    """No time is left for another attempt."""


def _out_of_time() -> OutOfTime:
    return OutOfTime(
        "The time for this run is used up; what was done stays done.",
        "The next run goes on from here. Nothing needs to be repeated by hand.",
    )


class Quota:
    """Gmail quota units: at most `per_minute` in any sixty seconds; `spent` is the run's total.

    A window that slides, rather than a bucket that fills: a full bucket would allow twice the figure in its
    first minute, and Google would answer 429.
    """

    def __init__(self, per_minute: int, time: RunTime) -> None:
        self.spent = 0
        self._per_minute = per_minute
        self._time = time
        self._recent: deque[tuple[float, int]] = deque()
        self._in_window = 0

    def take(self, units: int) -> None:
        """Notes `units` as spent, after waiting until the last minute has room for them."""
        while self._in_window and self._in_window + units > self._per_minute:
            self._forget_old()
            if self._in_window + units > self._per_minute and self._recent:
                self._time.wait(max(0.001, self._recent[0][0] + WINDOW - self._time.now()))
        self.spent += units
        if units:
            self._recent.append((self._time.now(), units))
            self._in_window += units

    def exhaust(self) -> None:
        """Counts the minute as used up: Google said so, whoever used it (another program, another run)."""
        self._forget_old()
        if missing := self._per_minute - self._in_window:
            # Half of it comes back in half a minute: slow down, do not stand still.
            self._recent.append((self._time.now() - WINDOW / 2, missing // 2))
            self._recent = deque(sorted(self._recent))
            self._in_window += missing // 2

    def _forget_old(self) -> None:
        while self._recent and self._recent[0][0] <= self._time.now() - WINDOW:
            self._in_window -= self._recent.popleft()[1]
