"""The tree of parts of a message as its two bodies, its files and its report, within limits.

A message inside a message is a file: its words are not the sender's. Nothing is copied but the leaves,
and the depth of the tree is bounded, so no nesting can exhaust stack, time or memory.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from fupmail.mime.bodies import TEXT_USED, decoded, encoded_size, text_of, unflowed
from fupmail.mime.fields import Head, field_text, parameters, read_head
from fupmail.mime.words import decode, one_line
from fupmail.model.mailbox import Attachment

DEPTH = 20
PARTS = 200
REPORT_USED = 64 * 1024
LOOKED_FOR_DELIMITER = 64 * 1024
_DELIMITER = re.compile(rb"^--(\S[^\r\n]{0,198}?)[ \t]*\r?\nContent-[A-Za-z-]{2,40}:", re.M)
_REPORTS = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
    }
)
_SIGNATURES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
)


class TooMuch(Exception):
    """A limit is passed; the text says which."""


@dataclass(slots=True)
class Content:
    """What the parts of a message hold. A unit is one body: its plain and its HTML reading."""

    units: list[tuple[str, str]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    parts: int = 0

    def bodies(self) -> tuple[str, str]:
        """The plain and the HTML body; no plain one where the first unit has HTML alone."""
        units = [unit for unit in self.units if unit[0] or unit[1]]
        if not units:
            return "", ""
        text = "\n".join(plain for plain, _ in units if plain) if units[0][0] else ""
        if not any(html for _, html in units):
            return text[:TEXT_USED], ""
        pages = [html or f"<pre>{escape(plain)}</pre>" for plain, html in units]
        return text[:TEXT_USED], "\n".join(pages)[:TEXT_USED]


@dataclass(frozen=True, slots=True)
class _Part:
    head: Head
    content_type: str
    parameters: Mapping[str, str]
    start: int
    end: int

    @property
    def encoding(self) -> str:
        value = self.head.first("content-transfer-encoding").lower()
        return value.split(";")[0].split("(")[0].strip(" \t\"'")


def read_content(raw: bytes, head: Head) -> Content:
    """The content of the message whose header block is `head`; `TooMuch` beyond depth or part limits."""
    content = Content()
    _walk(raw, _part(head, len(raw), "text/plain"), content, 0, related=False)
    return content


def _part(head: Head, end: int, default: str) -> _Part:
    word, found = parameters(head.first("content-type"))
    content_type = word if "/" in word else "text/plain" if word == "text" else default
    return _Part(head, content_type, found, head.body, end)


def _walk(raw: bytes, part: _Part, content: Content, depth: int, *, related: bool) -> None:
    content.parts += 1
    if content.parts > PARTS:
        raise TooMuch(f"it has more than {PARTS} parts")
    spans = _children(raw, part) if part.content_type.startswith("multipart/") else []
    if not spans:
        _leaf(raw, part, content, related=related)
        return
    if depth == DEPTH:
        raise TooMuch(f"its parts are nested more than {DEPTH} deep")
    first = len(content.units)
    default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
    for start, end in spans:
        head = read_head(raw, start, end) or Head((), start)
        child = _part(head, end, default)
        _walk(raw, child, content, depth + 1, related=related or part.content_type == "multipart/related")
    if part.content_type == "multipart/alternative":
        content.units[first:] = [_alternative(content.units[first:])]


def _alternative(units: list[tuple[str, str]]) -> tuple[str, str]:
    return next((plain for plain, _ in units if plain), ""), next((html for _, html in units if html), "")


def _children(raw: bytes, part: _Part) -> list[tuple[int, int]]:
    boundary = part.parameters.get("boundary", "").encode("utf-8", "replace")[:200]
    spans = _spans(raw, boundary, part.start, part.end) if boundary else []
    if spans:
        return spans
    first = _DELIMITER.search(raw, part.start, min(part.end, part.start + LOOKED_FOR_DELIMITER))
    return _spans(raw, first[1], part.start, part.end) if first else []


def _spans(raw: bytes, boundary: bytes, start: int, end: int) -> list[tuple[int, int]]:
    """Where the parts between the delimiter lines are; a missing last delimiter is forgiven."""
    mark = b"--" + boundary
    spans: list[tuple[int, int]] = []
    opened = -1
    at = raw.find(mark, start, end)
    while at >= 0:
        line_end = raw.find(b"\n", at, end)
        line_end = end if line_end < 0 else line_end
        rest = raw[at + len(mark) : min(line_end, at + len(mark) + 80)].strip()
        if (at == start or raw[at - 1] == 10) and (not rest or rest.startswith(b"--")):
            if opened >= 0:
                spans.append((opened, max(opened, _before_break(raw, at))))
            opened = -1 if rest else min(line_end + 1, end)
            if rest or len(spans) > PARTS:
                break
        at = raw.find(mark, line_end, end)
    if opened >= 0:
        spans.append((opened, end))
    return spans


def _before_break(raw: bytes, at: int) -> int:
    at -= 1
    return at - 1 if at > 0 and raw[at - 1] == 13 else at


def _leaf(raw: bytes, part: _Part, content: Content, *, related: bool) -> None:
    disposition, details = parameters(part.head.first("content-disposition"))
    name = field_text(details.get("filename", "") or part.parameters.get("name", ""))
    kind = part.content_type
    if kind in _REPORTS:
        data = decoded(raw[part.start : min(part.end, part.start + REPORT_USED)], part.encoding)
        content.report.append(decode(data).replace("\r\n", "\n").strip())
    elif _is_body(kind, disposition, name, content):
        _add_body(raw, part, content)
    elif not _is_decoration(kind, disposition, part.head, related=related):
        method = part.parameters.get("method", "")
        shown = (
            f"{kind}; method={one_line(method).upper()[:20]}" if method and kind == "text/calendar" else kind
        )
        content.attachments.append(Attachment(name[:255], shown[:120]))


def _is_body(kind: str, disposition: str, name: str, content: Content) -> bool:
    if kind.startswith("multipart/"):
        return True
    if kind not in ("text/plain", "text/html") or disposition == "attachment":
        return False
    return not name or not content.units


def _is_decoration(kind: str, disposition: str, head: Head, *, related: bool) -> bool:
    if kind in _SIGNATURES:
        return True
    inline = disposition != "attachment" and kind.startswith("image/")
    return inline and (related or bool(head.first("content-id")))


def _add_body(raw: bytes, part: _Part, content: Content) -> None:
    used = sum(len(plain) + len(html) for plain, html in content.units)
    if used >= 2 * TEXT_USED:
        return
    html = part.content_type == "text/html"
    data = raw[part.start : min(part.end, part.start + encoded_size(part.encoding))]
    text = text_of(data, part.encoding, part.parameters.get("charset", ""), html=html)
    if part.parameters.get("format", "").lower() == "flowed" and not html:
        text = unflowed(text, part.parameters.get("delsp", "").lower() == "yes")
    content.units.append(("", text) if html else (text, ""))
