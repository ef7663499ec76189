"""The ledger's file under full disks, other programs, damage and age (R38 to R44, S32)."""

import os
import random
import sqlite3
import stat
from contextlib import closing

import pytest

from fupmail.errors import LedgerError
from fupmail.ledger import opening
from fupmail.ledger.sqlite import open_ledger, rehearsal_ledger
from fupmail.model.record import Word
from tests.ledger.examples import NOW, a_fact, a_record

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "ledger.db"


def filled(path, records=3):
    with closing(open_ledger(path)) as ledger:
        for number in range(records):
            ledger.settle(a_record(f"{number:040x}", state="made", made_at=NOW))


@posix
def test_file_and_folder_are_the_users_alone_whatever_the_umask(path):
    before = os.umask(0)
    try:
        filled(path)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@posix
def test_a_ledger_that_others_may_read_is_closed_to_them(path):
    filled(path)
    path.chmod(0o644)
    open_ledger(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix
def test_a_link_in_place_of_the_ledger_is_refused(path, tmp_path):
    path.parent.mkdir()
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LedgerError, match="link"):
        open_ledger(path)
    assert not (tmp_path / "elsewhere").exists()


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root can give files away")
def test_another_users_ledger_is_refused(path):
    filled(path)
    os.chown(path, 12345, -1)
    with pytest.raises(LedgerError, match="another user"):
        open_ledger(path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="cannot be opened"):
        open_ledger(tmp_path / "file" / "ledger.db")


def test_what_is_committed_is_synced_to_the_disk(path):
    with closing(open_ledger(path)) as ledger:
        assert ledger._connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert ledger._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def intend_until_refused(ledger):
    for number in range(10_000):
        try:
            ledger.intend(a_record(f"{number:040x}"))
        except LedgerError as full:
            assert (full.exit_code, "is full" in full.message) == (8, True)  # noqa: PT017
            return number
    raise AssertionError("the disk never filled up")


def test_a_full_disk_refuses_the_intent_and_keeps_what_was_there(path):
    """R38: at whichever write the disk is full, that write is not there and all before it are."""
    with closing(open_ledger(path)) as ledger:
        pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
        ledger._connection.execute(f"PRAGMA max_page_count={pages + 1}")
        kept = intend_until_refused(ledger)
        assert len(ledger.records()) == kept > 0
    with closing(open_ledger(path)) as again:
        assert len(again.records()) == kept


def test_a_full_disk_keeps_neither_facts_nor_cursor_of_a_page(path):
    with closing(open_ledger(path)) as ledger:
        pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
        ledger._connection.execute(f"PRAGMA max_page_count={pages + 1}")
        with pytest.raises(LedgerError, match="is full"):
            ledger.save_facts([a_fact(f"m{number}") for number in range(200)], {}, (), "c1")
        assert (ledger.facts(), ledger.cursor()) == ((), None)


def test_a_ledger_that_another_program_holds_is_told(path, monkeypatch):
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    filled(path)
    with (
        closing(open_ledger(path)) as ledger,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LedgerError, match="in use") as busy:
            ledger.intend(a_record("f" * 40))
        assert busy.value.exit_code == 8
        other.execute("ROLLBACK")
        ledger.intend(a_record("f" * 40))
        assert len(ledger.records()) == 4


@pytest.mark.parametrize("seed", range(25))
def test_a_damaged_ledger_is_kept_aside_and_never_taken_for_an_empty_one(path, seed):
    """R40: either all records are read, or the run stops and the file is kept."""
    filled(path, records=60)
    whole = bytearray(path.read_bytes())
    dice = random.Random(seed)
    place = dice.randrange(len(whole) - 100) if seed else 0
    whole[place : place + 100] = dice.randbytes(100)
    path.write_bytes(whole)
    read = records_or_refusal(path)
    assert read == 60 or isinstance(read, LedgerError)
    if not path.exists():
        kept = [each for each in path.parent.iterdir() if each.name.startswith("ledger.corrupt-")]
        assert [each.read_bytes() for each in kept] == [bytes(whole)]
        open_ledger(path).close()


def records_or_refusal(path):
    try:
        with closing(open_ledger(path)) as ledger:
            return len(ledger.records())
    except LedgerError as refused:
        return refused


def test_a_second_damage_does_not_write_over_the_first(path):
    path.parent.mkdir()
    for number in range(3):
        path.write_bytes(b"this is no database, number %d, and it is long enough to see that" % number * 20)
        os.utime(path, (1_790_000_000, 1_790_000_000))
        with pytest.raises(LedgerError, match="damaged"):
            open_ledger(path)
    assert len(list(path.parent.iterdir())) == 3


@pytest.mark.parametrize("statement", ["DROP TABLE records", "ALTER TABLE words RENAME COLUMN body TO b"])
def test_a_ledger_that_lacks_a_table_is_damaged(path, statement):
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
    with pytest.raises(LedgerError, match="is damaged") as looked, closing(rehearsal_ledger(path)) as copy:
        copy.records(), copy.words()
    assert "fupmail sync" in looked.value.hint
    if "DROP" in statement:
        with pytest.raises(LedgerError, match=r"it is kept as ledger\.corrupt-") as opened:
            open_ledger(path)
        assert "has to be told again" in opened.value.hint


@pytest.mark.parametrize("seed", [b"hello " * 100, b"SQLite format 3\0" + b"x" * 5000])
def test_who_only_looks_at_a_damaged_ledger_is_told_how_to_make_it_anew(path, seed):
    path.parent.mkdir()
    path.write_bytes(seed)
    with pytest.raises(LedgerError, match="is damaged") as refused:
        rehearsal_ledger(path)
    assert "fupmail sync" in refused.value.hint
    assert path.read_bytes() == seed


def test_an_io_error_on_a_full_disk_is_called_a_full_disk(path, monkeypatch):
    error = sqlite3.OperationalError("disk I/O error")
    assert "cannot be used: disk I/O error" in opening.trouble(error, path).message
    monkeypatch.setattr(opening.shutil, "disk_usage", lambda _: type("", (), {"free": 0}))
    assert opening.trouble(error, path).message == f"The disk that holds {path} is full."


def test_a_row_that_makes_no_sense_is_told_without_the_inner_workings(path):
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE records SET body = '{}'")
        connection.commit()
    with closing(rehearsal_ledger(path)) as copy, pytest.raises(LedgerError) as refused:
        copy.records()
    assert refused.value.message == f"The ledger {path} holds something that this fupmail cannot read."


def test_a_ledger_of_a_newer_release_is_left_alone(path):
    filled(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version={len(opening.STEPS) + 1}")
    before = path.read_bytes()
    for opened in (open_ledger, rehearsal_ledger):
        with pytest.raises(LedgerError, match="newer fupmail") as refused:
            opened(path)
        assert refused.value.exit_code == 8
    assert path.read_bytes() == before


def test_a_step_that_fails_half_way_leaves_the_tables_as_they_were(path, monkeypatch):
    """R42: after an interrupted update the old tables or the new ones stand, never some of each."""
    filled(path)
    halfway = ("CREATE TABLE moods (name TEXT)", "this is not SQL")
    monkeypatch.setattr(opening, "STEPS", (*opening.STEPS, halfway))
    with pytest.raises(LedgerError):
        open_ledger(path)
    monkeypatch.setattr(opening, "STEPS", (*opening.STEPS[:-1], halfway[:1]))
    with closing(open_ledger(path)) as ledger:
        assert ledger._connection.execute("SELECT * FROM moods").fetchall() == []
        assert len(ledger.records()) == 3


def test_the_first_releases_ledger_opens(tmp_path):
    """R44: the tables as the first release made them, written out, with a row in each."""
    path = tmp_path / "ledger.db"
    with closing(sqlite3.connect(path)) as first:
        first.executescript(FIRST_RELEASE)
    with closing(open_ledger(path)) as ledger:
        assert [each.client for each in ledger.records()] == ["jane@acme.example"]
        assert ledger.words() == (Word("stop", "acme.example", NOW),)
        assert [each.id for each in ledger.facts()] == ["m1"]
        assert ledger.runs()[0].exit_code == 0
        assert ledger.account() == "you@here.example"


FIRST_RELEASE = """
CREATE TABLE records (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE words (place INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE runs (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE facts (id TEXT PRIMARY KEY, at REAL NOT NULL, labels TEXT NOT NULL,
                    understanding TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO records (key, body) VALUES ('k1', '{"key":"k1","work":"draft","kind":"thank_you","attempt":1,
  "client":"jane@acme.example","company":"acme.example","cause":"m1","run":"r1","state":"made",
  "at":"2026-03-10T08:00:00+01:00[Europe/Berlin]"}');
INSERT INTO words (body) VALUES ('{"said":"stop","who":"acme.example",
  "at":"2026-03-10T08:00:00+01:00[Europe/Berlin]"}');
INSERT INTO runs (id, body) VALUES ('r1',
  '{"id":"r1","started_at":"2026-03-10T08:00:00+01:00","exit_code":0}');
INSERT INTO facts VALUES ('m1', 1772355600.0, '["inbox"]', '0.1.0/x', '{"id":"m1","message_id":"<m1@x>",
  "thread":"t","date":"2026-03-01T09:00:00+00:00","direction":"received","sender":{"email":"jane@acme.example"}}');
INSERT INTO notes VALUES ('account', 'you@here.example');
PRAGMA user_version=1;
"""
