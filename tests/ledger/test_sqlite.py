"""What the ledger keeps, in which order, and what it refuses (R13, R26, R35)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fupmail.errors import LedgerError, Refused
from fupmail.ledger.sqlite import SqliteLedger, open_ledger, rehearsal_ledger
from fupmail.model.record import Run, Word
from tests.ledger.examples import NOW, a_fact, a_record


@pytest.fixture(params=["on disk", "in memory"])
def ledger(request, tmp_path):
    made = open_ledger(tmp_path / "ledger.db") if request.param == "on disk" else rehearsal_ledger()
    yield made
    made.close()


def test_a_new_ledger_knows_nothing(ledger):
    assert (ledger.records(), ledger.words(), ledger.facts(), ledger.runs()) == ((), (), (), ())
    assert (ledger.cursor(), ledger.account(), ledger.known(), ledger.note("x")) == (
        None,
        None,
        frozenset(),
        None,
    )


def test_an_intent_becomes_what_was_made_of_it_in_its_place(ledger):
    first, second = a_record("a" * 40), a_record("b" * 40)
    ledger.intend(first)
    ledger.intend(second)
    made = replace(first, state="made", made_at=NOW, remote_id="d1")
    ledger.settle(made)
    assert ledger.records() == (made, second)


@pytest.mark.parametrize("state", ["made", "edited", "sent", "deleted", "undone", "unsure"])
def test_what_was_made_before_is_never_intended_again(ledger, state):
    ledger.settle(a_record(state=state, made_at=NOW))
    with pytest.raises(Refused):
        ledger.intend(a_record())
    assert [each.state for each in ledger.records()] == [state]


def test_a_draft_that_was_taken_back_unsent_may_come_again(ledger):
    ledger.settle(a_record(state="withdrawn", made_at=NOW))
    ledger.intend(a_record(run="r2"))
    assert [(each.state, each.run) for each in ledger.records()] == [("intended", "r2")]


def test_an_intent_that_was_left_open_may_be_intended_again(ledger):
    ledger.intend(a_record(run="r1"))
    ledger.intend(a_record(run="r2"))
    assert [each.run for each in ledger.records()] == ["r2"]


@pytest.mark.parametrize("state", ["edited", "sent", "deleted", "withdrawn", "undone", "unsure"])
def test_what_has_ended_is_not_changed(ledger, state):
    ledger.settle(a_record(state=state, made_at=NOW))
    with pytest.raises(Refused):
        ledger.intend(a_record(made_at=NOW))


def test_what_stands_may_be_changed(ledger):
    ledger.settle(a_record(state="made", made_at=NOW))
    ledger.intend(a_record(made_at=NOW))
    assert [each.state for each in ledger.records()] == ["intended"]


def test_an_intent_without_effect_is_forgotten_and_nothing_else_is(ledger):
    ledger.intend(a_record("a" * 40))
    ledger.settle(a_record("b" * 40, state="made", made_at=NOW))
    ledger.settle(a_record("c" * 40, made_at=NOW))
    for key in ("a" * 40, "b" * 40, "c" * 40, "d" * 40):
        ledger.forget_intent(key)
    assert [each.key[0] for each in ledger.records()] == ["b", "c"]


def test_words_come_back_in_the_order_in_which_they_were_said(ledger):
    said = (
        Word("snooze", "jane@acme.example", NOW, NOW + timedelta(days=7)),
        Word("stop", "acme.example", NOW),
        Word("resume", "acme.example", NOW),
    )
    for word in said:
        ledger.say(word)
    assert ledger.words() == said


def test_runs_begin_and_end(ledger):
    ledger.start_run(Run("r1", NOW))
    ledger.start_run(Run("r2", NOW))
    ledger.end_run(Run("r1", NOW, NOW, 7, "1 draft failed"))
    assert ledger.runs() == (Run("r1", NOW, NOW, 7, "1 draft failed"), Run("r2", NOW))


def test_facts_come_back_oldest_first_without_the_words_of_the_mail(ledger):
    young, old = a_fact("m1", text="secret words"), a_fact("m2", date=NOW - timedelta(days=90))
    ledger.save_facts([young, old], {}, (), "c1")
    assert ledger.facts() == (old, replace(young, text=""))
    assert ledger.known() == {"m1", "m2"}
    assert ledger.cursor() == "c1"


def test_labels_follow_the_mailbox_and_vanished_messages_go(ledger):
    ledger.save_facts([a_fact("m1"), a_fact("m2")], {}, (), "c1")
    ledger.save_facts([], {"m1": frozenset({"fupmail/won", "inbox"}), "m9": frozenset()}, {"m2"}, "c2")
    assert ledger.facts() == (a_fact("m1", labels=frozenset({"fupmail/won", "inbox"})),)
    assert ledger.cursor() == "c2"


def test_no_checkpoint_leaves_the_cursor_where_it_was(ledger):
    ledger.save_facts([], {}, (), "c1")
    ledger.save_facts([a_fact()], {}, (), None)
    assert ledger.cursor() == "c1"


def test_facts_and_cursor_are_kept_together_or_not_at_all(ledger):
    def broken():
        yield a_fact("m1")
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        ledger.save_facts(broken(), {}, (), "c1")
    assert (ledger.facts(), ledger.cursor()) == ((), None)


def test_a_new_understanding_reads_again_what_it_can_and_keeps_the_rest(tmp_path):
    old = rehearsal_ledger()
    old.save_facts([a_fact("m1"), a_fact("m2")], {}, (), "c1")
    new = SqliteLedger(old._connection, "", understanding="next")
    assert (new.known(), new.cursor()) == (frozenset(), None)
    assert len(new.facts()) == 2
    new.save_facts([a_fact("m1", proposal=True)], {}, (), "c2")
    assert (new.known(), new.cursor()) == ({"m1"}, "c2")
    assert {each.id: each.proposal for each in new.facts()} == {"m1": True, "m2": False}
    old.close()


def test_a_ledger_belongs_to_one_mailbox(ledger):
    ledger.pin_account("you@here.example")
    ledger.pin_account("you@here.example")
    with pytest.raises(LedgerError, match=r"belongs to you@here\.example, not to me@there\.example"):
        ledger.pin_account("me@there.example")
    assert ledger.account() == "you@here.example"


def test_notes_are_replaced(ledger):
    ledger.set_note("retry_after", "1")
    ledger.set_note("retry_after", "2")
    assert ledger.note("retry_after") == "2"


def test_everything_is_there_when_the_file_is_opened_again(tmp_path):
    path = tmp_path / "ledger.db"
    ledger = open_ledger(path)
    ledger.settle(a_record(state="made", made_at=NOW))
    ledger.say(Word("stop", "acme.example", NOW))
    ledger.save_facts([a_fact()], {}, (), "c1")
    ledger.close()
    again = open_ledger(path)
    assert again.records() == (a_record(state="made", made_at=NOW),)
    assert again.words() == (Word("stop", "acme.example", NOW),)
    assert (again.facts(), again.cursor()) == ((a_fact(),), "c1")
    again.close()


def test_a_record_that_cannot_be_read_stops_the_run_instead_of_being_passed_over(ledger):
    ledger.settle(a_record())
    ledger._connection.execute("UPDATE records SET body = '{}'")
    with pytest.raises(LedgerError, match="cannot read"):
        ledger.records()


def test_a_rehearsal_reads_the_ledger_and_leaves_no_trace(tmp_path):
    path = tmp_path / "state" / "ledger.db"
    rehearsal_ledger(path).close()
    assert list(tmp_path.iterdir()) == []
    ledger = open_ledger(path)
    ledger.settle(a_record())
    ledger.close()
    before = path.read_bytes()
    rehearsal = rehearsal_ledger(path)
    assert rehearsal.records() == (a_record(),)
    rehearsal.say(Word("stop", "acme.example", NOW))
    rehearsal.close()
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["ledger.db"]


def looked(path, account="you@here.example"):
    """A copy of the ledger at `path` that has read two messages."""
    copy = rehearsal_ledger(path)
    copy.pin_account(account)
    copy.save_facts(iter([a_fact("m1"), a_fact("m2")]), {}, (), "c1")
    copy.save_facts([], {"m1": frozenset({"inbox"})}, {"m2"}, "c2")
    return copy


def test_what_a_copy_read_may_be_handed_on_and_nothing_else_of_it(tmp_path):
    ledger, copy = open_ledger(tmp_path / "ledger.db"), looked(tmp_path / "ledger.db")
    copy.say(Word("stop", "acme.example", NOW))
    copy.settle(a_record())
    copy.hand_on(ledger)
    assert [(each.id, each.labels) for each in ledger.facts()] == [("m1", frozenset({"inbox"}))]
    assert (ledger.cursor(), ledger.words(), ledger.records(), ledger.account()) == ("c2", (), (), None)
    copy.close()
    ledger.close()


def test_a_ledger_that_was_read_further_or_is_another_accounts_takes_nothing_on(tmp_path):
    ledger, copy = open_ledger(tmp_path / "ledger.db"), looked(tmp_path / "ledger.db")
    ledger.save_facts([a_fact("m3")], {}, (), "c9")
    copy.hand_on(ledger)
    assert ([each.id for each in ledger.facts()], ledger.cursor()) == (["m3"], "c9")
    other, stranger = open_ledger(tmp_path / "other.db"), looked(None, "me@there.example")
    other.pin_account("you@here.example")
    stranger.hand_on(other)
    assert (other.facts(), other.cursor()) == ((), None)
    for each in (ledger, copy, other, stranger):
        each.close()


def test_the_first_run_on_another_mailbox_forgets_what_was_only_looked_at(tmp_path):
    ledger, copy = open_ledger(tmp_path / "ledger.db"), looked(tmp_path / "ledger.db")
    copy.hand_on(ledger)
    ledger.pin_account("me@there.example")
    assert (ledger.facts(), ledger.cursor(), ledger.account()) == ((), None, "me@there.example")
    copy.close()
    ledger.close()


def test_the_first_run_on_the_same_mailbox_goes_on_from_it(tmp_path):
    ledger, copy = open_ledger(tmp_path / "ledger.db"), looked(tmp_path / "ledger.db")
    copy.hand_on(ledger)
    ledger.pin_account("you@here.example")
    assert (len(ledger.facts()), ledger.cursor()) == (1, "c2")
    copy.close()
    ledger.close()
