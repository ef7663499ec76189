"""`fupmail login` and `logout` as typed: on a terminal, without one, with a browser."""

import json
import os
import pty
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.new_user import Terminal
from tests.servers.emulate import USER, Emulate, consent
from tests.servers.faults import Fault, FaultProxy, Request

pytestmark = pytest.mark.servers
FUPMAIL = [sys.executable, "-m", "fupmail"]
LINK = re.compile(r"http://127\.0\.0\.1:\d+/o/oauth2/\S+")


def whose(request: Request) -> Fault | None:
    """What emulate does not know: whose mailbox it is, and the calendar's zone."""
    if request.path.endswith("/profile"):
        return Fault.answer({"emailAddress": USER})
    return Fault.answer({"timeZone": "Europe/Berlin"}) if "/calendar/" in request.path else None


@pytest.fixture
def home(emulate: Emulate, fault_proxy: Callable[[str], FaultProxy], tmp_path: Path) -> Path:
    """A `$FUPMAIL_HOME` with an OAuth client, whose Google is a test server."""
    proxy = fault_proxy(emulate.url)
    proxy.spoil = whose
    home = tmp_path / "home"
    home.mkdir()
    root = f'"{proxy.url}/"'
    (home / "fupmail.toml").write_text(f"[google]\ngmail_root = {root}\ncalendar_root = {root}\n")
    (home / "credentials.json").write_text(json.dumps(emulate.client(proxy.url)))
    return home


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "SSH_CONNECTION")}
    return {**kept, "FUPMAIL_HOME": str(home), **more}


def lines(descriptor: int) -> Iterator[str]:
    """What appears on a terminal, line by line."""
    rest = b""
    while True:
        try:
            chunk = os.read(descriptor, 4096)
        except OSError:
            return
        if not chunk:
            return
        *whole, rest = (rest + chunk).split(b"\n")
        yield from (line.decode().strip() for line in whole)


def link_in(shown: Iterator[str]) -> str:
    return next(found[0] for line in shown if (found := LINK.search(line)))


def test_on_a_terminal_the_redirected_address_can_be_pasted(home: Path) -> None:
    """R28: a machine without a browser, reached by ssh."""
    ours, theirs = pty.openpty()
    command = [*FUPMAIL, "login", "--no-browser"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, env=environment(home)
    ) as running:
        os.close(theirs)
        shown = lines(ours)
        link = link_in(shown)
        os.write(ours, b"something else\n" + consent(link, follow=False).encode() + b"\n")
        out, _ = running.communicate(timeout=30)
    said = "\n".join(shown)
    os.close(ours)
    assert running.returncode == 0
    assert USER in out.decode()
    assert "ssh -L" in said
    assert "not the address of this sign-in" in said
    assert stat.S_IMODE((home / "token.json").stat().st_mode) == 0o600


def test_who_leaves_a_page_that_blocks_the_way_reads_what_to_do(home: Path) -> None:
    """Google shows its refusals on its own page, and the browser never comes back."""
    terminal = Terminal(["login", "--no-browser"], environment(home))
    try:
        waiting = terminal.sees("paste the address")
        terminal.presses(b"\x03")
        assert terminal.ends() == 130
    finally:
        terminal.close()
    assert "it does not come back here: press Ctrl-C" in " ".join(waiting.split())
    told = terminal.shown.partition("Nobody was signed in")[2]
    for word in ("access_denied", "org_internal", "admin_policy_enforced", "Then type: fupmail login"):
        assert word in told


def test_off_a_terminal_nothing_is_asked_for_and_the_browser_alone_answers(home: Path) -> None:
    with subprocess.Popen(
        [*FUPMAIL, "login", "--no-browser"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(home),
    ) as running:
        assert running.stderr is not None
        consent(link_in(iter(running.stderr.readline, "")))
        out, said = running.communicate(timeout=30)
    assert running.returncode == 0
    assert USER in out
    assert "paste" not in said


def test_the_browser_opens_by_itself_where_there_is_one(home: Path, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(
        f"#!{sys.executable}\nimport sys\nfrom tests.servers.emulate import consent\nconsent(sys.argv[1])\n"
    )
    browser.chmod(0o700)
    here = str(Path(__file__).parents[2])
    done = fupmail("login", home=home, BROWSER=str(browser), DISPLAY=":9", PYTHONPATH=here)
    assert done.returncode == 0, done.stderr
    assert "is open in your browser" in done.stderr


def fupmail(*words: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*FUPMAIL, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment(home, **more),
    )


def test_without_a_client_the_user_is_told_how_to_get_one(tmp_path: Path) -> None:
    done = fupmail("login", home=tmp_path)
    assert done.returncode == 4
    assert "Desktop app" in done.stderr
    assert done.stdout == ""


def test_where_the_sign_in_could_not_be_kept_nobody_is_sent_to_the_browser(home: Path) -> None:
    place = home / "closed"
    place.mkdir(mode=0o500)
    with (home / "fupmail.toml").open("a") as file:
        file.write('token = "closed/token.json"\n')
    if os.access(place, os.W_OK):
        pytest.skip("root may write anywhere")
    done = fupmail("login", "--no-browser", home=home)
    assert done.returncode == 8
    assert "cannot be saved in" in done.stderr
    assert "http" not in done.stderr


def test_a_folder_needs_no_sign_in(tmp_path: Path) -> None:
    done = fupmail("login", "--folder", str(tmp_path), home=tmp_path)
    assert done.returncode == 2


def test_logout_forgets_and_says_so(home: Path) -> None:
    token = {"refresh_token": "r", "client_id": "c", "client_secret": "s"}
    client = json.loads((home / "credentials.json").read_text())["installed"]
    (home / "token.json").write_text(json.dumps({**token, "token_uri": client["token_uri"]}))
    done = fupmail("logout", home=home)
    assert done.returncode == 0
    assert "myaccount" not in done.stderr
    assert "gone from this machine" in done.stdout
    assert not (home / "token.json").exists()
    assert "not signed in" in fupmail("logout", home=home).stdout


def test_logout_without_a_network_says_what_is_left_to_do(home: Path) -> None:
    """S36."""
    token = {
        "refresh_token": "r",
        "client_id": "c",
        "client_secret": "s",
        "token_uri": "http://127.0.0.1:9/token",
    }
    (home / "token.json").write_text(json.dumps(token))
    done = fupmail("logout", home=home)
    assert done.returncode == 0
    assert "myaccount.google.com" in done.stderr
    assert not (home / "token.json").exists()
