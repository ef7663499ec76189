"""The body of one part: transfer encoding undone, text bounded and readable."""

import binascii
import re

from fupmail.mime.words import base64_bytes, body_text, decode

TEXT_USED = 256 * 1024
_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,40})", re.I)
_QUOTES = re.compile(r"(>*) ?(.*)")


def decoded(data: bytes, encoding: str) -> bytes:
    """The bytes under a transfer encoding; unknown ones are taken as they are."""
    if encoding == "base64":
        return base64_bytes(data)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(data)
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _uudecoded(data)
    return data


def encoded_size(encoding: str) -> int:
    """How many encoded bytes hold at least `TEXT_USED` bytes of text."""
    return TEXT_USED * {"base64": 2, "quoted-printable": 3, "x-uuencode": 2, "uuencode": 2}.get(encoding, 1)


def text_of(data: bytes, encoding: str, charset: str, *, html: bool = False) -> str:
    """The text of a part, at most `TEXT_USED` bytes of it, with `\\n` line breaks."""
    data = decoded(data, encoding)[:TEXT_USED]
    if html and not charset and not data.isascii():
        meta = _META.search(data[:2048])
        charset = meta[1].decode("ascii", "replace") if meta else ""
    return body_text(decode(data, charset))


def unflowed(text: str, delete_space: bool = False) -> str:
    """The text of `format=flowed` (RFC 3676) with its soft line breaks undone: paragraphs are lines."""
    paragraphs: list[list[str]] = []
    open_depth = -1
    for line in text.split("\n"):
        found = _QUOTES.match(line) if line.startswith((">", " ")) else None
        depth, words = (len(found[1]), found[2]) if found else (0, line)
        soft = words.endswith(" ") and words != "-- "
        joined = words[:-1] if soft and delete_space else words
        if open_depth == depth and words != "-- ":
            paragraphs[-1].append(joined)
        else:
            paragraphs.append([f"{'>' * depth} {joined}" if depth else joined])
        open_depth = depth if soft else -1
    return "\n".join(map("".join, paragraphs))


def _uudecoded(data: bytes) -> bytes:
    out = bytearray()
    for line in data.splitlines():
        if line.startswith(b"begin ") or line == b"end" or not line:
            continue
        try:
            out += binascii.a2b_uu(line)
        except binascii.Error:
            continue
    return bytes(out)
