"""Whether a mail that the user sent carries a proposal: as a file, behind a link, or in its own words."""

import re
from collections.abc import Sequence

from fupmail.model.mailbox import Attachment
from fupmail.understand.phrases import Read, Shelf
from fupmail.understand.proposal_words import (
    AMOUNT,
    FILE_NAME,
    FOLDERS,
    HANDS_OVER,
    LINK,
    MONEY,
    NOT_MONEY,
    NOT_SENT_NOW,
    NOUN,
    OTHER_FILE_NAME,
    PRICED_FILE,
    PRICES_WORK,
    PROPOSERS,
)
from fupmail.understand.sentences import sentences_of

MOST_SENTENCES = 25  # an offer in a mail's own words is shorter; longer ones are news and minutes
SHELF = Shelf(HANDS_OVER, PRICED_FILE, PRICES_WORK, NOT_SENT_NOW)


def proposal_quote(subject: str, text: str, attachments: Sequence[Attachment]) -> str:
    """The words with which a sent mail hands over a proposal, or the file's name; empty when there is none.

    Is one: "here is the estimate for the hall" with a file, "can do 80ft cedar for 3,950 all in". Is none:
    an invoice, an offer of a job, "did you get my proposal?", "I'll send the proposal tomorrow".
    """
    sentences = SHELF.read_all(sentences_of(text))
    title = SHELF.read_all(sentences_of(subject))
    if any(NOT_SENT_NOW in sentence for sentence in (*title, *sentences)):
        return ""
    return (
        _in_file(sentences, attachments)
        or _behind_link(sentences, title, text)
        or _handed_over(sentences, bool(attachments))
        or _written_out(sentences)
    )


def _in_file(sentences: Sequence[Read], attachments: Sequence[Attachment]) -> str:
    names = [re.sub(r"[_\-.]+", " ", attachment.name) for attachment in attachments]
    if any(OTHER_FILE_NAME.search(name) for name in names):
        return ""
    named = next((a.name for a, name in zip(attachments, names, strict=True) if FILE_NAME.search(name)), "")
    handed = _handed_over(sentences, bool(attachments))
    return handed or named if named else ""


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
    return _about([s for s in near if HANDS_OVER in s or PRICED_FILE in s])


def _about(sentences: Sequence[Read]) -> str:
    """The first sentence that speaks of a proposal or of what things cost."""
    return next((s.text for s in sentences if NOUNS & s.sentence.vocabulary or PRICED_FILE in s), "")


def _handed_over(sentences: Sequence[Read], has_file: bool) -> str:
    """The sentence that says "attached is our quote"; one that only names a price needs a file."""
    if not has_file:
        return ""
    for book in (HANDS_OVER, PRICED_FILE):
        found = next((s.text for s in sentences if book in s), "")
        if found:
            return found
    return ""


def _written_out(sentences: Sequence[Read]) -> str:
    """The first sentence with a price, where the mail says what is done for it."""
    if len(sentences) > MOST_SENTENCES:
        return ""
    priced = [s for s in sentences if AMOUNT.search(_sums(s))]
    works = [s for s in priced if PRICES_WORK in s and (MONEY.search(s.text) or len(sentences) <= SHORT)]
    sums = sum(
        len(AMOUNT.findall(_sums(s))) for s in priced if MONEY.search(s.text) or len(sentences) <= SHORT
    )
    return priced[0].text if works or sums >= SEVERAL else ""


def _sums(sentence: Read) -> str:
    """The sentence without the numbers that are none of money."""
    return NOT_MONEY.sub(" ", sentence.text)


NOUNS = frozenset(NOUN.split("|"))
SHORT = 8  # sentences; in a longer mail only numbers with a currency are prices
SEVERAL = 3  # prices make a price list
