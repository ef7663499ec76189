# ruff: noqa: E501  a pattern is read as one line
"""Finds what the writer calls off: "let's skip the call", "I have to cancel our meeting Thursday"."""

import re

from fupmail.model.facts import CommitmentAction

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?"
_THING = (
    r"(?:(?:our|the|this|that|my|your|a|any|another|tomorrow['’]s|today['’]s|"
    + _DAY
    + r"|next\s+week['’]s)\s+)"
    r"(?:\w+\s+){0,2}?(?P<{name}>call|phone\s+call|meeting|meet|visit|walk-?through|appointment|chat|catch-?up|site\s+visit|inspection|survey|demo)\b"
)
_ACTIONS: dict[str, CommitmentAction] = {
    "visit": "visit",
    "site visit": "visit",
    "walkthrough": "visit",
    "walk-through": "visit",
    "inspection": "visit",
    "survey": "visit",
    "meeting": "meet",
    "meet": "meet",
    "appointment": "meet",
    "demo": "meet",
}
_OFF = (
    r"(?:cancel(?:ling)?|call(?:ing)?\s+off|scrap|skip|drop|forget|scratch|pull|postpone|take|ditch|pass\s+on|shelve|"
    r"won['’]t\s+be\s+able\s+to\s+(?:make|do|join)|can['’]?t\s+(?:make|do)|cannot\s+(?:make|do)|(?:don['’]t|do\s+not|no\s+longer)\s+need)"
)
_CALLED_OFF = re.compile(rf"\b{_OFF}\s+(?:about\s+)?{_THING.replace('{name}', 'thing')}", re.IGNORECASE)
_NO_NEED = re.compile(
    r"\bno\s+(?:further\s+)?need\s+(?:for\s+(?:you\s+)?(?:to\s+)?(?:(?:our|the|a|any|that|your)\s+)?(?:\w+\s+)?|(?:for\s+you\s+)?to\s+)"
    r"(?P<thing>call|ring|phone|visit|come|meet|meeting|phone\s+call|chat|send)\b"
    r"|\b(?:please\s+)?(?:don['’]t|do\s+not|needn['’]t|need\s+not|you\s+don['’]t\s+(?:need|have)\s+to)\s+(?:bother\s+(?:to\s+)?)?(?P<verb>call|calling|ring|ringing|phone|phoning|come|coming|visit)\b",
    re.IGNORECASE,
)
_IS_OFF = re.compile(
    r"\b(?:our|the|"
    + _DAY
    + r"|tomorrow['’]s|today['’]s)\s+(?:\w+\s+)?(?P<thing>call|meeting|visit|appointment|chat|walk-?through)\s+(?:\w+\s+){0,3}?(?:is|has\s+been|was|needs\s+to\s+be|will\s+have\s+to\s+be)\s+(?:off|cancell?ed|called\s+off)\b",
    re.IGNORECASE,
)
_DAY_OFF = re.compile(
    rf"\b(?:scrap|forget(?:\s+about)?|scratch|cancel|skip)\s+(?P<thing>{_DAY}|tomorrow)\b", re.IGNORECASE
)
_CONDITION = re.compile(
    r"\b(?:if|unless|should)\s+(?:you|we|I|it)\b|\bcancell?ation\b|\bdon['’]t\s+(?:forget|cancel|skip)",
    re.IGNORECASE,
)
_VERBS: dict[str, CommitmentAction] = {
    "visit": "visit",
    "come": "visit",
    "coming": "visit",
    "meet": "meet",
    "send": "send",
}


_SIGNS_OFF = frozenset(
    [
        "cancel",
        "cancelling",
        "cancelled",
        "canceled",
        "off",
        "scrap",
        "skip",
        "drop",
        "forget",
        "scratch",
        "pull",
        "postpone",
        "take",
        "ditch",
        "pass",
        "shelve",
        "need",
        "needn't",
        "don't",
        "can't",
        "cant",
        "cannot",
        "able",
        "do",
        "not",
    ]
)
_SIGNS_OF = frozenset(
    [
        "call",
        "calls",
        "calling",
        "ring",
        "ringing",
        "phone",
        "phoning",
        "visit",
        "come",
        "coming",
        "meet",
        "meeting",
        "chat",
        "catch",
        "appointment",
        "walkthrough",
        "walk",
        "inspection",
        "survey",
        "demo",
        "send",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "tomorrow",
    ]
)


def may_cancel(words: frozenset[str]) -> bool:
    """The cheap first look: words that call off, and words for what can be called off."""
    return not words.isdisjoint(_SIGNS_OFF) and not words.isdisjoint(_SIGNS_OF)


def cancelled(sentence: str) -> CommitmentAction | None:
    """What this sentence calls off, or None. A day called off without a thing counts as its call."""
    if _CONDITION.search(sentence):
        return None
    for pattern in (_CALLED_OFF, _IS_OFF, _NO_NEED, _DAY_OFF):
        match = pattern.search(sentence)
        if match is not None:
            found = next(filter(None, match.groups()), "").lower()
            return _ACTIONS.get(found) or _VERBS.get(found) or "call"
    return None
