"""The doctor on fupmail.toml and the templates: for and against."""

import pytest

from fupmail.errors import ConfigError
from fupmail.setup.checks.settings import addresses, config, country, own_templates, templates
from tests.setup.checks.patients import one, patient

BROKEN = "---\nfor: nobody\n---\n=== subject ===\nHello\n=== plain ===\nDear {{ nobody_knows }},\n"


def test_a_valid_config_is_named(tmp_path):
    (tmp_path / "fupmail.toml").write_text("")
    found = one(config(patient(tmp_path)))
    assert (found.verdict, str(tmp_path) in found.text) == ("ok", True)


def test_without_a_config_init_is_offered(tmp_path):
    found = one(config(patient(tmp_path)))
    assert (found.verdict, found.code) == ("note", 0)
    assert "fupmail init" in found.mend


def test_a_wrong_config_is_told_in_its_own_words(tmp_path):
    found = one(config(patient(tmp_path, config_trouble=ConfigError("line 3: no", "Mend it."))))
    assert (found.verdict, found.text, found.mend, found.code) == ("bad", "line 3: no", "Mend it.", 3)


def test_a_folder_needs_to_be_told_whose_it_is(tmp_path):
    assert one(addresses(patient(tmp_path, tmp_path))).code == 3
    settings = {"me": ["sam@studio.example"]}
    assert one(addresses(patient(tmp_path, tmp_path, settings=settings))).verdict == "ok"
    assert one(addresses(patient(tmp_path))).verdict == "ok"


@pytest.mark.parametrize(
    ("code", "verdict", "exit_code"), [("DE", "ok", 0), ("", "note", 0), ("DE-BY", "ok", 0), ("ZZ", "bad", 3)]
)
def test_a_country_is_known_unset_or_wrong(tmp_path, code, verdict, exit_code):
    found = one(country(patient(tmp_path, settings={"country": code})))
    assert (found.verdict, found.code) == (verdict, exit_code)
    assert bool(found.mend) == (verdict != "ok")


@pytest.fixture
def own(tmp_path):
    """A folder for templates of one's own."""
    folder = tmp_path / "mine" / "en"
    folder.mkdir(parents=True)
    for place in (folder, folder.parent):
        place.chmod(0o700)
    return folder


def with_own(tmp_path, own):
    return patient(tmp_path, settings={"drafts": {"templates": str(own.parent)}})


def test_own_templates_that_others_may_write_to_are_refused(tmp_path, own):
    assert one(own_templates(with_own(tmp_path, own))).verdict == "ok"
    own.parent.chmod(0o777)
    found = one(own_templates(with_own(tmp_path, own)))
    assert (found.verdict, found.code) == ("bad", 3)
    assert "chmod o-w" in found.mend


def test_without_own_templates_there_is_nothing_to_guard(tmp_path):
    assert one(own_templates(patient(tmp_path))).verdict == "unused"


def test_the_shipped_templates_are_fine(tmp_path):
    assert one(templates(patient(tmp_path))).verdict == "ok"


def test_an_own_template_with_a_name_that_nobody_knows_is_named_with_its_line(tmp_path, own):
    (own / "thank_you.txt").write_text(BROKEN)
    found = one(templates(with_own(tmp_path, own)))
    assert (found.verdict, found.code) == ("bad", 3)
    assert "nobody_knows" in found.text
    assert "thank_you.txt" in found.text
    assert "fupmail templates check" in found.mend
