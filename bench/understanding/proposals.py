"""How well sent proposals are found: `proposals.jsonl`."""

import argparse
import json
from pathlib import Path

from fupmail.model.mailbox import Attachment
from fupmail.understand.proposals import proposal_quote


def main(data: Path, verbose: bool = False) -> list[tuple[str, str, str]]:
    """Rows of (measure, reached, target) over `proposals.jsonl` in the folder `data`."""
    rows = [json.loads(line) for line in (data / "proposals.jsonl").read_text("utf-8").splitlines() if line]
    hits = found = 0
    for row in rows:
        files = [Attachment(name, "application/octet-stream") for name in row["attachments"]]
        quote = proposal_quote(row["subject"], row["body"], files)
        found += bool(quote)
        hits += bool(quote) and row["proposal"]
        if verbose and bool(quote) != row["proposal"]:
            print(f"{row['id']} {row['proposal']} {row['subject']!r} {row['attachments']} {quote!r}")
            print(f"    {row['body']!r}")
    there = sum(row["proposal"] for row in rows)
    f1 = 2 * hits / max(found + there, 1)
    return [("proposals: F1", f"{f1:.3f} (precision {hits}/{found}, recall {hits}/{there})", "0.88")]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for row in main(arguments.data, arguments.verbose):
        print(*row, sep="  ")
