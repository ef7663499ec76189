"""Smaller things that a mail may say: a call that did not come, a delivery, somebody introduced."""

import re

from fupmail.model.mailbox import Address, Message
from fupmail.understand.answers.referral import ELSEWHERE, NOT_ELSEWHERE, elsewhere
from fupmail.understand.phrases import Phrasebook, Read, Shelf
from fupmail.understand.sentences import sentences_of

_NOT_CALLED = Phrasebook("""
(sat|stayed|waited) by the phone
you (said|promised|told me|were going|were supposed|were meant|were due|agreed|swore|offered) (you|to|that
    you|us|me)? (would|will)? (call|phone|ring|call me|phone me|ring me|be calling|give me a call|give us
    a call|give me a ring)
(no|not a|never got|never received|never had|did not get|did not receive|missed|missing|without) (a|the|
    your|any|my|our)? (call|phone call|callback|call back) (from you|came|yet|today|yesterday|as|.|,|!|$|
    on|at)
(call|phone call|callback) (never|did not|has not|still has not) (came|come|happened|happen|arrive|take
    place|materialise|materialize)
(what|whatever) happened to (our|your|the|my|that) (call|phone call|chat)
(sie|du) .. (nicht angerufen|nicht gemeldet|wollten .. anrufen|wolltest .. anrufen)
(auf|vergeblich) .. (ihren|deinen) anruf ..
(attendu|attends) votre (appel|coup de fil)
(ne|n'avez|n'as) .. (pas|jamais) (appelé|rappelé)
(waited|waiting|sat|stayed) (in|here|all (day|morning|afternoon)|by the phone|around|up)? for (your|you
    to) (call|phone call|phone|ring)
(waited|waiting) all (day|morning|afternoon|week) for (you|your|a call)
(you|nobody|no one|noone|none of you) (did not|never|have not|had not|has not|failed to|forgot to|still
    did not|still have not|ever) (call|called|phone|phoned|ring|rang|rung|dial|call back|called back|phone
    back|call me|called me|rang me|phoned me|call us|ring back|rang back)
(nobody|no one|noone) (called|phoned|rang|rings|calls) (me|us|back|today|yesterday|.|,|!|$)
(thought|expected|expecting|understood) (you|that you|we|that we) (would|were (going|supposed|meant) to|
    had agreed to|agreed to|were due to|were to) (call|speak|ring|phone|talk|be calling|have a call)
""")

_CALLED = Phrasebook("""
(sorry|apologies|apologise|apologize) .. (i|we) .. (not|missed|never)
(i|we) (missed|could not take|did not catch) (your|the|our)
(do|does|please do) not (call|ring|phone)
you (did not|do not) (have|need) to call
(if|in case|unless) (you|nobody|no one)
(called|rang|phoned) .. (back|within|straight|immediately|answered|right away) .. (everything|thanks|
    minute)
(can|could|would|will|please|if) you .. (call|phone|ring)
""")

_DELIVERED = Phrasebook("""
(has|have|had|was|were|is|are|been|now|all|just|successfully|got) (now|just|been|all|successfully|safely|
    already|both|fully|officially|finally|today)? ( delivered|shipped|dispatched|despatched|installed|
    commissioned|deployed|handed over|completed|fitted|mounted|launched|rolled out|migrated|switched on|
    switched over|dropped off|up and running|live|set up)
(i|we|our (crew|team|driver|drivers|engineers|engineer|fitters|technician|technicians|guys|installers|
    people)) (have|had|just|have just|has|also|finally|successfully)? ( delivered|shipped|dispatched|
    despatched|installed|deployed|handed over|completed|finished|fitted|mounted|launched|rolled out|
    migrated|switched on|dropped off|set up|posted|commissioned|sent out|wrapped up) (the|your|all|it|
    them|everything|this|both|new|yesterday|today|on|last|out|off|our|that)
(went|gone|go|is|are|now) live (today|yesterday|on|last|this|at|with|as|.|,|!|$|and|now|for|smoothly)
(your|the|all) .. (order|goods|shipment|parcel|pallet|pallets|boxes|system|site|website|machine|kitchen|
    unit|units|items|equipment|furniture|license|licenses|software|platform|installation|delivery|work|
    job) .. (shipped|dispatched|arrived|left our|left the|left here|delivered|installed|is complete|is
    completed|is done|is finished|went out|on its way|completed)
(installation|delivery|handover|go live|rollout|migration|commissioning|set up|setup|fitting|works) (is|
    was|has been|are|were) (now|all)? (complete|completed|done|finished|successful|signed off)
(tracking|track and trace) (number|code|link|no) (is|:|for)
(wurde|wurden|haben|hat|ist|sind) .. (geliefert|ausgeliefert|versandt|verschickt|installiert|montiert|
    eingebaut|live gegangen|in betrieb genommen|übergeben|zugestellt|aufgestellt)
(a|ont|avons|été|est|sont) .. (livré|livrée|livrés|livrées|expédié|expédiée|expédiés|installé|installée|
    installés|mis en service|mise en ligne|en ligne|posé|posés)
""")

_NOT_DELIVERED = Phrasebook("""
(will|shall|would|should|can|could|may|might|must|to|not|never|yet|hope|expect|going to|due to|once|when|
    if|until|before|after|as soon as|unless|scheduled to|supposed to|waiting to|ready to|want|need) (then|
    also|only|all|it|they|you|we|i|is|are|has|have|be|been|not)? ( be|have|been|is|are|has|get|got|it|we|
    you|not)? (been|be|all)? (delivered|shipped|dispatched|despatched|installed|commissioned|deployed|
    handed over|completed|fitted|mounted|launched|rolled out|migrated|live|complete|done|finished|set up|
    up and running)
(proposal|quote|quotation|offer|estimate|invoice|report|email|message|mail|news|speech|presentation|talk|
    verdict|training|contract|document|draft|keynote) (has|have|was|were|is|are|been)? (been|just|now)?
    (delivered|completed|sent|finished|done)
(delivered|shipped|installed|completed) .. (wrong|late|damaged|incomplete|by mistake|broken)
(he|she|they|competitor|vendor|supplier) (has|have|had)? (delivered|shipped|installed|completed|launched)
(do|does|did|has|have|was|were|is|are|when|how|what|where|why|who) .. ?
wird/werden .. (geliefert|versandt|verschickt|installiert|montiert)
(sera|seront|serait|allons) ..
(delivered|completed|finished|shipped|handed over|sent out) (the|your|our|a|my) (proposal|quote|quotation|
    offer|estimate|invoice|report|email|message|speech|presentation|talk|training|contract|document|draft|
    keynote)
""")

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}", re.IGNORECASE)
_NO_NAME = "Ihnen|Sie|Ihr|Ihren?|Ihrem|Euch|Dir|Dich|Ich|Wir|Mit|An|Bei|Herrn?|Frau|Mr|Mrs|Ms|Dr|You|My|Our"
_NAME = re.compile(
    rf"\b(?!(?:{_NO_NAME})\b)"
    r"[A-Z][\w'’-]{1,30}(?: (?:[A-Z][\w'’-]{1,30}|van|von|de|der|di|da)){0,3}"
)
MOST_INTRODUCED = 3

_INTRODUCES = Phrasebook("""
(meet|introduce|introducing|introduction|intro|connecting|connect) (you|my|our|to|_ to|_ , my|you to|you
    with|_ _ ,|the two|both|him|her)
(cc|cc'd|ccd|cced|cc'ing|ccing|copied|copying|looped|looping|adding|added|bringing) (in|here|above|on|him|
    her|them|my|our|_|is)
(in|on) (cc|copy)
(should|could|want|best|need|might want|would do well|happy) to? (talk|speak|chat|get in touch|connect|
    contact|reach out|meet|write|email|ask|call) (to|with|my|our|_)
(talk|speak|write|reach out|get in touch|contact|email|e mail|call|ask|liaise|correspond|connect|try) (to|
    with|my|our|_ at|_ _ at|_ ,|mr|ms|mrs|dr)
(is|will be|are) (your|the|our|my) (new|right|best|main|day to day|correct|technical)? (contact|person|
    colleague|successor|replacement|lead|account|point)
(will|who will|is going to) (take over|take it from here|take care|handle|be taking over|be your|look
    after|help you|be able to help)
(vorstellen|vorzustellen|kollegin|kollegen|kollege|nachfolger|nachfolgerin|ansprechpartner|
    ansprechpartnerin)
(sprechen|reden|schreiben|kontaktieren|wenden|melden|fragen|rufen|mailen) sie
(présente|présenter|présenté|collègue|copie|successeur|remplaçant|remplaçante)
""")


CALLS = Shelf(_NOT_CALLED, _CALLED)
DELIVERIES = Shelf(_DELIVERED, _NOT_DELIVERED)
INTRODUCTIONS = Shelf(_INTRODUCES, ELSEWHERE, NOT_ELSEWHERE)


def not_called(text: str) -> str:
    """The sentence in which the writer misses a call that was promised, or an empty string.

    Misses one: "you said you'd call yesterday". Misses none: "please don't call before noon".
    """
    said = (s for s in CALLS.read_all(sentences_of(text)) if _CALLED not in s and _NOT_CALLED in s)
    return next((s.text for s in said), "")


def delivered(text: str) -> str:
    """The sentence in which the writer tells of a delivery done, or an empty string.

    Tells of one: "we installed the boiler on Monday". Tells of none: "it will be delivered on Monday".
    """
    read = DELIVERIES.read_all(sentences_of(text))
    return next((s.text for s in read if not s.asks and _DELIVERED in s and _NOT_DELIVERED not in s), "")


def introduces(message: Message, text: str, own: frozenset[str]) -> tuple[Address, ...]:
    """The people whom the writer brings in: named where it is said, with an address there or on To or Cc.

    Neither the user (`own`) nor the writer is ever one of them, and a crowd is no introduction.
    """
    if "@" not in text and len(message.to) + len(message.cc) < 2:
        return ()
    known = own | ({message.sender.email} if message.sender else frozenset())
    copied = [(address, _names(address)) for address in (*message.to, *message.cc)]
    known_names = frozenset[str]().union(*(names for _, names in copied))
    sentences = sentences_of(text)
    written = "@" in text
    found: dict[str, Address] = {}
    for at, sentence in enumerate(sentences):
        named = known_names & sentence.vocabulary
        if not named and not written:
            continue
        people = [address for address, names in copied if not names.isdisjoint(named)]
        if written:
            people = _written(" ".join(each.text for each in sentences[at : at + 2])) + people
        if people and _brings_in(INTRODUCTIONS.read(sentence)):
            for person in people:
                if person.email not in known and not (person.email in found and not person.name):
                    found[person.email] = person
    return tuple(found.values()) if len(found) <= MOST_INTRODUCED else ()


def _brings_in(read: Read) -> bool:
    return _INTRODUCES in read or elsewhere(read) is not None


def _written(said: str) -> list[Address]:
    """Addresses written out, each with the name that stands before it."""
    return [
        Address(match[0].lower(), _name_before(said[: match.start()], match[0].lower()))
        for match in _ADDRESS.finditer(said)
    ]


def _name_before(words: str, email: str) -> str:
    """The capitalised words nearest before an address that share a word with it, else none."""
    local = email.partition("@")[0]
    runs = _NAME.findall(words[-200:])
    return next((run for run in reversed(runs) if any(_shares_word(word, local) for word in run.split())), "")


def _shares_word(word: str, local: str) -> bool:
    return len(word) > 2 and word.lower() in local


def _names(address: Address) -> frozenset[str]:
    """The words by which a sentence may name somebody on To or Cc."""
    name = address.name or re.sub(r"[._+-]", " ", address.email.partition("@")[0])
    parts = (part.strip(",'\"") for part in name.lower().split())
    return frozenset(part for part in parts if len(part) > 2)
