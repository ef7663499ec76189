"""What phrases, file names and links find of a proposal in a sent mail."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from fupmail.model.mailbox import Attachment
from fupmail.understand.phrases import Read, Shelf
from fupmail.understand.proposals.phrases import DECIDE, HANDS_OVER, NOT_SENT_NOW, PRICED_FILE, PRICES_WORK
from fupmail.understand.proposals.words import (
    AMOUNT,
    DOCUMENTS,
    FILE_NAME,
    FOLDERS,
    HANDING,
    LINK,
    MONEY,
    NOT_MONEY,
    NOUN,
    OTHER_FILE_NAME,
    OTHER_PRICE,
    PROPOSERS,
    RENEWALS,
    SHOWING,
    WEAK_FILE_NAME,
    WEAK_NOUNS,
)
from fupmail.understand.sentences import sentences_of

MOST_SENTENCES = 25  # an offer in a mail's own words is shorter; longer ones are news and minutes
SHELF = Shelf(HANDS_OVER, PRICED_FILE, PRICES_WORK, DECIDE, NOT_SENT_NOW)


class Found(NamedTuple):
    """The words with which a mail hands over a proposal, or the file's name; empty where none are known.

    `sure`: a file is named after one, and a sentence hands it over.
    """

    quote: str = ""
    sure: bool = False


def find_proposal(subject: str, text: str, attachments: Sequence[Attachment]) -> Found:
    """What is found in a mail with this subject, visible text and files."""
    sentences = SHELF.read_all(sentences_of(text))
    title = SHELF.read_all(sentences_of(subject))
    if any(NOT_SENT_NOW in sentence for sentence in (*title, *sentences)):
        return Found()
    if _FORWARDED.match(subject) and not _OURS.search(text):
        return Found()
    handed = _handed_over(sentences, title, attachments)
    if named := _named(attachments):
        sure = any(HANDS_OVER in sentence and sentence.text == handed for sentence in sentences)
        return Found(handed or named, sure)
    return Found(_behind_link(sentences, title, text) or handed or _written_out(sentences))


def _named(attachments: Sequence[Attachment]) -> str:
    """The name of a file named after a proposal, where none beside it is named after something else."""
    if any(OTHER_FILE_NAME.search(_words_of(file)) for file in attachments):
        return ""
    return next((file.name for file in attachments if FILE_NAME.search(_words_of(file))), "")


def _words_of(file: Attachment) -> str:
    return re.sub(r"[_\-.]+", " ", file.name)


def _behind_link(sentences: Sequence[Read], title: Sequence[Read], text: str) -> str:
    """The sentence about a proposal that stands with a link, or the link itself where only proposals live."""
    links = LINK.findall(text)
    linked = next((s.text for s in sentences if "http" in s.text), "")
    if not linked:
        return ""
    if any(PROPOSERS.search(link) for link in links):
        return _about(sentences) or linked
    if any(FOLDERS.search(link) for link in links):
        return _about(sentences) or (linked if _about(title) else "")
    near = [s for at, s in enumerate(sentences) if any("http" in s.text for s in sentences[at : at + 2])]
    told = _about([s for s in near if HANDS_OVER in s or PRICED_FILE in s])
    words = ((s.text, s.sentence.vocabulary) for s in near if "http" in s.text)
    return told or next((text for text, said in words if said & DOCUMENTS and said & SHOWING), "")


def _about(sentences: Sequence[Read]) -> str:
    """The first sentence that speaks of a proposal or of what things cost."""
    return next((s.text for s in sentences if NOUNS & s.sentence.vocabulary or PRICED_FILE in s), "")


def _handed_over(sentences: Sequence[Read], title: Sequence[Read], files: Sequence[Attachment]) -> str:
    """The sentence that says "attached is our quote"; one that only names a price needs a file."""
    names = [_words_of(file) for file in files]
    if not names or (any(map(OTHER_FILE_NAME.search, names)) and not any(map(FILE_NAME.search, names))):
        return ""
    weak = any(map(WEAK_FILE_NAME.search, names)) and not any(map(FILE_NAME.search, names))
    for book in (HANDS_OVER, PRICED_FILE):
        found = next((s.text for s in sentences if book in s and _tells(s, sentences, weak)), "")
        if found:
            return found
    words = [(s.text, s.sentence.vocabulary) for s in sentences]
    titled = any(DOCUMENTS & s.sentence.vocabulary for s in title)
    handed = (text for text, said in words if said & HANDING and (titled or said & DOCUMENTS))
    renewed = (text for text, said in words if said & RENEWALS and any(DECIDE in s for s in sentences))
    return next(handed, "") or next(renewed, "")


def _tells(sentence: Read, sentences: Sequence[Read], weak: bool) -> bool:
    """Whether it speaks of a proposal: "deck" and "pitch" need a price or a question beside them."""
    said = sentence.sentence.vocabulary
    if weak:
        return bool(said & DOCUMENTS)
    named = said & NOUNS
    return (
        not named
        or not named <= WEAK_NOUNS
        or any(DECIDE in s or PRICED_FILE in s or AMOUNT.search(_sums(s)) for s in sentences)
    )


def _written_out(sentences: Sequence[Read]) -> str:
    """The first sentence with a price, where the mail says what is done for it or asks for a decision."""
    if len(sentences) > MOST_SENTENCES:
        return ""
    short = len(sentences) <= SHORT
    priced = [
        s
        for s in sentences
        if AMOUNT.search(_sums(s)) and (short or MONEY.search(s.text)) and not OTHER_PRICE.search(s.text)
    ]
    if not priced:
        return ""
    sums = sum(len(AMOUNT.findall(_sums(s))) for s in priced)
    offered = any(PRICES_WORK in s or _EITHER.search(_sums(s)) or _BARE.fullmatch(s.text) for s in priced)
    asked = short and any(DECIDE in s for s in sentences)
    listed = sums >= SEVERAL and any(PRICES_WORK in s or MONEY.search(s.text) for s in sentences)
    return priced[0].text if offered or listed or asked else ""


def _sums(sentence: Read) -> str:
    """The sentence without the numbers that are none of money."""
    return NOT_MONEY.sub(" ", sentence.text)


NOUNS = frozenset(NOUN.split("|"))
_FORWARDED = re.compile(r"fwd?\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:our|my|your) ", re.IGNORECASE)
_EITHER = re.compile(
    rf"(?:{AMOUNT.pattern})[^.;?]{{0,60}}\bor\b[^.;?]{{0,60}}?(?:{AMOUNT.pattern})", re.IGNORECASE
)
_BARE = re.compile(rf"\W*(?=.{{0,9}}(?:{MONEY.pattern}))(?:{AMOUNT.pattern})[\s\w]{{0,12}}\W*", re.IGNORECASE)
SHORT = 8  # sentences; in a longer mail only numbers with a currency are prices
SEVERAL = 3  # prices make a price list
