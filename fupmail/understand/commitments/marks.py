"""By what a sentence may be known that commits somebody: its words, who does what, how, and to whom."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from fupmail.understand.sentences import LEVELLED, MOST_LEVELLED, WORD, word_set

BEGIN, END = "^", "$"
SOMEBODY = "somebody"
ME, THEY, SOMETHING = "me", "they", "something"
_NO_NAMES = word_set("""
    i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec hi hello yes no ok okay dear
""")
_WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
""")
DOING = word_set("""
    will shall can could would might may should have are get is was need want must do
""")
_KINDS = {
    word: kind
    for kind, words in {
        "stop": ". , : ! ? but ... …",
        "if": "if unless when once whenever until till before after whether because since as while",
        "join": "and or then",
        ME: "i we",
        THEY: "he she they",
        "party": "you it",
        "will": "will shall going",
        "can": "can could would might may should",
        "past": """
            was were had did tried meant wanted been got said told asked called rang phoned sent left promised
            spoke talked mailed emailed received thought owed forgot
        """,
        "not": "not never no without",
        "cause": "have ask get tell let make having asking getting",
    }.items()
    for word in words.split()
}
_DOERS = frozenset([ME, THEY])
_STOPS = frozenset(word for word, kind in _KINDS.items() if kind == "stop")
_STATE = word_set("will shall is was are has")
_SOMEBODY_ELSE = word_set("him her them somebody my our the")
_RECEIVERS = word_set("you your him her them somebody his their me us my our")
_NEAR = 4  # words, in which the receiver of what is done stands


def marks_of(words: Sequence[str]) -> set[str]:
    """The words of a sentence, every two in a row, and each with who does it and how, and to whom.

    "send", "will send", "me will>send", "send>you", "me will>send>you"; with "?>" in a question.
    """
    marks = {*words, *map(" ".join, pairwise((BEGIN, *words, END)))}
    told = [f"{each}>{word}" if each else "" for each, word in zip(situations(words), words, strict=True)]
    marks.update(told)
    for number, receiver in _done_to(words):
        if told[number]:
            marks.add(f"{words[number]}>{receiver}")
            marks.add(f"{told[number]}>{receiver}")
    if words[-1:] == ["?"]:
        marks.update(f"?>{word}" for word in words)
    return marks


def marks_at(words: Sequence[str], number: int) -> set[str]:
    """The marks of the word of that number, and of it with the one before."""
    word, told = words[number], situations(words)[number]
    marks = {word, f"{words[number - 1] if number else BEGIN} {word}"}
    if told:
        marks.add(f"{told}>{word}")
        for each, receiver in _done_to(words):
            if each == number:
                marks.update((f"{word}>{receiver}", f"{told}>{word}>{receiver}"))
    return marks


def _done_to(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The numbers of words with the person behind them to whom it may be done: "send it to you"."""
    for place, receiver in enumerate(words):
        if receiver in _RECEIVERS:
            for number in range(place - 1, max(place - 1 - _NEAR, -1), -1):
                if words[number] in _STOPS:
                    break
                yield number, receiver
                if words[number] in _RECEIVERS:
                    break


def words_in(sentence: str) -> list[str]:
    """The levelled words: names are "somebody", numbers "9", days of the week "someday"."""
    return _levelled(WORD.findall(sentence))


def place_of(sentence: str, number: int) -> tuple[int, int]:
    """Where in the sentence the word of that number in `words_in` stands."""
    written = list(WORD.finditer(sentence))
    for count, match in enumerate(written, 1):
        if len(_levelled([each[0] for each in written[:count]])) > number:
            return match.span()
    return len(sentence), len(sentence)


def situations(words: Sequence[str]) -> list[str]:
    """For each word who does it and how: "me will", "they past", "if you can not"; empty where none is told."""
    found: list[str] = []
    condition = who = how = negated = situation = ""
    for word, behind in zip(words, (*words[1:], END), strict=False):
        kind = _KINDS.get(word, "")
        if not kind:
            if behind in _STATE:
                who, how, negated = THEY if word == SOMEBODY else SOMETHING, "", ""
            elif who and not how and word.endswith("ed") and len(word) > len("need"):
                how = "past"
            else:
                found.append(situation)
                continue
        elif kind == "stop":
            who = how = negated = ""
            if word != "," or condition != "if ":
                condition = ""
            situation = condition.strip()
            found.append("")
            continue
        elif kind == "if":
            condition, who, how, negated = "if ", "", "", ""
        elif kind == "join":
            negated = ""
        elif kind in _DOERS:
            who, how, negated = kind, "", ""
        elif kind == "party":
            if behind in DOING:
                who, how, negated = word, "", ""
        elif kind == "not":
            negated = " not"
        elif kind == "cause":
            if behind in _SOMEBODY_ELSE:
                who = THEY
        elif how != "past" or kind != "will":
            how = kind
        situation = f"{condition}{who} {how}{negated}".strip()
        found.append(situation)
    return found


def _levelled(written: Sequence[str]) -> list[str]:
    if not written:
        return []
    first, *others = written
    return " ".join(map(_LEVELLED.__getitem__, (first.lower(), *others))).split(" ")


class _Levelled(dict[str, str]):
    """Words as they are weighed, worked out once each; emptied when it grows large."""

    def __missing__(self, word: str) -> str:
        if len(self) > MOST_LEVELLED:
            self.clear()
        self[word] = levelled = _level(word)
        return levelled


def _level(word: str) -> str:
    """A capitalised word is a name; one all in capitals is shouted, or short for something."""
    small = word.lower()
    if word[0].isdigit():
        return "9"
    if small in _WEEKDAYS:
        return "someday"
    if word[0].isupper() and word[1:2].islower() and small not in _NO_NAMES and "'" not in small.replace("’", "'"):
        return SOMEBODY
    return LEVELLED[small]


_LEVELLED = _Levelled()
