"""The guided set-up, at a terminal, from nothing to a first draft and a schedule."""

import json
import stat
import tomllib
from pathlib import Path

import pytest

from tests.cli.new_user import (
    ANSWERS,
    END,
    NOW,
    RHYTHM,
    Terminal,
    answers,
    drafts,
    google_of,
    new_machine,
    signs_in,
    user_of,
)
from tests.servers.emulate import USER
from tests.setup.machines import called
from tools.record_init import CLOSING, with_placeholders

pytestmark = pytest.mark.servers


@pytest.fixture
def google(emulate, fault_proxy):
    """A Google with one unanswered proposal in it."""
    proxy = fault_proxy(emulate.url)
    google_of(emulate, proxy)
    yield proxy
    user_of(emulate).empties_mailbox()


@pytest.fixture
def here(tmp_path, emulate, google):
    """The environment of a new machine."""
    return new_machine(tmp_path, emulate, google)


@pytest.fixture
def sit_down(here):
    """Opens terminals in which a command runs."""
    opened = []

    def open_(*words):
        opened.append(Terminal([*words, "--now", NOW], here))
        return opened[-1]

    yield open_
    for terminal in opened:
        terminal.close()


def settings(tmp_path: Path) -> dict:
    return tomllib.loads((tmp_path / ".config/fupmail/fupmail.toml").read_text())


def test_from_nothing_to_a_scheduled_first_draft(sit_down, tmp_path, emulate):
    terminal = sit_down("init", "--no-browser")
    answers(terminal, ANSWERS)
    signs_in(terminal)
    terminal.sees(f"ok: {USER}, 3 of 3 permissions")
    answers(terminal, (*RHYTHM, *END))
    assert terminal.ends() == 0, terminal.shown[-2000:]

    kept = settings(tmp_path)
    assert kept["me"] == [USER]
    assert (kept["name"], kept["timezone"], kept["country"]) == ("Sam Hill", "Europe/Berlin", "DE")
    assert (kept["max_drafts_per_run"], kept["look_back_days"]) == (5, 30)
    assert kept["google"]["audience"] == "external"
    assert "# mine" in (tmp_path / ".config/fupmail/fupmail.toml").read_text()
    for name in ("token.json", "credentials.json"):
        assert stat.S_IMODE((tmp_path / ".config/fupmail" / name).stat().st_mode) == 0o600
    (draft,) = drafts(emulate)
    assert "To: Dana Roth <dana@acme.example>" in draft
    assert "X-Fupmail-Key" in draft
    assert "systemctl --user enable --now fupmail.timer" in called(tmp_path)
    shown = with_placeholders(terminal.shown, str(tmp_path))
    wide = [line for line in shown.splitlines() if len(line) > 80 and "://" not in line]
    assert wide == []

    again = sit_down("sync", "--dry-run")
    assert again.ends() == 0
    assert "Drafts (" not in again.shown

    page = (Path(__file__).parents[2] / "docs" / "init.md").read_text()
    assert words_around_the_plan(page).endswith(words_around_the_plan(f"{shown}```\n{CLOSING}"))


def words_around_the_plan(text):
    """What was said, however it was wrapped; the plan is the report's to word."""
    before, _, rest = text.partition("fupmail sync --dry-run ")
    return " ".join(f"{before}{rest.partition('ever sent.')[2]}".split())


def test_who_leaves_half_way_comes_back_to_their_answers(sit_down, tmp_path):
    terminal = sit_down("init", "--no-browser")
    answers(terminal, ANSWERS)
    terminal.sees("paste the address")
    terminal.presses(b"\x03")
    assert terminal.ends() == 130
    assert "What you answered is kept" in terminal.shown
    assert settings(tmp_path)["me"] == [USER]
    blocked = terminal.shown.partition("Nobody was signed in")[2]
    assert "access_denied: your app is not published" in blocked
    assert "org_internal: your app is Internal" in blocked

    again = sit_down("init", "--no-browser")
    answers(
        again,
        (
            (f"[{USER}]", ""),
            ("use Google Workspace? [y/N]", ""),
            ("project fupmail-4711. Keep it? [Y/n]", ""),
        ),
    )
    signs_in(again)
    again.sees("3 of 3 permissions")
    again.presses(b"\x03")
    assert again.ends() == 130, again.shown[-3000:]

    third = sit_down("init", "--no-browser")
    answers(third, (("Your mail address", ""), ("Workspace?", ""), ("Keep it?", "")))
    third.sees(f"You are signed in as {USER}, with all permissions. Keep that?")


def test_the_redirected_address_can_be_pasted_and_the_next_answer_is_not_swallowed(sit_down, tmp_path):
    from tests.servers.emulate import consent

    terminal = sit_down("init", "--no-browser")
    answers(terminal, ANSWERS)
    signs_in(terminal, lambda link: terminal.types(consent(link, follow=False)))
    terminal.sees("3 of 3 permissions")
    answers(terminal, (("as it stands under a draft", "Samuel Hill"), *RHYTHM[1:]))
    terminal.sees("Leave the first")
    assert settings(tmp_path)["name"] == "Samuel Hill"


def test_a_box_left_empty_is_told_and_asked_again(sit_down):
    from tests.servers.emulate import consent

    terminal = sit_down("init", "--no-browser")
    answers(terminal, ANSWERS)
    only = "https://www.googleapis.com/auth/gmail.readonly"
    signs_in(terminal, lambda link: consent(link, scope=only))
    told = terminal.sees("Try again now?")
    assert "a box was left empty" in told
    assert "Tick all three boxes. Nothing was saved." in told
    assert "Access blocked" not in told.partition("That did not work")[2]
    terminal.is_asked()
    terminal.types("y")
    signs_in(terminal)
    terminal.sees("3 of 3 permissions")


def test_who_gives_up_at_the_sign_in_is_told_how_to_go_on(sit_down):
    from tests.servers.emulate import consent

    terminal = sit_down("init", "--no-browser")
    answers(terminal, ANSWERS)
    denied = "error=access_denied"
    signs_in(
        terminal, lambda link: terminal.types(consent(link, follow=False).replace("code=", f"{denied}&x="))
    )
    told = terminal.sees("Try again now?")
    assert "Access was not granted" in told
    assert "Access blocked" in told.partition("That did not work")[2]
    terminal.is_asked()
    terminal.types("n")
    assert terminal.ends() == 4
    assert "To go on from here: fupmail init" in " ".join(terminal.shown.split())


def test_with_a_key_that_was_deleted_nobody_is_asked_to_try_again(sit_down):
    from tests.servers.emulate import consent

    terminal = sit_down("init", "--no-browser")
    answers(terminal, ANSWERS)
    gone = "error=deleted_client"
    signs_in(
        terminal, lambda link: terminal.types(consent(link, follow=False).replace("code=", f"{gone}&x="))
    )
    assert terminal.ends() == 4
    told = " ".join(terminal.shown.partition("That did not work")[2].split())
    assert "Make another, of the type Desktop app" in told
    assert "To go on from here: fupmail init" in told
    assert "Try again" not in told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda key: {"web": key["installed"]}, "Web application"),
        (lambda key: {"type": "service_account"}, "a service account's key"),
        (lambda key: {"installed": {**key["installed"], "client_secret": ""}}, "has no client_secret"),
    ],
)
def test_a_key_that_will_not_do_is_told_at_once_and_asked_for_again(sit_down, tmp_path, change, told):
    download = tmp_path / "Downloads/client_secret_4711.json"
    right = json.loads(download.read_text())
    wrong = tmp_path / "wrong key.json"
    wrong.write_text(json.dumps(change(right)))
    terminal = sit_down("init", "--no-browser")
    answers(terminal, (*ANSWERS[:2], ("already?", "y"), ("The file", f"'{wrong}'")))
    assert told in " ".join(terminal.sees("The file [").split())
    terminal.is_asked()
    right["installed"]["project_id"] = "other-1"
    terminal.types(json.dumps(right))
    answers(terminal, (("belongs to the project 'other-1'", "n"), ("The file", "")))
    terminal.sees("project fupmail-4711")


def test_in_a_workspace_the_key_is_internal_and_the_administrator_gets_a_note(sit_down, tmp_path):
    terminal = sit_down("init", "--no-browser")
    answers(
        terminal,
        (
            ("Your mail address", USER),
            ("Workspace?", "y"),
            ("administrator, to copy?", "y"),
            ("already?", "n"),
        ),
    )
    assert 'consent screen set to "Internal"' in " ".join(terminal.shown.split())
    answers(terminal, [("Done? [Enter]", "")] * 5)
    shown = terminal.sees("The file")
    assert "Publish" not in shown
    assert settings(tmp_path)["google"]["audience"] == "internal"


def test_private_mail_is_external_without_a_question_and_nonsense_is_asked_again(sit_down):
    terminal = sit_down("init", "--no-browser")
    answers(terminal, (("Your mail address", "sam"), ("a mail address such as", "sam@gmail.com")))
    assert "Workspace?" not in terminal.sees("already?")


def test_off_a_terminal_it_says_what_to_do_instead(typed, home):
    said = typed("init")
    assert said.code == 2
    assert "no terminal" in said.err
    assert str(home / "credentials.json") in said.err
    assert list(home.iterdir()) == []


def test_a_folder_needs_no_set_up(in_folder):
    assert in_folder("init").code == 2
