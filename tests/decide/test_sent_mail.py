"""What a draft became, and what it did not become."""

from tests.decide.scene import Scene


def test_what_the_user_writes_by_hand_after_a_draft_was_found_deleted_is_not_that_draft() -> None:
    scene = Scene("2026-03-12 08:00")
    scene.sent("2026-03-05 11:00", proposal=True)
    scene.recorded(scene.due()["proposal_follow_up"], "deleted", "2026-03-10 08:00")
    scene.sent("2026-03-11 10:00")
    scene.look()
    assert [record.state for record in scene.records] == ["deleted"]


def test_what_the_user_wrote_before_the_draft_was_missed_is_taken_for_it() -> None:
    scene = Scene("2026-03-12 08:00")
    scene.sent("2026-03-05 11:00", proposal=True)
    scene.recorded(scene.due()["proposal_follow_up"], "made", "2026-03-10 08:00")
    scene.sent("2026-03-11 10:00")
    scene.look()
    assert [record.state for record in scene.records] == ["sent"]
