"""A message as `threads.get` tells it, put together again as raw mail, so that one parser reads all.

A thread can be had whole for the price of two messages, but never raw: each message comes as a tree of
parts whose text is decoded to UTF-8 under its old charset label, and whose files are left behind.
"""

import base64
import re
from email.message import Message as Part
from typing import Any

from fupmail.backends.google.pages import Json

DEEPEST = 20
_LINE_BREAKS = re.compile(r"[\r\n\0]+")


def raw_mail(payload: Json) -> bytes | None:
    """The raw mail of this tree, files empty; None when a text was left out of it, or it is a report.

    Reports (bounces, receipts) carry what matters in parts that the tree may leave out.
    """
    if payload.get("mimeType") == "multipart/report":
        return None
    try:
        return b"".join(_part(payload, DEEPEST))
    except _LeftOut:
        return None


def decode(data: str) -> bytes:
    """What base64url stands for, with or without its padding."""
    return base64.urlsafe_b64decode(data + "=" * (-len(data) % 4))


class _LeftOut(Exception):
    pass


def _part(part: Json, depth: int) -> list[bytes]:
    if depth == 0:
        raise _LeftOut
    fields = [(field["name"], _LINE_BREAKS.sub(" ", field["value"])) for field in part.get("headers") or ()]
    kind = part.get("mimeType") or "text/plain"
    if kind.startswith("multipart/"):
        return _multipart(part, fields, depth)
    if kind.startswith("text/") and not part.get("filename"):
        return _text(part, fields, kind)
    return [_head(fields), b"\r\n"]


def _multipart(part: Json, fields: list[tuple[str, str]], depth: int) -> list[bytes]:
    boundary = _declared(fields, "boundary") or f"=_again_{depth}"
    if not _declared(fields, "boundary"):
        fields = _without(fields, "content-type")
        fields.append(("Content-Type", f'{part["mimeType"]}; boundary="{boundary}"'))
    edge = boundary.encode("utf-8", "replace")
    inner = [[b"--", edge, b"\r\n", *_part(child, depth - 1), b"\r\n"] for child in part.get("parts") or ()]
    return [_head(fields), *(piece for pieces in inner for piece in pieces), b"--", edge, b"--\r\n"]


def _text(part: Json, fields: list[tuple[str, str]], kind: str) -> list[bytes]:
    body: dict[str, Any] = part.get("body") or {}
    if body.get("attachmentId") and not body.get("data"):
        raise _LeftOut
    data = decode(body.get("data") or "")
    charset = "utf-8" if _is_utf8(data) else _declared(fields, "charset") or "latin-1"
    kept = _without(fields, "content-type", "content-transfer-encoding")
    kept += [("Content-Type", f"{kind}; charset={charset}"), ("Content-Transfer-Encoding", "base64")]
    return [_head(kept), base64.encodebytes(data)]


def _head(fields: list[tuple[str, str]]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in fields).encode("utf-8", "replace") + b"\r\n"


def _without(fields: list[tuple[str, str]], *names: str) -> list[tuple[str, str]]:
    return [(name, value) for name, value in fields if name.lower() not in names]


def _declared(fields: list[tuple[str, str]], parameter: str) -> str:
    part = Part()
    for name, value in fields:
        if name.lower() == "content-type":
            part["Content-Type"] = value
            return str(part.get_param(parameter, ""))
    return ""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
