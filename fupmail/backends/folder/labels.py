"""What the labels of a Google Takeout mean, in whatever language the account speaks."""

import csv
import re
from functools import lru_cache

from fupmail.mime.fields import Head
from fupmail.mime.words import decode_words, one_line

TAKEOUT_FIELDS = frozenset({"x-gm-thrid", "x-gmail-labels", "x-gm-msgid"})
_TRACES = frozenset({"received", "return-path", "delivered-to", "x-received", "arc-seal", "dkim-signature"})

# Gmail's own labels as its interface names them: en, de, fr, es, it, pt, nl, then northern and eastern ones.
_STANDARD = {
    "sent": "sent, sent mail, sent messages, sent items, gesendet, gesendete nachrichten, envoyés, "
    "messages envoyés, enviados, correo enviado, inviati, posta inviata, inviata, itens enviados, "
    "e-mails enviados, verzonden, verzonden berichten, verzonden items, skickat, skickade, sendt, sendte, "
    "lähetetyt, wysłane, odeslané, odoslané, elküldött, trimise, gönderilmiş postalar, gönderilenler, "
    "отправленные, надіслані, 送信済み, 送信済みメール, 已发送邮件, 已傳送, 보낸편지함",
    "inbox": "inbox, posteingang, boîte de réception, bandeja de entrada, recibidos, posta in arrivo, "
    "caixa de entrada, entrada, postvak in, inkorg, inkorgen, innboks, indbakke, saapuneet, odebrane, "
    "doručená pošta, doručené, gelen kutusu, входящие, вхідні, 受信トレイ, 收件箱, 收件匣, 받은편지함",
    "spam": "spam, junk, junk e-mail, indésirables, pourriel, correo no deseado, posta indesiderata, "
    "lixo eletrônico, ongewenste e-mail, skräppost, søppelpost, roskaposti, nevyžádaná pošta, "
    "istenmeyen e-posta, спам, 迷惑メール, 垃圾邮件, 垃圾郵件, 스팸함",
    "trash": "trash, bin, deleted items, deleted messages, papierkorb, corbeille, papelera, cestino, "
    "lixeira, lixo, prullenbak, papperskorgen, papperskorg, papirkurv, papirkurven, roskakori, "
    "kosz, koš, kôš, kuka, coș de gunoi, çöp kutusu, корзина, кошик, ゴミ箱, 已删除邮件, 垃圾桶, 휴지통",
    "draft": "draft, drafts, entwurf, entwürfe, brouillon, brouillons, borrador, borradores, bozza, bozze, "
    "rascunho, rascunhos, concept, concepten, utkast, kladde, kladder, luonnokset, wersje robocze, koncepty, "
    "rozepsané, piszkozatok, mesaje nefinalizate, taslaklar, черновики, чернетки, 下書き, 草稿, 임시보관함",
    "chat": "chat, chats, hangouts, google chat, sohbetler, czat, чаты, チャット, 聊天, 채팅",
}
_MEANING = {name: label for label, names in _STANDARD.items() for name in names.split(", ")}


def meaning(label: str) -> str:
    """The label in the words of `Message.labels`: Gmail's own ones by their English name, lower-cased."""
    name = one_line(label).casefold()
    return _MEANING.get(name, name)


def takeout_labels(head: Head) -> frozenset[str]:
    """The labels that the Takeout gave this mail; a field that came with the mail itself is not believed."""
    return _read(_takeout_field(head, "x-gmail-labels"))


@lru_cache(maxsize=1024)
def _read(value: str) -> frozenset[str]:
    row = next(csv.reader([one_line(decode_words(value))], skipinitialspace=True), [])
    return frozenset(filter(None, map(meaning, row)))


def takeout_thread(head: Head) -> str:
    """Gmail's own thread id of this mail, or an empty string."""
    value = _takeout_field(head, "x-gm-thrid")
    return value if re.fullmatch(r"[0-9A-Za-z]{1,40}", value) else ""


def label_of_file(stem: str) -> frozenset[str]:
    """What the name of an mbox says of its mail (`Sent.mbox`, `Papierkorb.mbox`); nothing for other names."""
    known = _MEANING.get(stem.casefold())
    return frozenset({known}) if known else frozenset()


def _takeout_field(head: Head, name: str) -> str:
    for key, value in head.fields:
        if key in _TRACES:
            return ""
        if key == name:
            return value
    return ""
