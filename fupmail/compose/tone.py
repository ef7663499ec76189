"""Whether a template's words are fit to be sent: short, kind, one question, nothing left to fill in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fupmail.compose.languages import Habits, Tone, language_for
from fupmail.compose.phrases import ADVICE, AFTER_A_SALE, PHRASES, SELLING
from fupmail.compose.render import render
from fupmail.compose.shelf import TemplateFile
from fupmail.compose.wording import facts_of
from fupmail.errors import ConfigError
from fupmail.model.follow_up import FollowUp, Resource
from fupmail.model.mailbox import Address

PLACEHOLDER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[[A-Z][^\]]*\]|<[A-Za-z][\w ]*>|\bTODO\b|\bXXX+\b|\blorem\b|___+"
)
SHOUTING = re.compile(r"\b[^\W\d_]{4,}\b")
ROBIN = Address("robin@reader.example", "Robin Reader")


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something in a template that a considerate person would not send, where it is, and what to do."""

    template: str
    language: str
    tone: str
    line: int
    what: str
    advice: str

    def __str__(self) -> str:
        return f"{self.template}:{self.line} ({self.language}, {self.tone}): {self.what}. {self.advice}"


def word_count(body: str) -> int:
    """The words of a body before the signature, as a reader would count them."""
    return sum(1 for word in body.split() if any(letter.isalnum() for letter in word))


def refuse_flawed(
    template: TemplateFile, tone: Tone, body: str, follow_up: FollowUp, habits: Habits, limit: int
) -> None:
    """Raises `ConfigError` with every complaint about the letter; the client's own words are never judged."""
    complaints = list(too_long(template, tone, body, limit))
    language = language_for(template.language)
    facts = facts_of(with_neutral_facts(follow_up), language, tone, habits)
    complaints += complaints_about(template, tone, render(template, template.section(tone), facts))
    if complaints:
        raise ConfigError(
            "\n".join(map(str, complaints)),
            f"See `fupmail templates check {template.name}`; nothing was written.",
        )


def with_neutral_facts(follow_up: FollowUp) -> FollowUp:
    """The same follow-up about harmless things, so that what is found wrong is the template's own."""
    occasion = follow_up.occasion
    return replace(
        follow_up,
        to=tuple(ROBIN for _ in follow_up.to),
        occasion=replace(
            occasion,
            topic="Window plan" if occasion.topic else "",
            resource=Resource("A guide", "https://guide.example") if occasion.resource else None,
            remedies=("a replacement",) if occasion.remedies else (),
            person=ROBIN if occasion.person else None,
            introducer=ROBIN if occasion.introducer else None,
        ),
    )


def too_long(template: TemplateFile, tone: Tone, body: str, limit: int) -> Iterator[Complaint]:
    """A complaint when the body has more words than the limit."""
    if (words := word_count(body)) > limit:
        line = template.section(tone).line
        yield _complaint(template, tone, line, f"{words} words, at most {limit} are allowed", "Shorten it.")


def complaints_about(template: TemplateFile, tone: Tone, text: str) -> Iterator[Complaint]:
    """Everything wrong with the template's words in this text, which was rendered with neutral facts."""
    for what, advice, words in _flaws(template, text):
        yield _complaint(template, tone, line_of(template, tone, words), what, advice)


def _flaws(template: TemplateFile, text: str) -> Iterator[tuple[str, str, str]]:
    yield from _banned(template, text)
    if (questions := text.count("?")) > 1:
        yield (
            f"{questions} questions",
            "Keep the one that is easiest to answer.",
            text.split("?")[1].split("\n")[-1],
        )
    if found := re.search(r"!\s*!|!.*!", text, re.S):
        yield "more than one exclamation mark", "A full stop is friendlier.", found[0][-20:]
    for match in PLACEHOLDER.finditer(text):
        yield f"“{match[0]}” was left to be filled in", "Fill it in or leave it out.", match[0]
    for match in SHOUTING.finditer(text):
        if match[0].isupper():
            yield f"“{match[0]}” is in capitals", "Write it in small letters.", match[0]


def _banned(template: TemplateFile, text: str) -> Iterator[tuple[str, str, str]]:
    groups = dict(PHRASES.get(template.language, {}))
    if template.kind in AFTER_A_SALE:
        groups["selling"] = SELLING.get(template.language, ())
    for group, phrases in groups.items():
        for phrase in phrases:
            if found := phrase_pattern(phrase).search(text):
                yield f"“{found[0]}” ({group})", ADVICE[group], found[0]


def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """The phrase as whole words across any white space; `*` stands for the rest of a word."""
    words = (re.escape(word).replace(r"\*", r"\w*") for word in phrase.replace("’", "'").split())
    pattern = r"\s+".join(words).replace("'", "['’]")
    return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)


def line_of(template: TemplateFile, tone: Tone, words: str) -> int:
    """The line of the file where these words stand, the section's first where they cannot be found."""
    section = template.section(tone)
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.search(pattern, section.source, re.IGNORECASE) if pattern else None
    return section.line + (section.source.count("\n", 0, found.start()) if found else 0)


def _complaint(template: TemplateFile, tone: Tone, line: int, what: str, advice: str) -> Complaint:
    return Complaint(template.label, template.language, tone, line, what, advice)
