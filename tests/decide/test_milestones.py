"""A yes to a proposal counts once, however often it is said."""

from tests.decide.scene import Scene


def agreed() -> Scene:
    scene = Scene("2026-03-11 08:00")
    scene.sent("2026-03-05 11:00", proposal=True)
    scene.received("2026-03-09 10:00", answer="accepted", answer_quote="We accept.")
    return scene


def test_a_second_yes_leaves_the_thanks_for_the_first_as_they_are() -> None:
    once = agreed().due()["thank_you"]
    scene = agreed()
    scene.received("2026-03-10 10:00", answer="accepted", answer_quote="Please go ahead.")
    assert scene.due()["thank_you"].key == once.key


def test_a_draft_of_thanks_is_taken_back_once_the_user_wrote_whatever_else_they_said() -> None:
    scene = agreed()
    draft = scene.recorded(scene.due()["thank_you"], "made", "2026-03-10 08:00")
    scene.received("2026-03-10 09:00", answer="accepted", answer_quote="Please go ahead.")
    scene.sent("2026-03-10 14:00")
    assert [each.record.key for each in scene.decide().withdrawals] == [draft.key]


def test_a_yes_to_the_next_proposal_in_the_thread_is_thanked_for_too() -> None:
    scene = agreed()
    scene.sent("2026-03-09 14:00", proposal=True)
    scene.received("2026-03-10 09:00", answer="accepted", answer_quote="This one as well, please.")
    assert scene.due()["thank_you"].cause == scene.facts[-1].message_id
