"""What the sentences beside a commitment tell of its time: "Monday I can do.", "Wednesday, at 4."."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from fupmail.understand.commitments import neighbour_words as words
from fupmail.understand.commitments.candidates import Candidate
from fupmail.understand.commitments.shifting import at_clock_of, date_of, in_its_place
from fupmail.understand.dates import TimeMention

_NEAR = 20  # characters from the beginning of a sentence
_FRAGMENT_TIMES = 2
_DAYS = frozenset({"day", "part_of_day"})
_PRECISE = _DAYS | {"minute"}
_COMING = frozenset({"visit", "meet"})
_COMING_TOGETHER = _COMING | {"call"}
_CLAUSE_END = re.compile(r"[,;:.!?–—]")


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
        return words.TAKES_BACK.match(self.behind[0]) is not None

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

    def day_before(self, clock: TimeMention, candidate: Candidate, sentence: str) -> TimeMention | None:
        """The day of "I'm in the office Tuesday", for the time of day that the `sentence` behind it names.

        Who comes may come on any day just named; "instead" keeps the day of a time that does not suit.
        """
        if clock.deadline:
            return None
        day = None if words.OF_OTHERS.match(self.before) else self._only_time_before(words.ON_THAT_DAY)
        if candidate.action in _COMING:
            day = day or self._only_time_before(words.ANY)
        if words.INSTEAD.search(sentence):
            day = day or _one(self._named(self.before))
        day = day or self._settled_before
        return replace(day, end=None) if day and day.grain in _PRECISE and not day.dayless else None

    def earliest(self) -> dt.date | None:
        """The first day of which the sentence before lets the next one speak: "I'm away until the 20th." """
        return earliest_told(self.before, self._named(self.before))

    def agreed(self, candidate: Candidate, rest: str) -> TimeMention | None:
        """The time of "Thursday 9:30 is good for us. Please come to the north gate."

        `rest` is what the sentence says behind the candidate.
        """
        if candidate.action not in _COMING_TOGETHER or words.ANOTHER_TIME.search(rest):
            return None
        if candidate.action == "call" and not words.AT_THAT_TIME.fullmatch(rest):
            return None
        asked = self.before.rstrip().endswith("?")
        when = (None if asked else self._only_time_before(words.SETTLES)) or self._settled_before
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
        lead = words.APOLOGISES.match(behind)
        if lead is None:
            return named
        times = self._named(behind)
        told = behind[lead.end() :]
        instead = self._fragment(told) or self._fragment(f"at {told}")
        if (
            instead is None
            and len(times) > 1
            and _same_day(times[0], named)
            and not _same_day(times[-1], named)
        ):
            gap = behind[times[-2].span[1] : times[-1].span[0]]
            instead = times[-1] if words.NOT_BUT.fullmatch(gap) or words.AT_A_BREAK.search(gap) else None
        if instead is None and words.REFUSES.match(behind) and all(_same_day(each, named) for each in times):
            instead = self._fragment(last, may_bring=True)
        if instead is None:
            return named
        keeps_hour = named.grain == "minute" and instead.grain == "day" and instead.end is None
        return at_clock_of(instead, named) if keeps_hour else in_its_place(named, instead)

    def _may_be_meant(self, mention: TimeMention) -> bool:
        begin, end = mention.span
        clause = _CLAUSE_END.split(self.before[:begin])[-1] + _CLAUSE_END.split(self.before[end:])[0]
        return not words.REASON.search(self.before, 0, begin) and not words.NOT_ON_IT.search(clause)

    @cached_property
    def _settled_before(self) -> TimeMention | None:
        """The time of a sentence before that only settles it: "Thursday, then." """
        return self._fragment(self.before) if words.SETTLED.search(self.before) else None

    def _told_behind(self, candidate: Candidate) -> TimeMention | None:
        first = self._fragment(self.behind[0], candidate.action in _COMING)
        if first is None or first.dayless or first.grain != "day":
            return first
        clock = self._fragment(self.behind[1])
        return at_clock_of(first, clock) if clock and clock.dayless else first

    def _told_of(self, candidate: Candidate) -> TimeMention | None:
        """The time of "We arrive at 10." behind a visit, of "It must be here by Friday." behind an errand."""
        says = words.TOLD_OF.get((candidate.type, candidate.action))
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
        if words.NO_FRAGMENT.search(sentence):
            return None
        named = self._named(sentence)
        if not 0 < len(named) <= _FRAGMENT_TIMES or not words.LEAD.fullmatch(sentence, 0, named[0].span[0]):
            return None
        gaps = (sentence[one.span[1] : other.span[0]] for one, other in pairwise(named))
        end = named[-1].span[1]
        ends = words.TAIL.fullmatch(sentence, end) or (may_bring and words.AND_BRING.match(sentence, end))
        if not ends or not all(map(words.BETWEEN.fullmatch, gaps)):
            return None
        only = _one(named)
        return only if only is not None and only.grain in _PRECISE else None  # May and June are people too

    def _named(self, sentence: str) -> list[TimeMention]:
        return [each for each in self.read(sentence) if not each.duration] if sentence else []


def earliest_told(said: str, named: Sequence[TimeMention]) -> dt.date | None:
    """The first day behind an absence, or of the week that was settled on; None where nothing tells it."""
    last = named[-1] if named else None
    start = (last.end or last.start) if last is not None else None
    if last is None or start is None or last.grain not in ("day", "week"):
        return None
    day = date_of(start)
    if last.grain == "week":
        away = words.AWAY.search(said) is not None
        return day + dt.timedelta(days=7 * away) if away or words.OUR_WEEK.search(said) else None
    until = words.UNTIL.search(said, 0, last.span[0]) and words.AWAY.search(said)
    return day + dt.timedelta(days=1) if until else None


def fits_day(said: str) -> bool:
    """Whether words say that both come together on the day they tell of: "in your office suits us"."""
    return _says_of_day(words.ON_THAT_DAY, said)


def _says_of_day(says: re.Pattern[str], said: str) -> bool:
    return says.search(said) is not None and not words.NOT_ON_IT.search(said)


def _one(named: Sequence[TimeMention]) -> TimeMention | None:
    """The only time, or a day at the time of day behind it."""
    if len(named) == _FRAGMENT_TIMES and named[0].grain == "day" and named[1].dayless:
        return at_clock_of(named[0], named[1])
    return named[0] if len(named) == 1 else None


def _same_day(one: TimeMention, other: TimeMention) -> bool:
    if one.dayless or one.start is None or other.start is None:
        return False
    return date_of(one.start) == date_of(other.start)
