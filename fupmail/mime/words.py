"""Bytes of unknown honesty as clean text: charsets, encoded words, control characters."""

import binascii
import codecs
import re
from functools import lru_cache

# What senders call these and what they mean by it: the wider character set that contains it.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
}
_ALIASES = {
    "iso-8859-8-i": "iso-8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "windows-874": "cp874",
    "x-sjis": "cp932",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "utf8mb4": "utf-8",
}
# Codecs that are no charset of any mail, and slow or strange on hostile input.
_REFUSED = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_CHARSET = re.compile(r"[A-Za-z0-9][\w.:+-]{1,40}")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_ASCII_CONTROLS = bytes({*range(32), 127} - {9, 10, 12})
_BODY_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]+")
_WORD = re.compile(r"=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bqBQ])\?([^?]*)\?=")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


def one_line(text: str) -> str:
    """The text without line breaks and control characters, runs of white space as one space."""
    if text.isprintable() and text.isascii() and "  " not in text:
        return text.strip()
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join(_CONTROLS.sub(" ", line).split())


def body_text(text: str) -> str:
    """The text with `\\n` for every line break and without other control characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii():
        return text.encode("ascii").translate(None, _ASCII_CONTROLS).decode("ascii")
    return _BODY_CONTROLS.sub("", text.replace("\u2028", "\n").replace("\x85", "\n"))


def decode(data: bytes, charset: str = "") -> str:
    """The bytes as text: as declared where that is true, else UTF-8, else Windows' Latin; never fails."""
    try:
        if data.isascii() and not charset:
            return data.decode("ascii")
        codec = _codec(charset)
        return data.decode("utf-8" if codec in ("", "cp1252") else codec)
    except (UnicodeError, ValueError):
        return _guess(data, _codec(charset))


def _guess(data: bytes, codec: str) -> str:
    if codec not in ("", "utf-8"):
        return data.decode(codec, "replace")
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return text if 2 * broken <= foreign else data.decode("cp1252", "replace")


@lru_cache(maxsize=256)
def _codec(charset: str) -> str:
    name = charset.strip().strip("\"'").lower()
    if not _CHARSET.fullmatch(name):
        return ""
    try:
        name = codecs.lookup(_ALIASES.get(name, name)).name
        b"plain".decode(name, "replace")
    except (LookupError, ValueError, ImportError):
        return "cp949" if name.startswith("ks_c") else ""
    return "" if name in _REFUSED else _WIDER.get(name, name)


def decode_words(text: str) -> str:
    """The text with its RFC 2047 encoded words decoded, a character split over two words included."""
    if "=?" not in text:
        return text
    out: list[str] = []
    pending, charset, end = b"", "", 0
    for word in _WORD.finditer(text):
        gap = text[end : word.start()]
        if not (end and gap.isspace()) and gap:
            out += (decode(pending, charset) if pending else "", gap)
            pending = b""
        if pending and word[1].lower() != charset:
            out.append(decode(pending, charset))
            pending = b""
        pending, charset, end = pending + _payload(word[2], word[3]), word[1].lower(), word.end()
    out += (decode(pending, charset) if pending else "", text[end:])
    return "".join(out)


def _payload(encoding: str, text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    return base64_bytes(data) if encoding in "bB" else binascii.a2b_qp(data, header=True)


def base64_bytes(data: bytes) -> bytes:
    """What these base64 characters hold; strangers among them and missing padding are overlooked."""
    try:
        return binascii.a2b_base64(data + b"===")
    except binascii.Error:
        kept = _NOT_BASE64.sub(b"", data)
        return binascii.a2b_base64(kept[: len(kept) - (len(kept) % 4 == 1)] + b"===")
