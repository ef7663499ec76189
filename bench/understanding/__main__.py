"""`python -m bench.understanding [--data DIR]`: every measure, then one table against the targets."""

import argparse
import importlib
from pathlib import Path

MODULES = ("dates", "commitments", "answers", "replies", "automatic", "proposals", "people", "speed")


def main() -> None:
    """Runs the measures one after another; a set that is not in the folder is left out and said so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--only", choices=MODULES, nargs="*", default=MODULES)
    arguments = parser.parse_args()
    rows: list[tuple[str, str, str]] = []
    for name in arguments.only:
        print(f"... {name}")
        try:
            rows += importlib.import_module(f"bench.understanding.{name}").main(arguments.data) or []
        except FileNotFoundError as missing:
            print(f"{name}: left out, {missing.filename} is not there")
    _print_table(rows)


def _print_table(rows: list[tuple[str, str, str]]) -> None:
    rows = [("measure", "reached", "wanted"), *rows]
    widths = [max(len(str(row[column])) for row in rows) for column in range(2)]
    for measure, reached, wanted in rows:
        print(f"{measure:{widths[0]}}  {reached:{widths[1]}}  {wanted}")


if __name__ == "__main__":
    main()
