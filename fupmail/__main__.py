"""`python -m fupmail`, and what the `fupmail` command starts."""

import gc
import sys

from fupmail.cli.main import run

RARELY = (50_000, 20, 20)


def main() -> None:
    """Runs the command that was typed, and leaves with its exit code.

    Nearly all that a run makes lives until its end, so Python looks for garbage rarely: that saves a tenth
    of the time and more.
    """
    gc.set_threshold(*RARELY)
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
