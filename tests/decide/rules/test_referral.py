"""Somebody introduced a new person: a word to the one, thanks to the other, each at once."""

from datetime import date

import pytest

from fupmail.model.mailbox import Address
from tests.decide.scene import JANE, ME, Scene, at

INTRO, THANKS = "referral_intro", "referral_thanks"
PAUL = "paul@harbour.example"


def introduced(now: str = "2026-03-10 12:00", *, cc: str = PAUL) -> Scene:
    scene = Scene(now)
    scene.sent("2026-02-10 11:00")
    scene.received(
        "2026-03-10 10:00",
        cc=cc,
        thread="intro",
        answer="referral",
        answer_quote="Meet Paul.",
        introduces=(Address(PAUL, "Paul Reed"),),
        subject="Meet Paul",
    )
    return scene


def test_the_one_introduced_is_written_to_at_once_with_a_copy_to_the_one_who_did() -> None:
    follow_up = introduced().due()[INTRO]
    assert follow_up.due == at("2026-03-10 00:00")
    assert [each.email for each in follow_up.to] == [PAUL]
    assert [each.email for each in follow_up.cc] == [JANE]
    assert (follow_up.thread, follow_up.evidence[0].quote) == ("intro", "Meet Paul.")


def test_one_who_is_not_on_the_thread_gets_a_conversation_of_their_own() -> None:
    follow_up = introduced(cc="").due()[INTRO]
    assert (follow_up.thread, follow_up.cc) == (None, ())


def test_what_the_client_wrote_about_is_not_told_to_somebody_who_was_not_there() -> None:
    assert introduced(cc="").due()[INTRO].occasion.topic == ""
    assert introduced().due()[INTRO].occasion.topic == "Meet Paul"


def test_the_introducer_is_thanked_alone() -> None:
    scene = introduced(cc="")
    follow_up = scene.due()[THANKS]
    assert [each.email for each in (*follow_up.to, *follow_up.cc)] == [JANE]


def test_one_conversation_gets_one_draft_at_a_time_and_thanks_come_after_the_word_was_sent() -> None:
    scene = introduced()
    assert scene.waits()[THANKS].code == "draft_open"
    word = scene.due()[INTRO]
    scene.recorded(word, "sent", "2026-03-10 13:00")
    scene.sent("2026-03-10 13:00", to=PAUL, cc=JANE, thread="intro", key=word.key)
    scene.now = "2026-03-11 08:00"
    assert list(scene.due()) == [THANKS]


def test_a_word_of_the_user_to_both_ends_both() -> None:
    scene = introduced()
    scene.sent("2026-03-10 11:00", to=PAUL, cc=JANE, thread="intro")
    waits = scene.waits()
    assert (waits[INTRO].code, waits[THANKS].code) == ("wrote_since", "wrote_since")


def test_a_word_of_the_one_introduced_ends_the_first_word_to_them() -> None:
    scene = introduced()
    scene.received("2026-03-10 11:00", PAUL, thread="intro", to=f"{ME} {JANE}")
    assert scene.waits()[INTRO].code == "answered"


def test_one_introduced_who_writes_first_waits_on_the_user_and_is_shown() -> None:
    scene = introduced(cc="")
    scene.received("2026-03-10 11:00", PAUL, answer="question", asks="Could you show us your desks?")
    decision = scene.decide()
    assert [each.client for each in decision.waiting_on_you] == [PAUL]
    (status,) = (each for each in decision.clients if each.client.email == PAUL)
    assert (status.stage, status.next_step) == ("referred", "answer them")


@pytest.mark.parametrize(("on", "told"), [("2026-02-10 10:00", True), ("2016-02-10 10:00", False)])
def test_an_introduction_too_late_to_answer_is_told_for_weeks_and_not_for_years(on: str, told: bool) -> None:
    scene = Scene("2026-03-10 12:00")
    scene.sent("2016-01-10 11:00")
    scene.received(on, answer="referral", introduces=(Address(PAUL, "Paul Reed"),))
    found = [wait for wait in scene.decide().waits if wait.kind == INTRO]
    assert [wait.code for wait in found] == ["missed_window"] * told


def test_one_introduced_by_a_stranger_is_a_stranger() -> None:
    scene = introduced(cc="")
    scene.facts = scene.facts[1:]
    scene.received("2026-03-10 11:00", PAUL, answer="question", asks="Could you show us your desks?")
    assert not scene.decide().waiting_on_you
    assert not scene.decide().clients


def test_somebody_the_user_has_written_to_before_is_nobody_new() -> None:
    scene = introduced()
    scene.sent("2026-03-01 11:00", to=PAUL)
    assert not scene.decide().follow_ups


def test_a_colleague_is_nobody_new() -> None:
    scene = Scene("2026-03-10 12:00")
    scene.sent("2026-02-10 11:00")
    scene.received(
        "2026-03-10 10:00", answer="referral", introduces=(Address("tim@lindqvist.example", "Tim"),)
    )
    assert not scene.decide().follow_ups


def test_a_stranger_introduces_nobody() -> None:
    scene = introduced()
    scene.facts = scene.facts[1:]
    assert not scene.decide().follow_ups


def test_the_label_referral_makes_an_introduction_of_those_on_the_mail() -> None:
    scene = Scene("2026-03-10 12:00")
    scene.sent("2026-02-10 11:00")
    scene.received(
        "2026-03-10 10:00", cc=f"{PAUL} tim@lindqvist.example", labels=["inbox", "fupmail/referral"]
    )
    assert [each.email for each in scene.due()[INTRO].to] == [PAUL]


def test_without_the_label_a_copy_introduces_nobody() -> None:
    scene = Scene("2026-03-10 12:00")
    scene.sent("2026-02-10 11:00")
    scene.received("2026-03-10 10:00", cc=PAUL, answer="other")
    assert not scene.decide().follow_ups


def beside(answer: str) -> Scene:
    """Somebody introduced in a mail that says something else first."""
    scene = Scene("2026-03-10 12:00")
    scene.sent("2026-02-10 11:00")
    scene.received("2026-03-10 10:00", answer=answer, introduces=(Address(PAUL, "Paul Reed"),))
    return scene


@pytest.mark.parametrize("answer", ["other", "question", "accepted", "declined", "deferred"])
def test_an_introduction_may_stand_beside_something_else(answer: str) -> None:
    assert [each.email for each in beside(answer).due()[INTRO].to] == [PAUL]


@pytest.mark.parametrize("answer", ["complaint", "unsubscribe"])
def test_who_is_angry_introduces_nobody(answer: str) -> None:
    assert not {INTRO, THANKS} & beside(answer).due().keys()


@pytest.mark.parametrize(("labels", "kinds"), [((), []), (("fupmail/referral",), [THANKS])])
def test_who_recommends_the_user_without_saying_where_to_write_is_thanked_where_the_label_says_so(
    labels: tuple[str, ...], kinds: list[str]
) -> None:
    scene = Scene("2026-03-10 12:00")
    scene.sent("2026-02-10 11:00")
    scene.received("2026-03-10 10:00", answer="referral", answer_quote="I told Paul of you.", labels=labels)
    due = scene.due()
    assert list(due) == kinds
    assert all(each.reason == "jane@acme.example recommended you on Tue 10 Mar." for each in due.values())


def test_a_follow_up_to_the_introducers_company_leaves_room_for_the_one_introduced() -> None:
    scene = introduced(cc="")
    scene.sent("2026-03-09 11:00", key="an-earlier-draft")
    assert INTRO in scene.due()
    assert scene.waits()[THANKS].code == "cadence"


def test_a_follow_up_to_the_company_of_the_one_introduced_leaves_none() -> None:
    scene = introduced(cc="")
    scene.sent("2026-03-09 11:00", to="joe@harbour.example", key="an-earlier-draft")
    wait = scene.waits()[INTRO]
    assert (wait.code, wait.client) == ("cadence", PAUL)


def test_one_who_is_away_is_written_to_after_their_return() -> None:
    scene = introduced(cc="")
    scene.sent("2026-03-10 10:30", to="joe@harbour.example")
    scene.received("2026-03-10 11:00", PAUL, category="out_of_office", returns=date(2026, 3, 16))
    assert (scene.waits()[INTRO].code, scene.waits()[INTRO].until) == (
        "out_of_office",
        at("2026-03-17 00:00"),
    )


def test_after_two_weeks_it_is_only_listed() -> None:
    waits = introduced("2026-03-25 08:00").waits()
    assert (waits[INTRO].code, waits[THANKS].code) == ("missed_window", "missed_window")


def together() -> Scene:
    """An introduction in whose conversation both have been written to, the one who introduced first."""
    scene = Scene("2026-03-23 08:00")
    scene.sent("2026-02-10 11:00", thread="intro")
    scene.received("2026-03-10 10:00", cc=PAUL, thread="intro", introduces=(Address(PAUL, "Paul Reed"),))
    return scene


def test_what_is_owed_to_one_is_addressed_to_them_though_the_user_last_wrote_to_the_other() -> None:
    scene = together()
    scene.sent("2026-03-10 11:00", to=PAUL, cc=JANE, thread="intro")
    scene.received("2026-03-20 09:00", answer="complaint", thread="intro")
    follow_up = scene.due()["complaint"]
    assert [each.email for each in (*follow_up.to, *follow_up.cc)] == [JANE]


def test_nothing_is_lost_on_one_who_only_wrote_in_the_conversation_of_another() -> None:
    scene = together()
    scene.sent("2026-03-10 11:00", to=PAUL, thread="intro")
    scene.sent("2026-03-10 12:00", thread="intro")
    scene.received("2026-03-13 09:00", PAUL, answer="deferred", thread="intro")
    follow_up = scene.due()["deferred_follow_up"]
    assert [each.email for each in follow_up.to] == [PAUL]


def test_one_whom_the_user_wrote_to_elsewhere_only_is_answered_where_they_wrote() -> None:
    scene = together()
    scene.sent("2026-03-10 11:00", to=PAUL, thread="elsewhere")
    scene.received("2026-03-13 09:00", PAUL, answer="deferred", thread="intro")
    follow_up = scene.due()["deferred_follow_up"]
    assert ([each.email for each in follow_up.to], follow_up.thread) == ([PAUL], "intro")
