"""What the pages and the help texts tell the user to type works, as it stands there."""

import re
import shlex
import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import click
import pytest

from fupmail.cli.demo import SAMPLE_NOW
from fupmail.cli.main import COMMANDS, fupmail, run
from tests.pages import pages

# What is not run here, by how it begins, and why.
NOT_RUN = {
    "fupmail init": "asks questions; tests of its own answer them",
    "fupmail login": "opens Google's consent page; tests of its own play Google",
    "fupmail doctor": "asks Google; tests of its own play Google",
    "fupmail schedule": "depends on the machine, or changes it; tests of its own play machines",
    "make ": "makes a virtual environment and runs the tests that this one is of",
    "pipx ": "installs; `.ci/run` installs the wheel outside the checkout",
}
# The reader's own things, and what stands for them in the sample.
STAND_INS = {
    "jane@acme.example": "jane.cooper@acme-logistics.example",
    "acme.example": "acme-logistics.example",
    "acme": "acme-logistics",
    "~/Takeout": "demo",
    "DIR": "demo",
    "WHO": "grace",
    "jane": "grace",
    "Jane": "Grace",
    "Jane Roth": "Grace Okafor",
    "NAME": "thank_you",
    "mail.eml": "letter.eml",
    "All.mbox": "demo/mail.mbox",
    "/tmp/look": "look",
}
OWN_PLACE = {"demo", "inspect", "logout", "login", "--help"}  # all others are about a mailbox
LETTER = b"From: Jane <jane@acme.example>\r\nTo: you@company.com\r\n\r\nPlease call me on Friday at 3 pm.\r\n"


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command, and those below it, by how they are typed."""
    context = click.Context(fupmail)
    for name in fupmail.list_commands(context):
        command = fupmail.get_command(context, name)
        assert command is not None
        yield name, command
        if isinstance(command, click.Group):
            for inner in command.list_commands(context):
                yield f"{name} {inner}", command.commands[inner]


def examples(command: click.Command) -> list[str]:
    """What the command's help gives as examples, without the words behind them."""
    lines = re.findall(r"^\s+(fupmail .+)$", f"{command.help or ''}\n{command.epilog or ''}", re.M)
    return [re.split(r"\s{2,}", line)[0] for line in lines]


def all_typed() -> list[str]:
    """What is typed anywhere, each once."""
    typed = [line for page in pages() for line in page.typed()]
    typed += [line for _, command in commands() for line in examples(command)]
    lines = (re.split(r"\s+(?:#|\||>)\s", line)[0].strip() for line in typed)
    return sorted({line for line in lines if " " in line})


def is_run(line: str) -> bool:
    return not without_home(line).startswith(tuple(NOT_RUN)) and "--open" not in line


def without_home(line: str) -> str:
    return re.sub(r"^[A-Z_]+=\S+ ", "", line)


def words_of(line: str) -> list[str]:
    """The words behind `fupmail`, with the sample's in the place of the reader's own."""
    typed = shlex.split(line)
    named = typed if "demo" in typed else [STAND_INS.get(word, word) for word in typed]
    words = named[named.index("fupmail") + 1 :]
    if words[0] in OWN_PLACE:
        return words
    folder = [] if "--folder" in words else ["--folder", "demo"]
    return words + folder + ([] if "--now" in words else ["--now", SAMPLE_NOW])


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample mailbox after its first run."""
    folder = tmp_path_factory.mktemp("sample") / "demo"
    assert run(["demo", "--quiet", str(folder)]) == 0
    return folder


@pytest.fixture
def here(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder but for the sample in `demo`, and a home of its own."""
    shutil.copytree(sample, tmp_path / "demo")
    (tmp_path / "letter.eml").write_bytes(LETTER)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FUPMAIL_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.mark.parametrize("line", list(filter(is_run, all_typed())))
def test_what_is_typed_works(line: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if line == "fupmail demo demo":
        shutil.rmtree(here / "demo")
    code = run(words_of(line))
    printed = capsys.readouterr()
    assert code == 0, printed.err
    assert printed.out or line.startswith("fupmail sync")  # which is quiet when there is nothing to do


@pytest.mark.parametrize("line", all_typed())
def test_commands_and_options_that_are_typed_are_there(line: str) -> None:
    if not re.match(r"(?:[A-Z_]+=\S+ )?fupmail ", line):
        assert line.startswith(tuple(NOT_RUN))
        return
    words = shlex.split(line)
    name, *rest = words[words.index("fupmail") + 1 :]
    if name.startswith("-"):
        name, rest = "", [name, *rest]
    assert not name or name in {name for group in COMMANDS.values() for name in group}
    there = dict(commands())
    command = there.get(" ".join([name, *rest[:1]])) or there.get(name, fupmail)
    known = {option for each in (command, fupmail) for param in each.params for option in param.opts}
    known |= {
        option for each in (command, fupmail) for param in each.params for option in param.secondary_opts
    }
    assert {word for word in rest if word.startswith("-")} <= known | {"-h", "--help"}


@pytest.mark.parametrize("beginning", list(NOT_RUN))
def test_nothing_is_left_out_that_nobody_is_told_to_type(beginning: str) -> None:
    promised = {f"fupmail {name}" for group in COMMANDS.values() for name in group}
    assert beginning in promised or any(line.startswith(beginning) for line in all_typed())


@pytest.mark.parametrize(("name", "command"), list(commands()), ids=str)
def test_every_help_has_an_example(name: str, command: click.Command) -> None:
    assert [line for line in examples(command) if line.startswith(f"fupmail {name}")]


@pytest.mark.parametrize(("name", "command"), list(commands()), ids=str)
def test_every_help_can_be_asked_for(name: str, command: click.Command, capsys) -> None:
    assert run([*name.split(), "--help"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"Usage: fupmail {name}")
    assert "\b" not in out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_tab_key_completes(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        f"_FUPMAIL_COMPLETE={shell}_source fupmail" in Path(pages()[0].path.parent, "docs/faq.md").read_text()
    )
    monkeypatch.setenv("_FUPMAIL_COMPLETE", f"{shell}_complete")
    fish = shell == "fish"  # which gives the word that is being typed, the others its number
    for typed, word, offered in (
        ("sy", "1", "sync"),
        ("sync --dr", "2", "--dry-run"),
        ("templates ch", "2", "check"),
    ):
        monkeypatch.setenv("COMP_WORDS", f"fupmail {typed}")
        monkeypatch.setenv("COMP_CWORD", typed.split()[-1] if fish else word)
        assert run([]) == 0
        assert offered in re.split(r"[\n,\t]", capsys.readouterr().out)


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_FUPMAIL_COMPLETE", f"{shell}_source")
    assert run([]) == 0
    assert "_fupmail_completion" in capsys.readouterr().out


def test_the_sample_ships_with_the_package() -> None:
    assert {"mail.mbox", "calendar.ics", "fupmail.toml"} <= {
        entry.name for entry in files("fupmail").joinpath("sample").iterdir()
    }
