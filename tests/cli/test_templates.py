"""`fupmail templates`: list, check, preview, edit."""

import sys
from pathlib import Path

import pytest

from fupmail.cli.main import run


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FUPMAIL_HOME", str(tmp_path))
    return tmp_path


def test_list_names_every_template_and_stars_the_users_own(home: Path, capsys) -> None:
    assert run(["templates", "edit", "thank_you"]) == 0
    (home / "fupmail.toml").write_text('[drafts]\ntemplates = "templates"\n')
    capsys.readouterr()
    assert run(["templates", "list", "--language", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 13
    assert [line.split()[2] for line in lines if line.startswith("*")] == ["thank_you"]


def test_check_is_content_with_the_shipped_templates(capsys) -> None:
    assert run(["templates", "check", "thank_you"]) == 0
    assert capsys.readouterr().out == "3 templates checked, 0 complaints.\n"


def test_who_waits_at_a_terminal_sees_how_far_the_check_is(home: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run(["templates", "check", "thank_you", "--language", "en"]) == 0
    out, err = capsys.readouterr()
    assert out == "1 template checked, 0 complaints.\n"
    assert "1 of 1: en/thank_you" in err


def test_check_leaves_with_3_and_says_where_and_what(home: Path, capsys) -> None:
    run(["templates", "edit", "thank_you"])
    path = Path(capsys.readouterr().out.strip())
    path.write_text(path.read_text().replace("Thank you for {{", "Act now {{"))
    (home / "fupmail.toml").write_text('[drafts]\ntemplates = "templates"\n')
    assert run(["templates", "check", "thank_you", "--language", "en"]) == 3
    out = capsys.readouterr().out
    assert f"{path}:11 (en, plain): “Act now” (pressure)" in out
    assert out.endswith("1 template checked, 2 complaints.\n")


def test_preview_shows_a_letter_in_its_language_and_tone(capsys) -> None:
    assert run(["templates", "preview", "missed_call", "--language", "de", "--tone", "warm"]) == 0
    out = capsys.readouterr().out
    assert "Subject: Mein Anruf am Freitag" in out
    assert "Hallo Petra Lindner," in out


def test_edit_copies_the_shipped_template_once_and_prints_where(home: Path, capsys) -> None:
    assert run(["templates", "edit", "thank_you", "--language", "fr"]) == 0
    printed = capsys.readouterr()
    path = home / "templates" / "fr" / "thank_you.txt"
    assert printed.out == f"{path}\n"
    assert 'templates = "templates"' in printed.err
    path.write_text("mine")
    assert run(["templates", "edit", "thank_you", "--language", "fr"]) == 0
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["thank_yu", "../../etc/passwd", "proposal_follow_up"])
def test_an_unknown_template_is_a_usage_error(name: str, capsys) -> None:
    assert run(["templates", "preview", name]) == 2
    assert "There is no template" in capsys.readouterr().err
