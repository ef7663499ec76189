"""By what a sentence may be known that commits somebody: its words, who does what, how, and to whom."""

from collections.abc import Iterator, Sequence

from fupmail.understand.sentences import Sentence, word_set

BEGIN, END = "^", ""
ME, THEY, SOMETHING = "me", "they", "something"
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
_STATE = word_set("will shall is was are has must should needs")
_SOMEBODY_ELSE = word_set("him her them my our the")
_RECEIVERS = word_set("you your him her them his their me us my our")
_NEAR = 4  # words, in which the receiver of what is done stands


def marks_of(sentence: Sentence) -> set[str]:
    """The words of a sentence, two and three in a row, and each with who does it and how, and to whom.

    "send", "will send", "i will send", "me will>send", "send>you", "me will>send>you"; "^ send" where it
    begins with that, and "?>send" in a question.
    """
    run = sentence.run
    told = situations(run)
    marks = {*sentence.terms, f"{BEGIN} {run[0]}"}
    marks.update([f"{how}>{word}" for how, word in zip(told, run, strict=True) if how])
    marks.update(map(" ".join, zip(run, run[1:], run[2:], strict=False)))
    marks.update([mark for _, mark in _done_to(run, told)])
    if sentence.asks:
        marks.update([f"?>{word}" for word in run])
    return marks


def marks_by_word(sentence: Sentence) -> list[set[str]]:
    """The marks of each word, and of it with the one before."""
    run = sentence.run[:-1]
    told = situations(run)
    found = [{word, f"{before} {word}"} for before, word in zip((BEGIN, *run), run, strict=False)]
    for marks, how, word in zip(found, told, run, strict=True):
        if how:
            marks.add(f"{how}>{word}")
    for number, mark in _done_to(run, told):
        found[number].add(mark)
    return found


def _done_to(run: Sequence[str], told: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The marks of words with the person behind them to whom it may be done ("send it to you"), by number."""
    for place, receiver in enumerate(run):
        if receiver in _RECEIVERS:
            for number in range(place - 1, max(place - 1 - _NEAR, -1), -1):
                word = run[number]
                if word in _STOPS:
                    break
                if told[number]:
                    yield number, f"{word}>{receiver}"
                    yield number, f"{told[number]}>{word}>{receiver}"
                if word in _RECEIVERS:
                    break


def situations(run: Sequence[str]) -> list[str]:
    """For each word who does it and how: "me will", "they past", "if you can not"; empty behind a stop."""
    found: list[str] = []
    condition = who = how = negated = situation = ""
    for word, behind in zip(run, (*run[1:], END), strict=True):
        kind = _KINDS.get(word, "")
        if not kind:
            if behind in _STATE:
                who, how, negated = SOMETHING, "", ""
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
