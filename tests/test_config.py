"""fupmail.toml is read whole or refused with words that help (U01)."""

import datetime as dt
import random
import tomllib
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from fupmail.config import Config, load_config, parse_config
from fupmail.errors import ConfigError

GOOD = """\
# A file in which every table is used.
me = ["you@company.com"]
name = "Kim"
timezone = "Europe/Berlin"
country = "DE-BY"
working_hours = "08:30-16:00"
working_days = ["Mon", "Tue"]
colleagues = ["partner.example"]
max_drafts_per_run = 5

[meeting]
after_business_days = 2

[proposal]
attempts = 2

[call]
reminders = [10, 60]
morning_reminder = ""

[drafts]
tone = "warm"
tones = { "jane@acme.example" = "brief" }

[google]
gmail_root = "http://127.0.0.1:8080"

[[resources]]
title = "A case"
url = "https://company.com/case"
topics = ["roofs"]
"""


@pytest.fixture
def refused(tmp_path):
    """Reads a file with these words, and gives the complaint about it."""

    def read(text):
        path = tmp_path / "fupmail.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        with pytest.raises(ConfigError) as caught:
            load_config(path)
        assert caught.value.exit_code == 3
        assert str(path) in caught.value.message
        assert caught.value.hint
        return caught.value.message

    return read


def test_a_whole_file_is_read(tmp_path):
    path = tmp_path / "fupmail.toml"
    path.write_text(GOOD)
    config = load_config(path)
    assert config.me == ("you@company.com",)
    assert config.working_hours == (dt.time(8, 30), dt.time(16))
    assert config.working_days == ("Mon", "Tue")
    assert config.drafts.tones == {"jane@acme.example": "brief"}
    assert config.google.gmail_root == "http://127.0.0.1:8080/"
    assert config.resources[0].value().topics == ("roofs",)
    assert config.proposal.next_after_days == 7


def test_an_empty_file_is_the_defaults(tmp_path):
    path = tmp_path / "fupmail.toml"
    path.write_text("")
    assert load_config(path) == Config()


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_editors_of_windows_are_welcome(tmp_path, ends):
    path = tmp_path / "fupmail.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", ends).encode())
    assert load_config(path).name == "Kim"


@pytest.mark.parametrize("line", [each for each in GOOD.splitlines() if " = " in each])
def test_any_setting_may_be_left_out_but_those_of_a_resource(line):
    table = tomllib.loads(GOOD.replace(line + "\n", ""))
    if line.startswith(("title", "url")):
        with pytest.raises(ConfigError, match=rf"resources\.0\.{line[:3]}"):
            parse_config(table)
    else:
        assert isinstance(parse_config(table), Config)


def keys_of(model=Config, table=()):
    """Every setting with the table that it is in and its kind."""
    for name, field in model.model_fields.items():
        kinds = [kind for kind in (field.annotation, *get_args(field.annotation)) if isinstance(kind, type)]
        inner = next((kind for kind in kinds if issubclass(kind, BaseModel)), None)
        if inner is None:
            yield (*table, name), field
        elif name != "resources":
            yield from keys_of(inner, (*table, name))


KEYS = [key for key, _ in keys_of()]


def a_file(key, value):
    *table, name = key
    return (f"[{'.'.join(table)}]\n" if table else "") + f"{name} = {value}\n"


def test_there_are_enough_settings_to_get_wrong():
    assert len(KEYS) > 60


@pytest.mark.parametrize("key", KEYS, ids=".".join)
def test_a_setting_of_the_wrong_kind_is_named_with_file_line_found_and_wanted(refused, key):
    told = refused("\n# a line before it\n" + a_file(key, "1979-05-27"))
    assert f", line {3 + len(key) - 1}: {'.'.join(key)}: found 1979-05-27; wanted: " in told
    assert "pydantic" not in told
    assert "valid" not in told


@pytest.mark.parametrize("key", KEYS, ids=".".join)
def test_a_misspelt_setting_is_named_with_the_one_that_was_meant(refused, key):
    *table, name = key
    dice = random.Random(name)
    place = dice.randrange(1, len(name))
    misspelt = name[:place] + name[place + 1 :] if len(name) > 2 else f"{name}e"
    told = refused(a_file((*table, misspelt), "1"))
    assert f": {'.'.join((*table, misspelt))}: there is no such setting; did you mean '{name}'?" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("timezone = 'Europe/Berln'", "did you mean 'Europe/Berlin'?"),
        ("timezone = 'CEST'", "a time zone such as 'Europe/Berlin'"),
        ("country = 'Germany'", "a country such as 'DE'"),
        ("me = ['you']", "me: found 'you'; wanted: a mail address"),
        ("me = 'you@company.com'", "a list in brackets"),
        ("working_hours = '9-5'", "such as '09:00-17:30'"),
        ("working_hours = '17:00-09:00'", "such as '09:00-17:30'"),
        ("working_hours = '09:00-25:00'", "such as '09:00-17:30'"),
        ("working_days = ['Monday']", "'Mon', 'Tue'"),
        ("working_days = []", "at least one"),
        ("max_drafts_per_run = -1", "0 or more"),
        ("max_drafts_per_run = 101", "100 or less"),
        ("max_drafts_per_run = 1.5", "a whole number"),
        (
            "calendar = 'Work'",
            "line 1: calendar: found 'Work'; wanted: 'primary', or the id of a calendar such as",
        ),
        ("calendar = ''", "line 1: calendar: found ''; wanted: 'primary', or the id of a calendar such as"),
        ("max_drafts_per_run = true", "found true; wanted: a whole number"),
        ("max_drafts_per_run = '3'", "found '3'; wanted: a whole number"),
        ("[meeting]\nenabled = 'yes'", "line 2: meeting.enabled: found 'yes'; wanted: true or false"),
        ("[meeting]\nenabled = 1", "true or false"),
        ("meeting = true", "line 1: meeting: found true; wanted: a table"),
        ("[[meeting]]", "a table"),
        ("[delivery]\nafter_days = 9", "line 1: delivery: found a table; wanted: earliest_day <="),
        ("[call]\nreminders = [-5]", "call.reminders: found -5; wanted: 0 or more"),
        ("[call]\nmorning_reminder = '8'", "a time such as '08:00'"),
        ("[call]\nunmarked = 'maybe'", "'ask', 'missed' or 'done'"),
        ("[drafts]\ntone = 'loud'", "'plain', 'warm' or 'brief'"),
        ("[drafts.tones]\n'a@b.example' = 'loud'", "'plain', 'warm' or 'brief'"),
        ("[google]\ngmail_root = 'https://gmail.googleapis.com.evil.example/'", "Google's own root"),
        ("[google]\ngmail_root = 'http://127.0.0.1.evil.example/'", "Google's own root"),
        ("[google]\ngmail_root = 'http://127.0.0.1@evil.example/'", "Google's own root"),
        ("[google]\nquota_per_minute = 99999999999999999999", "15000 or less"),
        ("[[resources]]\ntitle = 'x'", "resources.0.url: found nothing"),
        ("[[resources]]\ntitle = 'x'\nurl = 'javascript:alert(1)'", "a web address"),
        ("[[resources]]\ntitel = 'x'\nurl = 'https://x.example'", "did you mean 'title'?"),
        ("[resources]\ntitle = 'x'", "a list in brackets"),
        ("[proposals]\nattempts = 2", "did you mean 'proposal'?"),
        ("[proposal.more]\nx = 1", "proposal.more: there is no such setting"),
        (f"name = ['{'x' * 500}']", "…; wanted: text in quotes"),
        ("me = 'a@b.example'", 'a list in brackets, such as ["a@b.example"]'),
        (
            "name = 'a'\nname = 'b'",
            "line 2: name = 'b'\nThis line cannot be read: this setting is there a second",
        ),
        ("[call]\n[call]", "line 2: [call]\nThis line cannot be read: this table is there a second time"),
        ("name = Kim", "line 1: name = Kim\nThis line cannot be read: text stands in straight quotes"),
        ("name: Kim", "This line cannot be read: there is no = behind the setting's name"),
        ("name = “Kim”", "This line cannot be read: its quotes are curly ones"),
        ("name = 'Kim", "line 1: name = 'Kim\nThis line cannot be read"),
        (
            "me = ['a@b.example'",
            "This line cannot be read: a list that begins above it has no closing bracket",
        ),
        ("{}", "line 1: {}\nThis line cannot be read"),
        ("name = 'a\tb'\n\x00", "This line cannot be read"),
        ("x = " + "[" * 5000, "This line cannot be read"),
        (b"name = '\xff\xfe'", "UTF-8"),
        (GOOD.encode("utf-16"), "UTF-8"),
    ],
)
def test_what_is_off_is_said_in_the_users_words(refused, text, told):
    assert told in refused(text)


def test_all_that_is_wrong_is_told_at_once(refused):
    told = refused("nam = 'x'\ncountry = 'Germany'\n[meeting]\nenabled = 3\n").splitlines()
    assert [line.partition(", line ")[2][:1] for line in sorted(told)] == ["1", "2", "4"]


def test_a_file_that_is_not_there_or_no_file_is_told(tmp_path):
    for path, told in ((tmp_path / "nowhere.toml", "There is no file"), (tmp_path, "is a folder")):
        with pytest.raises(ConfigError, match=told):
            load_config(path)


def test_settings_do_not_change_afterwards():
    with pytest.raises(ValueError, match="frozen"):
        Config().name = "x"


def test_every_setting_has_its_prose():
    assert [key for key, field in keys_of() if not field.description] == []


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from([*Config.model_fields]) | st.text(max_size=5)


@settings(deadline=None, max_examples=300)
@given(st.dictionaries(NAMES, VALUES, max_size=4))
def test_whatever_a_file_holds_it_is_read_or_refused_and_never_more(table):
    try:
        config = parse_config(table)
    except ConfigError:
        return
    assert set(table) <= set(Config.model_fields)
    assert isinstance(config, Config)
