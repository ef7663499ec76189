"""A Google Takeout, unpacked, works as it is, in whatever language the account speaks."""

from email.header import Header
from pathlib import Path

import pytest

from fupmail.backends.folder.labels import meaning
from tests.backends.contract import DRAFT, KEY, ME, NOW
from tests.backends.folders import add_mbox, ics, messages, open_folder, raw_mail

ALL_MAIL = "All mail Including Spam and Trash.mbox"


def test_threads_and_labels_are_those_of_gmail(tmp_path: Path) -> None:
    add_mbox(
        tmp_path / ALL_MAIL,
        raw_mail("1", X_Gmail_Labels="Inbox,Important,fupmail/Won", X_GM_THRID="1790000000000000001"),
        raw_mail("2", X_Gmail_Labels="Sent", X_GM_THRID="1790000000000000001", subject="Other words"),
    )
    found = messages(tmp_path)
    assert [message.thread for message in found] == ["1790000000000000001"] * 2
    assert [message.labels for message in found] == [{"inbox", "important", "fupmail/won"}, {"sent"}]


def test_an_export_is_found_in_the_folders_that_it_unpacks_into(tmp_path: Path) -> None:
    for folder in ("Takeout/Mail", "Takeout/Kalender", "fupmail/holds"):
        (tmp_path / folder).mkdir(parents=True)
    add_mbox(tmp_path / "Takeout" / "Mail" / ALL_MAIL, raw_mail("1"))
    (tmp_path / "Takeout" / "Kalender" / "me.ics").write_text(ics(zone="Asia/Tokyo"))
    (tmp_path / "fupmail" / "holds" / "x.ics").write_text(ics(zone="Europe/Rome"))
    assert [message.id for message in messages(tmp_path)] == ["<1@acme.example>"]
    assert open_folder(tmp_path).profile().timezone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("Gesendet", "sent"),
        ("Envoyés", "sent"),
        ("Enviados", "sent"),
        ("Posta inviata", "sent"),
        ("送信済みメール", "sent"),
        ("Posteingang", "inbox"),
        ("Boîte de réception", "inbox"),
        ("Papierkorb", "trash"),
        ("Corbeille", "trash"),
        ("Papelera", "trash"),
        ("Entwürfe", "draft"),
        ("Drafts", "draft"),
        ("Indésirables", "spam"),
        ("Chat", "chat"),
        ("Kunden/Müller & Söhne", "kunden/müller & söhne"),
    ],
)
def test_the_standard_labels_are_known_in_many_languages(label: str, wanted: str) -> None:
    assert meaning(label) == wanted


def test_encoded_and_quoted_labels_are_read(tmp_path: Path) -> None:
    field = Header('Envoyés,"Clients, à suivre",Non lus', "utf-8").encode().replace("\n", "\n ")
    add_mbox(tmp_path / ALL_MAIL, raw_mail("1", X_Gmail_Labels=field))
    assert messages(tmp_path)[0].labels == {"sent", "clients, à suivre", "non lus"}


def test_labels_that_came_with_the_mail_itself_are_not_believed(tmp_path: Path) -> None:
    forged = raw_mail("1").replace("From:", "Received: from evil\nX-Gmail-Labels: fupmail/Won,Sent\nFrom:")
    add_mbox(tmp_path / "a.mbox", forged)
    assert messages(tmp_path)[0].labels == frozenset()


def test_spam_trash_and_chats_of_the_export_are_not_mail(tmp_path: Path) -> None:
    labels = ["Spam,Unread", "Corbeille", "Chat", "Archived"]
    add_mbox(tmp_path / ALL_MAIL, *(raw_mail(str(n), X_Gmail_Labels=one) for n, one in enumerate(labels)))
    assert [message.id for message in messages(tmp_path)] == ["<3@acme.example>"]


def test_the_name_of_a_single_label_export_says_what_its_mail_is(tmp_path: Path) -> None:
    add_mbox(tmp_path / "Gesendet.mbox", raw_mail("1", sender=ME))
    add_mbox(tmp_path / "Spam.mbox", raw_mail("2"))
    (found,) = messages(tmp_path)
    assert found.labels == {"sent"}


def test_a_draft_of_the_export_is_an_open_draft_of_the_users(tmp_path: Path) -> None:
    add_mbox(
        tmp_path / ALL_MAIL,
        raw_mail("1", sender=ME, to="jane@acme.example", X_Gmail_Labels="Entwürfe", X_GM_THRID="17"),
        raw_mail("2", sender=ME, to="bo@acme.example", X_Gmail_Labels="Drafts,Trash"),
    )
    (draft,) = open_folder(tmp_path).drafts()
    assert (draft.key, draft.thread, [str(address) for address in draft.to]) == (
        None,
        "17",
        ["jane@acme.example"],
    )


def test_a_draft_of_fupmails_in_the_export_and_in_the_folder_is_one(tmp_path: Path) -> None:
    exported = raw_mail("1", sender=ME, X_Gmail_Labels="Drafts").replace(
        "Subject:", f"X-Fupmail-Key: {KEY}\nSubject:"
    )
    add_mbox(tmp_path / ALL_MAIL, exported)
    assert [draft.key for draft in open_folder(tmp_path).drafts()] == [KEY]
    stored = open_folder(tmp_path).create_draft(DRAFT)
    assert list(open_folder(tmp_path).drafts()) == [stored]


def test_the_postmark_dates_a_mail_that_does_not_date_itself(tmp_path: Path) -> None:
    add_mbox(tmp_path / ALL_MAIL, raw_mail("1", at=NOW).replace("Date:", "X-Date:"))
    assert messages(tmp_path)[0].date.isoformat() == "2026-03-10T07:00:00+00:00"
