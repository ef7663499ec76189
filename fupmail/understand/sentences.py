"""A text as sentences, each with its words levelled so that one phrase fits many ways to write it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple


def word_set(words: str) -> frozenset[str]:
    """The words of a text between spaces, as data files write them."""
    return frozenset(words.split())


LONGEST_TEXT, MOST_SENTENCES = 12_000, 400  # characters; hardly anybody writes more himself
LAST_WORDS = 4_000  # characters; of a longer text what it ends with is read too
OPENING, OPENING_SENTENCES = 3_000, 30  # characters; what a person has to say stands before that
SHORT_LINE = 48  # characters; a shorter line was ended by the writer, not by the mail program

_WORD = re.compile(r"\w+(?:['’.@/]\w+)*%?|[$€£]|[,;:!?()]|\.+|--+|[–—…]|(?<=\s)-(?=\s)")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s+")
_NO_END = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|no|nr|inst|ult|approx|inc|ltd|co|vs|prof|sr|jr|fig|dept|ca|bzw|str|tel|ext|eng|"
    r"art|rs|mon|tues?|wed|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ap]\.m|e\.g|"
    r"i\.e|z\.b|w\.e\.f)"
    r"|(?<![\w'’])[A-Za-z]|(?<![\d.])\d{1,2}|\d{1,2}\.\d{1,2})\.$",
    re.IGNORECASE,
)
# Words behind an abbreviation that begin anew all the same: "tomorrow at 5 p.m. The rest follows."
_BEGINS = re.compile(
    r"(?:The|I|I'll|We|If|It|This|That|Please|He|She|They|Thanks|Then|You|Your|Our|My|Could|Let's|Oh|Sorry|Actually)\b"
    r"|(?:No|Well),"
)
_BULLET = re.compile(r"\s*(?:[-*•·>]|\d{1,2}[.)])\s")
_PAUSES = frozenset(["--", "–", "—", "-", ";", "(", ")"])
_INFORMAL = {
    "won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not", "cannot": "can not",
    "shan't": "shall not", "dont": "do not", "didnt": "did not", "doesnt": "does not", "isnt": "is not",
    "wasnt": "was not", "havent": "have not", "hasnt": "has not", "ive": "i have", "thats": "that is",
    "let's": "let us", "lets": "let us", "u": "you", "ur": "your", "r": "are", "ya": "you",
    "y'all": "you all", "pls": "please", "plz": "please", "thx": "thanks", "tks": "thanks", "tnx": "thanks",
    "ta": "thanks",
    "w": "with", "gonna": "going to", "wanna": "want to", "gotta": "have to", "b4": "before",
    "asap": "as soon as possible",
}  # fmt: skip
_ENDINGS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_WITH_IS = word_set("""
    it that there here he she what who where how when this everything nothing
""")


class Sentence(NamedTuple):
    """One sentence: its `text` as it was written, and as lower-case words between single spaces.

    In `words` contractions are written out ("won't" is `will not`), and stops and commas are words of
    their own. `run` are the words one by one, with an empty one at the end. `vocabulary` is the set of
    them, `terms` those and every two in a row, for leaving out quickly what cannot fit.
    """

    text: str
    words: str
    run: tuple[str, ...]
    vocabulary: frozenset[str]
    terms: frozenset[str]

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.words.endswith(" ? ")

    def place_of(self, number: int) -> tuple[int, int]:
        """Where in what was written the word of that number in `run` begins and ends."""
        count = 0
        for match in _WORD.finditer(self.text):
            count += len(_LEVELLED[match[0].lower()].split(" "))
            if count > number:
                return match.span()
        return len(self.text), len(self.text)


@lru_cache(maxsize=8)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences with which a text opens, in which a person says what there is to say."""
    opening: list[Sentence] = []
    length = 0
    for sentence in every_sentence_of(text)[:OPENING_SENTENCES]:
        if length > OPENING:
            break
        opening.append(sentence)
        length += len(sentence.text)
    return tuple(opening)


@lru_cache(maxsize=8)
def every_sentence_of(text: str) -> tuple[Sentence, ...]:
    """The first `MOST_SENTENCES` of a text, what stands in the middle of a long one left out.

    The last few texts are kept.
    """
    parts = (part for block in _blocks(_without_middle(text)) for part in _parts(block))
    return tuple(map(one_sentence, islice(parts, MOST_SENTENCES)))


def _without_middle(text: str) -> str:
    if len(text) <= LONGEST_TEXT:
        return text
    begins, ends = text[: LONGEST_TEXT - LAST_WORDS], text[-LAST_WORDS:]
    return "\n\n".join([begins.rpartition("\n")[0] or begins, ends.partition("\n")[2] or ends])


def _blocks(text: str) -> Iterator[str]:
    """Runs of lines that belong together: a mail program wraps long lines, a person ends short ones.

    A line that goes on in lower case was not ended, however short the one above it is.
    """
    block: list[str] = []
    for line in text.split("\n"):
        ended = block and len(block[-1]) < SHORT_LINE and not line.lstrip()[:1].islower()
        if block and (not line.strip() or ended or _BULLET.match(line)):
            yield " ".join(block)
            block = []
        if line.strip():
            block.append(" ".join(line.split()))
    if block:
        yield " ".join(block)


def _parts(block: str) -> Iterator[str]:
    start = 0
    for end in _END.finditer(block):
        before = block[max(start, end.start() - 12) : end.start() + 1]
        if not _NO_END.search(before) or _BEGINS.match(block, end.end()):
            yield block[start : end.end()].rstrip()
            start = end.end()
    if start < len(block):
        yield block[start:]


def one_sentence(text: str) -> Sentence:
    """The text as a single sentence, wherever it ends."""
    words = " ".join(map(_LEVELLED.__getitem__, _WORD.findall(text.lower())))
    run = words.split(" ")
    vocabulary = frozenset(run)
    terms = vocabulary.union(map(" ".join, pairwise(run)))
    return Sentence(text, f" {words} ", (*run, ""), vocabulary, terms)


def _level(word: str) -> str:
    word = word.replace("’", "'")
    if word in _PAUSES:
        return ","
    if word in _INFORMAL:
        return _INFORMAL[word]
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return f"{word[: -len(ending)]} {full}"
    if word.endswith("'s"):
        return f"{word[:-2]} is" if word[:-2] in _WITH_IS else f"{word[:-2]} 's"
    return word


class _Levelled(dict[str, str]):
    """Levelled words by what was written, worked out once each; emptied when it grows large."""

    def __missing__(self, word: str) -> str:
        if len(self) > MOST_LEVELLED:
            self.clear()
        self[word] = levelled = _level(word)
        return levelled


MOST_LEVELLED = 20_000  # words
_LEVELLED = _Levelled()
