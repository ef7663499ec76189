"""The letters themselves: short, kind, one question, complete whatever is known."""

import re
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from fupmail.compose import compose_draft
from fupmail.compose.check import check_template
from fupmail.compose.gallery import gallery
from fupmail.compose.languages import LANGUAGES, TONES
from fupmail.compose.shelf import Shelf
from fupmail.compose.tone import word_count
from fupmail.model.follow_up import ClientType, DraftKind, Resource
from tests.compose.examples import DANA, NOW, PROFILE, TOM, config, follow_up, nothing_known

ROOT = Path(__file__).parents[2]
KINDS = get_args(DraftKind)
EVERY = [(language, name) for language in LANGUAGES for name in Shelf().names(language)]
LONG_GUIDE = Resource("What to ask before choosing glass", "https://berger.example/glass")
ATTEMPTS = ({"attempt": 1}, {"attempt": 2}, {"attempt": 3, "final": True})


def body_of(letter, tone: str = "plain", **drafts) -> str:
    return compose_draft(letter, PROFILE, config(drafts={"tone": tone, **drafts}), NOW)[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_template_in_every_language(language: str) -> None:
    attempts = {f"proposal_follow_up-{number}" for number in (1, 2, 3)}
    assert set(Shelf().names(language)) == set(KINDS) - {"proposal_follow_up"} | attempts


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_every_shipped_template_is_without_complaint(language: str, name: str) -> None:
    template = Shelf().open(language, name)
    assert set(template.sections) == {"subject", *TONES}
    assert check_template(template, 90) == []


@pytest.mark.parametrize(("language", "kind", "tone"), [*product(LANGUAGES, KINDS, TONES)])
def test_a_letter_is_complete_when_nothing_is_known(language: str, kind: DraftKind, tone: str) -> None:
    body = body_of(nothing_known(kind=kind, language=language), tone)
    assert 10 <= word_count(body) <= 60
    assert not re.search(r"None|\(\)|\"\"|„“|«\s*»|\s[.,]|,,|\.\.|  |, \n|: *$", body, re.MULTILINE)


@pytest.mark.parametrize(("language", "kind", "tone"), [*product(LANGUAGES, KINDS, TONES)])
def test_a_letter_stays_below_ninety_words_when_everything_is_long(
    language: str, kind: DraftKind, tone: str
) -> None:
    attempts = ATTEMPTS if kind == "proposal_follow_up" else ATTEMPTS[:1]
    for attempt, client_type in product(attempts, get_args(ClientType)):
        long = follow_up(
            kind=kind, **attempt, language=language, to=(DANA, TOM), client_type=client_type,
            topic="Replacing all of the windows on the second floor of the old town hall",
        )  # fmt: skip
        assert word_count(body_of(long, tone)) <= 90


@pytest.mark.parametrize(("language", "tone"), [*product(LANGUAGES, TONES)])
@pytest.mark.parametrize("resource", [LONG_GUIDE, None])
def test_the_second_and_third_follow_up_are_shorter_than_the_first(
    language: str, tone: str, resource: Resource | None
) -> None:
    bodies = [
        body_of(follow_up(language=language, resource=resource, **attempt), tone) for attempt in ATTEMPTS
    ]
    first, second, third = (word_count(body) for body in bodies)
    assert second < first > third


@pytest.mark.parametrize(("language", "tone"), [*product(LANGUAGES, TONES)])
def test_the_last_follow_up_asks_nothing(language: str, tone: str) -> None:
    assert "?" not in body_of(follow_up(language=language, attempt=3, final=True, resource=None), tone)


@pytest.mark.parametrize(("language", "tone"), [*product(LANGUAGES, TONES)])
def test_a_missed_call_is_apologised_for_and_offers_both_free_times(language: str, tone: str) -> None:
    body = body_of(follow_up(kind="missed_call", language=language), tone)
    assert len(re.findall(r"10:00|10\sh|14:30|14\sh\s30", body)) == 2
    assert re.search(r"sorry|apology|leid|entschuldigen|excuse", body)
    assert body.count("?") == 1


@pytest.mark.parametrize(("language", "tone"), [*product(LANGUAGES, TONES)])
def test_a_complaints_answer_offers_the_listed_remedies_and_no_others(language: str, tone: str) -> None:
    with_remedies = body_of(follow_up(kind="complaint", language=language), tone)
    without = body_of(follow_up(kind="complaint", language=language, remedies=()), tone)
    assert "a replacement" in with_remedies
    assert "a repair" in with_remedies
    assert not re.search(r"replac|repair|refund|ersetz|Ersatz|reparier|rembours|remplac", without)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_readers_are_both_greeted_and_unknown_ones_as_a_group(language: str) -> None:
    both = body_of(follow_up(language=language, to=(DANA, TOM))).split("\n")[0]
    group = body_of(follow_up(language=language, to=(DANA, nothing_known().client))).split("\n")[0]
    assert "Dana" in both
    assert "Tom" in both
    assert "Dana" not in group


def test_a_client_who_was_referred_hears_a_word_about_it() -> None:
    ordinary = body_of(follow_up(), "warm")
    referred = body_of(follow_up(client_type="referral"), "warm")
    assert ordinary != referred


def test_the_gallery_shows_the_letters_as_they_are_now() -> None:
    assert (ROOT / "docs" / "gallery.md").read_text("utf-8") == gallery(), "run tools/gallery.py"
