"""Names, subjects and titles that want to be more than words."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.compose import compose_draft, compose_hold
from fupmail.model.follow_up import Evidence, Resource
from fupmail.model.mailbox import Address
from tests.compose.examples import DANA, HOLD, NOW, PROFILE, config, follow_up

EVIL = (
    "{{7*7}}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{x}}{% endfor %}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "Quote\r\nBcc: victim@bank.example",
    "Quote\u2028Bcc: victim@bank.example",
    "\u202egnp.exe \u2066 hidden \u200b\x00\x1b[31m",
    "A" * 5000,
    "word " * 1000,
    "\ud800 broken",
    "URGENT!!! Just checking in? Any update? [NAME]",
)
hostile = st.one_of(st.sampled_from(EVIL), st.text(max_size=300))


@settings(max_examples=120, deadline=None)
@given(hostile, hostile, hostile, hostile, st.sampled_from(("en", "de", "fr")), st.sampled_from(("t1", None)))
def test_hostile_facts_are_printed_literally_or_cleaned_and_never_fail(
    name: str, topic: str, subject: str, introducer: str, language: str, thread: str | None
) -> None:
    letter = follow_up(
        kind="proposal_follow_up", attempt=2, to=(Address(DANA.email, name),), topic=topic, subject=subject,
        introducer=Address("kim@lake.example", introducer), language=language, thread=thread,
    )  # fmt: skip
    draft, body = compose_draft(letter, PROFILE, config(), NOW)
    for value in (draft.subject, draft.to[0].name, draft.sender.name, *draft.marks.values()):
        assert len(value.splitlines()) <= 1
        value.encode()
    assert "49" not in body or "49" in name + topic
    assert not set(body) & set("\x00\x1b\u202e\u2066\u2028\r")
    tags = draft.html.replace("<p>", "").replace("</p>", "").replace("<br>", "").replace("</a>", "")
    signature = '<div class="gmail_signature" data-smartmail="gmail_signature">'
    tags = tags.replace(signature, "").replace("</div>", "")
    assert tags.count("<") == tags.count('<a href="https://berger.example/') <= 1
    draft.text.encode()


@settings(max_examples=60, deadline=None)
@given(hostile, hostile, hostile)
def test_hostile_facts_keep_to_their_line_in_a_hold(name: str, quote: str, phone: str) -> None:
    evil = replace(
        HOLD, client=Address(DANA.email, name), phone=phone, evidence=(Evidence("m", quote),), clash=name
    )
    entry = compose_hold(evil, PROFILE, config())
    assert len(entry.title.splitlines()) == 1
    assert len(entry.title) < 120
    assert not set(entry.title + entry.description) & set("\x00\x1b\u202e\u2066\u2028\r")
    (entry.title + entry.description).encode()


def test_a_clients_own_pushing_words_do_not_fail_the_letter() -> None:
    shouting = follow_up(topic="URGENT: just checking in??", thread=None)
    draft, _ = compose_draft(shouting, PROFILE, config(), NOW)
    assert draft.subject == "URGENT: just checking in??"


def test_template_code_in_a_subject_is_shown_not_run() -> None:
    draft, _ = compose_draft(follow_up(topic="{{ 7*7 }}", thread=None), PROFILE, config(), NOW)
    assert draft.subject == "{{ 7*7 }}"


def test_markup_in_a_topic_is_escaped_in_the_html() -> None:
    deferred = follow_up(kind="thank_you", topic="Quote for <b>bold</b>")
    draft, _ = compose_draft(deferred, PROFILE, config(), NOW)
    assert "for &lt;b&gt;bold&lt;/b&gt;" in draft.html
    assert "for <b>bold</b>" in draft.text


def test_a_resource_with_quotes_in_its_address_cannot_leave_the_link() -> None:
    evil = Resource("Guide", 'https://berger.example/"onmouseover="alert(1)')
    draft, _ = compose_draft(follow_up(attempt=2, resource=evil), PROFILE, config(), NOW)
    assert "&#34;onmouseover=&#34;" in draft.html
    assert '"onmouseover' not in draft.html
