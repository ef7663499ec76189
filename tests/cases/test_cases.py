"""Every story in mailboxes/ is played from mail to drafts: each run does and says what is written there."""

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from fupmail.compose.tone import word_count
from fupmail.model.follow_up import DraftKind, HoldKind
from fupmail.model.plan import CreateDraft, CreateHold, MoveHold, Plan
from tests.cases.stage import Stage
from tests.cases.story import read_case
from tests.cases.telling import tell

MAILBOXES = Path(__file__).parent / "mailboxes"
CASES = sorted(MAILBOXES.rglob("*.txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.relative_to(MAILBOXES).with_suffix("")))
def test_the_story_goes_as_it_is_written(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    stage = Stage(tmp_path, case)
    for step in case.steps:
        if step.what != "run":
            stage.play(step)
            continue
        rehearsal, outcomes = stage.run(step.at)
        assert (tell(rehearsal.plan) or ["nothing"]) == step.body.splitlines(), f"{path}:{step.line}"
        assert {outcome.result for outcome in outcomes} <= {"done"}
        assert _unexplained(rehearsal.plan) == []
        assert _unsendable(rehearsal.plan) == []
        assert stage.rehearse(step.at).plan.actions == (), f"{path}:{step.line}: a second run would act"


def test_every_kind_of_follow_up_and_hold_is_told_of() -> None:
    told = Counter(
        line.split()[1]
        for path in CASES
        for line in path.read_text("utf-8").splitlines()
        if re.match(r"(draft|hold) [a-z]", line)
    )
    assert set(told) == {*get_args(DraftKind), *get_args(HoldKind)}


def test_each_title_is_a_sentence_of_its_own() -> None:
    titles = [read_case(path).title for path in CASES]
    assert [title for title in titles if not re.fullmatch(r"[A-Z\d\"].{15,}\.", title)] == []
    assert [title for title, times in Counter(titles).items() if times > 1] == []


def _unexplained(plan: Plan) -> list[str]:
    """Actions and silences without a reason, or without anything that it rests on."""
    owed = [action.follow_up for action in plan.actions if isinstance(action, CreateDraft)]
    holds = [action.hold for action in plan.actions if isinstance(action, CreateHold | MoveHold)]
    everything = (*owed, *holds, *plan.waiting, *plan.waiting_on_you)
    return [str(each) for each in everything if not each.reason or not each.evidence]


def _unsendable(plan: Plan) -> list[str]:
    """Drafts that are too long, ask more than one thing, or still have a gap in their words."""
    drafts = [action for action in plan.actions if isinstance(action, CreateDraft)]
    return [
        each.body
        for each in drafts
        if word_count(each.body) > 90
        or re.sub(r"\".*?\"", "", each.body).count("?") > 1
        or re.search(r"[{}]|None", each.body)
    ]
