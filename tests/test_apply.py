"""How a plan is carried out when something is in the way (R03, R04, R05, R07, R08, R10, R38, R39)."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from fupmail.apply import action_key, apply
from fupmail.errors import ConfigError, LedgerError, NotAuthorised, OutcomeUnknown, Refused, Unavailable
from fupmail.ledger.sqlite import open_ledger
from fupmail.model.plan import CancelHold, MoveHold, UpdateAgenda, WithdrawDraft
from tests.runs import NOW, World, a_mailbox, create_draft, create_hold, moved


@pytest.fixture
def world():
    return World((create_draft(1), create_hold(2), create_draft(3)))


def strike(world, at, when, error):
    """The call for the key `at` fails `when` ("before", "after") its effect."""

    def interrupt(moment, write, key):
        if (moment, key) == (when, at):
            raise error

    world.mailbox.interrupt = interrupt


def carry_out(world, *actions):
    actions = actions or world.creates
    return [(each.result, each.error) for each in apply(actions, world.mailbox, world.ledger, "r1", NOW)]


def states(world):
    return {record.key: record.state for record in world.ledger.records()}


def keys(world):
    return [action_key(each) for each in world.creates]


def test_what_was_made_is_in_the_ledger_with_all_that_a_later_run_needs(world):
    assert carry_out(world) == [("done", None)] * 3
    draft, hold, _ = world.ledger.records()
    stored = world.mailbox.drafts()[0]
    assert (draft.work, draft.kind, draft.attempt, draft.state) == ("draft", "proposal_follow_up", 1, "made")
    assert (draft.client, draft.company, draft.cause) == (
        "c1@client1.example",
        "client1.example",
        "<p1@here.example>",
    )
    assert (draft.run, draft.at, draft.made_at) == ("r1", NOW, NOW)
    assert (draft.remote_id, draft.thread, draft.message_id) == (stored.id, stored.thread, stored.message_id)
    assert draft.fingerprint == stored.marks["fingerprint"]
    entry = world.creates[1].entry
    assert (hold.work, hold.kind, hold.start, hold.end, hold.planned_end) == (
        "hold",
        "call",
        entry.start,
        entry.end,
        entry.end,
    )
    assert hold.fingerprint == entry.marks["fingerprint"]


def test_the_intent_is_on_the_disk_before_the_call_and_the_outcome_after(world, tmp_path):
    world.ledger = open_ledger(tmp_path / "ledger.db")
    seen = []

    def interrupt(moment, write, key):
        with sqlite3.connect(tmp_path / "ledger.db") as other:
            seen.append((moment, '"state":"intended"' in other.execute(FIND, (key,)).fetchone()[0]))
        other.close()

    world.mailbox.interrupt = interrupt
    carry_out(world)
    assert seen == [("before", True), ("after", True)] * 3
    assert set(states(world).values()) == {"made"}
    world.ledger.close()


FIND = "SELECT body FROM records WHERE key = ?"


def test_one_clients_refusal_stops_no_other_and_leaves_no_intent(world):
    first, second, third = keys(world)
    strike(world, second, "before", Refused("That address does not take drafts."))
    assert carry_out(world) == [
        ("done", None),
        ("failed", "That address does not take drafts."),
        ("done", None),
    ]
    assert states(world) == {first: "made", third: "made"}


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_unknown_outcome_is_told_left_open_and_found_out_by_the_next_run(world, when):
    """R03, R05: the answer of a call is lost, with the call's effect or without it."""
    first, second, third = keys(world)
    strike(world, first, when, OutcomeUnknown("Gmail did not answer."))
    outcomes = carry_out(world)
    assert [result for result, _ in outcomes] == ["failed", "done", "done"]
    assert "next run looks" in outcomes[0][1]
    assert states(world) == {first: "intended", second: "made", third: "made"}
    world.run(now=NOW + timedelta(hours=2))
    assert world.fault() == ""


@pytest.mark.parametrize("error", [Unavailable("Google is out of reach."), NotAuthorised("Signed out.")])
def test_an_outage_ends_the_run_and_what_was_done_stays_done(world, error):
    """R04"""
    first, second, _ = keys(world)
    strike(world, second, "before", error)
    outcomes = apply(world.creates, world.mailbox, world.ledger, "r1", NOW)
    assert [next(outcomes).result, next(outcomes).result] == ["done", "failed"]
    with pytest.raises(type(error)):
        next(outcomes)
    assert states(world) == {first: "made", second: "intended"}
    world.run(now=NOW + timedelta(hours=2))
    assert world.fault() == ""


def test_nothing_is_called_when_the_intent_cannot_be_written(world, tmp_path):
    """R38: at whichever write the disk is full, no call is made without a committed intent."""
    world.ledger = open_ledger(tmp_path / "ledger.db")
    pages = world.ledger._connection.execute("PRAGMA page_count").fetchone()[0]
    world.ledger._connection.execute(f"PRAGMA max_page_count={pages + 1}")
    actions = [create_draft(number) for number in range(200)]
    with pytest.raises(LedgerError, match="is full"):
        list(apply(actions, world.mailbox, world.ledger, "r1", NOW, max_drafts=200))
    intended = {record.key for record in world.ledger.records()}
    called = {key for _, key in world.mailbox.writes}
    assert called
    assert called <= intended
    world.ledger.close()


def test_nothing_is_called_while_another_program_holds_the_ledger(world, tmp_path, monkeypatch):
    """R39"""
    monkeypatch.setattr("fupmail.ledger.opening.BUSY_SECONDS", 0.05)
    world.ledger = open_ledger(tmp_path / "ledger.db")
    other = sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LedgerError, match="in use"):
        carry_out(world)
    assert world.mailbox.writes == []
    other.close()
    world.ledger.close()


def test_the_same_work_twice_is_done_once(world):
    carry_out(world)
    before = list(world.mailbox.writes)
    again = carry_out(world)
    assert [result for result, _ in again] == ["failed"] * 3
    assert world.mailbox.writes == before


def test_a_hold_that_the_user_removed_is_not_made_again(world):
    """R10: the calendar gives the removed entry back, and it is left alone."""
    hold = world.creates[1]
    carry_out(world, hold)
    world.mailbox.user_deletes_hold(action_key(hold))
    lost_ledger = World((hold,), mailbox=world.mailbox)
    world.mailbox.writes.clear()
    assert [result for result, _ in carry_out(lost_ledger)] == ["failed"]
    assert states(lost_ledger) == {action_key(hold): "deleted"}
    assert world.mailbox.holds([]) == []


def test_a_hold_that_stands_elsewhere_is_taken_as_the_user_left_it(world):
    hold = world.creates[1]
    carry_out(world, hold)
    later = hold.entry.start + timedelta(days=1)
    world.mailbox.user_moves_hold(action_key(hold), later)
    lost_ledger = World((hold,), mailbox=world.mailbox)
    carry_out(lost_ledger)
    (record,) = lost_ledger.ledger.records()
    assert (record.state, record.start) == ("edited", later)


def test_what_was_made_can_be_moved_and_taken_back(world):
    carry_out(world)
    draft, hold, _ = world.ledger.records()
    wanted = moved(world.creates[1])
    assert carry_out(world, MoveHold(wanted.hold, wanted.entry, hold)) == [("done", None)]
    (standing,) = world.mailbox.holds([])
    assert standing.start == wanted.entry.start
    record = next(each for each in world.ledger.records() if each.key == hold.key)
    assert (record.state, record.start, record.run) == ("made", wanted.entry.start, "r1")
    assert carry_out(world, CancelHold(record, ""), WithdrawDraft(draft, "")) == [("done", None)] * 2
    assert states(world)[hold.key] == states(world)[draft.key] == "withdrawn"
    assert [each.key for each in world.mailbox.drafts()] == [keys(world)[2]]


@pytest.mark.parametrize("part", ["edits", "deletes"])
def test_what_the_user_touched_meanwhile_is_left_and_told(world, part):
    """R07, R08: between plan and apply the user was quicker."""
    carry_out(world)
    draft, hold, _ = world.ledger.records()
    if part == "edits":
        world.mailbox.user_edits_draft(draft.key, text="My own words.")
        world.mailbox.user_moves_hold(hold.key, NOW)
    else:
        world.mailbox.user_deletes_draft(draft.key)
        world.mailbox.user_deletes_hold(hold.key)
    world.mailbox.writes.clear()
    wanted = moved(world.creates[1])
    outcomes = carry_out(
        world,
        WithdrawDraft(draft, ""),
        MoveHold(wanted.hold, wanted.entry, hold),
        CancelHold(hold, ""),
    )
    assert [result for result, _ in outcomes] == ["failed"] * 3
    assert all("left as it is" in error or "no longer there" in error for _, error in outcomes)
    assert world.mailbox.writes == []
    assert states(world)[draft.key] == states(world)[hold.key] == "made"


def test_a_change_that_the_mailbox_refuses_leaves_the_record_as_it_was(world):
    carry_out(world)
    before = world.ledger.records()
    strike(world, before[0].key, "before", Refused("It was just sent."))
    assert carry_out(world, WithdrawDraft(before[0], "")) == [("failed", "It was just sent.")]
    assert world.ledger.records() == before


def test_no_client_gets_a_second_draft_beside_one_that_could_not_be_withdrawn(world):
    carry_out(world)
    before = world.ledger.records()[0]
    client = world.creates[0].follow_up.client
    for_the_same, for_another = create_draft(4), create_draft(5)
    for_the_same = replace(for_the_same, follow_up=replace(for_the_same.follow_up, client=client))
    strike(world, before.key, "before", Refused("It was just sent."))
    assert carry_out(world, WithdrawDraft(before, ""), for_the_same, for_another) == [
        ("failed", "It was just sent."),
        ("failed", "The draft before it could not be withdrawn; this one waits for that."),
        ("done", None),
    ]
    assert for_the_same.follow_up.key not in states(world)


def test_the_agenda_has_one_entry_that_moves(world):
    today = replace(create_hold(9).entry, all_day=True, busy=False)
    assert carry_out(world, UpdateAgenda(today, None)) == [("done", None)]
    (record,) = world.ledger.records()
    assert (record.kind, record.client, record.state) == ("agenda", "", "made")
    tomorrow = replace(today, start=today.start + timedelta(days=1), end=today.end + timedelta(days=1))
    assert carry_out(world, UpdateAgenda(tomorrow, record)) == [("done", None)]
    (standing,) = world.mailbox.holds([])
    assert standing.start == tomorrow.start


@pytest.mark.parametrize(
    ("limits", "setting"),
    [({"max_drafts": 1}, "max_drafts_per_run = 1"), ({"max_holds": 0}, "max_holds_per_run = 0")],
)
def test_a_plan_that_would_do_surprisingly_much_does_nothing_and_names_the_setting(world, limits, setting):
    with pytest.raises(ConfigError, match=setting):
        apply(world.creates, world.mailbox, world.ledger, "r1", NOW, **limits)
    assert world.mailbox.writes == []
    assert world.ledger.records() == ()


def test_an_empty_plan_touches_nothing():
    assert list(apply((), a_mailbox(), World(()).ledger, "r1", NOW)) == []
