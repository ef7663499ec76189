"""A machine with nothing on it but a folder of mail."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from fupmail.cli.main import run

CONFIG = 'me = ["you@here.example"]\ntimezone = "Europe/Berlin"\n'
MAIL = """\
From you@here.example Mon Mar  2 09:00:00 2026
From: You <you@here.example>
To: Dana Roth <dana@acme.example>
Date: Mon, 02 Mar 2026 10:00:00 +0100
Subject: Proposal for the roof
Message-ID: <p1@here.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part

Dear Dana,

attached is our proposal for the roof.
I'll call you on Tuesday, 10 March at 15:00.

Best regards
--part
Content-Type: application/pdf
Content-Disposition: attachment; filename=proposal.pdf

%PDF
--part--

"""


@dataclass
class Said:
    """How a command ended: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


Type = Callable[..., Said]


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An empty `$FUPMAIL_HOME`."""
    made = tmp_path / "home"
    made.mkdir()
    monkeypatch.setenv("FUPMAIL_HOME", str(made))
    return made


@pytest.fixture
def folder(tmp_path, home):
    """A folder mailbox in which a proposal was sent and a call promised."""
    made = tmp_path / "mail"
    made.mkdir()
    (made / "fupmail.toml").write_text(CONFIG)
    (made / "mail.mbox").write_text(MAIL)
    return made


@pytest.fixture
def typed(home, capfd) -> Type:
    """Types a command; gives exit code, stdout and stderr."""

    def type_(*words: object) -> Said:
        capfd.readouterr()
        code = run([str(word) for word in words])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return type_


@pytest.fixture
def in_folder(folder, typed) -> Type:
    """Types a command about the folder, on the morning of the tenth of March."""

    def type_(*words: object, now: str = "2026-03-10T08:00:00+01:00") -> Said:
        return typed(*words, "--folder", folder, "--now", now)

    return type_
