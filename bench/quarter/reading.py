"""What fupmail understood of a letter, held against what it means."""

from collections.abc import Iterator
from datetime import datetime

from bench.quarter.town import Letter
from fupmail.model.facts import Facts

HELD = ("call", "visit", "send")


def misreadings(letter: Letter, facts: Facts) -> Iterator[str]:
    """What was understood otherwise than it was meant."""
    meaning = letter.meaning
    if facts.category != meaning.category:
        yield f"category {facts.category}, not {meaning.category}"
    if meaning.category == "out_of_office" and facts.returns != meaning.until:
        yield f"returns {facts.returns}, not {meaning.until}"
    if meaning.category != "personal" or facts.category != "personal":
        return
    if letter.sent:
        if facts.proposal != meaning.proposal:
            yield "proposal" if facts.proposal else "no proposal"
        if bool(facts.delivered) != meaning.delivered:
            yield "delivered" if facts.delivered else "not delivered"
    else:
        yield from _received(letter, facts)
    yield from _appointments(letter, facts)


def _received(letter: Letter, facts: Facts) -> Iterator[str]:
    meaning = letter.meaning
    if facts.answer not in meaning.answer.split():
        yield f"answer {facts.answer}, not {meaning.answer}"
    if facts.acknowledgement != meaning.acknowledgement:
        yield f"acknowledgement {facts.acknowledgement}"
    if bool(facts.not_called) != meaning.not_called:
        yield f"not called {bool(facts.not_called)}"
    if [address.email for address in facts.introduces] != meaning.introduces.split():
        yield f"introduces {facts.introduces}"
    if meaning.answer == "deferred":
        named = [each.start for each in facts.commitments if each.action in ("time", "meet")]
        days = [each.date() if isinstance(each, datetime) else each for each in named]
        if max((each for each in days if each), default=None) != meaning.until:
            yield f"until {days}, not {meaning.until}"


def _appointments(letter: Letter, facts: Facts) -> Iterator[str]:
    meaning, side = letter.meaning, "promise" if letter.sent else "request"
    found = [each for each in facts.commitments if each.action in HELD and each.type == side]
    if not meaning.thing:
        if found:
            yield f"{side} of {found[0].action}"
    elif [each.action for each in found] != [meaning.thing]:
        yield f"{side}s of {[each.action for each in found]}, not {meaning.thing}"
    elif found[0].start != meaning.when or found[0].other is not None:
        yield f"{meaning.thing} at {found[0].start} or {found[0].other}, not {meaning.when}"
    cancelled = [each.action for each in facts.cancellations]
    if meaning.cancels not in (cancelled or [""]):
        yield f"cancels {cancelled}, not {meaning.cancels or 'anything'}"
