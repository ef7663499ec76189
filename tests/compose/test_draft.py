"""What a draft carries: subject, people, words, signature, marks."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from fupmail.compose import compose_draft
from fupmail.compose.draft import template_name
from fupmail.compose.languages import TONES
from fupmail.errors import ConfigError
from fupmail.model.fingerprint import words_fingerprint
from fupmail.model.follow_up import Slot
from fupmail.model.mailbox import Address, Alias, Profile
from tests.compose.examples import (
    DANA,
    GUIDE,
    NOW,
    PROFILE,
    SAM,
    TOM,
    ZONE,
    config,
    follow_up,
    nothing_known,
    templates,
)


def test_the_same_follow_up_gives_the_same_draft() -> None:
    first = compose_draft(follow_up(), PROFILE, config(), NOW)
    assert first == compose_draft(follow_up(), PROFILE, config(), NOW)


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Quote", "Re: Quote"),
        ("Re: Quote", "Re: Quote"),
        ("RE: re: AW: Quote", "Re: Quote"),
        ("Re[2]: Quote", "Re: Quote"),
        ("Fwd: Quote", "Re: Fwd: Quote"),
        ("Regarding the quote", "Re: Regarding the quote"),
        ("", "Re:"),
    ],
)
def test_a_reply_has_the_threads_subject_with_one_re(subject: str, reply: str) -> None:
    draft, _ = compose_draft(follow_up(subject=subject), PROFILE, config(), NOW)
    assert draft.subject == reply


def test_a_reply_stays_in_its_thread() -> None:
    draft, _ = compose_draft(follow_up(), PROFILE, config(), NOW)
    assert (draft.thread, draft.in_reply_to) == ("18c2f00d18c2f00d", "<one@acme.example>")
    assert draft.references == ("<one@acme.example>",)


def test_a_new_thread_about_a_meeting_has_the_meetings_subject() -> None:
    meeting = follow_up(kind="meeting_follow_up", thread=None, topic="Site visit")
    draft, _ = compose_draft(meeting, PROFILE, config(), NOW)
    assert draft.subject == "Site visit"


def test_a_new_thread_without_a_topic_still_has_a_subject() -> None:
    draft, _ = compose_draft(nothing_known(kind="meeting_follow_up", thread=None), PROFILE, config(), NOW)
    assert draft.subject == "Our meeting"


def test_the_message_id_is_made_of_the_key_and_the_senders_domain() -> None:
    draft, _ = compose_draft(follow_up(), PROFILE, config(), NOW)
    assert draft.message_id == f"<fupmail.{'ab' * 20}@berger.example>"
    assert draft.date == NOW


def test_the_marks_tell_what_a_lost_ledger_would_have_known() -> None:
    draft, _ = compose_draft(follow_up(kind="proposal_follow_up", attempt=2), PROFILE, config(), NOW)
    assert draft.marks == {
        "kind": "proposal_follow_up",
        "attempt": "2",
        "client": DANA.email,
        "company": "acme.example",
        "cause": "message-1",
        "fingerprint": words_fingerprint(draft.subject, [DANA.email], draft.text),
        "resource": GUIDE.url,
    }


def test_the_draft_comes_from_the_alias_that_the_thread_used() -> None:
    sales = Alias(Address("sales@berger.example", "Berger Sales"), "The sales desk")
    profile = Profile((*PROFILE.aliases, sales))
    draft, _ = compose_draft(follow_up(sender="sales@berger.example"), profile, config(), NOW)
    assert draft.sender == sales.address
    assert draft.text.endswith("\n\nThe sales desk\n")


def test_the_text_ends_with_the_signature_and_the_body_stands_before_it() -> None:
    draft, body = compose_draft(follow_up(), PROFILE, config(), NOW)
    assert draft.text == f"{body}\n\nSam Berger\nBerger Windows\n"
    assert body.endswith("Best regards,")


def test_the_html_has_gmails_signature_once() -> None:
    alias = Alias(SAM, "Sam Berger", "<b>Sam</b> Berger")
    draft, _ = compose_draft(follow_up(), Profile((alias,)), config(), NOW)
    div = '<div class="gmail_signature" data-smartmail="gmail_signature"><b>Sam</b> Berger</div>'
    assert draft.html.count(div) == draft.html.count("gmail_signature") // 2 == 1


def test_a_signature_that_gmail_has_only_as_html_is_in_the_text_too() -> None:
    alias = Alias(SAM, "", "<div>Sam Berger</div><div>Berger Windows</div>")
    draft, _ = compose_draft(follow_up(), Profile((alias,)), config(), NOW)
    assert draft.text.endswith("Best regards,\n\nSam Berger\nBerger Windows\n")


def test_without_a_signature_the_draft_ends_with_the_users_name() -> None:
    draft, _ = compose_draft(follow_up(), Profile((Alias(SAM),)), config(), NOW)
    assert draft.text.endswith("\n\nBest regards,\nSam Berger\n")
    assert "gmail_signature" not in draft.html


def test_a_signature_that_says_goodbye_lets_the_letter_say_it_once() -> None:
    alias = Alias(SAM, "Kind regards\nSam Berger")
    draft, _ = compose_draft(follow_up(), Profile((alias,)), config(), NOW)
    assert draft.text.count("egards") == draft.html.count("egards") == 1


def test_the_resources_address_is_a_link_in_the_html() -> None:
    draft, _ = compose_draft(follow_up(attempt=2), PROFILE, config(), NOW)
    href = "https://berger.example/glass?a=1&amp;b=2"
    assert f'<a href="{href}">{href}</a>' in draft.html
    assert GUIDE.url in draft.text


def test_html_and_text_say_the_same_words() -> None:
    from inscriptis import get_text

    draft, _ = compose_draft(follow_up(attempt=2), PROFILE, config(), NOW)
    assert get_text(draft.html).split() == draft.text.split()


@pytest.mark.parametrize(
    ("attempt", "final", "name"),
    [(1, False, "-1"), (2, False, "-2"), (3, True, "-3"), (2, True, "-3"), (4, False, "-2"), (1, True, "-1")],
)
def test_the_last_of_however_many_attempts_closes_the_loop(attempt: int, final: bool, name: str) -> None:
    assert template_name(follow_up(attempt=attempt, final=final)) == f"proposal_follow_up{name}"


def test_the_thread_decides_the_language_unless_the_config_does() -> None:
    german = follow_up(language="de")
    assert compose_draft(german, PROFILE, config(), NOW)[1].startswith("Guten Tag Dana Roth,")
    english = config(drafts={"language": "en"})
    assert compose_draft(german, PROFILE, english, NOW)[1].startswith("Hello Dana,")


def test_a_language_that_has_no_templates_is_answered_in_english() -> None:
    assert compose_draft(follow_up(language="nl"), PROFILE, config(), NOW)[1].startswith("Hello Dana,")


@pytest.mark.parametrize("who", ["dana.roth@acme.example", "Dana.Roth@ACME.example", "acme.example"])
def test_one_client_or_company_can_have_a_tone_of_its_own(who: str) -> None:
    _, body = compose_draft(follow_up(), PROFILE, config(drafts={"tones": {who: "warm"}}), NOW)
    assert body.startswith("Dear Dana,")


def test_the_draft_says_which_proposal_and_when() -> None:
    _, body = compose_draft(follow_up(), PROFILE, config(), NOW)
    assert "I sent you the quote for 12 windows on Thursday." in body


def test_colleagues_on_the_thread_stay_in_copy() -> None:
    draft, _ = compose_draft(follow_up(to=(DANA, TOM), cc=(SAM,)), PROFILE, config(), NOW)
    assert (draft.to, draft.cc) == ((DANA, TOM), (SAM,))


def test_a_template_with_a_pushing_word_is_refused_before_anything_is_written(tmp_path) -> None:
    text = "---\nfor: test\n---\n=== subject ===\nHello\n=== plain ===\n{{ greeting }}\n\nAct now!\n"
    own = config(drafts={"templates": templates(tmp_path, "proposal_follow_up-1", text)})
    with pytest.raises(ConfigError, match=r"proposal_follow_up-1\.txt:9 \(en, plain\).*Act now"):
        compose_draft(follow_up(), PROFILE, own, NOW)


def test_a_draft_over_the_users_own_limit_is_refused_with_the_count() -> None:
    with pytest.raises(ConfigError, match=r"words, at most 20 are allowed"):
        compose_draft(follow_up(), PROFILE, config(drafts={"max_words": 20}), NOW)


def test_days_are_those_of_the_users_own_zone() -> None:
    late = datetime(2026, 3, 8, 23, 30, tzinfo=ZONE)
    tokyo = replace(PROFILE, timezone="Asia/Tokyo")
    sunday = compose_draft(follow_up(at=late), PROFILE, config(), NOW)[1]
    monday = compose_draft(follow_up(at=late), tokyo, config(timezone="Asia/Tokyo"), NOW)[1]
    assert ("on Sunday" in sunday, "yesterday" in monday) == (True, True)


def test_a_resources_title_with_signs_of_its_own_stands_in_quotation_marks() -> None:
    guide = replace(GUIDE, title="How quiet? Twelve offices")
    _, body = compose_draft(follow_up(attempt=2, resource=guide), PROFILE, config(), NOW)
    assert '"How quiet? Twelve offices", https://' in body


WITH_TIMES = ("meeting_follow_up", "missed_call")


@pytest.mark.parametrize("kind", WITH_TIMES)
@pytest.mark.parametrize(
    ("language", "theirs", "ours"),
    [
        ("en", "Thursday 12 March at 05:00 or Friday 13 March at 09:30 (your time)", "14:30 (Berlin time)"),
        ("de", "am Donnerstag, 12. März, um 05:00 Uhr", "um 14:30 Uhr (Ortszeit Berlin)"),
        (
            "fr",
            "vendredi 13 mars à 9\u00a0h\u00a030 (votre heure locale)",
            "14\u00a0h\u00a030 (heure de Berlin)",
        ),
    ],
)
def test_free_times_say_by_whose_clock_they_are(kind: str, language: str, theirs: str, ours: str) -> None:
    abroad = follow_up(kind=kind, language=language, their_zone=timezone(timedelta(hours=-4)))
    unsure = follow_up(kind=kind, language=language, zone_named=True)
    at_home = follow_up(kind=kind, language=language)
    bodies = [compose_draft(each, PROFILE, config(), NOW)[1] for each in (abroad, unsure, at_home)]
    assert theirs in bodies[0]
    assert ours in bodies[1]
    assert "(" not in bodies[2]


def test_their_day_is_named_where_it_is_another_one_there() -> None:
    late = datetime(2026, 3, 12, 16, tzinfo=ZONE)
    tokyo = follow_up(kind="missed_call", slots=(Slot(late, late),), their_zone=timezone(timedelta(hours=9)))
    assert "Friday 13 March at 00:00 (your time)" in compose_draft(tokyo, PROFILE, config(), NOW)[1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the proposal from Thursday"),
        ("de", "as Angebot vom Donnerstag"),
        ("fr", "la proposition de jeudi"),
    ],
)
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("attempt", [2, 3])
def test_a_later_letter_tells_the_day_of_a_proposal_that_the_subject_does_not_name(
    language: str, words: str, tone: str, attempt: int
) -> None:
    vague = "Can you please call me about all of this?"
    letter = follow_up(attempt=attempt, final=attempt == 3, topic=vague, language=language)
    body = compose_draft(letter, PROFILE, config(drafts={"tone": tone}), NOW)[1]
    assert words in body


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("kind", ["keep_in_touch", "deferred_follow_up"])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the proposal of 3 December 2025"),
        ("de", "as Angebot vom 3. Dezember 2025"),
        ("fr", "la proposition du 3 décembre 2025"),
    ],
)
def test_after_a_long_time_a_letter_tells_which_proposal_it_was(
    kind: str, language: str, words: str, tone: str
) -> None:
    sent = datetime(2025, 12, 3, 11, tzinfo=ZONE)
    vague = "Can you please call me about all of this?"
    letter = follow_up(kind=kind, topic=vague, language=language, proposed_at=sent)
    body = compose_draft(letter, PROFILE, config(drafts={"tone": tone}), NOW)[1]
    assert words in body
    named = follow_up(kind=kind, topic="Quote for 12 windows", proposed_at=sent)
    assert "the quote for 12 windows" in compose_draft(named, PROFILE, config(), NOW)[1]


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_the_answer_to_a_complaint_offers_what_is_listed_and_nothing_where_nothing_is(
    language: str, tone: str
) -> None:
    listed = follow_up(kind="complaint", language=language, remedies=("ABCREMEDY",))
    unlisted = follow_up(kind="complaint", language=language, remedies=())
    settings = config(drafts={"tone": tone})
    with_it, without = (compose_draft(each, PROFILE, settings, NOW)[1] for each in (listed, unlisted))
    assert "ABCREMEDY" in with_it
    assert set(without.split("\n\n")) < set(with_it.split("\n\n"))
    assert len(with_it.split("\n\n")) == len(without.split("\n\n")) + 1
