"""Reads a template as its readers would get it, in every situation it may meet, and says what is wrong."""

import difflib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

from jinja2 import meta

from fupmail.compose.languages import TONES, Tone, language_for
from fupmail.compose.render import Words, environment
from fupmail.compose.samples import CLIENTS, NOW, PROFILE, sample_config, sample_follow_up
from fupmail.compose.shelf import TemplateFile
from fupmail.compose.tone import Complaint, complaints_about, too_long, with_neutral_facts
from fupmail.compose.wording import KNOWN_NAMES, facts_of, habits_of
from fupmail.errors import ConfigError
from fupmail.model.follow_up import ClientType, DraftKind, FollowUp
from fupmail.model.mailbox import Address

BARE: dict[str, Any] = {
    "topic": "",
    "at": None,
    "named": None,
    "slots": (),
    "resource": None,
    "remedies": (),
    "person": None,
    "introducer": None,
    "their_zone": None,
    "zone_named": False,
    "proposed_at": None,
}


def check_template(template: TemplateFile, max_words: int) -> list[Complaint]:
    """Every complaint about this template, in the order of its lines; none means that it may be used."""
    found = [*_form(template), *_unknown_names(template)]
    if not found:
        for tone in TONES:
            if tone in template.sections:
                found += _letters(template, tone, min(max_words, int(template.notes.get("words", max_words))))
    unique = {(complaint.line, complaint.what): complaint for complaint in found}
    return [unique[place] for place in sorted(unique)]


def _form(template: TemplateFile) -> Iterator[Complaint]:
    kinds = get_args(DraftKind)
    if template.kind not in kinds:
        close = difflib.get_close_matches(template.kind, kinds, 1)
        advice = f"Did you mean “{close[0]}”?" if close else f"These are made: {', '.join(kinds)}."
        yield _complaint(template, 1, f"no draft is made from a template named “{template.name}”", advice)
    if not template.notes.get("for"):
        yield _complaint(
            template, 1, "it does not say what it is for", "Add a line 'for: ...' between the ---."
        )
    if not template.notes.get("words", "1").isdigit():
        yield _complaint(template, 1, "the limit in 'words: ...' is not a number", "Write 'words: 60'.")
    for name in sorted(template.sections.keys() - {"subject", *TONES}):
        line = template.sections[name].line - 1
        yield _complaint(template, line, f"no tone is called “{name}”", f"Take one of {', '.join(TONES)}.")


def _unknown_names(template: TemplateFile) -> Iterator[Complaint]:
    for section_name, section in template.sections.items():
        try:
            Words(template, section)
            names = meta.find_undeclared_variables(environment().parse(section.source))
        except ConfigError as error:
            yield _slip(template, error, section_name)
            continue
        for name in sorted(names - KNOWN_NAMES.keys()):
            close = difflib.get_close_matches(name, KNOWN_NAMES, 1)
            advice = f"Did you mean “{close[0]}”?" if close else f"These are known: {', '.join(KNOWN_NAMES)}."
            line = section.line + _lines_before(section.source, name)
            yield _complaint(template, line, f"no draft knows the name “{name}”", advice, section_name)


def _letters(template: TemplateFile, tone: Tone, limit: int) -> Iterator[Complaint]:
    """Complaints about the letters that come out, and about a subject that stays empty."""
    language = language_for(template.language)
    habits = habits_of(PROFILE, sample_config(tone), NOW)
    try:
        words, subject = (
            Words(template, template.section(tone)),
            Words(template, template.sections["subject"]),
        )
        for follow_up in situations(template):
            facts = facts_of(with_neutral_facts(follow_up), language, tone, habits)
            letter = words.filled(facts)
            yield from complaints_about(template, tone, letter)
            yield from too_long(template, tone, letter, limit)
            if not subject.filled(facts):
                line = template.sections["subject"].line
                yield _complaint(
                    template, line, "the subject stays empty when no topic is known", "Add words."
                )
    except ConfigError as error:
        yield _slip(template, error, tone)


def situations(template: TemplateFile) -> Iterator[FollowUp]:
    """Follow-ups for this template: everything known, nothing, one thing more or less, each client type."""
    clients = CLIENTS.get(template.language, CLIENTS["en"])
    full = sample_follow_up(template.name, template.language, clients[0])
    full = replace(full, to=(*full.to, clients[1].address))
    full = replace(full, occasion=replace(full.occasion, topic="Window plan for the house", zone_named=True))
    bare = replace(full, to=(Address("office@reader.example"),), occasion=replace(full.occasion, **BARE))
    yield from (full, bare, replace(full, to=full.to[:1]), replace(full, to=bare.to))
    for name, nothing in BARE.items():
        yield replace(full, occasion=replace(full.occasion, **{name: nothing}))
        yield replace(bare, occasion=replace(bare.occasion, **{name: getattr(full.occasion, name)}))
    for client_type in get_args(ClientType):
        yield replace(full, occasion=replace(full.occasion, client_type=client_type))


def _slip(template: TemplateFile, error: ConfigError, part: str) -> Complaint:
    """What keeps a section from being filled; the error begins with its place, `en/x.txt:7: `."""
    place, _, what = error.message.partition(": ")
    return _complaint(template, int(place.rpartition(":")[2]), what, "Mend that line.", part)


def _lines_before(source: str, name: str) -> int:
    return source.count("\n", 0, max(source.find(name), 0))


def _complaint(
    template: TemplateFile, line: int, what: str, advice: str, part: str = "all tones"
) -> Complaint:
    return Complaint(template.label, template.language, part, line, what, advice)
