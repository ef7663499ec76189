"""Polite, not pushy: one open draft a client, room between two, so many a day."""

from dataclasses import replace

from fupmail.model.mailbox import StoredDraft
from tests.decide.scene import JANE, Scene, at

KIND = "proposal_follow_up"


def proposed(*clients: str, now: str = "2026-03-10 08:00", **settings: object) -> Scene:
    scene = Scene(now, dict(settings))
    for client in clients or (JANE,):
        scene.sent("2026-03-05 11:00", to=client, proposal=True)
    return scene


def test_an_unsent_draft_to_a_client_allows_no_second_one_of_any_kind() -> None:
    scene = proposed()
    scene.recorded(
        replace(scene.due()[KIND], key="another", kind="meeting_follow_up", cause="a meeting"),
        "made",
        "2026-03-09 08:00",
    )
    assert scene.waits()[KIND].code == "draft_open"


def test_a_draft_of_the_users_own_in_the_thread_allows_none() -> None:
    scene = proposed()
    scene.drafts.append(StoredDraft("mine", f"with-{JANE}"))
    assert scene.waits()[KIND].code == "draft_open"


def test_a_draft_that_the_user_deleted_is_never_made_again() -> None:
    scene = proposed()
    scene.recorded(scene.due()[KIND], "deleted", "2026-03-10 09:00")
    scene.now = "2026-03-11 08:00"
    assert scene.waits()[KIND].code == "draft_deleted"


def test_a_draft_that_was_withdrawn_may_come_again() -> None:
    scene = proposed()
    scene.recorded(scene.due()[KIND], "withdrawn", "2026-03-09 09:00")
    assert KIND in scene.due()


def test_an_unsure_draft_is_not_made_again() -> None:
    scene = proposed()
    scene.recorded(scene.due()[KIND], "unsure", "2026-03-09 09:00")
    assert scene.waits()[KIND].code == "draft_unsure"


def test_two_follow_ups_to_a_company_are_five_business_days_apart() -> None:
    scene = proposed()
    sent = replace(
        scene.due()[KIND], key="another", client=replace(scene.due()[KIND].client, email="b@acme.example")
    )
    scene.recorded(sent, "sent", "2026-03-09 10:00")
    wait = scene.waits()[KIND]
    assert (wait.code, wait.until) == ("cadence", at("2026-03-16 00:00"))
    scene.now = "2026-03-16 08:00"
    assert KIND in scene.due()


def test_another_company_needs_no_room() -> None:
    scene = proposed()
    scene.recorded(
        replace(scene.due()[KIND], key="another", company="other.example"), "sent", "2026-03-09 10:00"
    )
    scene.records[0] = replace(scene.records[0], client="b@other.example", thread="other")
    assert KIND in scene.due()


def test_two_clients_of_one_company_get_one_draft_a_run() -> None:
    scene = proposed(JANE, "joe@acme.example")
    decision = scene.decide()
    assert len(decision.follow_ups) == 1
    assert [wait.code for wait in decision.waits] == ["cadence"]


def test_a_complaint_a_missed_call_and_thanks_need_no_room() -> None:
    scene = proposed()
    scene.recorded(replace(scene.due()[KIND], key="another"), "sent", "2026-03-09 10:00")
    scene.received("2026-03-09 11:00", answer="complaint")
    assert list(scene.due()) == ["complaint"]


def test_at_most_ten_drafts_are_made_and_the_rest_waits_until_tomorrow() -> None:
    scene = proposed(*(f"jane@client{number}.example" for number in range(13)))
    decision = scene.decide()
    assert len(decision.follow_ups) == 10
    assert {(wait.code, wait.until) for wait in decision.waits} == {("run_limit", at("2026-03-11 00:00"))}


def test_what_is_too_much_for_a_friday_comes_on_monday_when_the_schedule_runs_again() -> None:
    scene = proposed("jane@one.example", "joe@two.example", max_drafts_per_run=1)
    scene.now = "2026-03-13 08:00"
    (wait,) = scene.decide().waits
    assert wait.until == at("2026-03-16 00:00")
    assert wait.reason == "1 draft a day is enough: this one comes on Mon 16 Mar."


def test_a_second_run_on_the_same_day_adds_none_to_a_full_first() -> None:
    scene = proposed(*(f"jane@client{number}.example" for number in range(13)))
    for follow_up in scene.decide().follow_ups:
        scene.recorded(follow_up, "made", "2026-03-10 08:00")
    assert not scene.decide().follow_ups
    scene.now = "2026-03-11 08:00"
    assert len(scene.decide().follow_ups) == 3


def test_the_most_urgent_come_first() -> None:
    scene = proposed("a@one.example", "b@two.example", max_drafts_per_run=1)
    scene.received("2026-03-06 09:00", "b@two.example", answer="complaint")
    assert list(scene.due()) == ["complaint"]


def test_a_full_run_follows_the_order_of_the_playbook_and_then_what_has_waited_longest() -> None:
    scene = Scene("2026-03-10 08:00", {"max_drafts_per_run": 4})
    scene.sent("2026-03-05 11:00", "late@alpha.example", proposal=True)
    scene.sent("2026-03-03 11:00", "early@beta.example", proposal=True)
    scene.meeting("2026-03-09 10:00", "2026-03-09 11:00", "met@cosy.example")
    scene.sent("2026-03-01 11:00", "won@delta.example", proposal=True)
    scene.received("2026-03-09 09:00", "won@delta.example", answer="accepted")
    scene.sent("2026-03-01 11:00", "angry@echo.example")
    scene.received("2026-03-09 09:00", "angry@echo.example", answer="complaint")
    decision = scene.decide()
    assert [each.client.email.partition("@")[0] for each in decision.follow_ups] == [
        "angry",
        "won",
        "met",
        "early",
    ]
    assert [wait.client for wait in decision.waits if wait.code == "run_limit"] == ["late@alpha.example"]
