"""Work on many pieces side by side: one process a processor, results in the order of the pieces."""

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import connection, get_all_start_methods, get_context, parent_process
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Generic, TypeVar

MOST_PROCESSES = 4  # each has the program and its vocabulary in memory
AHEAD = 2  # pieces waiting for each process: more would only take memory

Piece = TypeVar("Piece")
Result = TypeVar("Result")


class SideBySide(Generic[Piece, Result]):
    """Does `work` on each piece put in; `work` and the pieces must be able to go to another process.

    Where the machine has one processor, allows no processes, or ends one of them, this process does the work.
    Leaving the `with` block drops what is not done.
    """

    def __init__(self, work: Callable[[Piece], Result], context: BaseContext | None = None) -> None:
        self._work = work
        processes = min(processors(), MOST_PROCESSES)
        self._most_waiting = AHEAD * processes if processes > 1 else 0
        self._pool = _pool(processes, context) if processes > 1 else None
        self._waiting: deque[tuple[Piece, Future[Result] | None]] = deque()

    def __enter__(self) -> "SideBySide[Piece, Result]":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._pool:
            self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def put(self, piece: Piece) -> None:
        """Takes a piece; `due` is to be asked before the next one."""
        self._waiting.append((piece, self._submitted(piece)))

    def due(self) -> Iterator[Result]:
        """The oldest results, while more pieces wait than the processes can soon do."""
        while self._waiting and len(self._waiting) >= self._most_waiting:
            yield self._done(*self._waiting.popleft())

    def rest(self) -> Iterator[Result]:
        """The results of all pieces that still wait."""
        while self._waiting:
            yield self._done(*self._waiting.popleft())

    def _submitted(self, piece: Piece) -> Future[Result] | None:
        try:
            return self._pool.submit(self._work, piece) if self._pool else None
        except (BrokenProcessPool, OSError):
            return None

    def _done(self, piece: Piece, future: Future[Result] | None) -> Result:
        try:
            return future.result() if future else self._work(piece)
        except BrokenProcessPool:
            return self._work(piece)


def side_by_side(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], context: BaseContext | None = None
) -> Iterator[Result]:
    """What `work` makes of each piece, in order."""
    with SideBySide(work, context) as processes:
        for piece in pieces:
            processes.put(piece)
            yield from processes.due()
        yield from processes.rest()


def as_copies(*modules: str) -> BaseContext:
    """Processes that begin as copies of this one, in which `modules` are read in first.

    For a process without threads and connections. Only Linux copies safely; elsewhere it is a clean start.
    """
    if sys.platform != "linux":
        return clean_start(*modules)
    for module in modules:
        import_module(module)
    return get_context("fork")


def clean_start(*modules: str) -> BaseContext:
    """Processes that share no open file, lock or thread with this one; `modules` are read in beforehand."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(list(modules))
    return context


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _pool(processes: int, context: BaseContext | None) -> ProcessPoolExecutor | None:
    try:
        return ProcessPoolExecutor(
            processes, mp_context=context, initializer=_begin, initargs=(gc.get_threshold(),)
        )
    except (OSError, ImportError, NotImplementedError):
        return None


def _begin(rarely: tuple[int, int, int]) -> None:
    """Settles a new process in: its caller ends it, Ctrl-C does not, and it never outlives its caller."""
    gc.set_threshold(*rarely)
    gc.freeze()  # what was read in stays
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_caller, daemon=True).start()


def _end_with_caller() -> None:
    caller = parent_process()
    if caller is not None:
        connection.wait([caller.sentinel])
        os._exit(1)
