"""Work on many pieces side by side: one process a processor, results in the order of the pieces."""

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

MOST_PROCESSES = 4  # each has the program and its vocabulary in memory
AHEAD = 2  # pieces waiting for each process: more would only take memory

Piece = TypeVar("Piece")
Result = TypeVar("Result")


def side_by_side(work: Callable[[Piece], Result], pieces: Iterable[Piece]) -> Iterator[Result]:
    """What `work` makes of each piece, in order; `work` and the pieces must be able to go to another process.

    Where the machine has one processor, allows no processes, or ends one of them, this process does the work.
    """
    processes = min(processors(), MOST_PROCESSES)
    pool = _pool(processes) if processes > 1 else None
    if pool is None:
        yield from map(work, pieces)
        return
    with pool:
        try:
            yield from _in_order(pool, work, pieces, AHEAD * processes)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _pool(processes: int) -> ProcessPoolExecutor | None:
    try:
        return ProcessPoolExecutor(processes, initializer=gc.freeze)  # what was read in stays
    except (OSError, ImportError, NotImplementedError):
        return None


def _in_order(
    pool: ProcessPoolExecutor, work: Callable[[Piece], Result], pieces: Iterable[Piece], ahead: int
) -> Iterator[Result]:
    waiting: deque[tuple[Piece, Future[Result] | None]] = deque()
    for piece in pieces:
        waiting.append((piece, _submitted(pool, work, piece)))
        if len(waiting) >= ahead:
            yield _done(work, *waiting.popleft())
    while waiting:
        yield _done(work, *waiting.popleft())


def _submitted(
    pool: ProcessPoolExecutor, work: Callable[[Piece], Result], piece: Piece
) -> Future[Result] | None:
    try:
        return pool.submit(work, piece)
    except (BrokenProcessPool, OSError):
        return None


def _done(work: Callable[[Piece], Result], piece: Piece, future: Future[Result] | None) -> Result:
    try:
        return future.result() if future else work(piece)
    except BrokenProcessPool:
        return work(piece)
