"""What the sentences beside a commitment tell of its time: "Monday I can do.", "Wednesday, at 4."."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from fupmail.model.facts import CommitmentAction, CommitmentType
from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.shifting import at_clock_of, in_its_place
from fupmail.understand.dates import TimeMention

_NEAR = 20  # characters from the beginning of a sentence
_CLOSE = 3  # characters: "on "
_FRAGMENT_TIMES = 2
_DAYS = frozenset({"day", "part_of_day"})
_PRECISE = _DAYS | {"minute"}
_COMING_TOGETHER = frozenset({"call", "visit", "meet"})
_SUITS = (
    r"works|suits|agreed|confirmed|booked|it is|is (?:on|set|fixed|booked) (?:for|on)|passt|convient|"
    r"(?:I|we) can (?:do|manage|make)(?! (?:it|that|with)\b)|"
    r"(?:is|are|be|sounds?|looks?)\s+(?:\w+\s+)?(?:fine|ok|okay|good|great|perfect|ideal)"
)
# The sentence settles when both come together: "Thursday 9:30 is good for us."
_SETTLES = re.compile(rf"\b(?:{_SUITS})\b|'s\s+(?:\w+\s+)?(?:fine|ok|okay|good|great|perfect|ideal)\b", re.I)
# A time of day in the next sentence falls on the day of this one: "I'm at my desk on Thursday."
_ON_THAT_DAY = re.compile(
    rf"\b(?:{_SUITS}|in the office|free|available|around|at home|from home|at my desk|reachable|"
    r"in all day|both in|back in|fine|ok|okay|great|perfect|ideal|lovely|see you|"
    r"(?:'m|am|'re|are|be) in (?-i:[A-Z][a-zà-ÿ]+)|all yours|good day|how about|starts?|blocked|confirm\w*|"
    r"(?:installation|delivery|appointment|visit|lunch|day) is|"
    r"im Büro|erreichbar|zu Hause|frei|au bureau|disponibles?)\b",
    re.I,
)
_NOT_ON_IT = re.compile(
    r"\b(?:not|never|away|out|until|till|was|were|had|met|saw|spoke|if|bis|nicht|war|pas|jusqu\w*)\b|n't\b",
    re.I,
)
_SORRY = (
    r"(?:oh|well|no|nope|sorry|oops|wait|hang on|hold on|apologies|correction|actually|or rather|I meant?|"
    r"make (?:that|it)|(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that)\b"
)
CORRECTS = re.compile(rf"[\s,;:.()–—-]*(?:{_SORRY}[\s,;:.–—-]*)+(?:(?:on|at|for)\s+)?", re.I)
_REFUSES = re.compile(
    r"\W*(?:(?:oh|well|sorry|ah|wait|actually)\W+)*(?:no|nope|hang on|hold on|\w+day's no)\b", re.I
)
_TAKES_BACK = re.compile(
    rf"\W*(?:{_SORRY}\W*)*(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that\b", re.I
)
_SAME_TIME = re.compile(r"\bsame (?:time|hour)\b", re.I)
# "Friday is fine.": all that a sentence says of its time.
_WOULD_DO = (
    r"(?:(?:would|will|is|'d|'ll)\s+)?(?:be\s+)?(?:\w+\s+)?(?:fine|ok|okay|good|great|perfect|ideal|best|enough|"
    r"do|suffice|suits?(?:\s+(?:me|us))?|works?(?:\s+for\s+(?:me|us))?)(?:\s+(?:best|well))?(?:\s+(?:for|with)\s+(?:me|us))?"
)
LEAD = re.compile(
    r"\W*(?:(?:so|then|and|but|say|let's say|preferably|ideally|make it|at|on|by|for|before|around|about|"
    r"from|sometime|any time|even)\b[\s,:–—-]*)*",
    re.I,
)
_BETWEEN = re.compile(r"[\s,–—-]*(?:(?:then|instead|at|around|about|by|from|say|preferably)\b[\s,]*)*", re.I)
_TAIL = re.compile(
    rf"(?:\s*[,–—-]?\s*(?:then|please|instead|again|though|sharp|prompt|latest|at the latest|no later|it is|"
    rf"same (?:time|hour)|if (?:you can|possible|convenient|that works|that suits)|{_WOULD_DO})\b)*"
    r"(?:\s*,\s*(?:on|at|in|by) (?:my|your|our|the) [^.,;!?]{1,30})?"
    r"(?:\s*[,;–—-]\s*(?:and )?(?:please )?(?:bring|have|mind|keep|ask|use|don't|not|after|speak)\b.*)?\W*",
    re.I,
)
_REASON = re.compile(r"\b(?:because|since|as|weil|denn|da|parce|car)\b[^.;:!?]*$", re.I)
_TOLD_OF: Mapping[tuple[CommitmentType, CommitmentAction | None], re.Pattern[str]] = {
    ("promise", "visit"): re.compile(
        r"(?:I|we|my (?:car|train|flight|bus|taxi)|our (?:car|train|flight|van))(?:'ll| will)?(?: be)?"
        r"\s+(?:arriv\w+|there|get(?:ting)? (?:there|in))\b(?! until| not)",
        re.I,
    ),
    ("request", "send"): re.compile(
        r"(?:(?:it|they|this|that|these|those|we|I)\s+)?(?:'ll |will |would )?(?:needs?|has|have|must|should)"
        r"\s+(?:to\s+)?(?:be (?:here|there|with (?:me|us)|in (?:my|our) hands|on (?:my|our) desks?)|"
        r"(?:it|them|this|that|these|those))\b",
        re.I,
    ),
}
_DATE_LINE = re.compile(r"\d{4}|\d[/-]\d|\d\.\d+\.")  # of a letter


@dataclass(frozen=True)
class Neighbours:
    """The sentences beside one: the one `before`, the two `behind`, empty where there is none.

    `read` finds the times of a sentence.
    """

    before: str
    behind: tuple[str, str]
    read: Callable[[str], tuple[TimeMention, ...]]

    @cached_property
    def taken_back(self) -> bool:
        """Whether the sentence behind takes this one back: "No, scrub that, Monday's the bank holiday." """
        return _TAKES_BACK.match(self.behind[0]) is not None

    def last_before(self) -> TimeMention | None:
        """The last time that the sentence before names, reasons left out: "then" may point back to it."""
        named = [
            each for each in self._named(self.before) if not _REASON.search(self.before, 0, each.span[0])
        ]
        return named[-1] if named else None

    def day_before(self) -> TimeMention | None:
        """The day of "I'm in the office Tuesday", for the time that the next sentence names."""
        day = self._only_time_before(_ON_THAT_DAY) or self._fragment(self.before)
        return replace(day, end=None) if day and day.grain in _DAYS and not day.dayless else None

    def agreed(self, candidate: Candidate) -> TimeMention | None:
        """The time of "Thursday 9:30 is good for us. Please come to the north gate." """
        if candidate.action not in _COMING_TOGETHER:
            return None
        when = self._only_time_before(_SETTLES) or self._fragment(self.before)
        if when is None or when.dayless:
            return None
        near = when.grain in _DAYS and when.span[0] <= _NEAR
        return when if near or when.grain == "minute" else None

    def completed(self, named: TimeMention | None, candidate: Candidate) -> TimeMention | None:
        """The time with what the sentence behind adds to it: "Send me the list. Friday is fine." """
        told = self._told_behind or self._told_of(candidate)
        if told is None or (named is None and told.dayless):
            return named
        if named is None:
            return told
        open_day = named.grain == "day" and named.end is None
        return at_clock_of(named, told) if told.dayless and open_day else named

    def corrected(self, named: TimeMention) -> TimeMention:
        """The time that the sentence behind, or the one after it, puts in the place of the one named.

        "Sorry, Tuesday." and "No, hang on, that's the dentist. Wednesday, same time."
        """
        behind, last = self.behind
        lead = CORRECTS.match(behind)
        if lead is None:
            return named
        times = self._named(behind)
        instead = times[0] if times and (len(times) == 1 or times[0].span[0] - lead.end() <= _CLOSE) else None
        if instead is None or _same_day(instead, named):
            instead = self._fragment(last) if _REFUSES.match(behind) else None
        if instead is None:
            return named
        keeps = named.grain == "minute" and _SAME_TIME.search(f"{behind} {last}")
        return at_clock_of(instead, named) if keeps else in_its_place(named, instead)

    @cached_property
    def _told_behind(self) -> TimeMention | None:
        first = self._fragment(self.behind[0])
        if first is None or first.dayless or first.grain != "day":
            return first
        clock = self._fragment(self.behind[1])
        return at_clock_of(first, clock) if clock and clock.dayless else first

    def _told_of(self, candidate: Candidate) -> TimeMention | None:
        """The time of "We arrive at 10." behind a visit, of "It must be here by Friday." behind an errand."""
        says = _TOLD_OF.get((candidate.type, candidate.action))
        if says is None or not says.match(self.behind[0]):
            return None
        named = self._named(self.behind[0])
        return named[0] if len(named) == 1 else None

    def _only_time_before(self, says: re.Pattern[str]) -> TimeMention | None:
        """The only time of the sentence before, where that says so of it."""
        return _one(self._named(self.before)) if _says_of_day(says, self.before) else None

    def _fragment(self, sentence: str) -> TimeMention | None:
        """The time of a sentence that says little else: "Wednesday, at 4 then." """
        if _DATE_LINE.search(sentence):
            return None
        named = self._named(sentence)
        if not 0 < len(named) <= _FRAGMENT_TIMES or not LEAD.fullmatch(sentence, 0, named[0].span[0]):
            return None
        gaps = (sentence[one.span[1] : other.span[0]] for one, other in pairwise(named))
        if not all(map(_BETWEEN.fullmatch, gaps)) or not _TAIL.fullmatch(sentence, named[-1].span[1]):
            return None
        only = _one(named)
        return only if only is not None and only.grain in _PRECISE else None  # May and June are people too

    def _named(self, sentence: str) -> list[TimeMention]:
        return [each for each in self.read(sentence) if not each.duration] if sentence else []


def fits_day(words: str) -> bool:
    """Whether words say that both come together on the day they tell of: "in your office suits us"."""
    return _says_of_day(_ON_THAT_DAY, words)


def _says_of_day(says: re.Pattern[str], words: str) -> bool:
    return says.search(words) is not None and not _NOT_ON_IT.search(words)


def _one(named: Sequence[TimeMention]) -> TimeMention | None:
    """The only time, or a day at the time of day behind it."""
    if len(named) == _FRAGMENT_TIMES and named[0].grain == "day" and named[1].dayless:
        return at_clock_of(named[0], named[1])
    return named[0] if len(named) == 1 else None


def _same_day(one: TimeMention, other: TimeMention) -> bool:
    return not one.dayless and str(one.start)[:10] == str(other.start)[:10]
