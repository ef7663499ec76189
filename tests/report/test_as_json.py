"""The JSON of a run tells how the mailbox stands when the run is over."""

from fupmail.model.plan import Action, OpenDraft, Outcome, Plan, WithdrawDraft
from fupmail.model.record import Record
from fupmail.report.as_json import plan_as_json
from tests.runs import NOW, create_draft, create_hold

MADE = create_draft(1)
OLD = OpenDraft("0" * 40, "thank_you", "kim@lake.example", "Re: Roof", NOW)
BACK = Record(
    key="9" * 40,
    work="draft",
    kind="proposal_follow_up",
    attempt=1,
    client="lee@bolt.example",
    company="bolt.example",
    cause="<p@here.example>",
    run="r0",
    state="made",
    at=NOW,
    made_at=NOW,
    title="Re: Order",
)


def open_keys(*actions: Action, outcomes: tuple[Outcome, ...] = ()) -> list[str]:
    plan = Plan(NOW, "me@here.example", actions=actions, open_drafts=(OLD,))
    found = plan_as_json(plan, source="memory", run="r1", applied=bool(outcomes), outcomes=outcomes)
    return [draft["key"] for draft in found["open_drafts"]]


def test_a_draft_that_was_made_is_an_open_one_and_a_hold_is_none() -> None:
    hold = create_hold(2)
    done = (Outcome(MADE.follow_up.key, "done"), Outcome(hold.hold.key, "done"))
    assert open_keys(MADE, hold, outcomes=done) == sorted([OLD.key, MADE.follow_up.key])


def test_one_that_was_only_planned_or_that_failed_is_none() -> None:
    assert open_keys(MADE) == [OLD.key]
    assert open_keys(MADE, outcomes=(Outcome(MADE.follow_up.key, "failed", "no"),)) == [OLD.key]


def test_one_that_was_taken_back_is_none_and_one_that_could_not_be_is() -> None:
    back = WithdrawDraft(BACK, "They answered.")
    assert open_keys(back, outcomes=(Outcome(BACK.key, "done"),)) == [OLD.key]
    assert open_keys(back, outcomes=(Outcome(BACK.key, "failed", "no"),)) == [OLD.key, BACK.key]
