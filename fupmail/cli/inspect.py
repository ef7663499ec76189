"""`fupmail inspect`: what fupmail understands in mail files, one JSON object a message."""

import datetime as dt
import json
import sys
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from fupmail.cli.context import Desk
from fupmail.cli.terminal import UNSEEN
from fupmail.errors import UsageError
from fupmail.mime.mbox import Slice, message_bytes, split_mbox
from fupmail.mime.read import RAW, UnreadableMessage, read_message
from fupmail.model.facts import Commitment, Facts
from fupmail.understand.message import Reader, understand

STDIN = "-"
RUN = 50  # messages
WORTH_PROCESSES = 1024 * 1024  # bytes; a shorter file is read sooner than processes start


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--me", "addresses", multiple=True, metavar="ADDRESS", help="Your address; may be repeated.")
@click.option("--timezone", metavar="TZ", help="Your zone, such as Europe/Berlin.")
@click.pass_obj
def command(desk: Desk, files: tuple[str, ...], addresses: tuple[str, ...], timezone: str | None) -> None:
    """Show what fupmail understands in mail files.

    Each FILE is one mail (.eml, or - for standard input) or an mbox. The result is one JSON object a
    message, in the order of the files.

    \b
    Examples
      fupmail inspect letter.eml --me you@company.com
      fupmail inspect All.mbox --timezone Europe/Berlin | jq .commitments
    """
    own = frozenset(address.strip().lower() for address in addresses or _own(desk))
    reader = Reader(own=own, zone=_zone(timezone) if timezone else desk.zone)
    for file in files:
        if file != STDIN and not Path(file).is_file():
            raise UsageError(
                f"{file} is not a file.", "Give the path of an .eml or .mbox file, or - for stdin."
            )
    for file in files:
        for lines in _lines(file, reader):
            sys.stdout.write(lines)  # `click.echo` would flush each time


def _own(desk: Desk) -> tuple[str, ...]:
    return tuple(desk.config.me) if desk.has_config else ()


def _zone(name: str) -> dt.tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(f"{name!r} is no time zone.", "Give one such as Europe/Berlin.") from error


def _lines(file: str, reader: Reader) -> Iterator[str]:
    """The JSON lines of a file, in runs of messages, so that memory does not grow with the file."""
    if file == STDIN:
        yield _line_of(sys.stdin.buffer.read(RAW + 1), reader)
        return
    try:
        with Path(file).open("rb") as opened:
            if Path(file).suffix.lower() == ".eml":
                yield _line_of(opened.read(RAW + 1), reader)
            elif Path(file).stat().st_size < WORTH_PROCESSES:
                yield from map(partial(_lines_of, file, reader), _runs(opened))
            else:
                from fupmail.side_by_side import as_copies, side_by_side  # costs 40 ms; few are that large

                processes = as_copies("fupmail.head_start")
                yield from side_by_side(partial(_lines_of, file, reader), _runs(opened), processes)
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}.") from error


def _runs(opened: BinaryIO) -> Iterator[list[Slice]]:
    slices = split_mbox(opened)
    while run := list(islice(slices, RUN)):
        yield run


def _lines_of(file: str, reader: Reader, run: list[Slice]) -> str:
    with Path(file).open("rb") as opened:
        return "".join(
            _line_of(message_bytes(opened, piece, RAW), reader, piece.received_at) for piece in run
        )


def _line_of(raw: bytes, reader: Reader, received_at: dt.datetime | None = None) -> str:
    return _line(_object(raw, reader, received_at)) + "\n"


def _object(raw: bytes, reader: Reader, received_at: dt.datetime | None) -> dict[str, Any]:
    try:
        message = read_message(raw, id="", received_at=received_at)
    except UnreadableMessage as unreadable:
        return {"message_id": None, "error": unreadable.reason}
    return facts_as_json(understand(message, reader))


def facts_as_json(facts: Facts) -> dict[str, Any]:
    """The facts as the contract names them."""
    return {
        "message_id": facts.message_id,
        "date": facts.date.isoformat(),
        "from": facts.sender.email if facts.sender else None,
        "to": [address.email for address in facts.to],
        "direction": facts.direction,
        "category": facts.category,
        "text": facts.text,
        "signature": facts.signature,
        "phones": list(facts.phones),
        "proposal": facts.proposal,
        "answer": facts.answer,
        "commitments": [_commitment(each) for each in facts.commitments],
        "returns": _moment(facts.returns),
        "subject": facts.subject,
        "language": facts.language,
        "answer_quote": facts.answer_quote,
        "asks": facts.asks,
        "acknowledgement": facts.acknowledgement,
        "proposal_quote": facts.proposal_quote,
        "delivered": facts.delivered,
        "not_called": facts.not_called,
        "introduces": [address.email for address in facts.introduces],
        "cancellations": [{"action": each.action, "quote": each.quote} for each in facts.cancellations],
        "failed": list(facts.failed),
        "authenticity": facts.authenticity,
    }


def _commitment(commitment: Commitment) -> dict[str, Any]:
    return {
        "type": commitment.type,
        "action": commitment.action,
        "quote": commitment.quote,
        "start": _moment(commitment.start),
        "end": _moment(commitment.end),
        "grain": commitment.grain,
        "other": _moment(commitment.other),
    }


def _moment(moment: dt.datetime | dt.date | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _line(value: dict[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
