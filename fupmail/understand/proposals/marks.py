"""By what a mail may be known that hands over a proposal: its words, subject, files, links and sums."""

import re
from collections.abc import Iterator, Sequence

from fupmail.model.mailbox import Attachment
from fupmail.understand.proposals.words import AMOUNT, LINK, NOT_MONEY
from fupmail.understand.sentences import sentences_of
from fupmail.understand.weights import terms_of

MOST_SUMS = 3
_DIGIT = re.compile(r"\d")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAME_WORD = re.compile(r"[a-z]+")
_EVERY_LINK = frozenset(["http", "https", "www", "com"])


def marks_of(subject: str, text: str, attachments: Sequence[Attachment]) -> frozenset[str]:
    """The words of the text, one by one and two in a row, with a nine for each digit, and marks of the rest.

    "subject: roof", "file: quote", "file: .pdf", "link: drive", "sums: 2"; "file: none" where there is none.
    """
    words = {_DIGIT.sub("9", term) for term in terms_of(sentences_of(text))}
    return frozenset(
        {*words, *_of_subject(subject), *_of_files(attachments), *_of_links(text), *_of_sums(text)}
    )


def _of_subject(subject: str) -> Iterator[str]:
    for sentence in sentences_of(subject):
        yield from (f"subject: {_DIGIT.sub('9', word)}" for word in sentence.vocabulary)


def _of_files(attachments: Sequence[Attachment]) -> Iterator[str]:
    if not attachments:
        yield "file: none"
    for file in attachments:
        stem, _, extension = file.name.rpartition(".")
        yield f"file: .{extension.lower()}"
        yield from (f"file: {word}" for word in _NAME_WORD.findall(_CAMEL.sub(" ", stem).lower()))


def _of_links(text: str) -> Iterator[str]:
    links = LINK.findall(text)
    if not links:
        yield "link: none"
    for link in links:
        yield from (f"link: {word}" for word in _NAME_WORD.findall(link.lower()) if word not in _EVERY_LINK)


def _of_sums(text: str) -> Iterator[str]:
    sums = len(AMOUNT.findall(NOT_MONEY.sub(" ", text)))
    yield f"sums: {min(sums, MOST_SUMS)}"
    yield f"length: {len(text.split()).bit_length()}"
