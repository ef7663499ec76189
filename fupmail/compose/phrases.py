"""Words that do not belong into a follow-up, by language and by what is wrong with them.

Phrases match whole words, whatever their case; `*` stands for the rest of a word.
"""

from collections.abc import Mapping

Phrases = Mapping[str, tuple[str, ...]]

ADVICE: Mapping[str, str] = {
    "pressure": "Say what you offer and leave the pace to the reader.",
    "guilt": "Do not mention the silence; assume that the reader is busy.",
    "worn": "Say what you want to know, in your own words.",
    "selling": "This letter is about them: leave what you sell out of it.",
}

ENGLISH: Phrases = {
    "pressure": (
        "act now", "as soon as possible", "asap", "at your earliest convenience",
        "before it is too late", "deadline", "don't miss", "do not miss", "expires", "final notice",
        "final reminder", "hurry", "immediately", "last chance", "limited time", "must decide",
        "need a decision", "only a few left", "today only", "urgent*", "you need to", "you must",
        "time is running out", "while stocks last",
    ),
    "guilt": (
        "are you still interested", "did you get my", "did you receive my", "disappoint*",
        "given up", "have not heard", "haven't heard", "have yet to hear", "i have tried",
        "i've tried", "ignor*", "no answer from you", "no reply from you", "no response",
        "not responded", "several times", "still waiting", "without success",
        "you have not answered", "you haven't answered", "you promised",
    ),
    "worn": (
        "bump*", "check* in", "circl* back", "following up", "follow* up on", "friendly reminder",
        "game-changer", "gentle reminder", "hope this email finds you", "hope this finds you",
        "just wanted to", "kind reminder", "leverage*", "low-hanging", "move forward",
        "moving forward", "no-brainer", "per my last", "pick your brain", "ping*", "quick question",
        "reach* out", "synerg*", "to follow up", "top of your inbox", "touch* base",
        "value proposition", "win-win",
    ),
}  # fmt: skip
ENGLISH_SELLING = (
    "add-on*", "bargain", "bundle", "discount*", "feature*", "latest product*", "new product*",
    "new range", "our products", "our services", "premium", "promotion*", "special offer",
    "special price", "upgrade*", "upsell*",
)  # fmt: skip

PHRASES: Mapping[str, Phrases] = {"en": ENGLISH}
SELLING: Mapping[str, tuple[str, ...]] = {"en": ENGLISH_SELLING}
AFTER_A_SALE = frozenset({"thank_you", "delivery_check", "complaint", "missed_call", "loyal_appreciation"})
