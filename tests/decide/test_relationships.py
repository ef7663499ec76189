"""What counts as having passed between the user and a client."""

from tests.decide.scene import JANE, ME, Scene, at, promise, request


def test_a_copy_of_what_others_wrote_is_a_sign_of_life_and_nothing_more() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", proposal=True)
    scene.received(
        "2026-03-06 11:00",
        to="tim@lindqvist.example",
        answer="complaint",
        thread="theirs",
        commitment=request("call", at("2026-03-12 15:00"), "minute"),
    )
    decision = scene.decide()
    assert (decision.follow_ups, decision.holds) == ((), ())
    assert scene.waits()["proposal_follow_up"].code == "answered"


def test_a_mail_in_the_users_own_thread_counts_even_when_it_names_only_colleagues() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", proposal=True)
    scene.received("2026-03-06 11:00", to="tim@lindqvist.example", answer="declined", thread=f"with-{JANE}")
    assert "proposal_follow_up" not in scene.due()


def test_a_mail_to_a_crowd_is_no_proposal_and_no_promise() -> None:
    scene = Scene()
    crowd = " ".join([JANE, *(f"reader{number}@list{number}.example" for number in range(20))])
    scene.sent(
        "2026-03-05 11:00",
        to=crowd,
        proposal=True,
        commitment=promise("call", at("2026-03-12 15:00"), "minute"),
    )
    decision = scene.decide()
    assert (decision.follow_ups, decision.holds) == ((), ())


def test_what_they_wrote_to_a_crowd_asks_and_promises_the_user_nothing() -> None:
    scene = Scene()
    scene.sent("2026-03-02 11:00")
    crowd = " ".join([ME, *(f"reader{number}@list{number}.example" for number in range(20))])
    ask = request("call", at("2026-03-12 15:00"), "minute")
    scene.received("2026-03-09 10:00", to=crowd, answer="complaint", asks="Who can help?", commitment=ask)
    decision = scene.decide()
    assert (decision.follow_ups, decision.holds, decision.waiting_on_you) == ((), (), ())


def test_a_mail_to_a_crowd_still_is_a_touch() -> None:
    scene = Scene()
    scene.meeting("2026-03-09 14:00", "2026-03-09 15:00", JANE)
    scene.sent("2026-03-09 16:00", to=" ".join([JANE, *(f"r{n}@list{n}.example" for n in range(20))]))
    assert scene.waits()["meeting_follow_up"].code == "wrote_since"


def test_people_with_free_mail_addresses_are_companies_of_their_own() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", to="eva@gmail.com", proposal=True)
    scene.received("2026-03-06 11:00", "adam@gmail.com", answer="declined")
    assert scene.due()["proposal_follow_up"].company == "eva@gmail.com"


def test_a_free_mail_user_has_no_colleagues_by_domain() -> None:
    scene = Scene(aliases=("mara@gmail.com",))
    scene.sent("2026-03-05 11:00", to="eva@gmail.com", sender="mara@gmail.com", proposal=True)
    assert "proposal_follow_up" in scene.due()


def test_robots_and_ignored_addresses_are_no_clients() -> None:
    scene = Scene(settings={"ignore": ["*@portal.example", "shop.example"]})
    for address in ("no-reply@acme.example", "ticket7@portal.example", "jo@shop.example"):
        scene.sent("2026-03-05 11:00", to=address, proposal=True)
    assert not scene.decide().follow_ups


def test_listed_colleagues_of_another_domain_are_no_clients() -> None:
    scene = Scene(settings={"colleagues": ["partner.example"]})
    scene.sent("2026-03-05 11:00", to="kim@partner.example", proposal=True)
    assert not scene.decide().follow_ups


def test_spam_trash_and_drafts_are_not_seen() -> None:
    scene = Scene()
    scene.sent("2026-03-05 11:00", proposal=True)
    for label in ("spam", "trash", "draft"):
        scene.received("2026-03-06 11:00", to=ME, answer="declined", labels=[label])
    assert "proposal_follow_up" in scene.due()
