"""Chooses, among the times a sentence names, the one that belongs to a commitment."""

import re
from collections.abc import Sequence

from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.dates import TimeMention

_INSTEAD_OF = re.compile(
    r"\b(?:instead\s+of|rather\s+than|not)\s+$|\b(?:moved|moving)\s+from\s+$", re.IGNORECASE
)
# A time in such a clause is that of something else.
_ASIDE = re.compile(
    r"\b(?:before\s+(?:your|the|my|our|you|I|we|he|she|they)|because|since|which|who|whose|where|that\s+(?:was|is|were)|as\s+of|dated|valid|"
    r"starting|opens?|closes?|expires?|until\s+(?:the|my|our))\b[^,;.]*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"[\s,;:–—()-]*(?:(?:then|itself|and|so|at\s+the\s+latest|sharp|or\s+so)[\s,]*)?$", re.IGNORECASE
)


def time_of(
    sentence: str, candidate: Candidate, mentions: Sequence[TimeMention], after: int, until: int
) -> TimeMention | None:
    """The first time behind the verb and before the next commitment, else one that leads into it."""
    usable = [each for each in mentions if candidate.action == "time" or not each.duration]
    behind = [each for each in usable if candidate.verb <= each.span[0] < until]
    for mention in behind:
        gap = sentence[candidate.end : mention.span[0]] if mention.span[0] > candidate.end else ""
        if not _INSTEAD_OF.search(gap) and not _ASIDE.search(gap):
            return _exact(mention, behind)
    ahead = [each for each in usable if after <= each.span[0] and each.span[1] <= candidate.verb]
    if ahead and (
        ahead[-1].span[1] > candidate.start or _LINK.fullmatch(sentence[ahead[-1].span[1] : candidate.start])
    ):
        return ahead[-1]
    return None


def _exact(mention: TimeMention, behind: Sequence[TimeMention]) -> TimeMention:
    """For "let me think about it for two weeks, until the 15th" the exact one."""
    named = [each for each in behind if each.deadline and not each.duration]
    return named[0] if mention.duration and named else mention
