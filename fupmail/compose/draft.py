"""A follow-up in its final words."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from fupmail.compose.clean import one_line, without_reply_prefix
from fupmail.compose.languages import Language
from fupmail.compose.render import as_html, render
from fupmail.compose.shelf import Shelf, TemplateFile
from fupmail.compose.signature import Signature, is_valediction, signature_of
from fupmail.compose.tone import refuse_flawed
from fupmail.compose.wording import facts_of, habits_of, language_of, tone_of
from fupmail.config import Config
from fupmail.model.fingerprint import words_fingerprint
from fupmail.model.follow_up import FollowUp
from fupmail.model.mailbox import Address, Profile
from fupmail.model.plan import Draft

SUBJECT_LETTERS = 200


def compose_draft(follow_up: FollowUp, profile: Profile, config: Config, now: datetime) -> tuple[Draft, str]:
    """The draft for this follow-up, and its body before the signature.

    The same follow-up at the same moment gives the same bytes. Raises `ConfigError` naming the
    template, language, tone and line when a template's words are not fit to be sent.
    """
    language, tone = language_of(follow_up, config), tone_of(follow_up, config)
    habits = habits_of(profile, config, now)
    template = Shelf(config.drafts.templates).open(language.code, template_name(follow_up))
    facts = facts_of(follow_up, language, tone, habits)
    body = language.typeset(render(template, template.section(tone), facts))
    refuse_flawed(template, tone, body, follow_up, habits, config.drafts.max_words)
    subject = _subject(follow_up, template, facts, language)
    alias = profile.alias(follow_up.sender)
    sender = Address(alias.address.email, one_line(alias.address.name or config.name))
    text, html = _signed(body, signature_of(alias, config), _links(follow_up))
    return _draft(follow_up, sender, subject, text, html, now), body


def template_name(follow_up: FollowUp) -> str:
    """The template for this kind and attempt; however many attempts there are, the last closes the loop."""
    if follow_up.kind != "proposal_follow_up":
        return follow_up.kind
    if follow_up.attempt <= 1:
        return "proposal_follow_up-1"
    return "proposal_follow_up-3" if follow_up.final else "proposal_follow_up-2"


def _subject(
    follow_up: FollowUp, template: TemplateFile, facts: Mapping[str, object], language: Language
) -> str:
    """The thread's subject with one `Re:`; the template's where the letter begins a thread."""
    if follow_up.thread is not None:
        plain = without_reply_prefix(one_line(follow_up.subject, 900))
        return f"Re: {plain}".rstrip()
    words = render(template, template.sections["subject"], facts)
    return one_line(language.typeset(words[:1].upper() + words[1:]), SUBJECT_LETTERS)


def _signed(body: str, signature: Signature, links: tuple[str, ...]) -> tuple[str, str]:
    """The whole letter as text and as HTML; it says goodbye once."""
    paragraphs = body.split("\n\n")
    if signature.says_goodbye and is_valediction(paragraphs[-1]):
        body = "\n\n".join(paragraphs[:-1])
    if not signature.text:
        return f"{body}\n", as_html(body, links) + "\n"
    if signature.is_name and is_valediction(paragraphs[-1]):
        letter = f"{body}\n{signature.text}"
        return f"{letter}\n", as_html(letter, links) + "\n"
    return f"{body}\n\n{signature.text}\n", f"{as_html(body, links)}\n{signature.html}\n"


def _links(follow_up: FollowUp) -> tuple[str, ...]:
    resource = follow_up.occasion.resource
    return (one_line(resource.url, 2000),) if resource else ()


def _draft(follow_up: FollowUp, sender: Address, subject: str, text: str, html: str, now: datetime) -> Draft:
    return Draft(
        key=follow_up.key,
        sender=sender,
        to=tuple(_clean(address) for address in follow_up.to),
        cc=tuple(_clean(address) for address in follow_up.cc),
        subject=subject,
        text=text,
        html=html,
        message_id=f"<fupmail.{follow_up.key}@{sender.domain}>",
        date=now,
        thread=follow_up.thread,
        in_reply_to=follow_up.in_reply_to,
        references=follow_up.references,
        marks=_marks(
            follow_up, words_fingerprint(subject, (address.email for address in follow_up.to), text)
        ),
    )


def _marks(follow_up: FollowUp, fingerprint: str) -> dict[str, str]:
    """What a `Record` needs and cannot be read off the draft itself."""
    resource = follow_up.occasion.resource
    marks = {
        "kind": follow_up.kind,
        "attempt": str(follow_up.attempt),
        "client": follow_up.client.email,
        "company": follow_up.company,
        "cause": follow_up.cause,
        "fingerprint": fingerprint,
        "resource": resource.url if resource else "",
    }
    return {name: one_line(value, 2000) for name, value in marks.items() if value}


def _clean(address: Address) -> Address:
    return replace(address, name=one_line(address.name))
