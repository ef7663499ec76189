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
_COMING = frozenset({"visit", "meet"})
_COMING_TOGETHER = _COMING | {"call"}
_CLAUSE_END = re.compile(r"[,;:.!?–—]")
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
    r"in all day|both in|back in|fine|ok|okay|see you|(?:'m|am|'re|are|be) in (?-i:[A-Z][a-zà-ÿ]+)|all yours|"
    r"good day|how about|blocked|im Büro|erreichbar|zu Hause|frei|au bureau|disponibles?)\b",
    re.I,
)
# The same for those who come: "The installation is on Wednesday."
_EVENT = re.compile(r"\b(?:installation|delivery|appointment|visit|lunch|day|start) (?:is|starts)\b", re.I)
_NOT_ON_IT = re.compile(
    r"\b(?:not|never|away|out|until|till|was|were|had|met|saw|spoke|went|sent|if|hope\w*|sorry|"
    r"bis|nicht|war|pas|jusqu\w*)\b|n't\b",
    re.I,
)
_OF_OTHERS = re.compile(
    r"(?!.*\b(?:I|we)\b)\W*"
    r"(?:the|my|our|your|his|her|their|an?|he|she|they|have|(?:great|good|nice|lovely) to)\b"
    r"(?! (?:\w+ )?(?:works|suits|it is|is (?:fine|ok|okay|good|great|perfect|ideal|best)))",
    re.I,
)
_SORRY = (
    r"(?:oh|well|no|nope|sorry|oops|wait|hang on|hold on|apologies|correction|actually|or rather|I meant?|"
    r"make (?:that|it)|(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that)\b"
)
_APOLOGY = (
    rf"[\s,;:.()–—-]*(?:{_SORRY}[\s,;:.–—-]*)+"
    r"(?:(?:could|can|shall) (?:we|you) (?:make it|say|do)\s+|let's (?:say|do|make it)\s+)?"
)
_APOLOGISES = re.compile(_APOLOGY, re.I)
CORRECTS = re.compile(rf"{_APOLOGY}(?:(?:on|at|for)\s+)?", re.I)
_REFUSES = re.compile(
    r"\W*(?:(?:oh|well|sorry|ah|wait|actually)\W+)*"
    r"(?:no(?=\s*[,;:–—-])|no (?:wait|sorry)|nope|hang on|hold on|\w+day's no)\b",
    re.I,
)
_TAKES_BACK = re.compile(
    rf"\W*(?:{_SORRY}\W*)*(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that(?=\s*(?:[,.;:!?–—-]|$))",
    re.I,
)
_NOT_BUT = re.compile(r"[\s,;–—-]*(?:but|I meant?|rather|make it|it's)?\s*(?:on\s+)?", re.I)
AT_A_BREAK = re.compile(r"[,;:–—-]\s*(?:(?:so|then|make it|rather|on)\s+)?$", re.I)
# "Friday is fine.": all that a sentence says of its time.
_WOULD_DO = (
    r"(?:(?:would|will|is|'d|'ll)\s+)?(?:be\s+)?(?:(?!(?:was|were|no|not|never)\b)\w+\s+)?(?:fine|ok|okay|good|great|perfect|ideal|best|enough|"
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
    r"\W*",
    re.I,
)
_AND_BRING = re.compile(r"\s*[,;–—-]\s*(?:and )?(?:please )?(?:bring|mind|speak|on|don't|not)\b", re.I)
_SETTLED = re.compile(r"\b(?:then|it is|instead|say|so|make it|dann|alors)\b", re.I)
# A call about what was agreed, and not at that time: "Please call me to discuss the menu."
_AT_THAT_TIME = re.compile(
    r"\s*(?:back\b)?\s*(?:(?:on|at|from|via|by|over)\s+(?:your|my|the|this|that)\s+[\w ]{1,20}?)?"
    r"\s*(?:then)?\W*",
    re.I,
)
_ANOTHER_TIME = re.compile(
    r"\b(?:now|shortly|later|soon|once|when|before|beforehand|first|today|vorher|avant)\b", re.I
)
_REASON = re.compile(r"\b(?:because|since|as|weil|denn|da|parce|car)\b[^.;:!?]*$", re.I)
_TOLD_OF: Mapping[tuple[CommitmentType, CommitmentAction | None], re.Pattern[str]] = {
    ("promise", "visit"): re.compile(
        r"(?:I|we|my (?:car|train|flight|bus|taxi)|our (?:car|train|flight|van))(?:'ll| will)?(?: be)?"
        r"\s+(?:arriv\w+|there|get(?:ting)? (?:there|in))\b(?! until| not)",
        re.I,
    ),
    ("request", "send"): re.compile(
        r"(?:I|we)(?:'ll| will|'d| would)? (?:need|must have|want) (?:it|them|this|that|these|those)\b|"
        r"(?:(?:it|they|this|that|these|those) )?(?:will )?(?:needs?|has|have|must|should)(?: to)? be "
        r"(?:here|there|with (?:me|us)|in (?:my|our) hands|on (?:my|our) desks?)\b",
        re.I,
    ),
}
# The date of a letter, and opening hours.
_NO_FRAGMENT = re.compile(
    r"\d{4}|\d[/-]\d|\d\.\d+\.|(?:day|tag)s?\s*(?:to|through|till|bis|[–-])\s*\w+(?:day|tag)", re.I
)


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

    def last_before(self, candidate: Candidate) -> TimeMention | None:
        """The last time that the sentence before names, which "then" may point back to.

        Not one in a reason ("because Thursday is the dentist"), nor one that is past or ruled out ("we met on
        Monday"), but for who waits: "We won't know before Monday. Please wait until then."
        """
        named = [
            each
            for each in self._named(self.before)
            if candidate.action == "time" or self._may_be_meant(each)
        ]
        return named[-1] if named else None

    def day_before(self, clock: TimeMention, candidate: Candidate) -> TimeMention | None:
        """The day of "I'm in the office Tuesday", for the time of day that the next sentence names."""
        if clock.deadline:
            return None
        day = None if _OF_OTHERS.match(self.before) else self._only_time_before(_ON_THAT_DAY)
        if candidate.action in _COMING:
            day = day or self._only_time_before(_EVENT)
        day = day or self._settled_before
        return replace(day, end=None) if day and day.grain in _DAYS and not day.dayless else None

    def agreed(self, candidate: Candidate, rest: str) -> TimeMention | None:
        """The time of "Thursday 9:30 is good for us. Please come to the north gate."

        `rest` is what the sentence says behind the candidate.
        """
        if candidate.action not in _COMING_TOGETHER or _ANOTHER_TIME.search(rest):
            return None
        if candidate.action == "call" and not _AT_THAT_TIME.fullmatch(rest):
            return None
        asked = self.before.rstrip().endswith("?")
        when = (None if asked else self._only_time_before(_SETTLES)) or self._settled_before
        if when is None or when.dayless:
            return None
        near = when.grain in _DAYS and when.span[0] <= _NEAR
        return when if near or when.grain == "minute" else None

    def completed(self, named: TimeMention | None, candidate: Candidate) -> TimeMention | None:
        """The time with what the sentence behind adds to it: "Send me the list. Friday is fine." """
        told = self._told_behind(candidate) or self._told_of(candidate)
        if told is None or (named is None and told.dayless):
            return named
        if named is None:
            return told
        open_day = named.grain == "day" and named.end is None
        return at_clock_of(named, told) if told.dayless and open_day else named

    def corrected(self, named: TimeMention) -> TimeMention:
        """The time that one of the sentences behind puts in the place of the one named.

        "Sorry, Tuesday.", "Sorry, not Thursday but Friday.", "No, that's the dentist. Wednesday, same time."
        """
        behind, last = self.behind
        lead = _APOLOGISES.match(behind)
        if lead is None:
            return named
        times = self._named(behind)
        said = behind[lead.end() :]
        instead = self._fragment(said) or self._fragment(f"at {said}")
        if (
            instead is None
            and len(times) > 1
            and _same_day(times[0], named)
            and not _same_day(times[-1], named)
        ):
            gap = behind[times[-2].span[1] : times[-1].span[0]]
            instead = times[-1] if _NOT_BUT.fullmatch(gap) or AT_A_BREAK.search(gap) else None
        if instead is None and _REFUSES.match(behind) and all(_same_day(each, named) for each in times):
            instead = self._fragment(last, may_bring=True)
        if instead is None:
            return named
        keeps_hour = named.grain == "minute" and instead.grain == "day" and instead.end is None
        return at_clock_of(instead, named) if keeps_hour else in_its_place(named, instead)

    def _may_be_meant(self, mention: TimeMention) -> bool:
        begin, end = mention.span
        clause = _CLAUSE_END.split(self.before[:begin])[-1] + _CLAUSE_END.split(self.before[end:])[0]
        return not _REASON.search(self.before, 0, begin) and not _NOT_ON_IT.search(clause)

    @cached_property
    def _settled_before(self) -> TimeMention | None:
        """The time of a sentence before that only settles it: "Thursday, then." """
        return self._fragment(self.before) if _SETTLED.search(self.before) else None

    def _told_behind(self, candidate: Candidate) -> TimeMention | None:
        first = self._fragment(self.behind[0], candidate.action in _COMING)
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

    def _fragment(self, sentence: str, may_bring: bool = False) -> TimeMention | None:
        """The time of a sentence that says little else: "Wednesday, at 4 then."

        Who comes `may_bring` something: "Wednesday, and bring the bill."
        """
        if _NO_FRAGMENT.search(sentence):
            return None
        named = self._named(sentence)
        if not 0 < len(named) <= _FRAGMENT_TIMES or not LEAD.fullmatch(sentence, 0, named[0].span[0]):
            return None
        gaps = (sentence[one.span[1] : other.span[0]] for one, other in pairwise(named))
        end = named[-1].span[1]
        ends = _TAIL.fullmatch(sentence, end) or (may_bring and _AND_BRING.match(sentence, end))
        if not ends or not all(map(_BETWEEN.fullmatch, gaps)):
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
