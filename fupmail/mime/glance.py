"""A glance at a mail that cannot be read: whom its head names, so that nothing is drafted past it."""

import re

GLANCED_AT = 64 * 1024
PEOPLE_FIELD = re.compile(rb"^(?:from|sender|reply-to|to|cc):(.{0,2000})", re.IGNORECASE | re.MULTILINE)
ADDRESS = re.compile(rb"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")


def people_named(raw: bytes) -> tuple[str, ...]:
    """The addresses on the sender's and recipients' lines, lower-cased, each once."""
    head = re.split(rb"\r?\n\r?\n", raw[:GLANCED_AT], maxsplit=1)[0]
    found = (match for line in PEOPLE_FIELD.findall(head) for match in ADDRESS.findall(line))
    return tuple(dict.fromkeys(address.decode("ascii").lower() for address in found))
