"""Mailboxes for the page's tests: the demo's, and one in which every word is an attack."""

import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import fupmail
from fupmail.backends.folder import FolderMailbox
from fupmail.config import load_config
from fupmail.ledger.sqlite import open_ledger
from fupmail.model.record import Run
from fupmail.sync import Rehearsal, apply_plan, make_plan, rehearse

SAMPLE = Path(fupmail.__file__).parent / "sample"
MORNING = datetime(2026, 3, 10, 8, tzinfo=ZoneInfo("Europe/Berlin"))
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=https://evil.example/x onerror=alert(1)>',
    "</title><svg onload=alert(1)>",
    "{{7*7}}{% for x in y %}{{''.__class__}}",
    "&#x3c;b&#x3e;&amp;&lt;i&gt;",
    "javascript:alert(1) style=background:url(//evil.example)",
    "Ann\u202egnp.exe\u2066 \u200bZero",
    "an-unbroken-name-" + "w" * 90,
)
THREAD = 1789000000000000000  # as a Takeout export names Gmail's threads


def demo_folder(folder: Path) -> Path:
    """The sample mailbox, laid into a folder."""
    folder.mkdir(parents=True)
    for name in ("mail.mbox", "calendar.ics", "fupmail.toml"):
        shutil.copyfile(SAMPLE / name, folder / name)
    return folder


def hostile_folder(folder: Path) -> Path:
    """A mailbox whose names, subjects and words are attacks on the page that shows them."""
    folder.mkdir(parents=True)
    (folder / "fupmail.toml").write_text(
        'me = ["you@here.example"]\ntimezone = "Europe/Berlin"\nmax_drafts_per_run = 4\n'
    )
    mails = [mail for number, words in enumerate(HOSTILE) for mail in _exchange(number, words)]
    (folder / "mail.mbox").write_text("\n".join(mails), encoding="utf-8")
    return folder


def _exchange(number: int, words: str) -> list[str]:
    """An offer to somebody of this name, and, from every other one, an answer that asks something."""
    thread, who = THREAD + number, f"c{number}@client{number}.example"
    name = words.replace('"', '\\"')
    offer = _mail("you@here.example", f'"{name}" <{who}>', f"o{number}", thread, f"Proposal {words}", 3)
    offer += "Dear client,\n\nplease find our proposal for " + words + " attached. The price is EUR 900.\n"
    if number % 2:
        return [offer]
    answer = _mail(f'"{name}" <{who}>', "you@here.example", f"a{number}", thread, f"Re: Proposal {words}", 5)
    return [offer, answer + f"Does the price include {words}?\n"]


def _mail(sender: str, to: str, id_: str, thread: int, subject: str, day: int) -> str:
    return (
        f"From x@y Mon Mar  {day} 09:00:00 2026\nFrom: {sender}\nTo: {to}\n"
        f"Date: {day} Mar 2026 10:00:00 +0100\nSubject: {subject}\nMessage-ID: <{id_}@here.example>\n"
        f"X-GM-THRID: {thread}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\n\n"
    )


def lived_in(folder: Path, now: datetime = MORNING) -> tuple[Rehearsal, tuple[Run, ...]]:
    """The folder after a run: what the report of that morning is made of."""
    config = load_config(folder / "fupmail.toml")
    ledger = open_ledger(folder / "fupmail" / "ledger.db")
    try:
        mailbox = FolderMailbox(folder, config, now)
        ledger.start_run(Run("run", now))
        list(apply_plan(make_plan(mailbox, ledger, config, now), mailbox, ledger, config, "run"))
        ledger.end_run(Run("run", now, now, 0, "done"))
        return rehearse(mailbox, ledger, config, now), ledger.runs()
    finally:
        ledger.close()
