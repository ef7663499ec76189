"""Reasons why words that look like a commitment are none: each a rule with an example for and against.

A rule sees the sentence, the clause that the candidate stands in up to its verb (`before`), and what
follows (`after`). It vetoes when its pattern fits there.
"""

import re
from dataclasses import dataclass
from typing import Literal

from fupmail.understand.commitments.candidates import Candidate

Place = Literal["before", "after", "sentence", "verb"]
Kinds = frozenset[str]
_ALL: Kinds = frozenset({"promise", "request"})
_PROMISE: Kinds = frozenset({"promise"})
_REQUEST: Kinds = frozenset({"request"})


@dataclass(frozen=True)
class Veto:
    """One reason. `example` is a sentence that it stops, `counter` one like it that it lets pass."""

    name: str
    kinds: Kinds
    place: Place
    pattern: re.Pattern[str]
    example: str
    counter: str


def _veto(name: str, kinds: Kinds, place: Place, pattern: str, example: str, counter: str) -> Veto:
    return Veto(name, kinds, place, re.compile(pattern, re.IGNORECASE), example, counter)


VETOES: tuple[Veto, ...] = (
    _veto(
        "condition before",
        _ALL,
        "before",
        r"(?:^|[\s,;(])(?:if(?!\s+(?:it\s+is\s+)?(?:convenient|possible|ok|okay|you\s+don['’]t\s+mind))|unless|in\s+case|in\s+the\s+event|provided|providing|assuming|should\s+(?:you|this|it|that|the|we|there|anything)|were\s+you|depending\s+on|whether|wenn|falls|si)\s+(?!not\b)",
        "If you sign by Friday, I'll call you Monday.",
        "As promised, I'll call you Monday.",
    ),
    _veto(
        "condition after",
        _ALL,
        "after",
        r"(?:^|[\s,;(–-])(?:if(?!\s+(?:(?:that|this|it)(?:['’]s|\s+is)?\s+(?:works?|suits?|ok|okay|fine|alright|convenient|good)|not\b|possible|ok|okay|you\s+(?:don['’]t\s+mind|would|could)\b|I\s+may|convenient|only))|unless|in\s+case|in\s+the\s+event|provided\s+(?:that|you|the)|assuming|should\s+you|wenn|falls)\b",
        "Call me if you have questions.",
        "Call me Thursday if that works for you.",
    ),
    _veto(
        "condition on the reader",
        _ALL,
        "before",
        r"(?:^|[\s,;(])(?:once|when|whenever|as\s+soon\s+as|after|until|next\s+time|the\s+next\s+time)\s+(?:you|your\s+\w+)\b(?!\s+call\b)",
        "Once you have signed the form, I will visit.",
        "Once the results are in, I will call you.",
    ),
    _veto(
        "at the reader's leisure",
        _ALL,
        "after",
        r"\b(?:when(?:ever)?|once|the\s+next\s+time|next\s+time|any\s?time|as\s+soon\s+as)\s+(?:you\s+(?!get\s+this)|you['’]re\b|you['’]ve\b|it['’]s\s+convenient|it\s+suits|convenient|is\s+(?:best|good))|\bat\s+(?:any\s+time|your\s+(?:convenience|leisure|earliest))|\bany\s?time\b|\bday\s+or\s+night\b|\b24/7\b|\bwith\s+(?:any|your|further|all)\s+(?:\w+\s+)?(?:questions?|queries|comments|concerns|problems)|\b(?:for|about)\s+(?:any|further|more)\s+(?:\w+\s+)?(?:questions?|queries|details|information|info)",
        "Give me a call whenever you are in town.",
        "Give me a call Thursday when the kids are at school.",
    ),
    _veto(
        "standing instruction",
        _REQUEST,
        "after",
        r"\bor\s+(?:e-?mail|text|write|sara|reply|visit\s+our)\b|\b(?:questions|queries|emergenc(?:y|ies))\b|\bfor\s+(?:assistance|support|help)\b",
        "Please call us or email for assistance.",
        "Please call us on Thursday about the delivery.",
    ),
    _veto(
        "hedge",
        _PROMISE,
        "verb",
        r"\b(?:may|might|maybe|perhaps|probably\s+not|possibly|hopefully|hope\s+to|would|could)\b|\bcan\s+maybe\b",
        "Maybe I will call you Thursday.",
        "I will definitely call you Thursday.",
    ),
    _veto(
        "negated",
        _ALL,
        "verb",
        r"\b(?:won['’]t|not|never|no\s+longer|don['’]t|cannot|can['’]t|without|nobody|nicht|kein\w*|ne\s+\w+\s+pas)\b(?!\s+(?:only|hesitate))",
        "Please do not call me on Thursday.",
        "Please do call me on Thursday.",
    ),
    _veto(
        "told by someone",
        _ALL,
        "before",
        r"\b(?:said|says|told|asked|asks|reads|mentioned|claimed|promised(?!\s*,)|thought|heard|wrote|announced|suggested|according\s+to|as\s+you\s+said)\b(?!\s+(?:yes|no|before|above|earlier|on\s+the))",
        "You told me you would ring, and that I'll call you Monday was not the plan.",
        "As discussed, I'll call you Monday.",
    ),
    _veto(
        "question whether",
        _PROMISE,
        "before",
        r"\b(?:shall|should|can|may|could|would\s+it|do\s+you\s+(?:want|mind|prefer)|is\s+it|would\s+you\s+like|want)\s*$|\b(?:do\s+you\s+(?:think|want|mind)|shall\s+we\s+say|would\s+it\s+be)\b",
        "Do you think I will call you Thursday for nothing?",
        "I will call you Thursday, all right?",
    ),
    _veto(
        "someone else's matter",
        _PROMISE,
        "after",
        r"^\s*(?:['’]s\b|center\b|centre\b|option\b)",
        "I will email's sake.",
        "I will email the list.",
    ),
    _veto(
        "closing words",
        _PROMISE,
        "after",
        r"^\s*(?:very\s+)?(?:soon|later|then|again(?:\s+soon)?|next\s+time)?\s*[.!]*\s*$",
        "We will talk to you soon.",
        "We will talk to you tomorrow.",
    ),
    _veto(
        "free to",
        _ALL,
        "before",
        r"\b(?:feel\s+free\s+to|hesitate\s+to|welcome\s+to|you\s+can(?:\s+always)?|happy\s+for\s+you\s+to|no\s+need\s+to|don['’]t\s+need\s+to|rather\s+than|instead\s+of|thank(?:s|\s+you)\s+for)\s*(?:please\s*)?(?:\w+\s+){0,2}$",
        "Feel free to call me Thursday.",
        "Please call me Thursday.",
    ),
)
# Only "talk to you soon" is a closing; "I'll call you soon" is a promise.
_CLOSERS = re.compile(r"(?:talk|speak|chat)\s+(?:to|with)\s+you$|be\s+in\s+touch$|see\s+you$", re.IGNORECASE)


def vetoed(sentence: str, candidate: Candidate, clause_start: int, clause_end: int) -> str:
    """The name of the first rule that stops this candidate, or an empty string."""
    texts = {
        "before": sentence[clause_start : candidate.start],
        "verb": sentence[max(clause_start, candidate.start - 24) : candidate.end],
        "after": sentence[candidate.end : clause_end],
        "sentence": sentence,
    }
    for veto in VETOES:
        if candidate.type not in veto.kinds:
            continue
        if veto.name == "closing words" and not _CLOSERS.search(sentence[candidate.start : candidate.end]):
            continue
        if veto.pattern.search(texts[veto.place]):
            return veto.name
    return ""
