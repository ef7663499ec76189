"""`fupmail undo` takes back what a run made and the user has not touched (U08)."""

import pytest

from fupmail.cli.context import Desk


@pytest.fixture
def synced(in_folder):
    """A run has left one draft and one hold."""
    assert in_folder("sync", "--quiet").code == 0


def files(folder, kind):
    return sorted((folder / "fupmail" / kind).glob("*"))


def states(folder):
    with Desk(folder=folder).ledger_to_look_at() as ledger:
        return sorted((record.work, record.state) for record in ledger.records())


def test_what_was_not_touched_is_gone_and_not_made_again(in_folder, folder, synced):
    said = in_folder("undo")
    assert (said.code, said.out, said.err) == (0, "Taken back: 1 draft, 1 hold.\n", "")
    assert (files(folder, "drafts"), files(folder, "holds")) == ([], [])
    assert states(folder) == [("draft", "undone"), ("hold", "undone")]
    in_folder("sync")
    assert (files(folder, "drafts"), files(folder, "holds")) == ([], [])


def test_what_the_user_changed_stays_and_is_named(in_folder, folder, synced):
    (draft,) = files(folder, "drafts")
    draft.write_bytes(
        draft.read_bytes().replace(b"Dear Dana", b"Dearest Dana").replace(b"Hello", b"Hi there")
    )
    said = in_folder("undo")
    assert said.code == 0
    assert said.out.splitlines()[0] == "Taken back: 1 hold. Left as it is: 1."
    assert "left: Re: Proposal for the roof: You edited this draft" in said.out
    assert files(folder, "drafts") == [draft]


def test_what_the_user_removed_needs_no_taking_back(in_folder, folder, synced):
    for file in (*files(folder, "drafts"), *files(folder, "holds")):
        file.unlink()
    said = in_folder("undo")
    assert said.code == 0
    assert "Taken back: nothing." in said.out


def test_a_second_undo_has_nothing_to_do(in_folder, synced):
    in_folder("undo")
    said = in_folder("undo")
    assert (said.code, said.out) == (0, "Nothing of that run stands any more.\n")


def test_a_run_may_be_named_by_how_its_id_begins(in_folder, folder, synced):
    with Desk(folder=folder).ledger_to_look_at() as ledger:
        run = ledger.records()[0].run
    assert in_folder("undo", "zzz").code == 2
    assert in_folder("undo", run[:6]).out == "Taken back: 1 draft, 1 hold.\n"


def test_before_any_run_there_is_nothing_to_undo(in_folder):
    said = in_folder("undo")
    assert (said.code, said.out) == (2, "")
    assert "nothing to take back" in said.err


def test_undo_waits_for_no_run_that_is_at_work(in_folder, folder, synced):
    with Desk(folder=folder).ledger_of_a_run():
        assert in_folder("undo").code == 6
    assert len(files(folder, "drafts")) == 1
