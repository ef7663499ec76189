"""By what a sentence may be known that commits somebody: its words, who does what, how, and to whom."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from fupmail.understand.sentences import LEVELLED, MOST_LEVELLED, WORD, word_set

BEGIN, END = "^", "$"
SOMEBODY, ME, THEY = "somebody", "me", "they"
_NO_NAMES = word_set("""
    i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec hi hello yes no ok okay dear
""")
_WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
""")
_STOPS = word_set(". , : ! ? but ... …")
_JOIN = word_set("and or then")
_WE = word_set("i we")
_OTHERS = word_set("he she they")
_WITH_VERB = word_set("you it")
_VERB = word_set("""
    will shall can could would might may should have are get is was need want must do
""")
_STATE = word_set("will shall is was are has")
_WILL = word_set("will shall going")
_CAN = word_set("can could would might may should")
_PAST = word_set("""
    was were had did tried meant wanted been got said told asked called rang phoned sent left promised spoke
    talked mailed emailed received thought owed forgot
""")
_NOT = word_set("not never no without")
_IF = word_set("if unless when once whenever until till before after whether because since as while")
_CAUSE = word_set("have ask get tell let make having asking getting asked told")
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
    condition = who = how = negated = ""
    for word, behind in zip(words, (*words[1:], END), strict=False):
        if word in _STOPS:
            who = how = negated = ""
            if word != "," or condition != "if ":
                condition = ""
            found.append("")
            continue
        if word in _IF:
            condition, who, how, negated = "if ", "", "", ""
        elif word in _JOIN:
            negated = ""
        elif word in _WE:
            who, how, negated = ME, "", ""
        elif word in _OTHERS:
            who, how, negated = THEY, "", ""
        elif word in _WITH_VERB:
            if behind in _VERB:
                who, how, negated = word, "", ""
        elif behind in _STATE and word != "not":
            who, how, negated = THEY, "", ""
        elif word in _WILL:
            how = how if how == "past" else "will"
        elif word in _PAST or (who and not how and word.endswith("ed") and len(word) > len("need")):
            how = "past"
        elif word in _CAN:
            how = "can"
        elif word in _NOT:
            negated = " not"
        elif word in _CAUSE and behind in _SOMEBODY_ELSE:
            who = THEY
        found.append(f"{condition}{who} {how}{negated}".strip())
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
