"""The pages that the tests of the report look at, each made once."""

from pathlib import Path

import pytest

from fupmail.report.page import compose_page, keep_page, render_page
from fupmail.report.page.view import Page
from tests.report.mailbox import demo_folder, hostile_folder, lived_in


@pytest.fixture(scope="session")
def demo_page(tmp_path_factory) -> Page:
    """The report on the demo's mailbox, after its run."""
    rehearsal, runs = lived_in(demo_folder(tmp_path_factory.mktemp("demo") / "mail"))
    return compose_page(rehearsal, runs, online=False)


@pytest.fixture(scope="session")
def hostile_page(tmp_path_factory) -> Page:
    """The report on the hostile mailbox, with links as for Gmail's."""
    rehearsal, runs = lived_in(hostile_folder(tmp_path_factory.mktemp("hostile") / "mail"))
    return compose_page(rehearsal, runs, online=True)


@pytest.fixture(scope="session")
def page_files(demo_page, hostile_page, tmp_path_factory) -> dict[str, Path]:
    """Both pages as files."""
    folder = tmp_path_factory.mktemp("pages")
    files = {"demo": folder / "demo.html", "hostile": folder / "hostile.html"}
    keep_page(files["demo"], render_page(demo_page))
    keep_page(files["hostile"], render_page(hostile_page))
    return files
