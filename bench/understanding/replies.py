"""How well visible text is read: `replies.jsonl`, exact but for white space, beside libraries."""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from fupmail.understand.visible import visible_text

DATA = Path("../shared/data")
TARGETS = {"overall": "85 %", "Enron, replies that quote": "80 %"}
QUOTING = ("reply_with_quote", "forward_or_inline_header")
Reader = Callable[[str], str]
Row = dict[str, Any]


def main(data: Path, verbose: bool = False) -> None:
    """Prints a line for each reader and set; with `verbose` also every row that fupmail reads wrong."""
    rows = [json.loads(line) for line in (data / "replies.jsonl").read_text("utf-8").splitlines()]
    for name, reader in {"fupmail": ours, **opponents()}.items():
        started = time.perf_counter()
        right = {row["id"]: is_right(row, _answer(reader, row["raw"])) for row in rows}
        seconds = time.perf_counter() - started
        for label, chosen in sets(rows).items():
            reached = sum(right[row["id"]] for row in chosen) / len(chosen)
            target = f" (target {TARGETS[label]})" if name == "fupmail" and label in TARGETS else ""
            print(f"replies  {label:26} {name:20} {reached:6.1%} of {len(chosen)}{target}")
        print(f"replies  {'speed':26} {name:20} {seconds / len(rows) * 1000:.2f} ms a mail")
    if verbose:
        for row in rows:
            if not is_right(row, ours(row["raw"])):
                print(f"--- {row['id']}\n{ours(row['raw'])}\n--- wanted\n{row['expected']}")


def sets(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The rows by what they measure."""
    rows = list(rows)
    return {
        "overall": rows,
        "Enron, replies that quote": [row for row in rows if row.get("kind") in QUOTING],
        "Enron, reply_with_quote": [row for row in rows if row.get("kind") == "reply_with_quote"],
        "Enron, without quote": [row for row in rows if row.get("kind") == "no_quote"],
        "English": [row for row in rows if row["lang"] == "en"],
        "other languages": [row for row in rows if row["lang"] != "en"],
    }


def is_right(row: Row, read: str) -> bool:
    """Whether the text is the expected one, signature or not; some rows only name what must be in it."""
    if row["expected"] is None:
        return all(part in read for part in row["contains"]) and not any(
            part in read for part in row["not_contains"]
        )
    wanted = [row["expected"], row["expected_no_signature"]]
    return " ".join(read.split()) in [" ".join(text.split()) for text in wanted if text is not None]


def ours(text: str) -> str:
    """The text as fupmail reads it."""
    return visible_text(text, "").text


def opponents() -> dict[str, Reader]:
    """The libraries of bench/requirements.txt that are installed, each as a function from text to text."""
    makers: dict[str, Callable[[], Reader]] = {
        "email-reply-parser": _email_reply_parser,
        "talon": lambda: importlib.import_module("talon.quotations").extract_from_plain,
        "quotequail": _quotequail,
        "mail-parser-reply": _mail_parser_reply,
    }
    found: dict[str, Reader] = {}
    for name, make in makers.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"replies  {name}: not installed", file=sys.stderr)
    return found


def _email_reply_parser() -> Reader:
    parser = importlib.import_module("email_reply_parser").EmailReplyParser
    return lambda text: str(parser.parse_reply(text))


def _mail_parser_reply() -> Reader:
    parser = importlib.import_module("mailparser_reply").EmailReplyParser(
        languages=["en", "de", "fr", "es", "nl", "it"]
    )
    return lambda text: str(parser.parse_reply(text=text))


def _quotequail() -> Reader:
    unwrap = importlib.import_module("quotequail").unwrap

    def read(text: str) -> str:
        parts = unwrap(text)
        return "\n".join((parts.get("text_top", ""), parts.get("text_bottom", ""))) if parts else text

    return read


def _answer(reader: Reader, text: str) -> str:
    try:
        return reader(text) or ""
    except Exception as error:  # another library's failure is its answer, and not ours to mend
        return f"failed: {error}"


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--verbose"]
    main(Path(arguments[0]) if arguments else DATA, verbose="--verbose" in sys.argv)
