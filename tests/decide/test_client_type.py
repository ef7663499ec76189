"""Who they are decides how a letter speaks to them: new, undecided, bought, loyal, angry, referred."""

import pytest

from fupmail.model.mailbox import Address
from tests.decide.scene import JANE, Scene


def met(title: str = "Walk-through") -> Scene:
    """A meeting yesterday, in a mailbox that goes back for months."""
    scene = Scene("2026-03-10 08:00")
    scene.sent("2025-12-01 10:00", to="other@elsewhere.example")
    scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", JANE, title=title)
    return scene


def after_meeting(scene: Scene) -> str:
    return scene.due()["meeting_follow_up"].occasion.client_type


def test_who_was_met_for_the_first_time_is_new() -> None:
    scene = met()
    scene.received("2026-03-02 10:00", answer="question")
    assert after_meeting(scene) == "new"


def test_who_was_met_before_is_not() -> None:
    scene = met()
    scene.meeting("2026-02-09 14:00", "2026-02-09 15:00", JANE)
    scene.sent("2026-02-10 10:00")
    assert after_meeting(scene) == "undecided"


def test_who_was_written_to_long_before_is_not() -> None:
    scene = met()
    scene.sent("2026-01-09 10:00")
    assert after_meeting(scene) == "undecided"


def test_where_the_mailbox_was_not_seen_for_long_nobody_is_called_new() -> None:
    scene = met()
    scene.facts.clear()
    assert after_meeting(scene) == "undecided"


def test_who_complained_of_late_is_spoken_to_with_care() -> None:
    scene = met()
    scene.sent("2026-02-20 10:00")
    scene.received("2026-02-27 10:00", answer="complaint")
    scene.sent("2026-02-27 12:00")
    assert after_meeting(scene) == "angry"


def proposed(**labels: object) -> Scene:
    scene = Scene("2026-03-10 08:00")
    scene.sent("2026-02-05 10:00", thread="before", **labels)  # type: ignore[arg-type]
    scene.sent("2026-03-05 10:00", proposal=True)
    return scene


def after_proposal(scene: Scene) -> str:
    return scene.due()["proposal_follow_up"].occasion.client_type


def test_a_proposal_to_somebody_unknown_finds_them_undecided() -> None:
    assert after_proposal(proposed()) == "undecided"


def test_a_proposal_to_somebody_loyal_thanks_for_coming_back() -> None:
    assert after_proposal(proposed(labels=["sent", "fupmail/loyal"])) == "loyal"


def test_a_proposal_to_somebody_who_bought_before_knows_it() -> None:
    assert after_proposal(proposed(labels=["sent", "fupmail/won"])) == "bought"


def test_a_proposal_to_somebody_introduced_knows_it() -> None:
    scene = proposed()
    scene.sent("2026-01-05 10:00", to="ben@other.example")
    scene.received("2026-02-01 10:00", "ben@other.example", introduces=(Address(JANE),))
    assert after_proposal(scene) == "referral"


@pytest.mark.parametrize(("label", "type_"), [("", "bought"), ("fupmail/loyal", "loyal")])
def test_thanks_for_a_yes_know_who_keeps_coming_back(label: str, type_: str) -> None:
    scene = proposed(labels=["sent", label])
    scene.received("2026-03-09 10:00", answer="accepted", thread=f"with-{JANE}")
    assert scene.due()["thank_you"].occasion.client_type == type_
