"""Whether the client is unhappy with what they got, or did not get."""

from collections.abc import Sequence

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import speaks_to_reader
from fupmail.understand.answers.trouble import still, trouble
from fupmail.understand.answers.vocabulary import bystanders, deeds, grief, scenes
from fupmail.understand.phrases import Phrasebook, Read

ANGER = Phrasebook(grief.ANGER + deeds.ANGER)
FAULT = Phrasebook(grief.FAULT + scenes.FAULT)
SILENCE = Phrasebook(grief.SILENCE + scenes.SILENCE)
DEMAND = Phrasebook(grief.DEMAND + scenes.DEMAND)
SARCASM = Phrasebook(grief.SARCASM + scenes.SARCASM)
CONTENT = Phrasebook(grief.CONTENT)
THIRD = Phrasebook(bystanders.THIRD)


def complaint(sentences: Sequence[Read]) -> Read | None:
    """The sentence of a complaint, or None: one of anger, two signs of it, or trouble that is the reader's.

    Complains: "Still leaking. Not happy." Does not: "no complaints, the fitters were perfect".
    """
    weight, first = 0, None
    for sentence in sentences:
        if THIRD in sentence:
            continue
        if _settled(sentence):
            weight -= 2
            continue
        worth = _worth(sentence)
        if worth and (first is None or DEMAND in first):
            first = sentence
        weight += worth
    return first if weight >= 2 + len(sentences) // SPREAD else trouble(sentences, (FAULT, SILENCE))


def _settled(sentence: Read) -> bool:
    good = CONTENT in sentence and not still(sentence) and _SAID.isdisjoint(sentence.sentence.vocabulary)
    return good or tongues.CONTENT in sentence


def _worth(sentence: Read) -> int:
    """How much a sentence complains: two are enough in a short mail."""
    if not sentence.found:
        return 0
    worth = 2 * (tongues.ANGER in sentence)
    worth += len(sentence.hits(tongues.FAULT)) + len(sentence.hits(tongues.SILENCE))
    worth += bool(worth) and any(book in sentence for book in (tongues.DEMAND, tongues.LASTS, tongues.YOURS))
    english = 2 * (ANGER in sentence) + sum(book in sentence for book in (FAULT, SILENCE, DEMAND, SARCASM))
    conditional = " if " in sentence.words and ANGER not in sentence
    return max(worth, english) if english and not conditional and speaks_to_reader(sentence, TERSE) else worth


TERSE = 30  # words; a list of faults needs no "you"
SPREAD = 8  # sentences; in a long mail a few hard words are no complaint yet

# "Your engineer said it was fixed" is no good news.
_SAID = frozenset(["said", "says", "told", "promised", "claimed", "claims", "swore", "insisted"])
