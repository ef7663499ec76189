"""Header blocks: where one ends, and its fields, unfolded and bounded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from fupmail.mime.words import decode, decode_words, one_line

HEADER_BLOCK = 64 * 1024
FIELD_USED = 2 * 1024
LIST_USED = 16 * 1024  # addresses and references: a cut list would forget people
FIELDS_USED = 500

_END = re.compile(rb"\n\r?\n")
# A parameter that lost the white space before it still belongs to the field that ended in a semicolon.
_FIELD = re.compile(r"^([!-9;-~]{1,76})[ \t]*:[ \t]*(.*(?:\n[ \t].*|(?<=;)\n[\w*-]{1,40}=.*)*)", re.M)
_FOLD = re.compile(r"\n[ \t]*")
_PARAMETER = re.compile(r""";\s*([\w!#$&'*+.^`|~-]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)""", re.S)
_LISTS = frozenset({"from", "to", "cc", "reply-to", "references", "in-reply-to"})


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of a header block as they came, names lower-cased, and where the body starts."""

    fields: tuple[tuple[str, str], ...]
    body: int
    topmost: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "topmost", dict(reversed(self.fields)))

    def first(self, name: str) -> str:
        """The topmost field of this name, or an empty string."""
        return self.topmost.get(name, "")

    def all(self, name: str) -> list[str]:
        """All fields of this name, topmost first."""
        return [value for key, value in self.fields if key == name] if name in self.topmost else []


def read_head(raw: bytes, start: int, end: int) -> Head | None:
    """The header block that begins at `start`; None when it is larger than `HEADER_BLOCK`.

    A line that is no field is passed over among fields; after the last field it begins the body.
    """
    if raw.startswith((b"\n", b"\r\n"), start):
        return Head((), min(end, start + (1 if raw[start] == 10 else 2)))
    found = _END.search(raw, start, min(end, start + HEADER_BLOCK))
    if not found and end - start > HEADER_BLOCK:
        return None
    stop, body = (found.start(), found.end()) if found else (end, end)
    block = raw[start:stop].decode("latin-1")
    if "\r" in block:
        block = block.replace("\r\n", "\n").rstrip("\r").replace("\r", " ")
    fields, last = _fields(block)
    if block[last:].strip():
        body = start + _tail(raw[start:stop], block[last:])
    return Head(fields, body)


def _fields(block: str) -> tuple[tuple[tuple[str, str], ...], int]:
    fields: list[tuple[str, str]] = []
    last = 0
    ascii_only = block.isascii()
    for found in _FIELD.finditer(block):
        last = found.end()
        if len(fields) < FIELDS_USED:
            name, value = found.groups()
            name = name.lower()
            value = value[: LIST_USED if name in _LISTS else FIELD_USED]
            if not ascii_only and not value.isascii():
                value = decode(value.encode("latin-1"))
            fields.append((name, _FOLD.sub(" ", value).strip() if "\n" in value else value.strip()))
    return tuple(fields), last


def _tail(block: bytes, rest: str) -> int:
    lines = rest.lstrip("\n").count("\n") + 1
    at = len(block)
    for _ in range(lines):
        at = block.rfind(b"\n", 0, max(at, 0))
    return at + 1


def field_text(value: str) -> str:
    """A field's value decoded for people, on one line, at most `FIELD_USED` long."""
    plain = value.isascii() and value.isprintable() and "=?" not in value and "  " not in value
    if plain and len(value) <= FIELD_USED:
        return value.strip()
    return one_line(decode_words(value[:FIELD_USED]))


@lru_cache(maxsize=1024)
def parameters(value: str) -> tuple[str, Mapping[str, str]]:
    """The first word of a `Content-*` field, lower-cased, and its parameters, RFC 2231 undone."""
    word, semicolon, rest = value.partition(";")
    found: dict[str, str] = {}
    if semicolon:
        for name, text in _PARAMETER.findall(semicolon + rest):
            if text[:1] == '"' and len(text) > 1:
                text = re.sub(r"\\(.)", r"\1", text[1:-1])
            found.setdefault(name.lower(), text.strip())
    if any("*" in name for name in found):
        found = _continued(found)
    return word.strip().lower(), found


def _continued(found: dict[str, str]) -> dict[str, str]:
    plain = {name: text for name, text in found.items() if "*" not in name}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, text in found.items():
        base, star, number = name.partition("*")
        if (star and number.rstrip("*").isdigit()) or number in ("", "*"):
            order = int(number.rstrip("*")[:3] or 0)
            pieces.setdefault(base, []).append((order, name.endswith("*"), text))
    for base, parts in pieces.items():
        if any("*" in name and name.startswith(base) for name in found):
            plain[base] = _joined(sorted(parts)) or plain.get(base, "")
    return plain


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    charset, data = "", b""
    for position, (_, encoded, text) in enumerate(parts):
        if encoded and position == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        data += unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
    return decode(data, charset)
