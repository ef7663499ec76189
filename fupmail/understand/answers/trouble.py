"""Whether something went wrong that is the reader's doing, or lasts, though no hard word is said."""

from collections.abc import Sequence

from fupmail.understand.answers import tongues
from fupmail.understand.answers.guards import speaks_to_reader
from fupmail.understand.answers.question import ASKS_PLAINLY, REQUEST
from fupmail.understand.answers.vocabulary import bystanders
from fupmail.understand.answers.vocabulary import trouble as words
from fupmail.understand.phrases import Phrasebook, Read, Shelf
from fupmail.understand.sentences import word_set

TROUBLE, NUISANCE = Phrasebook(words.TROUBLE), Phrasebook(words.NUISANCE)
YOURS, LASTS = Phrasebook(words.YOURS + bystanders.YOURS), Phrasebook(words.LASTS)
RESOLVED, ANOTHERS = Phrasebook(words.RESOLVED), Phrasebook(words.ANOTHERS + bystanders.THIRD)

# Looked up only in the few mails where something is wrong.
GROUNDS = Shelf(YOURS, LASTS, RESOLVED, ANOTHERS)


def trouble(sentences: Sequence[Read], faults: tuple[Phrasebook, Phrasebook]) -> Read | None:
    """The sentence that says what is wrong, if it or one beside it says whose doing it is, or that it lasts.

    Is trouble: "the gate you fitted on Friday won't shut". Is none: "our old gate won't shut".
    """
    fault, silence = faults
    wrong = [at for at, sentence in enumerate(sentences) if _wrong(sentence, faults)]
    if len(wrong) <= len(sentences) // SPREAD:
        return None
    grounds = GROUNDS.read_all(sentence.sentence for sentence in sentences)
    if any(RESOLVED in ground and not still(ground) for ground in grounds):
        return None
    wrong = [at for at in wrong if ANOTHERS not in grounds[at]]
    curt = len(sentences) <= CURT and not any(each.asks or REQUEST in each for each in sentences)
    asked = any(each.asks and not _reproaches(each) for each in sentences)
    for at in wrong:
        said = sentences[at]
        if curt and _says_it_all(said):
            return said
        near = [ground for ground in grounds[max(at - 1, 0) : at + 2] if ANOTHERS not in ground]
        theirs = any(YOURS in ground for ground in near)
        if not theirs and (asked or len(sentences) > SHORT):
            continue
        plain = (
            TROUBLE in said
            or (silence in said and _in_vain(said))
            or (fault in said and YOURS in grounds[at])
        )
        weight = theirs + any(LASTS in ground for ground in near)
        weight += TROUBLE in said and (fault in said or NUISANCE in said)
        if weight > (not plain):
            return said
    return None


def still(sentence: Read) -> bool:
    """Whether good news is taken back: "thanks for the quick visit, but it still leaks"."""
    return any(word in sentence.words for word in (" but ", " still ", " again "))


def _wrong(sentence: Read, faults: tuple[Phrasebook, Phrasebook]) -> bool:
    if tongues.FAULT in sentence:
        return True
    if not any(book in sentence for book in (TROUBLE, NUISANCE, *faults)):
        return False
    asks = sentence.asks or ASKS_PLAINLY.match(sentence.words)
    return speaks_to_reader(sentence) and (not asks or _reproaches(sentence))


def _says_it_all(sentence: Read) -> bool:
    """Whether a curt mail says of a thing that it is broken; of the writer's own it may only tell."""
    broken = TROUBLE in sentence or tongues.FAULT in sentence
    return broken and _OWN.isdisjoint(sentence.sentence.vocabulary)


def _in_vain(sentence: Read) -> bool:
    return any(word in sentence.words for word in IN_VAIN)


def _reproaches(sentence: Read) -> bool:
    """Whether a question is one of reproach ("why is nobody here?") and not of interest."""
    return any(word in sentence.words for word in REPROACHES)


REPROACHES = (
    *(" why ", " where ", " nobody ", " no one ", " anyone ", " how long ", " what on earth "),
    *(" what is going on ", " what happened to ", " seriously "),
)
IN_VAIN = (" nobody ", " no one ", " none ", " nothing ", " times ", " twice ", " no reply ", " no answer ")
_OWN = word_set(
    "i we my our us me he she they his her their ich wir mein meine unser unsere je nous mon ma notre"
)
CURT = 3  # lines, greeting and name among them
SHORT = 5  # sentences; a longer mail complains to its reader only where it names what is the reader's
SPREAD = 8  # sentences; in a long mail a few hard words are no complaint yet
