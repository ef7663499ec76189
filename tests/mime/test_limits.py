"""No mail, however it is made, stops a run or takes its time (S26, S29, S30; the attacks measured)."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fupmail.mime.read import RAW, UnreadableMessage, read_message
from fupmail.model.mailbox import Message

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"
FROM = b"From: jane@acme.example\n"


def read(raw: bytes) -> Message | str:
    """The message, or the reason why there is none."""
    try:
        return read_message(raw, id="1")
    except UnreadableMessage as error:
        return error.reason


def nested(depth: int) -> bytes:
    head, foot = [FROM], []
    for level in range(depth):
        head.append(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level))
        foot.append(b"\n--b%d--\n" % level)
    return b"".join([*head, b"Content-Type: text/plain\n\nHello", *reversed(foot)])


def many_parts(parts: int) -> bytes:
    return FROM + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * parts + b"--b--\n"


def test_twenty_levels_are_read_and_twenty_one_are_not() -> None:
    message = read(nested(20))
    assert isinstance(message, Message)
    assert message.text == "Hello"
    assert read(nested(21)) == "its parts are nested more than 20 deep"


def test_two_hundred_parts_are_read_and_more_are_not() -> None:
    assert isinstance(read(many_parts(199)), Message)
    assert read(many_parts(200)) == "it has more than 200 parts"


def test_a_header_block_ends_at_sixty_four_kilobytes() -> None:
    fits = FROM + b"X-Pad: " + b"x" * 60_000 + b"\n\nHello"
    assert isinstance(read(fits), Message)
    assert read(FROM + b"X-Pad: " + b"x" * 70_000 + b"\n\nHello") == "its header block is larger than 64 KiB"


def test_a_mail_ends_at_twenty_five_megabytes() -> None:
    assert read(FROM + b"\n" + b"x" * RAW) == "it is larger than 25 MiB"


def test_of_a_long_field_two_kilobytes_and_of_a_long_body_a_quarter_megabyte_are_used() -> None:
    message = read(FROM + b"Subject: " + b"x" * 50_000 + b"\n\n" + b"word " * 100_000)
    assert isinstance(message, Message)
    assert len(message.subject) == 2 * 1024
    assert len(message.text) == 256 * 1024


def test_a_thousand_recipients_are_more_than_are_used_but_the_first_hundreds_are_there() -> None:
    people = ", ".join(f"person{number}@acme.example" for number in range(1000))
    message = read(FROM + b"To: " + people.encode() + b"\n\nHello")
    assert isinstance(message, Message)
    assert len(message.to) > 500


ATTACKS: dict[str, Callable[[int], bytes]] = {
    "nested multiparts": lambda n: nested(n // 60),
    "messages in messages": lambda n: FROM + b"Content-Type: message/rfc822\n\n" * n + b"x",
    "tiny parts": many_parts,
    "subject of one word": lambda n: FROM + b"Subject: " + b"x" * n + b"\n\nx",
    "encoded words": lambda n: FROM + b"Subject: " + b"=?utf-8?q?a?= " * (n // 14) + b"\n\nx",
    "unfinished encoded words": lambda n: FROM + b"Subject: " + b"=?a?q?" * (n // 6) + b"\n\nx",
    "open brackets": lambda n: FROM + b"To: " + b"(" * n + b"\n\nx",
    "open angles": lambda n: FROM + b"To: " + b"<" * n + b"\n\nx",
    "open quotes": lambda n: FROM + b"To: " + b'"\\' * (n // 2) + b"\n\nx",
    "commas": lambda n: FROM + b"To: " + b"," * n + b"\n\nx",
    "colons": lambda n: FROM + b":" * n + b"\n\nx",
    "folds": lambda n: FROM + b"Subject: x" + b"\n x" * (n // 3) + b"\n\nx",
    "fields": lambda n: FROM + b"A: b\n" * (n // 5) + b"\nx",
    "one line": lambda n: b"x" * n,
    "one line after a field": lambda n: FROM + b"\n" + b"x" * n,
    "flowed": lambda n: FROM + b"Content-Type: text/plain; format=flowed\n\n" + b"x \n" * (n // 3),
    "flowed quotes": lambda n: FROM + b"Content-Type: text/plain; format=flowed\n\n" + b">" * n,
    "parameters": lambda n: FROM + b"Content-Type: text/plain" + b"; a=b" * (n // 5) + b"\n\nx",
    "open parameter": lambda n: FROM + b'Content-Type: text/plain; a="' + b'\\"' * (n // 2) + b"\n\nx",
    "near boundaries": lambda n: (
        FROM + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\n" + b"--bx\n" * (n // 5)
    ),
    "base64 junk": lambda n: FROM + b"Content-Transfer-Encoding: base64\n\n" + b"=A-" * (n // 3),
    "quoted-printable junk": lambda n: FROM + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"==" * n,
    "references": lambda n: FROM + b"References: " + b"<a@b>" * (n // 5) + b"\n\nx",
    "open references": lambda n: FROM + b"References: " + b"<" * n + b"\n\nx",
    "received": lambda n: FROM + b"Received: ;" + b";" * n + b"\n\nx",
    "date": lambda n: FROM + b"Date: " + b"1 " * (n // 2) + b"\n\nx",
    "meta": lambda n: FROM + b"Content-Type: text/html\n\n\xff" + b"<meta " * (n // 6),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_twice_the_attack_takes_about_twice_the_time(attack: str) -> None:
    small, large = (ATTACKS[attack](size) for size in (30_000, 240_000))
    for patience in range(5):
        times = []
        for raw in (small, large):
            start = time.process_time()
            read(raw)
            times.append(time.process_time() - start)
        if times[1] < 0.05 or times[1] < times[0] * 8 * 2.5:
            return
        time.sleep(0.05 * patience)
    pytest.fail(f"{attack}: {times[0]:.3f} s became {times[1]:.3f} s for eight times the size")


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="../shared/data/hostile is not here")
def test_every_mail_of_the_hostile_set_is_read_or_has_its_reason() -> None:
    files = sorted(HOSTILE.glob("*.eml"))
    results = [read(path.read_bytes()) for path in files]
    assert len(files) > 100
    assert sum(isinstance(result, Message) for result in results) >= len(files) - 2


@given(st.binary(max_size=400))
def test_any_bytes_are_a_message_or_a_reason(raw: bytes) -> None:
    assert read(raw)


SEEDS = [
    nested(3),
    FROM + "Subject: =?utf-8?b?R3LDvMOfZQ==?=\nDate: Tue, 10 Mar 2026 09:30:00 +0100\n\nGrüße".encode(),
    FROM + b"Content-Type: text/html; charset=utf-16\nContent-Transfer-Encoding: base64\n\nPABwAD4A",
    FROM + b"Content-Type: multipart/alternative; boundary=\"b\"; x*0*=utf-8''%20\n\n--b\n\nx\n--b--",
]


@pytest.mark.parametrize("seed", range(8))
def test_damaged_mails_are_messages_or_reasons(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(250):
        raw = bytearray(chance.choice(SEEDS))
        for _ in range(chance.randint(1, 12)):
            at = chance.randrange(len(raw))
            match chance.randrange(4):
                case 0:
                    raw[at] = chance.randrange(256)
                case 1:
                    del raw[at : at + chance.randint(1, 9)]
                case 2:
                    raw[at:at] = raw[at : at + chance.randint(1, 30)]
                case _:
                    raw[at:at] = chance.choice(
                        [b"\r", b"\n\n", b"=?", b'"', b"\x00", b"charset=utf-7;", b"--b"]
                    )
            if not raw:
                break
        result = read(bytes(raw))
        if isinstance(result, Message):
            assert result.text.encode("utf-8") is not None
            assert all("\n" not in value for _, value in result.headers)
