"""What goes wrong with files and folders, as the user reads it: what happened, why, what to type."""

import pytest

from tests.cli.reading import reads_well, words


@pytest.fixture
def bare(folder):
    """The folder without its mail."""
    (folder / "mail.mbox").unlink()
    return folder


@pytest.mark.parametrize("name", ["takeout-20260310T080000Z-001.zip", "takeout-1.TGZ"])
@pytest.mark.parametrize("command", [("sync",), ("sync", "--dry-run"), ("today",), ("report",)])
def test_a_takeout_that_is_still_packed_is_to_be_unpacked(in_folder, bare, name, command):
    (bare / name).write_bytes(b"PK")
    said = in_folder(*command)
    assert (said.code, said.out) == (2, "")
    assert f"{name} is still packed. Unpack it there" in words(said.err)
    reads_well(said)


def test_an_archive_beside_mail_is_no_trouble(in_folder, folder):
    (folder / "old.zip").write_bytes(b"PK")
    assert in_folder("sync", "--dry-run").code == 0


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("takeout.zip", "is still packed. Unpack it, and give its folder: --folder DIR"),
        ("mail.mbox", "is a file. Give the folder that it is in: --folder"),
        ("nowhere", "There is no folder"),
    ],
)
def test_what_is_no_folder_is_told_for_what_it_is(typed, folder, given, told):
    (folder / "takeout.zip").write_bytes(b"PK")
    said = typed("sync", "--folder", folder / given)
    assert (said.code, said.out) == (2, "")
    assert told in words(said.err)
    reads_well(said)


def test_a_folder_that_says_not_whose_mail_it_is_names_the_file_to_write(in_folder, folder):
    (folder / "fupmail.toml").write_text("")
    said = in_folder("sync")
    assert (said.code, said.out) == (3, "")
    assert words(said.err).endswith(f'Write into {folder / "fupmail.toml"}: me = ["you@company.com"]')


def test_a_clock_that_stands_before_the_last_run_is_doubted_once_and_aloud(in_folder, typed, folder):
    in_folder("sync", now="2199-03-10T08:00:00+01:00")
    said = typed("sync", "--quiet", "--folder", folder)
    assert said.code == 0
    assert "but the last run was on 2199-03-10. Is the clock right?" in words(said.err)
    assert in_folder("sync", now="2026-03-10T08:00:00+01:00").err == ""  # who plays a day knows it
