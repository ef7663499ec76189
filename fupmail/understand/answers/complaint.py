"""Whether the client is unhappy with what they got, or did not get."""

from collections.abc import Sequence

from fupmail.understand.answers.guards import speaks_to_reader
from fupmail.understand.answers.question import REQUEST
from fupmail.understand.answers.tongues import said
from fupmail.understand.answers.vocabulary import grief, trouble
from fupmail.understand.phrases import Phrasebook, Read
from fupmail.understand.sentences import word_set

ANGER = Phrasebook(grief.ANGER)
FAULT = Phrasebook(grief.FAULT)
SILENCE = Phrasebook(grief.SILENCE)
DEMAND = Phrasebook(grief.DEMAND)
SARCASM = Phrasebook(grief.SARCASM)
CONTENT = Phrasebook(grief.CONTENT)
TROUBLE, NUISANCE = Phrasebook(trouble.TROUBLE), Phrasebook(trouble.NUISANCE)
YOURS, LASTS = Phrasebook(trouble.YOURS), Phrasebook(trouble.LASTS)
RESOLVED, ANOTHERS = Phrasebook(trouble.RESOLVED), Phrasebook(trouble.ANOTHERS)


def complaint(sentences: Sequence[Read]) -> Read | None:
    """The sentence of a complaint, or None: one of anger, two signs of it, or trouble that is the reader's.

    Complains: "Still leaking. Not happy." Does not: "no complaints, the fitters were perfect".
    """
    weight, first = 0, None
    for sentence in sentences:
        if _settled(sentence):
            weight -= 2
            continue
        worth = _worth(sentence)
        if worth and (first is None or DEMAND in first):
            first = sentence
        weight += worth
    return first if weight >= 2 + len(sentences) // SPREAD else _trouble(sentences)


def _settled(sentence: Read) -> bool:
    return (CONTENT in sentence and not _still(sentence)) or "content" in said(sentence.sentence)


def _worth(sentence: Read) -> int:
    """How much a sentence complains: two are enough in a short mail."""
    spoken = said(sentence.sentence)
    worth = 2 * ("anger" in spoken) + sum(spoken.count(sign) for sign in ("fault", "silence"))
    worth += bool(worth) and any(sign in spoken for sign in ("demand", "lasts", "yours"))
    if (" if " in sentence.words and ANGER not in sentence) or not speaks_to_reader(sentence):
        return worth
    return max(
        worth, 2 * (ANGER in sentence) + sum(book in sentence for book in (FAULT, SILENCE, DEMAND, SARCASM))
    )


def _trouble(sentences: Sequence[Read]) -> Read | None:
    """Something wrong that is the reader's doing, or lasts, or hurts, said in the sentence or beside it."""
    if any(RESOLVED in sentence and not _still(sentence) for sentence in sentences):
        return None
    if len(sentences) <= CURT and not any(sentence.asks or REQUEST in sentence for sentence in sentences):
        curt = next((sentence for sentence in sentences if _says_it_all(sentence)), None)
        if curt:
            return curt
    wrong = [at for at, sentence in enumerate(sentences) if _wrong(sentence)]
    if len(wrong) <= len(sentences) // SPREAD:
        return None
    for at in wrong:
        near = [each for each in sentences[max(at - 1, 0) : at + 2] if ANOTHERS not in each]
        if len(sentences) > SHORT and not any(YOURS in each for each in near):
            continue
        grounds = any(YOURS in each for each in near) + any(LASTS in each for each in near)
        plain = TROUBLE in sentences[at] or (SILENCE in sentences[at] and _in_vain(sentences[at]))
        plain = plain or (FAULT in sentences[at] and YOURS in sentences[at])
        grounds += TROUBLE in sentences[at] and (FAULT in sentences[at] or NUISANCE in sentences[at])
        if grounds > (not plain):
            return sentences[at]
    return None


def _wrong(sentence: Read) -> bool:
    if (
        ANOTHERS in sentence
        or not speaks_to_reader(sentence)
        or (sentence.asks and not _reproaches(sentence))
    ):
        return False
    return any(book in sentence for book in (TROUBLE, NUISANCE, FAULT, SILENCE))


def _says_it_all(sentence: Read) -> bool:
    """Whether a curt mail says of a thing that it is broken; of the writer's own it may only tell."""
    broken = (TROUBLE in sentence and _wrong(sentence)) or "fault" in said(sentence.sentence)
    return broken and _OWN.isdisjoint(sentence.sentence.vocabulary)


def _in_vain(sentence: Read) -> bool:
    return any(word in sentence.words for word in IN_VAIN)


def _still(sentence: Read) -> bool:
    return any(word in sentence.words for word in (" but ", " still ", " again "))


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
