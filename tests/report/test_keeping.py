"""The page on the disk: whole, private, and never through a link."""

import os
import stat

import pytest

from fupmail.errors import UsageError
from fupmail.report.page import keep_page

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


@posix
def test_the_page_is_for_the_user_alone_even_where_an_open_one_stood(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old")
    path.chmod(0o666)
    keep_page(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text() == "new"


@posix
def test_a_link_is_replaced_and_what_it_points_to_stays(tmp_path):
    target, path = tmp_path / "precious", tmp_path / "report.html"
    target.write_text("precious")
    path.symlink_to(target)
    keep_page(path, "page")
    assert target.read_text() == "precious"
    assert not path.is_symlink()
    assert path.read_text() == "page"


def test_a_write_that_fails_leaves_the_page_before_and_no_rest(tmp_path, monkeypatch):
    path = tmp_path / "report.html"
    path.write_text("before")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("fupmail.report.page.keeping.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        keep_page(path, "after")
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]


def test_a_folder_or_a_missing_folder_is_refused_in_words(tmp_path):
    with pytest.raises(UsageError, match="is a folder"):
        keep_page(tmp_path, "page")
    with pytest.raises(UsageError, match="no folder"):
        keep_page(tmp_path / "missing" / "report.html", "page")
