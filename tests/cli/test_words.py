"""The user's word from the command line: done, missed, snooze, stop, resume."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from fupmail.cli.clients import _as_kept, _known_by_mail
from fupmail.cli.context import Desk
from fupmail.cli.snooze import snooze_end
from fupmail.errors import UsageError
from fupmail.sync import rehearse
from tests.cli.conftest import MAIL

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 10, 8, tzinfo=BERLIN)


def words(folder):
    with Desk(folder=folder).ledger_to_look_at() as ledger:
        return [(word.said, word.who) for word in ledger.words()]


@pytest.mark.parametrize(
    ("until", "end"),
    [
        ("5d", (2026, 3, 15)),
        ("1w", (2026, 3, 17)),
        (" 2 W", (2026, 3, 24)),
        ("1m", (2026, 4, 9)),
        ("2026-12-01", (2026, 12, 1)),
    ],
)
def test_a_snooze_ends_at_the_start_of_a_day_of_the_users(until, end):
    assert snooze_end(until, NOW) == datetime(*end, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "until", ["", "soon", "0d", "5", "w", "-3d", "2026-02-30", "2026-03-10", "2020-01-01", "9999d"]
)
def test_a_snooze_that_would_end_never_or_before_now_is_refused(until):
    with pytest.raises(UsageError):
        snooze_end(until, NOW)


def test_stop_snooze_and_resume_are_kept_and_told_in_one_line(in_folder, folder):
    for command, told in (
        (("stop", "dana@acme.example"), "No more follow-ups for dana@acme.example."),
        (("snooze", "acme", "2w"), "acme.example is left alone until Tue 24 Mar 2026."),
        (("snooze", "Dana"), "dana@acme.example is left alone until Tue 17 Mar 2026."),
        (("resume", "Dana Roth"), "dana@acme.example is followed up again."),
    ):
        said = in_folder(*command)
        assert (said.code, said.err) == (0, "")
        assert said.out.startswith(told)
        assert len(said.out.splitlines()) == 1
    assert words(folder) == [
        ("stop", "dana@acme.example"),
        ("snooze", "acme.example"),
        ("snooze", "dana@acme.example"),
        ("resume", "dana@acme.example"),
    ]


def test_quiet_says_nothing_and_does_it(in_folder, folder):
    said = in_folder("stop", "dana@acme.example", "--quiet")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert words(folder) == [("stop", "dana@acme.example")]


def test_a_name_that_nobody_bears_is_refused_and_nothing_is_kept(in_folder, folder):
    said = in_folder("stop", "zoe")
    assert (said.code, said.out) == (2, "")
    assert "Nobody known" in said.err
    assert words(folder) == []


def test_a_stopped_client_gets_nothing_until_resumed(in_folder, folder):
    in_folder("stop", "acme")
    in_folder("sync")
    assert list((folder / "fupmail").glob("drafts/*")) == []
    in_folder("resume", "acme")
    in_folder("sync")
    assert len(list((folder / "fupmail").glob("drafts/*"))) == 1


def test_done_and_missed_are_about_the_hold(in_folder, folder):
    in_folder("sync")
    (hold,) = (folder / "fupmail").glob("holds/*")
    said = in_folder("done", "dana", now="2026-03-10T16:00:00+01:00")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Noted: Call Dana Roth (acme.example), Tue 10 Mar 15:00: done.\n"
    assert in_folder("missed", "acme", now="2026-03-10T16:00:00+01:00").code == 0
    assert words(folder) == [("done", hold.stem), ("missed", hold.stem)]


def test_a_missed_call_is_apologised_for_by_the_next_run(in_folder, folder):
    in_folder("sync")
    for file in (folder / "fupmail").glob("drafts/*"):
        file.unlink()
    in_folder("missed", "dana@acme.example", now="2026-03-10T16:00:00+01:00")
    plan = in_folder("sync", "--dry-run", "--json", now="2026-03-11T08:00:00+01:00")
    assert '"kind": "missed_call"' in plan.out


def test_a_call_without_a_hold_is_noted_for_the_client(in_folder, folder):
    said = in_folder("done", "Dana")
    assert said.code == 0
    assert "No hold of it" in said.out
    assert words(folder) == [("done", "dana@acme.example")]


IMPOSTOR = """\
From dana@acrne.example Tue Mar  3 09:00:00 2026
From: Dana Roth <dana@acrne.example>
To: You <you@here.example>
Date: Tue, 03 Mar 2026 10:00:00 +0100
Subject: Our new bank account
Message-ID: <f1@acrne.example>

Please pay to this account.

"""


def test_whoever_only_looks_like_a_client_is_never_offered_as_the_client(in_folder, folder):
    mail = folder / "mail.mbox"
    mail.write_text(mail.read_text() + IMPOSTOR)
    said = in_folder("stop", "Dana")
    assert (said.code, said.err) == (0, "")
    assert words(folder) == [("stop", "dana@acme.example")]


def test_nor_where_only_the_ledger_knows_the_mail(folder):
    (folder / "mail.mbox").write_text(MAIL + IMPOSTOR)
    desk = Desk(folder=folder, pretended=NOW)
    with desk.ledger() as ledger:
        facts = rehearse(desk.mailbox, ledger, desk.config, NOW).situation.facts
    known = {each.email for each in _known_by_mail(_as_kept(desk, facts))}
    assert known == {"dana@acme.example"}
