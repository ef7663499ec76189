"""A proposal without an answer: three words at most, the last one closing the loop politely."""

import pytest

from fupmail.model.facts import Facts
from tests.decide.scene import JANE, ME, Scene, at

KIND = "proposal_follow_up"


def proposed(now: str = "2026-03-10 08:00", **settings: object) -> Scene:
    scene = Scene(now, dict(settings))
    scene.sent("2026-03-05 11:00", proposal=True, proposal_quote="our proposal is attached")
    return scene


def test_the_first_follow_up_comes_three_business_days_after_the_proposal() -> None:
    assert KIND not in proposed("2026-03-09 18:00").due()
    follow_up = proposed("2026-03-10 08:00").due()[KIND]
    assert (follow_up.attempt, follow_up.due) == (1, at("2026-03-10 00:00"))


def test_before_its_day_it_waits_and_says_until_when() -> None:
    wait = proposed("2026-03-06 08:00").waits()[KIND]
    assert (wait.code, wait.until) == ("not_due", at("2026-03-10 00:00"))


def test_it_rests_on_the_sentence_that_made_it_a_proposal() -> None:
    follow_up = proposed().due()[KIND]
    assert [each.quote for each in follow_up.evidence] == ["our proposal is attached"]


def test_it_goes_into_the_thread_of_the_proposal() -> None:
    follow_up = proposed().due()[KIND]
    assert (follow_up.thread, follow_up.in_reply_to) == (f"with-{JANE}", "<m1@lindqvist.example>")
    assert follow_up.references == ("<m1@lindqvist.example>",)


@pytest.mark.parametrize("answer", ["accepted", "declined", "deferred", "question", "complaint", "other"])
def test_any_human_answer_ends_it(answer: str) -> None:
    scene = proposed()
    scene.received("2026-03-06 09:00", answer=answer)
    assert KIND not in scene.due()


def test_an_answer_in_another_thread_ends_it_too() -> None:
    scene = proposed()
    scene.received("2026-03-06 09:00", thread="elsewhere", answer="other")
    assert scene.waits()[KIND].code == "answered"


def test_an_answer_of_a_colleague_of_the_client_ends_it() -> None:
    scene = proposed()
    scene.received("2026-03-06 09:00", "boss@acme.example", answer="other")
    assert KIND not in scene.due()


def test_an_answer_of_somebody_else_on_the_thread_ends_it() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", to=f"{JANE} adviser@consult.example", proposal=True)
    scene.received("2026-03-06 09:00", "adviser@consult.example", thread=f"with-{JANE}", answer="other")
    assert KIND not in scene.due()


def test_mail_of_somebody_else_does_not_end_it() -> None:
    scene = proposed()
    scene.received("2026-03-06 09:00", "someone@elsewhere.example", answer="other")
    assert KIND in scene.due()


@pytest.mark.parametrize("category", ["out_of_office", "auto_reply", "calendar", "bulk"])
def test_automatic_mail_is_no_answer(category: str) -> None:
    scene = proposed("2026-03-20 08:00")
    scene.received("2026-03-05 11:01", category=category)
    assert KIND in scene.due()


def test_the_second_comes_seven_days_after_the_first_was_sent() -> None:
    scene = proposed("2026-03-16 18:00")
    scene.sent("2026-03-10 09:00")
    assert KIND not in scene.due()
    scene.now = "2026-03-17 08:00"
    assert scene.due()[KIND].attempt == 2


def test_the_third_is_the_last_and_closes_the_loop() -> None:
    scene = proposed("2026-03-24 08:00")
    scene.sent("2026-03-10 09:00")
    scene.sent("2026-03-17 09:00")
    follow_up = scene.due()[KIND]
    assert (follow_up.attempt, follow_up.final) == (3, True)


def test_after_three_there_is_no_fourth() -> None:
    scene = proposed("2026-04-10 08:00")
    for day in ("2026-03-10", "2026-03-17", "2026-03-24"):
        scene.sent(f"{day} 09:00")
    assert KIND not in scene.due()
    assert scene.waits()[KIND].code == "finished"


def test_a_mail_by_hand_counts_as_an_attempt_and_starts_the_clock_again() -> None:
    scene = proposed("2026-03-10 08:00")
    scene.sent("2026-03-09 16:00", thread="by-hand")
    assert KIND not in scene.due()
    scene.now = "2026-03-16 08:00"
    assert scene.due()[KIND].attempt == 2


def test_a_second_mail_on_the_same_day_is_no_attempt() -> None:
    scene = proposed()
    scene.sent("2026-03-05 11:20", subject="The attachment, sorry")
    assert scene.due()[KIND].attempt == 1


def test_after_a_question_that_the_user_answered_the_clock_starts_again_and_attempts_count_on() -> None:
    scene = proposed("2026-03-20 08:00")
    scene.sent("2026-03-10 09:00")
    scene.received("2026-03-11 09:00", answer="question")
    scene.sent("2026-03-12 09:00")
    follow_up = scene.due()[KIND]
    assert (follow_up.attempt, follow_up.due) == (2, at("2026-03-19 00:00"))


def test_nothing_is_drafted_while_the_client_waits_for_the_user() -> None:
    scene = proposed("2026-03-20 08:00")
    scene.received("2026-03-11 09:00", answer="question", asks="What does it cost?")
    decision = scene.decide()
    assert not decision.follow_ups
    assert [each.client for each in decision.waiting_on_you] == [JANE]


def test_nothing_becomes_due_on_a_weekend_or_a_public_holiday() -> None:
    scene = Scene("2026-04-06 18:00")  # Easter Monday
    scene.sent("2026-03-31 11:00", proposal=True)  # Good Friday is 3 April
    assert KIND not in scene.due()
    scene.now = "2026-04-07 08:00"
    assert scene.due()[KIND].due == at("2026-04-07 00:00")


def test_after_thirty_days_of_silence_it_comes_too_late_and_is_listed() -> None:
    scene = proposed("2026-04-05 08:00")
    scene.now = "2026-04-07 08:00"
    assert scene.waits()[KIND].code == "missed_window"


def test_a_newer_proposal_in_the_thread_starts_anew() -> None:
    scene = proposed("2026-03-18 08:00")
    scene.sent("2026-03-10 09:00")
    newer = scene.sent("2026-03-13 09:00", proposal=True)
    follow_up = scene.due()[KIND]
    assert (follow_up.attempt, follow_up.cause) == (1, newer.message_id)


def test_the_label_makes_a_mail_a_proposal() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", labels=["sent", "fupmail/proposal"])
    assert KIND in scene.due()


def test_a_proposal_to_five_people_is_followed_up_once_to_those_it_went_to() -> None:
    scene = Scene()
    scene.sent(
        "2026-03-05 11:00",
        to=f"{JANE} joe@acme.example adviser@consult.example",
        cc="boss@acme.example tim@lindqvist.example",
        proposal=True,
    )
    follow_ups = scene.decide().follow_ups
    assert len(follow_ups) == 1
    assert [each.email for each in follow_ups[0].to] == [JANE, "joe@acme.example", "adviser@consult.example"]
    assert [each.email for each in follow_ups[0].cc] == ["boss@acme.example", "tim@lindqvist.example"]


def test_it_is_written_from_the_alias_that_the_thread_used() -> None:
    scene = Scene(aliases=(ME, "office@lindqvist.example"))
    scene.sent("2026-03-05 11:00", sender="office@lindqvist.example", proposal=True)
    assert scene.due()[KIND].sender == "office@lindqvist.example"


def test_a_proposal_to_a_colleague_is_not_followed_up() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", to="tim@lindqvist.example", proposal=True)
    assert not scene.decide().follow_ups


def test_an_out_of_office_is_never_what_the_draft_replies_to() -> None:
    scene = proposed("2026-03-20 08:00")
    away: Facts = scene.received(
        "2026-03-05 11:01", thread=f"with-{JANE}", category="out_of_office", subject="Out of office"
    )
    follow_up = scene.due()[KIND]
    assert follow_up.in_reply_to != away.message_id
    assert follow_up.subject == "The new office"


def test_it_can_be_switched_off() -> None:
    scene = proposed(proposal={"enabled": False})
    assert not scene.due()
    assert scene.waits()[KIND].code == "switched_off"


def test_its_draft_sent_after_they_answered_counts_and_the_next_one_is_the_second() -> None:
    scene = proposed("2026-03-20 08:00")
    scene.now = "2026-03-10 08:00"
    first = scene.due()[KIND]
    scene.now = "2026-03-20 08:00"
    scene.received("2026-03-10 09:00", answer="other")
    sent = scene.sent("2026-03-10 10:00", key=first.key)
    scene.recorded(first, "sent", "2026-03-10 10:00", message_id=sent.message_id)
    assert scene.due()[KIND].attempt == 2


def test_its_window_is_counted_from_the_users_last_word_and_not_from_the_proposal() -> None:
    scene = Scene("2026-03-10 08:00")
    scene.sent("2026-02-02 11:00", proposal=True)
    scene.sent("2026-02-26 11:00")
    follow_up = scene.due()["proposal_follow_up"]
    assert (follow_up.attempt, follow_up.expires) == (2, at("2026-03-28 11:00"))
