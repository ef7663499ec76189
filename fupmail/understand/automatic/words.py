"""The beginning of a body in plain words, for mail whose kind its words must tell."""

import re
from html import unescape

from fupmail.model.mailbox import Message

READ = 6_000  # characters
_MARKUP = re.compile(r"<style\b.{0,20000}?</style>|<[^<>]{0,2000}>", re.IGNORECASE | re.DOTALL)
_INLINE = re.compile(r"</?(?:sup|sub|b|i|u|em|strong|span|font|a)\b[^<>]{0,2000}>", re.IGNORECASE)
_QUOTED = re.compile(r"^(?:>|-{3,}|_{10,}|From: |Von: |De : |Da: )", re.MULTILINE)


def plain_body(message: Message) -> str:
    """The plain body, or the HTML one without its markup where there is no plain one."""
    if message.text.strip():
        return message.text[:READ]
    html = _INLINE.sub("", message.html[: 5 * READ])  # "the 19<sup>th</sup>" is one word
    return " ".join(unescape(_MARKUP.sub(" ", html)).split())[:READ]


def own_words(message: Message, most: int = READ) -> str:
    """The plain body down to the first line that is quoted or copied, at most so many characters."""
    body = plain_body(message)[:most]
    quoted = _QUOTED.search(body)
    return body[: quoted.start()] if quoted else body
