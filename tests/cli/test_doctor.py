"""`fupmail doctor` as typed."""

import re

LINE = re.compile(r" (ok |BAD| ! | - )  (own addresses|OAuth client|own templates|[a-zG -]+?)  +\S")


def test_a_folder_in_good_health_is_told_so_one_line_each(in_folder):
    in_folder("sync")
    said = in_folder("doctor")
    assert said.code == 0, said.out
    lines = said.out.splitlines()[1:-1]
    assert len(lines) >= 12
    assert [line for line in lines if not LINE.match(line)] == []
    assert re.search(r"sending +impossible in this build, \d+ refusals passed", said.out)


def test_what_is_not_well_is_all_that_is_said_when_quiet(in_folder):
    said = in_folder("doctor", "--quiet")
    assert " ok " not in said.out
    assert "country" in said.out


def test_without_a_sign_in_it_ends_as_a_run_would(typed):
    said = typed("doctor")
    assert said.code == 4
    assert "BAD  sign-in" in said.out
    assert "fupmail login" in said.out


def test_a_config_that_is_wrong_does_not_keep_it_from_looking_on(in_folder, folder):
    (folder / "fupmail.toml").write_text("nope = 1\nmore = 2\n")
    said = in_folder("doctor")
    assert said.code == 3
    assert "nope" in said.out
    assert "more" in said.out
    assert "refusals passed" in said.out


def test_it_makes_nothing_in_a_home_that_is_empty(typed, home):
    typed("doctor")
    assert list(home.iterdir()) == []


def test_as_cron_it_sees_no_path_no_terminal_and_the_same_health(in_folder, folder, monkeypatch):
    in_folder("sync")
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    said = in_folder("doctor", "--cron")
    assert said.code == 0, said.err
    assert "refusals passed" in said.out
    assert str(folder) in said.out
    assert said.err == ""


def test_as_cron_it_keeps_the_exit_code(typed):
    assert typed("doctor", "--cron").code == 4
