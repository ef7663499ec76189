"""The morning at a glance: calls that stand, passed calls to ask about, drafts that wait."""

from dataclasses import replace

import pytest

from fupmail.decide.agenda import calls, open_drafts
from fupmail.model.mailbox import StoredDraft
from fupmail.model.plan import Call
from tests.decide.scene import JANE, Scene, at, promise


def promised(now: str, action: str = "call", made: bool = True, **settings: object) -> Scene:
    scene = Scene("2026-03-10 08:00", dict(settings))
    scene.sent("2026-03-09 10:00", commitment=promise(action, at("2026-03-12 15:00"), "minute"))
    if made:
        scene.holds_made("2026-03-10 08:00")
    scene.now = now
    return scene


def listed(scene: Scene) -> tuple[Call, ...]:
    return calls(scene.situation(), scene.decide())


class TestCalls:
    @pytest.mark.parametrize("made", [True, False])
    def test_a_call_to_come_is_listed_whether_its_hold_stands_or_is_made_now(self, made: bool) -> None:
        (call,) = listed(promised("2026-03-10 09:00", made=made))
        assert (call.client, call.start, call.ask) == (JANE, at("2026-03-12 15:00"), False)

    def test_a_moved_call_is_listed_once_at_its_new_time(self) -> None:
        scene = promised("2026-03-11 08:00")
        scene.sent("2026-03-10 09:00", commitment=promise("call", at("2026-03-13 09:30"), "minute"))
        assert [call.start for call in listed(scene)] == [at("2026-03-13 09:30")]

    def test_a_cancelled_call_is_not_listed(self) -> None:
        scene = promised("2026-03-11 08:00")
        scene.received("2026-03-10 09:00", cancels="call")
        assert not listed(scene)

    @pytest.mark.parametrize("kind", ["call", "visit"])
    def test_one_that_passed_unmarked_is_asked_about(self, kind: str) -> None:
        (call,) = listed(promised("2026-03-13 08:00", kind))
        assert call.ask

    def test_something_to_send_that_passed_is_not_asked_about(self) -> None:
        assert not listed(promised("2026-03-13 08:00", "send"))

    def test_while_it_lasts_it_is_not_asked_about(self) -> None:
        (call,) = listed(promised("2026-03-12 15:05"))
        assert not call.ask

    @pytest.mark.parametrize("said", ["done", "missed"])
    def test_once_marked_it_is_not_asked_about(self, said: str) -> None:
        scene = promised("2026-03-13 08:00")
        scene.says(said, JANE, "2026-03-12 18:00")
        assert not listed(scene)

    @pytest.mark.parametrize("unmarked", ["done", "missed"])
    def test_where_the_config_knows_the_answer_nobody_is_asked(self, unmarked: str) -> None:
        assert not listed(promised("2026-03-13 08:00", call={"unmarked": unmarked}))

    def test_after_two_weeks_nobody_is_asked_any_more(self) -> None:
        assert listed(promised("2026-03-26 15:00"))
        assert not listed(promised("2026-03-26 16:00"))

    def test_what_is_more_than_two_weeks_ahead_is_not_listed(self) -> None:
        scene = Scene("2026-03-10 08:00")
        scene.sent("2026-03-09 10:00", commitment=promise("call", at("2026-04-12 15:00"), "minute"))
        scene.holds_made("2026-03-10 08:00")
        assert not listed(scene)

    def test_a_hold_that_the_user_deleted_is_not_listed(self) -> None:
        scene = promised("2026-03-10 09:00")
        scene.change(scene.records[0], state="deleted")
        assert not listed(scene)


class TestOpenDrafts:
    def waiting(self, state: str = "made") -> Scene:
        scene = Scene()
        scene.sent("2026-03-05 11:00", proposal=True)
        scene.recorded(scene.due()["proposal_follow_up"], state, "2026-03-10 08:00")
        scene.now = "2026-03-11 08:00"
        return scene

    def test_a_draft_that_waits_is_listed_by_its_subject_of_now(self) -> None:
        scene = self.waiting()
        scene.drafts.append(
            StoredDraft("d1", "t", key=scene.records[0].key, subject="Re: The office, my way")
        )
        (draft,) = open_drafts(scene.situation(), scene.decide())
        assert (draft.client, draft.subject, draft.edited) == (JANE, "Re: The office, my way", False)

    def test_an_edited_one_is_marked(self) -> None:
        scene = self.waiting("edited")
        assert [draft.edited for draft in open_drafts(scene.situation(), scene.decide())] == [True]

    @pytest.mark.parametrize("state", ["sent", "deleted", "withdrawn", "undone"])
    def test_what_no_longer_waits_is_not_listed(self, state: str) -> None:
        scene = self.waiting(state)
        assert not open_drafts(scene.situation(), scene.decide())

    def test_what_this_run_takes_back_is_not_listed(self) -> None:
        scene = self.waiting()
        scene.received("2026-03-10 09:00", answer="declined")
        assert not open_drafts(scene.situation(), scene.decide())

    def test_the_oldest_comes_first(self) -> None:
        scene = self.waiting()
        first = scene.records[0]
        scene.records.append(replace(first, key="b" * 40, cause="<old>", made_at=at("2026-03-09 08:00")))
        keys = [draft.key for draft in open_drafts(scene.situation(), scene.decide())]
        assert keys == ["b" * 40, first.key]
