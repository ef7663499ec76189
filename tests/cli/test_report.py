"""`fupmail report`, as it is typed."""

import stat

import pytest


def test_the_page_lands_in_the_folder_and_its_place_is_told(in_folder, folder):
    said = in_folder("report")
    page = folder / "fupmail" / "report.html"
    assert (said.code, said.err) == (0, "")
    assert said.out == f"1 open offer, 1 client needs you today.\n{page}\n"
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert "Dana Roth" in page.read_text(encoding="utf-8")


def test_only_the_page_is_written(in_folder, folder):
    in_folder("report")
    assert [path.name for path in (folder / "fupmail").iterdir()] == ["report.html"]


def test_output_names_another_file(in_folder, folder, tmp_path):
    assert in_folder("report", "--output", tmp_path / "mine.html", "--quiet").out == ""
    assert (tmp_path / "mine.html").exists()
    assert not (folder / "fupmail").exists()
    assert in_folder("report", "--output", tmp_path / "missing" / "mine.html").code == 2


@pytest.mark.parametrize(("found", "told"), [(True, ""), (False, "open it yourself")])
def test_open_shows_it_in_the_browser_or_says_where_it_is(in_folder, folder, monkeypatch, found, told):
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or found)
    said = in_folder("report", "--open")
    assert opened == [(folder / "fupmail" / "report.html").as_uri()]
    assert said.code == 0
    assert told in said.err


def test_the_demo_leaves_a_page_and_says_so(typed, tmp_path):
    said = typed("demo", tmp_path / "demo")
    page = tmp_path / "demo" / "fupmail" / "report.html"
    assert said.code == 0
    assert str(page) in said.out
    assert "Priya Nair" in page.read_text(encoding="utf-8")
