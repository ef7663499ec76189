"""The same promise for whole runs, from reading to the last outcome (R01, R02, R12, R15)."""

import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fupmail.backends.folder import FolderMailbox
from fupmail.backends.memory import MemoryMailbox
from fupmail.config import Config, load_config
from fupmail.ledger.sqlite import open_ledger
from fupmail.model.mailbox import Address, Alias, Attachment, Message, Profile
from fupmail.sync import apply_plan, make_plan
from tests.ledger.examples import short_lived_ledger
from tests.runs import ME, Crash, ShakyLedger, Steps

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 8, tzinfo=BERLIN)
CONFIG = Config(max_drafts_per_run=100, max_holds_per_run=100, timezone="Europe/Berlin", name="You")
LETTER = """\
Dear Dana,

attached is our proposal for roof {number}.
I'll call you on Thursday, 12 March at {hour}:00.

Best regards
"""


def a_mailbox(clients):
    """A mailbox in which every client was sent a proposal, and promised a call."""
    mailbox = MemoryMailbox(Profile((Alias(ME),), "Europe/Berlin"), incremental=True)
    for number in range(clients):
        mailbox.deliver(
            Message(
                id=f"m{number}",
                message_id=f"<m{number}@here.example>",
                thread=f"t{number}",
                date=NOW - timedelta(days=8),
                sender=ME,
                to=(Address(f"dana@client{number}.example", "Dana Roth"),),
                subject=f"Proposal for roof {number}",
                labels=frozenset({"sent"}),
                text=LETTER.format(number=number, hour=9 + number % 8),
                attachments=(Attachment("proposal.pdf", "application/pdf"),),
            )
        )
    return mailbox


def one_run(mailbox, ledger, steps=None):
    steps = steps or Steps()
    shaky = ShakyLedger(ledger, steps)
    mailbox.interrupt = steps.step
    plan = make_plan(mailbox, shaky, CONFIG, NOW)
    return list(apply_plan(plan, mailbox, shaky, CONFIG, "r1"))


def half_steps(clients):
    steps = Steps()
    outcomes = one_run(a_mailbox(clients), short_lived_ledger(), steps)
    assert [each.result for each in outcomes] == ["done"] * 2 * clients
    return steps.taken


@pytest.mark.parametrize(("clients", "every"), [(1, 1), (4, 1), (20, 29)])
def test_a_run_that_ended_at_any_step_is_finished_by_the_next(clients, every):
    for point in range(1, half_steps(clients) + 1, every):
        mailbox, ledger = a_mailbox(clients), short_lived_ledger()
        with pytest.raises(Crash):
            one_run(mailbox, ledger, Steps(crash_at=point))
        one_run(mailbox, ledger)
        where = f"after a crash at half-step {point}"
        assert all_done_once(mailbox, ledger, clients) == "", where
        mailbox.writes.clear()
        assert one_run(mailbox, ledger) == [], where
        assert mailbox.writes == [], where
        ledger.close()


def test_a_second_machine_on_the_same_mailbox_takes_up_what_the_first_made():
    """R19: its own ledger knows nothing, the marks on drafts and holds tell it all."""
    mailbox = a_mailbox(4)
    one_run(mailbox, short_lived_ledger())
    mailbox.writes.clear()
    second = short_lived_ledger()
    assert one_run(mailbox, second) == []
    assert mailbox.writes == []
    assert all_done_once(mailbox, second, 4) == ""


def all_done_once(mailbox, ledger, clients):
    drafts = Counter(draft.to[0].email for draft in mailbox.drafts())
    holds = Counter(hold.marks["client"] for hold in mailbox.holds([]))
    wanted = Counter(f"dana@client{number}.example" for number in range(clients))
    open_ = [record.key for record in ledger.records() if record.state != "made"]
    return "" if drafts == holds == wanted and not open_ else f"{drafts} {holds} {open_}"


MBOX = """\
From you@here.example Mon Mar  2 09:00:00 2026
From: You <you@here.example>
To: Dana Roth <dana@client{number}.example>
Date: Mon, 02 Mar 2026 10:00:00 +0100
Subject: Proposal for roof {number}
Message-ID: <m{number}@here.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part

{letter}
--part
Content-Type: application/pdf
Content-Disposition: attachment; filename=proposal.pdf

%PDF
--part--

"""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A folder mailbox in which eight clients await a draft and a hold each."""
    folder = tmp_path_factory.mktemp("mail")
    (folder / "fupmail.toml").write_text('me = ["you@here.example"]\ntimezone = "Europe/Berlin"\n')
    letters = (
        MBOX.format(number=number, letter=LETTER.format(number=number, hour=9 + number))
        for number in range(8)
    )
    (folder / "mail.mbox").write_text("\n".join(letters))
    return folder


@pytest.fixture
def folder(prepared, tmp_path):
    return Path(shutil.copytree(prepared, tmp_path / "mail"))


SYNC = [sys.executable, "-m", "fupmail", "sync", "--now", "2026-03-10T08:00:00+01:00", "--folder"]


def made_in(folder):
    """How many drafts and holds stand for each client."""
    config = load_config(folder / "fupmail.toml")
    mailbox = FolderMailbox(folder, config, NOW)
    drafts = Counter(draft.to[0].email for draft in mailbox.drafts())
    return drafts, Counter(hold.marks["client"] for hold in mailbox.holds([]))


EIGHT = Counter(f"dana@client{number}.example" for number in range(8))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("seed", range(3))
def test_a_run_killed_at_any_moment_is_finished_by_the_next(folder, seed):
    """R02, R16: a real process, killed for real once it has begun to write; then run again."""
    dice = random.Random(seed)
    with subprocess.Popen([*SYNC, str(folder)], stdout=subprocess.DEVNULL) as victim:
        wait_for_writing(folder, victim)
        time.sleep(dice.random() * 0.06)
        victim.send_signal(signal.SIGKILL)
    done = subprocess.run([*SYNC, str(folder), "--quiet"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert made_in(folder) == (EIGHT, EIGHT)
    with_ledger = open_ledger(folder / "fupmail" / "ledger.db")
    assert {record.state for record in with_ledger.records()} == {"made"}
    with_ledger.close()


def wait_for_writing(folder, process):
    while process.poll() is None and not list((folder / "fupmail").glob("holds/*")):
        time.sleep(0.002)


@pytest.mark.slow
def test_of_two_runs_at_once_one_works_and_the_other_says_so(folder):
    """R15, R18"""
    runs = [
        subprocess.Popen(
            [*SYNC, str(folder), "--quiet"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    told = [run.communicate()[1] for run in runs]
    codes = [run.returncode for run in runs]
    assert set(codes) <= {0, 6}
    assert 0 in codes
    busy = re.compile(r"Another run \((?:pid \d+, since .*|just started)\) is at work")
    assert all(busy.search(err) for code, err in zip(codes, told, strict=True) if code == 6)
    assert made_in(folder) == (EIGHT, EIGHT)
