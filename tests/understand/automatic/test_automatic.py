"""What kind of mail no person wrote, told by fields and by words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.model.mailbox import Address, Attachment
from fupmail.understand.automatic import categorise
from tests.understand.mails import ME, WRITTEN_AT, mail

INVITATION = Attachment("invite.ics", "text/calendar; method=REQUEST")
REPLY = Attachment("", "text/calendar; method=REPLY")
DATES = Attachment("fair.ics", "text/calendar")
NULL_PATH = {"return-path": "<>"}


@pytest.mark.parametrize(
    ("category", "headers"),
    [
        ("auto_reply", {"auto-submitted": "auto-replied"}),
        ("auto_reply", {"x-autoreply": "yes"}),
        ("auto_reply", {"precedence": "auto_reply"}),
        ("auto_reply", {**NULL_PATH, "x-auto-response-suppress": "All"}),
        ("auto_reply", {"auto-submitted": "auto-generated"}),
        ("auto_reply", {"content-type": "multipart/report; report-type=disposition-notification"}),
        ("auto_reply", {"content-type": "multipart/report; report-type=feedback-report"}),
        ("bounce", {"x-failed-recipients": "gone@acme.example"}),
        ("bounce", {"content-type": 'multipart/report; report-type="delivery-status"'}),
        ("bulk", {"list-id": "<news.acme.example>"}),
        ("bulk", {"list-unsubscribe": "<mailto:out@acme.example>"}),
        ("bulk", {"precedence": "bulk"}),
        ("calendar", {"sender": "Google Calendar <calendar-notification@google.com>"}),
        ("calendar", {"content-class": "urn:content-classes:calendarmessage"}),
        ("calendar", {"content-type": "text/calendar; charset=utf-8"}),
        ("personal", {"auto-submitted": "no"}),
        ("personal", {"x-auto-response-suppress": "All"}),
        ("personal", {"precedence": "normal"}),
        ("personal", {"return-path": "<jane@acme.example>"}),
    ],
)
def test_fields_tell_the_kind(category: str, headers: dict[str, str]) -> None:
    assert categorise(mail("Some words.", headers=headers)).category == category


@pytest.mark.parametrize(
    ("part", "category"), [(INVITATION, "calendar"), (REPLY, "calendar"), (DATES, "personal")]
)
def test_a_calendars_own_mail_is_told_from_a_file_of_dates(part: Attachment, category: str) -> None:
    assert categorise(mail("See you there", attachments=(part,))).category == category


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Accepted: Walk-through @ Tue Mar 3, 2026 10am - 11am (CET) (ann@us.example)", "Jane has accepted."),
        ("Declined: Demo", ""),
        ("Invitation: Demo @ Weekly from 9am on Monday 2 March", "Join us."),
        ("Tentative: Demo", "When: Tuesday 3 March 10:00\nWhere: Room 4"),
        ("Zugesagt: Begehung @ Di. 3. März 2026 10 Uhr", ""),
        ("Re: Accepté : Visite @ mar. 3 mars 2026 10am", ""),
        ("Canceled event: Demo", "This event has been canceled."),
    ],
)
def test_a_calendars_notice_without_its_calendar_is_known_by_its_subject(subject: str, text: str) -> None:
    assert categorise(mail(text, subject)).category == "calendar"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Accepted: your offer", "We accept, please send the contract."),
        ("Invitation: our open day", "Come and see the new hall on Friday."),
        ("Declined", ""),
        ("Ann @ Acme 2026", "Hello Ann"),
    ],
)
def test_a_person_may_use_a_calendars_words(subject: str, text: str) -> None:
    assert categorise(mail(text, subject)).category == "personal"


ABSENT = {
    "en": ("Automatic reply: Offer", "I am out of the office, back on Monday 23 March."),
    "de": ("Automatische Antwort: Angebot", "Ich bin nicht im Büro und ab dem 23.03.2026 wieder erreichbar."),
    "fr": ("Réponse automatique : Offre", "Je suis absent du bureau, de retour le 23 mars 2026."),
    "es": ("Respuesta automática: Oferta", "Estoy fuera de la oficina, regreso el 23 de marzo de 2026."),
    "nl": ("Automatisch antwoord: Offerte", "Ik ben afwezig en op 23 maart 2026 weer terug."),
    "it": ("Risposta automatica: Offerta", "Sono fuori ufficio, rientro il 23 marzo 2026."),
    "pt": ("Resposta automática: Oferta", "Estou fora do escritório, regresso em 23 de março de 2026."),
}


@pytest.mark.parametrize("language", ABSENT)
def test_an_absence_is_read_in_seven_languages(language: str) -> None:
    subject, text = ABSENT[language]
    found = categorise(mail(text, subject))
    assert found.category == "out_of_office"
    assert found.returns == dt.date(2026, 3, 23)


@pytest.mark.parametrize(
    ("text", "returns"),
    [
        ("I am away until Friday 20 March.", dt.date(2026, 3, 20)),
        ("I am out of the office until the 20th.", dt.date(2026, 3, 20)),
        ("I am away through Friday 20 March.", dt.date(2026, 3, 21)),
        ("I am on leave until and including 20 March.", dt.date(2026, 3, 21)),
        ("I am on vacation from 12 March to 19 March and will be back on 20 March.", dt.date(2026, 3, 20)),
        (
            "I will be out of the office starting 03/11/2026 and will not return until 03/20/2026.",
            dt.date(2026, 3, 20),
        ),
        ("I am away. I will return on Monday.", dt.date(2026, 3, 16)),
        ("I am on parental leave; my mailbox is not being monitored.", None),
        ("I was away until 2 March; now I am out of the office again.", None),
    ],
)
def test_the_return_is_the_day_on_which_they_are_back(text: str, returns: dt.date | None) -> None:
    assert categorise(mail(text, "Automatic reply: Offer")).returns == returns


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Re: offer", "Thank you for your email. I am out of the office until Friday."),
        ("Re: offer", "This is an automated response. I am on leave."),
        ("Jane Doe is out of the office.", "I will respond to your message when I return."),
        ("Abwesenheitsnotiz: Angebot", "Ich bin im Urlaub."),
    ],
)
def test_an_absence_without_fields_is_known_by_its_words(subject: str, text: str) -> None:
    assert categorise(mail(text, subject)).category == "out_of_office"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Vacation", "I will be out of the office next week, Patti has my numbers."),
        (
            "Re: Automatic reply: Tender",
            "I see you're back. Does the tender run 60 days?\n\n> I am out of the office.",
        ),
        ("Auto-reply is not a reply", "Every time I write I get told your office is closed."),
        ("Re: offer", "Thanks for your mail. We accept the price."),
    ],
)
def test_a_persons_own_words_about_absence_are_personal(subject: str, text: str) -> None:
    assert categorise(mail(text, subject)).category == "personal"


def test_an_html_only_absence_is_read_too() -> None:
    found = categorise(mail("", "Automatic reply: x", html="<p>I am <b>away</b>, back on 23 March 2026.</p>"))
    assert (found.category, found.returns) == ("out_of_office", dt.date(2026, 3, 23))


DAEMON = Address("mailer-daemon@mx.example", "Mail Delivery System")


@pytest.mark.parametrize(
    ("fields", "failed"),
    [
        ({"headers": {"x-failed-recipients": "Gone@acme.example"}}, ("gone@acme.example",)),
        (
            {"report": "Final-Recipient: rfc822; gone@acme.example\nAction: failed\nStatus: 5.1.1"},
            ("gone@acme.example",),
        ),
        ({"report": "Final-Recipient: rfc822; slow@acme.example\nAction: delayed\nStatus: 4.4.1"}, ()),
        (
            {"text": "Delivery to the following recipient failed:\n\n  gone@acme.example\n"},
            ("gone@acme.example",),
        ),
        (
            {"text": "<gone@acme.example>: user unknown\n\n------ This is a copy\nTo: b@c.example"},
            ("gone@acme.example",),
        ),
        ({"text": "This is a warning message only. Delivery to slow@acme.example has been delayed."}, ()),
    ],
)
def test_a_bounce_names_whom_it_could_not_reach(fields: dict[str, object], failed: tuple[str, ...]) -> None:
    headers = fields.get("headers", {"from": "mailer-daemon@mx.example", **NULL_PATH})
    bounce = mail(subject="Delivery failure", sender=DAEMON, **{**fields, "headers": headers})
    found = categorise(bounce)
    assert (found.category, found.failed) == ("bounce", failed)


def test_a_person_who_answers_a_bounce_is_a_person() -> None:
    assert (
        categorise(mail("My old address is dead.", "Re: Returned mail: User unknown")).category == "personal"
    )


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=300))
def test_any_mail_has_a_kind(text: str, subject: str, report: str) -> None:
    found = categorise(mail(text, subject, report=report, to=(ME,), date=WRITTEN_AT))
    assert found.category in {"personal", "out_of_office", "auto_reply", "bounce", "bulk", "calendar"}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "delivery failed again",
            "Third time I've had a card that says 'delivery failed, recipient unavailable'.",
        ),
        (
            "Undeliverable goods at port",
            "The pallets are declared undeliverable. Please correct the consignee.",
        ),
        (
            "Failure Notice",
            "I put you to notice of your failure to deliver. Should the goods not be delivered ...",
        ),
        ("Delivery status?", "Tracking says delayed, will be retried. Do you know more?"),
    ],
)
def test_a_person_who_writes_of_goods_not_delivered_is_a_person(subject: str, text: str) -> None:
    assert categorise(mail(text, subject)).category == "personal"


def test_an_absence_that_answers_a_mail_and_reads_none_is_automatic() -> None:
    text = (
        "Thanks for getting in touch. I am out of the office from 11 to 20 March with no access to email and "
        "will respond to all messages when I return on 23 March."
    )
    found = categorise(mail(text, "Re: Quote 2291"))
    assert (found.category, found.returns) == ("out_of_office", dt.date(2026, 3, 23))


def test_a_raised_ending_of_a_date_belongs_to_it() -> None:
    html = "<p>Our office shall remain closed. We resume work on 23<sup>rd</sup> March 2026.</p>"
    found = categorise(mail("", "Auto: office closed", html=html))
    assert (found.category, found.returns) == ("out_of_office", dt.date(2026, 3, 23))
