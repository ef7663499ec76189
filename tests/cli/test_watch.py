"""A run that nobody looks at gives a sign of life, and tells the same failure once a day."""

import http.server
import threading

import pytest

TODAY, TOMORROW = "2026-03-10T08:00:00+01:00", "2026-03-11T08:00:00+01:00"


class Watchdog(http.server.BaseHTTPRequestHandler):
    """Writes down who called."""

    def do_GET(self):
        self.server.heard.append((self.path, dict(self.headers)))
        self.send_response(self.server.status)
        if self.server.status == 302:
            self.send_header("location", "/elsewhere")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def watchdog():
    with http.server.HTTPServer(("127.0.0.1", 0), Watchdog) as server:
        server.heard, server.status = [], 200
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def watched_folder(folder, watchdog):
    """The folder mailbox, watched."""
    config = (folder / "fupmail.toml").read_text()
    url = f"http://127.0.0.1:{watchdog.server_port}/check"
    (folder / "fupmail.toml").write_text(f'{config}[schedule]\nping_url = "{url}"\n')
    return folder


def test_a_good_run_pings_and_a_rehearsal_does_not(in_folder, watched_folder, watchdog):
    assert in_folder("sync", "--dry-run").code == 0
    assert watchdog.heard == []
    assert in_folder("sync").code == 0
    assert [path for path, _ in watchdog.heard] == ["/check"]


def test_nothing_about_mail_goes_with_it(in_folder, watched_folder, watchdog):
    in_folder("sync")
    ((_, headers),) = watchdog.heard
    assert set(headers) <= {"Accept-Encoding", "Host", "User-Agent", "Connection"}
    assert headers["User-Agent"] == "fupmail"


def test_a_bad_run_pings_failure_and_keeps_its_exit_code(typed, home, watchdog):
    url = f"http://127.0.0.1:{watchdog.server_port}/check?rid=1"
    (home / "fupmail.toml").write_text(f'[schedule]\nping_url = "{url}"\n')
    assert typed("sync").code == 4
    assert [path for path, _ in watchdog.heard] == ["/check/fail?rid=1"]


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_watchdog_that_is_unwell_fails_no_run_and_leads_nowhere(
    in_folder, watched_folder, watchdog, status
):
    watchdog.status = status
    said = in_folder("sync")
    assert said.code == 0
    assert [path for path, _ in watchdog.heard] == ["/check"]


def test_a_watchdog_that_is_gone_fails_no_run(in_folder, folder):
    with (folder / "fupmail.toml").open("a") as config:
        config.write('[schedule]\nping_url = "http://127.0.0.1:9/x"\n')
    assert in_folder("sync", "--quiet").err == ""
    assert "watchdog" in in_folder("sync", "--verbose").err


@pytest.mark.parametrize("url", ["http://example.com/x", "ftp://x.example", "https://", "https://a@b/c"])
def test_a_watchdog_is_reached_over_https_only(typed, home, url):
    (home / "fupmail.toml").write_text(f'[schedule]\nping_url = "{url}"\n')
    said = typed("sync")
    assert said.code == 3
    assert "schedule.ping_url" in said.err


def test_the_same_failure_is_told_once_a_day_when_quiet(typed, home):
    first, second = (typed("sync", "--quiet", "--now", TODAY) for _ in range(2))
    assert (first.code, second.code) == (4, 4)
    assert "is connected yet" in first.err
    assert second.err == ""
    assert "is connected yet" in typed("sync", "--quiet", "--now", TOMORROW).err


def test_another_failure_is_told_at_once(typed, home):
    typed("sync", "--quiet", "--now", TODAY)
    (home / "fupmail.toml").write_text("[schedule]\nnope = 1\n")
    said = typed("sync", "--quiet", "--now", TODAY)
    assert said.code == 3
    assert "nope" in said.err
    assert typed("sync", "--quiet", "--now", TODAY).err == ""


def test_a_person_who_asks_is_always_told(typed, home):
    assert "is connected yet" in typed("sync", "--now", TODAY).err
    assert "is connected yet" in typed("sync", "--now", TODAY).err


def test_after_a_good_run_a_failure_is_news_again(in_folder, folder):
    mail = folder / "fupmail.toml"
    good = mail.read_text()
    for _ in range(2):
        mail.write_text(good + "wrong = 1\n")
        assert "wrong" in in_folder("sync", "--quiet").err
        mail.write_text(good)
        assert in_folder("sync", "--quiet").code == 0
