"""`python -m fupmail`, and what the `fupmail` command starts."""

import sys

from fupmail.cli.main import run


def main() -> None:
    """Runs the command that was typed, and leaves with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
