"""What is quoted or forwarded is never taken for the writer's own words."""

import pytest

from fupmail.understand.visible import visible_text

OWN = "Tuesday at three suits me."
QUOTED = "Shall we say Tuesday?"


def own(text: str) -> str:
    return visible_text(text, "").text


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Mar 3, 2025 at 4:05 PM Ann Lee <ann@acme.example> wrote:",
        "On Mon, Mar 3, 2025 at 4:05 PM Ann Lee <\nann@acme.example> wrote:",
        "On 3 Mar 2025, at 16:05, Ann Lee wrote:",
        "Ann Lee <ann@acme.example> wrote:",
        "Am Mo., 3. März 2025 um 16:05 Uhr schrieb Ann Lee <ann@acme.example>:",
        "Am 03.03.2025 um 16:05 schrieb Ann Lee:",
        "Ann Lee <ann@acme.example> schrieb am Mo., 3.\nMärz 2025 um 16:05:",
        "Le lun. 3 mars 2025 à 16:05, Ann Lee <ann@acme.example>\na écrit :",
        "Le 03/03/2025 à 16:05, Ann Lee a écrit :",
        "El lun, 3 mar 2025 a las 16:05, Ann Lee (<ann@acme.example>) escribió:",
        "Op ma 3 mrt. 2025 om 16:05 schreef Ann Lee <ann@acme.example>:",
        "Op 3 maart 2025 om 16:05 heeft Ann Lee <ann@acme.example> het volgende geschreven:",
        "Il giorno lun 3 mar 2025 alle ore 16:05 Ann Lee <ann@acme.example> ha scritto:",
        "Em seg., 3 de mar. de 2025 às 16:05, Ann Lee <ann@acme.example> escreveu:",
        "2025-03-03 16:05 GMT+01:00 Ann Lee <ann@acme.example>:",
    ],
)
def test_an_attribution_line_ends_what_the_writer_says(attribution: str) -> None:
    assert own(f"{OWN}\n\n{attribution}\n\n> {QUOTED}\n") == OWN
    assert own(f"{OWN}\n\n{attribution}\n\n{QUOTED}\n") == OWN


@pytest.mark.parametrize(
    "header",
    [
        "From: Ann Lee <ann@acme.example>\nSent: Monday, March 3, 2025 4:05 PM\nTo: Bob\nSubject: Tuesday",
        "________________________________\nFrom: Ann Lee\nSent: Monday\nTo: Bob;\n Dora\nSubject: Tuesday",
        "*From:* Ann Lee [mailto:ann@acme.example]\n*Sent:* Monday\n*To:* Bob\n*Subject:* Tuesday",
        "Von: Ann Lee <ann@acme.example>\nGesendet: Montag, 3. März 2025 16:05\nAn: Bob\nBetreff: Dienstag",
        "De : Ann Lee <ann@acme.example>\nEnvoyé : lundi 3 mars 2025 16:05\nÀ : Bob\nObjet : mardi",
        "De: Ann Lee <ann@acme.example>\nEnviado el: lunes, 3 de marzo de 2025\nPara: Bob\nAsunto: martes",
        "Van: Ann Lee <ann@acme.example>\nVerzonden: maandag 3 maart 2025\nAan: Bob\nOnderwerp: dinsdag",
        "Da: Ann Lee <ann@acme.example>\nInviato: lunedì 3 marzo 2025\nA: Bob\nOggetto: martedì",
        "De: Ann Lee <ann@acme.example>\nEnviada em: segunda-feira\nPara: Bob\nAssunto: terça",
        "Ann Lee\n03/03/2025 04:05 PM\nTo: Bob Ray/HQ/ACME@ACME\ncc: \nSubject: Tuesday",
        "Ann Lee\nSent by: Carl Moe\n03/03/2025 04:05 PM\nTo: Bob Ray/HQ/ACME@ACME\ncc: \nSubject: Tuesday",
        '"Ann Lee" <ann@acme.example> on 03/03/2025 \n04:05:17 PM\nTo: bob@x.example\ncc:\nSubject: Tuesday',
        "Ann Lee   03/03/2025 04:05 PM\n\nTo: Bob Ray/HQ/ACME@ACME\ncc: \n\nSubject: Tuesday",
        "\tAcme Holdings\n\t\n\tFrom:  Ann Lee       03/03/2025 04:05 PM\n\n\nTo: B@ACME\ncc: \nSubject: x",
        "To: bob@x.example\ncc:\nDate: 03/03/2025 04:05 PM\nFrom: Ann Lee\nSubject: Tuesday",
        "            Ann Lee            To:     bob@x.example\n            03/03/2025         Subject:     x",
    ],
)
def test_a_copied_header_ends_what_the_writer_says(header: str) -> None:
    assert own(f"{OWN}\n\n\n{header}\n\n{QUOTED}\n") == OWN


@pytest.mark.parametrize(
    "divider",
    [
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "---------------------- Forwarded by Ann Lee/HQ/ACME on 03/03/2025 04:05 PM \n------------------",
        "-----Ursprüngliche Nachricht-----",
        "-------- Message d'origine --------",
        "----- Mensaje original -----",
        "-----Oorspronkelijk bericht-----",
        "-----Messaggio originale-----",
        "-----Mensagem original-----",
        "Begin forwarded message:",
        "Anfang der weitergeleiteten Nachricht:",
    ],
)
def test_a_divider_ends_what_the_writer_says(divider: str) -> None:
    assert own(f"{OWN}\n\n{divider}\n\n{QUOTED}\n") == OWN


def test_a_mail_that_only_forwards_says_nothing() -> None:
    assert own(f"---------- Forwarded message ---------\nFrom: Ann\n\n{QUOTED}") == ""


def test_answers_below_and_between_quotes_are_kept() -> None:
    mail = "On 3 Mar 2025, at 16:05, Ann wrote:\n\n> Price?\n\nNine hundred.\n\n> When?\n\nIn May.\n\nBob"
    assert own(mail).split() == ["Nine", "hundred.", "In", "May.", "Bob"]


def test_what_was_wrapped_off_a_quoted_line_is_quoted_too() -> None:
    mail = f"{OWN}\n\n> {'word ' * 14}and\nthe rest of it\n> end\n"
    assert own(mail) == OWN


def test_an_attribution_on_the_same_line_is_cut_off() -> None:
    assert own("Fine with me. On Mon, 3 Mar 2025 at 16:05, ann@acme.example wrote:\n> Ok?") == "Fine with me."


@pytest.mark.parametrize(
    "line",
    ["Sent from my iPhone", "Gesendet von Outlook für Android", "Get Outlook for iOS<https://x.example>"],
)
def test_a_phone_signs_between_the_words_and_the_quote(line: str) -> None:
    seen = visible_text(f"{OWN}\n\n{line}\n\n{QUOTED}", "")
    assert (seen.text, seen.signature) == (OWN, line)


def test_the_warning_of_a_gateway_is_not_the_writers() -> None:
    banner = "CAUTION: This email originated from outside of the organization.\nDo not click links."
    assert own(f"{banner}\n\n{OWN}") == OWN
    assert own(f"[EXTERNAL]\n{OWN}") == OWN
    assert own(f"External email is down, {OWN}") == f"External email is down, {OWN}"


def test_a_line_that_a_mail_folder_escaped_is_no_quote() -> None:
    assert own(f"{OWN}\n>From Monday on I am away.\nBob") == f"{OWN}\n>From Monday on I am away.\nBob"


@pytest.mark.parametrize(
    "text",
    [
        "To: all of us\nFrom: the board\nDate: 3 March\nSubject: Lunch\n\nLunch is at noon.",
        "From: Houston\nTo: Dallas\nWe leave at nine.",
        "As Ann said:\n\n- price\n- delivery",
        "On Monday we wrote:\nthe offer stands.",
        "Note: the date: Tuesday.\nTime: to be agreed.",
        "On the other hand, call me at 4:05 PM.",
        "I wrote this and he wrote that.",
        "We need:\n\nSent: samples of both colours\nFrom: the same roll\nTo: our Leeds shop\n\nAl",
        "Our stand:\n\nWidth: 6 m\nDate: build-up from 9 May\nSubject: Water for all\n\nPrice please.",
        "------------\nItem one\n------------\nItem two",
    ],
)
def test_ordinary_words_that_look_like_headers_stay(text: str) -> None:
    assert own(text) == text


def test_a_line_between_dashes_above_a_header_ends_the_writers_words_in_any_language() -> None:
    header = "Lähettäjä: Ann <ann@acme.example>\nLähetetty: 7.11.2023 14.12\nVastaanottaja: Bob\nAihe: Pump"
    assert own(f"{OWN}\n\n-----Alkuperäinen viesti-----\n{header}\n\nHello") == OWN


def test_an_answer_below_a_copied_mail_that_is_marked_is_read() -> None:
    header = "-----Original Message-----\nFrom: Ann <ann@acme.example>\nSent: 10 October 2023\nSubject: Dates"
    assert own(f"{header}\n\n> 7th or 14th?\n\n{OWN}") == OWN
