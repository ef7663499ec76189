"""Whether a mail says thanks or ok, and nothing more."""

from collections.abc import Iterator, Sequence

from fupmail.understand.phrases import Read
from fupmail.understand.sentences import word_set

LONGEST = 8  # words
LONGEST_TEXT = 200  # characters, greeting and name included
LONGEST_GREETING = 5  # words: "Sehr geehrte Frau Dr. Lindqvist,"

_SAYS_THANKS = word_set("""
    thanks thank cheers ok okay noted received great perfect super cool fine understood danke dank merci
    gracias obrigado obrigada grazie bedankt ack thumbs roger sure yes yep brilliant lovely appreciated
    alright gut parfait recu reçu verstanden prima done 👍
""")


_TAKES_LEAVE = word_set("""
    best kind regards greetings warm many sincerely yours br mfg viele mit liebe herzliche beste freundliche
    grüße gruß cordialement bien bonne sincères
""")
_SAYS_MORE = word_set("but however though except still missing not can could will please when call")
_THUMBS = frozenset("👍🙏👌🙂")


def is_acknowledgement(text: str, sentences: Sequence[Read]) -> bool:
    """Whether the first line thanks or notes in at most `LONGEST` words, and only a name may follow.

    Is one: "Noted, thanks!". Is none: "Thanks, but the second box is missing".
    """
    if len(text) > LONGEST_TEXT:
        return False
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    while len(lines) > 1 and lines[0].endswith(",") and len(lines[0].split()) <= LONGEST_GREETING:
        lines = lines[1:]
    if not lines or len(lines[0]) <= 3:
        return bool(_THUMBS & {*text}) or text.strip().lower() in _SAYS_THANKS
    said = " ".join(s.words for s in sentences if s.text in lines[0] or lines[0] in s.text).split()
    words = [word for word in said if word[0].isalnum()]
    rest = sum(len(line.split()) for line in _before_leave(lines[1:]))
    says_more = not _SAYS_MORE.isdisjoint(words)
    return len(words) <= LONGEST and rest <= 4 and not says_more and not _SAYS_THANKS.isdisjoint(words)


def _before_leave(lines: Sequence[str]) -> Iterator[str]:
    """The lines above "Best regards" and what follows it."""
    for line in lines:
        first = line.split()[0].strip(",.!").lower()
        if first in _TAKES_LEAVE and len(line.split()) <= 4:
            return
        yield line
