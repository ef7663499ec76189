"""Messages on their way to facts: a day's mail is understood here, a whole mailbox in several processes."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from fupmail.model.facts import Facts
from fupmail.model.mailbox import Message
from fupmail.understand.message import Reader, understand

if TYPE_CHECKING:
    from fupmail.side_by_side import SideBySide

FEW = 150  # messages; so many are understood sooner than processes start
RUN = 40  # messages that go to a process together,
LARGE = 1_000_000  # or fewer where they have so many characters


class Understanding:
    """Takes messages one by one and gives the facts of each in the same order, some of them later."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._processes: SideBySide[Sequence[Message], Sequence[Facts]] | None = None
        self._open = ExitStack()
        self._taken = self._length = 0
        self._run: list[Message] = []

    def __enter__(self) -> "Understanding":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.__exit__(kind, error, traceback)

    def put(self, message: Message) -> Iterator[Facts]:
        """Takes a message; what comes back are the facts that are ready."""
        self._taken += 1
        if self._taken <= FEW:
            yield understand(message, self._reader)
            return
        self._run.append(message)
        self._length += len(message.text) + len(message.html)
        if len(self._run) >= RUN or self._length >= LARGE:
            yield from self._passed_on()

    def rest(self) -> Iterator[Facts]:
        """The facts of all messages that were put in and have not come back."""
        if self._run:
            yield from self._passed_on()
        if self._processes:
            for facts in self._processes.rest():
                yield from facts

    def _passed_on(self) -> Iterator[Facts]:
        if self._processes is None:
            from fupmail.side_by_side import SideBySide, clean_start  # costs 40 ms; a day's mail needs none

            work = partial(_understood, self._reader)
            processes = clean_start(__name__, "fupmail.head_start")
            self._processes = self._open.enter_context(SideBySide(work, processes))
        run, self._run, self._length = self._run, [], 0
        self._processes.put(run)
        for facts in self._processes.due():
            yield from facts


def _understood(reader: Reader, messages: Sequence[Message]) -> Sequence[Facts]:
    return [understand(message, reader) for message in messages]
