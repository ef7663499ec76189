"""Google keeps every promise that a mailbox makes, over real HTTP: emulate's Gmail, myworld's Calendar."""

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from fupmail.errors import OutcomeUnknown, Refused
from fupmail.mime.write import draft_bytes
from fupmail.model.mailbox import Address, Arrived, Checkpoint
from tests.backends.contract import DRAFT, KEY, LONG_AGO, ME, MailboxContract, Player, arrived
from tests.backends.google.emulated import EmulatedPlayer
from tests.servers.emulate import Emulate
from tests.servers.faults import Fault, when
from tests.servers.myworld import MyWorld

pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def kims_gmail() -> Iterator[Emulate]:
    server = Emulate({"users": [{"email": ME, "name": "Kim Lee"}]})
    yield server
    server.stop()


@pytest.fixture
def kim(kims_gmail: Emulate, myworld: MyWorld) -> Iterator[EmulatedPlayer]:
    player = EmulatedPlayer(kims_gmail, myworld, ME, ("kim.lee@us.example",))
    yield player
    player.close()


def test_a_draft_that_the_user_sent_is_read_as_sent_mail_with_its_key(kim: EmulatedPlayer) -> None:
    mailbox = kim.mailbox()
    *_, checkpoint = mailbox.changes(LONG_AGO, None, ())
    mailbox.create_draft(DRAFT)
    kim.send_draft(KEY)
    assert isinstance(checkpoint, Checkpoint)
    changes = kim.mailbox().changes(LONG_AGO, checkpoint.cursor, ())
    (sent,) = [change.message for change in changes if isinstance(change, Arrived)]
    assert (sent.message_id, sent.labels) == (DRAFT.message_id, {"sent"})
    assert sent.header("x-fupmail-key") == KEY
    assert list(kim.mailbox().drafts()) == []


def test_a_draft_whose_answer_was_lost_is_known_by_its_key(kim: EmulatedPlayer) -> None:
    gaps = kim.proxy.spoil
    mailbox = kim.mailbox()
    kim.proxy.spoil = when(lambda request: request.method == "POST", Fault.reset_after())
    with pytest.raises(OutcomeUnknown):
        mailbox.create_draft(DRAFT)
    kim.proxy.spoil = gaps
    (stored,) = kim.mailbox().drafts()
    assert (stored.key, dict(stored.marks)) == (KEY, DRAFT.marks)


@pytest.mark.parametrize("addition", ["file", "Cc", "Bcc"])
def test_a_draft_to_which_the_user_added_something_is_theirs_though_its_words_are_the_same(
    kim: EmulatedPlayer, addition: str
) -> None:
    mailbox = kim.mailbox()
    *_, checkpoint = mailbox.changes(LONG_AGO, None, ())
    made = mailbox.create_draft(DRAFT)
    assert isinstance(checkpoint, Checkpoint)
    changed = message_from_bytes(draft_bytes(DRAFT), policy=policy.SMTP)
    assert isinstance(changed, EmailMessage)
    if addition == "file":
        changed.make_mixed()
        changed.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Prices.pdf")
    elif addition == "Cc":
        changed.replace_header("Cc", "bo@us.example, boss@us.example")
    else:
        changed["Bcc"] = "boss@us.example"
    kim.user.replaces_draft(made.id, changed.as_bytes())
    (stored,) = kim.mailbox().drafts()
    with pytest.raises(Refused, match="edited"):
        kim.mailbox().withdraw_draft(made)
    if addition != "Cc":  # a fresh look does not know who was in Cc before
        assert stored.fingerprint != made.fingerprint


def test_aliases_come_with_their_signatures_the_account_first_and_unverified_ones_not(
    kim: EmulatedPlayer,
) -> None:
    signed = '<div dir="ltr"><b>Kim Lee</b><br>Windows &amp; more</div>'
    kim.proxy.spoil = when(
        lambda request: request.path.endswith("/sendAs"),
        Fault.answer(
            {
                "sendAs": [
                    {
                        "sendAsEmail": "Sales@Us.example",
                        "verificationStatus": "accepted",
                        "isDefault": True,
                        "signature": signed,
                    },
                    {"sendAsEmail": "old@us.example", "verificationStatus": "pending"},
                    {"sendAsEmail": ME, "isPrimary": True, "displayName": "Kim Lee"},
                ]
            }
        ),
    )
    account, sales = kim.mailbox().profile().aliases
    assert (account.address, account.signature_html) == (Address(ME, "Kim Lee"), "")
    assert (sales.address.email, sales.is_default) == ("sales@us.example", True)
    assert sales.signature_html == signed
    assert sales.signature_text.split() == ["Kim", "Lee", "Windows", "&", "more"]


def test_mail_in_a_foreign_charset_reads_alike_by_itself_and_in_its_thread(kim: EmulatedPlayer) -> None:
    people = "From: =?iso-8859-1?Q?J=F6rg?= <joerg@acme.example>\r\nTo: kim@us.example"
    head = f"{people}\r\nSubject: =?utf-8?B?R3LDvMOfZQ==?="
    for number in range(3):
        thread = f"\r\nMessage-ID: <{number}@acme.example>\r\nReferences: <0@acme.example>"
        date = f"\r\nDate: Mon, 2 Mar 2026 10:0{number}:00 +0200"
        kind = (
            "\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable"
        )
        raw = f"{head}{thread}{date}{kind}\r\n\r\nSch=F6ne Gr=FC=DFe {number}\r\n".encode("ascii")
        kim.user.inserts(raw, "INBOX")
        if number == 0:
            (alone,) = arrived(kim.mailbox())
    found = arrived(kim.mailbox())
    assert any("/threads/" in request.path for request in kim.proxy.log)
    assert [message.text.strip() for message in found] == [f"Schöne Grüße {number}" for number in range(3)]
    assert (
        (found[0].sender, found[0].subject)
        == (alone.sender, alone.subject)
        == (
            Address("joerg@acme.example", "Jörg"),
            "Grüße",
        )
    )
    assert found[0].date == alone.date
    assert alone.date.utcoffset() == timedelta(hours=2)


class TestGoogleMailbox(MailboxContract):
    @pytest.fixture
    def player(self, kim: EmulatedPlayer) -> Player:
        return kim
