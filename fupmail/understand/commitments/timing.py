"""Chooses, among the times a sentence names, the one that belongs to a commitment."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.shifting import (
    at_clock_of,
    covers,
    exact,
    in_its_place,
    later_than,
    pointed_to,
)
from fupmail.understand.dates import TimeMention

_INSTEAD_OF = re.compile(
    r"\b(?:instead\s+of|rather\s+than|not|(?:an)?statt|au\s+lieu\s+de|plutôt\s+que)\s+$|\b(?:moved|moving)\s+from\s+$",
    re.IGNORECASE,
)
# A time in such a clause is that of something else.
_ASIDE = re.compile(
    r"\b(?:before\s+(?:your|the|my|our|you|I|we|he|she|they)|because|since|which|who|whose|where|that\s+(?:was|is|were)|as\s+of|dated|valid|"
    r"starting|opens|open\s+(?:from|at|on|between)|closes?|expires?|until\s+(?:the|my|our))\b[^,;.]*$",
    re.IGNORECASE,
)
_AGREED = r"(?:as\s+(?:agreed|discussed|promised|mentioned|arranged)|after\s+(?:my|our|the|your)|following)\b"
# "On Friday, as agreed on Monday, I'll call"
_AS_AGREED = re.compile(rf",\s*{_AGREED}[^,;.]*$", re.IGNORECASE)
_AGREED_CLAUSE = re.compile(rf",\s*{_AGREED}[^,;.]*(?=,)", re.IGNORECASE)
_NEAR = 20  # characters: "to some time around "
_CLOSE = 3  # characters: "on "
_COUNTS_ON = re.compile(r"\b(?:after|afterwards?|before|very|same)\b", re.IGNORECASE)
_THEN = frozenset({"then", "after that", "afterward", "afterwards"})
_REASON = 60  # characters: " - no, sorry, I'm in court Tuesday, "
_ADDED = re.compile(
    r"[^.;:!?]{0,40}\b(?:say|ideally|preferably|around|um|gegen|ab|vers|à)\s+"
    r"|(?:[\s,]+(?:instead|then|please|again|though|dann|bitte))*(?:,|\s*[–—-])?\s+(?:at|by|about|from|after)\s+",
    re.IGNORECASE,
)
_NARROWED = re.compile(r"\s*[;,(–—-]\s*(?:say|ideally|preferably)\s+(?:at\s+)?", re.IGNORECASE)
# A sentence that only tells when the one before is wanted: "Friday is fine."
_WOULD_DO = re.compile(
    r"(?:\s+(?:would|will|is|'d|'ll)(?:\s+be)?(?:\s+\w+)?)?\s+(?:fine|ok|okay|good|great|perfect|ideal|best|enough|"
    r"do|suffice|suits?(?:\s+(?:me|us))?|works?(?:\s+for\s+(?:me|us))?)(?:\s+(?:best|well))?(?:\s+(?:for|with)\s+(?:me|us))?\W*",
    re.IGNORECASE,
)
# What a sentence says of its day, so that a time of day in the next one falls on it: "Thursday works for me."
_ON_THAT_DAY = re.compile(
    r"\b(?:in the office|free|available|around|at home|from home|at my desk|reachable|in all day|both in|"
    r"back in|works?|suits?|fine|ok|okay|great|perfect|ideal|lovely|agreed|confirm\w*|booked|blocked|it is|"
    r"see you|(?:'m|am|'re|are|be) in (?-i:[A-Z][a-zà-ÿ]+)|"
    r"how about|start|starts|(?:installation|delivery|appointment|visit|lunch|day) is|"
    r"im Büro|erreichbar|zu Hause|frei|passt|au bureau|disponibles?|convient)\b",
    re.IGNORECASE,
)
_NOT_ON_IT = re.compile(
    r"\b(?:not|never|away|out|until|till|was|were|had|met|saw|spoke|if|bis|nicht|war|pas|jusqu\w*)\b|n't\b",
    re.IGNORECASE,
)
# What is sent is of that time: "the minutes of 3 March", "the invoice for January".
_OF_THING = re.compile(
    r"(?<!morning)(?<!afternoon)(?<!evening)(?<!day)(?<!week)(?<!end)(?<!start)(?<!beginning)(?<!middle)(?<!letter)"
    r"\s(?:of|from)\s+$",
    re.IGNORECASE,
)
_FOR_MONTH = re.compile(r"\bfor\s+$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:on(?:wards?)?\b|to\b|until\b|till\b|[–—-])", re.IGNORECASE)
_ITS_OWN_CLAUSE = re.compile(r"\b(?:I|we|you|he|she|they|so|and|but|to)\b|[;:()–—]", re.IGNORECASE)
_LEADS = frozenset({"", "by", "on", "before", "until", "sometime", "any time", "even"})
_THING = re.compile(
    r" (?!(?:end|close|morning|afternoon|evening|noon|start|lunch|post|mail|courier|collection)\b)[a-z]",
    re.IGNORECASE,
)
_SORRY = (
    r"(?:oh|well|no|nope|sorry|oops|wait|apologies|correction|actually|or rather|I meant?|make (?:that|it)|"
    r"(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that)\b"
)
_CORRECTS = re.compile(rf"[\s,;:.()–—-]*(?:{_SORRY}[\s,;:.–—-]*)+(?:(?:on|at|for)\s+)?", re.IGNORECASE)
_TAKES_BACK = re.compile(
    rf"\W*(?:{_SORRY}\W*)*(?:scratch|scrap|scrub|strike|forget|ignore|cancel) that\b", re.IGNORECASE
)
_DAYS = frozenset({"day", "part_of_day"})
_COMING_TOGETHER = frozenset({"call", "visit", "meet"})
_SUITS = re.compile(
    r"\b(?:works|suits|agreed|confirmed|booked|it is|is (?:on|set|fixed|booked) (?:for|on)|passt|convient)\b|"
    r"(?:\b(?:is|are|be|sounds?|looks?)|'s)\s+(?:\w+\s+)?(?:fine|ok|okay|good|great|perfect|ideal)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"[\s,;:–—()-]*(?:(?:then|itself|so|at\s+the\s+latest|sharp|or\s+so|is\s+when|(?:works|suits|it\s+is|is\s+(?:fine|good|great|perfect|ok|okay|best))(?:\s+(?:for|with)\s+(?:me|us)|\s+here)?(?:\s+then)?,|it\s+is(?:\s+that|:)?|that|after\s+that)[\s,]*)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SentenceTimes:
    """The times of one sentence, read when they are first asked for.

    `previous` is the sentence before, which "then" may point back to. `back` are the words that do.
    `following` is the sentence behind, which may tell by itself when a request is wanted.
    """

    words: str
    previous: str
    back: re.Pattern[str]
    read: Callable[[str], tuple[TimeMention, ...]]
    following: str = ""

    def anew(self, candidate: Candidate, until: int) -> TimeMention | None:
        """The new time of what is moved: it stands right behind the candidate, whatever leads up to it."""
        end = candidate.end
        for mention in self.read(" " * end + self.words[end:until]):
            return mention if mention.span[0] - end <= _NEAR and not mention.duration else None
        return None

    @cached_property
    def mentions(self) -> tuple[TimeMention, ...]:
        """The times of the sentence itself, bare lengths included."""
        return self.read(self.words)

    def of(self, candidate: Candidate, after: int, until: int) -> TimeMention | None:
        """The time that belongs to a candidate: named behind it, leading into it, or pointed back to.

        Times before `after` belong to an earlier commitment, those from `until` on to a later one.
        """
        until = self._until_bracket(candidate, until)
        pointer = self.back.search(self.words, candidate.end, until)
        named = self._behind(candidate, until)
        if named is not None and self._leads_into_next(named, until):
            named = self._ahead(candidate, after) or named
        if named is None and pointer is None:
            named = self._ahead(candidate, after) or self._agreed_ahead(candidate, after)
            pointer = self._pointer_ahead(candidate, after)
            if named is None and pointer is None:
                named = self._agreed(candidate)
        counted = named is not None and pointer is not None and covers(pointer, named)
        if named is not None and named.dayless:
            named = self._on_its_day(named, candidate, after, until)
        elif named is not None and named.end is None:
            named = self._at_its_clock(named, until)
        if pointer is None:
            return named
        earlier = self._earlier(candidate, pointer.start())
        if named is not None and not counted:
            return later_than(earlier, named) if pointer.group().lower() in _THEN else named
        if earlier is None:
            return named or self._ahead(candidate, after)
        return pointed_to(pointer.group().lower(), earlier)

    def _leads_into_next(self, named: TimeMention, until: int) -> bool:
        """ "..., and on Thursday I'll send it": the time stands right before the next commitment."""
        return until < len(self.words) and _LINK.fullmatch(self.words, named.span[1], until) is not None

    def _pointer_ahead(self, candidate: Candidate, after: int) -> re.Match[str] | None:
        """ "on the Thursday after that I'll send it", "Afterwards, on Friday, I'll send it"."""
        pointer = self.back.search(self.words, after, candidate.start)
        counts = pointer is not None and _COUNTS_ON.search(pointer.group())
        near = pointer is not None and len(self.words[pointer.end() : candidate.start]) <= _NEAR
        return pointer if counts and near else None

    def _until_bracket(self, candidate: Candidate, until: int) -> int:
        """What is said in brackets has its time there: "the plans (which I will send) by Monday"."""
        opened, closed = (self.words.rfind(sign, 0, candidate.start) for sign in "()")
        end = self.words.find(")", candidate.end, until) if opened > closed else -1
        return until if end < 0 else end

    def _earlier(self, candidate: Candidate, pointer: int) -> TimeMention | None:
        """The last time named before the candidate and the pointer, here or in the sentence before."""
        before = min(candidate.start, pointer)
        earlier = [each for each in self.mentions if each.span[1] <= before and not each.duration]
        if not earlier and self.previous:
            earlier = [each for each in self.read(self.previous) if not each.duration]
        return earlier[-1] if earlier else None

    def told_behind(self) -> TimeMention | None:
        """The time of "Send me the list. Friday is fine.": all that the sentence behind says."""
        if not self.following or _WOULD_DO.search(self.following) is None:
            return None
        named = [each for each in self.read(self.following) if not each.duration]
        if len(named) != 1 or self.following[: named[0].span[0]].strip().lower() not in _LEADS:
            return None
        return named[0] if _WOULD_DO.fullmatch(self.following, named[0].span[1]) else None

    @cached_property
    def taken_back(self) -> bool:
        """Whether the sentence behind takes this one back: "No, scrub that, Monday's the bank holiday." """
        return _TAKES_BACK.match(self.following) is not None

    def corrected(self, named: TimeMention) -> TimeMention:
        """The time that the sentence behind puts in the place of the one named: "Sorry, Tuesday." """
        lead = _CORRECTS.match(self.following)
        if lead is None:
            return named
        times = [each for each in self.read(self.following) if not each.duration]
        told = len(times) == 1 or (times and times[0].span[0] - lead.end() <= _CLOSE)
        return in_its_place(named, times[0]) if told else named

    def _on_its_day(self, named: TimeMention, candidate: Candidate, after: int, until: int) -> TimeMention:
        """ "On Monday I'll call you at 4": the time of day on the day that is named beside it."""
        days = [
            each
            for each in self._usable(candidate)
            if after <= each.span[0] < until and each.grain == "day" and each.span[1] <= named.span[0]
        ] or self._day_before()
        return at_clock_of(days[-1], named) if days and days[-1].end is None else named

    def _day_before(self) -> list[TimeMention]:
        """The day of "I'm in the office Tuesday", for the time that the next sentence names."""
        return [replace(each, end=None) for each in self._before(_ON_THAT_DAY) if each.grain in _DAYS]

    def _before(self, says: re.Pattern[str]) -> list[TimeMention]:
        """The only time of the sentence before, where that says so of it."""
        if not says.search(self.previous) or _NOT_ON_IT.search(self.previous):
            return []
        named = [each for each in self.read(self.previous) if not each.duration]
        if len(named) == 2 and named[0].grain == "day" and named[1].dayless:
            return [at_clock_of(named[0], named[1])]
        return named if len(named) == 1 else []

    def _at_its_clock(self, named: TimeMention, until: int) -> TimeMention:
        """ "Monday after the break, say at ten": the day at the time of day that is added to it."""
        link = _ADDED if named.grain == "day" else _NARROWED
        for mention in self.mentions:
            if mention.dayless and named.span[1] < mention.span[0] < until:
                added = link.fullmatch(self.words[named.span[1] : mention.span[0]])
                return at_clock_of(named, mention) if added else named
        return named

    def _usable(self, candidate: Candidate) -> list[TimeMention]:
        return [
            each
            for each in self.mentions
            if (candidate.action == "time" or not each.duration) and not self._names_thing(each, candidate)
        ]

    def _names_thing(self, mention: TimeMention, candidate: Candidate) -> bool:
        """ "I'll send Monday's photos", "the photos of Monday": the day says which photos, not when."""
        begin, end = mention.span
        if self.words[end - 2 : end] == "'s" and _THING.match(self.words, end):
            return True
        if candidate.action != "send" or begin < candidate.end or mention.deadline:
            return False
        before = self.words[:begin]
        of_month = mention.grain == "month" and _FOR_MONTH.search(before)
        return bool(of_month or (_OF_THING.search(before) and not _GOES_ON.match(self.words, end)))

    def _behind(self, candidate: Candidate, until: int) -> TimeMention | None:
        behind = [each for each in self._usable(candidate) if candidate.verb <= each.span[0] < until]
        for mention in behind:
            begin = candidate.end if candidate.end <= mention.span[0] else candidate.verb
            gap = self.words[begin : mention.span[0]]
            if not _INSTEAD_OF.search(gap) and not _ASIDE.search(gap):
                named = exact(mention, behind, self.words)
                return self._last_word(self._due(named, candidate, behind), behind)
        return None

    def _due(self, named: TimeMention, candidate: Candidate, behind: Sequence[TimeMention]) -> TimeMention:
        """ "the list for the fair on Monday by Friday" is due on Friday."""
        if candidate.action != "send" or named.deadline:
            return named
        due = (each for each in behind if each.deadline and each.span[0] >= named.span[1])
        later = next(due, None)
        if later is None or _ITS_OWN_CLAUSE.search(self.words[named.span[1] : later.span[0]]):
            return named
        return later

    def _last_word(self, mention: TimeMention, behind: Sequence[TimeMention]) -> TimeMention:
        """ "Thursday, sorry, Friday at 10" is Friday."""
        for later in behind:
            gap = self.words[mention.span[1] : later.span[0]]
            lead = _CORRECTS.match(gap) if later.span[0] >= mention.span[1] else None
            explained = lead is not None and len(gap) <= _REASON and later.start != mention.start
            if lead is not None and (lead.end() == len(gap) or explained):
                mention = in_its_place(mention, later)
        return mention

    def _agreed_ahead(self, candidate: Candidate, after: int) -> TimeMention | None:
        """The time of "Thursday at two in your office suits us, see you there." """
        before = self.words[after : candidate.start]
        if candidate.action != "meet" or not _ON_THAT_DAY.search(before) or _NOT_ON_IT.search(before):
            return None
        ahead = [
            each
            for each in self._usable(candidate)
            if after <= each.span[0] and each.span[1] <= candidate.start
        ]
        return ahead[0] if len(ahead) == 1 else None

    def _agreed(self, candidate: Candidate) -> TimeMention | None:
        """The time of "Thursday 9:30 is good for us. Please come to the north gate." """
        if candidate.action not in _COMING_TOGETHER:
            return None
        for each in self._before(_SUITS):
            settled = each.grain == "minute" and not each.dayless
            if settled or (each.grain in _DAYS and each.span[0] <= _NEAR and not each.dayless):
                return each
        return None

    def _ahead(self, candidate: Candidate, after: int) -> TimeMention | None:
        ahead = [
            each
            for each in self._usable(candidate)
            if after <= each.span[0]
            and each.span[1] <= candidate.verb
            and not _AS_AGREED.search(self.words[: each.span[0]])
        ]
        if not ahead:
            return None
        last = ahead[-1]
        inside = last.span[1] > candidate.start
        between = _AGREED_CLAUSE.sub("", self.words[last.span[1] : candidate.start])
        return last if inside or _LINK.fullmatch(between) else None
