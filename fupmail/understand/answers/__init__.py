"""What a client's answer says: yes, no, later, a question, a complaint, somebody else, or no more mail.

A mail may say several things. The order in which they count is: complaint, unsubscribe, declined,
accepted, deferred, question, referral. Whatever is not sure is `other`, which waits for the user.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fupmail.model.facts import Answer
from fupmail.understand.answers import (
    accepted,
    declined,
    deferred,
    guards,
    referral,
    tongues,
    trouble,
    unsubscribe,
)
from fupmail.understand.answers import complaint as complaints
from fupmail.understand.answers import question as questions
from fupmail.understand.answers.accepted import yes
from fupmail.understand.answers.acknowledgement import is_acknowledgement
from fupmail.understand.answers.complaint import complaint
from fupmail.understand.answers.declined import no
from fupmail.understand.answers.deferred import later, names_time
from fupmail.understand.answers.guards import in_case
from fupmail.understand.answers.learned import leaning
from fupmail.understand.answers.question import question, request
from fupmail.understand.answers.referral import elsewhere
from fupmail.understand.answers.tongues import with_tongues
from fupmail.understand.answers.unsubscribe import enough
from fupmail.understand.phrases import Read, Shelf
from fupmail.understand.sentences import Sentence, sentences_of
from fupmail.understand.weights import Weights, weights_of

_ASKS = (questions.INDIRECT, questions.REQUEST, questions.RHETORICAL, questions.CLOSING)
SHELF = Shelf(
    *(accepted.YES, accepted.NO_YES, guards.DOUBT, guards.OTHERS, declined.NO, declined.NO_NO),
    *(declined.WOULD_HAVE, declined.PARTIAL),
    *(deferred.LATER, deferred.WITH_TIME, deferred.NOT_LATER, unsubscribe.ENOUGH, unsubscribe.NOT_ENOUGH),
    *(complaints.ANGER, complaints.FAULT, complaints.SILENCE, complaints.DEMAND, complaints.SARCASM),
    *(complaints.CONTENT, complaints.THIRD, trouble.TROUBLE, trouble.NUISANCE),
    *_ASKS,
    *(referral.ELSEWHERE, referral.NOT_ELSEWHERE),
)
ASKING = Shelf(*_ASKS)


@dataclass(frozen=True, slots=True)
class AnswerReading:
    """An answer and the sentence it rests on; `asks` quotes what the reader must answer, if anything."""

    answer: Answer = "other"
    quote: str = ""
    acknowledgement: bool = False
    asks: str = ""


def read_answer(text: str, subject: str = "", *, weights: Weights | None = None) -> AnswerReading:
    """What the visible text of a received mail answers; a mail without words has its say in the subject.

    `weights` are other ones than those that came with the product, to measure them.
    """
    text = text if text.strip() else subject
    sentences = sentences_of(text)
    weights = weights or weights_of(__name__)
    leans = leaning(sentences, weights)
    settled = leans.settled if leans else None
    read = _read_all(sentences, ASKING if settled in ("other", "question") else SHELF)
    asks = _asks(read)
    if settled == "other":
        return AnswerReading(acknowledgement=not asks and is_acknowledgement(text, read), asks=asks)
    if settled == "question" and asks:
        return AnswerReading("question", asks, asks=asks)
    found = _found(_read_all(sentences, SHELF) if settled == "question" else read)
    if leans and not found.torn:
        found = _weighed(found, leans.answer(found.answer), asks, sentences, weights)
    thanks = found.answer == "other" and not asks and is_acknowledgement(text, read)
    return AnswerReading(found.answer, found.quote, thanks, asks)


def _read_all(sentences: Sequence[Sentence], shelf: Shelf) -> list[Read]:
    return [_read(sentence, shelf) for sentence in sentences[:MOST_SENTENCES]]


def _read(sentence: Sentence, shelf: Shelf) -> Read:
    """The sentence with all that is found in it; one so long that it is a report or a term says nothing."""
    if sentence.words.count(" ") > LONGEST and not sentence.asks:
        return Read(sentence, {})
    return with_tongues(shelf.read(sentence))


def _asks(sentences: Sequence[Read]) -> str:
    """The first sentence that asks for knowledge, else the first that asks for an action."""
    asked = _first(sentences, question) or _first(sentences, request)
    return asked.text if asked else ""


class _Found(NamedTuple):
    """What phrases find; `torn` between a yes and a no, which only the user can decide."""

    answer: Answer = "other"
    quote: str = ""
    torn: bool = False


def _weighed(
    found: _Found, answer: Answer, asks: str, sentences: Sequence[Sentence], weights: Weights
) -> _Found:
    """What words and phrases say together, with the sentence that tells it; a question must be asked."""
    if answer == "question":
        return _Found(answer, asks) if asks else found
    if answer in (found.answer, "other"):
        return found if answer == found.answer else _Found()
    told = weights.telling(answer, sentences)
    return _Found() if in_case(told) else _Found(answer, told.text)


def _found(sentences: Sequence[Read]) -> _Found:
    telling = [sentence for sentence in sentences if sentence.found]
    stop = _first(telling, enough)
    unhappy = complaint([sentence for sentence in sentences if not (stop and enough(sentence))])
    if unhappy and not (stop and _about_mails(telling)):
        return _Found("complaint", unhappy.text)
    if stop:
        return _Found("unsubscribe", stop.text)
    refused, agreed, put_off = _first(sentences, no), _first(telling, yes), _first(telling, later)
    if refused and agreed and refused is not agreed:
        if declined.PARTIAL not in refused:
            return _Found(torn=True)
        refused = None
    if refused:
        later_then = put_off or _first(sentences, names_time)
        waits = later_then if later_then and _for_now(refused) else None
        return _Found("deferred", waits.text) if waits else _Found("declined", refused.text)
    if agreed and not (put_off and _holds_back(put_off, agreed)):
        return _Found("accepted", agreed.text)
    if put_off and (_asks_for_time(put_off) or not _goes_on(sentences, put_off)):
        return _Found("deferred", put_off.text)
    return _asked_or_referred(sentences)


_WRITER = frozenset(["i", "we", "me", "us"])
_TIMES = frozenset(
    ["time", "week", "weeks", "month", "months", "days", "wait", "until", "till", "think", "decide", "yet"]
)


def _holds_back(put_off: Read, agreed: Read) -> bool:
    """Whether what is put off takes the yes back: in words of its own, or in the very same ones."""
    if put_off is not agreed:
        return any(word in put_off.words for word in HELD_BACK)
    goes = yes(agreed)
    return goes is not None and any(
        waits.start < goes.end and goes.start < waits.end for waits in put_off.hits(deferred.LATER)
    )


def _about_mails(sentences: Sequence[Read]) -> bool:
    """Whether nothing is wrong but that mails come, however angrily they are forbidden."""
    wrong = (complaints.FAULT, complaints.SILENCE, trouble.TROUBLE, tongues.FAULT)
    return not any(book in each for each in sentences for book in wrong if not enough(each))


def _asks_for_time(put_off: Read) -> bool:
    """Whether it is the writer who waits, and not only a board that meets or a boss who is away."""
    words = put_off.sentence.vocabulary
    return not _WRITER.isdisjoint(words) and (names_time(put_off) or not _TIMES.isdisjoint(words))


def _goes_on(sentences: Sequence[Read], put_off: Read) -> bool:
    """Whether more is said than "later": a question after it, not about when, or somebody else to ask."""
    after = sentences[sentences.index(put_off) + 1 :]
    return any(elsewhere(each) and not later(each) for each in sentences) or any(
        sentence.asks
        and question(sentence)
        and not names_time(sentence)
        and deferred.LATER not in sentence
        and deferred.WITH_TIME not in sentence
        for sentence in after
    )


def _asked_or_referred(sentences: Sequence[Read]) -> _Found:
    other = _first(sentences, elsewhere)
    asked = next((sentence for sentence in sentences if sentence is not other and question(sentence)), None)
    if asked:
        return _Found("question", asked.text)
    return _Found("referral", other.text) if other else _Found()


def _first(sentences: Sequence[Read], says: Callable[[Read], object]) -> Read | None:
    return next((sentence for sentence in sentences if says(sentence)), None)


def _for_now(refused: Read) -> bool:
    """Whether a no is one for the moment ("not interested right now ... Q1 though")."""
    return any(f" {words} " in refused.words for words in FOR_NOW)


LONGEST = 60  # words
MOST_SENTENCES = 20
HELD_BACK = (" not ", " until ", " till ", " but ", " once ")
FOR_NOW = (
    *(
        "right now",
        "for now",
        "just now",
        "at the moment",
        "at this moment",
        "at present",
        "currently",
        "yet",
    ),
    *("today", "this week", "this month", "this quarter", "until", "till", "before", "momentan", "derzeit"),
    "pour le moment",
)
