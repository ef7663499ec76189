"""Address fields, read strictly: what could be read two ways is no address.

A sender is believed only when the message has one From field with one address in it; tricks that
make two readers see two senders (CVE-2023-27043 and its kind) thus end as "cannot be told".
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from fupmail.mime.words import decode_words, one_line
from fupmail.model.mailbox import Address

REMEMBERED = 300
_SPECIAL = re.compile(r"[\"\\<>();:?]")
_PLAIN = re.compile(r"[A-Za-z0-9_.+%&=/-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,10}")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[,;:<>()]|\\.|[^",;:<>()\\]+|.', re.S)
_WORD = re.compile(r"=\?[\w.:+-]{1,40}(?:\*[\w-]{0,20})?\?[bqBQ]\?[^?]*\?=(?:\s+(?==\?))?")
_LOCAL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}|\"[^\"\\\s@<>]{1,62}\"")
_DOMAIN = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,20}\.?|\[[0-9A-Fa-f:.]{2,45}\]")
_MARK = re.compile("\ue000(\\d+)\ue001")


@dataclass(slots=True)
class _Element:
    words: list[str] = field(default_factory=list)
    angle: list[str] | None = None
    comment: list[str] = field(default_factory=list)
    broken: bool = False


@dataclass(frozen=True, slots=True)
class AddressList:
    """The addresses of a field; `doubtful` when anything in it could be read another way."""

    addresses: tuple[Address, ...] = ()
    doubtful: bool = False


def sender(values: Sequence[str]) -> Address | None:
    """The one address of the one From field; None when there are more, or it is doubtful."""
    if len(values) != 1:
        return None
    found = read_addresses(values[0])
    return found.addresses[0] if len(found.addresses) == 1 and not found.doubtful else None


def recipients(values: Sequence[str]) -> tuple[Address, ...]:
    """The addresses of these fields, each once; what is doubtful is left out."""
    found: dict[str, Address] = {}
    for value in values:
        for address in read_addresses(value).addresses:
            found.setdefault(address.email, address)
    return tuple(found.values())


def read_addresses(value: str) -> AddressList:
    """The addresses of one field, in order, lower-cased, names decoded."""
    if _PLAIN.fullmatch(value):
        return AddressList((Address(value.lower()),))
    return _remembered(value) if len(value) <= REMEMBERED else _read(value)


def _read(value: str) -> AddressList:
    if not _SPECIAL.search(value):
        plain = [part.strip() for part in value.split(",")]
        if all(map(_PLAIN.fullmatch, plain)):
            return AddressList(tuple(Address(email.lower()) for email in plain))
    pieces: list[str] = []
    value = value.replace("\ue000", "").replace("\ue001", "")
    if "=?" in value:
        value = _WORD.sub(lambda word: _mark(pieces, word[0]), value)
    elements, grouped = _elements(value)
    return _list(elements, grouped, pieces)


_remembered = lru_cache(maxsize=2048)(_read)  # a mailbox names the same few people again and again


def _mark(pieces: list[str], word: str) -> str:
    pieces.append(word)
    return f"\ue000{len(pieces) - 1}\ue001"


def _elements(value: str) -> tuple[list[_Element], bool]:
    elements, depth, in_angle, grouped = [_Element()], 0, False, False
    for piece in _TOKEN.findall(value):
        now = elements[-1]
        if depth:
            depth += (piece == "(") - (piece == ")")
            now.comment.append(piece if depth else "")
        elif piece == "(":
            depth = 1
        elif in_angle:
            in_angle = piece != ">"
            now.broken |= piece == "<"
            if in_angle and now.angle is not None:
                now.angle.append(piece)
        elif piece == "<":
            in_angle, now.broken = True, now.broken or now.angle is not None
            now.angle = []
        elif piece in (",", ";"):
            elements.append(_Element())
        elif piece == ":":
            now.words, grouped = [], True
        else:
            _add_word(now, piece)
    elements[-1].broken |= depth > 0 or in_angle
    return elements, grouped


def _add_word(element: _Element, piece: str) -> None:
    stray = piece in (")", ">", '"') or piece[0] == "\\"
    element.broken |= stray or (element.angle is not None and not piece.isspace())
    element.words.append(piece)


def _list(elements: list[_Element], grouped: bool, pieces: list[str]) -> AddressList:
    found: list[Address] = []
    doubtful, before = grouped, ""
    for element in elements:
        words = "".join(element.words).strip()
        at_hand = "".join(element.angle).strip() if element.angle is not None else words
        email = "" if element.broken else _email(at_hand)
        if email:
            name = words if element.angle is not None else "".join(element.comment)
            found.append(Address(email, _name(f"{before}, {name}" if before else name, pieces)))
            before = ""
        elif words and "@" not in words and element.angle is None and not element.broken:
            before = words if not before else f"{before}, {words}"
        else:
            doubtful = doubtful or bool(words or element.angle is not None or element.broken)
    return AddressList(tuple(found), doubtful or bool(before))


def _email(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == "'":
        text = text[1:-1]
    local, _, domain = text.rpartition("@")
    if not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        return ""
    domain = _ascii_domain(domain.rstrip(".").lower()) if not domain.isascii() else domain.rstrip(".").lower()
    return f"{unicodedata.normalize('NFC', local).lower()}@{domain}" if domain else ""


def _ascii_domain(domain: str) -> str:
    """The domain with `xn--` labels; empty where its letters pretend to be plain ones (full width)."""
    if domain.isascii():
        return ""
    labels = []
    for label in unicodedata.normalize("NFC", domain).split("."):
        if not label.isascii() and unicodedata.normalize("NFKC", label).isascii():
            return ""
        labels.append(label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii"))
    return ".".join(labels)


def _name(text: str, pieces: list[str]) -> str:
    if pieces:
        text = _MARK.sub(lambda mark: pieces[int(mark[1])] if int(mark[1]) < len(pieces) else "", text)
    text = decode_words(text.strip())
    if '"' in text:
        text = re.sub(r'"((?:[^"\\]|\\.)*)"', lambda quoted: re.sub(r"\\(.)", r"\1", quoted[1]), text)
    name = one_line(text)
    return name[1:-1].strip() if len(name) > 1 and name[0] == name[-1] == "'" else name
