"""`python -m fupmail`, and what the `fupmail` command starts."""

import gc
import os
import signal
import sys
from types import FrameType

RARELY = (50_000, 20, 20)
INTERRUPTED = 130


def main() -> None:
    """Runs the command that was typed, and leaves with its exit code.

    Nearly all that a run makes lives until its end, so Python looks for garbage rarely: that saves a tenth
    of the time and more.
    """
    gc.set_threshold(*RARELY)
    try:
        _end_as_by_ctrl_c()
        _open_what_was_closed()
        from fupmail.cli.main import run  # takes a while, in which Ctrl-C may come
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    sys.exit(run(sys.argv[1:]))


def _end_as_by_ctrl_c() -> None:
    """Lets a shutdown, a scheduler's stop or a closed window end a run as Ctrl-C does: between two steps."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _interrupt)


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _open_what_was_closed() -> None:
    """Keeps the three standard places taken (`fupmail >&-`), so that no file of ours is written to as if it
    were the terminal."""
    for descriptor, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest that is free: this one
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(descriptor, "w" if descriptor else "r", closefd=False))


if __name__ == "__main__":
    main()
