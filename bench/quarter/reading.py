"""What fupmail understood of a letter, held against what it means."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from bench.quarter.town import Letter
from bench.quarter.words import Meaning
from fupmail.model.facts import Facts

HELD = ("call", "visit", "send")


def understood(letter: Letter, facts: Facts) -> Meaning:
    """The meaning as it was understood, where a wrong reading of it can be judged on."""
    meaning = letter.meaning
    if meaning.category != "personal" or facts.category != "personal":
        return meaning
    if letter.sent:
        return replace(meaning, proposal=facts.proposal, delivered=bool(facts.delivered))
    return replace(
        meaning,
        answer=str(facts.answer),
        acknowledgement=facts.acknowledgement,
        not_called=bool(facts.not_called),
        until=_until(letter, facts),
        introduces=meaning.introduces if facts.introduces else "",
    )


def _until(letter: Letter, facts: Facts) -> date | None:
    """The time that a client asked for; a week where none was named, none where they want a call."""
    named = _named(facts)
    if facts.answer in ("question", "other") and not letter.meaning.thing:
        return max(named, default=None)
    if facts.answer != "deferred" or (not named and (letter.meaning.thing or letter.meaning.cancels)):
        return None
    return max(named) if named else letter.at.date() + timedelta(days=7)


def _named(facts: Facts) -> list[date]:
    starts = [each.start for each in facts.commitments if each.action in ("time", "meet")]
    return [each.date() if isinstance(each, datetime) else each for each in starts if each]


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
        if facts.proposal != meaning.proposal and "proposal" not in letter.labels:
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
        days = _named(facts)
        if max(days, default=None) != meaning.until:
            yield f"until {', '.join(map(str, days)) or 'no day'}, not {meaning.until}"


def _appointments(letter: Letter, facts: Facts) -> Iterator[str]:
    meaning, side = letter.meaning, "promise" if letter.sent else "request"
    found = [
        each
        for each in facts.commitments
        if each.action in HELD and each.type == side and (each.action != "send" or each.start)
    ]
    if not meaning.thing:
        if found:
            yield f"{side} of {found[0].action}"
    elif [each.action for each in found] != [meaning.thing]:
        yield f"{side}s of {[each.action for each in found]}, not {meaning.thing}"
    elif found[0].start != meaning.when or found[0].other is not None:
        yield f"{meaning.thing} at {found[0].start} or {found[0].other}, not {meaning.when}"
    cancelled: list[str] = [each.action for each in facts.cancellations]
    if meaning.thing in cancelled and found:  # a call that is moved is called off where it stood
        cancelled.remove(meaning.thing)
    if meaning.cancels not in (cancelled or [""]):
        yield f"cancels {cancelled}, not {meaning.cancels or 'anything'}"
