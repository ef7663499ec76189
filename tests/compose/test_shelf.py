"""Where templates come from: the package, a checkout, a zip, and the user's own folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from fupmail.compose import compose_draft
from fupmail.errors import ConfigError
from tests.compose.examples import NOW, PROFILE, config, follow_up, templates

ROOT = Path(__file__).parents[2]
MINE = "---\nfor: mine\n---\n=== subject ===\nHello\n\n=== plain ===\n{{ greeting }}\n\nMine.\n\nRegards,\n"


def body_with(folder: str, **settings) -> str:
    drafts = {"templates": folder, **settings}
    return compose_draft(follow_up(), PROFILE, config(drafts=drafts), NOW)[1]


@pytest.mark.parametrize("inside", ["fupmail/templates", "templates"])
@pytest.mark.parametrize("zipped", [True, False])
def test_the_shipped_templates_are_found_in_a_package_a_checkout_and_a_zip(
    tmp_path: Path, inside: str, zipped: bool
) -> None:
    archive = tmp_path / "house.zip"
    with zipfile.ZipFile(archive, "w") as house:
        for file in [*(ROOT / "fupmail").rglob("*.py"), ROOT / "fupmail" / "py.typed"]:
            house.write(file, file.relative_to(ROOT))
        for file in (ROOT / "templates").rglob("*.txt"):
            house.write(file, Path(inside) / file.relative_to(ROOT / "templates"))
    where = archive if zipped else tmp_path / "house"
    if not zipped:
        zipfile.ZipFile(archive).extractall(where)
    ask = "import fupmail; from fupmail.compose.shelf import Shelf; s = Shelf();"
    ask += "print(fupmail.__file__, len(s.names('en')), s.open('de', 'thank_you').kind)"
    found = subprocess.run(
        [sys.executable, "-c", ask], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(where)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.split() == [str(where / "fupmail" / "__init__.py"), "13", "thank_you"]


def test_only_templates_lie_among_the_templates() -> None:
    files = [file for file in (ROOT / "templates").rglob("*") if file.is_file()]
    assert {file.suffix for file in files} == {".txt"}


def test_the_users_own_template_shadows_the_shipped_one(tmp_path: Path) -> None:
    folder = templates(tmp_path, "proposal_follow_up-1", MINE)
    assert body_with(folder) == "Hello Dana,\n\nMine.\n\nRegards,"
    assert compose_draft(follow_up(kind="thank_you"), PROFILE, config(drafts={"templates": folder}), NOW)


def test_a_template_without_the_chosen_tone_gives_its_plain_words(tmp_path: Path) -> None:
    assert "Mine." in body_with(templates(tmp_path, "proposal_follow_up-1", MINE), tone="warm")


def test_a_template_saved_on_windows_reads_the_same(tmp_path: Path) -> None:
    folder = templates(tmp_path, "proposal_follow_up-1", "")
    path = Path(folder) / "en" / "proposal_follow_up-1.txt"
    path.write_bytes(b"\xef\xbb\xbf" + MINE.replace("\n", "\r\n").encode())
    assert body_with(folder) == "Hello Dana,\n\nMine.\n\nRegards,"


@pytest.mark.skipif(os.name == "nt", reason="the rights of files are others there")
@pytest.mark.parametrize("place", ["", "en", "en/proposal_follow_up-1.txt"])
def test_templates_that_everybody_may_write_to_are_refused(tmp_path: Path, place: str) -> None:
    folder = templates(tmp_path / "mine", "proposal_follow_up-1", MINE)
    target = Path(folder) / place
    target.chmod(target.stat().st_mode | 0o002)
    with pytest.raises(ConfigError, match="everybody on this machine may write"):
        body_with(folder)


def test_a_template_that_links_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = templates(tmp_path / "mine", "other", MINE)
    (tmp_path / "secret.txt").write_text(MINE)
    (Path(folder) / "en" / "proposal_follow_up-1.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(ConfigError, match="lies outside"):
        body_with(folder)


def test_a_missing_folder_is_named() -> None:
    with pytest.raises(ConfigError, match="there is no folder /nowhere"):
        body_with("/nowhere")


@pytest.mark.parametrize(
    "words",
    [
        "{% include '/etc/passwd' %}",
        "{% include '../../../etc/passwd' %}",
        "{% import 'os' as os %}",
        "{{ greeting.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{{ range(9) }}",
        "{{ config }}",
        "{{ unknown_name }}",
        "{% if topic %}",
        "{{ 1 / 0 }}",
        "{{ remedies.append(1) }}",
    ],
)
def test_a_template_that_reaches_beyond_its_facts_is_refused_with_its_line(tmp_path: Path, words) -> None:
    folder = templates(tmp_path, "proposal_follow_up-1", MINE.replace("Mine.", words))
    with pytest.raises(ConfigError, match=r"proposal_follow_up-1\.txt:(9|10|11|12): "):
        body_with(folder)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Hello", "begins with '---'"),
        ("---\nfor: x\n---\nHello", "needs '=== subject ==='"),
        ("---\nfor: x\n---\n=== subject ===\nHello\n", "at least '=== plain ==='"),
    ],
)
def test_a_template_without_its_form_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=complaint):
        body_with(templates(tmp_path, "proposal_follow_up-1", text))
