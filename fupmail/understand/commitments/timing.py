"""Chooses, among the times a sentence names, the one that belongs to a commitment."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.neighbour_words import AT_A_BREAK, CORRECTS, LEAD
from fupmail.understand.commitments.neighbours import Neighbours, earliest_told, fits_day
from fupmail.understand.commitments.shifting import (
    at_clock_of,
    covers,
    date_of,
    exact,
    in_its_place,
    later_than,
    not_before,
    pointed_to,
)
from fupmail.understand.dates import TimeMention

_INSTEAD_OF = re.compile(
    r"\b(?:instead\s+of|rather\s+than|not|(?:an)?statt|au\s+lieu\s+de|plutôt\s+que)\s+$|\b(?:moved|moving)\s+from\s+$",
    re.IGNORECASE,
)
# "Send me your details and I'll pay you on Friday."
_ANOTHER_DEED = re.compile(
    r"\b(?:and|so|then),?\s+(?:then\s+)?(?:I|we)(?:'ll|\s+will|\s+can|\s+shall)\b", re.IGNORECASE
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
_COUNTS_ON = re.compile(r"\b(?:after|afterwards?|before|very|same)\b", re.IGNORECASE)
_THEN = frozenset({"then", "after that", "afterward", "afterwards"})
_NEXT_YEAR = dt.timedelta(days=300)
_YEAR = re.compile(r"\d{4}|\byear\b|\d[./-]\d+[./-]\d", re.IGNORECASE)
_REASON = 60  # characters: " - no, sorry, I'm in court Tuesday, "
_ADDED = re.compile(
    r"[^.;:!?]{0,40}\b(?:say|ideally|preferably|around|um|gegen|ab|vers|à)\s+|[^.;:!?]{0,40},\s+so\s+"
    r"|(?:\s+please)?,\s+(?=half\s)"
    r"|(?:[\s,]+(?:instead|then|please|again|though|dann|bitte))*(?:,|\s*[–—-])?\s+(?:at|by|about|from|after)\s+",
    re.IGNORECASE,
)
_NARROWED = re.compile(r"\s*[;,(–—-]\s*(?:say|ideally|preferably)\s+(?:at\s+)?", re.IGNORECASE)
# What is sent is of that time: "the minutes of 3 March", "the invoice for January".
_OF_THING = re.compile(
    r"(?<!morning)(?<!afternoon)(?<!evening)(?<!day)(?<!week)(?<!end)(?<!start)(?<!beginning)(?<!middle)(?<!letter)"
    r"\s(?:of|from)\s+$",
    re.IGNORECASE,
)
_OF_EVENT = re.compile(
    r"\b(?:for|of|from|about)\s+(?:the|our|your|an?)\s+(?:\w+\s+){0,2}?"
    r"(?:show|course|event|fair|meeting|wedding|party|trip|visit|work|deposit|payment|concert|conference|workshop|seminar|"
    r"training|match|exhibition|flight|booking|appointment|inspection|job)s?(?:\s+\w+){0,4}?\s+on\s+$",
    re.IGNORECASE,
)
_FOR_MONTH = re.compile(r"\bfor\s+$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:on(?:wards?)?\b|to\b|until\b|till\b|[–—-])", re.IGNORECASE)
_ONLY_LINKS = re.compile(r"[\s,]*(?:(?:but|and|please|at the latest)[\s,]*)*", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r"\s+(?:I|we|he|she|they|it|the|my|our|there)\b", re.IGNORECASE)
_THING = re.compile(
    r" (?!(?:end|close|morning|afternoon|evening|noon|start|lunch|post|mail|courier|collection)\b)[a-z]",
    re.IGNORECASE,
)
_CLAUSE = r"\b(?:I|we|you|he|she|they|it|so|but|because|if|when|which|who|is|are|was|were|and(?!\s\d))\b"
# Between an hour and its day: "at 3pm (CET) on Thursday", "at 11 on your mobile on Thursday".
_ONLY_ASIDES = re.compile(
    r"(?:[^()]{0,20}\))?"  # of a bracket in which the hour ends, with its zone
    r"(?:\s*\([^()]{0,40}\)|,?\s*as (?:agreed|discussed|promised|arranged)"
    r"|\s*(?:on|from|at) (?:your|my|the) \w+)*"
    r"[\s,]*(?:on\s+)?",
    re.IGNORECASE,
)
_BARE_WEEKDAY = re.compile(
    r"(?:(?:on|by|before|the)\s+)*(?:mon|tues|wednes|thurs|fri)day(?:(?:\s+(?:morning|afternoon))?,?(?:\s+at)?\s+[\d:.]+(?:\s*[ap]m)?)?",
    re.IGNORECASE,
)
_PLACE = re.compile(
    rf"\s*,?\s*(?:at|in|by|from|on|near|over|outside|opposite)\s(?:(?!{_CLAUSE})[^,;:]){{1,60}}(?:,\s)?",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"\s*,?\s*(?:the|my|our|your|an?|both|all|this|that)\s(?:(?!{_CLAUSE})[^,;:]){{1,40}}", re.IGNORECASE
)
_WILL = re.compile(r"will|shall|goes|follows|comes|leaves", re.IGNORECASE)
_LINK = re.compile(
    r"[\s,;:–—()-]*(?:(?:then|itself|so|at\s+the\s+latest|sharp|or\s+so|is\s+when|(?:works|suits|it\s+is|is\s+(?:fine|good|great|perfect|ok|okay|best))(?:\s+(?:for|with)\s+(?:me|us)|\s+here)?(?:\s+then)?,|it\s+is(?:\s+that|:)?|that|after\s+that)[\s,]*)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SentenceTimes:
    """The times of one sentence, written `today`, read when they are first asked for.

    `neighbours` are the sentences beside it, `back` the words that point back to a time named before.
    """

    words: str
    today: dt.date
    neighbours: Neighbours
    back: re.Pattern[str]
    read: Callable[[str], tuple[TimeMention, ...]]

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
            named = self._ahead(candidate, after) or self._opening(candidate, after)
            pointer = self._pointer_ahead(candidate, after)
            if named is None and pointer is None:
                named = self.neighbours.agreed(candidate, self.words[candidate.end : until])
        if named is not None:
            named = self._after_absence(named, candidate)
        counted = named is not None and pointer is not None and covers(pointer, named)
        if named is not None and named.dayless:
            named = self._on_its_day(named, candidate, after, until)
        elif named is not None and named.end is None:
            named = self._at_its_clock(named, until)
        if pointer is None:
            return named
        earlier = self._earlier(candidate, pointer.start())
        if named is not None and named.dayless and earlier is not None and not earlier.dayless:
            return at_clock_of(pointed_to(pointer.group().lower(), earlier), named)
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
        return earlier[-1] if earlier else self.neighbours.last_before(candidate)

    def _on_its_day(self, named: TimeMention, candidate: Candidate, after: int, until: int) -> TimeMention:
        """ "On Monday I'll call you at 4": the time of day on the day that is named beside it."""
        around = [each for each in self._usable(candidate) if after <= each.span[0] < until]
        days = [each for each in around if self._tells_day(each, named)]
        day = days[-1] if days else self.neighbours.day_before(named, candidate, self.words)
        return at_clock_of(day, named) if day is not None and day.end is None else named

    def _tells_day(self, mention: TimeMention, clock: TimeMention) -> bool:
        """Whether a mention before the clock, or one behind it with only asides between, names its day."""
        if mention.dayless or mention.grain not in ("day", "minute"):
            return False
        if mention.span[1] <= clock.span[0]:
            return True
        between = self.words[clock.span[1] : mention.span[0]]
        return mention.grain == "day" and _ONLY_ASIDES.fullmatch(between) is not None

    def _after_absence(self, named: TimeMention, candidate: Candidate) -> TimeMention:
        """ "I'm away until the 20th and will call you on Monday": the Monday behind it."""
        if not _BARE_WEEKDAY.fullmatch(self.words, *named.span):
            return named
        ahead = [each for each in self.mentions if each.span[1] <= candidate.start]
        earliest = earliest_told(self.words[: candidate.start], ahead) or self.neighbours.earliest()
        return not_before(earliest, named) if earliest else named

    def _at_its_clock(self, named: TimeMention, until: int) -> TimeMention:
        """ "Monday after the break, say at ten": the day at the time of day that is added to it."""
        link = _ADDED if named.grain == "day" else _NARROWED
        for mention in self.mentions:
            if mention.dayless and named.span[1] < mention.span[0] < until:
                added = link.fullmatch(self.words[named.span[1] : mention.span[0]])
                opens = _NEW_CLAUSE.match(self.words, mention.span[1])
                return at_clock_of(named, mention) if added and not opens else named
        return named

    def _usable(self, candidate: Candidate) -> list[TimeMention]:
        return [
            each
            for each in self.mentions
            if (candidate.action == "time" or not each.duration)
            and not self._is_past(each)
            and not self._names_thing(each, candidate)
        ]

    def _is_past(self, mention: TimeMention) -> bool:
        """ "the work you did on 3 March", written a week later: nobody means the one of next year."""
        begin, end = mention.span
        if mention.start is None or _YEAR.search(self.words, begin, end):
            return False
        return date_of(mention.start) - self.today > _NEXT_YEAR

    def _names_thing(self, mention: TimeMention, candidate: Candidate) -> bool:
        """ "I'll send Monday's photos", "the photos of Monday": the day says which photos, not when."""
        begin, end = mention.span
        if self.words[end - 2 : end] == "'s" and _THING.match(self.words, end):
            return True
        if candidate.action != "send" or begin < candidate.end or mention.deadline:
            return False
        before = self.words[:begin]
        of_month = mention.grain == "month" and _FOR_MONTH.search(before)
        of_event = _OF_EVENT.search(before) and any(sign.isdigit() for sign in self.words[begin:end])
        of_thing = _OF_THING.search(before) and not _GOES_ON.match(self.words, end)
        return bool(of_month or of_event or of_thing)

    def _behind(self, candidate: Candidate, until: int) -> TimeMention | None:
        behind = [each for each in self._usable(candidate) if candidate.verb <= each.span[0] < until]
        for mention in behind:
            begin = candidate.end if candidate.end <= mention.span[0] else candidate.verb
            gap = self.words[begin : mention.span[0]]
            if not _INSTEAD_OF.search(gap) and not _ASIDE.search(gap) and not _ANOTHER_DEED.search(gap):
                named = self._in_place_of(exact(mention, behind, self.words), behind)
                return self._last_word(self._due(named, candidate, behind), behind)
        return None

    def _in_place_of(self, named: TimeMention, behind: Sequence[TimeMention]) -> TimeMention:
        """ "at 10 instead of 9 tomorrow" is tomorrow at 10."""
        for other in behind:
            between = self.words[named.span[1] : other.span[0]]
            if named.dayless and not other.dayless and _INSTEAD_OF.fullmatch(between.lstrip()):
                return at_clock_of(other, named)
        return named

    def _due(self, named: TimeMention, candidate: Candidate, behind: Sequence[TimeMention]) -> TimeMention:
        """ "the list for the fair on Monday by Friday" is due on Friday."""
        if candidate.action != "send" or named.deadline:
            return named
        due = (each for each in behind if each.deadline and each.span[0] >= named.span[1])
        later = next(due, None)
        own = later is not None and _ONLY_LINKS.fullmatch(self.words, named.span[1], later.span[0])
        return later if later is not None and own else named

    def _last_word(self, mention: TimeMention, behind: Sequence[TimeMention]) -> TimeMention:
        """ "Thursday, sorry, Friday at 10" is Friday."""
        for later in behind:
            gap = self.words[mention.span[1] : later.span[0]]
            lead = CORRECTS.match(gap) if later.span[0] >= mention.span[1] else None
            explained = len(gap) <= _REASON and later.start != mention.start and AT_A_BREAK.search(gap)
            if lead is not None and (lead.end() == len(gap) or explained):
                mention = in_its_place(mention, later)
        return mention

    def _opening(self, candidate: Candidate, after: int) -> TimeMention | None:
        """The time of "On the 24th, at the bar, we meet" and "On Friday the report will follow"."""
        ahead = [
            each
            for each in self._usable(candidate)
            if after <= each.span[0] and each.span[1] <= candidate.start
        ]
        if not ahead or not LEAD.fullmatch(self.words, after, ahead[0].span[0]):
            return None
        between = self.words[ahead[-1].span[1] : candidate.start]
        agreed = candidate.action == "meet" and len(ahead) == 1 and fits_day(between)
        leads_on = _SUBJECT if _WILL.match(self.words, candidate.start) else _PLACE
        return ahead[-1] if agreed or leads_on.fullmatch(between) else None

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
