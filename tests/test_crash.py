"""Whatever step a run ends at, the next one finishes its work and does nothing twice (R01 to R06, R14)."""

import pytest

from tests.runs import NOW, Crash, Steps, World, a_world


def half_steps(actions: int) -> int:
    """How many half-steps a run takes that is not interrupted."""
    steps = Steps()
    world = a_world(actions)
    assert all(outcome.result == "done" for outcome in world.run(steps))
    assert world.fault() == ""
    return steps.taken


def interrupted(actions: int, *at: int, look: bool = True) -> World:
    """The world after runs that ended at these half-steps, and one that went through."""
    world = a_world(actions)
    for point in at:
        try:
            world.run(Steps(crash_at=point), look=look)
        except Crash:
            continue
    world.run(look=look)
    return world


def test_a_run_takes_six_half_steps_an_action():
    """Before and after the intent, the call, the outcome: the matrix below leaves none out."""
    assert [half_steps(actions) for actions in (1, 5, 12, 40)] == [6, 30, 72, 240]


@pytest.mark.parametrize("actions", [1, 5, 12, 40])
def test_after_a_crash_at_any_step_the_next_run_makes_good_and_the_one_after_writes_nothing(actions):
    """R01"""
    for point in range(1, half_steps(actions) + 1):
        world = interrupted(actions, point)
        assert world.fault() == "", f"after a crash at half-step {point}"
        world.mailbox.writes.clear()
        assert world.run() == []
        assert world.mailbox.writes == []


@pytest.mark.parametrize(("actions", "first", "second"), [(5, 1, 1), (12, 5, 3)])
def test_two_crashes_in_a_row_are_made_good_too(actions, first, second):
    """R06"""
    steps = half_steps(actions)
    for one in range(1, steps + 1, first):
        for other in range(1, steps + 1, second):
            world = interrupted(actions, one, other)
            assert world.fault() == "", f"after crashes at half-steps {one} and {other}"


def test_the_ledger_lost_after_a_crash_at_any_step_nothing_is_made_twice():
    """What stands is adopted from its marks; only what was taken back meanwhile is forgotten."""
    for point in range(1, half_steps(5) + 1):
        world = a_world(5)
        with pytest.raises(Crash):
            world.run(Steps(crash_at=point))
        lost = World(world.creates, mailbox=world.mailbox)
        lost.run()
        keys = [draft.key for draft in lost.mailbox.drafts()]
        assert len(keys) == len(set(keys)), f"after a crash at half-step {point}"
        assert {each.follow_up.key for each in lost.creates if hasattr(each, "follow_up")} <= set(keys)


def test_without_the_look_there_would_be_faults():
    """R14: the control. These tests can fail, and do when open intents are not settled by looking."""
    for actions in (1, 5, 12):
        faults = [
            point
            for point in range(1, half_steps(actions) + 1)
            if interrupted(actions, point, look=False).fault()
        ]
        assert len(faults) >= actions // 2 + 1


def test_work_that_was_interrupted_over_and_over_still_gets_done():
    world = a_world(5)
    for _ in range(30):
        try:
            world.run(Steps(crash_at=7), NOW)
        except Crash:
            continue
    world.run()
    assert world.fault() == ""
