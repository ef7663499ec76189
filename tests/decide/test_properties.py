"""What holds for any mailbox: no second plan, no two drafts for one client, a reason for everything."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from fupmail.decide.decision import Decision
from fupmail.model.facts import Commitment, Facts
from fupmail.model.mailbox import Address
from fupmail.model.record import Record
from tests.decide.scene import ME, ZONE, Scene

START = datetime(2026, 1, 12, 8, tzinfo=ZONE)
CLIENTS = (
    "jane@acme.example",
    "joe@acme.example",
    "ben@other.example",
    "eva@gmail.com",
    "tim@lindqvist.example",
)
ANSWERS = ("accepted", "declined", "deferred", "question", "complaint", "referral", "unsubscribe", "other")

moments = st.integers(0, 80 * 24).map(lambda hours: START + timedelta(hours=hours))
commitments = st.builds(
    Commitment,
    type=st.sampled_from(("promise", "request")),
    action=st.sampled_from(("call", "visit", "send", "meet", "time")),
    quote=st.just("As we said."),
    start=st.none() | moments | moments.map(datetime.date),
    grain=st.sampled_from(("minute", "day", "week", "none")),
    other=st.none() | moments.map(datetime.date),
)


@st.composite
def mails(draw: st.DrawFn, number: int) -> Facts:
    sent = draw(st.booleans())
    people = draw(st.lists(st.sampled_from(CLIENTS), min_size=1, max_size=3, unique=True))
    client = Address(people[0])
    return Facts(
        id=f"m{number}",
        message_id=f"<m{number}@x.example>",
        thread=draw(st.sampled_from(("t1", "t2", f"with-{people[0]}"))),
        date=draw(moments),
        direction="sent" if sent else "received",
        sender=Address(ME) if sent else client,
        to=tuple(map(Address, people)) if sent else (Address(ME),),
        subject="The matter",
        category=draw(st.sampled_from(("personal",) * 6 + ("out_of_office", "bulk", "calendar"))),
        proposal=sent and draw(st.booleans()),
        answer=None if sent else draw(st.sampled_from(ANSWERS)),
        acknowledgement=not sent and draw(st.integers(0, 9)) == 0,
        commitments=tuple(draw(st.lists(commitments, max_size=2))),
        delivered="It was installed." if sent and draw(st.integers(0, 9)) == 0 else "",
        introduces=() if sent else tuple(map(Address, people[1:2])),
        labels=frozenset(
            draw(st.lists(st.sampled_from(("fupmail/won", "fupmail/lost", "inbox")), max_size=1))
        ),
    )


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    scene = Scene(draw(moments).isoformat())
    scene.facts = [draw(mails(number)) for number in range(draw(st.integers(0, 8)))]
    for _ in range(draw(st.integers(0, 3))):
        start = draw(moments)
        end = start + timedelta(hours=1)
        guest = draw(st.sampled_from(CLIENTS))
        scene.meeting(start.isoformat(), end.isoformat(), guest)
    now = datetime.fromisoformat(scene.now)
    scene.facts = [mail for mail in scene.facts if mail.date <= now]
    return scene


def applied(scene: Scene, decision: Decision) -> Scene:
    """The scene after a run has done what it decided."""
    for follow_up in decision.follow_ups:
        scene.recorded(follow_up, "made", scene.now)
    for hold in decision.holds:
        scene.records.append(
            Record(
                hold.key,
                "hold",
                hold.kind,
                1,
                hold.client.email,
                hold.company,
                hold.cause,
                "earlier",
                "made",
                datetime.fromisoformat(scene.now),
                made_at=datetime.fromisoformat(scene.now),
                start=hold.start,
                end=hold.end,
                planned_end=hold.end,
            )
        )
    return scene


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_a_second_run_plans_nothing_new(scene: Scene) -> None:
    again = applied(scene, scene.decide()).decide()
    assert (again.follow_ups, again.holds, again.moves, again.cancels, again.withdrawals) == ((),) * 5


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_no_client_gets_two_drafts_and_no_company_either(scene: Scene) -> None:
    follow_ups = scene.decide().follow_ups
    assert max(Counter(each.client.email for each in follow_ups).values(), default=0) <= 1
    assert len({each.key for each in follow_ups}) == len(follow_ups)


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_everything_has_a_reason_and_evidence(scene: Scene) -> None:
    decision = scene.decide()
    for each in (*decision.follow_ups, *decision.holds, *decision.waits):
        assert each.reason
        assert all(evidence.message for evidence in each.evidence)
        assert each.evidence


@settings(max_examples=40, deadline=None)
@given(scenes(), st.randoms(use_true_random=False))
def test_the_same_mailbox_gives_the_same_decision_in_whatever_order_it_is_read(scene: Scene, random) -> None:  # type: ignore[no-untyped-def]
    first = scene.decide()
    random.shuffle(scene.facts)
    assert scene.decide() == first


@settings(max_examples=40, deadline=None)
@given(scenes())
def test_nothing_goes_to_a_colleague_or_to_the_user(scene: Scene) -> None:
    for follow_up in scene.decide().follow_ups:
        assert not {address.email for address in follow_up.to} & {ME, "tim@lindqvist.example"}


@settings(max_examples=40, deadline=None)
@given(scenes())
def test_holds_lie_in_the_future_and_last_as_long_as_they_should(scene: Scene) -> None:
    now = datetime.fromisoformat(scene.now)
    for hold in scene.decide().holds:
        assert hold.end > now
        assert hold.end - hold.start in (timedelta(minutes=15), timedelta(minutes=30))


@settings(max_examples=40, deadline=None)
@given(scenes())
def test_a_client_who_said_stop_gets_nothing(scene: Scene) -> None:
    now = datetime.fromisoformat(scene.now)
    last = Facts(
        id="stop",
        message_id="<stop@acme.example>",
        thread="stop",
        date=now,
        direction="received",
        sender=Address("jane@acme.example"),
        to=(Address(ME),),
        answer="unsubscribe",
    )
    scene.facts = [replace(mail, authenticity="unknown") for mail in scene.facts] + [last]
    assert "acme.example" not in {each.company for each in scene.decide().follow_ups}
