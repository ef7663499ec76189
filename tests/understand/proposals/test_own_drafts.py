"""What fupmail drafted and the user has sent is no proposal of its own: it would be followed up in turn."""

from itertools import product
from pathlib import Path

import pytest

from fupmail.compose.draft import compose_draft
from fupmail.compose.languages import TONES
from fupmail.compose.samples import CLIENTS, NOW, PROFILE, sample_config, sample_follow_up
from fupmail.understand.proposals import proposal_quote

TEMPLATES = sorted(
    path.stem for path in (Path(__file__).resolve().parents[3] / "templates" / "en").glob("*.txt")
)


@pytest.mark.parametrize(("template", "language"), list(product(TEMPLATES, CLIENTS)))
def test_what_fupmail_drafts_is_no_proposal(template: str, language: str) -> None:
    for tone, client in product(TONES, CLIENTS[language]):
        follow_up = sample_follow_up(template, language, client)
        draft, body = compose_draft(follow_up, PROFILE, sample_config(tone), NOW)
        assert not proposal_quote(draft.subject, body, ())
