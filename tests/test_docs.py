"""What the pages say is what the program does: names, numbers, tables, links, and the plan that is shown."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from fupmail import errors
from fupmail.backends.google.consent_page import BLOCKED
from fupmail.cli.main import COMMANDS, EXIT_CODES, run
from fupmail.compose.shelf import Shelf
from fupmail.compose.wording import KNOWN_NAMES
from fupmail.config import Config
from fupmail.config.reading import parse_config
from fupmail.decide.cadence import YOUR_NO
from fupmail.decide.labels import SNOOZE
from fupmail.decide.rules import RULES
from fupmail.decide.warnings import __file__ as warnings_file
from fupmail.report.kinds import KIND_NAMES, STAGES
from tests.pages import ROOT, Page, page, pages
from tools.config_reference import config_reference
from tools.man_page import man_page

DECIDE = Path(warnings_file).parent
WORD = re.compile(r"[a-z]+(?:_[a-z]+)+")
each_page = pytest.mark.parametrize("text", [*pages(), page("CONTRIBUTING.md"), page("SECURITY.md")], ids=str)


def sections() -> dict[str, type[BaseModel]]:
    """The tables of fupmail.toml by name."""
    kinds = {name: field.annotation for name, field in Config.model_fields.items()}
    return {
        name: kind for name, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, BaseModel)
    }


def settings() -> set[str]:
    """The name of every setting, at the top and in every table."""
    inner = {name for section in sections().values() for name in section.model_fields}
    return {*Config.model_fields, *inner}


def wait_codes() -> Iterator[str]:
    """The codes with which a follow-up is held back, from the calls that hold one back."""
    place = {"hold_back": 1, "silence": 2, "_silence": 1, "because": 0, "_wait": 1, "Wait": 2}
    for file in DECIDE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in place:
                where = place[node.func.id]
                found = [word for argument in node.args[where : where + 1] for word in strings_in(argument)]
                yield from found
    yield from ("answered", "deferred", "met")  # `_not_awaiting` picks one of these
    yield from ("done", "missed")  # the user's marks
    yield from (f"draft_{state}" for state in YOUR_NO)


def strings_in(node: ast.expr) -> list[str]:
    """The strings that an expression may be: itself, or either side of a choice."""
    if isinstance(node, ast.IfExp):
        return strings_in(node.body) + strings_in(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def code_of(cell: str) -> str:
    return cell.strip("`")


@each_page
def test_links_lead_somewhere(text: Page) -> None:
    for target in text.links():
        file, _, anchor = target.partition("#")
        there = (text.path.parent / file).resolve() if file else text.path
        assert there.exists(), f"{text}: {target}"
        if anchor:
            assert anchor in Page(there).anchors(), f"{text}: {target}"


@each_page
def test_files_that_are_named_are_there(text: Page) -> None:
    rooms = ("fupmail/", "tests/", "tools/", "docs/", "templates/", "bench/", ".github/", ".ci/")
    for span in text.spans():
        if span.startswith(rooms) and not re.search(r"[ <*]|^fupmail/[A-Z]", span):
            assert (ROOT / span).exists(), f"{text}: {span}"
    for module in re.findall(r"python -m ([a-z_.]+)", text.text):
        place = ROOT / module.replace(".", "/")
        source = place / "__main__.py" if place.is_dir() else place.with_suffix(".py")
        if module != "venv":
            assert "__main__" in source.name + source.read_text(encoding="utf-8"), f"{text}: {module}"


@each_page
def test_toml_that_is_shown_is_a_config_that_is_accepted(text: Page) -> None:
    for block in text.blocks("toml"):
        parse_config(tomllib.loads(block), str(text), block)
    for span in text.spans():
        if found := re.fullmatch(r"([a-z_]+) = .+", span):
            assert found[1] in settings(), f"{text}: {span}"
            if found[1] in Config.model_fields:
                parse_config(tomllib.loads(span), str(text), span)
        if found := re.fullmatch(r"\[+([a-z_.]+)\]+", span):
            assert found[1] in {*sections(), "resources", "drafts.tones"}, f"{text}: {span}"


@each_page
def test_every_word_of_the_programs_own_is_one_that_it_knows(text: Page) -> None:
    templates = {name.partition("-")[0] for name in Shelf().names("en")}
    fields = {"waiting_on_you", "dry_run", "https_proxy", *re.findall(r"\w+_\w+", BLOCKED)}
    known = (
        settings() | templates | {*KNOWN_NAMES} | {*KIND_NAMES} | {*wait_codes()} | problem_codes() | fields
    )
    if text.path.parent.name != "docs" and text.path.name != "README.md":
        known |= {path.stem for path in (ROOT / "fupmail").rglob("*.py")} | {"time_machine"}
    assert {span for span in text.spans() if WORD.fullmatch(span)} <= known


@each_page
def test_labels_that_are_named_are_commands(text: Page) -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in DECIDE.rglob("*.py"))
    for label in re.findall(r"`fupmail/([A-Z][\w ]*)`", text.text):
        command = label.lower()
        assert f'"{command}"' in source or SNOOZE.fullmatch(command), f"{text}: {label}"


def test_the_playbook_names_every_label() -> None:
    named = {code_of(row[0]) for row in page("docs/playbook.md").rows("## Labels: steering from Gmail")}
    assert named == set(re.findall(r"`(fupmail/[A-Z][\w ]*)`", page("README.md").text))


def test_the_playbook_names_every_kind_in_its_order_with_its_section() -> None:
    rows = page("docs/playbook.md").rows("## The drafts")
    assert [code_of(row[0]) for row in rows] == [rule.__name__ for rule in RULES]
    assert {code_of(row[4]).strip("[]") for row in rows} <= set(sections())


def test_the_playbook_explains_every_reason_to_wait() -> None:
    explained = [code_of(row[0]) for row in page("docs/playbook.md").rows("## What holds a follow-up back")]
    assert len(explained) == len(set(explained))
    assert set(explained) == set(wait_codes())


def problem_codes() -> set[str]:
    """The codes of what is listed for the user to look at."""
    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "fupmail").rglob("*.py"))
    named = set(re.findall(r'Problem\([^()]*, "([a-z_]+)"', source))
    return named | {
        word for word in ("look_alike", "other_address", "forged_sender") if f'"{word}"' in source
    }


def test_the_playbook_explains_every_problem() -> None:
    explained = {code_of(row[0]) for row in page("docs/playbook.md").rows("## Look at this")}
    assert explained == problem_codes()


def test_the_playbook_names_every_stage() -> None:
    named = page("docs/playbook.md").text.split("## Stages")[1]
    assert re.findall(r"`([a-z]+)`", named)[: len(STAGES)] == [*STAGES]


def test_the_numbers_of_the_playbook_are_those_of_the_config() -> None:
    text, config = " ".join(page("docs/playbook.md").text.split()), Config()
    for words in (
        f"At most {config.max_drafts_per_run} drafts and {config.max_holds_per_run} holds a day",
        f"{config.cadence.between_business_days} business days between two follow-ups",
        f"A first run looks back {config.look_back_days} days",
        f"after {config.proposal.first_after_business_days} business days; the second and third "
        f"{config.proposal.next_after_days} days after",
        f"on day {config.delivery.after_days}, rolled to a business day | day {config.delivery.latest_day}",
        f"Calls take {config.call.minutes} minutes, visits and things to send {config.call.visit_minutes}",
        f"they said yes to a proposal | the next business day | {config.thank_you.window_days} days",
    ):
        assert words in text


def test_the_guide_to_templates_names_what_they_may_say() -> None:
    rows = page("docs/templates.md").rows(
        "- Templates see these names and nothing else: no files, no functions, no other templates.\n"
    )
    assert {code_of(name): says for name, says in rows} == dict(KNOWN_NAMES)


def test_the_guide_to_templates_names_all_of_them() -> None:
    text = page("docs/templates.md").text
    assert [name for name in Shelf().names("en") if f"`{name}`" not in text] == []


def test_the_exit_codes_of_the_readme_are_those_of_the_program() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    codes = {kind.exit_code for kind in kinds if issubclass(kind, errors.FupmailError)} | {0, 130}
    stated = page("README.md").text.split("## Exit codes")[1].split("## More")[0]
    assert {int(number) for number in re.findall(r"\b\d+\b", stated)} == codes
    assert {int(number) for number in re.findall(r"\b\d+\b", EXIT_CODES)} == codes


def test_the_readme_names_every_command_of_the_morning() -> None:
    text = page("README.md").text
    named = set(re.findall(r"(?:fupmail |/ `)([a-z]+)\b", text)) | set(re.findall(r"`([a-z]+) [a-z]+`", text))
    assert set(COMMANDS["Your word"]) <= named
    assert {"sync", "today", "explain", "demo", "login", "templates", "inspect"} <= named


def test_the_plan_that_the_readme_shows_is_the_one_that_demo_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["demo"]) == 0
    printed = {" ".join(line.split()) for line in capsys.readouterr().out.splitlines()}
    shown = [" ".join(line.split()) for line in page("README.md").blocks("text")[0].splitlines()]
    assert [line for line in shown if line not in printed] == []


def test_the_config_reference_is_current() -> None:
    assert page("docs/config.md").text == config_reference(), "run: python -m tools.config_reference"


def test_the_manual_page_is_current() -> None:
    current = (ROOT / "docs" / "fupmail.1").read_text(encoding="utf-8")
    assert current == man_page(), "run: python -m tools.man_page"
