"""What fits a run of words: small matchers, and the ways to build larger ones of them.

A matcher takes a sentence's `run` and a place in it, and gives every place behind what it fits there, the
preferred one first. All gaps are bounded and no place is given twice: time grows with the text alone.
"""

from collections.abc import Callable, Iterable, Sequence

Run = Sequence[str]  # words and stops, and an empty one at the end
Ends = Sequence[int]
Matcher = Callable[[Run, int], Ends]
LONGEST_GAP = 4  # words
_STOPS = ",:.!?"  # also what the empty word at the end counts for


def one_of(words: frozenset[str]) -> Matcher:
    """Fits one of these words."""

    def fits(run: Run, at: int) -> Ends:
        return (at + 1,) if run[at] in words else ()

    return fits


def maybe(matcher: Matcher) -> Matcher:
    """Fits what the matcher fits, or nothing."""

    def fits(run: Run, at: int) -> Ends:
        return (*matcher(run, at), at)

    return fits


def either(options: Sequence[tuple[frozenset[str], Matcher]]) -> Matcher:
    """Fits what any of the matchers fits, the first first; each beside the words with which it can only open.

    No words stand for any.
    """
    anywhere = [matcher for opens, matcher in options if not opens]
    by_word: dict[str, list[Matcher]] = {}
    for word in frozenset[str]().union(*(opens for opens, _ in options)):
        by_word[word] = []
    for opens, matcher in options:
        for word in opens or by_word:
            by_word[word].append(matcher)

    def fits(run: Run, at: int) -> Ends:
        matchers = by_word.get(run[at], anywhere)
        if len(matchers) == 1:
            return matchers[0](run, at)
        return [end for matcher in matchers for end in matcher(run, at)]

    return fits


def in_a_row(matchers: Sequence[Matcher]) -> Matcher:
    """Fits what the matchers fit one behind the other."""
    if len(matchers) == 1:
        return matchers[0]
    first, *others = matchers

    def fits(run: Run, at: int) -> Ends:
        ends = first(run, at)
        for matcher in others:
            if not ends:
                break
            ends = matcher(run, ends[0]) if len(ends) == 1 else _each_once(run, matcher, ends)
        return ends

    return fits


def _each_once(run: Run, matcher: Matcher, starts: Iterable[int]) -> Ends:
    return list(dict.fromkeys([end for start in starts for end in matcher(run, start)]))


def any_word(run: Run, at: int) -> Ends:
    """Fits one word, no stop."""
    return (at + 1,) if run[at][:1] not in _STOPS else ()


def gap(run: Run, at: int) -> Ends:
    """Fits up to `LONGEST_GAP` words, the fewest first, never across a stop."""
    ends = [at]
    while len(ends) <= LONGEST_GAP and run[at][:1] not in _STOPS:
        at += 1
        ends.append(at)
    return ends


def beginning(run: Run, at: int) -> Ends:
    """Fits where a sentence or a clause begins."""
    return (at,) if at == 0 or run[at - 1][-1:] in ",:." else ()


def end_of_sentence(run: Run, at: int) -> Ends:
    """Fits the stops at the end of the sentence, and its end."""
    while run[at] and run[at] in _STOPS:
        at += 1
    return () if run[at] else (at,)
