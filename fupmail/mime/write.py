"""Writes a draft as raw mail in which nothing but the draft's own fields can appear.

Names and subjects come from strangers' mail. They are cleaned, encoded, and then the finished bytes
are read back: a field too many, another recipient or other words refuse the draft.
"""

import base64
import binascii
import hashlib
import re
from email.parser import BytesHeaderParser
from email.utils import format_datetime

from fupmail.errors import Refused
from fupmail.mime.read import UnreadableMessage, read_message
from fupmail.mime.words import body_text, one_line
from fupmail.model.mailbox import Address, Message
from fupmail.model.plan import Draft

KEY_FIELD = "X-Fupmail-Key"
MARK_FIELD = "X-Fupmail-Mark-"
LINE = 76
WORD_BYTES = 45
SUBJECT = 900

_EMAIL = re.compile(r"[!-;=?A-Z\[\]^-~]{1,64}@[A-Za-z0-9\[\]:.-]{1,255}")
_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_MARK_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,40}")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


def draft_bytes(draft: Draft) -> bytes:
    """The draft as RFC 5322 bytes: plain text and HTML, thread fields, key and marks, `X-Unsent`.

    A malformed id of the client's mail is left out of the thread fields. `Refused` when an address,
    the Message-ID or a mark cannot stand in a header, or when the finished bytes do not read back as
    this very draft.
    """
    fields = _fields(draft)
    boundary = _boundary(draft)
    fields.append(("Content-Type", f'multipart/alternative; boundary="{boundary}"'))
    head = "".join(f"{name}: {value}\r\n" for name, value in fields).encode("ascii")
    parts = (_part(boundary, "plain", draft.text), _part(boundary, "html", draft.html))
    raw = b"\r\n".join((head, *parts, f"--{boundary}--\r\n".encode("ascii")))
    _check(raw, draft, [name for name, _ in fields])
    return raw


def key_of(message: Message) -> str | None:
    """The key that a draft of fupmail's carries; None on any other mail."""
    key = message.header(KEY_FIELD.lower())
    return key if re.fullmatch(r"[0-9a-f]{40}", key) else None


def marks_of(message: Message) -> dict[str, str]:
    """The marks that a draft of fupmail's carries."""
    prefix = MARK_FIELD.lower()
    return {name[len(prefix) :]: value for name, value in message.headers if name.startswith(prefix)}


def _fields(draft: Draft) -> list[tuple[str, str]]:
    fields = [
        ("MIME-Version", "1.0"),
        ("X-Unsent", "1"),
        ("From", _mailbox(draft.sender)),
        ("To", ",\r\n ".join(map(_mailbox, draft.to))),
        ("Cc", ",\r\n ".join(map(_mailbox, draft.cc))),
        ("Subject", _text(one_line(draft.subject)[:SUBJECT], len("Subject: "))),
        ("Date", format_datetime(draft.date)),
        ("Message-ID", _identifier(draft.message_id)),
        ("In-Reply-To", draft.in_reply_to if _ID.fullmatch(draft.in_reply_to) else ""),
        ("References", "\r\n ".join(filter(_ID.fullmatch, draft.references))),
        (KEY_FIELD, _text(draft.key, 0)),
    ]
    fields += [(_mark_field(name), _text(one_line(value), 60)) for name, value in draft.marks.items()]
    return [(name, value) for name, value in fields if value]


def _mark_field(name: str) -> str:
    if not _MARK_NAME.fullmatch(name):
        raise Refused(f"The mark {name!r} cannot stand in a header.")
    return MARK_FIELD + name


def _identifier(message_id: str) -> str:
    if not _ID.fullmatch(message_id):
        raise Refused(f"{message_id!r} is no Message-ID.")
    return message_id


def _mailbox(address: Address) -> str:
    if not _EMAIL.fullmatch(address.email) or '"' in address.email:
        raise Refused(f"{address.email!r} is no address that a draft can be written to.")
    name = one_line(address.name)[:120]
    if not name:
        return address.email
    return f"{_phrase(name)} <{address.email}>"


def _phrase(name: str) -> str:
    name = name.replace("=?", "= ?")
    if not name.isascii():
        return _encoded(name)
    if _ATOMS.fullmatch(name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _text(text: str, used: int) -> str:
    text = text.replace("=?", "= ?")
    if not text.isascii():
        return _encoded(text)
    lines, room = [""], LINE - used
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= room:
            lines.append("")
            room = LINE
        lines[-1] += f" {word}" if lines[-1] else word
    return "\r\n ".join(lines)


def _encoded(text: str) -> str:
    words, chunk = [], b""
    for character in text:
        data = character.encode("utf-8", "replace")
        if len(chunk) + len(data) > WORD_BYTES:
            words.append(chunk)
            chunk = b""
        chunk += data
    return "\r\n ".join(f"=?utf-8?b?{base64.b64encode(word).decode('ascii')}?=" for word in [*words, chunk])


def _boundary(draft: Draft) -> str:
    digest = hashlib.sha256("\x1f".join((draft.key, draft.text, draft.html)).encode("utf-8", "replace"))
    return f"=_fupmail_{digest.hexdigest()[:24]}"


def _part(boundary: str, subtype: str, text: str) -> bytes:
    body = binascii.b2a_qp(body_text(text).encode("utf-8", "replace"), istext=True)
    head = (
        f"--{boundary}\r\nContent-Type: text/{subtype}; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode("ascii") + body.replace(b"\n", b"\r\n").rstrip(b"\r\n") + b"\r\n"


def _check(raw: bytes, draft: Draft, names: list[str]) -> None:
    """Refuses bytes in which two readers, ours and the standard library's, find anything but the draft."""
    try:
        read = read_message(raw, id="own")
    except UnreadableMessage as error:
        raise Refused(f"The draft could not be written: {error.reason}.") from error
    wanted = [name.lower() for name in names]
    if wanted != [name for name, _ in read.headers] or wanted != [
        name.lower() for name, _ in BytesHeaderParser().parsebytes(raw).items()
    ]:
        raise Refused("The draft could not be written: a header field appeared that is not its own.")
    emails = [tuple(address.email for address in side) for side in (read.to, read.cc)]
    if emails != [_emails(draft.to), _emails(draft.cc)] or not read.sender:
        raise Refused("The draft could not be written: its recipients read back as others.")
    if read.text.split() != body_text(draft.text).split():
        raise Refused("The draft could not be written: its words read back as others.")


def _emails(side: tuple[Address, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.email.lower() for address in side))
