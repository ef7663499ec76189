# ruff: noqa: E501  a phrase of a table stands on one line
"""English: its tables of promises and requests, and the words without which none of them fits."""

from fupmail.understand.commitments.grammar import Grammar
from fupmail.understand.commitments.vocabulary.english.acts import CALL, FRAGMENTS, MEET, SEND, TELL, VISIT
from fupmail.understand.commitments.vocabulary.english.changes import CHANGES
from fupmail.understand.commitments.vocabulary.english.first_look import BINDERS, NEEDS, OPENERS, VERBS
from fupmail.understand.commitments.vocabulary.english.promises import (
    ADVERBS,
    ANNOUNCED,
    DOING,
    HEADS,
    PRESENT,
    VERBLESS,
)
from fupmail.understand.commitments.vocabulary.english.requests import (
    ASKED,
    ASKING,
    CLAUSE,
    JOINT,
    JOINTLY,
    ORDERED,
    WANTED,
)

ENGLISH = Grammar(
    language="en",
    fragments=FRAGMENTS,
    heads=HEADS,
    adverbs=ADVERBS,
    promised={"visit": VISIT, "call": CALL, "meet": MEET, "time": TELL, "send": SEND},
    present=PRESENT,
    doing=DOING,
    announced=ANNOUNCED,
    verbless=VERBLESS,
    asking=ASKING,
    asked=ASKED,
    clause=CLAUSE,
    ordered=ORDERED,
    wanted=WANTED,
    joint=JOINT,
    jointly=JOINTLY,
    conjunctions=r"""
        ,? ?\band( then)?|, ?then|\bthen|&|\bas well as|, and|\bor
    """,
    back=r"""
        then|after(wards?| that)|(on )?the (mon|tues|wednes|thurs|fri|satur|sun)day after that|the (day|evening|night) before(?! (the|that|this|your|you|we|I|our|my|last|he|she|they)\b)|(on |in )?the ((following|next) (day|morning|week)|following (mon|tues|wednes|thurs|fri|satur|sun)day)|the (day|week) after(?! (the|that|this|next|tomorrow|you|we|I)\b)|that (day|evening|morning|afternoon|week|date|time)|(that|this|the) very (day|evening|morning|afternoon|week)|on this (day|date)|(the )?same (day|evening|morning|afternoon)
    """,
    undated=r"(need|require|more|extra|further|additional|bit of) time|a (bit|little) longer",
    respelled={
        "im": "I'm",
        "imma": "I'll",
        "ima": "I'll",
        "snding": "sending",
        "ive": "I've",
        "wl": "will",
        "wil": "will",
        "giv": "give",
        "gie": "give",
        "gis": "give us",
        "giz": "give us",
        "gve": "give",
        "bk": "back",
        "b4": "before",
        "2day": "today",
        "2nite": "tonight",
        "callin": "calling",
        "ringin": "ringing",
        "phonin": "phoning",
        "givin": "giving",
        "sendin": "sending",
        "comin": "coming",
        "droppin": "dropping",
        "stoppin": "stopping",
        "swingin": "swinging",
        "cn": "can",
        "ur": "your",
        "cud": "could",
        "plse": "please",
        "tomoro": "tomorrow",
        "2moro": "tomorrow",
        "2morrow": "tomorrow",
    },
    changes=CHANGES,
    openers=OPENERS,
    needs=NEEDS,
    verbs=VERBS,
    binders=BINDERS,
)
