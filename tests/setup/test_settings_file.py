"""What the user wrote into fupmail.toml stays, whatever is added to it."""

import stat
import tempfile
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.errors import ConfigError, LedgerError
from fupmail.setup.settings_file import keep_settings, with_setting

OWN = """\
# my own remark
me = [ "a@b.example",   # work
       "c#d@b.example" ]
timezone = "Europe/Berlin" # home

[meeting]  # often
after_business_days = 2

[[resources]]
title = "A [case]"
url = "https://b.example/#x"
"""


def test_a_value_is_changed_where_it_stands_and_its_remark_stays():
    assert with_setting(OWN, ("timezone",), "Europe/Paris") == OWN.replace("Berlin", "Paris")


def test_a_value_of_many_lines_is_replaced_as_a_whole():
    changed = with_setting(OWN, ("me",), ["x@b.example"])
    assert 'me = ["x@b.example"]\ntimezone' in changed


def test_a_new_key_enters_its_table_with_its_prose_before_it():
    changed = with_setting(OWN, ("meeting", "window_days"), 5, "days of grace")
    assert "after_business_days = 2\n# days of grace\nwindow_days = 5\n\n[[resources]]" in changed


def test_a_new_key_at_the_top_comes_before_all_tables():
    changed = with_setting(OWN, ("country",), "DE")
    assert changed.index('country = "DE"') < changed.index("[meeting]")


def test_a_remark_before_a_table_stays_with_it():
    text = 'name = "Sam"\n\n# how I meet\n[meeting]\nenabled = true\n'
    assert "# how I meet\n[meeting]" in with_setting(text, ("country",), "DE")


def test_a_new_table_comes_last():
    assert with_setting(OWN, ("schedule", "time"), "07:30").endswith('\n[schedule]\ntime = "07:30"\n')


def test_what_is_said_already_changes_nothing():
    assert with_setting(OWN, ("meeting", "after_business_days"), 2) == OWN


@pytest.mark.parametrize("text", ["meeting = {after_business_days = 1}\n", "meeting.window_days = 3\n"])
def test_where_it_cannot_be_added_safely_the_line_to_write_is_told(text):
    with pytest.raises(ConfigError) as caught:
        with_setting(text, ("meeting", "propose_slots"), "x")
    assert caught.value.hint == 'Write it yourself: meeting.propose_slots = "x"'


PIECES = st.sampled_from(
    ["# x\n", "\n", 'me = ["a@b.example"]\n', "country = 'DE'\n", "[meeting]\nenabled = true\n",
     "[call]\nminutes = 20 # short\n", '[drafts]\ntone = """warm"""\n']
)  # fmt: skip


@given(
    st.lists(PIECES, unique=True), st.sampled_from([("me",), ("country",), ("call", "minutes"), ("name",)])
)
def test_every_line_that_was_there_is_there_after_but_the_one_that_was_asked_about(pieces, place):
    tops = [each for each in pieces if not each.startswith("[")]
    text = "".join(tops + [each for each in pieces if each.startswith("[")])
    value = {"me": ["z@b.example"], "country": "FR", "minutes": 45, "name": 'Z "q"\\'}[place[-1]]
    changed = with_setting(text, place, value)
    table = tomllib.loads(changed)
    for name in place[:-1]:
        table = table[name]
    assert table[place[-1]] == value
    gone = [line for line in text.splitlines() if line and line not in changed.splitlines()]
    assert all(line.startswith(f"{place[-1]} =") for line in gone)
    assert with_setting(changed, place, value) == changed


def test_a_new_file_is_private_and_explains_itself(tmp_path):
    file = tmp_path / "new" / "fupmail.toml"
    config = keep_settings(file, {("timezone",): "Europe/Berlin", ("meeting", "after_business_days"): 3})
    assert (config.timezone, config.meeting.after_business_days) == ("Europe/Berlin", 3)
    assert "# your time zone\ntimezone" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["fupmail.toml"]


def test_a_link_to_the_file_stays_a_link_and_its_rights_stay(tmp_path):
    real = tmp_path / "dotfiles.toml"
    real.write_text(OWN)
    real.chmod(0o644)
    link = tmp_path / "fupmail.toml"
    link.symlink_to(real)
    keep_settings(link, {("country",): "DE"})
    assert link.is_symlink()
    assert 'country = "DE"' in real.read_text()
    assert stat.S_IMODE(real.stat().st_mode) == 0o644


def test_a_value_that_does_not_fit_leaves_the_file_as_it_was(tmp_path):
    file = tmp_path / "fupmail.toml"
    file.write_text(OWN)
    with pytest.raises(ConfigError, match="Europe/Berlin"):
        keep_settings(file, {("country",): "DE", ("timezone",): "Mars/Base"})
    assert file.read_text() == OWN


def test_a_folder_that_takes_no_file_is_told_with_the_file_that_was_meant(tmp_path, monkeypatch):
    def closed(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", closed)
    with pytest.raises(LedgerError, match=r"fupmail\.toml cannot be written: Permission denied") as told:
        keep_settings(tmp_path / "fupmail.toml", {("name",): "Sam"})
    assert str(tmp_path) in told.value.hint
